"""Meetings: the states they pass through and what each step asks for.

Times are local wall time with zone Europe/Stockholm: "kl. 13.00" stays so when the clocks change.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from samverkan_desktop.domain.clock import ZONE_ID
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.holidays_se import is_working_day, working_days_before
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.text import clean, clean_line
from samverkan_desktop.domain.value_classes import dataclass


class MeetingState(Labelled):
    """planerat → inbjudan skickad → dagordning skickad → pågår → för godkännande → godkänt, or inställt."""

    PLANNED = "planned", "planerat"
    INVITED = "invited", "inbjudan skickad"
    AGENDA_SENT = "agenda_sent", "dagordning skickad"
    ONGOING = "ongoing", "pågår"
    FOR_APPROVAL = "for_approval", "för godkännande"
    APPROVED = "approved", "godkänt"
    CANCELLED = "cancelled", "inställt"


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?", re.ASCII)

BEFORE_START = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.AGENDA_SENT)
HELD = (MeetingState.ONGOING, MeetingState.FOR_APPROVAL, MeetingState.APPROVED)


class WrongMeetingState(UserError):
    """A step that cannot be taken from where the meeting stands. ``advice``: what to do instead."""

    template = "Det går inte att {step}: mötets läge är ”{state}”. Mötet är oförändrat. {advice}."

    def __init__(self, *, state: str, step: str, advice: str = "Ta stegen i ordning") -> None:
        super().__init__(state=state, step=step, advice=advice)


class NumberBelongsToYear(UserError):
    """A meeting number is given per calendar year and never used again."""

    exit_code = 1
    template = (
        "Mötet har nummer {label} och kan inte flyttas till {year}. Mötet är oförändrat. "
        "Ställ in det och lägg in ett nytt möte det året."
    )


class TimesReversed(UserError):
    template = "Mötet slutar {end} men börjar {start}. Inget har ändrats. Rätta en av tiderna."


class ImpossibleDate(UserError):
    template = "”{text}” är inget datum som finns. Inget har ändrats. Skriv datum som 2026-12-03."


class ImpossibleTime(UserError):
    template = "”{text}” är inget klockslag. Inget har ändrats. Skriv tid som 13.00."


class ReasonMissing(UserError):
    template = "Mötet ställdes inte in, för orsaken saknas. Mötet är oförändrat. Skriv varför det ställs in."


class MeetingLocked(UserError):
    """Approved minutes are immutable; a correction makes a new version."""

    exit_code = 1
    template = (
        "Minnesanteckningarna är godkända och låsta, så inget ändrades. Gör en rättelse om något är fel: "
        "den sparas som en ny version och den gamla finns kvar."
    )


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """An occurrence of a forum.

    ``slot``: the date in the series it stands for; ``moved_reason``: why it was moved from there; ``hand_placed``: a
    person chose the date, so planning again keeps it. ``number`` is given at invitation, per forum and calendar year,
    and never used again. ``last_question_day`` is inclusive.
    """

    id: str
    forum_id: str
    day: date
    start: time
    end: time
    place: str = ""
    link: str = ""
    zone: str = ZONE_ID
    state: MeetingState = MeetingState.PLANNED
    number: int | None = None
    slot: date | None = None
    moved_reason: str = ""
    hand_placed: bool = False
    last_question_day: date | None = None
    secretary_id: str = ""
    invited_on: date | None = None
    agenda_sent_on: date | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    approved_on: date | None = None
    approved_by: str = ""
    cancelled_reason: str = ""

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise TimesReversed(start=f"{self.start:%H.%M}", end=f"{self.end:%H.%M}")

    @property
    def label(self) -> str:
        """``7/2026``, or the date while the meeting has no number."""
        return f"{self.number}/{self.day.year}" if self.number is not None else self.day.isoformat()

    @property
    def minutes(self) -> int:
        """Planned length in minutes."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute

    @property
    def is_held(self) -> bool:
        """Tell whether the meeting has begun."""
        return self.state in HELD


def parse_day(text: str) -> date:
    """Read ``2026-12-03``; an impossible date is told, never guessed."""
    try:
        if _DAY.fullmatch(text.strip()):
            return date.fromisoformat(text.strip())
    except ValueError:
        pass
    raise ImpossibleDate(text=_quoted(text))


def parse_time(text: str) -> time:
    """Read ``13.00``, ``13:00`` or ``13``. ``13.5`` is refused: half past or five past is not for us to guess."""
    parts = _TIME.fullmatch(text.strip())
    if parts is None:
        raise ImpossibleTime(text=_quoted(text))
    try:
        return time(int(parts[1]), int(parts[2] or "0"))
    except ValueError:
        raise ImpossibleTime(text=_quoted(text)) from None


def _quoted(text: str) -> str:
    return clean(text[:200], multiline=False).text[:20]


_ADVICE = {
    MeetingState.PLANNED: "Nästa steg är att skicka inbjudan",
    MeetingState.INVITED: "Nästa steg är att skicka dagordningen eller starta mötet",
    MeetingState.AGENDA_SENT: "Nästa steg är att starta mötet",
    MeetingState.ONGOING: "Nästa steg är att avsluta mötet",
    MeetingState.FOR_APPROVAL: "Nästa steg är att godkänna anteckningarna, eller att återuppta mötet",
    MeetingState.CANCELLED: "Lägg in ett nytt möte i stället",
}


def _require(meeting: Meeting, step: str, *states: MeetingState) -> None:
    if meeting.state is MeetingState.APPROVED:
        raise MeetingLocked
    if meeting.state not in states:
        raise WrongMeetingState(state=meeting.state.label, step=step, advice=_ADVICE[meeting.state])


def require_open(meeting: Meeting) -> None:
    """Refuse a change to a meeting whose minutes are approved, or that was cancelled."""
    _require(meeting, "ändra mötet", *BEFORE_START, MeetingState.ONGOING, MeetingState.FOR_APPROVAL)


def reschedule(meeting: Meeting, *, day: date, start: time, end: time, reason: str = "") -> Meeting:
    """Move a meeting that has not begun. The date is then hand-placed. A number stays in its calendar year."""
    _require(meeting, "flytta mötet", *BEFORE_START)
    if meeting.number is not None and day.year != meeting.day.year:
        raise NumberBelongsToYear(label=meeting.label, year=day.year)
    shift = day - meeting.day
    last = meeting.last_question_day
    return replace(
        meeting,
        day=day,
        start=start,
        end=end,
        hand_placed=meeting.hand_placed or day != meeting.day,
        moved_reason=reason or meeting.moved_reason,
        last_question_day=_working_day(last + shift) if last is not None else None,
    )


def last_day_for_questions(day: date, question_days: int) -> date:
    """Return the last day for questions to a meeting: so many days before it, on the working day next before that."""
    return _working_day(day - timedelta(days=question_days))


def _working_day(day: date) -> date:
    """Return the day, or the working day next before it: nobody collects questions on a Sunday."""
    return day if is_working_day(day) else working_days_before(day, 1)


def invite(meeting: Meeting, *, number: int, question_days: int, today: date) -> Meeting:
    """Send the invitation and call for questions: the meeting gets its number and its last day for questions.

    That day falls ``question_days`` before the meeting unless it was chosen, on the working day next before it, and
    never before the invitation itself.
    """
    _require(meeting, "skicka inbjudan", MeetingState.PLANNED)
    planned = meeting.last_question_day or last_day_for_questions(meeting.day, question_days)
    return replace(
        meeting,
        state=MeetingState.INVITED,
        number=number,
        invited_on=today,
        last_question_day=max(planned, min(today, meeting.day)),
    )


def send_agenda(meeting: Meeting, *, today: date) -> Meeting:
    """Send the agenda: the second paper, after the last day for questions."""
    _require(meeting, "skicka dagordningen", MeetingState.INVITED, MeetingState.AGENDA_SENT)
    return replace(meeting, state=MeetingState.AGENDA_SENT, agenda_sent_on=today)


def start(meeting: Meeting, *, now: datetime) -> Meeting:
    """Start the meeting. Numbering of its items is `numbering.assign_paragraphs`."""
    _require(meeting, "starta mötet", MeetingState.INVITED, MeetingState.AGENDA_SENT)
    return replace(meeting, state=MeetingState.ONGOING, started_at=now)


def finish(meeting: Meeting, *, now: datetime) -> Meeting:
    """End the meeting: its minutes wait for approval."""
    _require(meeting, "avsluta mötet", MeetingState.ONGOING)
    return replace(meeting, state=MeetingState.FOR_APPROVAL, finished_at=now)


def reopen(meeting: Meeting) -> Meeting:
    """Go back from waiting for approval to writing."""
    _require(meeting, "återuppta mötet", MeetingState.FOR_APPROVAL)
    return replace(meeting, state=MeetingState.ONGOING, finished_at=None)


def approve(meeting: Meeting, *, by: str, today: date) -> Meeting:
    """Approve the minutes. ``by`` names the function that approves."""
    _require(meeting, "godkänna anteckningarna", MeetingState.FOR_APPROVAL)
    return replace(meeting, state=MeetingState.APPROVED, approved_on=today, approved_by=by)


def cancel(meeting: Meeting, *, reason: str) -> Meeting:
    """Cancel a meeting that has not begun; a reason is asked for. Its number is kept and never used again."""
    _require(meeting, "ställa in mötet", *BEFORE_START)
    line = clean_line(reason, field="orsak")
    if not line:
        raise ReasonMissing
    return replace(meeting, state=MeetingState.CANCELLED, cancelled_reason=line)
