"""The page of questions: what waits in a forum, for which meeting, and picking several at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.domain.question_balance import Outlook, outlook
from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.domain.register import Register
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import KIND_LABELS, STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.hearing import heard_questions
from samverkan_desktop.services.question_check import must_be_rewritten, require_lines_open
from samverkan_desktop.services.session import Session

_WITHOUT_QUESTIONS = (ForumKind.PUPIL_HEALTH, ForumKind.LOTS)


class NoMeetingToPickTo(UserError):
    exit_code = 1
    template = (
        "Det finns inget kommande möte i {forum} att lägga frågan på. Den står kvar i inkorgen. "
        "Lägg in nästa möte eller planera läsåret först."
    )


@dataclass(frozen=True)
class Mark:
    """Something in a line that could point out somebody: where it stands and what kind it is. ``direct``: must go."""

    start: int
    end: int
    kind: str
    direct: bool = field(kw_only=True)


@dataclass(frozen=True, kw_only=True)
class InboxView:
    """Everything the page shows of a forum. ``stopped``: questions that must be rewritten; None: nobody could check.

    ``questions``: all of the forum's, oldest first. ``placed``: which meeting a picked one stands on. ``ahead``: those
    the next meeting may get, which is what the balance counts.
    """

    forum: Forum
    questions: tuple[Question, ...]
    stopped: frozenset[str] | None
    meeting: Meeting | None
    placed: Mapping[str, str]
    ahead: Outlook
    register: Register
    areas: Mapping[str, CooperationArea]

    def waiting(self) -> tuple[Question, ...]:
        """Return the questions that no meeting has picked yet."""
        return tuple(q for q in self.questions if q.state is QuestionState.WAITING)

    def is_stopped(self, question: Question) -> bool:
        """Tell whether a question must be rewritten before it is picked."""
        if question.state is not QuestionState.WAITING:
            return False
        return self.stopped is None or question.id in self.stopped


@dataclass(frozen=True)
class Inbox:
    """The questions of forums, as the one who makes the agenda sees them."""

    session: Session
    gate: Gate = STANDARD_GATE

    def forums(self) -> tuple[Forum, ...]:
        """Return the forums that collect questions: the consultation first, then those with something waiting."""
        repositories, day = self.session.repositories, today(self.session.clock)
        asked = {question.forum_id for question in repositories.questions.all()}
        found = [
            forum
            for forum in repositories.forums.all()
            if forum.id in asked or (not forum.dormant and forum.holds_on(day) and forum.kind not in _WITHOUT_QUESTIONS)
        ]
        return tuple(
            sorted(found, key=lambda f: (f.kind is not ForumKind.CONSULTATION, f.id not in asked, f.position, f.name))
        )

    def next_meeting(self, forum_id: str) -> Meeting | None:
        """Return the meeting that questions are picked to: the next that has not begun, else the one under way."""
        day = today(self.session.clock)
        meetings = self.session.repositories.meetings.where(forum_id=forum_id)
        coming = [m for m in meetings if m.state in BEFORE_START and m.day >= day]
        ongoing = [m for m in meetings if m.state is MeetingState.ONGOING]
        return next(iter((*coming, *ongoing)), None)

    def view(self, forum_id: str) -> InboxView:
        """Return what the page shows of a forum. Every waiting line is checked anew."""
        repositories = self.session.repositories
        questions = repositories.questions.where(forum_id=forum_id)
        meeting = self.next_meeting(forum_id)
        placed = self._placed(questions)
        ahead = [
            q
            for q in questions
            if q.state is QuestionState.WAITING or (meeting is not None and placed.get(q.id) == meeting.id)
        ]
        return InboxView(
            forum=repositories.forums.get(forum_id),
            questions=heard_questions(self.session, questions),
            stopped=must_be_rewritten(questions, scan_context(self.session), self.gate),
            meeting=meeting,
            placed=placed,
            ahead=outlook(ahead, meeting, today(self.session.clock)),
            register=repositories.register(),
            areas={area.id: area for area in repositories.areas.all()},
        )

    def outlook(self, meeting: Meeting) -> Outlook:
        """Return how a meeting stands between the administrations, with what still waits for it."""
        questions = self.session.repositories.questions.where(forum_id=meeting.forum_id)
        placed = self._placed(questions)
        ahead = [q for q in questions if q.state is QuestionState.WAITING or placed.get(q.id) == meeting.id]
        return outlook(ahead, meeting, today(self.session.clock))

    def pick(self, forum_id: str, question_ids: Iterable[str]) -> tuple[AgendaItem, ...]:
        """Place waiting questions on the agenda of the next meeting, as one step. The rest wait, unchanged."""
        repositories = self.session.repositories
        forum = repositories.forums.get(forum_id)
        meeting = self.next_meeting(forum_id)
        if meeting is None:
            raise NoMeetingToPickTo(forum=forum.name)
        ids = tuple(dict.fromkeys(question_ids))
        require_lines_open(self.session, [repositories.questions.get(id) for id in ids], self.gate)
        label = "välj fråga till dagordningen" if len(ids) == 1 else f"välj {len(ids)} frågor till dagordningen"
        detail = f"{len(ids)} till möte {meeting.label}"
        agenda = Agenda(self.session)
        with self.session.action("välj frågor", label, kind="meeting", id=meeting.id, detail=detail):
            return tuple(agenda.pick_question(meeting.id, id) for id in ids)

    def marks(self, line: str) -> tuple[Mark, ...]:
        """Return what in a line could point out somebody, as it is typed. Raises `CheckFailed`."""
        text = GateField(where="Frågan", text=line)
        hits = self.gate.check([text], scan_context(self.session)).hits
        return tuple(
            Mark(hit.finding.start, hit.finding.end, KIND_LABELS[hit.finding.kind], direct=hit.finding.direct)
            for hit in hits
        )

    def _placed(self, questions: Sequence[Question]) -> dict[str, str]:
        """Return on which meeting each picked question stands."""
        items = [q.item_id for q in questions if q.state is QuestionState.PICKED and q.item_id]
        if not items:
            return {}
        meeting_of = {item.id: item.meeting_id for item in self.session.repositories.items.where(id=items)}
        return {q.id: meeting_of[q.item_id] for q in questions if q.item_id in meeting_of}
