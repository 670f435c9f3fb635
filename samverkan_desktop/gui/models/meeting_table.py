"""The meetings as a table: sorting and filtering in plain Python, instant at thousands of rows. Knows no record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.swedish import capitalised, clock_time
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date, week, weekday
from samverkan_desktop.gui.models.states import meeting_tone
from samverkan_desktop.gui.reason_words import reason
from samverkan_desktop.gui.widgets.plain import tip
from samverkan_desktop.services.meetings import MeetingRow

CHIP_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right."""

    DAY = 0
    WEEK = 1
    TIME = 2
    FORUM = 3
    NUMBER = 4
    ITEMS = 5
    CASES = 6
    STATE = 7


_STATES = list(MeetingState)
_SORT: dict[int, Callable[[MeetingRow], Any]] = {
    Column.DAY: lambda row: (row.meeting.day, row.meeting.start),
    Column.WEEK: lambda row: (row.meeting.day.isocalendar().week, row.meeting.day),
    Column.TIME: lambda row: (row.meeting.start, row.meeting.day),
    Column.FORUM: lambda row: (row.forum.name.casefold(), row.meeting.day),
    Column.NUMBER: lambda row: (row.meeting.day.year, row.meeting.number or 0, row.meeting.day),
    Column.ITEMS: lambda row: row.items,
    Column.CASES: lambda row: row.cases,
    Column.STATE: lambda row: (_STATES.index(row.meeting.state), row.meeting.day),
}
_NUMBERS = (Column.ITEMS, Column.CASES)
_ALIGNMENTS = [
    (Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    for column in Column
]
_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)


class MeetingGroup(StrEnum):
    """The quick views of the list."""

    ALL = "all"
    COMING = "coming"
    WAITING = "waiting"


@dataclass(frozen=True, kw_only=True)
class MeetingFilter:
    """Which meetings to show; what is left out does not matter. Every word of ``text`` must be found in the row.

    ``today`` decides what is coming: from that day on or under way, cancelled ones left out.
    """

    text: str = ""
    forum_id: str = ""
    state: MeetingState | None = None
    year: int | None = None
    group: MeetingGroup = MeetingGroup.ALL
    today: date = date.min

    def fits(self, row: MeetingRow) -> bool:
        """Tell whether a meeting is wanted, its text aside."""
        meeting = row.meeting
        return (
            (not self.forum_id or row.forum.id == self.forum_id)
            and (self.state is None or meeting.state is self.state)
            and (self.year is None or meeting.day.year == self.year)
            and self.in_group(row)
        )

    def in_group(self, row: MeetingRow) -> bool:
        """Tell whether a meeting is in the quick view."""
        state = row.meeting.state
        if self.group is MeetingGroup.WAITING:
            return state is MeetingState.FOR_APPROVAL
        if self.group is MeetingGroup.COMING:
            return state is MeetingState.ONGOING or (
                row.meeting.day >= self.today and state is not MeetingState.CANCELLED
            )
        return True


@dataclass
class _Entry:
    row: MeetingRow
    searched: str

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What stands in the columns, put together when it is first painted."""
        return tuple(_text(self.row, column) for column in Column)


class MeetingTable(QAbstractTableModel):
    """Rows of the list of meetings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[_Entry] = []
        self._found: list[_Entry] = []
        self._shown: list[_Entry] = []
        self._filter = MeetingFilter()
        self._order = (Column.DAY, Qt.SortOrder.DescendingOrder)
        self._headings = (
            self.tr("Dag"),
            self.tr("Vecka"),
            self.tr("Tid"),
            self.tr("Forum"),
            self.tr("Nummer"),
            self.tr("Punkter"),
            self.tr("Ärenden"),
            self.tr("Läge"),
        )

    # --- what is shown -----------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many meetings there are, shown or not."""
        return len(self._all)

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Take other meetings; filter and order stay."""
        self._all = [_Entry(row, _searched(row)) for row in rows]
        self._sort_all()
        self._look()
        self._arrange()

    def show_only(self, wanted: MeetingFilter) -> None:
        """Show the meetings that fit."""
        if wanted != self._filter:
            before, self._filter = self._filter.text, wanted
            if wanted.text != before:
                self._look(among=self._found if wanted.text.startswith(before) else None)
            self._arrange()

    def counts(self) -> dict[str, int]:
        """How many meetings each quick view would show with the rest of the filter as it is."""
        anywhere = replace(self._filter, group=MeetingGroup.ALL)
        found = [entry.row for entry in self._found if anywhere.fits(entry.row)]
        views = {group: replace(self._filter, group=group) for group in MeetingGroup}
        return {
            group.value: len(found) if group is MeetingGroup.ALL else sum(map(wanted.in_group, found))
            for group, wanted in views.items()
        }

    def found_anywhere(self) -> int:
        """How many meetings fit what was typed, whatever else was chosen; none while nothing is typed."""
        return len(self._found) if self._filter.text.strip() else 0

    @property
    def order(self) -> tuple[Column, Qt.SortOrder]:
        """By which column the meetings are sorted, and which way."""
        return self._order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in _SORT and (Column(column), order) != self._order:
            self._order = (Column(column), order)
            self._sort_all()
            self._look()
            self._arrange()

    def _sort_all(self) -> None:
        """Put every meeting in order, so that what is found of them is in order too."""
        column, order = self._order
        key = _SORT[column]
        self._all.sort(key=lambda entry: key(entry.row), reverse=order is Qt.SortOrder.DescendingOrder)

    def _look(self, among: list[_Entry] | None = None) -> None:
        """Find what was typed. ``among``: what was found before, when it was only typed on."""
        self._found = self._all if among is None else among
        for part in self._filter.text.casefold().split():
            self._found = [entry for entry in self._found if part in entry.searched]

    def _arrange(self) -> None:
        fits = self._filter.fits
        self.beginResetModel()
        self._shown = [entry for entry in self._found if fits(entry.row)]
        self.endResetModel()

    def row_at(self, number: int) -> MeetingRow:
        """Return the meeting shown in a row."""
        return self._shown[number].row

    def place_of(self, meeting_id: str) -> int:
        """Return in which row a meeting is shown, or -1."""
        return next((n for n, entry in enumerate(self._shown) if entry.row.meeting.id == meeting_id), -1)

    # --- Qt ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        entry, column = self._shown[index.row()], index.column()
        if role == _DISPLAY:
            return entry.texts[column]
        if role == _ALIGNMENT:
            return _ALIGNMENTS[column]
        meeting = entry.row.meeting
        if role == CHIP_ROLE and column == Column.STATE:
            return meeting_tone(meeting.state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(meeting.cancelled_reason or reason(meeting.moved_reason)) or None
        return None


def _text(row: MeetingRow, column: int) -> str:  # noqa: PLR0911 - one line per column reads best
    meeting = row.meeting
    match column:
        case Column.DAY:
            return f"{weekday(meeting.day)[:3]} {short_date(meeting.day)} {meeting.day.year}"
        case Column.WEEK:
            return week(meeting.day)
        case Column.TIME:
            return f"{clock_time(meeting.start)}–{clock_time(meeting.end)}"
        case Column.FORUM:
            return row.forum.name
        case Column.NUMBER:
            return meeting.label if meeting.number is not None else ""
        case Column.ITEMS:
            return str(row.items) if row.items else ""
        case Column.CASES:
            return str(row.cases) if row.cases else ""
        case _:
            return capitalised(words.label(meeting.state))


def _searched(row: MeetingRow) -> str:
    meeting = row.meeting
    parts = (
        row.forum.name,
        meeting.label,
        meeting.day.isoformat(),
        heading_date(meeting.day),
        str(meeting.day.year),
        meeting.place,
        words.label(meeting.state),
    )
    return " ".join(parts).casefold()
