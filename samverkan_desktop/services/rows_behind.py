"""The rows behind an element of the first page, read when somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.followups import FollowUp, overdue_first
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Register
from samverkan_desktop.services.hearing import coded_actions, heard_questions
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Behind:
    """The rows of one kind, and what they are told with. ``meetings`` also holds those that rows belong to."""

    meetings: dict[str, Meeting]
    forums: dict[str, Forum]
    register: Register = field(repr=False)
    own_meetings: tuple[Meeting, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    participants: tuple[Participant, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class RowsBehind:
    """Reads the rows that a target means. Rows taken away since are left out."""

    session: Session

    def read(self, target: Target) -> Behind:
        """Return the rows; their meetings latest first, follow-ups overdue first, questions as they came."""
        repositories, ids = self.session.repositories, list(dict.fromkeys(target.ids))
        follow_ups: tuple[FollowUp, ...] = ()
        participants: tuple[Participant, ...] = ()
        questions: tuple[Question, ...] = ()
        own: tuple[Meeting, ...] = ()
        match target.place:
            case Place.FOLLOW_UPS:
                found_actions = coded_actions(self.session, repositories.follow_ups.where(id=ids))
                follow_ups = overdue_first(found_actions, today(self.session.clock))
            case Place.QUESTIONS:
                found = repositories.questions.where(id=ids)
                questions = tuple(
                    sorted(
                        heard_questions(self.session, found), key=lambda question: (question.received_on, question.id)
                    )
                )
            case Place.ATTENDANCE:
                participants = repositories.participants.where(id=ids)
            case _:
                pass
        if not (follow_ups or participants or questions):
            own = _latest_first(repositories.meetings.where(id=ids))
        wanted = {row.meeting_id for row in follow_ups} | {seat.meeting_id for seat in participants}
        meetings = {meeting.id: meeting for meeting in (*own, *repositories.meetings.where(id=sorted(wanted)))}
        order = {meeting.id: place for place, meeting in enumerate(_latest_first(meetings.values()))}
        return Behind(
            meetings=meetings,
            forums={forum.id: forum for forum in repositories.forums.all()},
            register=repositories.register(),
            own_meetings=own,
            follow_ups=follow_ups,
            participants=tuple(sorted(participants, key=lambda p: (order.get(p.meeting_id, -1), p.position))),
            questions=questions,
        )


def _latest_first(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    return tuple(sorted(meetings, key=lambda meeting: (meeting.day, meeting.start), reverse=True))
