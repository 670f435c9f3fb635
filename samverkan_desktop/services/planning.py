"""School years and the planning of a series: look first, save after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from samverkan_desktop.domain.agenda import from_template
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState, last_day_for_questions
from samverkan_desktop.domain.planner import Rhythm as Spacing
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Plan, PlannedSlot, SlotSource, SlotState, longest_gap
from samverkan_desktop.domain.questions import put_back
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.swedish import heading_date
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.register_guard import require_no_personal_number
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

CANCELLED = "inställt"


class NoInterval(UserError):
    template = (
        "{forum} har inget löfte om var n:te vecka, så det finns ingen serie att räkna ut. Inget har ändrats. "
        "Lägg in möten ett och ett."
    )


class ForumEnded(UserError):
    template = (
        "{forum} upphör {last}, så ingen serie planeras efter det. Inget har ändrats. Ändra forumets sista dag om det "
        "ska fortsätta."
    )


@dataclass(frozen=True)
class SavedPlan:
    """What saving a plan did: new meetings, moved ones, and planned ones that fell away."""

    created: int
    moved: int
    removed: int


@dataclass(frozen=True)
class Planning:
    """Plans the series of a forum."""

    session: Session

    def school_years(self) -> tuple[SchoolYear, ...]:
        """Return the school years entered, in order."""
        return self.session.repositories.school_years.all()

    def save_school_year(self, school_year: SchoolYear) -> SchoolYear:
        """Enter or change a school year; refused when it runs into another."""
        require_no_personal_number(school_year, what="Läsåret")
        with self.session.action(
            "ändra läsår", f"läsåret {school_year.name}", kind="school_year", id=school_year.id
        ) as repositories:
            repositories.school_years.put(school_year)
            Calendar(repositories.school_years.all())
        return school_year

    def remove_school_year(self, id: str) -> None:
        """Take away a school year."""
        with self.session.action("ta bort läsår", kind="school_year", id=id) as repositories:
            repositories.school_years.remove(id)

    def calendar(self) -> Calendar:
        """Return the calendar with the record's school years and rules."""
        return Calendar(self.school_years(), Settings(self.session).calendar_rules())

    def preview(
        self,
        forum_id: str,
        *,
        first: date,
        date_from: date,
        date_to: date,
        placed: Mapping[date, date] = MappingProxyType({}),
    ) -> Plan:
        """Return the plan of a series without saving it.

        Meetings already invited to or held keep their dates, as do hand-placed ones and those of slots outside the
        plan, and the plan ends with the forum; ``placed`` adds dates chosen by hand in the preview (slot → date). The
        slot of a cancelled meeting stays empty unless ``placed`` fills it.
        """
        forum = self.session.repositories.forums.get(forum_id)
        if forum.valid_to is not None and date_to > forum.valid_to:
            if max(first, date_from) > forum.valid_to:
                raise ForumEnded(forum=forum.name, last=forum.valid_to)
            date_to = forum.valid_to
        of_forum = self.session.repositories.meetings.where(forum_id=forum_id)
        kept: dict[date, date] = {}
        held: list[date] = []
        for meeting in of_forum:
            slot = meeting.slot
            if slot is None or not date_from <= slot <= date_to:
                if meeting.state is not MeetingState.CANCELLED:
                    held.append(meeting.day)
            elif _stands(meeting):
                kept[slot] = meeting.day
                if meeting.state is not MeetingState.PLANNED:
                    held.append(meeting.day)
        kept.update(placed)
        plan = plan_series(
            first=first,
            date_from=date_from,
            date_to=date_to,
            calendar=self.calendar(),
            interval_days=self._interval(forum),
            kept=kept,
            held=held,
        )
        return _without(plan, _cancelled_slots(of_forum) - set(placed), held)

    def save(self, forum_id: str, plan: Plan, *, placed: Mapping[date, date] = MappingProxyType({})) -> SavedPlan:
        """Make the plan's dates into meetings. Planned meetings of the same slots move; those left over fall away.

        A meeting that has been invited to, has begun, was cancelled or placed by hand is never touched, and one whose
        slot found no date stays where it is. ``placed``: as in the preview; dates set by hand in the plan count too.
        """
        forum = self.session.repositories.forums.get(forum_id)
        with self.session.action("planera serie", f"planera {forum.name}", kind="forum", id=forum_id) as repositories:
            of_forum = repositories.meetings.where(forum_id=forum_id)
            present = {m.slot: m for m in of_forum if m.slot is not None and m.state is not MeetingState.CANCELLED}
            cancelled = _cancelled_slots(of_forum)
            standing = {m.day for m in of_forum if _stands(m)}
            created = moved = removed = 0
            for row in plan.rows:
                meeting = present.get(row.slot)
                by_hand = row.slot in placed or row.source is SlotSource.HAND
                if meeting is None:
                    there = row.source is SlotSource.HELD or row.date in standing  # as another slot's, or as none's
                    there = there and row.slot not in placed
                    if row.date is None or there or (row.slot in cancelled and not by_hand):
                        continue
                    self._create(forum, row.date, slot=row.slot, reason=row.reason, hand_placed=by_hand)
                    created += 1
                elif meeting.state is not MeetingState.PLANNED or (meeting.hand_placed and row.slot not in placed):
                    continue
                elif row.date is None:
                    if row.state is SlotState.SKIPPED:
                        self._remove(meeting)
                        removed += 1
                elif row.date != meeting.day:
                    self._move(forum, meeting, row, by_hand=by_hand)
                    moved += 1
            for meeting in _strays(present.values(), plan, Spacing(self._interval(forum)).least_distance):
                self._remove(meeting)
                removed += 1
        return SavedPlan(created, moved, removed)

    def _move(self, forum: Forum, meeting: Meeting, row: PlannedSlot, *, by_hand: bool) -> None:
        day = row.date or meeting.day
        self.session.repositories.meetings.put(
            replace(
                meeting,
                day=day,
                moved_reason=row.reason if day != row.slot else "",
                hand_placed=by_hand or meeting.hand_placed,
                last_question_day=last_day_for_questions(day, forum.question_days),
            )
        )

    def _interval(self, forum: Forum) -> int:
        if forum.rhythm.kind is not RhythmKind.EVERY_WEEKS:
            raise NoInterval(forum=forum.name)
        return forum.rhythm.count * 7

    def _create(self, forum: Forum, day: date, *, slot: date | None, reason: str, hand_placed: bool) -> Meeting:
        return create_meeting(
            self.session, forum, day=day, slot=slot, moved_reason=reason if day != slot else "", hand_placed=hand_placed
        )

    def _remove(self, meeting: Meeting) -> None:
        """Take away a planned meeting and all that hangs on it; questions picked to it wait again."""
        repositories = self.session.repositories
        for item in repositories.items.where(meeting_id=meeting.id):
            if item.question_id and (question := repositories.questions.find(item.question_id)):
                repositories.questions.put(put_back(question))
            Attachments(self.session).remove_all(item.id)
            repositories.texts.remove(item.id)
            repositories.items.remove(item.id)
        for seat in repositories.participants.where(meeting_id=meeting.id):
            repositories.participants.remove(seat.id)
        for follow_up in repositories.follow_ups.where(meeting_id=meeting.id):
            repositories.follow_ups.remove(follow_up.id)
        repositories.meetings.remove(meeting.id)


def _stands(meeting: Meeting) -> bool:
    """Tell whether a meeting keeps its date when its series is planned again."""
    if meeting.state is MeetingState.CANCELLED:
        return False
    return meeting.hand_placed or meeting.state is not MeetingState.PLANNED


def _cancelled_slots(meetings: Iterable[Meeting]) -> set[date]:
    """Return the slots whose only meetings were cancelled."""
    cancelled: set[date] = set()
    there: set[date] = set()
    for meeting in meetings:
        if meeting.slot is not None:
            (cancelled if meeting.state is MeetingState.CANCELLED else there).add(meeting.slot)
    return cancelled - there


def _without(plan: Plan, slots: set[date], held: Iterable[date]) -> Plan:
    """Return the plan with no date on these slots: somebody decided that nothing is held there."""
    if not any(row.slot in slots for row in plan.rows):
        return plan
    rows = tuple(
        PlannedSlot(
            row.slot,
            None,
            SlotState.SKIPPED,
            CANCELLED,
            f"Inget möte {heading_date(row.slot)}: mötet är inställt. Välj ett datum om det ska ersättas.",
            entered=row.entered,
        )
        if row.slot in slots and row.source is SlotSource.RHYTHM
        else row
        for row in plan.rows
    )
    first, last = plan.rows[0].slot, plan.rows[-1].slot
    days = {row.date for row in rows if row.date is not None} | {day for day in held if first <= day <= last}
    return Plan(rows=rows, longest_gap=longest_gap(days))


def _strays(meetings: Iterable[Meeting], plan: Plan, distance: int) -> list[Meeting]:
    """Return the planned meetings whose slot is no longer in the series.

    They lie between its first and last slot, or so near one of those that the series was moved away from them:
    ``distance`` days is what the plan keeps from every meeting that it leaves standing.
    """
    slots = {row.slot for row in plan.rows}

    def is_stray(meeting: Meeting) -> bool:
        slot = meeting.slot
        if _stands(meeting) or slot is None or slot in slots:
            return False
        between = min(slots) <= slot <= max(slots)
        return between or (_near(slot, slots, distance) and _near(meeting.day, plan.dates, distance))

    return [meeting for meeting in meetings if is_stray(meeting)] if slots else []


def _near(day: date, others: Iterable[date], distance: int) -> bool:
    return any(abs((other - day).days) < distance for other in others)


def create_meeting(
    session: Session,
    forum: Forum,
    *,
    day: date,
    slot: date | None = None,
    moved_reason: str = "",
    hand_placed: bool = False,
    id: str = "",
) -> Meeting:
    """Store a planned meeting with the items of its forum's template. Called inside an action."""
    meeting = Meeting(
        id=id or session.ids.new(),
        forum_id=forum.id,
        day=day,
        start=forum.start,
        end=forum.end,
        place=forum.place,
        link=forum.link,
        slot=slot,
        moved_reason=moved_reason,
        hand_placed=hand_placed,
        last_question_day=last_day_for_questions(day, forum.question_days),
    )
    session.repositories.meetings.put(meeting)
    for item in from_template(forum, meeting.id, session.ids):
        session.repositories.items.put(item)
    return meeting
