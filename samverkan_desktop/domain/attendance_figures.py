"""Attendance over a chosen time, by function, by profession and by school (docs/coverage.md M07, M14, M39, M74).

Only meetings where attendance was taken are counted, and only those somebody was called to: *ej kallad* is told beside
the share and is never absence. Staff are counted, not children, so no small number is held back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.attendance_schools import SchoolFigure, by_kind, school_figures
from samverkan_desktop.domain.forums import Expectation, Forum, Requirement
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.overview_attendance import AttendanceMatrix, AttendanceRow, Cell, Column, matrix_of
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import names_of
from samverkan_desktop.domain.participation import Gap, best_state, kept, missing_at
from samverkan_desktop.domain.phrases import OR, Phrase, listed, say
from samverkan_desktop.domain.register import Function, Register, Side

IN_A_ROW_FROM = 2
"""From how many meetings in a row a gap is told at the top of the page."""


class Profession(Labelled):
    """Functions that belong together. Pupil health stands apart: it is what the audit found missing."""

    PUPIL_HEALTH = "pupil_health", "elevhälsan"
    SCHOOL = "school", "skolan"
    SOCIAL = "social", "socialtjänsten"
    REGION = "region", "regionen"
    OTHER = "other", "övriga"


class Words(StrEnum):
    """The sentences over the table."""

    NO_MEETINGS = "Inga möten är hållna den här tiden."
    NOT_TAKEN = "Närvaron är inte antecknad vid något av mötena, {held} hållna."
    TAKEN = "Närvaron är antecknad vid {taken} av {held} hållna möten."
    CAME = "{who} deltog vid {came} av {counted} möten."
    CAME_NOT_CALLED = "{who} deltog vid {came} av {counted} möten, och var inte kallad till {others}."
    NEVER_CALLED = "{who} har inte varit kallad."
    HEALTH = "Elevhälsan"
    PUPIL_HEALTH = "någon från elevhälsan"
    GAP = "{count} möten i rad utan {who}."
    LACKED = "Har saknats av dem som ska delta: {who}."
    LACKED_AT = "{who} ({count} av {of} möten)"
    NONE_LACKED = "Vid varje möte deltog de funktioner som ska delta, eller en av dem där det räcker."
    GAP_WISHED = "{count} möten i rad utan {who}, som önskas delta."


@dataclass(frozen=True)
class Figure:
    """How often a function, a profession or a school took part; every number knows its rows."""

    key: str
    name: str
    detail: Phrase | None
    expectation: Expectation | None
    cells: tuple[Cell, ...]

    @property
    def came(self) -> int:
        return sum(1 for cell in self.cells if cell.state.took_part)

    @property
    def counted(self) -> int:
        return sum(1 for cell in self.cells if cell.state.counts)

    def count(self, state: AttendanceState) -> int:
        """Return at how many meetings this was how it stood."""
        return sum(1 for cell in self.cells if cell.state is state)

    @property
    def in_a_row(self) -> int:
        """How many of the latest meetings nobody came to. What was not written down, or not called, is passed over."""
        row = 0
        for cell in reversed(self.cells):
            if cell.state.took_part:
                break
            row += cell.state.counts
        return row

    def target(self, *states: AttendanceState) -> Target:
        """Return the rows behind meetings with these states; of meetings nobody was called to, the meetings."""
        cells = [cell for cell in self.cells if cell.state in states]
        ids = tuple(id for cell in cells for id in cell.target.ids)
        if ids:
            return Target(Place.ATTENDANCE, self.key, ids)
        return Target(Place.MEETINGS, "", tuple(cell.target.of for cell in cells))

    def target_of(self, cell: Cell) -> Target:
        """Return the rows behind one meeting; where nobody was called, the meeting."""
        if cell.target.ids:
            return Target(Place.ATTENDANCE, self.key, cell.target.ids)
        return Target(Place.MEETINGS, "", (cell.target.of,))


@dataclass(frozen=True)
class GapLine:
    """A promise that the latest meetings have missed in a row."""

    text: Phrase
    count: int
    wished: bool


@dataclass(frozen=True)
class Promise:
    """How often a promise was kept. Unlike a share, never calling anybody is no way out (M07)."""

    who: Phrase
    expectation: Expectation
    met: int
    counted: int
    meetings: tuple[tuple[str, bool | None], ...] = ()
    """Each meeting by its id and whether it was kept there; None where that cannot be told."""

    def target(self, *answers: bool | None) -> Target:
        """Return the meetings with these answers."""
        return Target(Place.MEETINGS, "", tuple(id for id, answer in self.meetings if answer in answers))


@dataclass(frozen=True)
class AttendanceFigures:
    """Everything that is told about a time. ``taken``: of the ``held`` meetings, where attendance was taken."""

    matrix: AttendanceMatrix
    functions: tuple[Figure, ...]
    professions: tuple[Figure, ...]
    schools: tuple[SchoolFigure, ...]
    by_kind: tuple[SchoolFigure, ...]
    promises: tuple[Promise, ...]
    gaps: tuple[GapLine, ...]
    held: int
    taken: int

    @property
    def summary(self) -> Phrase:
        """What the figures rest on."""
        if not self.held:
            return say(Words.NO_MEETINGS)
        return say(Words.TAKEN if self.taken else Words.NOT_TAKEN, taken=self.taken, held=self.held)

    @property
    def pupil_health(self) -> Phrase | None:
        """``Elevhälsan deltog vid 4 av 6 möten.``"""
        found = next((each for each in self.professions if each.key == Profession.PUPIL_HEALTH), None)
        if found is None or not self.taken:
            return None
        return came_sentence(found, say(Words.HEALTH))

    @property
    def lacked(self) -> Phrase | None:
        """``Har saknats av dem som ska delta: jurist (2 av 6 möten)``, the most lacking first."""
        asked = [each for each in self.promises if each.expectation is Expectation.SHALL]
        missed = sorted((each for each in asked if each.met < each.counted), key=lambda each: each.met - each.counted)
        if not missed:
            return say(Words.NONE_LACKED) if asked else None
        told = [say(Words.LACKED_AT, who=p.who, count=p.counted - p.met, of=p.counted) for p in missed]
        return say(Words.LACKED, who=listed(told))


def came_sentence(figure: Figure, name: Phrase) -> Phrase:
    """Say how often, of how many, and what is not counted."""
    others = figure.count(AttendanceState.NOT_CALLED)
    if not figure.counted and others == len(figure.cells):
        return say(Words.NEVER_CALLED, who=name)
    template = Words.CAME_NOT_CALLED if others else Words.CAME
    return say(template, who=name, came=figure.came, counted=figure.counted, others=others)


def attendance_figures(
    forum: Forum, columns: Sequence[Column], register: Register, *, unit_id: str = ""
) -> AttendanceFigures:
    """Return the figures of held meetings, oldest first.

    ``unit_id``: only those who were called for this unit, who worked there or served it on the day.
    """
    taken = sum(1 for column in columns if column.sitting.recorded)
    if unit_id:
        columns = [_only(column, unit_id, register) for column in columns]
    matrix = matrix_of(forum, tuple(columns), register)
    rows = [row for row in matrix.rows if not unit_id or row.target.ids]
    if unit_id:
        matrix = AttendanceMatrix(matrix.columns, tuple(rows), ())
    schools = school_figures(forum, columns, register, unit_id)
    return AttendanceFigures(
        matrix=matrix,
        functions=tuple(_of_row(row) for row in rows),
        professions=_professions(rows, columns, register),
        schools=schools,
        by_kind=by_kind(schools),
        promises=() if unit_id else _promises(forum, columns, register),
        gaps=() if unit_id else _gaps(forum, columns, register),
        held=len(columns),
        taken=taken,
    )


def profession_of(function: Function) -> Profession:
    """Return where a function belongs."""
    if function.pupil_health:
        return Profession.PUPIL_HEALTH
    return {
        Side.SCHOOL: Profession.SCHOOL,
        Side.SOCIAL: Profession.SOCIAL,
        Side.REGION: Profession.REGION,
    }.get(function.side, Profession.OTHER)


def _only(column: Column, unit_id: str, register: Register) -> Column:
    def own(p: Participant) -> bool:
        person = register.persons.get(p.person_id)
        served = person.units_served if person is not None else ()
        return p.unit_id == unit_id or any(each.unit_id == unit_id and each.holds_on(column.day) for each in served)

    seats = tuple(p for p in column.sitting.participants if own(p))
    return Column(column.meeting_id, column.day, column.label, type(column.sitting)(column.day, seats))


def _of_row(row: AttendanceRow) -> Figure:
    return Figure(row.function_id, row.name, row.detail, row.expectation, row.cells)


def _professions(rows: Sequence[AttendanceRow], columns: Sequence[Column], register: Register) -> tuple[Figure, ...]:
    """Return a figure for each profession with a function in the table: it took part when one of its functions did."""
    asked = {profession_of(register.functions[row.function_id]) for row in rows}
    professions = {id: profession_of(function) for id, function in register.functions.items()}
    seats: dict[Profession, list[list[Participant]]] = {each: [[] for _ in columns] for each in Profession}
    for number, column in enumerate(columns):
        for participant in column.sitting.participants:
            profession = professions.get(participant.function_id)
            if profession is not None:
                seats[profession][number].append(participant)
    figures = []
    for profession in Profession:
        if profession not in asked:
            continue
        cells = [
            Cell(best_state(own), Target(Place.MEETING, column.meeting_id, tuple([p.id for p in own])))
            for column, own in zip(columns, seats[profession], strict=True)
        ]
        figures.append(Figure(profession.value, profession.label, None, None, tuple(cells)))
    return tuple(figures)


def _promises(forum: Forum, columns: Sequence[Column], register: Register) -> tuple[Promise, ...]:
    sittings = [column.sitting for column in columns]
    return tuple(
        Promise(
            _named(each.requirement, register),
            expectation,
            each.met,
            each.counted,
            tuple(zip((column.meeting_id for column in columns), each.answers, strict=True)),
        )
        for expectation in Expectation
        for each in kept(forum, sittings, expectation=expectation)
        if each.counted
    )


def _gaps(forum: Forum, columns: Sequence[Column], register: Register) -> tuple[GapLine, ...]:
    """Return what the latest meetings have lacked, longest first: what shall take part before what is wished for."""
    recorded = [column.sitting for column in columns if column.sitting.recorded]
    if not recorded:
        return ()
    latest, earlier = recorded[-1], recorded[-2::-1]
    found: list[tuple[Expectation, Gap]] = [
        (expectation, gap)
        for expectation in Expectation
        for gap in missing_at(forum, latest, earlier=earlier, expectation=expectation)
        if gap.in_a_row >= IN_A_ROW_FROM
    ]
    found.sort(key=lambda pair: (pair[0] is Expectation.WISHED, -pair[1].in_a_row))
    return tuple(
        GapLine(
            say(
                Words.GAP if expectation is Expectation.SHALL else Words.GAP_WISHED,
                count=gap.in_a_row,
                who=_named(gap.requirement, register),
            ),
            gap.in_a_row,
            expectation is Expectation.WISHED,
        )
        for expectation, gap in found
    )


def _named(requirement: Requirement, register: Register) -> Phrase:
    """Name what a promise asks for: ``jurist``, ``någon från elevhälsan``."""
    asked = [register.functions[id] for id in requirement.function_ids if id in register.functions]
    if len(asked) > 1 and all(function.pupil_health for function in asked):
        return say(Words.PUPIL_HEALTH)
    return listed(names_of(asked), OR)
