"""One meeting on the time line: a button that paints its dot, its day, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.models.figures import TimelineDot
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip

_WEEK_SIZE, _CHIP_SIZE = 13.5, 13.5
_GAP = 4
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
_LEAST = -1  # asked beside the widths: the least of them


def _ring(scale: float) -> float:
    return 8.5 * scale


class DotButton(QAbstractButton):
    """One meeting: dot, day, week, and what there is to say about it."""

    left_for = Signal(int)
    focused = Signal()

    def __init__(self, dot: TimelineDot, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_dot(dot)

    def show_dot(self, dot: TimelineDot) -> None:
        """Show another meeting."""
        self.dot = dot
        self._measured: dict[tuple[int, int], int] = {}
        self.setAccessibleName(dot.spoken)
        self.setAccessibleDescription(dot.tip)
        self.setToolTip(tip(dot.tip, wrapped=True))
        self.update()

    # --- measures ----------------------------------------------------------------------------------------------

    @property
    def centre(self) -> float:
        """How far down the dot lies."""
        return _ring(Theme.current().zoom / 100) + 5

    def least_width(self) -> int:
        """Return how much room the words need that do not wrap."""
        return self._once(_LEAST, self._least_width)

    def height_at(self, width: int) -> int:
        """Return the height at a width."""
        return self._once(width, lambda: self._height_at(width))

    def _once(self, what: int, measure: Callable[[], int]) -> int:
        """Measure once for each text size: the layout asks some thirty times before the page is shown."""
        key = (what, Theme.current().zoom)
        if key not in self._measured:
            self._measured[key] = measure()
        return self._measured[key]

    def _least_width(self) -> int:
        day, week, chip = (QFontMetrics(font) for font in self._fonts())
        longest = max((chip.horizontalAdvance(word) + 20 for word in self.dot.chip.split()), default=0)
        return max(day.horizontalAdvance(self.dot.day), week.horizontalAdvance(self.dot.week), longest) + 12

    def _height_at(self, width: int) -> int:
        chip = self._chip_rect(width)
        bottom = chip.bottom() + 1 if self.dot.chip else self._texts_at(width)[1].bottom() + 1
        return bottom + _GAP

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        theme = Theme.current()
        bold = QFont.Weight.Bold if self.dot.state is DotState.NEXT else QFont.Weight.Normal
        return (
            theme.font(weight=bold),
            theme.font(_WEEK_SIZE),
            theme.font(_CHIP_SIZE, weight=QFont.Weight.DemiBold),
        )

    def _texts_at(self, width: int) -> tuple[QRect, QRect]:
        day, week, _ = self._fonts()
        top = round(2 * self.centre)
        first = QRect(0, top, width, QFontMetrics(day).height())
        return first, QRect(0, first.bottom() + 1, width, QFontMetrics(week).height())

    def _chip_rect(self, width: int) -> QRect:
        metrics = QFontMetrics(self._fonts()[2])
        top = self._texts_at(width)[1].bottom() + 3
        words = metrics.boundingRect(QRect(0, 0, max(1, width - 22), 10000), _WRAP, self.dot.chip)
        wide = min(words.width() + 18, width - 4)
        return QRect((width - wide) // 2, top, wide, words.height() + 2)

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day, week, chip = self._fonts()
        first, second = self._texts_at(self.width())
        self._paint_dot(painter)
        painter.setFont(day)
        painter.setPen(QColor(tokens.muted if self.dot.state is DotState.CANCELLED else tokens.text))
        painter.drawText(first, Qt.AlignmentFlag.AlignCenter, self.dot.day)
        painter.setFont(week)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(second, Qt.AlignmentFlag.AlignCenter, self.dot.week)
        if self.dot.chip:
            colour, ground = tokens.of(self.dot.tone)
            rect = self._chip_rect(self.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, 9, 9)
            painter.setFont(chip)
            painter.setPen(QColor(colour))
            painter.drawText(rect.adjusted(8, 0, -8, 0), _WRAP, self.dot.chip)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)

    def _paint_dot(self, painter: QPainter) -> None:
        """Shape and colour say the same: filled, ring, large, crossed out, with an exclamation mark."""
        theme = Theme.current()
        tokens, state = theme.tokens, self.dot.state
        scale = theme.zoom / 100
        centre = QPointF(self.width() / 2, self.centre)
        colours = {
            DotState.HELD: tokens.ok,
            DotState.NEXT: tokens.brand,
            DotState.PLANNED: tokens.edge,
            DotState.PASSED: tokens.warning,
            DotState.CANCELLED: tokens.muted,
        }
        moved = state is DotState.PLANNED and self.dot.tone is Tone.WARNING
        colour = QColor(tokens.warning if moved else colours[state])
        outer = _ring(scale) * (1.2 if state is DotState.NEXT else 0.9)
        ground = QColor(tokens.brand_soft if self.underMouse() else tokens.surface)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(centre, outer + 1.5, outer + 1.5)
        painter.setPen(QPen(colour, 1.4 * scale))
        painter.setBrush(ground)
        painter.drawEllipse(centre, outer, outer)
        if state is DotState.CANCELLED:
            arm = outer * 0.45
            painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm))
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))
        elif state is DotState.PASSED:
            painter.setFont(theme.font(12.5, weight=QFont.Weight.Bold))
            painter.drawText(QRectF(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer), _WRAP, "!")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            inner = outer * (0.68 if state is DotState.NEXT else 0.58)
            painter.drawEllipse(centre, inner, inner)

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -1000,
            Qt.Key.Key_End: 1000,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.left_for.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
