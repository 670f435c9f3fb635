"""Questions. If these fail, a question from the other board is lost: it is a received document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.questions import (
    Question,
    QuestionKind,
    QuestionNotWaiting,
    QuestionState,
    VoidingReasonMissing,
    balance,
    pick,
    put_back,
    void,
)
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.text import TextTooLong

S = QuestionState
WAITING = Question(
    id="q1",
    forum_id="consultation",
    side=Side.SCHOOL,
    unit_id="central",
    area_id="concern",
    kind=QuestionKind.CASE,
    line="Vilket stöd finns utan ansökan?",
    received_on=date(2026, 11, 20),
)
PICKED = replace(WAITING, state=S.PICKED, item_id="a")
VOIDED = replace(WAITING, state=S.VOIDED, void_reason="Dubblett")


def test_picked_and_put_back_is_the_same_question() -> None:
    """M03: an unpicked question appears at the next meeting unchanged."""
    assert pick(WAITING, "a") == PICKED
    assert put_back(PICKED) == WAITING
    assert put_back(WAITING) == WAITING


@pytest.mark.parametrize("question", [PICKED, VOIDED])
def test_only_a_waiting_question_is_picked_or_voided(question: Question) -> None:
    """Else one question stands on two agendas, or vanishes from the one it is on."""
    with pytest.raises(QuestionNotWaiting) as refused:
        pick(question, "b")
    assert f"Frågan är redan {question.state.label}." in refused.value.sentence()
    with pytest.raises(QuestionNotWaiting):
        void(question, "Dubblett")


def test_a_void_question_stays_void() -> None:
    """Else taking an item off the agenda brings back what was voided, its reason still on it."""
    with pytest.raises(QuestionNotWaiting):
        put_back(VOIDED)


@pytest.mark.parametrize("reason", ["", "  ", "\n", "\0", "\u00a0"])
def test_voiding_says_why(reason: str) -> None:
    """A received document is never just gone."""
    with pytest.raises(VoidingReasonMissing):
        void(WAITING, reason)


def test_a_voided_question_keeps_its_words() -> None:
    voided = void(WAITING, " Dubblett\nav q0 ")
    assert voided == replace(WAITING, state=S.VOIDED, void_reason="Dubblett av q0")
    with pytest.raises(TextTooLong):
        void(WAITING, "x" * 201)


QUESTIONS = st.builds(
    lambda side, state: replace(WAITING, side=side, state=state), st.sampled_from(Side), st.sampled_from(S)
)


@given(st.lists(QUESTIONS))
def test_the_balance_between_the_administrations(questions: list[Question]) -> None:
    """M03: an agenda with 0 from one side warns; so both sides are always told, and void ones never count."""
    told = balance(questions)
    assert {Side.SCHOOL, Side.SOCIAL} <= set(told)
    for side in Side:
        assert told.get(side, 0) == sum(q.side is side and q.state is not S.VOIDED for q in questions)


def test_how_long_a_question_has_waited() -> None:
    assert WAITING.age_days(date(2026, 12, 3)) == 13
