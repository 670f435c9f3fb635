"""Whether those who shall take part in the next meeting have said that they will (docs/coverage.md M06)."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.forums import Expectation, Forum, Requirement
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_target import Line, LineKind, Place, Target, Urgency
from samverkan_desktop.domain.overview_words import Words, who
from samverkan_desktop.domain.participation import Sitting, missing_when_inviting
from samverkan_desktop.domain.phrases import say
from samverkan_desktop.domain.register import Register

REPLIES_NEAR_DAYS = 14
"""Two weeks before: late enough that a reply can be expected, early enough to ask somebody else."""

_AWAY = (AttendanceState.NOT_CALLED, AttendanceState.EXCUSED, AttendanceState.ABSENT)


def reply_lines(
    forum: Forum, meeting: Meeting, participants: Sequence[Participant], register: Register, days_left: int
) -> list[Line]:
    """Return one line for each promise that is in danger, worst first, or one that says how the replies stand."""
    promises = forum.requirements_on(meeting.day, Expectation.SHALL)
    if not promises:
        return []
    gaps = {gap.requirement for gap in missing_when_inviting(forum, Sitting(meeting.day, tuple(participants)))}
    replied = [p for p in participants if p.reply is not Reply.NONE or p.state.counts]
    lines = []
    waits = False
    for promise in promises:
        seats = seats_for(promise, participants)
        line = _line(promise, seats, meeting, register, days_left, in_gap=promise in gaps, anybody=bool(replied))
        if line is not None:
            lines.append(line)
        waits |= _accepted(seats) < promise.minimum
    lines.sort(key=lambda line: line.urgency.rank)
    return [*lines, *_standing(meeting, participants, replied, days_left, waits=waits, told=bool(lines))]


def seats_for(requirement: Requirement, participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return those who hold a function of a promise, and those who stand in for one who does."""
    own = {p.person_id for p in participants if p.function_id in requirement.function_ids and p.person_id}
    return tuple(p for p in participants if p.function_id in requirement.function_ids or p.substitute_for in own)


def _accepted(seats: Sequence[Participant]) -> int:
    return sum(1 for p in seats if p.state.took_part or (p.reply.comes and p.state not in _AWAY))


def _line(
    promise: Requirement,
    seats: Sequence[Participant],
    meeting: Meeting,
    register: Register,
    days_left: int,
    *,
    in_gap: bool,
    anybody: bool,
) -> Line | None:
    """Return the line of a promise that is in danger. ``in_gap``: it cannot be kept as things stand."""
    name = who(promise, register.functions)
    target = Target(Place.MEETING, meeting.id, tuple(p.id for p in seats))
    called = [p for p in seats if p.state is not AttendanceState.NOT_CALLED]
    accepted = _accepted(seats)
    if accepted >= promise.minimum:
        return None
    if in_gap:
        if promise.minimum > 1 and called:
            text = say(Words.TOO_FEW, count=accepted, needed=promise.minimum, who=name)
        else:
            text = say(Words.NOBODY_CAN if called else Words.NOBODY_CALLED, who=name)
        return Line(LineKind.REPLIES, Urgency.DANGER, text, target)
    if not anybody or days_left > REPLIES_NEAR_DAYS:
        return None
    declined = any(p.reply is Reply.DECLINED for p in seats)
    text = say(Words.NOBODY_YET, who=name)
    if accepted:
        text = say(Words.TOO_FEW, count=accepted, needed=promise.minimum, who=name)
    return Line(LineKind.REPLIES, Urgency.DANGER if declined else Urgency.WARNING, text, target)


def _standing(
    meeting: Meeting,
    participants: Sequence[Participant],
    replied: Sequence[Participant],
    days_left: int,
    *,
    waits: bool,
    told: bool,
) -> list[Line]:
    """Return how the replies stand as a whole, where no single promise has told it."""
    target = Target(Place.MEETING, meeting.id, tuple(p.id for p in participants))
    if not waits:
        return [Line(LineKind.REPLIES, Urgency.DONE, say(Words.EVERYBODY), target)]
    if not replied:
        urgency = Urgency.WARNING if days_left <= REPLIES_NEAR_DAYS else Urgency.OPEN
        return [Line(LineKind.REPLIES, urgency, say(Words.NO_REPLIES), target)]
    if told:
        return []
    text = say(Words.REPLIES, count=len(replied), total=len(participants))
    return [Line(LineKind.REPLIES, Urgency.OPEN, text, target)]
