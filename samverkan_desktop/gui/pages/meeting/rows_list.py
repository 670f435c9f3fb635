"""Short lists whose rows are opened, taken away, or given a state by one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from samverkan_desktop.gui.models.row_list import RowList
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Index = QModelIndex | QPersistentModelIndex


class RowsList(FitList):
    """``opened``, ``remove_pressed`` and ``key_typed`` carry a row's id, the last one with the key as a capital.

    Letters that were given something to do are actions of the list, so the list of keys (F1) knows them; others look
    for a row as in any list.
    """

    opened = Signal(str)
    remove_pressed = Signal(str)
    key_typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowList(self)
        self._hot: dict[str, QAction] = {}
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setItemDelegate(RowDelegate(self, line=False, margin=4, padding=4))
        self.setModel(self.rows)
        self._was = ("", -1)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._mark_again)
        self.clicked.connect(self._clicked)

    @property
    def current_id(self) -> str:
        """The id of the row that is marked, or nothing."""
        place = self.currentIndex().row()
        return self.rows.rows[place].id if 0 <= place < len(self.rows.rows) else ""

    def _remember(self) -> None:
        self._was = (self.current_id, self.currentIndex().row())

    def _mark_again(self) -> None:
        """Keep the mark where it was when a row has come or gone: the next key would find nothing to act on."""
        id, place = self._was
        if place >= 0 and self.rows.rows:
            found = self.rows.place_of(id)
            self.setCurrentIndex(self.rows.index(found if found >= 0 else min(place, len(self.rows.rows) - 1)))

    def offer_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Give letters something to do: each with its words. They work while the list has the focus."""
        if [(letter, action.text()) for letter, action in self._hot.items()] == list(keys):
            return
        for action in self._hot.values():
            self.removeAction(action)
            action.deleteLater()
        self._hot = {}
        for letter, words in keys:
            action = QAction(words, self)
            action.setShortcut(letter)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setData(letter)
            action.triggered.connect(self._letter)
            self.addAction(action)
            self._hot[letter] = action

    def offer_removal(self, words: str) -> None:
        """Let Delete take a row away."""
        action = QAction(words, self)
        action.setShortcut(Qt.Key.Key_Delete)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._remove)
        self.addAction(action)

    def _remove(self) -> None:
        if self.current_id:
            self.remove_pressed.emit(self.current_id)

    def _letter(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self.current_id:
            self.key_typed.emit(self.current_id, str(action.data()))

    def go_to(self, id: str) -> None:
        """Mark a row, if it is there."""
        place = self.rows.place_of(id)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))

    def step(self, rows: int = 1) -> None:
        """Mark a row further down; at the end stay."""
        place = min(self.currentIndex().row() + rows, len(self.rows.rows) - 1)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        id, held = self.current_id, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not id or held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in _OPEN:
            self.opened.emit(id)
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.rows[index.row()].id)


class _OpenDelegate(RowDelegate):
    """Leaves the room of the open row to its editor."""

    def __init__(self, view: OpenRows) -> None:
        super().__init__(view, line=False, margin=4, padding=4)
        self._rows = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.row() != self._rows.open_row:
            super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.row() == self._rows.open_row:
            return QSize(self._rows.viewport().width(), self._rows.editor_height())
        return super().sizeHint(option, index)


class OpenRows(RowsList):
    """A list in which one row at a time is open: its editor lies where the row was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None
        self.open_id = ""
        self.setItemDelegate(_OpenDelegate(self))

    @property
    def open_row(self) -> int:
        """The row that is open, or -1."""
        return self.rows.place_of(self.open_id) if self.open_id else -1

    def use_editor(self, editor: QWidget) -> None:
        """Say what lies in the open row."""
        self._editor = editor
        editor.setParent(self.viewport())
        editor.hide()

    def editor_height(self) -> int:
        """Return how high the editor is at the present width."""
        if self._editor is None:
            return 0
        layout, width = self._editor.layout(), max(1, self.viewport().width())
        return layout.totalHeightForWidth(width) if layout is not None else self._editor.sizeHint().height()

    def open(self, id: str) -> None:
        """Open a row, or none."""
        self.open_id = id
        self.fit()

    def fit(self) -> None:
        super().fit()
        editor = getattr(self, "_editor", None)  # the list fits itself while it is being made
        if editor is None:
            return
        place = self.open_row
        if place < 0:
            editor.hide()
            return
        self.doItemsLayout()
        editor.setGeometry(self.visualRect(self.rows.index(place)))
        editor.show()
        editor.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.open_id:
            self.fit()
