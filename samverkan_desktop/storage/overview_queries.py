"""What the first page asks of the record: a fixed number of queries, whatever its age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import BEFORE_START, HELD, Meeting, MeetingState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.repositories import Repositories
from samverkan_desktop.storage.session import Record

if TYPE_CHECKING:
    from samverkan_desktop.domain.overview_areas import AreaItems
    from samverkan_desktop.domain.overview_followups import FollowUpDates

_UNSETTLED = (*BEFORE_START, MeetingState.ONGOING, MeetingState.FOR_APPROVAL)
_UNDONE = (FollowUpState.OPEN, FollowUpState.ONGOING)
_COUNTED = (ItemKind.GENERAL, ItemKind.CASE)
_STATES = {state.value: state for state in FollowUpState}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@dataclass(frozen=True)
class OverviewQueries:
    """The queries of the first page."""

    record: Record
    repositories: Repositories

    def meetings(self, *, day_from: date) -> tuple[Meeting, ...]:
        """Return every meeting from a day on, and the older ones that still wait for something."""
        states = [state.value for state in _UNSETTLED]
        condition = f'"day" >= ? OR "state" IN ({_marks(states)})'
        parameters: list[str | int] = [day_from.isoformat(), *states]
        return self.repositories.meetings.select(condition, parameters)

    def latest_held(self, forum_ids: Iterable[str], count: int) -> tuple[Meeting, ...]:
        """Return each forum's latest meetings that have been held, at most ``count`` of each, by day."""
        ids = list(forum_ids)
        states = [state.value for state in HELD]
        one = (
            f'SELECT * FROM (SELECT "id" FROM "meeting" WHERE "forum_id" = ? AND "state" IN ({_marks(states)}) '  # noqa: S608 - only marks
            'ORDER BY "day" DESC, "start" DESC LIMIT ?)'
        )
        if not ids:
            return ()
        several = " UNION ALL ".join([one] * len(ids))
        parameters: list[str | int] = []
        for id in ids:
            parameters += [id, *states]
            parameters.append(count)
        return self.repositories.meetings.select(f'"id" IN ({several})', parameters)

    def participants(self, meeting_ids: Iterable[str]) -> dict[str, list[Participant]]:
        """Return the participants of meetings, by meeting."""
        found: dict[str, list[Participant]] = defaultdict(list)
        for seat in self.repositories.participants.where(meeting_id=list(meeting_ids)):
            found[seat.meeting_id].append(seat)
        return found

    def late_follow_ups(self, today: date) -> tuple[FollowUp, ...]:
        """Return the unfinished follow-ups whose last day has passed."""
        states = [state.value for state in _UNDONE]
        condition = f'"state" IN ({_marks(states)}) AND "due" < ?'
        return self.repositories.follow_ups.select(condition, [*states, today.isoformat()], order='"due", "id"')

    def late_count(self, today: date) -> int:
        """Return how many follow-ups and deadlines have passed their last day."""
        late = """SELECT (SELECT count(*) FROM "follow_up" WHERE "state" IN ('open', 'ongoing') AND "due" < ?)
            + (SELECT count(*) FROM "deadline" WHERE "state" IN ('open', 'ongoing') AND "due" < ?)"""
        with self.record.reading() as connection:
            row = connection.execute(late, (today.isoformat(), today.isoformat())).fetchone()
        return int(row[0])

    def meetings_of(self, follow_ups: Iterable[FollowUp], known: Mapping[str, Meeting]) -> dict[str, Meeting]:
        """Return the meetings that agreed on follow-ups, by id. Those ``known`` are not read again."""
        ids = {follow_up.meeting_id for follow_up in follow_ups}
        older = sorted(ids - known.keys())
        read = self.repositories.meetings.where(id=older) if older else ()
        return {id: known[id] for id in ids & known.keys()} | {meeting.id: meeting for meeting in read}

    def follow_up_dates(self, *, agreed_from: date, done_from: date) -> list[FollowUpDates]:
        """Return the follow-ups of meetings from a day on that are new or done since another, without their words."""
        from samverkan_desktop.domain.overview_followups import FollowUpDates  # start-up: after the first picture

        done = done_from.isoformat()
        rows = self._rows(
            "SELECT f.id, f.created_on, f.due, f.state, f.reported_on, f.closed_on FROM meeting m "
            "JOIN follow_up f ON f.meeting_id = m.id "
            "WHERE m.day >= ? AND (m.day >= ? OR f.reported_on >= ? OR f.closed_on >= ?)",
            (agreed_from.isoformat(), done, done, done),
        )
        return [
            FollowUpDates(id, date.fromisoformat(created), _day(due), _STATES[state], _day(reported), _day(closed))
            for id, created, due, state, reported, closed in rows
        ]

    def area_items(self, day_from: date, day_to: date) -> list[AreaItems]:
        """Return what was taken up at meetings held between two days (both included), by area; fixed items left out."""
        from samverkan_desktop.domain.overview_areas import AreaItems  # start-up: after the first picture

        held, kinds = [state.value for state in HELD], [kind.value for kind in _COUNTED]
        rows = self._rows(
            "SELECT i.area_id, m.id, count(*) FROM meeting m JOIN agenda_item i ON i.meeting_id = m.id "  # noqa: S608 - only marks
            f"WHERE m.day BETWEEN ? AND ? AND m.state IN ({_marks(held)}) AND i.kind IN ({_marks(kinds)}) "
            "AND i.state <> ? GROUP BY i.area_id, m.id ORDER BY i.area_id, m.day, m.start",
            (day_from.isoformat(), day_to.isoformat(), *held, *kinds, ItemState.NOT_TAKEN.value),
        )
        found: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for area_id, meeting_id, count in rows:
            found[area_id].append((meeting_id, count))
        return [
            AreaItems(area_id, sum(count for _, count in each), tuple(meeting_id for meeting_id, _ in each))
            for area_id, each in found.items()
        ]

    def waiting_questions(self) -> int:
        """Return how many questions wait, in every forum."""
        return self.repositories.questions.count(state=QuestionState.WAITING.value)

    def _rows(self, sql: str, parameters: Sequence[str | int]) -> list[tuple[Any, ...]]:
        with self.record.reading() as connection:
            rows: list[tuple[Any, ...]] = connection.execute(sql, tuple(parameters)).fetchall()
        return rows
