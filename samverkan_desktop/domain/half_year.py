"""Half calendar years: terms as figures count them, the same in every record.

A school year's own terms are entered, and may be entered anew: two answers a day apart could be subtracted. These
cannot be chosen, do not overlap and leave no day out.
"""

from __future__ import annotations

import re
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.school_year import TermKind
from samverkan_desktop.domain.value_classes import dataclass

_WRITTEN = r"\s*(VT|HT)[\s-]?([0-9]{4})\s*"
_FIRST, _LAST = 1990, 2200


class NoSuchTerm(UserError):
    template = "{text} är ingen termin. Inget har räknats. Skriv till exempel VT2026 eller HT2026."


class TermNotOver(UserError):
    exit_code = 1
    template = (
        "{term} räknas till och med {last} och är inte slut än. Inget har räknats. En termin räknas när den är slut: "
        "annars skulle två svar visa vad som kommit till däremellan."
    )


@dataclass(frozen=True)
class HalfYear:
    """January to June (``VT``) or July to December (``HT``) of a year; both dates are included."""

    year: int
    kind: TermKind

    @classmethod
    def of(cls, day: date) -> HalfYear:
        """Return the term of a day."""
        return cls(day.year, TermKind.SPRING if day.month < 7 else TermKind.AUTUMN)

    @classmethod
    def read(cls, text: str) -> HalfYear:
        """Return the term that is written ``HT2026``, ``ht 2026`` or ``HT-2026``. Raises NoSuchTerm."""
        found = re.fullmatch(_WRITTEN, text, re.IGNORECASE)  # not compiled before it is asked for: start-up
        if found is None or not _FIRST <= int(found[2]) <= _LAST:
            raise NoSuchTerm(text=text.strip()[:20] or "Ett tomt ord")
        return cls(int(found[2]), TermKind(found[1].upper()))

    @property
    def label(self) -> str:
        """``HT 2026``."""
        return f"{self.kind.value} {self.year}"

    @property
    def date_from(self) -> date:
        """Its first day."""
        return date(self.year, 1 if self.kind is TermKind.SPRING else 7, 1)

    @property
    def date_to(self) -> date:
        """Its last day."""
        return date(self.year, 6, 30) if self.kind is TermKind.SPRING else date(self.year, 12, 31)

    def before(self) -> HalfYear:
        """Return the one before."""
        if self.kind is TermKind.AUTUMN:
            return HalfYear(self.year, TermKind.SPRING)
        return HalfYear(self.year - 1, TermKind.AUTUMN)

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to

    def require_over(self, today: date) -> None:
        """Raise TermNotOver while the term goes on or has not come."""
        if today <= self.date_to:
            raise TermNotOver(term=self.label, last=self.date_to.isoformat())
