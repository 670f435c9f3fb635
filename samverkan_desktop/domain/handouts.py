"""Sätt för utlämnande: who gets which copy of the minutes, in what way, and when it was handed out.

Minutes go out per krets. What tells of cases is never mailed: it leaves on paper, as an encrypted file or through a
secure channel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.value_classes import dataclass


class HandoutWay(Labelled):
    """How a copy leaves the program."""

    PAPER = "paper", "på papper"
    ENCRYPTED = "encrypted", "som krypterad PDF"
    SECURE = "secure", "i säker kanal"


class CopyKind(Labelled):
    """Which copy."""

    WHOLE = "whole", "med alla ärenden"
    CIRCLE = "circle", "för kretsen"
    WITHOUT_CASES = "without-cases", "utan ärenden"


@dataclass(frozen=True, kw_only=True)
class Handout:
    """A copy that was handed out. It stays: another way later is another row.

    ``version``: of the approved minutes, 0 for a draft. ``external``: to guests, who never get cases.
    """

    id: str
    meeting_id: str
    unit_id: str
    external: bool = False
    version: int = 0
    copy: CopyKind
    way: HandoutWay
    handed_on: date


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Those at one unit that get the same copy. ``cases``: how many of the meeting's ``of`` cases stand in it."""

    unit_id: str
    external: bool
    function_ids: tuple[str, ...]
    copy: CopyKind
    cases: int
    of: int

    @property
    def key(self) -> str:
        """What the recipient is known by on the list."""
        return f"{self.unit_id}|{'guest' if self.external else ''}"


def recipients(
    items: Sequence[AgendaItem], participants: Iterable[Participant], register: Register
) -> tuple[Recipient, ...]:
    """Return who shall have a copy: one row a unit, guests apart, by the unit's name.

    A case whose krets is not known yet is handed to nobody. Who turned out not to be called gets none.
    """
    cases = [item for item in items if item.is_case and item.state is not ItemState.NOT_TAKEN]
    seats: dict[tuple[str, bool], list[str]] = {}
    for seat in participants:
        if seat.state is not AttendanceState.NOT_CALLED:
            seats.setdefault((seat.unit_id, seat.external), []).append(seat.function_id)
    rows = []
    for (unit_id, external), functions in seats.items():
        held = 0
        if not external:
            held = sum(1 for item in cases if item.case is not None and item.case.circle.holds(unit_id, register))
        copy = CopyKind.CIRCLE if held else CopyKind.WITHOUT_CASES
        if cases and held == len(cases):
            copy = CopyKind.WHOLE
        rows.append(
            Recipient(
                unit_id=unit_id,
                external=external,
                function_ids=tuple(dict.fromkeys(functions)),
                copy=copy,
                cases=held,
                of=len(cases),
            )
        )

    def by_name(row: Recipient) -> tuple[bool, str]:
        unit = register.units.get(row.unit_id)
        return row.external, unit.name if unit else ""

    return tuple(sorted(rows, key=by_name))


def latest(handouts: Iterable[Handout], recipient: Recipient, version: int) -> Handout | None:
    """Return the last time the copy that holds now was handed to a recipient; None where it was not."""
    found = [
        each
        for each in handouts
        if (each.unit_id, each.external, each.version) == (recipient.unit_id, recipient.external, version)
    ]
    return found[-1] if found else None
