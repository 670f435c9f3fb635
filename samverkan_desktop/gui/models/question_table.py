"""The inbox as a table: sorting and filtering in plain Python. Knows no record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.inbox import InboxView

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right."""

    LINE = 0
    SIDE = 1
    UNIT = 2
    AREA = 3
    KIND = 4
    AGE = 5
    STATE = 6


class QuestionGroup(StrEnum):
    """The quick views of the inbox."""

    WAITING = "waiting"
    PICKED = "picked"
    VOIDED = "voided"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class QuestionFilter:
    """Which questions to show; what is left out does not matter. Every word of ``text`` must be found in the row."""

    text: str = ""
    side: str = ""
    kind: str = ""
    area: str = ""
    group: QuestionGroup = QuestionGroup.WAITING

    def fits(self, question: Question) -> bool:
        """Tell whether a question is wanted, its text aside."""
        return (
            (not self.side or question.side.value == self.side)
            and (not self.kind or question.kind.value == self.kind)
            and (not self.area or question.area_id == self.area)
            and (self.group is QuestionGroup.ALL or question.state.value == self.group.value)
        )


@dataclass(frozen=True)
class QuestionRow:
    """A question with its words. ``stopped``: it must be rewritten before it is picked."""

    question: Question
    unit: str
    area: str
    age: int
    stopped: bool


_SORT: dict[int, Callable[[QuestionRow], Any]] = {
    Column.LINE: lambda row: row.question.line.casefold(),
    Column.SIDE: lambda row: row.question.side.label,
    Column.UNIT: lambda row: row.unit.casefold(),
    Column.AREA: lambda row: row.area.casefold(),
    Column.KIND: lambda row: row.question.kind.label,
    Column.AGE: lambda row: row.age,
    Column.STATE: lambda row: (not row.stopped, row.question.state.label),
}


class QuestionTable(QAbstractTableModel):
    """Rows of the inbox; those that came first stand first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[QuestionRow] = []
        self._shown: list[QuestionRow] = []
        self._filter = QuestionFilter()
        self._order = (Column.AGE, Qt.SortOrder.DescendingOrder)
        self._headings = (
            self.tr("Fråga"),
            self.tr("Från"),
            self.tr("Verksamhet"),
            self.tr("Område"),
            self.tr("Typ"),
            self.tr("Ålder"),
            self.tr("Läge"),
        )

    # --- what is shown -----------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many questions the forum has had."""
        return len(self._all)

    def show_view(self, view: InboxView | None, today: date) -> None:
        """Take other questions; filter and order stay."""
        self._all = [_row(view, question, today) for question in view.questions] if view is not None else []
        self._arrange()

    def show_only(self, wanted: QuestionFilter) -> None:
        """Show the questions that fit."""
        if wanted != self._filter:
            self._filter = wanted
            self._arrange()

    def counts(self) -> dict[str, int]:
        """How many questions each quick view would show with the rest of the filter as it is."""
        views = {group: replace(self._filter, group=group) for group in QuestionGroup}
        return {
            group.value: sum(wanted.fits(row.question) for row in self._all if _holds(row, wanted.text))
            for group, wanted in views.items()
        }

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in _SORT:
            self._order = (Column(column), order)
            self._arrange()

    def _arrange(self) -> None:
        column, order = self._order
        wanted = self._filter
        self.beginResetModel()
        self._shown = sorted(
            (row for row in self._all if wanted.fits(row.question) and _holds(row, wanted.text)),
            key=_SORT[column],
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self.endResetModel()

    def row_at(self, number: int) -> QuestionRow:
        """Return the question shown in a row."""
        return self._shown[number]

    def place_of(self, question_id: str) -> int:
        """Return in which row a question is shown, or -1."""
        return next((n for n, row in enumerate(self._shown) if row.question.id == question_id), -1)

    # --- Qt ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == CHIP_ROLE and column == Column.STATE:
            return _tone(row)
        return None

    def _text(self, row: QuestionRow, column: int) -> str:  # noqa: PLR0911 - one line per column reads best
        match column:
            case Column.LINE:
                return row.question.line
            case Column.SIDE:
                return capitalised(words.label(row.question.side))
            case Column.UNIT:
                return row.unit
            case Column.AREA:
                return row.area
            case Column.KIND:
                return capitalised(words.label(row.question.kind))
            case Column.AGE:
                return self.tr("1 dag") if row.age == 1 else self.tr("{n} dagar").format(n=row.age)
            case _:
                return self.tr("Måste skrivas om") if row.stopped else capitalised(words.label(row.question.state))


def _row(view: InboxView, question: Question, today: date) -> QuestionRow:
    unit, area = view.register.units.get(question.unit_id), view.areas.get(question.area_id)
    return QuestionRow(
        question,
        unit.name if unit else "",
        area.name if area else "",
        question.age_days(today),
        view.is_stopped(question),
    )


def _tone(row: QuestionRow) -> Tone:
    if row.stopped:
        return Tone.DANGER
    return {QuestionState.WAITING: Tone.BRAND, QuestionState.PICKED: Tone.OK}.get(row.question.state, Tone.NEUTRAL)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == Column.AGE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _holds(row: QuestionRow, text: str) -> bool:
    searched = " ".join((row.question.line, row.unit, row.area, row.question.side.label)).casefold()
    return all(part in searched for part in text.casefold().split())
