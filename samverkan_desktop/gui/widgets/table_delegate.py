"""Paints the cells of a table as the design has them: air at the sides, a thin line under each row, states as chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.painting import chip_size, paint_chip

PADDING = 12
_FOCUS_BAR = 3  # px: the row that keys act on
_MOST_KNOWN = 4096
_SELECTED = QStyle.StateFlag.State_Selected
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole


class _Look:
    """What every cell is painted with, made once for a look of the window: a page of the list has hundreds of cells."""

    def __init__(self, theme: Theme) -> None:
        tokens = theme.tokens
        self.font = theme.font()
        self.text, self.line = QColor(tokens.text), QColor(tokens.line)
        self.marked, self.focus = QColor(tokens.brand_soft), QColor(tokens.focus)
        self._metrics = QFontMetrics(self.font)
        self._shown: dict[tuple[str, int], str] = {}

    def shown(self, text: str, width: int) -> str:
        """Return a text as much of it as there is room for."""
        known = self._shown.get((text, width))
        if known is None:
            if len(self._shown) >= _MOST_KNOWN:
                self._shown.clear()
            known = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._shown[text, width] = known
        return known


class TableDelegate(QStyledItemDelegate):
    """Cells with text, or with a chip where the model gives a tone for `CHIP_ROLE`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: _Look | None = None
        self._alignments: dict[object, Qt.AlignmentFlag] = {}
        Theme.current().changed.connect(self._forget)

    def _forget(self) -> None:
        self._look = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self._look is None:
            self._look = _Look(Theme.current())
        look, rect = self._look, option.rect
        painter.save()
        marked = bool(option.state & _SELECTED)
        if marked:
            painter.fillRect(rect, look.marked)
            view = self.parent()
            if index.column() == 0 and isinstance(view, QWidget) and view.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), _FOCUS_BAR, rect.height()), look.focus)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)
        text = index.data() or ""
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        tone = index.data(CHIP_ROLE) if text else None
        if tone is not None:
            size = chip_size(text)
            width = min(size.width(), inner.width())
            top = rect.top() + (rect.height() - size.height()) // 2
            paint_chip(painter, QRect(inner.left(), top, width, size.height()), text, tone, on_marked=marked)
        elif text:
            painter.setFont(look.font)
            painter.setPen(look.text)
            painter.drawText(inner, self._alignment(index), look.shown(text, inner.width()))
        painter.restore()

    def _alignment(self, index: QModelIndex | QPersistentModelIndex) -> Qt.AlignmentFlag:
        wanted = index.data(_ALIGNMENT) or Qt.AlignmentFlag.AlignLeft
        known = self._alignments.get(wanted)
        if known is None:
            known = self._alignments[wanted] = wanted | Qt.AlignmentFlag.AlignVCenter
        return known

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = index.data() or ""
        metrics = QFontMetrics(Theme.current().font())
        width = chip_size(text).width() if index.data(CHIP_ROLE) is not None else metrics.horizontalAdvance(text)
        return QSize(width + 2 * PADDING + 2, row_height())


def row_height() -> int:
    """Return the height of a table row at the present text size."""
    return QFontMetrics(Theme.current().font()).height() + 16
