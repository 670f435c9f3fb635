"""The next meeting: when, where, and what is missing for it, each line with the rows behind it."""

from __future__ import annotations

from dataclasses import field
from datetime import date, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Expectation, Forum, ForumKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_replies import reply_lines
from samverkan_desktop.domain.overview_target import Line, LineKind, Place, Target, Urgency
from samverkan_desktop.domain.overview_words import Words, count_of, in_days
from samverkan_desktop.domain.phrases import COMMA, Phrase, listed, say
from samverkan_desktop.domain.questions import Question, QuestionState, balance
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.value_classes import dataclass

INVITE_DAYS = 35
"""Five weeks: in a six-week rhythm the invitation goes out within a week of the meeting before."""
INVITE_LATE_DAYS = 14
QUESTIONS_NEAR_DAYS = 3
"""A side that has sent nothing is told three days before the last day: time for a call, and no nagging before."""
AGENDA_NEAR_DAYS = 3
AGENDA_SHOWN_DAYS = 7
AGENDA_LEAST_DAYS = 7
"""The agenda goes out at least so many days before the meeting (docs/domain.md: meetings)."""


@dataclass(frozen=True)
class Marked:
    """Questions and items with a direct hit left, by id. ``checked`` is false when the check could not run."""

    question_ids: tuple[str, ...] = ()
    item_ids: tuple[str, ...] = ()
    checked: bool = True


@dataclass(frozen=True)
class NextMeeting:
    """The card. ``lines`` in the order of the work: invitation, questions, replies, agenda, identifiers."""

    meeting: Meeting
    forum: Forum
    away: Phrase
    lines: tuple[Line, ...]
    target: Target

    @property
    def place(self) -> str:
        """The room, or the link where there is none."""
        return self.meeting.place or self.meeting.link


@dataclass(frozen=True)
class Preparation:
    """What is known about a meeting before it begins. ``questions``: waiting in its forum, or picked to it."""

    meeting: Meeting
    forum: Forum
    participants: tuple[Participant, ...] = ()
    questions: tuple[Question, ...] = field(default=(), repr=False)
    items: tuple[AgendaItem, ...] = field(default=(), repr=False)
    marked: Marked = Marked()


def next_meeting_card(preparation: Preparation, register: Register, today: date) -> NextMeeting:
    """Return the card of a meeting that has not been held."""
    meeting, forum = preparation.meeting, preparation.forum
    days_left = max(0, (meeting.day - today).days)
    under_way = meeting.state is MeetingState.ONGOING
    lines: list[Line] = [_invitation(meeting, days_left)]
    lines += _questions(preparation, register, today)
    if meeting.state is not MeetingState.PLANNED:
        lines += reply_lines(forum, meeting, preparation.participants, register, days_left)
    lines += _agenda(meeting, forum, today)
    lines += _marks(meeting, forum, preparation.marked)
    return NextMeeting(
        meeting=meeting,
        forum=forum,
        away=say(Words.ONGOING) if under_way else in_days(days_left),
        lines=tuple(lines),
        target=Target(Place.MEETING, meeting.id),
    )


def agenda_due(meeting: Meeting, forum: Forum) -> date:
    """Return the last day for sending the agenda."""
    return meeting.day - timedelta(days=max(AGENDA_LEAST_DAYS, forum.agenda_days))


def sends_papers(forum: Forum) -> bool:
    """Tell whether invitations and agendas are sent from the record. Of elevhälsomöten it only knows that they are."""
    return forum.kind is not ForumKind.PUPIL_HEALTH


def _invitation(meeting: Meeting, days_left: int) -> Line:
    target = Target(Place.MEETING, meeting.id)
    if meeting.state is MeetingState.PLANNED:
        urgency = Urgency.OPEN
        if days_left <= INVITE_DAYS:
            urgency = Urgency.DANGER if days_left <= INVITE_LATE_DAYS else Urgency.WARNING
        return Line(LineKind.INVITATION, urgency, say(Words.NOT_INVITED), target)
    text = say(Words.INVITED_ON, day=meeting.invited_on) if meeting.invited_on else say(Words.INVITED)
    return Line(LineKind.INVITATION, Urgency.DONE, text, target)


def _sides(forum: Forum, day: date, register: Register) -> tuple[Side, ...]:
    """Return the administrations that a forum asks: those whose functions shall take part."""
    asked = {
        register.functions[function_id].side
        for requirement in forum.requirements_on(day, Expectation.SHALL)
        for function_id in requirement.function_ids
        if function_id in register.functions
    }
    return tuple(side for side in (Side.SCHOOL, Side.SOCIAL) if side in asked)


def _questions(preparation: Preparation, register: Register, today: date) -> list[Line]:
    meeting, forum = preparation.meeting, preparation.forum
    standing = [q for q in preparation.questions if q.state is not QuestionState.VOIDED]
    sides = _sides(forum, meeting.day, register)
    if not standing and (len(sides) < 2 or meeting.state is MeetingState.PLANNED):
        return []
    counts = {side: count for side, count in balance(standing).items() if count or side in sides}
    total = sum(counts.values())
    told = listed([say(Words.SIDE_COUNT, side=side, count=count) for side, count in counts.items()], COMMA)
    text = say(Words.NO_QUESTIONS)
    if total:
        text = say(Words.ONE_QUESTION, sides=told) if total == 1 else say(Words.MANY_QUESTIONS, count=total, sides=told)
    last = meeting.last_question_day
    silent = len(sides) > 1 and any(not counts[side] for side in sides)
    note = None
    urgency = Urgency.OPEN
    if last is not None:
        note = say(Words.LAST_DAY if today <= last else Words.LAST_DAY_WAS, day=last)
        if silent and (last - today).days <= QUESTIONS_NEAR_DAYS:
            urgency = Urgency.WARNING
        elif today > last:
            urgency = Urgency.DONE
    target = Target(Place.QUESTIONS, forum.id, tuple(q.id for q in standing))
    return [Line(LineKind.QUESTIONS, urgency, text, target, note)]


def _agenda(meeting: Meeting, forum: Forum, today: date) -> list[Line]:
    """Tell that the agenda is sent, or from a week before its last day that it is not."""
    target = Target(Place.MEETING, meeting.id)
    if meeting.state is MeetingState.AGENDA_SENT:
        text = (
            say(Words.AGENDA_SENT_ON, day=meeting.agenda_sent_on) if meeting.agenda_sent_on else say(Words.AGENDA_SENT)
        )
        return [Line(LineKind.AGENDA, Urgency.DONE, text, target)]
    due = agenda_due(meeting, forum)
    days_left = (due - today).days
    if meeting.state is not MeetingState.INVITED or not sends_papers(forum) or days_left > AGENDA_SHOWN_DAYS:
        return []
    urgency = Urgency.DANGER if days_left < 0 else Urgency.WARNING if days_left <= AGENDA_NEAR_DAYS else Urgency.OPEN
    note = say(Words.NO_LATER_THAN, day=due)
    return [Line(LineKind.AGENDA, urgency, say(Words.AGENDA_NOT_SENT), target, note)]


def _marks(meeting: Meeting, forum: Forum, marked: Marked) -> list[Line]:
    if not marked.checked:
        return [Line(LineKind.MARKS, Urgency.DANGER, say(Words.NOT_CHECKED), Target(Place.MEETING, meeting.id))]
    lines = []
    if marked.question_ids:
        text = count_of(len(marked.question_ids), Words.ONE_QUESTION_MARKED, Words.QUESTIONS_MARKED)
        target = Target(Place.QUESTIONS, forum.id, marked.question_ids)
        lines.append(Line(LineKind.MARKS, Urgency.WARNING, text, target))
    if marked.item_ids:
        text = count_of(len(marked.item_ids), Words.ONE_ITEM_MARKED, Words.ITEMS_MARKED)
        lines.append(Line(LineKind.MARKS, Urgency.WARNING, text, Target(Place.MEETING, meeting.id, marked.item_ids)))
    return lines
