"""The agenda as a list: walked with the arrow keys, moved with the mouse or Alt+Shift+arrow, as high as its rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme

_EDGE = 24  # px from the edge where the list scrolls under a drag
_SCROLL = 12
_LEAST = 96


class AgendaList(QListView):
    """``dropped`` carries the row that was dragged and the place it was dropped at, both counted from 0.

    A row is dragged with our own few lines and not with Qt's drag and drop: nothing leaves the window, and it works
    alike on every system.
    """

    dropped = Signal(int, int)
    move_pressed = Signal(int)
    remove_pressed = Signal()
    minutes_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._width = 1, 0
        self.may_move = False
        self.alt_moves = False
        remove = QAction(self.tr("Ta bort punkten från dagordningen"), self)
        remove.setShortcut(Qt.Key.Key_Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove_pressed)
        self.addAction(remove)
        self._pressed_at: QPoint | None = None
        self._dragged = -1
        self._gap = -1
        self._scroll = QTimer(self, interval=40)
        self._scroll.timeout.connect(self._scroll_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # --- height ------------------------------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
            model.dataChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows where there is room; else scroll. Rows are measured at the width without a bar."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self._wanted = max(sum(self.sizeHintForRow(number) for number in range(count)), 1)
        self.setMaximumHeight(self._wanted)
        self.setMinimumHeight(min(self._wanted, Theme.current().px(_LEAST)))
        self.updateGeometry()
        self._fit_bar()

    def _fit_bar(self) -> None:
        policy = Qt.ScrollBarPolicy
        needed = self.height() < self._wanted
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if needed else policy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.width() != self._width:
            self._width = self.width()
            self.fit()
        else:
            self._fit_bar()
        self.scrollTo(self.currentIndex())  # what is being written stays in sight when the text grows

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    # --- keys --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take Alt+arrow before the page does, while the list may use it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._alt_step(event):
            event.accept()
            return True
        return super().event(event)

    def _alt_step(self, event: QKeyEvent) -> int:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (self.may_move and self.alt_moves) or held != Qt.KeyboardModifier.AltModifier:
            return 0
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        step = self._alt_step(event)
        if step:
            self.move_pressed.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self._dragged >= 0:
            self._end_drag()
        elif plain and event.text().isdecimal():
            self.minutes_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    # --- dragging ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = None
        if self.may_move and event.button() is Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._dragged < 0:
            if (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged = self.indexAt(self._pressed_at).row()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show_gap(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, gap = self._dragged, self._gap
        self._end_drag()
        if dragged < 0:
            super().mouseReleaseEvent(event)
            return
        place = gap - 1 if gap > dragged else gap
        if place not in (-1, dragged):
            self.dropped.emit(dragged, place)

    def _show_gap(self, place: QPoint) -> None:
        rows = self.model().rowCount()
        gap = rows
        for number in range(rows):
            rect = self.visualRect(self.model().index(number, 0))
            if place.y() < rect.center().y():
                gap = number
                break
        self._gap = gap
        near = place.y() < _EDGE or place.y() > self.viewport().height() - _EDGE
        if near and not self._scroll.isActive():
            self._scroll.start()
        elif not near:
            self._scroll.stop()
        self.viewport().update()

    def _scroll_on(self) -> None:
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-_SCROLL if place.y() < _EDGE else _SCROLL))
        self._show_gap(place)

    def _end_drag(self) -> None:
        self._scroll.stop()
        self._pressed_at = None
        self._dragged = self._gap = -1
        self.unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        last = self.model().rowCount() - 1
        rect = self.visualRect(self.model().index(min(self._gap, last), 0))
        down = rect.bottom() - 1 if self._gap > last else rect.top() - 1
        painter = QPainter(self.viewport())
        painter.fillRect(8, max(0, down), self.viewport().width() - 16, 3, QColor(Theme.current().tokens.focus))
