"""What the lists of follow-ups and of cases are made of, column by column: whole values of twenty years take too long.

Only what rows are ordered, counted and narrowed by. What a case is about is not among it. The engine wipes each piece
of memory that it has used, so functions that make new text (json, concatenation) and sorting are left to the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.storage.session import Record

NO_DAY = date.max.isoformat()
"""Stands for the last day of what has none: it comes last."""
_FOLLOW_UPS = """SELECT "id", "case_code", "responsible_function_id", "responsible_unit_id", "person_id", "created_on",
    ifnull("due", '9999-12-31'), "state", "meeting_id", CASE WHEN "case_code" IS NULL THEN "what" ELSE '' END
    FROM follow_up"""
_CASES = """SELECT "id", "case_code", "area_id", substr("case", instr("case", '"stage":"') + 9, 24), "meeting_id"
    FROM "agenda_item" WHERE "case_code" IS NOT NULL"""


class FollowUpRow(NamedTuple):
    """A follow-up as it is stored. ``what``: empty for a case. ``due``: `NO_DAY` where there is none."""

    id: str
    case_code: int | None
    function_id: str
    unit_id: str
    person_id: str
    created_on: str
    due: str
    state: str
    meeting_id: str
    what: str

    def __repr__(self) -> str:
        """Name the row alone: ``what`` is users' text."""
        return f"FollowUpRow({self.id!r})"


class CaseRow(NamedTuple):
    """A § with a case at a meeting. ``stage``: as it is stored."""

    id: str
    code: int
    area_id: str
    stage: str
    meeting_id: str


class MeetingRow(NamedTuple):
    """A meeting, as far as lists name it."""

    id: str
    day: str
    number: int | None
    forum_id: str

    @property
    def label(self) -> str:
        """``7/2026``, or the date while the meeting has no number."""
        return f"{self.number}/{self.day[:4]}" if self.number is not None else self.day


@dataclass(frozen=True)
class ListQueries:
    """The queries of those lists."""

    record: Record

    def follow_ups(self, states: tuple[str, ...] = ()) -> list[FollowUpRow]:
        """Return every follow-up, or those in some states."""
        sql = _FOLLOW_UPS
        if states:
            sql += f' WHERE "state" IN ({", ".join("?" * len(states))})'
        return list(map(FollowUpRow._make, self._rows(sql, states)))

    def outcomes(self) -> dict[str, tuple[str, str]]:
        """Return what came of follow-ups that are no cases, and the scale, by id; those without are left out."""
        sql = (
            'SELECT "id", CASE WHEN "case_code" IS NULL THEN "outcome" ELSE \'\' END, "change" '
            'FROM "follow_up" WHERE "outcome" <> \'\' OR "change" <> \'unstated\''
        )
        return {id: (outcome, change) for id, outcome, change in self._rows(sql)}

    def meetings(self, *, without: MeetingState | None = None) -> dict[str, MeetingRow]:
        """Return every meeting by id in the order of time, perhaps without those in a state."""
        sql = 'SELECT "id", "day", "number", "forum_id" FROM "meeting"'
        sql += ' WHERE "state" <> ?' if without is not None else ""
        found = self._rows(f'{sql} ORDER BY "day", "start"', () if without is None else (without.value,))
        return {row[0]: MeetingRow._make(row) for row in found}

    def cases(self) -> list[CaseRow]:
        """Return every § with a case, in no order. Its stage is cut out of the stored text, see above."""
        return [CaseRow(id, code, area, _word(rest), meeting) for id, code, area, rest, meeting in self._rows(_CASES)]

    def open_actions_by_case(self) -> dict[int, int]:
        """Return how many åtgärder of each case wait to be done."""
        sql = (
            'SELECT "case_code", count(*) FROM "follow_up" WHERE "case_code" IS NOT NULL '
            "AND \"state\" IN ('open', 'ongoing') GROUP BY \"case_code\""
        )
        return dict(self._rows(sql))

    def _rows(self, sql: str, parameters: tuple[str, ...] = ()) -> Sequence[tuple[Any, ...]]:
        with self.record.reading() as connection:
            rows: Sequence[tuple[Any, ...]] = connection.execute(sql, parameters).fetchall()
        return rows


def _word(rest: str | None) -> str:
    return (rest or "").partition('"')[0]
