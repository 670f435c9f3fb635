"""From text to kinds of fact. If these fail, what a text tells about a child is weighed too lightly, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given

from samverkan_desktop.deidentify import Context, scan
from samverkan_desktop.deidentify.combination import Pupils, weigh
from samverkan_desktop.deidentify.recognisers import rare_trait
from samverkan_desktop.deidentify.traits import facts_in, trait_kind
from samverkan_desktop.deidentify.weights import FactKind
from tests.deidentify.test_scan_properties import ANY_TEXT

UNITS = {"Centralskolan": "central", "Norra skolan": "norra"}
CONTEXT = Context(places=frozenset(UNITS))


def told(text: str) -> set[FactKind]:
    return {fact.kind for fact in facts_in(text, scan(text, CONTEXT), units=UNITS)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Flickan har svårt att komma till skolan.", FactKind.SEX),
        ("Sonen stannar hemma.", FactKind.SEX),
        ("Eleven är orolig. Hon äter inte i matsalen.", FactKind.SEX),
        ("Skolan har märkt att han ofta är trött.", FactKind.SEX),
        ("Eleven går i 7B.", FactKind.CLASS),
        ("Eleven går i årskurs 8.", FactKind.YEAR),
        ("Eleven är 13 år och ofta borta.", FactKind.YEAR),
        ("Eleven går på Centralskolan sedan i höstas.", FactKind.SCHOOL),
        ("Eleven har adhd och behöver korta pass.", FactKind.DIAGNOSIS),
        ("Eleven är placerad i familjehem.", FactKind.PLACEMENT),
        ("Mamman arbetar som polis.", FactKind.PROFESSION),
        ("Mamman pratar somaliska hemma.", FactKind.ORIGIN),
        ("Eleven har tre yngre syskon.", FactKind.FAMILY),
        ("Det stod om bråket i tidningen.", FactKind.NEWS),
        ("Bråket på rasten var den 14 oktober.", FactKind.EVENT_DATE),
        ("Eleven trivs på högstadiet.", FactKind.STAGE),
    ],
)
def test_what_is_told_is_weighed_as_its_kind(text: str, kind: FactKind) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mamman ringer. Hon vill ha ett möte.",
        "Socialsekreteraren berättar att hon har öppna tider.",
        "Rektor säger att han tar kontakt med vårdnadshavaren.",
        "Flickor och pojkar svarar olika i enkäten.",
        "Eleven behöver stöd i klassrummet.",
    ],
)
def test_an_adult_tells_nothing_of_the_childs_sex(text: str) -> None:
    assert FactKind.SEX not in told(text)


def test_class_tells_its_stage_and_the_school_its_unit() -> None:
    (class_,) = [f for f in facts_in("Går i 7B.", scan("Går i 7B."), units={}) if f.kind is FactKind.CLASS]
    assert class_.stage == "7-9"
    text = "Eleven går på Norra skolan."
    (school,) = [f for f in facts_in(text, scan(text, CONTEXT), units=UNITS) if f.kind is FactKind.SCHOOL]
    assert school.unit_id == "norra"


def test_the_suggested_wording_is_safe_where_the_first_was_not() -> None:
    """School, class, sex and placement together warn; written as the program suggests, they do not."""
    first = "Flickan går i 7B på Centralskolan och är placerad i familjehem."
    then = "Eleven går på högstadiet på en grundskola och har en insats."
    pupils = Pupils({("central", "7-9"): 225})
    before, after = (weigh(facts_in(text, scan(text, CONTEXT), units=UNITS), pupils) for text in (first, then))
    assert before.warns
    assert {FactKind.SEX, FactKind.CLASS, FactKind.SCHOOL, FactKind.PLACEMENT} <= set(before.kinds)
    assert not after.warns
    assert not weigh(facts_in(then, scan(then, CONTEXT), units=UNITS), Pupils()).warns


def test_every_reason_of_a_rare_trait_is_known() -> None:
    """Else a placement is weighed as an ordinary trait."""
    reasons = rare_trait.TABLE.reasons
    assert {trait_kind(reason) for reason in reasons} >= {
        FactKind.YEAR,
        FactKind.FAMILY,
        FactKind.PROFESSION,
        FactKind.ORIGIN,
        FactKind.DIAGNOSIS,
        FactKind.PLACEMENT,
        FactKind.NEWS,
    }


def test_facts_hold_no_words_of_the_text() -> None:
    text = "Flickan går i 7B på Centralskolan."
    assert "7B" not in repr(facts_in(text, scan(text, CONTEXT), units=UNITS, where="§ 4 Samtal"))


@given(ANY_TEXT)
def test_any_text_at_all_is_taken(text: str) -> None:
    once = facts_in(text, scan(text, CONTEXT), units=UNITS)
    assert once == facts_in(text, scan(text, CONTEXT), units=UNITS)
    weigh(once, Pupils())
