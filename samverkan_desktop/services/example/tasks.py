"""Follow-ups and what became of them: most in time, some late, a few dropped, the latest still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import PrincipalKind, UnitKind
from samverkan_desktop.services.example.cases import school_of
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.forums import MAIN_SERIES
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.people import Seat
from samverkan_desktop.services.example.source import Talk, Task
from samverkan_desktop.services.example.story import working_day

_PUPIL_HEALTH = {"function-kurator", "function-skolskoterska", "function-specialpedagog", "function-skolpsykolog"}
_DROPS = 0.05
_DROPPED = "Behövs inte längre; frågan löstes på annat sätt."


def agree(ledger: Ledger, meeting: Meeting, item: AgendaItem, talk: Talk, chance: Dice) -> None:
    """Write the follow-ups of a §, as they stand today."""
    for position, task in enumerate(talk.tasks, start=1):
        unit_id = school_of(ledger, item.case)
        seat = responsible(ledger, task.by, unit_id, meeting.day)
        follow_up = FollowUp(
            id=ledger.ids.at(meeting.day).new(),
            meeting_id=meeting.id,
            item_id=item.id,
            what=task.what,
            responsible_function_id=seat.function_id,
            responsible_unit_id=seat.unit_id,
            person_id=seat.person_id,
            created_on=meeting.day,
            due=working_day(meeting.day + timedelta(days=task.days), step=1),
            case_code=item.case.code if item.case else None,
            position=position,
        )
        ledger.follow_ups.append(_as_it_stands(ledger, meeting, follow_up, task, chance))


def responsible(ledger: Ledger, function_id: str, unit_id: str, day: date) -> Seat:
    """Return who answers for a task: the school's own where it is a school's, else whoever holds the function."""
    unit = ledger.register.units[unit_id]
    if function_id == "function-rektor" and unit.kind is UnitKind.PRESCHOOL:
        function_id = "function-rektor-forskola"
    independent = ledger.register.principal_kind(unit_id) is PrincipalKind.INDEPENDENT
    if function_id in _PUPIL_HEALTH and independent:
        function_id = "function-rektor"
    seat = ledger.staff.one_of(function_id, day, unit_id)
    if seat is None:
        raise LookupError(function_id)
    return seat


def _as_it_stands(ledger: Ledger, meeting: Meeting, follow_up: FollowUp, task: Task, chance: Dice) -> FollowUp:
    today = ledger.story.today
    due = follow_up.due or follow_up.created_on
    if chance.chance(_DROPS):
        closed = ledger.held_after(meeting.forum_id, due)
        if closed is not None:
            return replace(follow_up, state=FollowUpState.DROPPED, outcome=_DROPPED, closed_on=closed)
    reported = _reported(follow_up.created_on, due, chance)
    if reported >= today or _still_waits(ledger, meeting):
        begun = follow_up.created_on + timedelta(days=10) <= today and chance.chance(0.6)
        return replace(follow_up, state=FollowUpState.ONGOING if begun else FollowUpState.OPEN)
    closed = ledger.held_after(meeting.forum_id, reported)
    done = replace(follow_up, state=FollowUpState.DONE, reported_on=reported, outcome=task.outcome)
    if closed is None:
        return done
    change = task.change if follow_up.case_code else Change.UNSTATED
    return replace(done, state=FollowUpState.APPROVED, closed_on=closed, change=change)


def _still_waits(ledger: Ledger, meeting: Meeting) -> bool:
    """Let most follow-ups of the latest consultation wait, and one of the one before, so that there is work to see."""
    if meeting.forum_id != MAIN_SERIES or meeting.day not in ledger.held_days[MAIN_SERIES][-2:]:
        return False
    written = sum(1 for f in ledger.follow_ups if f.meeting_id == meeting.id)
    is_latest = ledger.held_after(MAIN_SERIES, meeting.day) is None
    return written % 3 != 2 if is_latest else written == 0


def _reported(created: date, due: date, chance: Dice) -> date:
    """When the doer said it was done: in time in three cases of four."""
    if chance.chance(0.76):
        span = max(1, (due - created).days)
        day = created + timedelta(days=max(1, int(span * (0.35 + 0.65 * chance.random()))))
        return max(created, working_day(min(day, due), step=-1))
    return working_day(due + timedelta(days=3 + chance.randrange(28)), step=1)
