"""Ten seconds on how a meeting went, and how meetings of the forum have gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from samverkan_desktop.domain.afterwards import QualityNote, QualityTrend, trend
from samverkan_desktop.domain.clock import today
from samverkan_desktop.services.session import Session

_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Quality:
    """The notes on meetings. About the meeting, never about a person."""

    session: Session

    def note(self, meeting_id: str) -> QualityNote:
        """Return what was answered, empty when nothing was."""
        found = self.session.repositories.quality_notes.find(meeting_id)
        return found or QualityNote(meeting_id=meeting_id, noted_on=today(self.session.clock))

    def put(self, note: QualityNote) -> QualityNote:
        """Keep the answers; without any the note goes."""
        meeting = self.session.repositories.meetings.get(note.meeting_id)
        dated = replace(note, noted_on=today(self.session.clock))
        with self.session.action(
            "notera hur mötet var", f"notera hur {meeting.label} var", kind="meeting", id=meeting.id
        ) as repositories:
            if note.is_empty:
                repositories.quality_notes.remove(note.meeting_id)
            else:
                repositories.quality_notes.put(dated)
        return dated

    def trend(self, meeting_id: str) -> QualityTrend | None:
        """Return how the forum's meetings of the last year went; None under three answers."""
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        ids = [m.id for m in repositories.meetings.where(forum_id=meeting.forum_id) if _near(m.day, meeting.day)]
        return trend(repositories.quality_notes.where(meeting_id=ids))


def _near(day: date, last: date) -> bool:
    return last - _YEAR <= day <= last
