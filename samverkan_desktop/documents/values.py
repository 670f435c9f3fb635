"""What goes into a paper: immutable values with everything resolved to words, dates and numbers.

The services gather them from the record; the papers know neither the record nor its ids. An empty string, an empty
tuple or None means "not given" and leaves its line out, unless the field says otherwise. Text written by users is
taken literally: ``<b>`` is printed as typed, line breaks are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum


@dataclass(frozen=True, kw_only=True)
class PaperFrame:
    """What stands around every page, and in the properties of the file. Built from typed registers, not from notes.

    ``document_type``: "Minnesanteckningar"; printed in capitals in the header.
    ``day``: the date of the paper, second line of the header.
    ``status``: "Utkast" or "Godkänd", or empty for papers that are not approved.
    ``coat_of_arms``: PNG or JPEG, printed 18 mm high on the first page.
    ``check_line``: "Identifierarkontroll 2026-12-03 kl. 14.52, granskad av sekreterare".
    ``file_id``: short id of this file; ``log_head``: short form of the access log's head, an outside witness.
    ``title``: title in the file's properties, never case text; ``language``: its language, "sv".
    ``example``: marks every page as an example, so that invented data is never taken for real.
    """

    municipality: str
    administrations: tuple[str, ...] = ()
    document_type: str
    day: date
    dnr: tuple[str, ...] = ()
    status: str = ""
    secrecy_marking: str = ""
    coat_of_arms: bytes | None = None
    check_line: str = ""
    plan_reference: str = ""
    file_id: str = ""
    log_head: str = ""
    language: str = "sv"
    author: str
    title: str
    example: bool = False


@dataclass(frozen=True, kw_only=True)
class MeetingFacts:
    """One meeting as its papers name it. Times are local wall time; ``heading`` is "Konsultationsmöte 7/2026"."""

    heading: str
    day: date
    start: time
    end: time
    place: str = ""
    link: str = ""
    convener: str = ""


@dataclass(frozen=True, kw_only=True)
class Called:
    """Someone who is called. ``name`` may be empty where only the function is known."""

    function: str
    name: str = ""
    unit: str = ""


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
class AgendaLine:
    """One item. ``number`` is the agenda number, or the § once the meeting has started.

    With ``case_code`` ("K7") it prints as "Ärende K7: heading" and nothing more about the case.
    ``minutes`` is the planned length; None where none is set, and then no clock times follow it.
    """

    number: int
    heading: str
    case_code: str = ""
    presenter: str = ""
    minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class AgendaGap:
    """Cases left out for external guests: how many and how long, nothing else."""

    count: int
    minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class AgendaPaper:
    """Dagordning. ``paragraph_numbers``: the numbers are §§ because the meeting has started."""

    frame: PaperFrame
    meeting: MeetingFacts
    last_day_for_questions: date | None = None
    reply: str = ""
    called: tuple[Called, ...] = ()
    items: tuple[AgendaLine | AgendaGap, ...] = ()
    attachments: tuple[str, ...] = ()
    paragraph_numbers: bool = False


@dataclass(frozen=True, kw_only=True)
class AttendanceRow:
    """One who was called. ``principal``: "kommunal", "fristående", "region".

    ``state``: the state in words ("Närvarande"); ``paragraphs``: the §§ when only part of the meeting;
    ``substitute_for``: printed as "Ersättare för …" instead of the state.
    """

    function: str
    name: str = ""
    unit: str = ""
    principal: str = ""
    state: str
    paragraphs: tuple[int, ...] = ()
    substitute_for: str = ""


@dataclass(frozen=True, kw_only=True)
class MissingFunction:
    """A function that should have taken part. ``times_in_row`` counts this meeting too."""

    function: str
    times_in_row: int = 1


class PartKind(Enum):
    """The three written parts of an item; the fourth is its table of actions."""

    BACKGROUND = "background"
    DISCUSSION = "discussion"
    AGREED = "agreed"


@dataclass(frozen=True, kw_only=True)
class NotePart:
    """A written part. ``sanitised_on``: its text was taken away that day, and the paper says so."""

    kind: PartKind
    text: str = ""
    sanitised_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ActionLine:
    """An action: what, by whom (a function), at the latest when."""

    what: str
    responsible: str = ""
    due: date | None = None
    sanitised_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class BasisLine:
    """On what basis one side told what it told. ``side``: "Skolan"; ``basis``: "utan namn"."""

    side: str
    basis: str
    assessed_by: str = ""
    assessed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class EarlierDiscussion:
    """An earlier discussion of the same case. ``meeting``: "6/2026"."""

    meeting: str
    paragraph: int | None = None


@dataclass(frozen=True, kw_only=True)
class CaseFacts:
    """The lines under the heading of a case. ``naming``: "Ärende utan namn"; ``asking_side``: "skola"."""

    code: str
    naming: str = ""
    stage: str = ""
    asking_side: str = ""
    earlier: tuple[EarlierDiscussion, ...] = ()
    bases: tuple[BasisLine, ...] = ()
    circle: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MinutesItem:
    """One §. ``taken_up`` is False for an item that kept its number but was not taken up."""

    paragraph: int
    heading: str
    case: CaseFacts | None = None
    parts: tuple[NotePart, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    taken_up: bool = True


@dataclass(frozen=True, kw_only=True)
class OmittedItem:
    """A § that this version does not show: its number, nothing else."""

    paragraph: int


@dataclass(frozen=True, kw_only=True)
class NextMeeting:
    """When and where next."""

    day: date
    start: time | None = None
    end: time | None = None
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Signature:
    """A line to sign on, with function and name below it."""

    function: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A later version of approved minutes: which, when, why."""

    version: int
    day: date
    reason: str
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Approval:
    """That the minutes are approved: when and by whom (function)."""

    day: date
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class MinutesPaper:
    """Minnesanteckningar. Without cases: the services put `OmittedItem` in their place."""

    frame: PaperFrame
    meeting: MeetingFacts
    note_taker: str
    attendance: tuple[AttendanceRow, ...] = ()
    missing: tuple[MissingFunction, ...] = ()
    items: tuple[MinutesItem | OmittedItem, ...] = ()
    report_citation: str = ""
    next_meeting: NextMeeting | None = None
    approval: Approval | None = None
    signatures: tuple[Signature, ...] = ()
    sent_to: tuple[str, ...] = ()
    correction: Correction | None = None


@dataclass(frozen=True, kw_only=True)
class AttendanceListPaper:
    """Närvarolista to sign at the door. ``empty_rows``: rows for those who were not called."""

    frame: PaperFrame
    meeting: MeetingFacts
    rows: tuple[Called, ...] = ()
    empty_rows: int = 4


@dataclass(frozen=True, kw_only=True)
class FollowUpRow:
    """One action. ``state`` in words; ``finished``: nothing more is waited for, so it is never overdue.

    ``paragraph`` and ``meeting`` ("6/2026") say where it was agreed.
    """

    what: str
    responsible: str = ""
    due: date | None = None
    paragraph: int | None = None
    meeting: str = ""
    state: str
    finished: bool = False


@dataclass(frozen=True, kw_only=True)
class FollowUpListPaper:
    """Uppföljningslista as it stands on ``as_of``; what is overdue is counted from that day and comes first."""

    frame: PaperFrame
    heading: str
    as_of: date
    rows: tuple[FollowUpRow, ...] = ()


Paper = InvitationPaper | AgendaPaper | MinutesPaper | AttendanceListPaper | FollowUpListPaper


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
