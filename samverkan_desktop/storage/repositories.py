"""Every repository of the field, over one open record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import date, time
from typing import Any

from peewee import Database

from samverkan_desktop.domain.afterwards import Approval, BoardReport, QualityNote
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attachments import Attachment, AttachmentContent
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.calendar_issue import CalendarIssue
from samverkan_desktop.domain.changes import ValueChange
from samverkan_desktop.domain.deadlines import Deadline
from samverkan_desktop.domain.drafts import Draft
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.handouts import Handout
from samverkan_desktop.domain.kept import KeptWord
from samverkan_desktop.domain.law import LawReference
from samverkan_desktop.domain.logged_meetings import LoggedMeeting
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.minutes import ItemText, MinutesVersion
from samverkan_desktop.domain.municipality import Board
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Function, Person, Principal, Register, Unit
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.slips import SlipIssue
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import veil
from samverkan_desktop.storage.repository import Reading, Repository, T, ValueMissing

_CHUNK = 8
_LATEST = f'"day" DESC, "start" DESC LIMIT {_CHUNK}'

_PLACE_TO_WRITE = (
    "SELECT i.meeting_id, m.state, i.paragraph, i.position, t.background, t.talk, t.agreed, t.sanitised "
    "FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id LEFT JOIN item_text t ON t.item_id = i.id WHERE i.id = ?"
)


@dataclass(frozen=True)
class PlaceToWrite:
    """An item as the one who writes there meets it. ``state``: its meeting's, by its stored key."""

    item_id: str
    meeting_id: str
    state: str
    paragraph: int | None
    position: int
    text: ItemText | None


class Repositories:
    """The values of a record by kind. ``changes`` collects what the transaction under way has changed.

    ``noted`` is told of each change as it is made, inside its transaction. ``reading`` is the record's.
    With ``veiled``, what is told of cases is covered wherever it is read; it covers what minutes were frozen as. With
    ``heads_veiled`` so is what chefssamråd agreed on.
    """

    def __init__(
        self,
        db: Database,
        *,
        reading: Reading = nullcontext,
        noted: Callable[[ValueChange], None] | None = None,
        veiled: Callable[[MinutesVersion], MinutesVersion] | None = None,
        heads_veiled: bool = False,
    ) -> None:
        self.changes: list[ValueChange] = []
        self._db: Any = db  # peewee's stubs leave execute_sql untyped
        self._reading = reading
        self._noted = noted
        self.boards = self._repository(Board, "board", order=("valid_from", "name"))
        self.principals = self._repository(Principal, "principal", order=("name",))
        self.units = self._repository(Unit, "unit", order=("name",))
        self.functions = self._repository(Function, "function", order=("position", "name"))
        self.persons = self._repository(Person, "person", order=("name",))
        self.areas = self._repository(CooperationArea, "area", order=("position", "name"))
        self.law = self._repository(LawReference, "law_reference", order=("topic", "valid_from"))
        self.school_years = self._repository(SchoolYear, "school_year", order=("autumn_start",))
        self.forums = self._repository(Forum, "forum", order=("position", "name"))
        self.meetings = self._repository(
            Meeting, "meeting", order=("day", "start"), derived={"year": lambda m: m.day.year}
        )
        self.items = self._repository(
            AgendaItem,
            "agenda_item",
            order=("meeting_id", "position"),
            derived={"case_code": lambda i: i.case.code if i.case else None},
            veil=veil.item if veiled else None,
        )
        texts = veil.text_unless_open(self._is_no_case) if veiled else None
        actions, questions = (veil.follow_up, veil.question) if veiled else (None, None)
        self.texts = self._repository(ItemText, "item_text", key="item_id", veil=texts)
        self.participants = self._repository(Participant, "participant", order=("meeting_id", "position", "id"))
        self.follow_ups = self._repository(FollowUp, "follow_up", order=("meeting_id", "position", "id"), veil=actions)
        self.questions = self._repository(Question, "question", order=("received_on", "id"), veil=questions)
        self.calendar_issues = self._repository(CalendarIssue, "calendar_issue", key="meeting_id")
        self.versions = self._repository(
            MinutesVersion, "minutes_version", order=("meeting_id", "version"), veil=veiled
        )
        self.deadlines = self._repository(Deadline, "deadline", order=("due", "id"))
        self.logged_meetings = self._repository(
            LoggedMeeting, "logged_meeting", order=("day", "id"), veil=veil.logged_meeting if heads_veiled else None
        )
        self.drafts = self._repository(
            Draft, "draft", order=("thrown_on", "written_on", "id"), veil=veil.draft if veiled else None
        )
        self.kept_words = self._repository(KeptWord, "kept_word", order=("kept_on", "id"))
        self.attachments = self._repository(Attachment, "attachment", order=("item_id", "id"))
        self.attachment_contents = self._repository(AttachmentContent, "attachment_content")
        self.handouts = self._repository(Handout, "handout", order=("meeting_id", "handed_on", "id"))
        self.slip_issues = self._repository(SlipIssue, "slip_issue", key="follow_up_id")
        self.approvals = self._repository(Approval, "approval", key="meeting_id")
        self.board_reports = self._repository(BoardReport, "board_report", key="meeting_id")
        self.quality_notes = self._repository(QualityNote, "quality_note", key="meeting_id")

    def _repository(self, cls: type[T], table: str, **options: Any) -> Repository[T]:
        return Repository(self._db, cls, table, note=self._note, reading=self._reading, **options)

    def _is_no_case(self, item_id: str) -> bool:
        found = self.items.find(item_id)
        return found is not None and not found.is_case

    def _note(self, change: ValueChange) -> None:
        self.changes.append(change)
        if self._noted is not None:
            self._noted(change)

    def by_kind(self) -> dict[str, Repository[Any]]:
        """Return the repositories by the name of their kind."""
        found = [value for value in vars(self).values() if isinstance(value, Repository)]
        return {repository.kind: repository for repository in found}

    def take_changes(self) -> tuple[ValueChange, ...]:
        """Return what was noted since the last call, and forget it."""
        taken = tuple(self.changes)
        self.changes.clear()
        return taken

    def register(self) -> Register:
        """Return the whole register."""
        return Register.of(
            principals=self.principals.all(),
            units=self.units.all(),
            functions=self.functions.all(),
            persons=self.persons.all(),
        )

    def staff_contacts(self) -> tuple[tuple[str, str, str], ...]:
        """Return name, phone and e-mail of all staff, without reading the rest of the register."""
        with self._reading():
            rows = self._db.execute_sql("SELECT name, phone, email FROM person").fetchall()
        return tuple((name, phone, email) for name, phone, email in rows)

    def thrown_drafts(self, day: date) -> tuple[str, ...]:
        """Return the ids of what was put in the trash on a day or before, without reading it."""
        with self._reading():
            rows = self._db.execute_sql("SELECT id FROM draft WHERE thrown_on <= ?", (day.isoformat(),)).fetchall()
        return tuple(id for (id,) in rows)

    def kept_digests(self) -> tuple[str, ...]:
        """Return what is let stand, without reading the rest of each decision."""
        with self._reading():
            rows = self._db.execute_sql("SELECT digest FROM kept_word").fetchall()
        return tuple(digest for (digest,) in rows)

    def item_counts(self) -> dict[str, tuple[int, int]]:
        """Return how many items, and how many of them cases, each meeting has."""
        with self._reading():
            rows = self._db.execute_sql(
                "SELECT meeting_id, count(*), count(case_code) FROM agenda_item GROUP BY meeting_id"
            ).fetchall()
        return {meeting_id: (items, cases) for meeting_id, items, cases in rows}

    def highest_paragraph(self, forum_id: str, year: int) -> int:
        """Return the highest § given in a forum and calendar year, 0 where there is none."""
        with self._reading():
            row = self._db.execute_sql(
                "SELECT max(i.paragraph) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id "
                "WHERE m.forum_id = ? AND m.year = ?",
                (forum_id, year),
            ).fetchone()
        return int(row[0] or 0)

    def place_to_write(self, item_id: str) -> PlaceToWrite:
        """Return what saving a part of an item needs to know, in one question: it is asked at every pause in typing."""
        with self._reading():
            row = self._db.execute_sql(_PLACE_TO_WRITE, (item_id,)).fetchone()
        if row is None:
            raise ValueMissing(self.items.kind, item_id)
        meeting_id, state, paragraph, position, background, talk, agreed, sanitised = row
        text = None
        if background is not None:
            text = ItemText(item_id=item_id, background=background, talk=talk, agreed=agreed, sanitised=bool(sanitised))
        return PlaceToWrite(item_id, meeting_id, state, paragraph, position, text)

    def meetings_before(self, forum_id: str, day: date, start: time) -> Iterator[Meeting]:
        """Yield a forum's meetings before a moment, latest first; reads a few at a time, so stop when enough."""
        moment = (day.isoformat(), start.isoformat())
        while True:
            chunk = self.meetings.select(
                '"forum_id" = ? AND ("day", "start") < (?, ?)', (forum_id, *moment), order=_LATEST
            )
            yield from chunk
            if len(chunk) < _CHUNK:
                return
            moment = (chunk[-1].day.isoformat(), chunk[-1].start.isoformat())

    def meeting_after(self, meeting: Meeting) -> Meeting | None:
        """Return a forum's next meeting that is not cancelled."""
        found = self.meetings.select(
            '"forum_id" = ? AND ("day", "start") > (?, ?) AND "state" <> ?',
            (meeting.forum_id, meeting.day.isoformat(), meeting.start.isoformat(), MeetingState.CANCELLED.value),
            order='"day", "start" LIMIT 1',
        )
        return found[0] if found else None

    def remaining_before(self, forum_id: str, day: date) -> tuple[FollowUp, ...]:
        """Return the follow-ups of a forum's meetings before a day that some meeting still has to look at."""
        states = [state.value for state in FollowUpState if state.remains]
        marks = ", ".join("?" * len(states))
        of_forum = 'SELECT "id" FROM "meeting" WHERE "forum_id" = ? AND "day" < ?'
        condition = f'"state" IN ({marks}) AND "meeting_id" IN ({of_forum})'
        return self.follow_ups.select(condition, (*states, forum_id, day.isoformat()))
