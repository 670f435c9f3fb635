"""What the engine answers with: where something points out a person, of what kind, and what to write instead.

A finding never carries the words it was found in. It may be logged, shown in a fault report and printed by a
debugger without telling who the text is about (docs/domain.md: a hit is logged by kind, length and action only).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Direct hits must go before a paper is made; indirect ones are weighed by a person."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Kind(StrEnum):
    """Kinds of identifier. The names are the ones ``scan --json`` prints and stay stable."""

    PERSON_NAME = "PERSON_NAME"
    PERSONAL_NUMBER = "PERSONAL_NUMBER"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ADDRESS = "ADDRESS"
    VEHICLE = "VEHICLE"
    CASE_NUMBER = "CASE_NUMBER"
    ONLINE_HANDLE = "ONLINE_HANDLE"
    OTHER_ID = "OTHER_ID"
    PLACE = "PLACE"
    SCHOOL_CLASS = "SCHOOL_CLASS"
    EXACT_DATE = "EXACT_DATE"
    RARE_TRAIT = "RARE_TRAIT"

    @property
    def severity(self) -> Severity:
        """Direct unless it takes several facts together to point someone out."""
        return Severity.INDIRECT if self in _INDIRECT else Severity.DIRECT


_INDIRECT = frozenset({Kind.PLACE, Kind.SCHOOL_CLASS, Kind.EXACT_DATE, Kind.RARE_TRAIT})


@dataclass(frozen=True)
class Finding:
    """A stretch of a text that points out a person.

    ``start`` and ``end`` count code points in the text as it was given, ``end`` exclusive. ``reason`` is a Swedish
    sentence for the one who writes. ``suggestion`` is what to write instead; empty means: take it away.
    """

    start: int
    end: int
    kind: Kind
    severity: Severity
    reason: str
    suggestion: str

    @property
    def direct(self) -> bool:
        """True when a paper may not be made while the finding stands."""
        return self.severity is Severity.DIRECT

    @property
    def length(self) -> int:
        """Code points covered: what may be logged beside the kind."""
        return self.end - self.start

    def moved(self, by: int) -> Finding:
        """Return the finding so much further on: dozens of them are moved for each key."""
        return Finding(self.start + by, self.end + by, self.kind, self.severity, self.reason, self.suggestion)

    def text_of(self, text: str) -> str:
        """Return the words found, out of the same ``text`` that was scanned. Never to be logged."""
        return text[self.start : self.end]
