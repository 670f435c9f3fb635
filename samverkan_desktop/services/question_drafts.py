"""Questions one writes on before they are handed in. They are one's own: no inbox, paper, balance or export knows them.

The text may still point out somebody; handed in, it is checked as every question is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.drafts import Draft, DraftKind, DraftNotYours, QuestionWords, throw
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.text import LINE_LIMIT, clean_line
from samverkan_desktop.services.questions import Questions
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.throwing import KIND, nothing_points_out, owner_of


@dataclass(frozen=True)
class QuestionDrafts:
    """The user's own drafts."""

    session: Session

    def own(self) -> tuple[Draft, ...]:
        """Return the drafts the user works on, latest first; not those in the trash."""
        found = self.session.repositories.drafts.where(kind=DraftKind.QUESTION.value, owner=owner_of(self.session))
        return tuple(each for each in reversed(found) if each.thrown_on is None)

    def save(self, words: QuestionWords, *, id: str = "") -> Draft:
        """Keep a question as a draft: a new one, or the one with this id with other words."""
        line = clean_line(words.line, field="Frågan", limit=LINE_LIMIT, required=True)
        draft = Draft(
            id=id or self.session.ids.new(),
            kind=DraftKind.QUESTION,
            owner=owner_of(self.session),
            written_on=today(self.session.clock),
            question=replace(words, line=line),
        )
        if id:
            self._own(id)
        with self.session.action("spara utkast", "spara utkast", kind=KIND, id=draft.id) as repositories:
            repositories.drafts.put(draft)
        return draft

    def hand_in(self, id: str, words: QuestionWords | None = None) -> Question:
        """Put a draft in the inbox, with other words if any are given. From then on it is an official document."""
        draft = self._own(id)
        now = words or draft.question
        if now is None:
            raise LookupError(id)
        with self.session.action("ny fråga", "lämna in fråga", kind="question") as repositories:
            question = Questions(self.session).receive(
                now.forum_id,
                now.line,
                side=now.side,
                unit_id=now.unit_id,
                area_id=now.area_id,
                kind=now.kind,
                stage=now.stage,
            )
            repositories.drafts.remove(id)
        return question

    def throw(self, id: str) -> bool:
        """Throw a draft away; tell whether it lies in the trash now. One that points out somebody goes at once."""
        draft = self._own(id)
        line = draft.question.line if draft.question else ""
        kept = nothing_points_out(self.session, [line], id=id)
        with self.session.action("kasta utkast", "kasta utkast", kind=KIND, id=id) as repositories:
            if kept:
                repositories.drafts.put(throw(draft, today(self.session.clock)))
            else:
                repositories.drafts.remove(id)
        return kept

    def _own(self, id: str) -> Draft:
        draft = self.session.repositories.drafts.get(id)
        if draft.owner != owner_of(self.session):
            raise DraftNotYours
        return draft
