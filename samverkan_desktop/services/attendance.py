"""Who was called and who came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Participant, Reply
from samverkan_desktop.domain.meetings import HELD, Meeting, require_open
from samverkan_desktop.domain.participation import Gap, Sitting, missing_at, missing_when_inviting
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class AttendanceService:
    """The participants of a meeting."""

    session: Session

    def participants(self, meeting_id: str) -> tuple[Participant, ...]:
        """Return those called, in order."""
        return self.session.repositories.participants.where(meeting_id=meeting_id)

    def call(
        self, meeting_id: str, *, function_id: str, unit_id: str, person_id: str = "", external: bool = False
    ) -> Participant:
        """Call somebody more than the rules do."""
        self._open(meeting_id)
        present = self.participants(meeting_id)
        seat = Participant(
            id=self.session.ids.new(),
            meeting_id=meeting_id,
            function_id=function_id,
            unit_id=unit_id,
            person_id=person_id,
            external=external,
            position=max((p.position for p in present), default=0) + 1,
        )
        return self._put(seat, "kalla deltagare")

    def uncall(self, participant_id: str) -> None:
        """Take somebody off the list again."""
        seat = self.session.repositories.participants.get(participant_id)
        self._open(seat.meeting_id)
        with self.session.action(
            "ta bort deltagare", "ta bort deltagare", kind="participant", id=participant_id
        ) as repositories:
            repositories.participants.remove(participant_id)

    def reply(self, participant_id: str, reply: Reply) -> Participant:
        """Record the answer to the invitation."""
        seat = self.session.repositories.participants.get(participant_id)
        self._open(seat.meeting_id)
        return self._put(replace(seat, reply=reply), "anteckna svar")

    def record(
        self,
        participant_id: str,
        state: AttendanceState,
        *,
        spans: Iterable[ParagraphSpan] = (),
        substitute_for: str = "",
    ) -> Participant:
        """Record attendance: the state, for which §§ if not all, and the id of whom a substitute stands in for."""
        seat = self.session.repositories.participants.get(participant_id)
        self._open(seat.meeting_id)
        if substitute_for:
            self.session.repositories.persons.get(substitute_for)
        changed = replace(
            seat,
            state=state,
            spans=tuple(spans) if state.took_part else (),
            substitute_for=substitute_for if state is AttendanceState.SUBSTITUTE else "",
        )
        return self._put(changed, "anteckna närvaro")

    def record_rest(self, meeting_id: str) -> int:
        """Record everybody who is not recorded yet, in one step, and return how many there were.

        Present, but for those who have declined or announced a substitute.
        """
        self._open(meeting_id)
        rest = [seat for seat in self.participants(meeting_id) if seat.state is AttendanceState.NOT_RECORDED]
        if not rest:
            return 0
        with self.session.action(
            "anteckna närvaro", "anteckna övrigas närvaro", kind="meeting", id=meeting_id
        ) as repositories:
            for seat in rest:
                state = seat.reply.expected
                stands_for = seat.person_id if state is AttendanceState.SUBSTITUTE else ""
                repositories.participants.put(replace(seat, state=state, substitute_for=stands_for))
        return len(rest)

    def missing_when_inviting(self, meeting_id: str) -> tuple[Gap, ...]:
        """Return the functions that shall take part and that nobody is called for."""
        meeting = self.session.repositories.meetings.get(meeting_id)
        forum = self.session.repositories.forums.get(meeting.forum_id)
        return missing_when_inviting(forum, self._sitting(meeting))

    def missing(self, meeting_id: str) -> tuple[Gap, ...]:
        """Return the functions that shall take part and did not, with how many meetings in a row."""
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        forum = repositories.forums.get(meeting.forum_id)
        return missing_at(forum, self._sitting(meeting), earlier=self.sittings_before(meeting))

    def sittings_before(self, meeting: Meeting) -> Iterator[Sitting]:
        """Yield the forum's held meetings before this one, latest first; the record is read as they are asked for."""
        for before in self.session.repositories.meetings_before(meeting.forum_id, meeting.day, meeting.start):
            if before.state in HELD:
                yield self._sitting(before)

    def _sitting(self, meeting: Meeting) -> Sitting:
        return Sitting(meeting.day, self.participants(meeting.id))

    def _open(self, meeting_id: str) -> None:
        require_open(self.session.repositories.meetings.get(meeting_id))

    def _put(self, seat: Participant, name: str) -> Participant:
        with self.session.action(name, name, kind="participant", id=seat.id) as repositories:
            repositories.participants.put(seat)
        return seat
