"""The facts of an item as chips. Those that can be changed are buttons; the whole row is one stop for Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from samverkan_desktop.gui.models.fact_words import Word
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import tip

_SIZE = 13.5
_ACROSS, _DOWN = 9, 2
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class FactChip(QAbstractButton):
    """A fact; pressed, it opens its editor. One that cannot be changed takes no focus and no clicks."""

    def __init__(self, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self.word = word
        self.setText(word.text)
        self.setAccessibleName(word.text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(word.about)
        self.setToolTip(tip(word.about) or (self.tr("Ändra (Enter)") if word.key else ""))
        if word.key:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave everything but Space to the row: Qt's own buttons take the arrow keys."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ACROSS + 1, metrics.height() + 2 * _DOWN)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if hint.width() <= width:
            return hint.height()
        inside = QRect(0, 0, width - 2 * _ACROSS, 10000)
        return QFontMetrics(self._font()).boundingRect(inside, int(_WRAP), self.text()).height() + 2 * _DOWN

    @staticmethod
    def _font() -> QFont:
        return Theme.current().font(_SIZE, weight=QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        colour, ground = tokens.of(self.word.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        marked = focused or (bool(self.word.key) and self.underMouse())
        edge = QPen(QColor(tokens.focus if focused else colour), 2 if focused else 1)
        painter.setPen(edge if marked else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(ground))
        radius = min(9, self.height() / 2)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(self._font())
        painter.setPen(QColor(colour))
        painter.drawText(self.rect().adjusted(_ACROSS, 0, -_ACROSS + 1, 0), int(_WRAP), self.text())


class ChipRow(QWidget):
    """``pressed`` carries the key of a fact and its chip. Arrow keys walk the row, Enter or Space opens."""

    pressed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self.setContentsMargins(8, 2, 0, 6)
        self._words: tuple[Word, ...] = ()
        self.chips: list[FactChip] = []
        Theme.current().changed.connect(self._refit)

    def show_words(self, words: Sequence[Word]) -> None:
        """Show other facts. The focus stays on the fact it was on, if that is still there."""
        if tuple(words) == self._words:
            return
        held = next((chip.word.key for chip in self.chips if chip.hasFocus()), "")
        self._words = tuple(words)
        self._flow.clear()
        self.chips = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Qt orders only what can have the focus
        before: QWidget = self
        for word in words:
            chip = FactChip(word, self)
            chip.clicked.connect(self._clicked)
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
            if word.key:
                chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                QWidget.setTabOrder(before, chip)
                before = chip
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        again = self.chip(held) if held else None
        self._rove(again or next(iter(self._able()), None))
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(words))
        self.updateGeometry()

    def start_focus(self) -> QWidget | None:
        """Return the chip that Tab leads to, if any can be changed."""
        return next((chip for chip in self.chips if chip.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)

    def _rove(self, to: FactChip | None) -> None:
        """Let one chip be the row's only stop for Tab."""
        for chip in self._able():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is to else Qt.FocusPolicy.ClickFocus)

    def chip(self, key: str) -> FactChip | None:
        """Return the chip of a fact; of a basis any, when that side's is gone."""
        exact = next((chip for chip in self.chips if chip.word.key == key), None)
        kind = key.partition(":")[0]
        return exact or next((chip for chip in self.chips if chip.word.key.partition(":")[0] == kind), None)

    def _able(self) -> list[FactChip]:
        return [chip for chip in self.chips if chip.word.key]

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FactChip):
            self._rove(chip)
            self.pressed.emit(chip.word.key, chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        able = self._able()
        place = next((number for number, chip in enumerate(able) if chip.hasFocus()), -1)
        key = Qt.Key(event.key())
        if place >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            able[place].click()
        elif place >= 0 and key in (*_BACK, *_ON, Qt.Key.Key_Home, Qt.Key.Key_End):
            to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(able) - 1}.get(key, place + (1 if key in _ON else -1))
            self._rove(able[to % len(able)])
            able[to % len(able)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _refit(self) -> None:
        self.updateGeometry()
        for chip in self.chips:
            chip.updateGeometry()
            chip.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self.contentsMargins()
        inside = self._flow.heightForWidth(max(1, width - room.left() - room.right()))
        return inside + room.top() + room.bottom()
