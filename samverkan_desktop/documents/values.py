"""What goes into a paper: immutable values with everything resolved to words, dates and numbers.

The services gather them from the record; the papers know neither the record nor its ids. An empty string, an empty
tuple or None means "not given" and leaves its line out, unless the field says otherwise. Text written by users is
taken literally: ``<b>`` is printed as typed, line breaks are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.documents.values_before import (
    AgendaGap,
    AgendaLine,
    AgendaPaper,
    Choice,
    InvitationPaper,
    YearDate,
    YearInvitationPaper,
    YearMeeting,
    agenda_end,
    agenda_times,
)
from samverkan_desktop.documents.values_figures import FigureColumn, FiguresPaper, FigureTable
from samverkan_desktop.documents.values_frame import (
    Called,
    MeetingFacts,
    PaperFrame,
)
from samverkan_desktop.documents.values_minutes import (
    ActionLine,
    Approval,
    AttendanceRow,
    BasisLine,
    CaseFacts,
    Correction,
    EarlierDiscussion,
    MinutesItem,
    MinutesPaper,
    MissingFunction,
    NextMeeting,
    NotePart,
    OmittedItem,
    PartKind,
    Signature,
)

__all__ = [
    "ActionLine",
    "AgendaGap",
    "AgendaLine",
    "AgendaPaper",
    "Approval",
    "AttendanceListPaper",
    "AttendanceRow",
    "BasisLine",
    "Called",
    "CaseFacts",
    "Choice",
    "Correction",
    "EarlierDiscussion",
    "FigureColumn",
    "FigureTable",
    "FiguresPaper",
    "FollowUpListPaper",
    "FollowUpRow",
    "InvitationPaper",
    "MeetingFacts",
    "MinutesItem",
    "MinutesPaper",
    "MissingFunction",
    "NextMeeting",
    "NotePart",
    "OmittedItem",
    "Paper",
    "PaperFrame",
    "PartKind",
    "Signature",
    "YearDate",
    "YearInvitationPaper",
    "YearMeeting",
    "agenda_end",
    "agenda_times",
]


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
    """Uppföljningslista as it stands on ``as_of``; what is overdue is counted from that day and comes first.

    ``forum``: whose it is, where it is one forum's.
    """

    frame: PaperFrame
    heading: str
    as_of: date
    rows: tuple[FollowUpRow, ...] = ()
    forum: str = ""


Paper = (
    InvitationPaper
    | YearInvitationPaper
    | AgendaPaper
    | MinutesPaper
    | AttendanceListPaper
    | FollowUpListPaper
    | FiguresPaper
)
