"""Whether a question may go on to an agenda: nothing in its line may point out anybody directly.

What arrives is kept as it came, for it is an official document on arrival; it stays in the inbox, marked *måste skrivas
om*, until somebody has put other words to it. An unchecked line counts as one that must be rewritten.
"""

from __future__ import annotations

from collections.abc import Iterable

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate, GateField, GateShut
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.session import Session

_WHERE = "Frågan"


class QuestionPointsOut(UserError):
    exit_code = 1
    template = (
        "Frågan står kvar i inkorgen: något i den pekar ut en person och måste skrivas om först. Inget har ändrats. "
        "Skriv om det som är markerat och välj den sedan igen."
    )


def line_field(question: Question) -> GateField:
    """Return a question's line as the gate reads it."""
    return GateField(where=_WHERE, text=question.line, id=question.id)


def must_be_rewritten(
    questions: Iterable[Question], context: Context, gate: Gate = STANDARD_GATE
) -> frozenset[str] | None:
    """Return the ids of waiting questions with a direct hit; None when the check could not run."""
    waiting = [line_field(each) for each in questions if each.state is QuestionState.WAITING]
    try:
        return frozenset(hit.id for hit in gate.check(waiting, context).direct)
    except CheckFailed:
        return None


def points_out(line: str, context: Context, gate: Gate = STANDARD_GATE) -> bool:
    """Tell whether a line has a direct hit. Raises `CheckFailed` when that could not be looked for."""
    return bool(gate.check([GateField(where=_WHERE, text=line)], context).direct)


def require_line_open(session: Session, question: Question, gate: Gate = STANDARD_GATE) -> None:
    """Raise `QuestionPointsOut` while a direct hit stands in the line, `CheckFailed` when it could not be checked.

    Called outside an action, so that the refusal stays in the log.
    """
    try:
        require_gate_open(session, gate, [line_field(question)], kind="question", id=question.id, detail="välj fråga")
    except GateShut:
        raise QuestionPointsOut from None


def require_lines_open(session: Session, questions: Iterable[Question], gate: Gate = STANDARD_GATE) -> None:
    """As `require_line_open`, for several: the first that must be rewritten stops them all."""
    context = scan_context(session)
    for question in questions:
        if points_out(question.line, context, gate):
            require_line_open(session, question, gate)
