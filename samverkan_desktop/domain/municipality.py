"""Whose record this is, for the head of every paper and for the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.value_classes import dataclass


@dataclass(frozen=True, kw_only=True)
class Board(Period):
    """A nämnd. Names and chairs are dated: new boards take office after each election."""

    id: str
    name: str
    side: Side
    chair: str = ""


class RecordPart(Labelled):
    """What a record may hold. Those who must not read each other's parts need records of their own."""

    CONSULTATION = "consultation", "samråd och konsultation"
    CONSENTS = "consents", "samtycken till SIP"
    FEEDBACK = "feedback", "återkoppling"


APART = (RecordPart.CONSENTS.value, RecordPart.FEEDBACK.value)
"""The parts that are by themselves unless the municipality decides otherwise."""


class NoPart(UserError):
    template = "Filen måste vara till för något. Inget har ändrats. Kryssa i en annan del innan den sista tas bort."


@dataclass(frozen=True, kw_only=True)
class PartController:
    """Who is controller of the personal data in one part, where that is another than for the rest."""

    part: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Municipality:
    """The settings that name the owner of the record.

    ``controller``: personuppgiftsansvarig nämnd, or the boards jointly; ``controllers``: where a part has another.
    ``case_numbers``: the dnr of the
    cooperation at each board, as printed. ``parts``: which parts this record holds.
    """

    name: str
    administrations: tuple[str, ...] = ()
    controller: str = ""
    archive_creator: str = ""
    case_numbers: tuple[str, ...] = ()
    secrecy_marking: str = ""
    plan_reference: str = ""
    parts: tuple[str, ...] = ("consultation",)
    example: bool = False
    controllers: tuple[PartController, ...] = ()

    def holds(self, part: RecordPart) -> bool:
        """Tell whether the record is for a part."""
        return part.value in self.parts

    def controller_of(self, part: RecordPart) -> str:
        """Return who is controller of the personal data in a part."""
        return next((each.name for each in self.controllers if each.part == part.value), self.controller)

    def with_controller(self, part: RecordPart, name: str) -> Municipality:
        """Return it with a controller for one part; none, or the same as for the rest, leaves it to those."""
        others = tuple(each for each in self.controllers if each.part != part.value)
        name = name.strip()
        if name in ("", self.controller):
            return replace(self, controllers=others)
        return replace(self, controllers=(*others, PartController(part=part.value, name=name)))

    def with_part(self, part: RecordPart, *, on: bool) -> Municipality:
        """Return it with or without a part. Raises NoPart when none is left."""
        chosen = tuple(each.value for each in RecordPart if (on if each is part else self.holds(each)))
        if not chosen:
            raise NoPart
        return replace(self, parts=chosen)


def boards_on(boards: tuple[Board, ...], day: date) -> tuple[Board, ...]:
    """Return the boards in office on a day."""
    return tuple(board for board in boards if board.holds_on(day))
