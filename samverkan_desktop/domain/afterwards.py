"""What a meeting owes when it is over: how it was approved, told to the board, how it went (M22, M41)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass

FEWEST_NOTES = 3
"""Below this a trend says more about one meeting than about the work."""
_LOWEST, _HIGHEST = 1, 5


class ApprovalWay(Labelled):
    """How the minutes were approved."""

    PROGRAM = "program", "i programmet"
    MAIL = "mail", "per e-post"
    PAPER = "paper", "på papper"

    @property
    def outside(self) -> bool:
        """Tell whether approval was given outside the program, and recorded here."""
        return self is not ApprovalWay.PROGRAM


class DayNotCome(UserError):
    exit_code = 1
    template = "{day} har inte varit än. Inget har ändrats. Skriv dagen då det skedde."


class DayBeforeMeeting(UserError):
    exit_code = 1
    template = "{day} är före mötet {meeting}. Inget har ändrats. Skriv dagen då det skedde."


class NotReportable(UserError):
    exit_code = 1
    template = "Mötet kan inte redovisas i nämnd än: anteckningarna är inte godkända. Inget har ändrats."


@dataclass(frozen=True, kw_only=True)
class Approval:
    """That the minutes were approved by a function, in what way and when."""

    meeting_id: str
    way: ApprovalWay
    function_id: str
    given_on: date


@dataclass(frozen=True, kw_only=True)
class BoardReport:
    """That the meeting was told to the board. ``paragraph``: the § of the board's own minutes, where known."""

    meeting_id: str
    reported_on: date
    paragraph: str = ""


@dataclass(frozen=True, kw_only=True)
class QualityNote:
    """Ten seconds on how a meeting went. About the meeting, never about a person; every answer may be left out.

    ``dialogue``: from 1 (information alone) to 5 (dialogue).
    """

    meeting_id: str
    dialogue: int | None = None
    right_people: bool | None = None
    moved_on: bool | None = None
    noted_on: date

    def __post_init__(self) -> None:
        if self.dialogue is not None and not _LOWEST <= self.dialogue <= _HIGHEST:
            raise ValueError(self.dialogue)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was answered."""
        return self.dialogue is None and self.right_people is None and self.moved_on is None


@dataclass(frozen=True, kw_only=True)
class QualityTrend:
    """How meetings went: the mean of the dialogue, and how many said yes of those that answered."""

    meetings: int
    dialogue: float | None
    right_people: tuple[int, int]
    moved_on: tuple[int, int]


def trend(notes: Iterable[QualityNote]) -> QualityTrend | None:
    """Return how meetings went; None under three answers."""
    told = [note for note in notes if not note.is_empty]
    if len(told) < FEWEST_NOTES:
        return None
    scale = [note.dialogue for note in told if note.dialogue is not None]
    right = Counter(note.right_people for note in told if note.right_people is not None)
    moved = Counter(note.moved_on for note in told if note.moved_on is not None)
    return QualityTrend(
        meetings=len(told),
        dialogue=sum(scale) / len(scale) if len(scale) >= FEWEST_NOTES else None,
        right_people=(right[True], right.total()),
        moved_on=(moved[True], moved.total()),
    )


class Tick(StrEnum):
    """The four obligations of a meeting (M41), in order."""

    CALLED = "called"
    HELD = "held"
    APPROVED = "approved"
    REPORTED = "reported"


@dataclass(frozen=True, kw_only=True)
class Obligations:
    """A meeting with what is done and what is open."""

    meeting: Meeting
    report: BoardReport | None = None

    @property
    def done(self) -> tuple[Tick, ...]:
        """The ticks that are there."""
        meeting = self.meeting
        found = {
            Tick.CALLED: meeting.invited_on is not None or meeting.is_held,
            Tick.HELD: meeting.is_held,
            Tick.APPROVED: meeting.state is MeetingState.APPROVED,
            Tick.REPORTED: self.report is not None,
        }
        return tuple(tick for tick, there in found.items() if there)

    @property
    def open(self) -> tuple[Tick, ...]:
        """The ticks that are missing."""
        return tuple(tick for tick in Tick if tick not in self.done)


def owed(
    meetings: Iterable[Meeting], reports: Sequence[BoardReport], today: date, *, settled: bool = False
) -> tuple[Obligations, ...]:
    """Return the meetings whose day has come that have an open tick, latest first. A cancelled one owes nothing.

    ``settled``: instead those where every tick is there, to look up or put right when the board was told.
    """
    told = {report.meeting_id: report for report in reports}
    rows = [
        Obligations(meeting=meeting, report=told.get(meeting.id))
        for meeting in meetings
        if meeting.day <= today and meeting.state is not MeetingState.CANCELLED
    ]
    return tuple(
        sorted((row for row in rows if bool(row.open) is not settled), key=lambda row: row.meeting.day, reverse=True)
    )


def require_day(day: date, *, meeting: Meeting, today: date) -> None:
    """Refuse a day that has not come, or before the meeting."""
    if day > today:
        raise DayNotCome(day=day)
    if day < meeting.day:
        raise DayBeforeMeeting(day=day, meeting=meeting.label)


def report(meeting: Meeting, *, day: date, paragraph: str, today: date) -> BoardReport:
    """Say that a meeting was told to the board: on a day, in a § of the board's minutes."""
    if meeting.state is not MeetingState.APPROVED:
        raise NotReportable
    require_day(day, meeting=meeting, today=today)
    line = clean_line(paragraph, field="Nämndens paragraf", limit=40)
    return BoardReport(meeting_id=meeting.id, reported_on=day, paragraph=line)
