"""What goes into the papers sent before a meeting: the call for questions and the agenda."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from samverkan_desktop.documents.values_frame import Called, MeetingFacts, PaperFrame


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One choice in the call for questions: a label and what can be ticked."""

    label: str
    options: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class YearDate:
    """A coming meeting of the year; ``note`` says why it is not in its usual week."""

    day: date
    start: time | None = None
    end: time | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class InvitationPaper:
    """Inbjudan och frågeupprop.

    ``reply``: how and when to answer (o.s.a.); ``send_questions_to``: where questions go.
    ``report_citation``: the law that the line on orosanmälan cites, valid on the day of the meeting; empty if unsure.
    """

    frame: PaperFrame
    meeting: MeetingFacts
    last_day_for_questions: date | None = None
    reply: str = ""
    send_questions_to: str = ""
    choices: tuple[Choice, ...] = ()
    called: tuple[Called, ...] = ()
    year_dates: tuple[YearDate, ...] = ()
    report_citation: str = ""


@dataclass(frozen=True, kw_only=True)
class YearMeeting:
    """A meeting that the year's invitation calls to. ``note``: why it is not in its usual week."""

    label: str
    day: date
    start: time
    end: time
    last_day_for_questions: date | None = None
    place: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class YearInvitationPaper:
    """Inbjudan och frågeupprop to all the meetings of a period at once. ``period``: "2026/2027" or "hösten 2026".

    ``place`` and ``link`` are those the meetings share; one that has its own says so in its row.
    """

    frame: PaperFrame
    heading: str
    period: str = ""
    convener: str = ""
    place: str = ""
    link: str = ""
    reply: str = ""
    send_questions_to: str = ""
    meetings: tuple[YearMeeting, ...] = ()
    choices: tuple[Choice, ...] = ()
    called: tuple[Called, ...] = ()
    report_citation: str = ""


@dataclass(frozen=True, kw_only=True)
class AgendaLine:
    """One item. ``number`` is the agenda number, or the § once the meeting has started.

    With ``case_code`` ("K7") it prints as "Ärende K7: heading" and nothing more about the case.
    ``minutes`` is the planned length; None where none is set, and then no clock times follow it. ``left_out``: it
    will not be taken up, and stands there for its number.
    """

    number: int
    heading: str = field(repr=False)
    case_code: str = ""
    presenter: str = ""
    minutes: int | None = None
    left_out: bool = False


@dataclass(frozen=True, kw_only=True)
class AgendaGap:
    """Cases left out for guests, or for who is outside their krets: how many and how long, nothing else."""

    count: int
    minutes: int | None = None
    krets: bool = False


@dataclass(frozen=True, kw_only=True)
class AgendaPaper:
    """Dagordning. ``paragraph_numbers``: the numbers are §§ because the meeting has started.

    ``questions_closed``: on the day of the paper the last day for questions has been.
    """

    frame: PaperFrame
    meeting: MeetingFacts
    last_day_for_questions: date | None = None
    reply: str = ""
    called: tuple[Called, ...] = ()
    items: tuple[AgendaLine | AgendaGap, ...] = ()
    attachments: tuple[str, ...] = ()
    paragraph_numbers: bool = False
    questions_closed: bool = False


def agenda_times(paper: AgendaPaper) -> tuple[time | None, ...]:
    """Return when each item starts, counted from the meeting's start; None after an item without a length."""
    return _agenda_clock(paper)[:-1]


def agenda_end(paper: AgendaPaper) -> time | None:
    """Return when the last item ends; None when an item has no length."""
    return _agenda_clock(paper)[-1]


def _agenda_clock(paper: AgendaPaper) -> tuple[time | None, ...]:
    clock: list[time | None] = [paper.meeting.start]
    at: datetime | None = datetime.combine(paper.meeting.day, paper.meeting.start)
    for item in paper.items:
        at = at + timedelta(minutes=item.minutes) if at and item.minutes is not None else None
        clock.append(at.time() if at else None)
    return tuple(clock)
