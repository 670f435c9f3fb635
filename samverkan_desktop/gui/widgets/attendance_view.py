"""The attendance matrix as it is seen: names, coloured letters, shares. Behind it stands a real table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.gui.models.attendance_table import CELL_ROLE, DETAIL_ROLE, AttendanceTable
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.fit_table import FitTable
from samverkan_desktop.gui.widgets.shades import cell_of

_TONES = {
    AttendanceState.PRESENT: Tone.OK,
    AttendanceState.REMOTE: Tone.BRAND,
    AttendanceState.SUBSTITUTE: Tone.CASE,
    AttendanceState.EXCUSED: Tone.WARNING,
    AttendanceState.ABSENT: Tone.DANGER,
}
_LETTER_WIDTH = 43
_LETTER_SIZE, _DETAIL_SIZE, _HEADER_SIZE = 13.0, 13.5, 12.5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def cell_tone(state: AttendanceState) -> Tone:
    """Return the tone of a letter. Here every state has its own; the letter says the same."""
    return _TONES.get(state, Tone.NEUTRAL)


class AttendanceView(FitTable):
    """Functions down, meetings across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = AttendanceTable(self)
        self.setHorizontalHeader(_Header(self))
        self.setItemDelegate(_Cells(self))
        self.setModel(self.table)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        Theme.current().changed.connect(self.fit)

    def fit_columns(self) -> None:
        letter, share, meetings = Theme.current().px(_LETTER_WIDTH), self._share_width(), self.table.meetings
        if not self.table.columnCount():
            return
        for column in range(1, meetings + 1):
            self.setColumnWidth(column, letter)
        self.setColumnWidth(meetings + 1, share)
        self.setColumnWidth(0, max(letter, self.viewport().width() - meetings * letter - share))

    def _share_width(self) -> int:
        metrics = QFontMetrics(Theme.current().font(weight=QFont.Weight.Bold))
        shares = [self.table.index(row, self.table.meetings + 1).data() for row in range(self.table.rowCount())]
        return max([metrics.horizontalAdvance(share) for share in shares], default=0) + Theme.current().px(14)


class _Header(QHeaderView):
    """The days over the letters: small, and each leads to its meeting."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(Theme.current().font(_HEADER_SIZE)).height() + 4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if section == 0 or section == model.columnCount() - 1:
            return
        theme = Theme.current()
        painter.save()
        painter.setFont(theme.font(_HEADER_SIZE))
        painter.setPen(QColor(theme.tokens.muted))
        text = model.headerData(section, Qt.Orientation.Horizontal)
        painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
        painter.restore()


class _Cells(QStyledItemDelegate):
    def __init__(self, view: AttendanceView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = Theme.current().tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state = index.data(CELL_ROLE)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if state is not None:
            place = self._paint_letter(painter, rect, state, index.data(), hovered=hovered)
        else:
            place = rect.adjusted(0, 1, -1, -1)
            if hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.sunken))
                painter.drawRoundedRect(place, 5, 5)
            if index.column() == 0:
                self._paint_name(painter, rect, index)
            else:
                self._paint_share(painter, rect, index.data())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 5, 5)
        painter.restore()

    def _paint_letter(
        self, painter: QPainter, rect: QRect, state: AttendanceState, letter: str, *, hovered: bool
    ) -> QRect:
        theme = Theme.current()
        height = min(rect.height() - 4, theme.px(24))
        across = theme.px(2)
        place = QRect(rect.left() + across, rect.top() + 2, rect.width() - 2 * across, height)
        painter.setPen(QPen(QColor(theme.tokens.edge), 1) if hovered else Qt.PenStyle.NoPen)
        painter.setBrush(cell_of(cell_tone(state)))
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(theme.font(_LETTER_SIZE, weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.tokens.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
        return place

    def _paint_share(self, painter: QPainter, rect: QRect, text: str) -> None:
        theme = Theme.current()
        weight = QFont.Weight.Bold if text[:1].isdigit() else QFont.Weight.Normal
        painter.setFont(theme.font(weight=weight))
        painter.setPen(QColor(theme.tokens.text if text[:1].isdigit() else theme.tokens.muted))
        line = QRect(rect.left(), rect.top() + 2, rect.width() - 2, theme.px(24))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_name(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = Theme.current()
        name, detail, _ = self._name_places(index, rect.width())
        painter.setFont(theme.font())
        painter.setPen(QColor(theme.tokens.text))
        painter.drawText(name.translated(rect.topLeft()), _LEFT, index.data())
        painter.setFont(theme.font(_DETAIL_SIZE))
        painter.setPen(QColor(theme.tokens.muted))
        painter.drawText(detail.translated(rect.topLeft()), _LEFT, index.data(DETAIL_ROLE) or "")

    def _name_places(self, index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[QRect, QRect, int]:
        """Return where name and detail stand: beside each other where there is room, else below."""
        theme = Theme.current()
        plain, small = QFontMetrics(theme.font()), QFontMetrics(theme.font(_DETAIL_SIZE))
        room = max(1, width - theme.px(6))
        top = 2 + max(0, (theme.px(24) - plain.height()) // 2)
        text, detail = index.data(), index.data(DETAIL_ROLE) or ""
        taken = plain.horizontalAdvance(text)
        gap = plain.horizontalAdvance(" ")
        if taken + gap + small.horizontalAdvance(detail) <= room:
            name = QRect(0, top, taken + 2, plain.height())
            drop = plain.ascent() - small.ascent()
            beside = QRect(taken + gap, top + drop, room - taken - gap + 2, small.height())
            return name, beside, top + plain.height()
        name = QRect(0, top, room, plain.boundingRect(QRect(0, 0, room, 10000), _LEFT, text).height())
        words = small.boundingRect(QRect(0, 0, room, 10000), _LEFT, detail).height() if detail else 0
        below = QRect(0, name.bottom() + 1, room, words)
        return name, below, below.bottom() + 1 if detail else name.bottom() + 1

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        least = Theme.current().px(24) + 4
        if index.column():
            return QSize(Theme.current().px(_LETTER_WIDTH), least)
        width = self._view.columnWidth(0)
        return QSize(width, max(least, self._name_places(index, width)[2] + 2))
