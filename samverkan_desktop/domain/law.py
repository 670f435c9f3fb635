"""Law references as data with dates, never constants in code. Where the section is unsure the act alone is printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.value_classes import dataclass


@dataclass(frozen=True, kw_only=True)
class LawReference(Period):
    """A citation. ``topic`` is what it is asked for by; ``sure``: whether the section was checked against the act."""

    id: str
    topic: str
    text: str
    act: str
    section: str
    checked_on: date
    sure: bool

    def cite(self) -> str:
        """Return ``19 kap. 1 § socialtjänstlagen (2025:400)``, or the act alone."""
        return f"{self.section} {self.act}" if self.sure and self.section else self.act


def citation(references: Iterable[LawReference], topic: str, day: date) -> LawReference | None:
    """Return the reference that was in force on a day, so that an old paper prints the old section."""
    return next((r for r in references if r.topic == topic and r.holds_on(day)), None)
