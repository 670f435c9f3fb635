"""The agenda. If these fail, items lose their order, a § vanishes, or a case is told where none may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.agenda import (
    AgendaItem,
    ItemHasParagraph,
    ItemState,
    ParagraphKeepsPlace,
    assign_paragraphs,
    for_guests,
    from_template,
    index_before_closing,
    mark_done,
    place,
    planned_minutes,
    require_item_allowed,
    without,
)
from samverkan_desktop.domain.areas import CaseUnderGeneralMatters, CooperationArea
from samverkan_desktop.domain.cases import Basis, BasisMissing, Ground
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.forums import CasePolicy, CasesNotAllowedInForum, ItemKind
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.register import Side
from tests.domain.builders import CONCERN, GENERAL, case, forum, item

IDS = IdMaker(ManualClock(datetime(2026, 12, 3, tzinfo=UTC)), bytes)


def names(items: tuple[AgendaItem, ...]) -> str:
    assert [i.position for i in items] == list(range(1, len(items) + 1))
    return "".join(i.id for i in items)


def agenda(ids: str, *, numbered: int = 0) -> tuple[AgendaItem, ...]:
    return tuple(item(id_, n, paragraph=40 + n if n <= numbered else None) for n, id_ in enumerate(ids, start=1))


@pytest.mark.parametrize(
    ("moved", "index", "after"),
    [("a", 0, "abcd"), ("a", 2, "bcad"), ("a", 9, "bcda"), ("d", 0, "dabc"), ("d", -5, "dabc"), ("x", 1, "axbcd")],
)
def test_an_item_lands_where_it_was_dropped(moved: str, index: int, after: str) -> None:
    """Else dragging an item puts it one step off."""
    assert names(place(agenda("abcd"), item(moved, 0), index)) == after


@given(st.permutations("abcde"), st.sampled_from("abcdex"), st.integers(-2, 8))
def test_placing_loses_nothing_however_the_rows_come(order: list[str], moved: str, index: int) -> None:
    """Rows come from the database in any order; else one drag shuffles the rest."""
    in_order = agenda("abcde")
    shuffled = sorted(in_order, key=lambda i: order.index(i.id))
    wanted = next((i for i in in_order if i.id == moved), item(moved, 0))
    result = place(shuffled, wanted, index)
    assert result == place(in_order, wanted, index)
    rest = [i for i in names(result) if i != moved]
    assert rest == [i for i in "abcde" if i != moved]


@given(st.integers(0, 4), st.sampled_from("abcdx"), st.integers(-2, 6))
def test_paragraphs_stand_in_order_whatever_is_moved(numbered: int, moved: str, index: int) -> None:
    """Else the minutes print § 49 between § 47 and § 48. What lacks a number comes after the last §."""
    before = agenda("abcd", numbered=numbered)
    wanted = next((i for i in before if i.id == moved), item(moved, 0))
    try:
        after = place(before, wanted, index)
    except ParagraphKeepsPlace as refused:
        assert wanted.paragraph is not None
        assert f"§\u00a0{wanted.paragraph}" in refused.sentence()
        return
    numbers = [i.paragraph for i in assign_paragraphs(after, highest_used=60)]
    assert numbers == sorted(n for n in numbers if n is not None)


@pytest.mark.parametrize(
    ("moved", "index", "after"),
    [("x", 0, "abxcd"), ("x", 3, "abcxd"), ("d", 0, "abdc"), ("c", 9, "abdc"), ("a", 0, "abcd"), ("b", 1, "abcd")],
)
def test_after_the_start_only_what_has_no_number_moves(moved: str, index: int, after: str) -> None:
    """§§ 41–42 are given, two items are not yet numbered. Dropping an item where it was is no fault."""
    before = agenda("abcd", numbered=2)
    wanted = next((i for i in before if i.id == moved), item(moved, 0))
    assert names(place(before, wanted, index)) == after


def test_an_item_added_while_the_meeting_goes_on_comes_last() -> None:
    """§ 48 Nästa möte has its number already, so the late item is § 49 and stands after it."""
    started = assign_paragraphs(from_template(forum(), "m1", IDS), highest_used=45)
    late = place(started, item("x", 0), index_before_closing(started, forum()))
    assert [(i.title, i.paragraph) for i in assign_paragraphs(late, highest_used=48)] == [
        ("Öppnande och närvaro", 46),
        ("Så fungerar lots och SIP", 47),
        ("Nästa möte", 48),
        ("Punkt x", 49),
    ]


def test_a_paragraph_is_never_taken_away() -> None:
    """Else the series of §§ has a hole nobody can explain."""
    with pytest.raises(ItemHasParagraph) as refused:
        without(agenda("abc", numbered=3), "b")
    assert "§\u00a042" in refused.value.sentence()
    assert names(without(agenda("abc"), "b")) == "ac"
    assert names(without(tuple(reversed(agenda("abc"))), "a")) == "bc"


# --- the template --------------------------------------------------------------------------------------------------


def test_the_template_puts_closing_items_last() -> None:
    """Else "Nästa möte" stands before the cases."""
    items = from_template(forum(), "m1", IDS)
    assert [(i.position, i.title) for i in items] == [
        (1, "Öppnande och närvaro"),
        (2, "Så fungerar lots och SIP"),
        (3, "Nästa möte"),
    ]
    assert {i.paragraph for i in items} == {None}
    assert planned_minutes(items) == 20
    assert index_before_closing(items, forum()) == 1


def test_new_items_go_before_the_closing_ones() -> None:
    """Also when somebody has written the date into the last title, and when a case has a closing item's title."""
    items = from_template(forum(), "m1", IDS)
    dated = (*items[:2], replace(items[2], title="Nästa möte: 14 januari 2027"))
    assert index_before_closing(dated, forum()) == 1
    assert index_before_closing(tuple(reversed(dated)), forum()) == 1
    odd = (*items[:2], replace(items[2], title="Nästa möte", kind=ItemKind.CASE, case=case()))
    assert index_before_closing(odd, forum()) == 3
    assert index_before_closing((item("a", 1), item("b", 2), dated[2]), forum()) == 2
    assert index_before_closing((), forum()) == 0


# --- cases ---------------------------------------------------------------------------------------------------------

CASE = item("k", 1, kind=ItemKind.CASE, case=case(), title="hög frånvaro")
EMPTY_CASE = item("k", 1, kind=ItemKind.CASE)


@pytest.mark.parametrize("told", [CASE, EMPTY_CASE, replace(CASE, kind=ItemKind.GENERAL)])
@pytest.mark.parametrize(
    ("policy", "area", "refusal"),
    [
        (CasePolicy.WITHOUT_NAMES, CONCERN, None),
        (CasePolicy.WITH_CONSENT, CONCERN, None),
        (CasePolicy.NEVER, CONCERN, CasesNotAllowedInForum),
        (CasePolicy.WITHOUT_NAMES, GENERAL, CaseUnderGeneralMatters),
        (CasePolicy.WITHOUT_NAMES, None, CaseUnderGeneralMatters),
        (CasePolicy.NEVER, GENERAL, CasesNotAllowedInForum),
    ],
)
def test_where_a_case_may_stand(
    told: AgendaItem, policy: CasePolicy, area: CooperationArea | None, refusal: type[Exception] | None
) -> None:
    """M53: else a child is discussed under general matters, in front of anybody. However the case is marked as one."""
    if refusal is None:
        require_item_allowed(told, forum(case_policy=policy), area)
    else:
        with pytest.raises(refusal):
            require_item_allowed(told, forum(case_policy=policy), area)


def test_the_refusal_cites_the_rule_and_names_the_area() -> None:
    """M53 asks for the rule; else the user thinks the program is broken."""
    with pytest.raises(CaseUnderGeneralMatters) as refused:
        require_item_allowed(CASE, forum(), GENERAL)
    assert "Samarbete i generella frågor" in refused.value.sentence()
    assert "enligt överenskommelsen" in refused.value.sentence()


@pytest.mark.parametrize("area", [CONCERN, GENERAL, None])
def test_a_general_question_may_stand_anywhere(area: CooperationArea | None) -> None:
    """Else the forum's ordinary business is refused."""
    require_item_allowed(item("a", 1), forum(case_policy=CasePolicy.NEVER), area)


def test_a_case_is_done_only_with_its_basis() -> None:
    """M85: else a case is treated though nobody weighed whether it might be told."""
    with pytest.raises(BasisMissing):
        mark_done(CASE)
    basis = Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by="rektor", day=date(2026, 11, 30))
    assert mark_done(replace(CASE, case=case(bases=(basis,)))).state is ItemState.DONE
    assert mark_done(item("a", 1)).state is ItemState.DONE


def test_guests_get_the_agenda_without_cases_and_their_number() -> None:
    """M38: else the parish or the football club reads which cases the municipality has."""
    items = (item("c", 3), CASE, replace(EMPTY_CASE, id="e", position=2))
    shown, left_out = for_guests(items)
    assert ([i.id for i in shown], left_out) == (["c"], 2)


def test_the_heading_names_the_code_before_the_matter() -> None:
    assert CASE.heading == "Ärende K7: hög frånvaro"
    assert item("a", 1, title="Rutin för återkoppling").heading == "Rutin för återkoppling"
