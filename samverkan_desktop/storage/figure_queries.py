"""What the page of attendance asks of the record: a fixed number of queries, whatever its age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.meetings import HELD, Meeting
from samverkan_desktop.storage.repositories import Repositories
from samverkan_desktop.storage.session import Record

_HELD = ", ".join("?" * len(HELD))


@dataclass(frozen=True)
class FigureQueries:
    """The queries of that page."""

    record: Record
    repositories: Repositories

    def held(self, forum_id: str, day_from: date, day_to: date) -> tuple[Meeting, ...]:
        """Return a forum's meetings that were held between two days, both included, oldest first."""
        condition = f'"forum_id" = ? AND "day" BETWEEN ? AND ? AND "state" IN ({_HELD})'
        states = [state.value for state in HELD]
        return self.repositories.meetings.select(
            condition, (forum_id, day_from.isoformat(), day_to.isoformat(), *states), order='"day", "start"'
        )

    def first_held(self) -> date | None:
        """Return the day of the first meeting that was held in any forum."""
        sql = f'SELECT min("day") FROM "meeting" WHERE "state" IN ({_HELD})'  # noqa: S608 - only marks
        with self.record.reading() as connection:
            row = connection.execute(sql, tuple(state.value for state in HELD)).fetchone()
        return date.fromisoformat(row[0]) if row and row[0] else None

    def forums_with_held(self) -> frozenset[str]:
        """Return the forums that have held any meeting."""
        sql = f'SELECT DISTINCT "forum_id" FROM "meeting" WHERE "state" IN ({_HELD})'  # noqa: S608 - only marks
        with self.record.reading() as connection:
            rows = connection.execute(sql, tuple(state.value for state in HELD)).fetchall()
        return frozenset(row[0] for row in rows)

    def participants(self, meeting_ids: Iterable[str]) -> dict[str, list[Participant]]:
        """Return the participants of meetings, by meeting."""
        found: dict[str, list[Participant]] = defaultdict(list)
        ids = list(meeting_ids)
        for seat in self.repositories.participants.where(meeting_id=ids) if ids else ():
            found[seat.meeting_id].append(seat)
        return found
