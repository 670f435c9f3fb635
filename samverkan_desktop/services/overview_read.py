"""What the first page is reckoned from, read with a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Forum, ForumKind, RhythmKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_attendance import MEETINGS_SHOWN
from samverkan_desktop.domain.overview_promises import HISTORY
from samverkan_desktop.domain.overview_year import YearSpan, year_span
from samverkan_desktop.domain.participation import Sitting
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.overview_queries import OverviewQueries


@dataclass(frozen=True)
class Material:
    """What was read. ``meetings``: of each forum, from this school year on and older unsettled ones.

    ``held``: each forum's latest held meetings, by day, with their ``seats``. ``register`` is without staff: nothing
    on the page names anybody.
    """

    today: date
    queries: OverviewQueries = field(repr=False)
    register: Register = field(repr=False)
    school_years: tuple[SchoolYear, ...]
    forums: Mapping[str, Forum]
    meetings: Mapping[str, Sequence[Meeting]] = field(repr=False)
    held: Mapping[str, Sequence[Meeting]] = field(repr=False)
    seats: Mapping[str, Sequence[Participant]] = field(repr=False)

    @property
    def span(self) -> YearSpan:
        """The school year of today."""
        return year_span(self.today, self.school_years)

    def sittings(self, forum_id: str) -> list[tuple[str, Sitting]]:
        """Return a forum's latest held meetings, latest first, as attendance is counted."""
        held = reversed(self.held.get(forum_id, ()))
        return [(m.id, Sitting(m.day, tuple(self.seats.get(m.id, ())))) for m in held]


def gather(session: Session, today: date) -> Material:
    """Read everything but the next meeting's own rows."""
    repositories = session.repositories
    queries = OverviewQueries(session.record, repositories)
    school_years = repositories.school_years.all()
    forums = {forum.id: forum for forum in repositories.forums.all()}
    held = queries.latest_held(forums, max(HISTORY, MEETINGS_SHOWN))
    return Material(
        today=today,
        queries=queries,
        register=Register.of(
            principals=repositories.principals.all(),
            units=repositories.units.all(),
            functions=repositories.functions.all(),
        ),
        school_years=school_years,
        forums=forums,
        meetings=_by_forum(queries.meetings(day_from=year_span(today, school_years).date_from)),
        held=_by_forum(held),
        seats=queries.participants(meeting.id for meeting in held),
    )


def main_forum(forums: Iterable[Forum], today: date) -> Forum | None:
    """Return the forum the page is about when nobody has chosen: the consultations, else the first with a series."""
    alive = [forum for forum in forums if forum.holds_on(today) and not forum.dormant]
    consultations = (forum for forum in alive if forum.kind is ForumKind.CONSULTATION)
    series = (forum for forum in alive if forum.rhythm.kind is RhythmKind.EVERY_WEEKS)
    return next(consultations, None) or next(series, None) or next(iter(alive), None)


def _by_forum(meetings: Iterable[Meeting]) -> dict[str, list[Meeting]]:
    found: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        found[meeting.forum_id].append(meeting)
    return found
