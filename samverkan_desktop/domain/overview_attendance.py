"""Attendance by function over a forum's latest meetings (docs/coverage.md M07, M74).

*Ej registrerat* and *ej kallad* are never counted as absence: ``5 av 5`` beside six meetings says that one was not
written down. A function that both municipal and independent schools send is told apart by who runs the school.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.forums import Expectation, Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import Words, who
from samverkan_desktop.domain.participation import Sitting, best_state, kept
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.register import Function, PrincipalKind, Register, Side
from samverkan_desktop.domain.value_classes import dataclass

MEETINGS_SHOWN = 6
LETTERS = {
    AttendanceState.PRESENT: "N",
    AttendanceState.REMOTE: "D",
    AttendanceState.SUBSTITUTE: "E",
    AttendanceState.EXCUSED: "F",
    AttendanceState.ABSENT: "U",
    AttendanceState.NOT_RECORDED: "?",
    AttendanceState.NOT_CALLED: "–",
}


@dataclass(frozen=True)
class Column:
    """A meeting of the matrix, with its participants."""

    meeting_id: str
    day: date
    label: str
    sitting: Sitting

    @property
    def target(self) -> Target:
        return Target(Place.MEETING, self.meeting_id)


@dataclass(frozen=True)
class Cell:
    """The best state of those who hold a function at a meeting, and their rows."""

    state: AttendanceState
    target: Target

    @property
    def letter(self) -> str:
        return LETTERS[self.state]


@dataclass(frozen=True)
class AttendanceRow:
    """A function: ``name`` is the register's, ``detail`` tells whose. ``came`` of ``counted`` meetings."""

    function_id: str
    name: str
    detail: Phrase | None
    expectation: Expectation | None
    cells: tuple[Cell, ...]
    came: int
    counted: int

    @property
    def share(self) -> Phrase:
        """``5 av 6``, or why there is nothing to count."""
        if self.counted:
            return say(Words.CAME_OF, came=self.came, counted=self.counted)
        called = any(cell.state is not AttendanceState.NOT_CALLED for cell in self.cells)
        return say(Words.NEVER_RECORDED if called else Words.NEVER_CALLED)

    @property
    def target(self) -> Target:
        return Target(Place.ATTENDANCE, self.function_id, tuple(i for cell in self.cells for i in cell.target.ids))


@dataclass(frozen=True)
class PromiseRow:
    """A promise about functions that shall take part: kept at ``met`` of ``counted`` meetings (M07: 0 of 6 is seen)."""

    who: Phrase
    function_ids: tuple[str, ...]
    met: int
    counted: int


@dataclass(frozen=True)
class AttendanceMatrix:
    """The matrix, oldest meeting first. ``legend`` holds the states that can occur, in the order they are told."""

    columns: tuple[Column, ...]
    rows: tuple[AttendanceRow, ...]
    promises: tuple[PromiseRow, ...]

    @property
    def heading(self) -> Phrase | None:
        """``senaste 6 mötena``."""
        count = len(self.columns)
        if count < 2:
            return say(Words.LATEST_MEETING) if count else None
        return say(Words.LATEST_MEETINGS, count=count)


def attendance_matrix(
    forum: Forum, meetings: Iterable[Meeting], participants: Mapping[str, Sequence[Participant]], register: Register
) -> AttendanceMatrix:
    """Return the matrix of a forum's latest held ``meetings``; ``participants`` by meeting."""
    held = sorted((m for m in meetings if m.is_held), key=lambda m: (m.day, m.start))[-MEETINGS_SHOWN:]
    return matrix_of(forum, columns_of(held, participants), register)


def columns_of(held: Iterable[Meeting], participants: Mapping[str, Sequence[Participant]]) -> tuple[Column, ...]:
    """Return held meetings as columns, in the order given."""
    return tuple(Column(m.id, m.day, m.label, Sitting(m.day, tuple(participants.get(m.id, ())))) for m in held)


def matrix_of(forum: Forum, columns: tuple[Column, ...], register: Register) -> AttendanceMatrix:
    """Return the matrix of some of a forum's held meetings, oldest first."""
    rows: list[AttendanceRow] = []
    for function, expectation in _functions(forum, columns, register):
        found = _rows(function, expectation, columns, register, forum.unit_ids)
        rows.extend(row for row in found if expectation is not None or row.target.ids)
    promises = tuple(
        PromiseRow(who(k.requirement, register.functions), k.requirement.function_ids, k.met, k.counted)
        for k in kept(forum, [column.sitting for column in columns])
        if k.counted
    )
    return AttendanceMatrix(columns, tuple(rows), promises)


def _functions(
    forum: Forum, columns: Sequence[Column], register: Register
) -> list[tuple[Function, Expectation | None]]:
    """Return the functions to show: those called, and every one that a promise asked for in vain, in its order."""
    called = {function_id for column in columns for function_id in column.sitting.by_function}
    found: dict[str, Expectation | None] = {}
    for expectation in (Expectation.SHALL, Expectation.WISHED):
        for requirement in forum.requirements:
            if requirement.expectation is not expectation or not any(requirement.holds_on(c.day) for c in columns):
                continue
            came = [function_id for function_id in requirement.function_ids if function_id in called]
            for function_id in came or requirement.function_ids:
                found.setdefault(function_id, expectation)
    others = (f.id for f in register.functions.values() if f.id in called)
    found.update({function_id: None for function_id in others if function_id not in found})
    return [(register.functions[id], expectation) for id, expectation in found.items() if id in register.functions]


def _rows(
    function: Function,
    expectation: Expectation | None,
    columns: Sequence[Column],
    register: Register,
    limits: Sequence[str],
) -> list[AttendanceRow]:
    """Return the function's row, or one for municipal and one for independent schools where both are called.

    ``limits``: the units the forum is for. A school outside them that nobody called has no row of its own (M14).
    """
    kinds = {
        kind
        for column in columns
        for p in column.sitting.by_function.get(function.id, ())
        if (kind := _school_kind(p, register)) is not None
        and (not limits or p.unit_id in limits or p.state is not AttendanceState.NOT_CALLED)
    }
    if len(kinds) < 2:
        detail = say(Words.PUPIL_HEALTH) if function.pupil_health else None
        return [_row(function, expectation, detail, columns, _anybody)]

    def independent(participant: Participant) -> bool:
        return _school_kind(participant, register) is PrincipalKind.INDEPENDENT

    def municipal(participant: Participant) -> bool:
        return not independent(participant)

    return [
        _row(function, expectation, say(Words.MUNICIPAL_SCHOOL), columns, municipal),
        _row(function, expectation, say(Words.INDEPENDENT_SCHOOL), columns, independent),
    ]


def _anybody(_: Participant) -> bool:
    return True


def _school_kind(participant: Participant, register: Register) -> PrincipalKind | None:
    """Return municipal or independent for staff of a school; None elsewhere."""
    unit = register.units.get(participant.unit_id)
    if unit is None or unit.side is not Side.SCHOOL:
        return None
    kind = register.principal_kind(unit.id)
    return kind if kind in (PrincipalKind.MUNICIPAL, PrincipalKind.INDEPENDENT) else None


def _row(
    function: Function,
    expectation: Expectation | None,
    detail: Phrase | None,
    columns: Sequence[Column],
    belongs: Callable[[Participant], bool],
) -> AttendanceRow:
    seats = [_seats(function.id, column.sitting, belongs) for column in columns]
    states = [best_state(there) for there in seats]
    return AttendanceRow(
        function_id=function.id,
        name=function.name,
        detail=detail,
        expectation=expectation,
        cells=_cells(states, columns, seats),
        came=sum(state.took_part for state in states),
        counted=sum(state.counts for state in states),
    )


def _cells(
    states: Sequence[AttendanceState], columns: Sequence[Column], seats: Sequence[tuple[Participant, ...]]
) -> tuple[Cell, ...]:
    return tuple(
        Cell(state, Target(Place.MEETING, column.meeting_id, tuple([p.id for p in there])))
        for state, column, there in zip(states, columns, seats, strict=True)
    )


def _seats(function_id: str, sitting: Sitting, belongs: Callable[[Participant], bool]) -> tuple[Participant, ...]:
    """Return those who hold the function and belong, and those who stand in for one of them.

    Who stands in for somebody else comes in that one's row, whatever function of their own they hold.
    """
    holders = sitting.by_function.get(function_id, ())
    own = [p for p in holders if not p.substitute_for and belongs(p)]
    if not sitting.stand_ins:
        return tuple(own)
    participants = sitting.participants
    replaced = {p.person_id for p in own if p.person_id}
    others = {p.person_id for p in participants if p.function_id != function_id or not belongs(p)}

    def stands_in_here(p: Participant) -> bool:
        if p.substitute_for in replaced:
            return True
        return p.function_id == function_id and p.substitute_for not in others and belongs(p)

    return (*own, *(p for p in sitting.stand_ins if stands_in_here(p)))
