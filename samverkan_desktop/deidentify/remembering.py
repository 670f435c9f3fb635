"""A scan that remembers the parts it has read: for texts that are looked at again and again while one types."""

from __future__ import annotations

from samverkan_desktop.deidentify.context import EMPTY, Context
from samverkan_desktop.deidentify.engine import Found, read_knowing
from samverkan_desktop.deidentify.findings import Finding

MOST_PARTS = 2000
"""About a million characters; past that it begins anew."""


class RememberedScans:
    """Answers as `scan` does. May be called from several threads: what it holds is exchanged whole."""

    def __init__(self) -> None:
        self._held: tuple[Context, dict[str, Found]] = (EMPTY, {})

    def __call__(self, text: str, context: Context = EMPTY) -> tuple[Finding, ...]:
        known_in, parts = self._held
        if (known_in is not context and known_in != context) or len(parts) > MOST_PARTS:
            parts = {}
            self._held = (context, parts)
        found = read_knowing(text, context, parts)
        parts.update(found.found_in)
        return found.findings
