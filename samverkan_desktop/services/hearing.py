"""What of a meeting's cases somebody may hear and read: those who write its minutes all, others within the krets.

Outside it a case is a code, its § and its place on the agenda; nothing of what is told, agreed or done in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.cases import default_circle
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Register, Stage
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.case_reading import within
from samverkan_desktop.services.owner import Owner, owner_of
from samverkan_desktop.services.session import Session

if TYPE_CHECKING:  # what is read of a meeting is covered here, and the meetings ask for it
    from samverkan_desktop.services.meetings import MeetingView

OUTSIDE = "utanför din krets"


class OutsideKrets(UserError):
    exit_code = 1
    template = (
        "Papperet gjordes inte: du hör inte till kretsen för alla ärenden på det. Inget har ändrats. Välj versionen "
        "utan ärenden, eller be den som skriver anteckningarna om exemplaret för din verksamhet."
    )


class ActionOutsideKrets(UserError):
    exit_code = 1
    template = (
        "Åtgärden visas inte: den hör till ett ärende vars krets du inte hör till, och det är inte du som ansvarar för "
        "den. Inget har ändrats."
    )


class QuestionOutsideKrets(UserError):
    exit_code = 1
    template = (
        "Frågan gäller ett ärende vars krets du inte hör till. Inget har ändrats. Be den som skriver anteckningarna, "
        "eller den verksamhet som ställde frågan."
    )


def outside(session: Session, items: Iterable[AgendaItem]) -> frozenset[str]:
    """Return the items with a case that whoever has the record open may not hear."""
    if session.rights.may(Deed.MINUTES):
        return frozenset()
    cases = [item for item in items if item.is_case]
    if not cases:
        return frozenset()
    register = session.repositories.register()
    owner = owner_of(session, register)
    return frozenset(item.id for item in cases if not within(item, owner, register))


def outside_cases(session: Session) -> frozenset[str]:
    """Return every item with a case that whoever has the record open may not hear."""
    if session.rights.may(Deed.MINUTES):
        return frozenset()
    return outside(session, session.repositories.items.where(kind=ItemKind.CASE.value))


def heard(session: Session, view: MeetingView) -> MeetingView:
    """Return a meeting as the reader may hear it."""
    hidden = outside(session, view.items)
    if not hidden:
        return view
    return replace(
        view,
        items=tuple(_covered(item) if item.id in hidden else item for item in view.items),
        texts={id: text for id, text in view.texts.items() if id not in hidden},
        follow_ups=tuple(each for each in view.follow_ups if each.item_id not in hidden),
    )


def heard_actions(session: Session, actions: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Return the åtgärder of earlier meetings that the reader may hear of."""
    every = tuple(actions)
    ids = [each.item_id for each in every if each.case_code is not None]
    if not ids or session.rights.may(Deed.MINUTES):
        return every
    hidden = outside(session, session.repositories.items.where(id=ids))
    return tuple(each for each in every if each.item_id not in hidden)


def coded_actions(session: Session, actions: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Return every åtgärd, of those the reader may not hear only the code, who and when: for lists that count them."""
    every = tuple(actions)
    open_ids = {each.id for each in heard_actions(session, every)}
    return tuple(each if each.id in open_ids else replace(each, what=OUTSIDE, outcome="") for each in every)


def heard_questions(session: Session, questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return questions as the reader may hear them: the line of a case goes, outside what its krets will be."""
    every = tuple(questions)
    if session.rights.may(Deed.MINUTES) or not any(each.kind is QuestionKind.CASE for each in every):
        return every
    register = session.repositories.register()
    owner = owner_of(session, register)
    return tuple(each if _may_hear(each, owner, register) else replace(each, line=OUTSIDE) for each in every)


def require_question_heard(session: Session, question: Question) -> None:
    """Raise `QuestionOutsideKrets` for a question whose line the reader may not hear: nor may they change it."""
    if question.line and heard_questions(session, [question])[0].line != question.line:
        raise QuestionOutsideKrets


def _may_hear(question: Question, owner: Owner, register: Register) -> bool:
    """Tell whether a reader will belong to the krets when a meeting picks the question.

    Social services' own question about a case is for social services until then.
    """
    if question.kind is not QuestionKind.CASE:
        return True
    if question.unit_id not in register.units:
        return False
    circle = default_circle(question.unit_id, register)
    return any(circle.holds(unit_id, register) for unit_id in owner.unit_ids)


def require_action_heard(session: Session, action: FollowUp) -> None:
    """Raise `ActionOutsideKrets` unless the reader is within the krets, or answers for the åtgärd."""
    if heard_actions(session, [action]):
        return
    owner = owner_of(session, session.repositories.register())
    if not owner.answers_for(
        person_id=action.person_id,
        function_id=action.responsible_function_id,
        unit_id=action.responsible_unit_id,
    ):
        raise ActionOutsideKrets


def require_heard(session: Session, meeting_id: str, unit_id: str) -> None:
    """Raise `OutsideKrets` for a paper with a case the reader may not hear; one for an own unit leaves those out."""
    if session.rights.may(Deed.MINUTES):
        return
    if unit_id and unit_id in owner_of(session, session.repositories.register()).unit_ids:
        return
    if outside(session, session.repositories.items.where(meeting_id=meeting_id)):
        raise OutsideKrets


def _covered(item: AgendaItem) -> AgendaItem:
    case = item.case
    told = None if case is None else replace(case, stage=Stage.UNSTATED, asking_unit_id="", concerned_unit_id="")
    return replace(item, title=OUTSIDE, area_id="", presenter_function_id="", case=told)
