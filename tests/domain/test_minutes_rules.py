"""Minutes. If these fail, minutes are approved half done, or an identifier lives on after sanering."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.cases import Basis, Ground
from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.minutes import (
    SANITISED,
    Blocker,
    BlockerKind,
    CorrectionReasonMissing,
    ItemText,
    SecondPersonMissing,
    blockers,
    require_correction_reason,
    require_two,
    sanitise_follow_up,
    sanitise_text,
)
from samverkan_desktop.domain.register import Side
from tests.domain.builders import case, follow_up, item, seat

B = BlockerKind
BASIS = Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by="rektor", day=date(2026, 11, 30))
WRITTEN = ItemText(item_id="a", talk="Öppenvården kan erbjuda samtalsstöd.")
GENERAL = item("a", 1, paragraph=41)
CASE = item("a", 1, paragraph=44, kind=ItemKind.CASE, state=ItemState.DONE, case=case(bases=(BASIS,)))


def found(
    *items: AgendaItem,
    texts: tuple[ItemText, ...] = (),
    participants: tuple[Participant, ...] = (seat("jurist"),),
    follow_ups: tuple[FollowUp, ...] = (),
) -> list[tuple[BlockerKind, str]]:
    told = blockers(items=items, texts=texts, participants=participants, follow_ups=follow_ups)
    return [(blocker.kind, blocker.where) for blocker in told]


@pytest.mark.parametrize("state", AttendanceState)
def test_attendance_must_be_taken(state: AttendanceState) -> None:
    """Else minutes are approved that do not say who was there."""
    wanted = [] if state.counts else [(B.ATTENDANCE, "")]
    assert found(participants=(seat("jurist", state),)) == wanted
    assert found(participants=()) == [(B.ATTENDANCE, "")]


@pytest.mark.parametrize("kind", ItemKind)
def test_which_items_need_text(kind: ItemKind) -> None:
    """Else a case or a question is approved with nothing written; "Öppnande" needs no words."""
    needs = kind in (ItemKind.CASE, ItemKind.GENERAL)
    of_kind = replace(CASE if kind is ItemKind.CASE else GENERAL, kind=kind, paragraph=41)
    missing = [(B.TEXT_MISSING, "§ 41")] if needs else []
    assert found(of_kind) == missing
    assert found(of_kind, texts=(ItemText(item_id="a", background=" \n "),)) == missing
    assert found(of_kind, texts=(WRITTEN,)) == []
    assert found(of_kind, texts=(sanitise_text(WRITTEN),)) == []
    assert found(replace(of_kind, state=ItemState.NOT_TAKEN)) == []


@pytest.mark.parametrize(
    ("of_case", "wanted"),
    [
        (CASE, []),
        (replace(CASE, state=ItemState.OPEN), [(B.ITEM_OPEN, "§ 44")]),
        (replace(CASE, case=case()), [(B.BASIS, "§ 44")]),
        (replace(CASE, case=case(disclosing=(Side.SOCIAL,), bases=(BASIS,))), [(B.BASIS, "§ 44")]),
        (replace(CASE, case=None), [(B.BASIS, "§ 44")]),
        (replace(CASE, case=None, state=ItemState.NOT_TAKEN), []),
    ],
)
def test_a_case_needs_its_basis_and_to_be_closed(of_case: AgendaItem, wanted: list[tuple[BlockerKind, str]]) -> None:
    """M85: else minutes with a case nobody assessed are approved. A case not taken up needs nothing."""
    assert found(of_case, texts=(WRITTEN,)) == wanted


@pytest.mark.parametrize("state", FollowUpState)
def test_a_follow_up_needs_who_and_when(state: FollowUpState) -> None:
    """Else "vi bjuder in till möte" is nobody's job. One that was dropped asks for nothing."""
    bare = follow_up(responsible_function_id="", due=None, state=state)
    wanted = [] if state is FollowUpState.DROPPED else [(B.RESPONSIBLE, "§ 41 åtgärd"), (B.DUE, "§ 41 åtgärd")]
    assert found(GENERAL, texts=(WRITTEN,), follow_ups=(bare,)) == wanted
    assert found(GENERAL, texts=(WRITTEN,), follow_ups=(follow_up(),)) == []


def test_blockers_stand_in_the_order_of_the_agenda_and_lead_there() -> None:
    """Else one hunts through the minutes for what is left."""
    items = (replace(GENERAL, id="b", position=2, paragraph=None), GENERAL)
    told = blockers(items=items, texts=(), participants=(), follow_ups=(follow_up(due=None, item_id="b"),))
    assert [(b.item_id, b.object_id, b.describe()) for b in told] == [
        ("", "", "Närvaro är inte registrerad"),
        ("a", "", "§ 41: Det finns ingen text"),
        ("b", "", "Punkt 2: Det finns ingen text"),
        ("b", "f1", "Punkt 2 åtgärd: Åtgärden saknar datum"),
    ]


def test_a_blocker_has_no_place_for_case_text() -> None:
    """Blockers are shown, logged and printed on the command line."""
    assert set(Blocker.__dataclass_fields__) == {"kind", "item_id", "object_id", "where"}


# --- text, correction, sanering ------------------------------------------------------------------------------------


def test_the_parts_of_a_paragraph_in_order() -> None:
    """docs/domain.md: meetings: Bakgrund/fråga · Samtal · Överenskommet; the fourth part is the follow-ups."""
    text = ItemText(item_id="a", background="b", talk="s", agreed="ö")
    assert text.fields == (("Bakgrund/fråga", "b"), ("Samtal", "s"), ("Överenskommet", "ö"))


@pytest.mark.parametrize(
    "text",
    [
        ItemText(item_id="a", background="ord"),
        ItemText(item_id="a", talk="ord"),
        ItemText(item_id="a", agreed="ord"),
    ],
)
def test_text_in_any_part_is_text(text: ItemText) -> None:
    """Else words written only under Överenskommet are treated as nothing."""
    assert ItemText(item_id="a").is_empty
    assert not text.is_empty


@given(st.text(), st.text(), st.text())
def test_sanering_leaves_no_word(background: str, talk: str, agreed: str) -> None:
    """Else the child's name is still there in one of the parts."""
    clean = sanitise_text(ItemText(item_id="a", background=background, talk=talk, agreed=agreed))
    assert clean == ItemText(item_id="a", background=SANITISED, sanitised=True)
    assert not clean.is_empty
    assert sanitise_text(clean) == clean


def test_sanering_of_a_follow_up_keeps_who_and_when() -> None:
    """Else the name lives on in what was to be done; or the promise itself disappears."""
    before = follow_up(outcome="Alex är tillbaka", change=Change.MUCH, state=FollowUpState.DONE)
    after = sanitise_follow_up(before)
    assert after == replace(before, what=SANITISED, outcome="")


@pytest.mark.parametrize(
    ("first", "second", "two"),
    [
        ("Anna Ek", "Bo Lind", True),
        ("Anna Ek", "Anna Ek", False),
        ("Anna Ek", " anna  ek\n", False),
        ("Åsa", "A\u030asa", False),
        ("Anna", "An\0na", False),
        ("Anna Ek", "", False),
        ("", "Anna Ek", False),
        ("Anna Ek", " \u00a0", False),
        ("", "", False),
    ],
)
def test_sanering_takes_two_people(first: str, second: str, two: bool) -> None:
    """Else one person alone can blank what was approved."""
    if two:
        require_two(first, second)
    else:
        with pytest.raises(SecondPersonMissing):
            require_two(first, second)


@pytest.mark.parametrize("reason", ["", "  ", "\n", "\0"])
def test_a_correction_says_what_it_is_about(reason: str) -> None:
    """Else nobody knows why there are two versions."""
    with pytest.raises(CorrectionReasonMissing):
        require_correction_reason(reason)
    assert require_correction_reason(f" Fel\n datum{reason}i § 44 ") in ("Fel datum i § 44", "Fel datumi § 44")
