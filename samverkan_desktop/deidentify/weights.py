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
    """``share``: of the children left, how many still fit. 1 where pupil counts tell it instead (stage, school).

    ``group``: kinds of the same group are one fact when facts are counted. The stage may always be told and counts as
    none. ``label`` names the kind, ``reason`` says why it narrows, ``coarser`` what to write instead.
    """

    share: Fraction
    group: str
    label: str
    reason: str
    coarser: str
    counts: bool = True


_ONE = Fraction(1)

WEIGHTS: dict[FactKind, Weight] = {
    FactKind.STAGE: Weight(
        _ONE,
        "stage",
        "stadium",
        "Elevtalen per stadium säger hur många det kan vara.",
        "Ange inte stadiet.",
        counts=False,
    ),
    FactKind.YEAR: Weight(
        Fraction(1, 4),
        "age",
        "årskurs eller ålder",
        "En årskurs är omkring en fjärdedel av stadiet.",
        "Skriv stadiet i stället för årskurs eller ålder.",
    ),
    FactKind.CLASS: Weight(
        Fraction(1, 8),
        "age",
        "klass",
        "En klass är omkring hälften av årskursen.",
        "Skriv stadiet i stället för klassen.",
    ),
    FactKind.SCHOOL: Weight(
        Fraction(1, 5),
        "place",
        "skola",
        "Skolans elevtal säger hur många det kan vara; saknas det räknas skolan som en av fem.",
        "Skriv en grundskola eller en förskola i stället för namnet.",
    ),
    FactKind.PLACE: Weight(
        Fraction(1, 10),
        "place",
        "ort",
        "På en liten ort bor högst vart tionde barn.",
        "Ta bort orten.",
    ),
    FactKind.SEX: Weight(
        Fraction(1, 2),
        "sex",
        "kön",
        "Könet halverar kretsen.",
        "Skriv eleven eller barnet i stället för hon, han, flickan eller pojken.",
    ),
    FactKind.FAMILY: Weight(
        Fraction(1, 10),
        "family",
        "familj",
        "En familj med det draget finns hos högst vart tionde barn.",
        "Skriv familjen eller flera syskon.",
    ),
    FactKind.ORIGIN: Weight(
        Fraction(1, 10),
        "origin",
        "ursprung, språk eller tro",
        "Högst vart tionde barn delar ursprung, språk eller tro.",
        "Skriv annat modersmål, om det behövs för frågan.",
    ),
    FactKind.DIAGNOSIS: Weight(
        Fraction(1, 20),
        "diagnosis",
        "diagnos",
        "En namngiven diagnos har omkring vart tjugonde barn.",
        "Skriv vilket stöd eleven behöver.",
    ),
    FactKind.PLACEMENT: Weight(
        Fraction(1, 50),
        "placement",
        "placering",
        "Omkring vart femtionde barn är eller har varit placerat.",
        "Skriv att eleven har en insats.",
    ),
    FactKind.EVENT_DATE: Weight(
        Fraction(1, 20),
        "event",
        "datum för en händelse",
        "Den som minns dagen minns vilka det rörde.",
        "Skriv månad eller årstid.",
    ),
    FactKind.PROFESSION: Weight(
        Fraction(1, 50),
        "profession",
        "en förälders yrke eller arbetsplats",
        "Ett yrke eller en arbetsplats delas av få föräldrar.",
        "Ta bort yrket.",
    ),
    FactKind.CLUB: Weight(
        Fraction(1, 10),
        "club",
        "förening",
        "I en namngiven förening är högst vart tionde barn med.",
        "Skriv en förening.",
    ),
    FactKind.NEWS: Weight(
        Fraction(1, 100),
        "news",
        "händelse i nyheterna",
        "Det som har stått i tidningen rör nästan bara en familj.",
        "Ta bort händelsen.",
    ),
    FactKind.TRAIT: Weight(
        Fraction(1, 10),
        "trait",
        "ovanligt drag",
        "Ett ovanligt drag delas av högst vart tionde barn.",
        "Ta bort eller skriv om det.",
    ),
}
"""The table. Every kind has its row."""
