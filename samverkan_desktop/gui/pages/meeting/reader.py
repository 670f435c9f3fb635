"""What the page of a meeting has read: the meeting, the register, what the check found."""

from __future__ import annotations

from collections.abc import Callable

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.meetings import BEFORE_START, MeetingState
from samverkan_desktop.domain.minutes import Blocker, ItemText
from samverkan_desktop.domain.register import Register
from samverkan_desktop.gui.models import meeting_words, review_words
from samverkan_desktop.gui.models.review_words import PARTS
from samverkan_desktop.gui.pages.meeting.item_panel import ItemView
from samverkan_desktop.gui.words import tr
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.gate import Verdict
from samverkan_desktop.services.meetings import MeetingView
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.registers import Registers

_LOCKED = (MeetingState.APPROVED, MeetingState.CANCELLED)
_REGISTER = {"person", "unit", "function", "principal", "area"}
EMPTY = Verdict(())


class MeetingReader:
    """Reads one meeting at a time."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._agenda = Agenda(workspace.session)
        self._attendance = AttendanceService(workspace.session)
        self._minutes = Minutes(workspace.session)
        self._registers = Registers(workspace.session)
        self._register: Register | None = None
        self._areas: dict[str, CooperationArea] = {}
        self._view: MeetingView | None = None
        self.verdict: Verdict = EMPTY
        self.blockers: tuple[Blocker, ...] = ()

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def view(self) -> MeetingView:
        """The meeting as it was last read."""
        if self._view is None:
            raise RuntimeError("no meeting has been opened")
        return self._view

    def open(self, meeting_id: str) -> None:
        """Open a meeting; the reading of cases is logged."""
        self._view = self._workspace.meetings.open(meeting_id)
        self.verdict, self.blockers = EMPTY, ()

    def read(self) -> None:
        """Read the open meeting again."""
        self._view = self._workspace.meetings.view(self.view.meeting.id)

    def review(self) -> None:
        """Run the check over the meeting and ask what blocks. Raises `CheckFailed`."""
        self.verdict, self.blockers = EMPTY, ()
        meeting = self.view.meeting
        self.verdict = self._minutes.verdict(meeting.id)
        if meeting.is_held and meeting.state is not MeetingState.APPROVED:
            self.blockers = self._minutes.blockers(meeting.id)

    def forget_register(self, command: Command) -> None:
        """Read the register anew when it has changed."""
        if any(change.kind in _REGISTER for change in command.changes):
            self._register = None

    @property
    def register(self) -> Register:
        """Principals, units, functions, staff."""
        if self._register is None:
            self._register = self._registers.register()
            self._areas = {area.id: area for area in self._registers.areas()}
        return self._register

    # --- what is shown -----------------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Tell whether nothing may be written."""
        return self._workspace.read_only or self.view.meeting.state in _LOCKED

    def item(self, id: str) -> AgendaItem | None:
        """Return an item of the meeting."""
        return next((item for item in self.view.items if item.id == id), None)

    def first_item(self) -> AgendaItem | None:
        """Return where to go on writing: the first item not done yet, else the first."""
        items = self.view.items
        under_way = self.view.meeting.state is MeetingState.ONGOING
        left = (item for item in items if under_way and item.state is ItemState.OPEN)
        return next(left, items[0] if items else None)

    def texts(self) -> dict[str, dict[str, str]]:
        """Return what is written, by item and part."""
        found = {}
        for item in self.view.items:
            text = self.view.texts.get(item.id) or ItemText(item_id=item.id)
            found[item.id] = {"title": item.title, **{part: getattr(text, part) for part in PARTS}}
        return found

    def item_view(self, item: AgendaItem, waiting: Callable[[tuple[str, str]], str | None]) -> ItemView:
        """Return what the panel shows of an item. ``waiting``: texts not saved yet, which win over the record's."""
        stored = self.texts()[item.id]
        texts = {part: stored[part] if (held := waiting((item.id, part))) is None else held for part in stored}
        register = self.register
        prefix = f" {tr('Ärende')} {item.case.label}:" if item.case else ""
        held_meeting = self.view.meeting.is_held
        return ItemView(
            number=f"{meeting_words.number_of(item)}{prefix}",
            title=texts.pop("title"),
            texts=texts,
            chips=meeting_words.item_chips(item, self._areas.get(item.area_id), register),
            earlier=self._earlier(item),
            concern=item.is_case,
            done=item.state is not ItemState.OPEN,
            can_mark=held_meeting and not self.locked,
            read_only=self.locked,
            has_next=item.id != self.view.items[-1].id,
            marks=self.marks(item.id),
        )

    def marks(self, item_id: str) -> dict[str, list[review_words.Mark]]:
        """Return what to mark in each field of an item."""
        return {part: review_words.marks(self.verdict, item_id, part) for part in ("title", *PARTS)}

    def _earlier(self, item: AgendaItem) -> str:
        if item.case is None:
            return ""
        return meeting_words.earlier_words(list(self._agenda.earlier(item.case.code, self.view.meeting)))

    def missing(self) -> str:
        """Return the sentence about functions that shall take part and do not."""
        meeting = self.view.meeting
        if meeting.state is MeetingState.CANCELLED:
            return ""
        held = meeting.state not in BEFORE_START
        if not held and meeting.state is MeetingState.PLANNED and not self.view.participants:
            return ""
        gaps = self._attendance.missing(meeting.id) if held else self._attendance.missing_when_inviting(meeting.id)
        return meeting_words.missing_words(gaps, self.register, held=held)
