"""The parts of a page as words in a row; the row wraps where the text is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout

_ACROSS, _DOWN, _BAR = 12, 7, 3


class TabButton(QPushButton):
    """One part: a word with a bar under it while its part is shown."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ACROSS, metrics.height() + 2 * _DOWN + _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        word = QRect(0, 0, self.width(), self.height() - _BAR)
        if self.underMouse() and not self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(word, 8, 8)
        painter.setPen(QColor(tokens.brand if self.isChecked() else tokens.muted))
        painter.setFont(self._font() if self.isChecked() else theme.font())
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            bar = QRect(_ACROSS - 2, self.height() - _BAR, self.width() - 2 * _ACROSS + 4, _BAR)
            painter.fillRect(bar, QColor(tokens.brand_fill))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setColor(QColor(tokens.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(word.adjusted(1, 1, -1, -1), 8, 8)

    @staticmethod
    def _font() -> QFont:
        return Theme.current().font(weight=QFont.Weight.Bold)


class TabRow(QWidget):
    """``chosen`` carries the number of the part. Arrow keys go along the row, Ctrl+Page Up/Down from anywhere."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[TabButton] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._flow = FlowLayout(self, gap=4, line_gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._fit)

    def show_tabs(self, names: Sequence[str], page: QWidget) -> None:
        """Show the parts of a page; the first is open."""
        for number, name in enumerate(names):
            button = TabButton(name, self)
            self._group.addButton(button, number)
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setChecked(True)
        for keys, slot in (("Ctrl+PgDown", self._next), ("Ctrl+PgUp", self._previous)):
            shortcut = QShortcut(QKeySequence(keys), page, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def current(self) -> int:
        """The number of the part that is open."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Open a part."""
        self.buttons[number % len(self.buttons)].setChecked(True)

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(number)

    def _next(self) -> None:
        self.choose(self.current + 1)

    def _previous(self) -> None:
        self.choose(self.current - 1)

    def _fit(self) -> None:
        for button in self.buttons:
            button.updateGeometry()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
