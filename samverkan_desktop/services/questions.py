"""The inbox: questions from both administrations until a meeting picks them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.areas import CaseUnderGeneralMatters
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.forums import require_cases_allowed
from samverkan_desktop.domain.questions import Question, QuestionKind, QuestionState, balance, rewrite, void
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.text import LINE_LIMIT, clean_line
from samverkan_desktop.services.hearing import heard_questions, require_question_heard
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Questions:
    """The questions of a forum."""

    session: Session

    def waiting(self, forum_id: str) -> tuple[Question, ...]:
        """Return the questions that no meeting has picked yet, oldest first."""
        found = self.session.repositories.questions.where(forum_id=forum_id, state=QuestionState.WAITING.value)
        return heard_questions(self.session, found)

    def receive(
        self,
        forum_id: str,
        line: str,
        *,
        side: Side,
        unit_id: str,
        area_id: str,
        kind: QuestionKind = QuestionKind.GENERAL,
        stage: Stage = Stage.UNSTATED,
        received_on: date | None = None,
        form_id: str = "",
        arrival: str = "",
    ) -> Question:
        """Enter a question: one line of at most 200 characters. A received question is official on arrival."""
        repositories = self.session.repositories
        if kind is QuestionKind.CASE:
            require_cases_allowed(repositories.forums.get(forum_id))
            area = repositories.areas.get(area_id)
            if not area.allow_cases:
                raise CaseUnderGeneralMatters(area=area.name)
        question = Question(
            id=self.session.ids.new(),
            forum_id=forum_id,
            side=side,
            unit_id=unit_id,
            area_id=area_id,
            kind=kind,
            line=clean_line(line, field="Frågan", limit=LINE_LIMIT, required=True),
            received_on=received_on or today(self.session.clock),
            stage=stage,
            form_id=form_id,
            arrival=arrival,
        )
        with self.session.action("ny fråga", "ny fråga", kind="question", id=question.id):
            repositories.questions.put(question)
        return question

    def rewrite(self, id: str, line: str) -> Question:
        """Put other words to a waiting question. The log tells that it was done, never what stood there."""
        repositories = self.session.repositories
        before = repositories.questions.get(id)
        require_question_heard(self.session, before)
        now = clean_line(line, field="Frågan", limit=LINE_LIMIT, required=True)
        if now == before.line:
            return before
        changed = rewrite(before, now, on=today(self.session.clock))
        with self.session.action("skriv om fråga", "skriv om fråga", kind="question", id=id):
            repositories.questions.put(changed)
        return changed

    def void(self, id: str, reason: str) -> Question:
        """Void a question with a reason. It is never deleted."""
        repositories = self.session.repositories
        before = repositories.questions.get(id)
        require_question_heard(self.session, before)
        voided = void(before, clean_line(reason, field="Orsak"))
        with self.session.action("makulera fråga", "makulera fråga", kind="question", id=id):
            repositories.questions.put(voided)
        return voided

    def balance(self, forum_id: str) -> dict[Side, int]:
        """Return how many waiting questions each administration has sent in."""
        return balance(self.waiting(forum_id))
