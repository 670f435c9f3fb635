"""Hands on the real window: keys where the focus is, clicks on what can be seen, files dropped. Each is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QTableView,
    QWidget,
)

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row
from samverkan_desktop.gui.pages.page import Page
from tests.gui.conftest import write
from tests.scenarios.album import Album

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NOTHING = Qt.KeyboardModifier.NoModifier
_BUTTON_MS = 150  # a button pressed by its letter is shown as pressed before it acts
PageT = TypeVar("PageT", bound=Page)
DialogT = TypeVar("DialogT", bound=QDialog)


@dataclass
class Count:
    """What a task took. ``why``: each key and click in order. Signs of a text are not steps."""

    keys: int = 0
    clicks: int = 0
    why: list[str] = field(default_factory=list)

    @property
    def steps(self) -> int:
        return self.keys + self.clicks


@dataclass
class Hands:
    """Does what a user does. ``counts``: those that count just now."""

    window: MainWindow
    album: Album
    counts: list[Count] = field(default_factory=list)

    # --- what is there -----------------------------------------------------------------------------------------

    def page(self, kind: type[PageT]) -> PageT:
        """Return the page that is open, which is of this kind."""
        found = self.window.page()
        assert isinstance(found, kind), f"at {type(found).__name__}"
        return found

    def dialog(self, kind: type[DialogT]) -> DialogT:
        """Return the dialog that is open, which is of this kind."""
        found = open_dialog()
        assert isinstance(found, kind), f"at {type(found).__name__}"
        return found

    def focus(self) -> QWidget:
        """Return what gets the keys: in a popup, in a dialog, or in the window."""
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        dialog = open_dialog()
        if dialog is not None:
            return dialog.focusWidget() or dialog
        self.window.activateWindow()  # where there is no window manager, nobody does it when a dialog closes
        QApplication.processEvents()
        found = QApplication.focusWidget() or self.window.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    # --- hands -------------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING, *, why: str = "") -> None:
        """Press a key where the focus is."""
        self._count(why or key.name, key=True)
        QTest.keyClick(self.focus(), key, held)
        QApplication.processEvents()

    def enter(self, held: Qt.KeyboardModifier = NOTHING, *, why: str = "") -> None:
        """Press Enter."""
        self.key(Qt.Key.Key_Return, held, why=why)

    def tab(self, times: int = 1) -> None:
        """Press Tab."""
        for _ in range(times):
            self.key(Qt.Key.Key_Tab)

    def alt(self, letter: str, *, why: str = "") -> None:
        """Press Alt and a letter, as the underlined one on a button says."""
        self.key(Qt.Key(ord(letter.upper())), ALT, why=why)
        QTest.qWait(_BUTTON_MS)

    def type(self, text: str) -> None:
        """Type a text where the focus is, sign by sign."""
        for sign in text:
            write(self.focus(), sign)
        QApplication.processEvents()

    def retype(self, field: QWidget, text: str) -> None:
        """Click in a field, mark what stands there and type over it."""
        self.click(field)
        self.key(Qt.Key.Key_A, CTRL)
        self.type(text)

    def click(self, widget: QWidget, *, why: str = "") -> None:
        """Click in the middle of something that can be seen and used."""
        assert widget.isVisible(), f"{widget.objectName()} is not there"
        assert widget.isEnabled(), f"{widget.objectName()} cannot be used"
        self._count(why or widget.objectName(), key=False)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NOTHING, widget.rect().center())
        QApplication.processEvents()

    def click_row(self, view: QAbstractItemView, words: str, *, column: int = 0, why: str = "") -> None:
        """Click on the row of a list that says something."""
        model = view.model()
        found = [number for number in range(model.rowCount()) if words in _said(view, number)]
        assert found, f"no row says {words!r}: {[_said(view, number) for number in range(model.rowCount())]}"
        index = model.index(found[0], column)
        view.scrollTo(index)  # as the wheel would
        QApplication.processEvents()
        self._count(why or words, key=False)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NOTHING, view.visualRect(index).center())
        QApplication.processEvents()

    def choose(self, combo: QComboBox, words: str) -> None:
        """Click on a list of choices to open it and walk to one of them with the arrow keys."""
        place = next((n for n in range(combo.count()) if words in combo.itemText(n)), -1)
        assert place >= 0, f"{words!r} is not offered: {[combo.itemText(n) for n in range(combo.count())]}"
        combo.setFocus()
        self._count(f"choose {words}", key=True)
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(combo, Qt.Key.Key_Down)
        QApplication.processEvents()
        assert combo.currentIndex() == place, combo.currentText()

    def drop(self, target: QWidget, paths: Sequence[Path], *, why: str = "") -> None:
        """Drag files from the desktop onto something and let go."""
        self._count(why or "drop files", key=False)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, copy = QPointF(target.rect().center()), Qt.DropAction.CopyAction
        buttons = Qt.MouseButton.LeftButton
        entering = QDragEnterEvent(at, copy, data, buttons, NOTHING)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted(), "the file is not welcome here"
        QApplication.sendEvent(target, QDropEvent(at, copy, data, buttons, NOTHING))
        QApplication.processEvents()

    def away(self, why: str) -> None:
        """Count Enter in a dialog of the system's own, which a test answers from a list."""
        self._count(why, key=True)

    def menu(self, menu: QMenu, words: str) -> None:
        """Walk down a menu that is open to what begins with some words, and press Enter."""
        texts = [action.text() for action in menu.actions()]
        place = next((number for number, text in enumerate(texts) if text.startswith(words)), -1)
        assert place >= 0, texts
        for _ in range(place + 1):
            self.key(Qt.Key.Key_Down)
        self.enter()

    # --- counting and showing ----------------------------------------------------------------------------------

    @contextmanager
    def counting(self, count: Count | None = None) -> Iterator[Count]:
        """Count what is done in a block; with ``count``, on from there."""
        count = count or Count()
        self.counts.append(count)
        yield count
        self.counts.remove(count)

    def scene(self, name: str) -> None:
        """Keep a picture of what is on screen, when pictures are wanted."""
        self.album.take(open_dialog() or self.window, name)

    def _count(self, why: str, *, key: bool) -> None:
        for count in self.counts:
            count.keys += key
            count.clicks += not key
            count.why.append(why)


def open_dialog() -> QDialog | None:
    """Return the dialog over the window, the last one opened; without a screen it never becomes active by itself."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return max(shown, key=_depth) if shown else None


def _depth(widget: QWidget) -> int:
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def _said(view: QAbstractItemView, number: int) -> str:
    model = view.model()
    words = []
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        index = model.index(number, column)
        row = index.data(ROW_ROLE)
        words += [row.lead, row.title, row.sub, row.chip] if isinstance(row, Row) else [str(index.data() or "")]
    return " ".join(words)
