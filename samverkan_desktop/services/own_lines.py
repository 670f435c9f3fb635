"""What concerns the one who has the record open: own åtgärder, meetings invited to, what became of a question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.attendance import Reply
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.services.follow_up_list import FollowUpLists
from samverkan_desktop.services.owner import owner_of
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class OwnQuestion:
    """The latest question from one's own unit, without its words. ``meeting_id``: where it was taken up."""

    id: str
    received_on: date
    state: QuestionState
    meeting_id: str = ""
    meeting: str = ""


@dataclass(frozen=True)
class OwnLines:
    """``owned``: the user is known among staff or by function; else nothing can be told as theirs."""

    owned: bool
    actions: int = 0
    late: int = 0
    next_meeting: str = ""
    next_day: date | None = None
    next_forum: str = ""
    invited: int = 0
    unanswered: int = 0
    question: OwnQuestion | None = None


def own_lines(session: Session) -> OwnLines:
    """Return what concerns the user."""
    repositories, day = session.repositories, today(session.clock)
    owner = owner_of(session, repositories.register())
    if not owner.function_ids:
        return OwnLines(owned=False)
    mine = [line for line in FollowUpLists(session).view().lines if line.mine and line.waits]
    coming = [
        meeting
        for meeting in repositories.meetings.where(state=[state.value for state in BEFORE_START])
        if meeting.day >= day and meeting.invited_on is not None
    ]
    seats = repositories.participants.where(meeting_id=[meeting.id for meeting in coming])
    own = [
        seat
        for seat in seats
        if owner.answers_for(person_id=seat.person_id, function_id=seat.function_id, unit_id=seat.unit_id)
    ]
    called = {seat.meeting_id for seat in own}
    invited = [meeting for meeting in coming if meeting.id in called]
    first = invited[0] if invited else None
    return OwnLines(
        owned=True,
        actions=len(mine),
        late=sum(line.late > 0 for line in mine),
        next_meeting=first.id if first else "",
        next_day=first.day if first else None,
        next_forum=repositories.forums.get(first.forum_id).name if first else "",
        invited=len(invited),
        unanswered=len({seat.meeting_id for seat in own if seat.reply is Reply.NONE}),
        question=_question(session, owner.unit_ids),
    )


def _question(session: Session, unit_ids: frozenset[str]) -> OwnQuestion | None:
    repositories = session.repositories
    asked = repositories.questions.where(unit_id=sorted(unit_ids)) if unit_ids else ()
    if not asked:
        return None
    latest = max(asked, key=lambda question: (question.received_on, question.id))
    item = repositories.items.find(latest.item_id) if latest.item_id else None
    meeting = repositories.meetings.find(item.meeting_id) if item is not None else None
    return OwnQuestion(
        latest.id,
        latest.received_on,
        latest.state,
        meeting.id if meeting else "",
        meeting.label if meeting else "",
    )
