"""The register, periods, forums and law. If these fail, wrong people are called, or yesterday's rules hold today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.forums import Expectation, Rhythm, RhythmKind
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.law import LawReference, citation
from samverkan_desktop.domain.municipality import Board, boards_on
from samverkan_desktop.domain.periods import Period, PeriodReversed
from samverkan_desktop.domain.register import Person, PrincipalKind, Side, UnitServed
from tests.domain.builders import DAY, START, UNITS, forum, person, register, requirement

DATES = st.dates(date(2020, 1, 1), date(2030, 12, 31))
ONE = timedelta(days=1)


# --- periods -------------------------------------------------------------------------------------------------------


@given(DATES, st.none() | DATES, DATES)
def test_a_period_holds_from_its_first_to_its_last_day(first: date, last: date | None, day: date) -> None:
    """Both inclusive: else somebody is missing on their first day, or called after their last."""
    if last is not None and last < first:
        with pytest.raises(PeriodReversed) as refused:
            Period(valid_from=first, valid_to=last)
        assert first.isoformat() in refused.value.sentence()
        return
    period = Period(valid_from=first, valid_to=last)
    assert period.holds_on(day) == (first <= day <= (last or date.max))
    assert period.holds_on(first)
    assert period.holds_on(last or date.max)


# --- the register --------------------------------------------------------------------------------------------------

KURATOR = person("Kim", ("kurator", "health"), serves=("central", "south"))


@pytest.mark.parametrize(
    ("unit_id", "serves"), [("health", True), ("central", True), ("south", True), ("north", False), ("", False)]
)
def test_a_central_function_serves_several_schools(unit_id: str, serves: bool) -> None:
    """Elevhälsan is central: else a kurator is not called to the school's own case."""
    assert KURATOR.serves(unit_id, DAY) == serves


def test_service_ends_on_its_day() -> None:
    """Else the former kurator still gets the school's papers."""
    ended = replace(KURATOR, units_served=(UnitServed(unit_id="central", valid_from=START, valid_to=DAY),))
    assert ended.serves("central", DAY)
    assert not ended.serves("central", DAY + ONE)
    left = replace(KURATOR, functions=(replace(KURATOR.functions[0], valid_to=DAY),))
    assert left.functions_on(DAY)
    assert not left.functions_on(DAY + ONE)
    assert not left.serves("health", DAY + ONE)


def test_who_holds_a_function() -> None:
    """M40: a new rektor is called to the next meeting, one who left is not; each school's rektor is there."""
    staff = (
        person("p2", ("rektor", "south"), ("rektor", "central"), name="Berit"),
        person("p1", ("rektor", "north"), name="Adam"),
        person("p3", ("jurist", "family"), name="Cecilia"),
    )
    new = person("p4", ("rektor", "east"), name="Doris")
    new = replace(new, functions=(replace(new.functions[0], valid_from=DAY + ONE),))
    filled = register(persons=(*staff, new))
    assert [(who.name, held.unit_id) for who, held in filled.holders("rektor", DAY)] == [
        ("Adam", "north"),
        ("Berit", "central"),
        ("Berit", "south"),
    ]
    assert [who.name for who, _ in filled.holders("rektor", DAY + ONE)] == ["Adam", "Berit", "Berit", "Doris"]
    assert filled.holders("logoped", DAY) == ()


def test_units_are_looked_up_with_their_principal() -> None:
    """Else an independent school is taken for the municipality's own."""
    filled = register()
    assert {u.id: filled.principal_kind(u.id) for u in UNITS if u.side is Side.SCHOOL} == {
        **dict.fromkeys(("central", "south", "health"), PrincipalKind.MUNICIPAL),
        **dict.fromkeys(("north", "north_health", "east", "west"), PrincipalKind.INDEPENDENT),
    }
    with pytest.raises(KeyError):
        filled.principal_kind("unknown")


def test_a_person_is_staff_and_has_no_personal_number() -> None:
    """docs/domain.md: no field anywhere for a child's name or personal number. A new field is weighed here first."""
    assert set(Person.__dataclass_fields__) == {"id", "name", "email", "phone", "functions", "units_served"}


# --- forums --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rhythm", "told"),
    [
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6), "var sjätte vecka"),
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=1), "varje vecka"),
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=2), "varannan vecka"),
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=10), "var 10:e vecka"),
        (Rhythm(kind=RhythmKind.PER_TERM, count=2), "minst 2 per termin"),
        (Rhythm(kind=RhythmKind.MONTHLY), "varje månad"),
        (Rhythm(kind=RhythmKind.YEARLY), "varje år"),
        (Rhythm(kind=RhythmKind.WHEN_NEEDED), "vid behov"),
    ],
)
def test_the_promise_in_words(rhythm: Rhythm, told: str) -> None:
    """Else the papers promise "var {count}:e vecka"."""
    assert rhythm.describe() == told


def test_requirements_of_the_day_and_kind() -> None:
    """M08, M39: those of the start-up phase end; wished for stands apart from required."""
    heads = requirement("chef", valid_to=DAY)
    jurist, police = requirement("jurist"), requirement("polis", expectation=Expectation.WISHED)
    of = forum(requirements=(heads, jurist, police))
    assert of.requirements_on(DAY, Expectation.SHALL) == (heads, jurist)
    assert of.requirements_on(DAY + ONE, Expectation.SHALL) == (jurist,)
    assert of.requirements_on(DAY, Expectation.WISHED) == (police,)
    assert of.requirements_on(START - ONE, Expectation.SHALL) == ()


# --- law and boards ------------------------------------------------------------------------------------------------


def law(**fields: object) -> LawReference:
    base = {
        "id": "new",
        "topic": "orosanmälan",
        "text": "Orosanmälan",
        "act": "socialtjänstlagen (2025:400)",
        "section": "19 kap. 1 §",
        "checked_on": date(2026, 11, 1),
        "sure": True,
        "valid_from": date(2025, 7, 1),
    }
    return LawReference(**{**base, **fields})  # type: ignore[arg-type]  # one table of fields for several types


OLD = law(
    id="old",
    act="socialtjänstlagen (2001:453)",
    section="14 kap. 1 §",
    valid_from=date(2002, 1, 1),
    valid_to=date(2025, 6, 30),
)


@pytest.mark.parametrize(
    ("day", "cited"),
    [
        (date(2025, 6, 30), "14 kap. 1 § socialtjänstlagen (2001:453)"),
        (date(2025, 7, 1), "19 kap. 1 § socialtjänstlagen (2025:400)"),
        (date(2026, 12, 3), "19 kap. 1 § socialtjänstlagen (2025:400)"),
    ],
)
def test_the_law_that_was_in_force(day: date, cited: str) -> None:
    """Else a paper cites a repealed act, or a reprint of an old one cites an act that did not exist."""
    found = citation([law(), OLD], "orosanmälan", day)
    assert found is not None
    assert found.cite() == cited


def test_an_unsure_section_is_not_printed() -> None:
    """docs/domain.md: law: where the section is unsure, the act alone. Else a paper cites the wrong paragraph."""
    assert law(sure=False).cite() == "socialtjänstlagen (2025:400)"
    assert law(section="").cite() == "socialtjänstlagen (2025:400)"
    assert citation([law()], "orosanmälan", date(2020, 1, 1)) is None
    assert citation([law()], "återkoppling", DAY) is None


def test_boards_are_dated() -> None:
    """New boards take office on 2027-01-01; else January's report goes to one that no longer is."""
    old = Board(
        id="b", name="Barn- och utbildningsnämnden", side=Side.SCHOOL, valid_from=START, valid_to=date(2026, 12, 31)
    )
    new = Board(id="c", name="Familjenämnden", side=Side.SCHOOL, valid_from=date(2027, 1, 1))
    assert boards_on((old, new), date(2026, 12, 31)) == (old,)
    assert boards_on((old, new), date(2027, 1, 1)) == (new,)


# --- states --------------------------------------------------------------------------------------------------------


def kinds_of_state() -> list[type[Labelled]]:
    """Those of the domain: other rooms name other things the same way, and may have been imported before."""
    ours = [kind for kind in Labelled.__subclasses__() if ".domain." in kind.__module__]
    return sorted(ours, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", kinds_of_state(), ids=lambda kind: kind.__name__)
def test_every_state_has_a_key_and_a_word_of_its_own(kind: type[Labelled]) -> None:
    """Else two states look alike on screen, or a stored one cannot be read back."""
    members = list(kind)
    assert len({m.label for m in members}) == len(members)
    for member in members:
        assert str(member) == f"{member}" == member.value
        assert kind.__members__[member.name] is member
        assert [m for m in kind if m.value == member.value] == [member]
        assert member.value.isascii()
        assert member.label.strip() == member.label != ""
