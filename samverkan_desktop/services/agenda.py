"""The agenda of a meeting: items, their order, questions picked to it, cases and their krets and basis."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain import agenda as rules
from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.cases import (
    Basis,
    CaseDiscussion,
    Circle,
    require_branch_allows,
    require_circle_allowed,
    with_basis,
)
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp, overdue_first
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState, require_open
from samverkan_desktop.domain.questions import Question, QuestionKind, balance, pick, put_back
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.domain.text import TITLE_LIMIT, clean_line
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.new_case import CaseDetails, new_case
from samverkan_desktop.services.question_check import require_line_open
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stopped import require_not_stopped
from samverkan_desktop.services.throwing import thrown_item

__all__ = ["LONGEST_ITEM_MINUTES", "Agenda", "CaseDetails", "MinutesOutOfRange", "QuestionOfOtherForum"]

LONGEST_ITEM_MINUTES = 480


class MinutesOutOfRange(UserError):
    template = "En punkt kan planeras till mellan 0 och {limit} minuter, inte {minutes}. Inget har ändrats."


class QuestionOfOtherForum(UserError):
    exit_code = 1
    template = "Frågan är ställd till ett annat forum än {forum}. Inget har ändrats. Välj en fråga som väntar här."


@dataclass(frozen=True)
class Agenda:
    """Changes to the agenda of a meeting that is not approved."""

    session: Session

    def items(self, meeting_id: str) -> tuple[AgendaItem, ...]:
        """Return the agenda in order."""
        return self.session.repositories.items.where(meeting_id=meeting_id)

    def add(
        self,
        meeting_id: str,
        title: str,
        *,
        kind: ItemKind = ItemKind.GENERAL,
        minutes: int = 10,
        area_id: str = "",
        presenter_function_id: str = "",
        index: int | None = None,
        case: CaseDetails | None = None,
        question_id: str = "",
    ) -> AgendaItem:
        """Put an item on the agenda: before the forum's closing items unless ``index`` says where.

        A case is refused where the forum or the area allows none. An item added while the meeting is under way gets
        the next § number at once. ``kind`` is never CASE without ``case``: its krets would be unknown.
        """
        if case is None and kind is ItemKind.CASE:
            raise ValueError("a case needs its details")
        meeting = self._open(meeting_id)
        repositories = self.session.repositories
        forum = repositories.forums.get(meeting.forum_id)
        item = AgendaItem(
            id=self.session.ids.new(),
            meeting_id=meeting_id,
            position=0,
            title=clean_line(title, field="Rubrik", limit=TITLE_LIMIT, required=True),
            kind=ItemKind.CASE if case else kind,
            minutes=_minutes(minutes),
            area_id=area_id,
            presenter_function_id=presenter_function_id,
            question_id=question_id,
        )
        rules.require_item_allowed(item, forum, repositories.areas.find(area_id) if area_id else None)
        with self.session.action("ny punkt", "ny punkt", kind="agenda_item", id=item.id):
            if case is not None:
                item = replace(item, case=new_case(self.session, case, meeting))
            present = self.items(meeting_id)
            place = rules.index_before_closing(present, forum) if index is None else index
            self.store(meeting, rules.place(present, item, place))
        return repositories.items.get(item.id)

    def edit(
        self,
        item_id: str,
        *,
        title: str | None = None,
        minutes: int | None = None,
        area_id: str | None = None,
        presenter_function_id: str | None = None,
    ) -> AgendaItem:
        """Change what is given, leave the rest."""
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        meeting = self._open(item.meeting_id)
        if title is not None:
            require_not_stopped(self.session, item_id)
        changed = replace(
            item,
            title=item.title if title is None else clean_line(title, field="Rubrik", limit=TITLE_LIMIT, required=True),
            minutes=item.minutes if minutes is None else _minutes(minutes),
            area_id=item.area_id if area_id is None else area_id,
            presenter_function_id=(
                item.presenter_function_id if presenter_function_id is None else presenter_function_id
            ),
        )
        area = repositories.areas.find(changed.area_id) if changed.area_id else None
        rules.require_item_allowed(changed, repositories.forums.get(meeting.forum_id), area)
        return self._put(changed, "ändra punkt", typing=f"item:{item_id}")

    def move(self, item_id: str, index: int) -> None:
        """Move an item to a place, counted from 0."""
        item = self.session.repositories.items.get(item_id)
        meeting = self._open(item.meeting_id)
        with self.session.action("flytta punkt", f"flytta {_name(item)}", kind="agenda_item", id=item_id):
            self.store(meeting, rules.place(self.items(meeting.id), item, index))

    def remove(self, item_id: str, *, confirmed: bool = False) -> bool:
        """Take an item off the agenda, with what hangs on it; tell whether it lies in the trash now.

        A question picked to it waits again. An item with a § number stays. Where the agenda has been sent it asks
        first (`AgendaAlreadySent`): `Withdrawing` lets the item stand and keep its number.
        """
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        meeting = self._open(item.meeting_id)
        rest = rules.without(self.items(meeting.id), item_id)
        if not confirmed:
            rules.require_not_sent(meeting, item)
        thrown = thrown_item(self.session, item)
        with self.session.action("ta bort punkt", f"ta bort {_name(item)}", kind="agenda_item", id=item_id):
            if item.question_id and (question := repositories.questions.find(item.question_id)):
                repositories.questions.put(put_back(question))
            for follow_up in repositories.follow_ups.where(item_id=item_id):
                repositories.follow_ups.remove(follow_up.id)
            Attachments(self.session).remove_all(item_id)
            repositories.texts.remove(item_id)
            repositories.items.remove(item_id)
            self.store(meeting, rest)
            if thrown is not None:
                repositories.drafts.put(thrown)
        return thrown is not None

    def pick_question(self, meeting_id: str, question_id: str, *, minutes: int = 15) -> AgendaItem:
        """Place a waiting question on the agenda. The rest wait, unchanged."""
        repositories = self.session.repositories
        question = repositories.questions.get(question_id)
        forum = repositories.forums.get(repositories.meetings.get(meeting_id).forum_id)
        if question.forum_id != forum.id:
            raise QuestionOfOtherForum(forum=forum.name)
        require_line_open(self.session, question)
        case = None
        if question.kind is QuestionKind.CASE:
            case = CaseDetails(stage=question.stage, asking_side=question.side, asking_unit_id=question.unit_id)
        with self.session.action("välj fråga", "välj fråga till dagordningen", kind="question", id=question_id):
            item = self.add(
                meeting_id,
                _title_of(question),
                minutes=minutes,
                area_id=question.area_id,
                case=case,
                question_id=question_id,
            )
            repositories.questions.put(pick(question, item.id))
        return item

    def balance(self, meeting_id: str) -> dict[Side, int]:
        """Return how many of the questions on the agenda each administration sent in (M03): 0 is warned about."""
        picked = self.session.repositories.questions.where(item_id=[item.id for item in self.items(meeting_id)])
        return balance(picked)

    # --- cases -------------------------------------------------------------------------------------------------

    def set_circle(self, item_id: str, circle: Circle) -> AgendaItem:
        """Set who may hear and read a case. An independent school hears only its own."""
        item, case = self._with_case(item_id)
        register = self.session.repositories.register()
        changed = replace(case, circle=circle)
        require_circle_allowed(changed, register)
        require_branch_allows(case, circle, register)
        return self._put(replace(item, case=changed), "ändra krets")

    def set_basis(self, item_id: str, basis: Basis) -> AgendaItem:
        """Say on what ground a side tells what it tells, who assessed it and when."""
        item, case = self._with_case(item_id)
        repositories = self.session.repositories
        forum = repositories.forums.get(repositories.meetings.get(item.meeting_id).forum_id)
        changed = with_basis(case, basis, repositories.register(), policy=forum.case_policy)
        return self._put(replace(item, case=changed), "ange grund")

    def set_stage(self, item_id: str, stage: Stage) -> AgendaItem:
        """Set the stage of a case."""
        item, case = self._with_case(item_id)
        return self._put(replace(item, case=replace(case, stage=stage)), "ändra stadium")

    def earlier(self, code: int, before: Meeting) -> tuple[tuple[Meeting, AgendaItem], ...]:
        """Return the earlier discussions of a case, latest first."""
        repositories = self.session.repositories
        found = [
            (repositories.meetings.get(item.meeting_id), item) for item in repositories.items.where(case_code=code)
        ]
        earlier = [(m, i) for m, i in found if (m.day, m.start) < (before.day, before.start)]
        return tuple(sorted(earlier, key=lambda pair: (pair[0].day, pair[0].start), reverse=True))

    # --- during the meeting ------------------------------------------------------------------------------------

    def mark_done(self, item_id: str) -> AgendaItem:
        """Mark an item as done. A case first needs the basis of each side that disclosed."""
        item = self.session.repositories.items.get(item_id)
        self._open(item.meeting_id)
        return self._put(rules.mark_done(item), "klar")

    def mark_not_taken(self, item_id: str) -> AgendaItem:
        """Say that an item was not taken up; it keeps its number."""
        return self._state(item_id, ItemState.NOT_TAKEN, "togs inte upp")

    def mark_open(self, item_id: str) -> AgendaItem:
        """Take an item up again."""
        return self._state(item_id, ItemState.OPEN, "öppna punkt")

    def carried(self, meeting: Meeting) -> tuple[FollowUp, ...]:
        """Return the follow-ups of the forum's earlier meetings that this one still has to look at, overdue first."""
        return overdue_first(self.session.repositories.remaining_before(meeting.forum_id, meeting.day), meeting.day)

    def _state(self, item_id: str, state: ItemState, name: str) -> AgendaItem:
        item = self.session.repositories.items.get(item_id)
        self._open(item.meeting_id)
        return self._put(replace(item, state=state), name)

    def _open(self, meeting_id: str) -> Meeting:
        meeting = self.session.repositories.meetings.get(meeting_id)
        require_open(meeting)
        return meeting

    def _with_case(self, item_id: str) -> tuple[AgendaItem, CaseDiscussion]:
        item = self.session.repositories.items.get(item_id)
        self._open(item.meeting_id)
        if item.case is None:
            raise LookupError(item_id)
        return item, item.case

    def _put(self, item: AgendaItem, name: str, *, typing: str = "") -> AgendaItem:
        with self.session.action(
            name, f"{name} {_name(item)}", kind="agenda_item", id=item.id, typing=typing
        ) as repositories:
            repositories.items.put(item)
        return item

    def store(self, meeting: Meeting, items: tuple[AgendaItem, ...]) -> None:
        """Put a whole agenda in its place, with its numbers. Called inside an action."""
        for item in items:
            self.session.repositories.items.put(item)
        if meeting.state in (MeetingState.ONGOING, MeetingState.FOR_APPROVAL):
            forum = self.session.repositories.forums.get(meeting.forum_id)
            Meetings(self.session).number_items(meeting, forum)


def _name(item: AgendaItem) -> str:
    """Name an item for undo without telling what is in it."""
    return paragraph(item.paragraph) if item.paragraph is not None else f"punkt {item.position}"


def _title_of(question: Question) -> str:
    return question.line if len(question.line) <= TITLE_LIMIT else f"{question.line[: TITLE_LIMIT - 1]}…"


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= LONGEST_ITEM_MINUTES:
        raise MinutesOutOfRange(minutes=minutes, limit=LONGEST_ITEM_MINUTES)
    return minutes
