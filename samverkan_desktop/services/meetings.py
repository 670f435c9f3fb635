"""Meetings: listing them, and the steps from planned to approved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

from samverkan_desktop.domain import meetings as rules
from samverkan_desktop.domain.agenda import AgendaItem, assign_paragraphs
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.numbering import MeetingReference, next_meeting_number, require_earlier_numbered
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.called import called_by_rule
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField, place_fields
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.hearing import heard
from samverkan_desktop.services.meeting_days import ask_about
from samverkan_desktop.services.planning import create_meeting
from samverkan_desktop.services.session import Session


class MeetingUnknown(UserError):
    template = "Det finns inget möte som heter ”{reference}”. Kör ”samverkan meetings” för att se mötena."


class MeetingAmbiguous(UserError):
    template = "Flera forum har ett möte {reference}. Skriv forumet framför, till exempel {example}."


@dataclass(frozen=True)
class MeetingRow:
    """A line of the list."""

    meeting: Meeting
    forum: Forum
    items: int
    cases: int


@dataclass(frozen=True)
class MeetingView:
    """Everything about one meeting, read at once."""

    meeting: Meeting
    forum: Forum
    items: tuple[AgendaItem, ...]
    texts: dict[str, ItemText]
    participants: tuple[Participant, ...]
    follow_ups: tuple[FollowUp, ...]


@dataclass(frozen=True)
class Meetings:
    """The steps of a meeting. What is sent passes the gate first, whatever button it is sent by."""

    session: Session
    gate: Gate = STANDARD_GATE

    # --- reading -----------------------------------------------------------------------------------------------

    def forums(self) -> tuple[Forum, ...]:
        """Return every forum."""
        return self.session.repositories.forums.all()

    def rows(self) -> tuple[MeetingRow, ...]:
        """Return every meeting for the list, latest day first."""
        repositories = self.session.repositories
        forums = {forum.id: forum for forum in repositories.forums.all()}
        counts = repositories.item_counts()
        rows = [MeetingRow(m, forums[m.forum_id], *counts.get(m.id, (0, 0))) for m in repositories.meetings.all()]
        return tuple(reversed(rows))

    def get(self, id: str) -> Meeting:
        """Return one meeting."""
        return self.session.repositories.meetings.get(id)

    def open(self, id: str) -> MeetingView:
        """Return everything about a meeting that the reader may hear. When it has cases, the reading is logged."""
        view = self.view(id)
        if any(item.case for item in view.items):
            self.session.record.log_read("läs möte", kind="meeting", object_id=id)
        return heard(self.session, view)

    def view(self, id: str) -> MeetingView:
        """Return everything about a meeting that is open already, without a new line in the log and within no krets.

        For papers and checks; what is shown to somebody goes through `hearing.heard`.
        """
        repositories = self.session.repositories
        meeting = repositories.meetings.get(id)
        items = repositories.items.where(meeting_id=id)
        return MeetingView(
            meeting=meeting,
            forum=repositories.forums.get(meeting.forum_id),
            items=items,
            texts={text.item_id: text for text in repositories.texts.where(item_id=[item.id for item in items])},
            participants=repositories.participants.where(meeting_id=id),
            follow_ups=repositories.follow_ups.where(meeting_id=id),
        )

    def find(self, reference: str) -> Meeting:
        """Return the meeting somebody names: an id, ``FORUM:7/2026``, or ``7/2026`` where that is unique.

        FORUM is the forum's id or its name.
        """
        line = clean_line(reference, field="möte")
        parsed = MeetingReference.parse(line)
        repositories = self.session.repositories
        shown = line[:60]
        if parsed.id:
            meeting = repositories.meetings.find(parsed.id)
            if meeting is None:
                raise MeetingUnknown(reference=shown)
            return meeting
        forums = {f.id: f for f in repositories.forums.all()}
        wanted = parsed.forum.casefold()
        found = [
            m
            for m in repositories.meetings.where(year=parsed.year, number=parsed.number)
            if not wanted or wanted in (m.forum_id.casefold(), forums[m.forum_id].name.casefold())
        ]
        if not found:
            raise MeetingUnknown(reference=shown)
        if len(found) > 1:
            example = f"{found[0].forum_id}:{parsed.number}/{parsed.year}"
            raise MeetingAmbiguous(reference=shown, example=example)
        return found[0]

    def next_after(self, meeting: Meeting) -> Meeting | None:
        """Return the forum's next meeting after this one, cancelled ones passed over."""
        return self.session.repositories.meeting_after(meeting)

    # --- placing -----------------------------------------------------------------------------------------------

    def create(self, forum_id: str, day: date, *, confirmed: bool = False) -> Meeting:
        """Plan a single meeting. On a blocked, past or far day it asks first (`DayAsked`)."""
        forum = self.session.repositories.forums.get(forum_id)
        ask_about(self.session, day, forum, confirmed=confirmed)
        id = self.session.ids.new()
        with self.session.action("nytt möte", f"nytt möte {day}", kind="meeting", id=id):
            return create_meeting(self.session, forum, day=day, hand_placed=True, id=id)

    def reschedule(
        self, id: str, *, day: date, start: time, end: time, place: str, link: str = "", confirmed: bool = False
    ) -> Meeting:
        """Change day, time or place of a meeting that has not begun."""
        meeting = self.get(id)
        if day != meeting.day:
            ask_about(self.session, day, self.session.repositories.forums.get(meeting.forum_id), confirmed=confirmed)
        moved = rules.reschedule(meeting, day=day, start=start, end=end)
        moved = replace(moved, place=clean_line(place, field="plats"), link=clean_line(link, field="länk", limit=2000))
        return self._put(moved, "flytta möte", f"flytta {meeting.label}")

    # --- the steps ---------------------------------------------------------------------------------------------

    def invite(self, id: str) -> Meeting:
        """Send invitation and call for questions: number given, participants expanded from the rules and frozen.

        Not undoable: a number once given is never used again.
        """
        meeting = self.get(id)
        repositories = self.session.repositories
        forum = repositories.forums.get(meeting.forum_id)
        self.require_invitable(id)
        of_year = repositories.meetings.where(forum_id=forum.id, year=meeting.day.year)
        number = next_meeting_number(of_year, forum_id=forum.id, year=meeting.day.year)
        invited = rules.invite(
            meeting, number=number, question_days=forum.question_days, today=today(self.session.clock)
        )
        with self.session.action("skicka inbjudan", kind="meeting", id=id, undoable=False):
            present = repositories.participants.where(meeting_id=id)
            called = called_by_rule(forum, meeting, repositories.register(), present=present)
            for position, seat in enumerate(called, start=len(present) + 1):
                repositories.participants.put(replace(seat, id=self.session.ids.new(), position=position))
            repositories.meetings.put(invited)
        return invited

    def require_invitable(self, id: str) -> None:
        """Refuse to invite where the place points out a person, or could not be checked; the refusal is logged.

        Called before an action that invites to several meetings: what an action fails with takes its log rows with it.
        """
        self._require_clean(self.get(id), "skicka inbjudan")

    def send_agenda(self, id: str) -> Meeting:
        """Send the agenda. Sending is a point of no return for undo."""
        meeting = self.get(id)
        sent = rules.send_agenda(meeting, today=today(self.session.clock))
        items = self.session.repositories.items.where(meeting_id=id)
        attachments = Attachments(self.session)
        attachments.require_looked_at(id)
        self._require_clean(meeting, "skicka dagordning", items, attachments.gate_fields(id))
        return self._put(sent, "skicka dagordning", undoable=False)

    def _require_clean(
        self, meeting: Meeting, step: str, items: Iterable[AgendaItem] = (), files: Iterable[GateField] = ()
    ) -> None:
        """Refuse to send what points out a person, or could not be checked; the refusal is logged."""
        fields = [
            *place_fields(meeting.place, meeting.link),
            *(GateField(where=f"Punkt {item.position} rubrik", text=item.title, id=item.id) for item in items),
            *files,
        ]
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meeting.id, detail=step)

    def start(self, id: str) -> Meeting:
        """Start the meeting: its items get their § numbers."""
        meeting = self.get(id)
        repositories = self.session.repositories
        forum = repositories.forums.get(meeting.forum_id)
        started = rules.start(meeting, now=self.session.clock.now())
        of_year = repositories.meetings.where(forum_id=forum.id, year=meeting.day.year)
        require_earlier_numbered(meeting, of_year, numbering=forum.numbering)
        with self.session.action("starta möte", f"starta {meeting.label}", kind="meeting", id=id, undoable=False):
            self.number_items(meeting, forum)
            repositories.meetings.put(started)
        return started

    def paragraphs_at_start(self, id: str) -> tuple[int, int] | None:
        """Return the first and last § that starting would give; None where there is nothing to number."""
        repositories = self.session.repositories
        meeting = self.get(id)
        forum = repositories.forums.get(meeting.forum_id)
        numbered = assign_paragraphs(
            repositories.items.where(meeting_id=id),
            highest_used=repositories.highest_paragraph(forum.id, meeting.day.year),
            numbering=forum.numbering,
        )
        given = [item.paragraph for item in numbered if item.paragraph is not None]
        return (min(given), max(given)) if given else None

    def number_items(self, meeting: Meeting, forum: Forum) -> None:
        """Give § numbers to items that lack one. Called inside an action."""
        repositories = self.session.repositories
        numbered = assign_paragraphs(
            repositories.items.where(meeting_id=meeting.id),
            highest_used=repositories.highest_paragraph(forum.id, meeting.day.year),
            numbering=forum.numbering,
        )
        for item in numbered:
            repositories.items.put(item)

    def finish(self, id: str) -> Meeting:
        """End the meeting; its minutes then wait for approval."""
        return self._put(rules.finish(self.get(id), now=self.session.clock.now()), "avsluta möte")

    def reopen(self, id: str) -> Meeting:
        """Go back to writing."""
        return self._put(rules.reopen(self.get(id)), "återuppta möte")

    def cancel(self, id: str, reason: str) -> Meeting:
        """Cancel a meeting that has not begun, with a reason."""
        meeting = self.get(id)
        cancelled = rules.cancel(meeting, reason=reason)
        return self._put(cancelled, "ställ in möte", f"ställ in {meeting.label}")

    def set_secretary(self, id: str, person_id: str) -> Meeting:
        """Say who takes the notes."""
        meeting = self.get(id)
        rules.require_open(meeting)
        return self._put(replace(meeting, secretary_id=person_id), "ändra möte")

    def _put(self, meeting: Meeting, name: str, label: str = "", *, undoable: bool = True) -> Meeting:
        with self.session.action(
            name, label or f"{name} {meeting.label}", kind="meeting", id=meeting.id, undoable=undoable
        ) as repositories:
            repositories.meetings.put(meeting)
        return meeting
