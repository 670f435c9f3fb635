"""The only way to a paper: gather an immutable value, run the gate over it, render, log, return bytes.

Approved minutes are printed from their snapshot, so a reprint is the same to the byte.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from samverkan_desktop.documents import render, render_word
from samverkan_desktop.documents.values import MinutesPaper, Paper
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.hearing import require_heard
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.paper_fields import gate_fields, placed
from samverkan_desktop.services.paper_kinds import PaperFormat, PaperKind, Variant
from samverkan_desktop.services.paper_values import PaperValues
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.snapshots import for_unit, without_cases
from samverkan_desktop.services.stamps import DRAFT, draft_stamp

__all__ = [
    "NoSuchVariant",
    "NotStarted",
    "PaperFormat",
    "PaperKind",
    "Papers",
    "Prepared",
    "Produced",
    "Variant",
    "render_prepared",
]


_WITH_CASES = frozenset({PaperKind.MINUTES, PaperKind.AGENDA})
_HEARD = _WITH_CASES | {PaperKind.FOLLOW_UPS}


class NoSuchVariant(UserError):
    template = "{paper} finns inte i en version utan ärenden. Inget har skrivits ut."


class NotStarted(UserError):
    exit_code = 1
    template = "Det finns inga minnesanteckningar än: mötet har inte startat. Inget har skrivits ut."


@dataclass(frozen=True)
class Produced:
    """A finished paper: its bytes, and a file name made by the program, never from what somebody wrote."""

    content: bytes = field(repr=False)
    file_name: str


@dataclass(frozen=True)
class Prepared:
    """A paper that has passed the gate. `render_prepared` turns it into bytes and may run on another thread."""

    value: Paper = field(repr=False)
    file_name: str
    format: PaperFormat = PaperFormat.PDF


@dataclass(frozen=True)
class Papers:
    """Makes the papers."""

    session: Session
    gate: Gate = STANDARD_GATE

    def produce(
        self,
        kind: PaperKind,
        meeting_id: str,
        variant: Variant = Variant.FULL,
        *,
        unit_id: str = "",
        format: PaperFormat = PaperFormat.PDF,
    ) -> Produced:
        """Return a paper. Raises `GateShut` while a direct hit stands in it, `CheckFailed` if unchecked."""
        return render_prepared(self.prepare(kind, meeting_id, variant, unit_id=unit_id, format=format))

    def prepare(
        self,
        kind: PaperKind,
        meeting_id: str,
        variant: Variant = Variant.FULL,
        *,
        unit_id: str = "",
        format: PaperFormat = PaperFormat.PDF,
    ) -> Prepared:
        """Gather the value, run the gate and log. What comes back holds nothing of the record.

        ``unit_id``: for those at this unit; cases outside its krets are left out, and the paper says so.
        """
        self.session.require(Deed.PRINT, kind="meeting", id=meeting_id)
        if variant is Variant.FULL and kind in _WITH_CASES:
            self.session.require(Deed.READ_CASES, kind="meeting", id=meeting_id)
        if variant is Variant.FULL and kind in _HEARD:
            require_heard(self.session, meeting_id, unit_id)
        values = PaperValues(self.session, meeting_id)
        paper = self._value(kind, values, variant, unit_id)
        detail = f"{kind.value} {variant.value}"
        detail += f" {format.value}" if format is not PaperFormat.PDF else ""
        detail += f" för {unit_id}" if unit_id else ""
        fields = placed(gate_fields(paper), values.numbered_items(), self._item_of_action)
        if kind is PaperKind.AGENDA:
            attachments = Attachments(self.session)
            attachments.require_looked_at(meeting_id)
            fields += tuple(attachments.gate_fields(meeting_id))
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meeting_id, detail=detail)
        self.session.record.log_read("gör papper", kind="meeting", object_id=meeting_id, detail=detail)
        name = _file_name(kind, values, variant, krets=bool(unit_id))
        return Prepared(paper, f"{name}{format.suffix}", format)

    def _item_of_action(self, what: str) -> str:
        found = self.session.repositories.follow_ups.where(what=what)
        return found[0].item_id if found else ""

    def _value(self, kind: PaperKind, values: PaperValues, variant: Variant, unit_id: str) -> Paper:
        without = variant is Variant.WITHOUT_CASES
        if kind is PaperKind.MINUTES:
            return self._minutes(values, without=without, unit_id=unit_id)
        stamp = draft_stamp(self.session)
        if kind is PaperKind.AGENDA:
            return values.agenda(stamp, external=without, hidden=values.outside(unit_id) if unit_id else frozenset())
        if without:
            raise NoSuchVariant(paper=kind.label)
        if kind is PaperKind.INVITATION:
            return values.invitation(stamp)
        if kind is PaperKind.ATTENDANCE_LIST:
            return values.attendance_list(stamp)
        return values.follow_ups(stamp, unit_id=unit_id)

    def _minutes(self, values: PaperValues, *, without: bool, unit_id: str) -> MinutesPaper:
        meeting = values.meeting
        if not meeting.is_held:
            raise NotStarted
        minutes = Minutes(self.session, self.gate)
        versions = minutes.versions(meeting.id) if meeting.state is MeetingState.APPROVED else ()
        paper = minutes.snapshot(versions[-1]) if versions else values.minutes(draft_stamp(self.session, status=DRAFT))
        if without:
            return without_cases(paper)
        if not unit_id:
            return paper
        unit = self.session.repositories.units.get(unit_id)
        return for_unit(paper, values.paragraphs_of(values.outside(unit_id)), unit.name)


def render_prepared(prepared: Prepared) -> Produced:
    """Return the bytes of a prepared paper. Pure: touches neither record nor window."""
    content = render_word(prepared.value) if prepared.format is PaperFormat.DOCX else render(prepared.value)
    return Produced(content, prepared.file_name)


def _file_name(kind: PaperKind, values: PaperValues, variant: Variant, *, krets: bool) -> str:
    words = {
        PaperKind.INVITATION: "inbjudan",
        PaperKind.AGENDA: "dagordning",
        PaperKind.MINUTES: "minnesanteckningar",
        PaperKind.ATTENDANCE_LIST: "narvarolista",
        PaperKind.FOLLOW_UPS: "uppfoljningslista",
    }
    tail = "-utan-arenden" if variant is Variant.WITHOUT_CASES else "-krets" if krets else ""
    label = values.meeting.label.replace("/", "-")
    return f"{values.meeting.day.isoformat()}-{words[kind]}-{label}{tail}"
