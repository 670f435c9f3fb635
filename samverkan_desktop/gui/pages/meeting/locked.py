"""The line over a meeting that says why nothing can be written in it, and how its minutes were approved."""

from __future__ import annotations

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.models import meeting_words
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.meetings import MeetingView
from samverkan_desktop.services.session import Session


def locked_words(session: Session, view: MeetingView) -> tuple[str, Tone]:
    """Return the line and its tone; no words where one may write."""
    meeting = view.meeting
    approval = Approving(session).approval(meeting.id) if meeting.state is MeetingState.APPROVED else None
    return meeting_words.state_words(view, read_only=session.record.read_only, approval=approval)
