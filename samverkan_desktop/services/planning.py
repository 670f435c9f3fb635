"""School years and the planning of a series: look first, save after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from samverkan_desktop.domain.agenda import from_template
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings


class NoInterval(UserError):
    template = (
        "{forum} har inget löfte om var n:te vecka, så det finns ingen serie att räkna ut. Inget har ändrats. "
        "Lägg in möten ett och ett."
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

        Meetings already invited to or held keep their dates, as do hand-placed ones; ``placed`` adds dates chosen by
        hand in the preview (slot → date).
        """
        forum = self.session.repositories.forums.get(forum_id)
        kept: dict[date, date] = {}
        held: list[date] = []
        for meeting in self._standing(forum_id):
            if meeting.slot is not None and date_from <= meeting.slot <= date_to:
                kept[meeting.slot] = meeting.day
            else:
                held.append(meeting.day)
        kept.update(placed)
        return plan_series(
            first=first,
            date_from=date_from,
            date_to=date_to,
            calendar=self.calendar(),
            interval_days=self._interval(forum),
            kept=kept,
            held=held,
        )

    def save(self, forum_id: str, plan: Plan, *, placed: Mapping[date, date] = MappingProxyType({})) -> SavedPlan:
        """Make the plan's dates into meetings. Planned meetings of the same slots move; those left over fall away.

        A meeting that has been invited to, has begun or was placed by hand is never touched.
        """
        forum = self.session.repositories.forums.get(forum_id)
        label = f"planera {forum.name}"
        with self.session.action("planera serie", label, kind="forum", id=forum_id) as repositories:
            present = {m.slot: m for m in repositories.meetings.where(forum_id=forum_id) if m.slot is not None}
            dates = {row.slot: row for row in plan.rows}
            created = moved = removed = 0
            for slot, row in dates.items():
                meeting = present.get(slot)
                free = meeting is None or (meeting.state is MeetingState.PLANNED and not meeting.hand_placed)
                if row.date is None:
                    if meeting is not None and free:
                        self._remove(meeting)
                        removed += 1
                    continue
                by_hand = slot in placed
                if meeting is None:
                    self._create(forum, row.date, slot=slot, reason=row.reason, hand_placed=by_hand)
                    created += 1
                elif meeting.state is MeetingState.PLANNED and (free or by_hand) and meeting.day != row.date:
                    repositories.meetings.put(
                        replace(
                            meeting,
                            day=row.date,
                            moved_reason=row.reason,
                            hand_placed=by_hand or meeting.hand_placed,
                            last_question_day=row.date - timedelta(days=forum.question_days),
                        )
                    )
                    moved += 1
            if dates:
                first, last = min(dates), max(dates)
                for slot, meeting in present.items():
                    stray = slot not in dates and first <= slot <= last
                    if stray and meeting.state is MeetingState.PLANNED and not meeting.hand_placed:
                        self._remove(meeting)
                        removed += 1
        return SavedPlan(created, moved, removed)

    def _standing(self, forum_id: str) -> tuple[Meeting, ...]:
        return tuple(
            m
            for m in self.session.repositories.meetings.where(forum_id=forum_id)
            if m.state is not MeetingState.CANCELLED and (m.hand_placed or m.state is not MeetingState.PLANNED)
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
        repositories = self.session.repositories
        for item in repositories.items.where(meeting_id=meeting.id):
            repositories.texts.remove(item.id)
            repositories.items.remove(item.id)
        repositories.meetings.remove(meeting.id)


def create_meeting(
    session: Session,
    forum: Forum,
    *,
    day: date,
    slot: date | None = None,
    moved_reason: str = "",
    hand_placed: bool = False,
) -> Meeting:
    """Store a planned meeting with the items of its forum's template. Called inside an action."""
    meeting = Meeting(
        id=session.ids.new(),
        forum_id=forum.id,
        day=day,
        start=forum.start,
        end=forum.end,
        place=forum.place,
        link=forum.link,
        slot=slot,
        moved_reason=moved_reason,
        hand_placed=hand_placed,
        last_question_day=day - timedelta(days=forum.question_days),
    )
    session.repositories.meetings.put(meeting)
    for item in from_template(forum, meeting.id, session.ids):
        session.repositories.items.put(item)
    return meeting
