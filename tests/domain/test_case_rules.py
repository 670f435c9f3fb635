"""Krets and basis of a case. If these fail, somebody hears about a child who had no right to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.cases import (
    Basis,
    BasisMissing,
    CaseDiscussion,
    Circle,
    ConsentNeeded,
    Ground,
    MedicalBranchClosed,
    OutsideCircle,
    WrongAssessor,
    default_circle,
    next_code,
    require_bases,
    require_circle_allowed,
    with_basis,
)
from samverkan_desktop.domain.forums import CasePolicy
from samverkan_desktop.domain.register import Side, UnitKind
from tests.domain.builders import DAY, FUNCTIONS, START, UNITS, case, person, register, unit

REGISTER = register()
EVERY_UNIT = tuple(u.id for u in UNITS)
SECOND_HEALTH = unit("upper_health", UnitKind.PUPIL_HEALTH, Side.SCHOOL, "kommunen")
TWO_HEALTHS = (*UNITS, SECOND_HEALTH)


def heard_by(circle: Circle) -> set[str]:
    return {unit_id for unit_id in EVERY_UNIT if circle.holds(unit_id, REGISTER)}


# --- krets ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asking", "heard"),
    [
        ("central", {"central", "health", "family", "reception"}),
        ("family", {"family", "health", "reception"}),
        ("health", {"health", "family", "reception"}),
        ("north", {"north", "north_health", "family", "reception"}),
        ("west", {"west", "family", "reception"}),
        ("bup", {"bup", "family", "reception"}),
    ],
)
def test_the_default_circle(asking: str, heard: set[str]) -> None:
    """The asking unit, its own pupil health and the municipality's social services.

    Else another school, another principal's pupil health or a private provider hears the case.
    """
    assert heard_by(default_circle(asking, REGISTER)) == heard


def test_with_several_pupil_healths_only_the_one_that_serves_the_school_hears() -> None:
    """Else the kurator of the upper secondary school hears about a pupil in another school."""
    staff = (
        person("Kim", ("kurator", "upper_health"), serves=("south",)),
        person("Alva", ("kurator", "health"), serves=("central", "east")),
    )
    both = register(units=TWO_HEALTHS, persons=staff)
    assert default_circle("central", both).unit_ids == ("central", "health")
    assert default_circle("south", both).unit_ids == ("south", "upper_health")
    assert default_circle("family", both).unit_ids == ("family",)


def test_a_circle_is_drawn_for_the_day() -> None:
    """Else somebody who served the school two years ago hears the case."""
    kim = person("Kim", ("kurator", "upper_health"), serves=("central",))
    ended = replace(kim, units_served=(replace(kim.units_served[0], valid_to=DAY - timedelta(days=1)),))
    alva = person("Alva", ("kurator", "health"), serves=("central",))
    both = register(units=TWO_HEALTHS, persons=(ended, alva))
    assert default_circle("central", both, day=DAY).unit_ids == ("central", "health")
    assert default_circle("central", both, day=START).unit_ids == ("central", "health", "upper_health")
    closed = tuple(replace(u, valid_to=DAY) if u.id == "health" else u for u in TWO_HEALTHS)
    assert default_circle("central", register(units=closed), day=DAY + timedelta(days=1)).unit_ids == (
        "central",
        "upper_health",
    )


@pytest.mark.parametrize("asking", EVERY_UNIT)
def test_every_default_circle_is_allowed(asking: str) -> None:
    """Else the program proposes what it then refuses."""
    circle = default_circle(asking, REGISTER)
    require_circle_allowed(case(asking_unit_id=asking, circle=circle), REGISTER)


@pytest.mark.parametrize("asking", EVERY_UNIT)
@pytest.mark.parametrize("listener", EVERY_UNIT)
def test_an_independent_school_hears_only_its_own(asking: str, listener: str) -> None:
    """Skollagen 29:14: it stands outside the authority. Its own principal's pupil health is no stranger to it."""
    allowed = {"north": {"north", "north_health"}, "east": {"east", "north_health"}, "west": {"west"}}
    outside = {"north", "north_health", "east", "west", "private_care"}
    own = allowed.get(asking, {asking, "north_health"} if asking == "north_health" else {asking})
    told = case(asking_unit_id=asking, circle=Circle(unit_ids=(asking, listener)))
    if listener in outside - own:
        with pytest.raises(OutsideCircle) as refused:
            require_circle_allowed(told, REGISTER)
        assert "K7" in refused.value.sentence()
    else:
        require_circle_allowed(told, REGISTER)


@given(st.sets(st.sampled_from(EVERY_UNIT)), st.sets(st.sampled_from(Side)))
def test_a_side_lets_in_social_services_and_nobody_else(unit_ids: set[str], sides: set[Side]) -> None:
    """Naming the side school must never let in every school; a unit nobody registered stands outside."""
    circle = Circle(unit_ids=tuple(unit_ids), sides=tuple(sides))
    social = {"family", "reception"} if Side.SOCIAL in sides else set()
    assert heard_by(circle) == unit_ids | social
    assert not circle.holds("", REGISTER)
    assert not circle.holds("unknown", REGISTER)


def test_an_empty_circle_is_heard_by_nobody() -> None:
    """Else a case whose krets was never set is open to the room."""
    assert heard_by(Circle()) == set()


# --- basis ---------------------------------------------------------------------------------------------------------


def basis(side: Side = Side.SCHOOL, by: str = "rektor", ground: Ground = Ground.WITHOUT_NAMES) -> Basis:
    return Basis(side=side, ground=ground, assessed_by=by, day=date(2026, 11, 30))


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.id)
@pytest.mark.parametrize("side", [Side.SCHOOL, Side.SOCIAL, Side.REGION])
def test_the_side_that_discloses_assesses(function: object, side: Side) -> None:
    """Else a social secretary lifts the school's secrecy."""
    by = next(f for f in FUNCTIONS if f is function)
    if by.side is side:
        assert with_basis(case(), basis(side, by.id), REGISTER).bases == (basis(side, by.id),)
    else:
        with pytest.raises(WrongAssessor) as refused:
            with_basis(case(), basis(side, by.id), REGISTER)
        assert side.definite in refused.value.sentence()
        assert by.name in refused.value.sentence()


@pytest.mark.parametrize(
    ("disclosing", "assessed", "missing"),
    [
        ((), (), [Side.SCHOOL]),
        ((Side.SCHOOL,), (), [Side.SCHOOL]),
        ((Side.SCHOOL,), (Side.SCHOOL,), []),
        ((Side.SCHOOL, Side.SOCIAL), (Side.SCHOOL,), [Side.SOCIAL]),
        ((Side.SCHOOL, Side.SOCIAL), (), [Side.SCHOOL, Side.SOCIAL]),
        ((), (Side.SOCIAL,), [Side.SCHOOL]),  # only the answering side assessed: the asking side has told, too
        ((Side.SOCIAL,), (Side.SOCIAL,), [Side.SCHOOL]),
    ],
)
def test_each_side_that_tells_needs_its_own_basis(
    disclosing: tuple[Side, ...], assessed: tuple[Side, ...], missing: list[Side]
) -> None:
    """M85: else a case counts as treated though one side never weighed what it told."""
    told = case(disclosing=disclosing, bases=tuple(basis(side) for side in assessed))
    assert list(told.missing_bases()) == missing
    if missing:
        with pytest.raises(BasisMissing) as refused:
            require_bases(told)
        assert all(side.definite in refused.value.sentence() for side in missing)
    else:
        require_bases(told)


def test_a_new_basis_replaces_the_sides_old_one() -> None:
    """Else yesterday's consent stands beside today's refusal."""
    first = with_basis(case(), basis(), REGISTER)
    second = with_basis(first, basis(ground=Ground.CONSENT), REGISTER)
    both = with_basis(second, basis(Side.SOCIAL, "jurist"), REGISTER)
    assert [(b.side, b.ground) for b in both.bases] == [
        (Side.SCHOOL, Ground.CONSENT),
        (Side.SOCIAL, Ground.WITHOUT_NAMES),
    ]
    assert both.disclosing == (Side.SCHOOL, Side.SOCIAL)


@pytest.mark.parametrize("ground", Ground)
def test_a_forum_that_demands_consent_takes_no_other_ground(ground: Ground) -> None:
    """Else a lots meeting discusses a child whose guardians never agreed."""
    if ground is Ground.CONSENT:
        with_basis(case(), basis(ground=ground), REGISTER, policy=CasePolicy.WITH_CONSENT)
    else:
        with pytest.raises(ConsentNeeded) as refused:
            with_basis(case(), basis(ground=ground), REGISTER, policy=CasePolicy.WITH_CONSENT)
        assert ground.label in refused.value.sentence()
    with_basis(case(), basis(ground=ground), REGISTER)


@pytest.mark.parametrize(
    ("by", "ground", "refusal"),
    [
        ("skolsköterska", Ground.WITHOUT_NAMES, None),
        ("skolsköterska", Ground.CONSENT, None),
        ("skolsköterska", Ground.OTHER, MedicalBranchClosed),
        ("rektor", Ground.WITHOUT_NAMES, WrongAssessor),
        ("kurator", Ground.CONSENT, WrongAssessor),
        ("jurist", Ground.CONSENT, WrongAssessor),
    ],
)
def test_the_medical_branch_keeps_its_own_secrecy(by: str, ground: Ground, refusal: type[Exception] | None) -> None:
    """M33: else what the school nurse heard in confidence is released by a rektor."""
    told = case(from_medical_branch=True)
    if refusal is None:
        assert not with_basis(told, basis(by=by, ground=ground), REGISTER).missing_bases()
    else:
        with pytest.raises(refusal):
            with_basis(told, basis(by=by, ground=ground), REGISTER)
    # what another side tells in the same case is that side's own matter
    with_basis(told, basis(Side.SOCIAL, "jurist", Ground.OTHER), REGISTER)


# --- codes ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 900)))
def test_a_code_is_never_used_again(used: list[int]) -> None:
    """Else K7 is two children."""
    assert next_code(used) == max(used, default=0) + 1
    assert next_code(iter(used)) not in used


def test_a_case_has_no_place_for_a_name() -> None:
    """docs/domain.md field anywhere for a child's name or number. A new field is weighed here before it is added."""
    assert set(CaseDiscussion.__dataclass_fields__) == {
        *("code", "stage", "asking_side", "asking_unit_id", "circle", "disclosing", "bases"),
        *("from_medical_branch", "other_municipality", "concerned_unit_id"),
    }
    assert case(code=12).label == "K12"
