"""What Ctrl+K looks through, read column by column: whole values of twenty years would take too long."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.questions import QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.storage.session import Record

Heading = tuple[str, str, str, int | None, int | None]
"""Id, meeting, title, § and case code."""
_day = date.fromisoformat

_STATES = {state.value: state for state in MeetingState}
_SIDES = {side.value: side for side in Side}
_KINDS = {kind.value: kind for kind in QuestionKind}
_FOUND = (ItemKind.GENERAL, ItemKind.CASE)


@dataclass(frozen=True)
class MeetingLine:
    """A meeting as it is looked for."""

    id: str
    forum_id: str
    day: date
    number: int | None
    state: MeetingState

    @property
    def label(self) -> str:
        """``7/2026``, or nothing while the meeting has no number."""
        return f"{self.number}/{self.day.year}" if self.number is not None else ""


@dataclass(frozen=True)
class QuestionLine:
    """A waiting question as it is looked for."""

    id: str
    forum_id: str
    side: Side
    unit_id: str
    area_id: str
    kind: QuestionKind
    line: str = field(repr=False)
    received_on: date


@dataclass(frozen=True)
class PaletteQueries:
    """The queries of Ctrl+K."""

    record: Record

    def meetings(self) -> list[MeetingLine]:
        """Return every meeting."""
        with self.record.reading() as connection:
            rows = connection.execute("SELECT id, forum_id, day, number, state FROM meeting").fetchall()
        return [
            MeetingLine(id, forum_id, _day(day), number, _STATES[state]) for id, forum_id, day, number, state in rows
        ]

    def headings(self) -> list[Heading]:
        """Return id, meeting, title, § and case code of every item that is not a forum's fixed one.

        The fixed ones stand on every agenda and lead nowhere in particular.
        """
        with self.record.reading() as connection:
            rows: list[Heading] = connection.execute(
                "SELECT id, meeting_id, title, paragraph, case_code FROM agenda_item WHERE kind IN (?, ?)",
                tuple(kind.value for kind in _FOUND),
            ).fetchall()
        return rows

    def questions(self) -> list[QuestionLine]:
        """Return every question that waits. Those on an agenda are found there, by their heading."""
        with self.record.reading() as connection:
            rows = connection.execute(
                "SELECT id, forum_id, side, unit_id, area_id, kind, line, received_on FROM question WHERE state = ?",
                (QuestionState.WAITING.value,),
            ).fetchall()
        return [
            QuestionLine(id, forum, _SIDES[side], unit, area, _KINDS[kind], line, _day(day))
            for id, forum, side, unit, area, kind, line, day in rows
        ]
