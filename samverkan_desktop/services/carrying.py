"""What goes from a meeting to the next one's agenda: the former minutes, what was not finished, questions that wait."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.agenda import Agenda, CaseDetails
from samverkan_desktop.services.hearing import heard
from samverkan_desktop.services.inbox import Inbox
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session

_FOLLOW_UPS_TITLE = "Uppföljning från förra mötet"
_OF_THEIR_OWN = (ItemKind.GENERAL, ItemKind.CASE)
"""What is on an agenda because somebody asked; the rest stands on every agenda anyhow."""


class NoNextMeeting(UserError):
    exit_code = 1
    template = "Forumet har inget kommande möte. Inget har ändrats. Lägg in nästa möte först."


class CarriedKind(StrEnum):
    """What is carried."""

    MINUTES = "minutes"
    FOLLOW_UPS = "follow_ups"
    ITEM = "item"
    QUESTION = "question"


@dataclass(frozen=True, kw_only=True)
class CarriedRow:
    """Something for the next agenda. ``there``: it stands on it already. ``stopped``: it must be rewritten first.

    ``count``: how many åtgärder; ``where``: the § it comes from, or the meeting.
    """

    kind: CarriedKind
    id: str
    title: str = field(default="", repr=False)
    where: str = ""
    count: int = 0
    there: bool = False
    stopped: bool = False

    @property
    def key(self) -> str:
        """What the row is known by."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class Carried:
    """What would go, and where. ``meeting`` is None while the forum has no meeting to carry to."""

    meeting: Meeting | None
    rows: tuple[CarriedRow, ...] = ()

    @property
    def left(self) -> tuple[CarriedRow, ...]:
        """What does not stand there yet and may go."""
        return tuple(row for row in self.rows if not row.there and not row.stopped)


@dataclass(frozen=True)
class Carrying:
    """Puts on the next agenda what a meeting leaves."""

    session: Session

    def preview(self, meeting_id: str) -> Carried:
        """Return what goes to the next meeting; nothing is changed."""
        meetings = Meetings(self.session)
        meeting = meetings.get(meeting_id)
        following = meetings.next_after(meeting)
        if following is None or following.state not in BEFORE_START:
            return Carried(None)
        present = Agenda(self.session).items(following.id)
        return Carried(
            following,
            (
                self._minutes(meeting, present),
                *self._follow_ups(following, present),
                *self._items(meeting, present),
                *self._questions(meeting),
            ),
        )

    def carry(self, meeting_id: str, keys: Collection[str] | None = None) -> Meeting:
        """Put these rows on the next meeting's agenda, as one step of undo; all that may go when none are named."""
        carried = self.preview(meeting_id)
        if carried.meeting is None:
            raise NoNextMeeting
        rows = [row for row in carried.left if keys is None or row.key in keys]
        following = carried.meeting
        detail = f"{len(rows)} punkter"
        with self.session.action(
            "lägg på nästa dagordning",
            f"lägg punkter på {following.label}",
            kind="meeting",
            id=following.id,
            detail=detail,
        ):
            for row in rows:
                self._put(row, following)
        return following

    # --- what there is -----------------------------------------------------------------------------------------

    def _minutes(self, meeting: Meeting, present: tuple[AgendaItem, ...]) -> CarriedRow:
        title = former_minutes(meeting)
        return CarriedRow(
            kind=CarriedKind.MINUTES,
            id=meeting.id,
            title=title,
            where=meeting.label,
            there=any(item.title == title for item in present),
        )

    def _follow_ups(self, following: Meeting, present: tuple[AgendaItem, ...]) -> tuple[CarriedRow, ...]:
        count = len(self.session.repositories.remaining_before(following.forum_id, following.day))
        if not count:
            return ()
        there = next((item for item in present if item.kind is ItemKind.FOLLOW_UPS), None)
        title = there.title if there else _FOLLOW_UPS_TITLE
        return (
            CarriedRow(kind=CarriedKind.FOLLOW_UPS, id=following.id, title=title, count=count, there=there is not None),
        )

    def _items(self, meeting: Meeting, present: tuple[AgendaItem, ...]) -> tuple[CarriedRow, ...]:
        view = heard(self.session, Meetings(self.session).view(meeting.id))
        codes = {item.case.code for item in present if item.case}
        titles = {item.title for item in present if not item.is_case}
        rows = []
        for item in view.items:
            text = view.texts.get(item.id)
            untouched = item.state is ItemState.OPEN and (text is None or text.is_empty)
            if item.kind not in _OF_THEIR_OWN or not (item.state is ItemState.NOT_TAKEN or untouched):
                continue
            if item.kind is ItemKind.CASE and item.case is None:
                continue
            rows.append(
                CarriedRow(
                    kind=CarriedKind.ITEM,
                    id=item.id,
                    title=item.heading,
                    where=paragraph(item.paragraph) if item.paragraph is not None else "",
                    there=item.case.code in codes if item.case else item.title in titles,
                )
            )
        return tuple(rows)

    def _questions(self, meeting: Meeting) -> tuple[CarriedRow, ...]:
        inbox = Inbox(self.session).view(meeting.forum_id)
        return tuple(
            CarriedRow(
                kind=CarriedKind.QUESTION, id=question.id, title=question.line, stopped=inbox.is_stopped(question)
            )
            for question in inbox.questions
            if question.state is QuestionState.WAITING
        )

    # --- putting it there --------------------------------------------------------------------------------------

    def _put(self, row: CarriedRow, following: Meeting) -> None:
        agenda = Agenda(self.session)
        items = agenda.items(following.id)
        opening = sum(1 for item in items if item.kind is ItemKind.OPENING)
        match row.kind:
            case CarriedKind.MINUTES:
                agenda.add(following.id, row.title, kind=ItemKind.STANDING, minutes=5, index=opening)
            case CarriedKind.FOLLOW_UPS:
                agenda.add(following.id, row.title, kind=ItemKind.FOLLOW_UPS, minutes=15, index=opening)
            case CarriedKind.QUESTION:
                agenda.pick_question(following.id, row.id)
            case CarriedKind.ITEM:
                self.again(self.session.repositories.items.get(row.id), following)

    def again(self, item: AgendaItem, following: Meeting, *, question_id: str = "") -> AgendaItem:
        """Put an item that was not taken up on another agenda: a case under its code, the rest by its heading."""
        case = None
        if item.case is not None:
            case = CaseDetails(
                stage=item.case.stage,
                asking_side=item.case.asking_side,
                asking_unit_id=item.case.asking_unit_id,
                code=item.case.code,
                from_medical_branch=item.case.from_medical_branch,
                other_municipality=item.case.other_municipality,
                concerned_unit_id=item.case.concerned_unit_id,
            )
        return Agenda(self.session).add(
            following.id,
            item.title,
            kind=item.kind,
            minutes=item.minutes,
            area_id=item.area_id,
            presenter_function_id=item.presenter_function_id,
            case=case,
            question_id=question_id,
        )


def former_minutes(meeting: Meeting) -> str:
    """Return the heading under which a meeting's minutes are gone through at the next one."""
    return f"Föregående minnesanteckningar ({meeting.label})"
