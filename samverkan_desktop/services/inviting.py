"""Inviting: a whole year in one go, who is called as the rules stand, who has answered and for whom nobody has.

Those called are expanded from the rules when the invitation is sent, and frozen with the meeting (M40). What the rules
say later is told beside the list, and calls nobody by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from samverkan_desktop.documents.eml import usable
from samverkan_desktop.domain.attendance import Participant, Reply
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState, require_open
from samverkan_desktop.domain.participation import Gap, Sitting, nobody_accepted
from samverkan_desktop.domain.register import Person, Register
from samverkan_desktop.services.called import called_by_rule
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session


class NothingToInvite(UserError):
    exit_code = 1
    template = "Inget möte är valt. Ingen inbjudan har skickats. Välj minst ett planerat möte."


@dataclass(frozen=True, kw_only=True)
class RuleChanges:
    """How the list of those called differs from the rules today.

    ``new``: those who got their function since the invitation; ``gone``: those who have it no longer.
    """

    new: tuple[Participant, ...] = ()
    gone: tuple[Participant, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone)


@dataclass(frozen=True, kw_only=True)
class Replies:
    """How the answers to an invitation stand."""

    called: tuple[Participant, ...]
    unanswered: tuple[Participant, ...]
    nobody_accepted: tuple[Gap, ...]


@dataclass(frozen=True, kw_only=True)
class WouldCall:
    """How many people an invitation calls, and who of them cannot be reached by e-mail."""

    count: int
    without_address: tuple[str, ...]


def _came_after(seat: Participant, meeting: Meeting, register: Register) -> bool:
    """Tell whether somebody got their function after the invitation. Others were left out by hand, and stay out."""
    held = register.persons[seat.person_id].functions_on(meeting.day)
    began = [h.valid_from for h in held if (h.function_id, h.unit_id) == (seat.function_id, seat.unit_id)]
    return meeting.invited_on is not None and max(began) > meeting.invited_on


@dataclass(frozen=True)
class Inviting:
    """Invitations and what becomes of them."""

    session: Session

    def planned(self, forum_id: str) -> tuple[Meeting, ...]:
        """Return the meetings of a forum that lie ahead and nobody has been invited to, in order."""
        day = today(self.session.clock)
        found = self.session.repositories.meetings.where(forum_id=forum_id, state=MeetingState.PLANNED.value)
        return tuple(meeting for meeting in found if meeting.day >= day)

    def would_call(self, meeting_ids: Iterable[str]) -> WouldCall:
        """Return whom the rules call to these meetings as they stand, to know before the invitation is sent."""
        repositories = self.session.repositories
        register = repositories.register()
        people: dict[str, Person] = {}
        for id in meeting_ids:
            meeting = repositories.meetings.get(id)
            present = repositories.participants.where(meeting_id=id)
            forum = repositories.forums.get(meeting.forum_id)
            for seat in (*present, *called_by_rule(forum, meeting, register, present=present)):
                if seat.person_id in register.persons:
                    people[seat.person_id] = register.persons[seat.person_id]
        without = sorted(person.name for person in people.values() if not usable(person.email))
        return WouldCall(count=len(people), without_address=tuple(without))

    def invite(self, meeting_ids: Iterable[str]) -> tuple[Meeting, ...]:
        """Invite to meetings, in order of day, as one action: each gets its number and its list of those called.

        Not undoable: a number once given is never used again.
        """
        repositories, meetings = self.session.repositories, Meetings(self.session)
        chosen = sorted((repositories.meetings.get(id) for id in set(meeting_ids)), key=lambda m: (m.day, m.start))
        if not chosen:
            raise NothingToInvite
        for meeting in chosen:
            meetings.require_invitable(meeting.id)
        first = chosen[0]
        detail = f"{len(chosen)} möten" if len(chosen) > 1 else ""
        with self.session.action("skicka inbjudan", kind="forum", id=first.forum_id, detail=detail, undoable=False):
            return tuple(meetings.invite(meeting.id) for meeting in chosen)

    # --- answers -----------------------------------------------------------------------------------------------

    def replies(self, meeting_id: str) -> Replies:
        """Return how the answers stand."""
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        seats = repositories.participants.where(meeting_id=meeting_id)
        gaps = nobody_accepted(repositories.forums.get(meeting.forum_id), Sitting(meeting.day, seats))
        return Replies(
            called=seats,
            unanswered=tuple(seat for seat in seats if seat.reply is Reply.NONE and not seat.state.counts),
            nobody_accepted=gaps,
        )

    # --- the rules since then ----------------------------------------------------------------------------------

    def rule_changes(self, meeting_id: str) -> RuleChanges:
        """Return what has changed in the rules or the register since those called were frozen. Nothing once begun."""
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        if meeting.state not in BEFORE_START or meeting.state is MeetingState.PLANNED:
            return RuleChanges()
        forum, register = repositories.forums.get(meeting.forum_id), repositories.register()
        seats = repositories.participants.where(meeting_id=meeting_id)
        new = tuple(
            seat
            for seat in called_by_rule(forum, meeting, register, present=seats)
            if _came_after(seat, meeting, register)
        )
        by_rule = {(p.person_id, p.function_id, p.unit_id) for p in called_by_rule(forum, meeting, register)}
        named = {id for requirement in forum.requirements for id in requirement.function_ids}
        gone = tuple(
            seat
            for seat in seats
            if seat.person_id
            and seat.function_id in named
            and not seat.external
            and (seat.person_id, seat.function_id, seat.unit_id) not in by_rule
        )
        return RuleChanges(new=new, gone=gone)

    def call_new(self, meeting_id: str) -> tuple[Participant, ...]:
        """Call those whom the rules call today and who are not on the list. The others keep their answers."""
        repositories = self.session.repositories
        require_open(repositories.meetings.get(meeting_id))
        new = self.rule_changes(meeting_id).new
        last = max((seat.position for seat in repositories.participants.where(meeting_id=meeting_id)), default=0)
        added = tuple(
            replace(seat, id=self.session.ids.new(), position=last + number) for number, seat in enumerate(new, start=1)
        )
        if added:
            with self.session.action("kalla deltagare", "kalla nya enligt reglerna", kind="meeting", id=meeting_id):
                for seat in added:
                    repositories.participants.put(seat)
        return added
