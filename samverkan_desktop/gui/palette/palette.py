"""The palette: a field and what it finds, over the page. Arrow keys walk, Enter goes there, Escape goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from samverkan_desktop.gui.models.row_list import RowList
from samverkan_desktop.gui.palette.entries import Entry
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_WIDTH, _LEAST = 560, 300  # px at 100 %
_WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}

Find = Callable[[str], Sequence[Entry]]


class Palette(QFrame):
    """One per window, made when first wanted. It holds nothing of the record when it is closed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Sök och gå till"))
        self._window = window
        self._find: Find | None = None
        self._entries: tuple[Entry, ...] = ()
        self._from: QWidget | None = None
        self._under: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Sök i möten, ärenden, uppföljningar …"))
        self.field.setAccessibleName(
            self.tr("Sök i möten, ärenden, frågor, personal, verksamheter, sidor och kommandon")
        )
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.rows = RowList(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list, margin=12, padding=5))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Det som hittades"))
        self.list.clicked.connect(self._choose)
        self.nothing = Label(self.tr("Inget hittades. Prova en del av ett ord, ett mötesnummer eller en ärendekod."))
        self.nothing.setProperty("kind", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        down = QVBoxLayout(self)
        down.setContentsMargins(8, 8, 8, 8)
        down.setSpacing(8)
        for part in (self.field, self.list, self.nothing):
            down.addWidget(part)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        Theme.current().changed.connect(self.place)
        window.installEventFilter(self)
        self.hide()

    # --- open and closed ---------------------------------------------------------------------------------------

    def open_under(self, button: QWidget, find: Find) -> None:
        """Show the palette over a button. ``find`` answers for each text."""
        self._from = QApplication.focusWidget()
        self._under, self._find = button, find
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self, *, back: bool = True) -> None:
        """Close it and forget what it found. ``back``: give the focus back to where it was."""
        if self.isHidden():
            return
        self.hide()
        self._find, self._entries = None, ()
        self.rows.show_rows(())
        self.field.clear()
        before, self._from = self._from, None
        if back and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand over the search field, inside the window."""
        if self.isHidden() or self._under is None:
            return
        window = self._window
        theme = Theme.current()
        corner = self._under.mapTo(window, QPoint(-9, -9)) if self._under.isVisible() else QPoint(20, 8)
        room = window.width() - 24
        width = max(min(theme.px(_WIDTH), room), min(theme.px(_LEAST), room))
        left = max(12, min(corner.x(), window.width() - width - 12))
        self.setFixedWidth(width)
        self.list.doItemsLayout()
        most = max(120, window.height() * 3 // 4 - corner.y() - self.field.sizeHint().height() - 32)
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        self.list.setFixedHeight(min(most, wanted))
        self.list.setVisible(bool(self._entries))
        self.nothing.setVisible(not self._entries)
        self.adjustSize()
        self.setGeometry(QRect(left, max(4, corner.y()), width, self.sizeHint().height()))

    # --- looking -----------------------------------------------------------------------------------------------

    def _look(self, text: str) -> None:
        if self._find is None:
            return
        self._entries = tuple(self._find(text))
        self.rows.show_rows(())  # the same ids are other things now
        self.rows.show_rows([entry.row for entry in self._entries])
        if self._entries:
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.scrollToTop()
        self.place()

    def _walk(self, steps: int) -> None:
        count = self.rows.rowCount()
        if not count:
            return
        here = self.list.currentIndex().row()
        there = (here + steps) % count if abs(steps) == 1 else max(0, min(here + steps, count - 1))
        self.list.setCurrentIndex(self.rows.index(there))
        said = QAccessibleAnnouncementEvent(self, self._entries[there].row.spoken)
        QAccessible.updateAccessibility(said)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid() or index.row() >= len(self._entries):
            return
        run = self._entries[index.row()].run
        self.shut()
        run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if watched is self.field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut:
                self._left()
        elif event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _left(self) -> None:
        """Close when the focus has gone to another part of the window; not when the window itself is left."""
        if self.isActiveWindow() and QApplication.activePopupWidget() is None:
            self.shut(back=False)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.shut()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _WALK:
            self._walk(_WALK[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._walk(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True
