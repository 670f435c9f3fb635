"""What waits to be done, across every forum, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.log_review import Month
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.domain.overview_meeting import (
    AGENDA_NEAR_DAYS,
    AGENDA_SHOWN_DAYS,
    INVITE_DAYS,
    agenda_due,
    sends_papers,
)
from samverkan_desktop.domain.overview_target import Place, Target, Urgency
from samverkan_desktop.domain.overview_words import Words, count_of, in_days
from samverkan_desktop.domain.phrases import Phrase, dated, say, words
from samverkan_desktop.domain.value_classes import dataclass

APPROVAL_DAYS = 14
"""Minutes wait two weeks at most: memories still hold, and four weeks remain to the next meeting. A setting later."""
PASSED_DAYS = 7
LOG_DAYS = 31
"""A month of the log is looked through within the next one."""
_MONTH = 28


class TaskKind(StrEnum):
    """What there is to do; the order in which equally urgent ones stand."""

    SETTLE = "settle"
    FINISH = "finish"
    APPROVE = "approve"
    SEND_AGENDA = "send_agenda"
    INVITE = "invite"
    FOLLOW_UP = "follow_up"
    YEAR = "year"
    PLAN = "plan"
    CHOOSE_DAY = "choose_day"
    MISSING = "missing"
    EVALUATE = "evaluate"
    REVIEW_LOG = "review_log"


@dataclass(frozen=True)
class ToDo:
    """A row. ``forum`` is its name where it is not the one the page is about; ``due`` orders rows, not always shown.

    ``key``: what it is ticked off by, where it is nothing that the record itself shows to be done.
    """

    kind: TaskKind
    urgency: Urgency
    text: Phrase
    badge: Phrase
    due: date | None
    target: Target
    forum: str = ""
    key: str = ""


@dataclass(frozen=True)
class Desk:
    """The day it is, the forums, and which of them the page is about."""

    today: date
    forums: Mapping[str, Forum]
    main_forum_id: str = ""

    def forum_name(self, forum_id: str) -> str:
        """Return a forum's name, or nothing for the one that the page is about."""
        forum = self.forums.get(forum_id)
        return "" if forum is None or forum_id == self.main_forum_id else forum.name

    def days_to(self, day: date) -> int:
        return (day - self.today).days


def most_urgent_first(rows: Iterable[ToDo]) -> tuple[ToDo, ...]:
    """Return the rows as they are worked off: by urgency, then by day, then by kind."""
    kinds = list(TaskKind)
    return tuple(
        sorted(rows, key=lambda r: (r.urgency.rank, r.due or date.max, kinds.index(r.kind), r.forum, r.target.ids))
    )


# --- meetings ----------------------------------------------------------------------------------------------------


def meeting_tasks(desk: Desk, meetings: Iterable[Meeting]) -> list[ToDo]:
    """Return what meetings wait for: papers not sent, not settled, not finished, not approved."""
    rows: list[ToDo] = []
    passed: dict[str, list[Meeting]] = {}
    uninvited: set[str] = set()
    for meeting in sorted(meetings, key=lambda m: (m.day, m.start)):
        forum = desk.forums.get(meeting.forum_id)
        if forum is None:
            continue
        if meeting.state in BEFORE_START and meeting.day < desk.today:
            passed.setdefault(forum.id, []).append(meeting)
        elif meeting.state is MeetingState.PLANNED and forum.id not in uninvited:
            uninvited.add(forum.id)  # one at a time: the next one is told when this is done
            rows += _invite(desk, meeting, forum)
        elif meeting.state is MeetingState.INVITED:
            rows += _send_agenda(desk, meeting, forum)
        elif meeting.state is MeetingState.ONGOING and meeting.day < desk.today:
            rows.append(_finish(desk, meeting))
        elif meeting.state is MeetingState.FOR_APPROVAL:
            rows.append(_approve(desk, meeting))
    return [*rows, *(_settle(desk, forum_id, found) for forum_id, found in passed.items())]


def invitation_lead(forum: Forum) -> int:
    """Return how many days before a meeting a missing invitation is told: five weeks, less in a quicker rhythm."""
    match forum.rhythm.kind:
        case RhythmKind.EVERY_WEEKS:
            return min(INVITE_DAYS, forum.rhythm.count * 7)
        case RhythmKind.MONTHLY:
            return _MONTH
        case _:
            return INVITE_DAYS


def _invite(desk: Desk, meeting: Meeting, forum: Forum) -> list[ToDo]:
    left = desk.days_to(meeting.day)
    if not sends_papers(forum) or left > invitation_lead(forum):
        return []
    urgency = Urgency.WARNING if left <= 2 * forum.question_days else Urgency.OPEN
    if left <= forum.question_days:  # the last day for questions has been: nobody can send any
        urgency = Urgency.DANGER
    text = say(Words.INVITE, day=meeting.day)
    target = Target(Place.MEETING, meeting.id)
    return [ToDo(TaskKind.INVITE, urgency, text, in_days(left), meeting.day, target, desk.forum_name(forum.id))]


def _send_agenda(desk: Desk, meeting: Meeting, forum: Forum) -> list[ToDo]:
    due = agenda_due(meeting, forum)
    left = desk.days_to(due)
    if not sends_papers(forum) or left > AGENDA_SHOWN_DAYS:
        return []
    urgency = Urgency.DANGER if left < 0 else Urgency.WARNING if left <= AGENDA_NEAR_DAYS else Urgency.OPEN
    return [
        ToDo(
            TaskKind.SEND_AGENDA,
            urgency,
            say(Words.SEND_AGENDA, meeting=meeting.label),
            _late_or_due(desk, due),
            due,
            Target(Place.MEETING, meeting.id),
            desk.forum_name(forum.id),
        )
    ]


def _settle(desk: Desk, forum_id: str, meetings: Sequence[Meeting]) -> ToDo:
    first = meetings[0].day
    urgency = Urgency.DANGER if desk.days_to(first) < -PASSED_DAYS else Urgency.WARNING
    ids = tuple(m.id for m in meetings)
    if len(meetings) == 1:
        text, target = say(Words.SETTLE, day=dated(first, desk.today)), Target(Place.MEETING, ids[0])
    else:
        text, target = say(Words.SETTLE_MANY, count=len(meetings)), Target(Place.MEETINGS, forum_id, ids)
    badge = say(Words.PASSED_ON, day=dated(first, desk.today))
    return ToDo(TaskKind.SETTLE, urgency, text, badge, first, target, desk.forum_name(forum_id))


def _finish(desk: Desk, meeting: Meeting) -> ToDo:
    return ToDo(
        TaskKind.FINISH,
        Urgency.WARNING,
        say(Words.FINISH, meeting=meeting.label),
        say(Words.ONGOING_SINCE, day=dated(meeting.day, desk.today)),
        meeting.day,
        Target(Place.MEETING, meeting.id),
        desk.forum_name(meeting.forum_id),
    )


def _approve(desk: Desk, meeting: Meeting) -> ToDo:
    due = meeting.day + timedelta(days=APPROVAL_DAYS)
    return ToDo(
        TaskKind.APPROVE,
        Urgency.DANGER if due < desk.today else Urgency.OPEN,
        say(Words.APPROVE, meeting=meeting.label),
        _late_or_due(desk, due),
        due,
        Target(Place.MEETING, meeting.id),
        desk.forum_name(meeting.forum_id),
    )


def _late_or_due(desk: Desk, due: date) -> Phrase:
    late = -desk.days_to(due)
    if late <= 0:
        return say(Words.NO_LATER_THAN, day=due)
    return count_of(late, Words.ONE_DAY_LATE, Words.DAYS_LATE)


# --- follow-ups --------------------------------------------------------------------------------------------------


def follow_up_tasks(desk: Desk, late: Iterable[FollowUp], meetings: Mapping[str, Meeting]) -> list[ToDo]:
    """Return the overdue follow-ups.

    One from a case is named by its code alone: the first page may stand on the projector, where not everybody in the
    room belongs to the case's krets.
    """
    rows = []
    for follow_up in late:
        meeting = meetings.get(follow_up.meeting_id)
        if not follow_up.days_late(desk.today) or follow_up.due is None or meeting is None:
            continue
        if follow_up.case_code is None:
            text = say(Words.FOLLOW_UP, meeting=meeting.label, what=words(follow_up.what))
        else:
            text = say(Words.CASE_FOLLOW_UP, meeting=meeting.label, code=f"K{follow_up.case_code}")
        rows.append(
            ToDo(
                TaskKind.FOLLOW_UP,
                Urgency.DANGER,
                text,
                say(Words.FELL_DUE, day=dated(follow_up.due, desk.today)),
                follow_up.due,
                Target(Place.FOLLOW_UPS, meeting.id, (follow_up.id,)),
                desk.forum_name(meeting.forum_id),
            )
        )
    return rows


# --- the log -----------------------------------------------------------------------------------------------------


def log_tasks(desk: Desk, months: Sequence[Month]) -> list[ToDo]:
    """Return the review of the log that waits: the months that are over and that nobody has marked, oldest first."""
    if not months:
        return []
    ended = months[0].ends.date() - timedelta(days=1)
    urgency = Urgency.WARNING if desk.days_to(ended) < -LOG_DAYS else Urgency.OPEN
    last = months[-1].ends.date() - timedelta(days=1)
    text = say(Words.REVIEW_LOG, first=dated(months[0].begins.date(), desk.today), last=dated(last, desk.today))
    badge = say(Words.MONTH_ENDED, day=dated(ended, desk.today))
    target = Target(Place.LOG, "log")
    return [ToDo(TaskKind.REVIEW_LOG, urgency, text, badge, ended, target)]
