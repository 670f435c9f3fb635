"""Meetings as dots on a line. Each dot is a button, so that a screen reader and the keyboard reach it as one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.models.figures import TimelineDot
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.timeline_dot import DotButton

_GAP = 4


class TimelineView(QWidget):
    """The line with its dots; where there is too little room it goes on in a second line.

    One dot is reached with Tab, the others from there with the arrow keys. ``chosen`` carries the id of a meeting.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots: list[DotButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._measure_again)

    def show_dots(self, dots: Sequence[TimelineDot]) -> None:
        """Show meetings in order."""
        if [button.dot.id for button in self.dots] == [dot.id for dot in dots]:
            for button, dot in zip(self.dots, dots, strict=True):
                button.show_dot(dot)
        else:
            for button in self.dots:
                button.hide()
                button.deleteLater()
            self.dots = [self._made(dot) for dot in dots]
            self._take_place_in_tab_order()
            following = next((n for n, dot in enumerate(dots) if dot.state is DotState.NEXT), len(dots) - 1)
            self._reach(following)
        self._measure_again()

    def _take_place_in_tab_order(self) -> None:
        """Let Tab come to the dots where the line stands, not after everything that was made before them."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain()  # Qt orders nothing after a widget that takes no focus
        for first, second in pairwise([before or self, *self.dots]):
            QWidget.setTabOrder(first, second)

    def _made(self, dot: TimelineDot) -> DotButton:
        button = DotButton(dot, self)
        button.clicked.connect(self._clicked)
        button.left_for.connect(self._step)
        button.focused.connect(self._focused)
        button.show()
        return button

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DotButton):
            self.chosen.emit(button.dot.id)

    def _step(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, DotButton):
            place = max(0, min(self.dots.index(button) + step, len(self.dots) - 1))
            self.dots[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> None:
        button = self.sender()
        if isinstance(button, DotButton) and button in self.dots:
            self._reach(self.dots.index(button))

    def _reach(self, place: int) -> None:
        """Let Tab come to one dot alone."""
        for number, button in enumerate(self.dots):
            policy = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    # --- room --------------------------------------------------------------------------------------------------

    def _lines(self, width: int) -> list[list[DotButton]]:
        if not self.dots:
            return []
        least = max(button.least_width() for button in self.dots)
        at_most = max(1, width // max(1, least))
        lines = -(-len(self.dots) // at_most)
        each = -(-len(self.dots) // lines)
        return [self.dots[start : start + each] for start in range(0, len(self.dots), each)]

    def _place(self, width: int, *, move: bool) -> int:
        top = 0
        lines = self._lines(width)
        longest = max((len(line) for line in lines), default=1)
        for line in lines:
            share = width / longest
            height = max(button.height_at(int(share)) for button in line)
            if move:
                for number, button in enumerate(line):
                    left = round(number * share)
                    button.setGeometry(left, top, round((number + 1) * share) - left, height)
            top += height + _GAP
        return max(0, top - _GAP)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(400, self._place(max(400, self.width()), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((button.least_width() for button in self.dots), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def _measure_again(self) -> None:
        self._place(self.width(), move=True)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(Theme.current().tokens.line), 2))
        for line in self._lines(self.width()):
            height = line[0].y() + line[0].centre
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
