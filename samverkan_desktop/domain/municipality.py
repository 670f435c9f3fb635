"""Whose record this is, for the head of every paper and for the archive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.register import Side


@dataclass(frozen=True, kw_only=True)
class Board(Period):
    """A nämnd. Names and chairs are dated: new boards take office after each election."""

    id: str
    name: str
    side: Side
    chair: str = ""


@dataclass(frozen=True, kw_only=True)
class Municipality:
    """The settings that name the owner of the record.

    ``controller``: personuppgiftsansvarig nämnd, or the boards jointly. ``case_numbers``: the dnr of the
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


def boards_on(boards: tuple[Board, ...], day: date) -> tuple[Board, ...]:
    """Return the boards in office on a day."""
    return tuple(board for board in boards if board.holds_on(day))
