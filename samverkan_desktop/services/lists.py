"""Lists of the window as files for a spreadsheet: meetings, questions, units, staff. Logged, and read by the gate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from samverkan_desktop.documents.sheets import csv_of, xlsx_of
from samverkan_desktop.documents.values_figures import FigureColumn, FigureTable
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import capitalised, clock_time
from samverkan_desktop.services.gate import MEETING_PLACES, STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.hearing import heard_questions
from samverkan_desktop.services.list_papers import taken_out
from samverkan_desktop.services.meetings import MeetingRow, Meetings
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.session import Session


class ListFormat(Labelled):
    """What the file is; the key is the end of its name."""

    XLSX = "xlsx", "Excel"
    CSV = "csv", "CSV"


@dataclass(frozen=True)
class Lists:
    """Makes the files. What is made is what is shown: ``ids`` in their order."""

    session: Session
    gate: Gate = STANDARD_GATE

    def meetings(self, ids: Sequence[str], format: ListFormat) -> Produced:
        """Return meetings with day, place, number and state."""
        rows = {row.meeting.id: row for row in Meetings(self.session).rows()}
        shown = [rows[id] for id in ids if id in rows]
        fields = [
            GateField(where=f"Möte {row.meeting.label} plats", text=row.meeting.place, place=MEETING_PLACES)
            for row in shown
        ]
        columns = "Dag", "Vecka", "Tid", "Forum", "Nummer", "Plats", "Punkter", "Ärenden", "Läge"
        return self._made("Möten", "moten", columns, map(_meeting, shown), format, fields)

    def questions(self, ids: Sequence[str], format: ListFormat) -> Produced:
        """Return questions with where they came from; those about cases only to whoever may read cases."""
        repositories = self.session.repositories
        known = {question.id: question for question in repositories.questions.where(id=list(ids))}
        shown = list(heard_questions(self.session, [known[id] for id in ids if id in known]))
        if any(question.kind is QuestionKind.CASE for question in shown):
            self.session.require(Deed.READ_CASES, kind="question")
        units = {unit.id: unit.name for unit in repositories.units.all()}
        areas = {area.id: area.name for area in repositories.areas.all()}
        fields = [
            GateField(where=f"Fråga inkommen {question.received_on}", text=question.line, id=question.id)
            for question in shown
        ]

        def row(question: Question) -> tuple[str, ...]:
            return (
                question.received_on.isoformat(),
                capitalised(question.side.label),
                units.get(question.unit_id, ""),
                areas.get(question.area_id, ""),
                capitalised(question.kind.label),
                question.line,
                capitalised(question.state.label),
            )

        columns = "Inkommen", "Från", "Verksamhet", "Område", "Typ", "Fråga", "Läge"
        return self._made("Frågor", "fragor", columns, map(row, shown), format, fields)

    def units(self, format: ListFormat) -> Produced:
        """Return every unit with its kind, place and who runs it."""
        register = self.session.repositories.register()
        rows = (
            (
                unit.name,
                capitalised(unit.kind.label),
                capitalised(unit.side.label),
                unit.locality,
                register.principals[unit.principal_id].name if unit.principal_id in register.principals else "",
                unit.valid_to.isoformat() if unit.valid_to else "",
            )
            for unit in sorted(register.units.values(), key=lambda unit: unit.name)
        )
        columns = "Namn", "Typ", "Förvaltning", "Ort", "Huvudman", "Upphörd"
        return self._made("Skolor och enheter", "enheter", columns, rows, format)

    def staff(self, format: ListFormat) -> Produced:
        """Return the staff with what they hold today, a line for each function."""
        register, now = self.session.repositories.register(), today(self.session.clock)
        rows = (
            (
                person.name,
                capitalised(register.functions[held.function_id].name),
                register.units[held.unit_id].name if held.unit_id in register.units else "",
                person.phone,
                person.email,
            )
            for person in sorted(register.persons.values(), key=lambda person: person.name)
            for held in person.functions_on(now)
            if held.function_id in register.functions
        )
        columns = "Namn", "Funktion", "Verksamhet", "Telefon", "E-post"
        return self._made("Personal", "personal", columns, rows, format)

    def _made(
        self,
        name: str,
        stem: str,
        columns: Sequence[str],
        rows: Iterable[tuple[str, ...]],
        format: ListFormat,
        fields: Iterable[GateField] = (),
    ) -> Produced:
        self.session.require(Deed.PRINT, kind="record")
        require_gate_open(self.session, self.gate, fields, kind="record", detail=f"lista {stem}")
        headed = tuple(FigureColumn(title, 1) for title in columns)
        table = FigureTable(name=name, heading=name, columns=headed, rows=tuple(rows))
        content = csv_of(table) if format is ListFormat.CSV else xlsx_of([table], title=name)
        taken_out(self.session, kind="record", detail=f"{stem} {format.value}")
        return Produced(content, f"{today(self.session.clock).isoformat()}-{stem}.{format.value}")


def _meeting(row: MeetingRow) -> tuple[str, ...]:
    meeting = row.meeting
    return (
        meeting.day.isoformat(),
        str(meeting.day.isocalendar().week),
        f"{clock_time(meeting.start)}–{clock_time(meeting.end)}",
        row.forum.name,
        meeting.label if meeting.number is not None else "",
        meeting.place,
        str(row.items),
        str(row.cases),
        capitalised(meeting.state.label),
    )
