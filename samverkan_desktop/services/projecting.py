"""What the projector shows of a meeting: one § at a time, and nothing of a case to somebody outside its krets."""

from __future__ import annotations

from dataclasses import dataclass, field

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.hearing import heard
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.session import Session

_AWAY = (AttendanceState.EXCUSED, AttendanceState.ABSENT, AttendanceState.NOT_CALLED)


@dataclass(frozen=True, kw_only=True)
class Projected:
    """A § as it is shown. ``outside``: functions in the room, or perhaps there, that do not belong to its krets."""

    item_id: str
    number: str
    heading: str = field(repr=False)
    parts: tuple[tuple[str, str], ...] = field(repr=False)
    actions: tuple[str, ...] = field(repr=False)
    outside: tuple[str, ...]


@dataclass(frozen=True)
class Projecting:
    """Reads one § for the projector."""

    session: Session

    def show(self, meeting_id: str, item_id: str) -> Projected | None:
        """Return a § and who stands outside; None when there is no such § any more."""
        view = heard(self.session, Meetings(self.session).view(meeting_id))
        item = next((each for each in view.items if each.id == item_id), None)
        if item is None:
            return None
        register = self.session.repositories.register()
        text = view.texts.get(item.id)
        return Projected(
            item_id=item.id,
            number=paragraph(item.paragraph) if item.paragraph is not None else f"{item.position}.",
            heading=item.heading,
            parts=tuple((name, words) for name, words in text.fields if words.strip()) if text else (),
            actions=tuple(_told(each, register) for each in view.follow_ups if each.item_id == item.id),
            outside=outside_in_room(view, item, register),
        )

    def beside(self, meeting_id: str, item_id: str, by: int) -> str:
        """Return the § before or after; at the ends the same."""
        ids = [item.id for item in Meetings(self.session).view(meeting_id).items]
        if item_id not in ids:
            return ids[0] if ids else ""
        return ids[max(0, min(ids.index(item_id) + by, len(ids) - 1))]


def outside_in_room(view: MeetingView, item: AgendaItem, register: Register) -> tuple[str, ...]:
    """Return the functions that are there, or are not known to be away, and may not hear a case.

    A case whose krets is not known yet is for nobody: then everybody stands outside.
    """
    if not item.is_case:
        return ()

    def is_outside(seat: Participant) -> bool:
        return seat.external or item.case is None or not item.case.circle.holds(seat.unit_id, register)

    def may_be_there(seat: Participant) -> bool:
        if seat.state in _AWAY:
            return False
        return not seat.state.took_part or item.paragraph is None or seat.present_at(item.paragraph)

    names = (_name(seat, register) for seat in view.participants if may_be_there(seat) and is_outside(seat))
    return tuple(dict.fromkeys(names))


def _name(seat: Participant, register: Register) -> str:
    function, unit = register.functions.get(seat.function_id), register.units.get(seat.unit_id)
    return ", ".join(each.name for each in (function, unit) if each is not None)


def _told(follow_up: FollowUp, register: Register) -> str:
    function = register.functions.get(follow_up.responsible_function_id)
    due = f"senast {follow_up.due.isoformat()}" if follow_up.due else ""
    return " · ".join(part for part in (follow_up.what, function.name if function else "", due) if part)
