"""The page of attendance: what can be chosen, and the figures of what was chosen."""

from __future__ import annotations

from dataclasses import dataclass, field

from samverkan_desktop.domain.attendance_figures import AttendanceFigures, attendance_figures
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.overview_attendance import columns_of
from samverkan_desktop.domain.register import SCHOOLS, Register, Unit
from samverkan_desktop.domain.time_spans import TimeSpan, time_spans
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.figure_queries import FigureQueries


@dataclass(frozen=True)
class AttendanceChoices:
    """What can be chosen, best guess first: the consultations, the present school year."""

    forums: tuple[Forum, ...]
    spans: tuple[TimeSpan, ...]
    units: tuple[Unit, ...]

    def span(self, key: str) -> TimeSpan:
        """Return a time by its key, else the present school year."""
        return next((span for span in self.spans if span.key == key), self.spans[0])

    def units_of(self, forum_id: str) -> tuple[Unit, ...]:
        """Return the schools a forum is for: all of them, unless it is limited to some (M14)."""
        limits = next((forum.unit_ids for forum in self.forums if forum.id == forum_id), ())
        return tuple(unit for unit in self.units if not limits or unit.id in limits)


@dataclass(frozen=True)
class AttendanceView:
    """What was chosen, and its figures."""

    forum: Forum
    span: TimeSpan
    unit: Unit | None
    figures: AttendanceFigures
    register: Register = field(repr=False)


@dataclass(frozen=True)
class AttendanceOverviews:
    """Reads attendance over a time."""

    session: Session

    def choices(self) -> AttendanceChoices:
        """Return the forums that have met or shall meet, the times, and the schools."""
        repositories, day = self.session.repositories, today(self.session.clock)
        queries = self._queries()
        met = queries.forums_with_held()
        forums = [
            forum
            for forum in repositories.forums.all()
            if forum.id in met or (not forum.dormant and forum.holds_on(day) and forum.requirements)
        ]
        forums.sort(key=lambda f: (f.kind is not ForumKind.CONSULTATION, f.id not in met, f.position, f.name))
        schools = tuple(unit for unit in repositories.units.all() if unit.kind in SCHOOLS)
        return AttendanceChoices(
            tuple(forums), time_spans(queries.first_held(), day, repositories.school_years.all()), schools
        )

    def view(self, forum_id: str, span: TimeSpan, unit_id: str = "") -> AttendanceView:
        """Return the figures of a forum's held meetings in a time; ``unit_id``: only those called for this unit."""
        repositories, queries = self.session.repositories, self._queries()
        forum = repositories.forums.get(forum_id)
        meetings = queries.held(forum_id, span.date_from, span.date_to)
        seats = queries.participants(meeting.id for meeting in meetings)
        register = Register.of(
            principals=repositories.principals.all(),
            units=repositories.units.all(),
            functions=repositories.functions.all(),
            persons=repositories.persons.all() if unit_id else (),
        )
        return AttendanceView(
            forum=forum,
            span=span,
            unit=register.units.get(unit_id),
            figures=attendance_figures(forum, columns_of(meetings, seats), register, unit_id=unit_id),
            register=register,
        )

    def _queries(self) -> FigureQueries:
        return FigureQueries(self.session.record, self.session.repositories)
