"""How much each kind of indirect fact narrows a circle of children: the table behind "passar in på omkring 4 elever".

A share is the part of all children of the same age that the fact fits, taken rather too small than too large: too
small a share warns once too often, too large a one lets a child be recognised. docs/decisions/0005-combination.md says
where the shares come from and what they cannot tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class FactKind(StrEnum):
    """A kind of indirect fact. The value is stable: it stands in logs and settings."""

    STAGE = "stage"
    YEAR = "year"
    CLASS = "class"
    SCHOOL = "school"
    PLACE = "place"
    SEX = "sex"
    FAMILY = "family"
    ORIGIN = "origin"
    DIAGNOSIS = "diagnosis"
    PLACEMENT = "placement"
    EVENT_DATE = "event_date"
    PROFESSION = "profession"
    CLUB = "club"
    NEWS = "news"
    TRAIT = "trait"

    @property
    def weight(self) -> Weight:
        """What the fact is worth, and why."""
        return WEIGHTS[self]


@dataclass(frozen=True)
class Weight:
    """``share``: of the children left, how many still fit. 1 where pupil counts tell it instead (stage).

    ``group``: kinds of the same group are one fact when facts are counted. The stage may always be told and counts as
    none. ``label`` names the kind, ``reason`` says why it narrows, ``coarser`` what to write instead.
    """

    share: Fraction
    group: str
    label: str
    reason: str
    coarser: str
    counts: bool


_SHARES: dict[FactKind, tuple[Fraction, str]] = {
    FactKind.STAGE: (Fraction(1), "stage"),
    FactKind.YEAR: (Fraction(1, 4), "age"),
    FactKind.CLASS: (Fraction(1, 8), "age"),
    FactKind.SCHOOL: (Fraction(1, 5), "place"),
    FactKind.PLACE: (Fraction(1, 10), "place"),
    FactKind.SEX: (Fraction(1, 2), "sex"),
    FactKind.FAMILY: (Fraction(1, 10), "family"),
    FactKind.ORIGIN: (Fraction(1, 10), "origin"),
    FactKind.DIAGNOSIS: (Fraction(1, 20), "diagnosis"),
    FactKind.PLACEMENT: (Fraction(1, 50), "placement"),
    FactKind.EVENT_DATE: (Fraction(1, 20), "event"),
    FactKind.PROFESSION: (Fraction(1, 50), "profession"),
    FactKind.CLUB: (Fraction(1, 10), "club"),
    FactKind.NEWS: (Fraction(1, 100), "news"),
    FactKind.TRAIT: (Fraction(1, 10), "trait"),
}

KIND_LABELS: dict[FactKind, str] = {
    FactKind.STAGE: "stadium",
    FactKind.YEAR: "årskurs eller ålder",
    FactKind.CLASS: "klass",
    FactKind.SCHOOL: "skola",
    FactKind.PLACE: "ort",
    FactKind.SEX: "kön",
    FactKind.FAMILY: "familj",
    FactKind.ORIGIN: "ursprung, språk eller tro",
    FactKind.DIAGNOSIS: "diagnos",
    FactKind.PLACEMENT: "placering",
    FactKind.EVENT_DATE: "datum för en händelse",
    FactKind.PROFESSION: "en förälders yrke eller arbetsplats",
    FactKind.CLUB: "förening",
    FactKind.NEWS: "händelse i nyheterna",
    FactKind.TRAIT: "ovanligt drag",
}

REASONS: dict[FactKind, str] = {
    FactKind.STAGE: "Elevtalen per stadium säger hur många det kan vara.",
    FactKind.YEAR: "En årskurs är omkring en fjärdedel av stadiet.",
    FactKind.CLASS: "En klass är omkring hälften av årskursen.",
    FactKind.SCHOOL: "Skolans elevtal säger hur många det kan vara; saknas det räknas skolan som en av fem.",
    FactKind.PLACE: "På en liten ort bor högst vart tionde barn.",
    FactKind.SEX: "Könet halverar kretsen.",
    FactKind.FAMILY: "En familj med det draget finns hos högst vart tionde barn.",
    FactKind.ORIGIN: "Högst vart tionde barn delar ursprung, språk eller tro.",
    FactKind.DIAGNOSIS: "En namngiven diagnos har omkring vart tjugonde barn.",
    FactKind.PLACEMENT: "Omkring vart femtionde barn är eller har varit placerat.",
    FactKind.EVENT_DATE: "Den som minns dagen minns vilka det rörde.",
    FactKind.PROFESSION: "Ett yrke eller en arbetsplats delas av få föräldrar.",
    FactKind.CLUB: "I en namngiven förening är högst vart tionde barn med.",
    FactKind.NEWS: "Det som har stått i tidningen rör nästan bara en familj.",
    FactKind.TRAIT: "Ett ovanligt drag delas av högst vart tionde barn.",
}

COARSER: dict[FactKind, str] = {
    FactKind.STAGE: "Ange inte stadiet.",
    FactKind.YEAR: "Skriv stadiet i stället för årskurs eller ålder.",
    FactKind.CLASS: "Skriv stadiet i stället för klassen.",
    FactKind.SCHOOL: "Skriv en grundskola eller en förskola i stället för namnet.",
    FactKind.PLACE: "Ta bort orten.",
    FactKind.SEX: "Skriv eleven eller barnet i stället för hon, han, flickan eller pojken.",
    FactKind.FAMILY: "Skriv familjen eller flera syskon.",
    FactKind.ORIGIN: "Skriv annat modersmål, om det behövs för frågan.",
    FactKind.DIAGNOSIS: "Skriv vilket stöd eleven behöver.",
    FactKind.PLACEMENT: "Skriv att eleven har en insats.",
    FactKind.EVENT_DATE: "Skriv månad eller årstid.",
    FactKind.PROFESSION: "Ta bort yrket.",
    FactKind.CLUB: "Skriv en förening.",
    FactKind.NEWS: "Ta bort händelsen.",
    FactKind.TRAIT: "Ta bort eller skriv om det.",
}

WEIGHTS: dict[FactKind, Weight] = {
    kind: Weight(share, group, KIND_LABELS[kind], REASONS[kind], COARSER[kind], counts=kind is not FactKind.STAGE)
    for kind, (share, group) in _SHARES.items()
}
"""The table. Every kind has its row."""
