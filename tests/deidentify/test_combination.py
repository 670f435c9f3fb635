"""Facts weighed together. If these fail, a child in a small town is recognised by what nobody thought of as a name."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify.combination import Combination, Fact, Pupils, rounded, weigh
from samverkan_desktop.deidentify.weights import WEIGHTS, FactKind

STAGES = ("preschool", "f-3", "4-6", "7-9", "upper_secondary")
TOWN = Pupils(
    {("central", "4-6"): 150, ("central", "7-9"): 225, ("norra", "f-3"): 60, ("norra", "4-6"): 40, ("skog", "4-6"): 8}
)
NO_NUMBERS = Pupils()


def fact(kind: FactKind, stage: str = "", unit: str = "", *, given_: bool = False) -> Fact:
    return Fact(kind=kind, stage=stage, unit_id=unit, where=("§ 4 Samtal",), given=given_)


LATE = fact(FactKind.STAGE, "7-9")
MIDDLE = fact(FactKind.STAGE, "4-6")
SEX = fact(FactKind.SEX)


@pytest.mark.parametrize(
    ("facts", "fits", "warns"),
    [
        ((), 450, False),
        ((LATE,), 200, False),  # 225, rounded down
        ((LATE, SEX), 110, False),
        ((LATE, SEX, fact(FactKind.FAMILY)), 11, False),
        ((LATE, SEX, fact(FactKind.DIAGNOSIS)), 5, True),
        ((LATE, fact(FactKind.PLACEMENT)), 4, True),
        ((MIDDLE, fact(FactKind.SCHOOL, unit="norra")), 40, False),
        ((MIDDLE, fact(FactKind.SCHOOL, unit="norra"), SEX), 20, False),
        ((MIDDLE, fact(FactKind.SCHOOL, unit="skog")), 8, True),
        ((MIDDLE, fact(FactKind.SCHOOL, unit="unknown")), 30, False),  # one school in five, rounded down
        ((fact(FactKind.CLASS, "7-9"),), 28, False),
        ((fact(FactKind.YEAR, "7-9"), fact(FactKind.CLASS, "7-9")), 28, False),  # one age, told twice
        ((LATE, fact(FactKind.NEWS), SEX), 1, True),
    ],
)
def test_facts_leave_so_many_pupils(facts: tuple[Fact, ...], fits: int, warns: bool) -> None:
    combination = weigh(facts, TOWN)
    assert (combination.fits, combination.warns) == (fits, warns)


def test_arithmetic_of_a_small_town() -> None:
    """Ninety children to a birth year; sex halves it; one trait of ten leaves four."""
    ninety = Pupils({("central", "7-9"): 360})  # a year counts as a quarter of its stage
    assert weigh([fact(FactKind.YEAR, "7-9"), SEX, fact(FactKind.FAMILY)], ninety).fits == 4


def test_three_facts_warn_without_any_numbers() -> None:
    two = [SEX, fact(FactKind.DIAGNOSIS), LATE]
    assert not weigh(two, NO_NUMBERS).warns, "the stage may always be told"
    three = weigh([*two, fact(FactKind.SCHOOL)], NO_NUMBERS)
    assert (three.warns, three.fits, three.count) == (True, None, 3)
    again = weigh([SEX, SEX, fact(FactKind.YEAR, "7-9"), fact(FactKind.CLASS, "7-9")], NO_NUMBERS)
    assert (again.count, again.warns) == (2, False), "each is counted once"


def test_birth_years_are_counted_only_where_the_municipality_says_so() -> None:
    assert weigh([LATE, SEX], NO_NUMBERS).fits is None
    assert weigh([LATE, SEX], Pupils({}, per_birth_year=90)).fits == 130  # 270 / 2 = 135, rounded down


def test_coarsening_comes_largest_gain_first_and_ends_when_safe() -> None:
    combination = weigh([LATE, SEX, fact(FactKind.DIAGNOSIS), fact(FactKind.CLASS, "7-9")], TOWN)
    assert combination.fits == 0
    assert [(step.kind, step.fits) for step in combination.steps] == [(FactKind.DIAGNOSIS, 14)]
    assert combination.reaches
    assert all(step.words.endswith(".") for step in combination.steps)


def test_what_stands_in_no_text_cannot_be_reworded() -> None:
    asked = fact(FactKind.SCHOOL, unit="skog", given_=True)
    combination = weigh([asked, SEX, MIDDLE], TOWN)
    assert FactKind.SCHOOL not in {step.kind for step in combination.steps}
    assert (combination.warns, combination.reaches) == (True, False)


def test_a_fact_told_twice_keeps_both_places() -> None:
    one, two = Fact(kind=FactKind.SEX, where=("§ 4 Samtal",)), Fact(kind=FactKind.SEX, where=("6/2026 § 2 rubrik",))
    (both,) = weigh([one, two], TOWN).facts
    assert both.where == ("§ 4 Samtal", "6/2026 § 2 rubrik")


def test_every_kind_has_its_reason_and_its_way_out() -> None:
    assert set(WEIGHTS) == set(FactKind)
    for weight in WEIGHTS.values():
        assert 0 < weight.share <= 1
        assert weight.label
        assert weight.reason.endswith(".")
        assert weight.coarser.endswith(".")


@pytest.mark.parametrize(("value", "shown"), [(0, 0), (27.9, 27), (30, 30), (39, 30), (199, 190), (299, 250)])
def test_numbers_are_rounded_down(value: float, shown: int) -> None:
    assert rounded(Fraction(value)) == shown


# --- properties --------------------------------------------------------------------------------------------------

UNITS = ("central", "norra", "skog", "unknown", "")


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    kind = draw(st.sampled_from(list(FactKind)))
    aged = kind in (FactKind.STAGE, FactKind.YEAR, FactKind.CLASS)
    stage = draw(st.sampled_from(STAGES)) if aged else ""
    unit = draw(st.sampled_from(UNITS)) if kind is FactKind.SCHOOL else ""
    return fact(kind, stage, unit, given_=draw(st.booleans()))


SOME = st.lists(facts(), max_size=8)
NUMBERS = st.builds(
    Pupils,
    st.dictionaries(st.tuples(st.sampled_from(UNITS[:3]), st.sampled_from(STAGES)), st.integers(0, 900), max_size=9),
    st.none() | st.integers(1, 400),
)


def no_more(after: Combination, before: Combination) -> bool:
    return after.fits is None or (before.fits is not None and after.fits <= before.fits)


@given(SOME, facts(), NUMBERS, st.integers(5, 100))
def test_one_more_fact_never_makes_the_circle_larger(some: list[Fact], more: Fact, pupils: Pupils, limit: int) -> None:
    before, after = weigh(some, pupils, limit=limit), weigh([*some, more], pupils, limit=limit)
    assert no_more(after, before)
    assert after.warns >= before.warns
    assert after.count >= before.count


@given(SOME, NUMBERS, st.integers(5, 100))
def test_coarsening_never_makes_the_circle_smaller(some: list[Fact], pupils: Pupils, limit: int) -> None:
    combination = weigh(some, pupils, limit=limit)
    sizes = [combination.fits, *(step.fits for step in combination.steps)]
    known = [size for size in sizes if size is not None]
    assert known == sorted(known)
    assert len(known) in (0, len(sizes))
    assert bool(combination.steps) <= combination.warns
    assert len(combination.steps) <= 2 * len(FactKind)


@given(SOME, NUMBERS, st.randoms())
def test_order_and_repetition_change_nothing(some: list[Fact], pupils: Pupils, chance: st.DataObject) -> None:
    shuffled = [*some, *some]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    assert weigh(some, pupils) == weigh(shuffled, pupils)
