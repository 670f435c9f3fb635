"""What the page plans with: what the record holds, and what was chosen by hand and is not saved yet."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.calendar import Calendar, OutsideCalendar
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meeting_days import OddDays
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.planner_first import FirstDate
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.models.odd_day_words import odd_day
from samverkan_desktop.gui.models.plan_choice import (
    PlanYear,
    forums_to_plan,
    propose,
    year_without_series,
    years_to_plan,
)
from samverkan_desktop.gui.models.plan_words import PlanRow
from samverkan_desktop.gui.pages.plan_series.choices import Span
from samverkan_desktop.gui.reason_words import reason
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.meeting_days import odd_in_plan
from samverkan_desktop.services.planning import Planning, SavedPlan


class PlanDesk:
    """Reads through the services and keeps the open answers. ``placed``: slot → day; ``left_out``: slots."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.planning = Planning(workspace.session)
        self.calendar = Calendar()
        self.forums: dict[str, Forum] = {}
        self.meetings: tuple[Meeting, ...] = ()
        self.placed: dict[date, date] = {}
        self.left_out: set[date] = set()
        self.agreed = OddDays()

    @property
    def today(self) -> date:
        """Today in Sweden."""
        return self._workspace.today()

    def read(self) -> None:
        """Read forums and school years."""
        self.calendar = self.planning.calendar()
        forums = forums_to_plan(self._workspace.meetings.forums(), self.today)
        self.forums = {forum.id: forum for forum in forums}

    def read_meetings(self, forum_id: str) -> None:
        """Read what a forum has already."""
        self.meetings = tuple(row.meeting for row in self._workspace.meetings.rows() if row.forum.id == forum_id)

    def forget(self) -> None:
        """Forget what was chosen by hand."""
        self.placed.clear()
        self.left_out.clear()
        self.agreed = OddDays()

    # --- choices -----------------------------------------------------------------------------------------------

    def years(self) -> tuple[PlanYear, ...]:
        """Return the school years that can be planned."""
        return years_to_plan(self.calendar.school_years, self.today)

    def next_year(self) -> PlanYear | None:
        """Return the school year to propose for the forum whose meetings were read."""
        return year_without_series(self.years(), self.meetings)

    def first(self, forum_id: str, span: Span) -> FirstDate:
        """Return the first day to propose. Raises a UserError."""
        return propose(
            self.meetings,
            date_from=span.date_from,
            date_to=span.date_to,
            calendar=self.calendar,
            interval_days=self.forums[forum_id].rhythm.count * 7,
            today=self.today,
        )

    def year_to_enter(self, year: PlanYear) -> SchoolYear:
        """Return what to show in the editor: what was entered, else the usual dates."""
        return year.entered or default_school_year(year.start_year, id=self._workspace.session.ids.new())

    def why(self, day: date) -> str:
        """Return the reason against a day, or nothing."""
        try:
            found = self.calendar.obstacle(day)
        except OutsideCalendar:
            return ""
        return ", ".join(part for part in (reason(found.name) if found else "", odd_day(day, self.today)) if part)

    # --- the plan ----------------------------------------------------------------------------------------------

    def preview(self, forum_id: str, first: date, span: Span) -> Plan:
        """Work out the plan; what was left out stays so only where no date is found still. Raises a UserError."""
        plan = self.planning.preview(
            forum_id, first=first, date_from=span.date_from, date_to=span.date_to, placed=self.placed
        )
        self.left_out &= {row.slot for row in plan.unresolved}
        return plan

    def rows(self, plan: Plan) -> list[PlanRow]:
        """Return the plan's rows, each with the meeting that stands for its slot already."""
        slots = {meeting.slot: meeting for meeting in reversed(self.meetings) if meeting.slot is not None}
        return [PlanRow(row, slots.get(row.slot), left_out=row.slot in self.left_out) for row in plan.rows]

    def to_ask(self, forum_id: str, plan: Plan) -> OddDays:
        """Return the new days to ask about before saving: past, or far ahead. What was answered is not asked again."""
        odd = odd_in_plan(self._workspace.session, forum_id, plan)
        return OddDays() if odd == self.agreed else odd

    def save(self, forum_id: str, plan: Plan) -> SavedPlan:
        """Make the meetings. Raises a fault that has a sentence; then nothing was made."""
        saved = self.planning.save(forum_id, plan, placed=self.placed)
        self.placed.clear()
        return saved
