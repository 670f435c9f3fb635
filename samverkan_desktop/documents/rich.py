"""Text in runs: what stands out is said by the type, never by markup in the text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Strong:
    """A run that stands out from the text around it."""

    text: str


Rich = str | tuple[str | Strong, ...]


def plain(rich: Rich) -> str:
    """Return the text of the runs."""
    if isinstance(rich, str):
        return rich
    return "".join(run.text if isinstance(run, Strong) else run for run in rich)
