"""What Ctrl+K looks through, read column by column: whole values of twenty years would take too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.storage.session import Record

_STATES = {state.value: state for state in MeetingState}
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
class PaletteQueries:
    """The queries of Ctrl+K."""

    record: Record

    def meetings(self) -> list[MeetingLine]:
        """Return every meeting."""
        with self.record.reading() as connection:
            rows = connection.execute("SELECT id, forum_id, day, number, state FROM meeting").fetchall()
        return [
            MeetingLine(id, forum_id, date.fromisoformat(day), number, _STATES[state])
            for id, forum_id, day, number, state in rows
        ]

    def headings(self) -> list[tuple[str, str, str, int | None, int | None]]:
        """Return id, meeting, title, § and case code of every item that is not a forum's fixed one.

        The fixed ones stand on every agenda and lead nowhere in particular.
        """
        with self.record.reading() as connection:
            rows: list[tuple[str, str, str, int | None, int | None]] = connection.execute(
                "SELECT id, meeting_id, title, paragraph, case_code FROM agenda_item WHERE kind IN (?, ?)",
                tuple(kind.value for kind in _FOUND),
            ).fetchall()
        return rows
