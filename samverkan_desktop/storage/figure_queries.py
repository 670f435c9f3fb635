"""What the pages of attendance, follow-ups and cases ask of the record: a fixed number of queries, whatever its age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.meetings import HELD, Meeting, MeetingState
from samverkan_desktop.storage.repositories import Repositories
from samverkan_desktop.storage.session import Record

_HELD = ", ".join("?" * len(HELD))


@dataclass(frozen=True)
class CaseItem:
    """A § with a case, and its meeting. ``stage``: as it is stored."""

    id: str
    code: int
    area_id: str
    stage: str
    meeting_id: str
    day: date
    number: int | None
    forum_id: str

    @property
    def label(self) -> str:
        """``7/2026``, or the date while the meeting has no number."""
        return f"{self.number}/{self.day.year}" if self.number is not None else self.day.isoformat()


@dataclass(frozen=True)
class FigureQueries:
    """The queries of those pages."""

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

    def meeting_labels(self, meeting_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return what meetings are called (``7/2026``, or the day) and their forum, by id."""
        ids = list(meeting_ids)
        marks = ", ".join("?" * len(ids))
        sql = f'SELECT "id", "number", "day", "forum_id" FROM "meeting" WHERE "id" IN ({marks})'  # noqa: S608 - marks
        with self.record.reading() as connection:
            rows = connection.execute(sql, tuple(ids)).fetchall()
        return {id: (f"{number}/{day[:4]}" if number is not None else day, forum) for id, number, day, forum in rows}

    def late_count(self, today: date) -> int:
        """Return how many follow-ups and deadlines have passed their last day."""
        late = """SELECT (SELECT count(*) FROM "follow_up" WHERE "state" IN ('open', 'ongoing') AND "due" < ?)
            + (SELECT count(*) FROM "deadline" WHERE "state" IN ('open', 'ongoing') AND "due" < ?)"""
        with self.record.reading() as connection:
            row = connection.execute(late, (today.isoformat(), today.isoformat())).fetchone()
        return int(row[0])

    def case_items(self) -> list[CaseItem]:
        """Return every § with a case at meetings that were not cancelled, oldest first, without its words."""
        sql = (
            'SELECT i."id", i."case_code", i."area_id", json_extract(i."case", \'$.stage\'), m."id", m."day", '
            'm."number", m."forum_id" FROM "agenda_item" i JOIN "meeting" m ON m."id" = i."meeting_id" '
            'WHERE i."case_code" IS NOT NULL AND m."state" <> ? ORDER BY m."day", m."start"'
        )
        with self.record.reading() as connection:
            rows = connection.execute(sql, (MeetingState.CANCELLED.value,)).fetchall()
        return [
            CaseItem(id, code, area, stage or "", meeting, date.fromisoformat(day), number, forum)
            for id, code, area, stage, meeting, day, number, forum in rows
        ]

    def open_actions_by_case(self) -> dict[int, int]:
        """Return how many åtgärder of each case wait to be done."""
        sql = (
            'SELECT "case_code", count(*) FROM "follow_up" WHERE "case_code" IS NOT NULL '
            "AND \"state\" IN ('open', 'ongoing') GROUP BY \"case_code\""
        )
        with self.record.reading() as connection:
            rows = connection.execute(sql).fetchall()
        return dict(rows)

    def participants(self, meeting_ids: Iterable[str]) -> dict[str, list[Participant]]:
        """Return the participants of meetings, by meeting."""
        found: dict[str, list[Participant]] = defaultdict(list)
        ids = list(meeting_ids)
        for seat in self.repositories.participants.where(meeting_id=ids) if ids else ():
            found[seat.meeting_id].append(seat)
        return found
