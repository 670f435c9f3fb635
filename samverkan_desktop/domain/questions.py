"""Questions from both administrations before a meeting. Short on purpose: details are told in the room.

A question from the other board is a received document, official on arrival: never trashed, only *makulerad*.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass


class QuestionKind(Labelled):
    """What is asked about."""

    GENERAL = "general", "generell fråga"
    CASE = "case", "ärende utan namn"


class QuestionState(Labelled):
    """Where a question is."""

    WAITING = "waiting", "väntar"
    PICKED = "picked", "på dagordningen"
    VOIDED = "voided", "makulerad"


class VoidingReasonMissing(UserError):
    template = "Frågan makulerades inte, för orsaken saknas. Frågan är oförändrad. Skriv varför den makuleras."


class QuestionNotWaiting(UserError):
    template = (
        "Frågan är redan {state}. Inget har ändrats. "
        "Ta först bort den från dagordningen om den står där, eller välj en fråga som väntar."
    )


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question in a forum's inbox. ``line`` is one line of at most 200 characters.

    ``form_id`` and ``arrival``: the form it came on and a mark of what stood there, so that the same answer is known
    when it comes again. The mark goes when the line is rewritten: what was taken out must not be guessed from it.
    """

    id: str
    forum_id: str
    side: Side
    unit_id: str
    area_id: str
    kind: QuestionKind
    line: str = field(repr=False)
    received_on: date
    stage: Stage = Stage.UNSTATED
    state: QuestionState = QuestionState.WAITING
    item_id: str = ""
    void_reason: str = field(default="", repr=False)
    form_id: str = ""
    arrival: str = field(default="", repr=False)
    rewritten_on: date | None = None

    def age_days(self, today: date) -> int:
        """Return how long the question has waited, in days."""
        return (today - self.received_on).days


def pick(question: Question, item_id: str) -> Question:
    """Place a waiting question on an agenda."""
    if question.state is not QuestionState.WAITING:
        raise QuestionNotWaiting(state=question.state.label)
    return replace(question, state=QuestionState.PICKED, item_id=item_id)


def put_back(question: Question) -> Question:
    """Let a picked question wait again, unchanged. A void one stays void."""
    if question.state is QuestionState.VOIDED:
        raise QuestionNotWaiting(state=question.state.label)
    return replace(question, state=QuestionState.WAITING, item_id="")


def void(question: Question, reason: str) -> Question:
    """Mark a question as void; it stays in the record with its reason."""
    if question.state is not QuestionState.WAITING:
        raise QuestionNotWaiting(state=question.state.label)
    line = clean_line(reason, field="orsak")
    if not line:
        raise VoidingReasonMissing
    return replace(question, state=QuestionState.VOIDED, void_reason=line)


def rewrite(question: Question, line: str, *, on: date) -> Question:
    """Put other words to a waiting question: what pointed out a child, or a slip of the pen. That it was done shows."""
    if question.state is not QuestionState.WAITING:
        raise QuestionNotWaiting(state=question.state.label)
    return replace(question, line=line, arrival="", rewritten_on=on)


def balance(questions: Iterable[Question]) -> dict[Side, int]:
    """Return how many questions each administration has sent in; both sides are always there."""
    counts = {Side.SCHOOL: 0, Side.SOCIAL: 0}
    for question in questions:
        if question.state is not QuestionState.VOIDED:
            counts[question.side] = counts.get(question.side, 0) + 1
    return counts
