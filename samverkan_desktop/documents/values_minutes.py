"""What goes into the minutes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum

from samverkan_desktop.documents.values_frame import MeetingFacts, PaperFrame


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
    text: str = field(default="", repr=False)
    sanitised_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ActionLine:
    """An action: what, by whom (a function), at the latest when."""

    what: str = field(repr=False)
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
    heading: str = field(repr=False)
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
    reason: str = field(repr=False)
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Approval:
    """That the minutes are approved: when and by whom (function). ``way``: ``per e-post``; nothing in the program."""

    day: date
    by: str = ""
    way: str = ""


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
