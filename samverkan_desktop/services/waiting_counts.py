"""How much waits on a page: the numbers in the navigation. Only counted, so that the window can ask at the start."""

from __future__ import annotations

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.overview_queries import OverviewQueries


@dataclass(frozen=True)
class WaitingCounts:
    """Counts them."""

    session: Session

    def questions(self) -> int:
        """Return how many questions wait in all forums."""
        return self.session.repositories.questions.count(state=QuestionState.WAITING.value)

    def late_follow_ups(self) -> int:
        """Return how many follow-ups and deadlines have passed their last day."""
        queries = OverviewQueries(self.session.record, self.session.repositories)
        return queries.late_count(today(self.session.clock))
