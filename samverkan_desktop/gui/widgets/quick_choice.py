"""A few views of a list to choose between with one key or click, each with how many rows it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout

_ACROSS, _DOWN = 14, 4
_SIZE = 14


class QuickButton(QAbstractButton):
    """One view: a word and a number on a rounded ground. The chosen one is filled and ticked."""

    def __init__(self, key: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.count = -1
        self.show_count(-1)

    def show_count(self, count: int) -> None:
        """Show how many rows there are; less than none shows no number."""
        self.count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count >= 0 else self.text())
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        """The words as they are painted."""
        number = f"  {self.count}" if self.count >= 0 else ""
        return f"{'✓ ' if self.isChecked() else ''}{self.text()}{number}"

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(_font())
        number = f"  {self.count}" if self.count >= 0 else ""
        return QSize(
            metrics.horizontalAdvance(f"✓ {self.text()}{number}") + 2 * _ACROSS, metrics.height() + 2 * _DOWN + 2
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = self.isChecked(), self.underMouse() and self.isEnabled()
        ground = tokens.brand_fill if chosen else tokens.brand_soft if hovered else tokens.surface
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.brand_fill if chosen else tokens.edge), 1))
        place = QRect(self.rect()).adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.on_brand if chosen else tokens.focus), 2))
            inner = place.adjusted(2, 2, -2, -2) if chosen else place
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setFont(_font())
        colour = tokens.on_brand if chosen else tokens.text
        painter.setPen(QColor(colour if self.isEnabled() else tokens.disabled_text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown)


class QuickChoice(QWidget):
    """Views side by side, one of them chosen. One stop for Tab; the arrow keys go between them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QuickButton] = {}
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self.updateGeometry)

    def offer(self, views: Sequence[tuple[str, str]]) -> None:
        """Offer views: key and word of each, the first one chosen."""
        for key, word in views:
            button = QuickButton(key, word, self)
            button.setChecked(not self.buttons)
            button.setFocusPolicy(_stop(chosen=button.isChecked()))
            button.toggled.connect(self._stop_at_the_chosen)
            button.installEventFilter(self)
            self.buttons[key] = button
            self._group.addButton(button)
            self._flow.addWidget(button)

    @property
    def key(self) -> str:
        """Which view is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a view, without a signal."""
        self.buttons[key].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rows each view has."""
        for key, count in counts.items():
            self.buttons[key].show_count(count)

    def _stop_at_the_chosen(self) -> None:
        for button in self.buttons.values():
            button.setFocusPolicy(_stop(chosen=button.isChecked()))

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, QuickButton):
            self.chosen.emit(button.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QuickButton) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step:
                several = list(self.buttons.values())
                beside = several[(several.index(watched) + step) % len(several)]
                beside.setFocus(Qt.FocusReason.TabFocusReason)
                beside.click()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
        return super().eventFilter(watched, event)


def _stop(*, chosen: bool) -> Qt.FocusPolicy:
    return Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus


def _font() -> QFont:
    return Theme.current().font(_SIZE, weight=QFont.Weight.DemiBold)
