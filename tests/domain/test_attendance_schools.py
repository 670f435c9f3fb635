"""Forums limited to some schools (M14). If these fail, a school that was never asked drags the figures down."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.attendance import AttendanceState as S
from samverkan_desktop.domain.attendance import Participant, Reply
from samverkan_desktop.domain.attendance_figures import AttendanceFigures, attendance_figures
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview_attendance import columns_of
from samverkan_desktop.domain.register import (
    SCHOOLS,
    Function,
    Person,
    PersonFunction,
    Principal,
    PrincipalKind,
    Register,
    Side,
    Unit,
    UnitKind,
    UnitServed,
)
from tests.domain.builders import START, forum, meeting, requirement

SCHOOL_IDS = ("a", "b", "c", "d")
FIRST = date(2026, 4, 2)


def register(*, persons: tuple[Person, ...] = (), ended: dict[str, date] | None = None) -> Register:
    kinds = (PrincipalKind.MUNICIPAL, PrincipalKind.INDEPENDENT)
    owners = [Principal(id=kind.value, name=kind.label, kind=kind) for kind in kinds]
    units = [
        Unit(
            id=id,
            name=id,
            kind=UnitKind.COMPULSORY,
            side=Side.SCHOOL,
            principal_id=PrincipalKind.INDEPENDENT.value if id == "d" else PrincipalKind.MUNICIPAL.value,
            valid_from=START,
            valid_to=(ended or {}).get(id),
        )
        for id in SCHOOL_IDS
    ]
    health = Unit(
        id="health",
        name="Elevhälsan",
        kind=UnitKind.PUPIL_HEALTH,
        side=Side.SCHOOL,
        principal_id=PrincipalKind.MUNICIPAL.value,
        valid_from=START,
    )
    functions = [
        Function(id="rektor", name="rektor", side=Side.SCHOOL),
        Function(id="kurator", name="kurator", side=Side.SCHOOL, pupil_health=True),
    ]
    return Register.of(principals=owners, units=[*units, health], functions=functions, persons=persons)


def figures(
    rows: list[dict[str, S]], limits: tuple[str, ...], *, unit_id: str = "", known: Register | None = None
) -> AttendanceFigures:
    """A rektor from each school in ``rows``, meeting by meeting."""
    held = [
        meeting(id=f"m{n}", day=FIRST + timedelta(days=42 * n), state=MeetingState.APPROVED, number=n + 1)
        for n in range(len(rows))
    ]
    seats = {
        f"m{n}": [
            Participant(id=f"{n}-{unit}", meeting_id=f"m{n}", function_id="rektor", unit_id=unit, state=state)
            for unit, state in row.items()
        ]
        for n, row in enumerate(rows)
    }
    of = forum(requirements=(requirement("rektor"),), unit_ids=limits)
    return attendance_figures(of, columns_of(held, seats), known or register(), unit_id=unit_id)


STATES = st.sampled_from(list(S))
LIMITS = st.lists(st.sampled_from(SCHOOL_IDS), unique=True, min_size=1).map(tuple)
MEETINGS = st.lists(st.dictionaries(st.sampled_from(SCHOOL_IDS), STATES), min_size=1, max_size=6)


@given(MEETINGS, LIMITS)
def test_only_schools_that_are_invited_are_in_any_figure(rows: list[dict[str, S]], limits: tuple[str, ...]) -> None:
    found = figures(rows, limits)
    invited = {unit for row in rows for unit, state in row.items() if state is not S.NOT_CALLED}
    assert {each.key for each in found.schools} == set(limits) | invited
    for school in found.schools:
        called = [f"m{n}" for n, row in enumerate(rows) if row.get(school.key, S.NOT_CALLED) is not S.NOT_CALLED]
        assert list(school.called) == called, "never invited is in no denominator"
        assert set(school.came) <= set(school.counted) <= set(called)
        assert set(school.answered) <= set(called)
    for kind in found.by_kind:
        own = [each for each in found.schools if each.kind is kind.kind]
        for name in ("called", "answered", "came", "counted"):
            assert len(getattr(kind, name)) == sum(len(getattr(each, name)) for each in own), name


@given(MEETINGS, LIMITS, st.data())
def test_schools_outside_the_forum_change_no_figure(
    rows: list[dict[str, S]], limits: tuple[str, ...], data: st.DataObject
) -> None:
    """Whoever stands on the list without being called: not in a share, not in the sums, not as an empty row."""
    inside = [{unit: state for unit, state in row.items() if unit in limits} for row in rows]
    others = [unit for unit in SCHOOL_IDS if unit not in limits]
    noted = [
        {**row, **dict.fromkeys(data.draw(st.sets(st.sampled_from(others))) if others else (), S.NOT_CALLED)}
        for row in inside
    ]
    plain, beside = figures(inside, limits), figures(noted, limits)
    assert [(s.key, s.called, s.came, s.counted) for s in plain.schools] == [
        (s.key, s.called, s.came, s.counted) for s in beside.schools
    ]
    assert [(f.key, f.came, f.counted) for f in plain.functions] == [
        (f.key, f.came, f.counted) for f in beside.functions
    ]
    assert (plain.taken, plain.held) == (beside.taken, beside.held)


@given(MEETINGS, LIMITS, st.sampled_from(SCHOOL_IDS))
def test_one_school_is_told_of_its_own_meetings_alone(
    rows: list[dict[str, S]], limits: tuple[str, ...], unit_id: str
) -> None:
    found = figures(rows, limits, unit_id=unit_id)
    whole = {each.key: each for each in figures(rows, limits).schools}
    assert {each.key for each in found.schools} <= {unit_id}
    for school in found.schools:
        assert (school.called, school.came) == (whole[unit_id].called, whole[unit_id].came)
    for figure in found.functions:
        states = [row.get(unit_id, S.NOT_CALLED) for row in rows]
        assert [cell.state for cell in figure.cells] == states


def test_a_school_that_had_closed_before_the_first_meeting_is_no_empty_row() -> None:
    closed = register(ended={"b": FIRST - timedelta(days=1)})
    assert [each.key for each in figures([{"a": S.PRESENT}], ("a", "b"), known=closed).schools] == ["a"]
    later = register(ended={"b": FIRST + timedelta(days=42)})
    rows = [{"a": S.PRESENT}, {"a": S.PRESENT}]
    assert [each.key for each in figures(rows, ("a", "b"), known=later).schools] == ["a", "b"]


def test_who_serves_a_school_from_central_pupil_health_is_counted_for_it_while_they_do() -> None:
    """The audit's question is asked school by school, and a kurator sits at central pupil health."""
    until = FIRST + timedelta(days=10)
    kurator = Person(
        id="p",
        name="Siv Ny",
        functions=(PersonFunction(function_id="kurator", unit_id="health", valid_from=START),),
        units_served=(UnitServed(unit_id="a", valid_from=START, valid_to=until),),
    )
    held = [
        meeting(id=f"m{n}", day=FIRST + timedelta(days=42 * n), state=MeetingState.APPROVED, number=n + 1)
        for n in range(2)
    ]
    seats = {
        each.id: [
            Participant(
                id=f"k{each.id}",
                meeting_id=each.id,
                function_id="kurator",
                unit_id="health",
                person_id="p",
                state=S.PRESENT,
                reply=Reply.NONE,
            )
        ]
        for each in held
    }
    of = forum(requirements=(requirement("kurator"),), unit_ids=("a", "b"))
    for unit_id, states in (("a", [S.PRESENT, S.NOT_CALLED]), ("b", [])):
        found = attendance_figures(of, columns_of(held, seats), register(persons=(kurator,)), unit_id=unit_id)
        assert [cell.state for figure in found.functions for cell in figure.cells] == states


def test_every_kind_of_school_is_a_school() -> None:
    assert set(SCHOOLS) == {UnitKind.PRESCHOOL, UnitKind.COMPULSORY, UnitKind.UPPER_SECONDARY}
