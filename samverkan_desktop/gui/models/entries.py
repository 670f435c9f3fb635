"""A list to find one thing in: what each row shows, what it is found by, whether it belongs to the past. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.periods import Period
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

_SWEDISH = str.maketrans({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "y"})


@dataclass(frozen=True)
class Entry:
    """A row of the list. ``also``: words it is found by beside those it shows."""

    row: Row
    ended: bool = False
    also: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        """Tell whether every one of these lower-case words is in it."""
        text = f"{self.row.spoken} {self.also}".casefold()
        return all(word in text for word in words)


def found(entries: Iterable[Entry], text: str, *, ended: bool) -> list[Row]:
    """Return the rows that stay: those with every word of ``text``; the past only when ``ended``."""
    words = text.casefold().split()
    return [entry.row for entry in entries if (ended or not entry.ended) and entry.matches(words)]


def by_name(name: str) -> tuple[str, str]:
    """Sort key: å, ä, ö come last and in that order."""
    folded = name.casefold()
    return folded.translate(_SWEDISH), folded


def period_chip(period: Period, today: date) -> tuple[str, Tone]:
    """Return a word for what does not hold today: ``avslutad``, ``från 2027-01-01``."""
    if period.valid_to is not None and period.valid_to < today:
        return tr("Slutade {day}").format(day=period.valid_to.isoformat()), Tone.NEUTRAL
    if period.valid_from > today:
        return tr("Från {day}").format(day=period.valid_from.isoformat()), Tone.BRAND
    if period.valid_to is not None:
        return tr("Slutar {day}").format(day=period.valid_to.isoformat()), Tone.WARNING
    return "", Tone.NEUTRAL


def span(period: Period) -> str:
    """``2024-08-01–2026-06-30`` or ``från 2024-08-01``."""
    if period.valid_to is None:
        return tr("från {day}").format(day=period.valid_from.isoformat())
    return f"{period.valid_from.isoformat()}–{period.valid_to.isoformat()}"
