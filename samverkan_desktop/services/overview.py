"""The first page: read at once, reckoned by `domain.overview` and the files beside it."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.overview import ForumChoice, Overview, Top, head
from samverkan_desktop.domain.overview_meeting import Preparation, next_meeting_card
from samverkan_desktop.domain.overview_phases import phase_tasks
from samverkan_desktop.domain.overview_promises import missing_tasks, planning_tasks, year_tasks
from samverkan_desktop.domain.overview_timeline import next_meeting, timeline
from samverkan_desktop.domain.overview_todo import (
    Desk,
    TaskKind,
    ToDo,
    follow_up_tasks,
    log_tasks,
    meeting_tasks,
    most_urgent_first,
)
from samverkan_desktop.domain.overview_year import half_year
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.log_months import unreviewed_months
from samverkan_desktop.services.overview_meeting import marked_in, preparation
from samverkan_desktop.services.overview_read import Material, gather, main_forum
from samverkan_desktop.services.phases import Phases
from samverkan_desktop.services.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from samverkan_desktop.domain.log_review import Month
    from samverkan_desktop.domain.overview_followups import FollowUpSummary
    from samverkan_desktop.services.gate import Gate

_AGREED_YEARS = 2
"""Follow-ups agreed longer ago are left out of the median: such a row was forgotten, and tells of another time."""


@dataclass(frozen=True)
class Begun:
    """A page whose upper half is read. The words of the next meeting are not checked yet."""

    top: Top
    material: Material = field(repr=False)
    prepared: Preparation | None = field(repr=False)

    @property
    def forum(self) -> Forum | None:
        """The forum the page is about."""
        return self.material.forums.get(self.top.forum_id)


@dataclass(frozen=True)
class Overviews:
    """Reads the first page. ``gate``: the standard one where none is given."""

    session: Session
    gate: Gate | None = None

    def read(self, forum_id: str = "") -> Overview:
        """Return the page as it stands now, about a forum or else the consultations.

        It holds no text of a case: a follow-up from a case is named by its code. An unknown forum is passed over.
        """
        return self.finish(self.begin(forum_id))

    def begin(self, forum_id: str = "") -> Begun:
        """Read the upper half: what a user looks at and goes to first."""
        now = local(self.session.clock.now())
        material = gather(self.session, now.date())
        forum = material.forums.get(forum_id) or main_forum(material.forums.values(), material.today)
        meetings = material.meetings.get(forum.id, ()) if forum else ()
        following = next_meeting(meetings, material.today)
        prepared = preparation(self.session, following, forum) if forum and following else None
        top = Top(
            head=head(material.today, now.time(), material.span),
            forum_id=forum.id if forum else "",
            forums=tuple(ForumChoice(each.id, each.name) for each in material.forums.values()),
            timeline=timeline(forum, meetings, material.span, material.today) if forum else None,
            next_meeting=next_meeting_card(prepared, material.register, material.today) if prepared else None,
            todo=_todo(material, forum, unreviewed_months(self.session), Phases(self.session).evaluated()),
        )
        return Begun(top, material, prepared)

    def finish(self, begun: Begun) -> Overview:
        """Read the lower half, and check the words of the next meeting."""
        from samverkan_desktop.domain.overview_areas import areas_of, untreated  # start-up: as below
        from samverkan_desktop.domain.overview_attendance import attendance_matrix  # start-up: as below
        from samverkan_desktop.services.gate import STANDARD_GATE  # start-up: the window is painted before

        top, material, forum, prepared = begun.top, begun.material, begun.forum, begun.prepared
        span, before = material.span, half_year(material.today).before()
        areas, items = self.session.repositories.areas.all(), material.queries.area_items
        year = items(span.date_from, span.date_to)  # holds this half-year, and in spring the one before it too
        standing = {item.area_id for each in material.forums.values() for item in each.template}
        left = untreated(areas, items(before.date_from, before.date_to), year, standing)
        card = top.next_meeting
        if prepared:
            marked = marked_in(self.session, self.gate or STANDARD_GATE, prepared, material.register)
            checked = replace(prepared, marked=marked)
            card = next_meeting_card(checked, material.register, material.today)
        return Overview(
            head=top.head,
            forum_id=top.forum_id,
            forums=top.forums,
            timeline=top.timeline,
            next_meeting=card,
            todo=top.todo,
            attendance=(
                attendance_matrix(forum, material.held.get(forum.id, ()), material.seats, material.register)
                if forum
                else None
            ),
            follow_ups=_follow_ups(material),
            areas=replace(areas_of(areas, year), untreated=left),
            areas_year=span.name,
            waiting_questions=material.queries.waiting_questions(),
            late_follow_ups=sum(1 for row in top.todo if row.kind is TaskKind.FOLLOW_UP),
        )

    def move_of(self, meeting_id: str) -> tuple[date | None, str]:
        """Return the slot a meeting was moved from, and why."""
        meeting = self.session.repositories.meetings.get(meeting_id)
        return meeting.slot, meeting.moved_reason


def _follow_ups(material: Material) -> FollowUpSummary:
    from samverkan_desktop.domain.overview_followups import follow_up_summary  # start-up: as above

    before = half_year(material.today).before().date_from
    agreed_from = before.replace(year=before.year - _AGREED_YEARS)
    known = material.queries.follow_up_dates(agreed_from=agreed_from, done_from=before)
    return follow_up_summary(known, material.today)


def _todo(
    material: Material, main: Forum | None, unreviewed: Sequence[Month], evaluated: frozenset[str]
) -> tuple[ToDo, ...]:
    desk = Desk(material.today, material.forums, main.id if main else "")
    meetings = [meeting for each in material.meetings.values() for meeting in each]
    late = material.queries.late_follow_ups(material.today)
    known = {meeting.id: meeting for meeting in meetings}
    return most_urgent_first(
        [
            *meeting_tasks(desk, meetings),
            *follow_up_tasks(desk, late, material.queries.meetings_of(late, known)),
            *year_tasks(desk, material.school_years),
            *planning_tasks(desk, material.meetings, material.school_years),
            *missing_tasks(desk, {id: material.sittings(id) for id in material.held}, material.register.functions),
            *phase_tasks(desk, material.register.functions, evaluated),
            *log_tasks(desk, unreviewed),
        ]
    )
