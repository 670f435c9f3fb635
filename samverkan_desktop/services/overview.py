"""The first page: read at once, reckoned by `domain.overview` and the files beside it."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.overview import ForumChoice, Overview, head
from samverkan_desktop.domain.overview_areas import areas_of
from samverkan_desktop.domain.overview_attendance import attendance_matrix
from samverkan_desktop.domain.overview_followups import FollowUpSummary, follow_up_summary
from samverkan_desktop.domain.overview_meeting import NextMeeting, next_meeting_card
from samverkan_desktop.domain.overview_promises import missing_tasks, planning_tasks, year_tasks
from samverkan_desktop.domain.overview_timeline import next_meeting, timeline
from samverkan_desktop.domain.overview_todo import (
    Desk,
    TaskKind,
    ToDo,
    follow_up_tasks,
    meeting_tasks,
    most_urgent_first,
)
from samverkan_desktop.domain.overview_year import half_year
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.overview_meeting import preparation
from samverkan_desktop.services.overview_read import Material, gather, main_forum
from samverkan_desktop.services.session import Session

_AGREED_YEARS = 2
"""Follow-ups agreed longer ago are left out of the median: such a row was forgotten, and tells of another time."""


@dataclass(frozen=True)
class Overviews:
    """Reads the first page."""

    session: Session
    gate: Gate = STANDARD_GATE

    def read(self, forum_id: str = "") -> Overview:
        """Return the page as it stands now, about a forum or else the consultations.

        It holds no text of a case: a follow-up from a case is named by its code. An unknown forum is passed over.
        """
        now = local(self.session.clock.now())
        material = gather(self.session, now.date())
        forum = material.forums.get(forum_id) or main_forum(material.forums.values(), material.today)
        todo = _todo(material, forum)
        span = material.span
        return Overview(
            head=head(material.today, now.time(), span),
            forum_id=forum.id if forum else "",
            forums=tuple(ForumChoice(each.id, each.name) for each in material.forums.values()),
            timeline=timeline(forum, material.meetings.get(forum.id, ()), span, material.today) if forum else None,
            next_meeting=self._next_meeting(material, forum) if forum else None,
            todo=todo,
            attendance=(
                attendance_matrix(forum, material.held.get(forum.id, ()), material.seats, material.register)
                if forum
                else None
            ),
            follow_ups=_follow_ups(material),
            areas=areas_of(
                self.session.repositories.areas.all(), material.queries.area_items(span.date_from, span.date_to)
            ),
            areas_year=span.name,
            waiting_questions=material.queries.waiting_questions(),
            late_follow_ups=sum(1 for row in todo if row.kind is TaskKind.FOLLOW_UP),
        )

    def _next_meeting(self, material: Material, forum: Forum) -> NextMeeting | None:
        following = next_meeting(material.meetings.get(forum.id, ()), material.today)
        if following is None:
            return None
        return next_meeting_card(
            preparation(self.session, self.gate, following, forum), material.register, material.today
        )


def _follow_ups(material: Material) -> FollowUpSummary:
    before = half_year(material.today).before().date_from
    agreed_from = before.replace(year=before.year - _AGREED_YEARS)
    known = material.queries.follow_up_dates(agreed_from=agreed_from, done_from=before)
    return follow_up_summary(known, material.today)


def _todo(material: Material, main: Forum | None) -> tuple[ToDo, ...]:
    desk = Desk(material.today, material.forums, main.id if main else "")
    meetings = [meeting for each in material.meetings.values() for meeting in each]
    late = material.queries.late_follow_ups(material.today)
    return most_urgent_first(
        [
            *meeting_tasks(desk, meetings),
            *follow_up_tasks(desk, late, material.queries.meetings_of(late)),
            *year_tasks(desk, material.school_years),
            *planning_tasks(desk, material.meetings, material.school_years),
            *missing_tasks(desk, {id: material.sittings(id) for id in material.held}, material.register.functions),
        ]
    )
