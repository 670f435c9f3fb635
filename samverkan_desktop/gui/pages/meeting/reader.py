"""What the page of a meeting has read: the meeting, the register, what the check found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import BEFORE_START, MeetingState
from samverkan_desktop.domain.minutes import Blocker, ItemText
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import PrincipalKind, Register, Unit
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import NBSP
from samverkan_desktop.gui.models import attendance_words, fact_words, meeting_words, review_words
from samverkan_desktop.gui.models.review_words import PARTS
from samverkan_desktop.gui.pages.meeting.item_panel import ItemView
from samverkan_desktop.gui.pages.meeting.side_panel import Attendance
from samverkan_desktop.gui.words import tr
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.checking import Check, meeting_blockers, meeting_check
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.gate import Gate, Verdict
from samverkan_desktop.services.hearing import heard, heard_actions
from samverkan_desktop.services.identity import Identity
from samverkan_desktop.services.meetings import MeetingView
from samverkan_desktop.services.questions import Questions
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.scanning import Finding

Waiting = Callable[[tuple[str, str]], str | None]
_LOCKED = (MeetingState.APPROVED, MeetingState.CANCELLED)
_REGISTER, EMPTY = {"person", "unit", "function", "principal", "area"}, Verdict(())


class MeetingReader:
    """Reads one meeting at a time."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._agenda = Agenda(workspace.session)
        self._attendance = AttendanceService(workspace.session)
        self._registers = Registers(workspace.session)
        self._follow_ups = FollowUps(workspace.session)
        self._questions = Questions(workspace.session)
        self._identity = Identity(workspace.session)
        self._register: Register | None = None
        self._areas: dict[str, CooperationArea] = {}
        self._used: Callable[[AgendaItem], int] = _stored_time
        self._view: MeetingView | None = None
        self._gate = Gate(scanner=workspace.marking.scans.scanner)
        self._check: Check | None = None
        self.verdict: Verdict = EMPTY
        self.blockers: tuple[Blocker, ...] = ()

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def view(self) -> MeetingView:
        """The meeting as it was last read."""
        if self._view is None:
            raise RuntimeError("no meeting has been opened")
        return self._view

    @property
    def is_open(self) -> bool:  # whether a meeting has been opened
        return self._view is not None

    def open(self, meeting_id: str) -> None:
        """Open a meeting; the reading of cases is logged."""
        self._view = self._workspace.meetings.open(meeting_id)
        self.forget_check()

    def read(self) -> None:
        """Read the open meeting again."""
        self._view = heard(self._workspace.session, self._workspace.meetings.view(self.view.meeting.id))

    # --- the check ---------------------------------------------------------------------------------------------

    def check(self, waiting: Waiting) -> Check:
        """Return the check of the meeting as it stands, with texts not saved yet in place of the record's."""
        typed = {}
        for item in self.view.items:
            for part in ("title", *PARTS):
                text = waiting((item.id, part))
                if text is not None:
                    typed[item.id, part] = text
        return meeting_check(self._workspace.session, self._gate, self.view, typed)

    def knows(self, check: Check) -> bool:
        """Tell whether the very same texts have been checked already."""
        return check == self._check

    def learn(self, check: Check, verdict: Verdict) -> None:
        """Take the answer of a check, and ask what blocks."""
        self._check, self.verdict = check, verdict
        self.judge()

    def forget_check(self) -> None:
        """Know nothing of the texts: another meeting, or the check could not be run."""
        self._check, self.verdict, self.blockers = None, EMPTY, ()

    def judge(self) -> None:
        """Ask what blocks approval."""
        meeting = self.view.meeting
        waits = meeting.is_held and meeting.state is not MeetingState.APPROVED
        self.blockers = meeting_blockers(self.view, self.verdict) if waits else ()

    def checked(self, item_id: str) -> dict[str, str]:
        """Return the texts of an item that were checked, by part. A part that was empty then is not there."""
        fields = self._check.fields if self._check else ()
        return {review_words.part_of(each.where): each.text for each in fields if each.id == item_id}

    # --- the register ------------------------------------------------------------------------------------------

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

    @property
    def areas(self) -> tuple[CooperationArea, ...]:
        """The cooperation areas, in order."""
        return tuple(self._areas.values()) if self.register else ()

    def units(self) -> list[Unit]:
        """Return the units that hold on the day of the meeting: the municipality's own first, by name."""
        register, day = self.register, self.view.meeting.day
        found = [unit for unit in register.units.values() if unit.holds_on(day)]
        own = PrincipalKind.MUNICIPAL
        return sorted(found, key=lambda unit: (register.principal_kind(unit.id) is not own, unit.name))

    def function_choices(self) -> list[tuple[str, str]]:
        """Return functions to choose from with their ids: those at the meeting first."""
        called = {seat.function_id for seat in self.view.participants}
        functions = sorted(self.register.functions.values(), key=lambda f: (f.id not in called, f.position, f.name))
        return [(function.name, function.id) for function in functions]

    def only_unit_of(self, function_id: str) -> str:
        """Return the unit of those called with a function, when it is the only one."""
        units = {seat.unit_id for seat in self.view.participants if seat.function_id == function_id}
        return units.pop() if len(units) == 1 else ""

    def usual_due(self) -> date:
        """Return the day that is mostly agreed on: the forum's next meeting."""
        following = self._workspace.meetings.next_after(self.view.meeting)
        return following.day if following is not None else self.view.meeting.day

    def carried(self) -> list[tuple[FollowUp, str]]:
        """Return what earlier meetings agreed on and this one looks at, each with its meeting's label."""
        labels: dict[str, str] = {}
        found = heard_actions(self._workspace.session, self._follow_ups.looked_at(self.view.meeting))
        for each in found:
            if each.meeting_id not in labels:
                labels[each.meeting_id] = self._workspace.meetings.get(each.meeting_id).label
        return [(each, labels[each.meeting_id]) for each in found]

    def is_stopped(self, item_id: str) -> bool:
        """Tell whether the text of an item is stopped: an identity came out."""
        return self._identity.stop_of(item_id) is not None

    def report_law(self) -> str:
        """Return the citation about reporting concern that holds on the day of the meeting."""
        return self._identity.report_law(self.view.meeting)

    # --- the clock ---------------------------------------------------------------------------------------------

    def measure(self, used: Callable[[AgendaItem], int]) -> None:
        """Say how the time used on an item is told, in seconds."""
        self._used = used

    def used(self, item: AgendaItem) -> int:
        """Return the time used on an item so far, in seconds."""
        return self._used(item)

    # --- what is shown -----------------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Tell whether nothing may be written."""
        return not self._workspace.may(Deed.MINUTES) or self.view.meeting.state in _LOCKED

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

    def item_view(self, item: AgendaItem, waiting: Waiting) -> ItemView:
        """Return what the panel shows of an item. ``waiting``: texts not saved yet, which win over the record's."""
        stored = self.texts()[item.id]
        texts = {part: stored[part] if (held := waiting((item.id, part))) is None else held for part in stored}
        prefix = " " + tr("Ärende") + f" {item.case.label}:" if item.case else ""
        held_meeting = self.view.meeting.is_held
        stopped = self._identity.stop_of(item.id)
        return ItemView(
            number=f"{meeting_words.number_of(item)}{prefix}",
            title=texts.pop("title"),
            texts=texts,
            chips=self.chips(item),
            earlier=self._earlier(item),
            concern=fact_words.concern_words(self.report_law()) if item.is_case else "",
            done=item.state is not ItemState.OPEN,
            can_mark=held_meeting and not self.locked,
            read_only=self.locked or stopped is not None,
            can_stop=item.is_case and self._may_stop() and stopped is None,
            stopped=fact_words.stopped_words(stopped, self.register) if stopped else "",
            lift=tr("Häv stoppet …") if stopped and not self.locked else "",
            has_next=item.id != self.view.items[-1].id,
        )

    def _may_stop(self) -> bool:
        writing = (MeetingState.ONGOING, MeetingState.FOR_APPROVAL)
        return not self.locked and self.view.meeting.state in writing

    def chips(self, item: AgendaItem) -> list[fact_words.Word]:
        """Return the facts of an item as chips; those that may be changed can be pressed."""
        register = self.register
        time = fact_words.time_word(item, self.used(item))
        found = fact_words.item_chips(item, self._areas.get(item.area_id), register, time=time)
        return fact_words.fixed(found) if self.locked else found

    def marks(self, item_id: str) -> dict[str, list[Finding]]:
        """Return what to mark in each field of an item."""
        return {part: review_words.marks(self.verdict, item_id, part) for part in ("title", *PARTS)}

    def _earlier(self, item: AgendaItem) -> str:
        if item.case is None:
            return ""
        return fact_words.earlier_words(list(self._agenda.earlier(item.case.code, self.view.meeting)))

    def attendance(self, item: AgendaItem | None) -> Attendance:
        """Return what the side panel shows of who is called or came."""
        view, register = self.view, self.register
        held = view.meeting.is_held
        keys = (
            tr("N närvarande · D på distans · E ersättare · F förhinder · U uteblev · ? ej registrerat · A övriga här")
            if held
            else tr("J kommer · K kanske · E ersättare · N kan inte · ? inget svar")
        )
        return Attendance(
            title=tr("Närvaro") if held else tr("Kallade"),
            rows=attendance_words.attendance_rows(view, register, item),
            count=attendance_words.attendance_sum(view) if held else attendance_words.replies_sum(view),
            empty=tr("Ingen är kallad än.")
            if view.meeting.state is not MeetingState.PLANNED
            else tr("De kallas av forumets regler när inbjudan skickas."),
            keys="" if self.locked else keys.replace(" ", NBSP).replace(f"{NBSP}·{NBSP}", " · "),
            missing=self.missing(),
        )

    def questions(self) -> tuple[Question, ...]:
        """Return the questions of the forum that wait, oldest first."""
        return self._questions.waiting(self.view.forum.id)

    def area_map(self) -> dict[str, CooperationArea]:
        """Return the areas by id."""
        return self._areas if self.register else {}

    def missing(self) -> str:
        """Return the sentence about functions that shall take part and do not."""
        meeting = self.view.meeting
        if meeting.state is MeetingState.CANCELLED:
            return ""
        held = meeting.state not in BEFORE_START
        if not held and meeting.state is MeetingState.PLANNED and not self.view.participants:
            return ""
        gaps = self._attendance.missing(meeting.id) if held else self._attendance.missing_when_inviting(meeting.id)
        return attendance_words.missing_words(gaps, self.register, held=held)


def _stored_time(item: AgendaItem) -> int:
    return item.used_seconds
