"""One bar of several parts. The words under it say the same and lead to the same rows; a click here is a short cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from samverkan_desktop.gui.models.figures import Segment
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.plain import tip
from samverkan_desktop.gui.widgets.shades import fill_of

_GAP = 1.5


class StackedBar(QWidget):
    """Parts to scale, each with its figure where there is room. ``chosen`` carries the number of a part."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        Theme.current().changed.connect(self.updateGeometry)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Show parts; those without a count take no room."""
        self.segments = tuple(segments)
        self.setAccessibleDescription(", ".join(segment.words for segment in self.segments))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, Theme.current().px(22))

    def places(self) -> list[QRectF]:
        """Return where each part lies."""
        total = sum(segment.count for segment in self.segments)
        found, left = [], 0.0
        for segment in self.segments:
            right = left + (self.width() * segment.count / total if total else 0.0)
            gap = _GAP if right < self.width() - 1 else 0.0
            found.append(QRectF(left, 0, max(0.0, right - left - gap), self.height()))
            left = right
        return found

    def part_at(self, at: QPointF) -> int:
        """Return which part lies there, or -1."""
        return next((number for number, place in enumerate(self.places()) if place.contains(at)), -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setClipPath(outline)
        font = theme.font(13, weight=QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        for segment, place in zip(self.segments, self.places(), strict=True):
            painter.fillRect(place, fill_of(segment.tone))
            figure = str(segment.count)
            if metrics.horizontalAdvance(figure) + 6 <= place.width():
                painter.setPen(QColor(theme.tokens.text))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, figure)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self.part_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and part >= 0:
            self.chosen.emit(part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self.part_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            part = self.part_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self.segments[part].words) if part >= 0 else "", self)
            return True
        return super().event(event)
