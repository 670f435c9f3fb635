"""After the lock nothing that was read from the record may be reachable: not in a widget, a model, a document, an undo
stack, the clipboard or what a screen reader is told, nor in any object that Python still holds. If this fails, whoever
sits down at a locked computer, or reads the memory of the program, finds what was said about children.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument, QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.question import QuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, PAGES
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.inbox import Inbox
from samverkan_desktop.services.questions import Questions
from tests.gui.conftest import consultation, press, write

_BACKWARDS = ("kvitton", "elevens", "mellanlagrade", "Zorvix")
_HIDDEN = bytes(byte ^ 0x55 for byte in " ".join(_BACKWARDS[::-1]).encode())
"""No text of the test may itself be found, so it is put together anew each time it is typed."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_LONGEST_ROWS = 400


def clear() -> bytes:
    return bytes(byte ^ 0x55 for byte in _HIDDEN)


def secret() -> str:
    return clear().decode()


def holds(text: object) -> bool:
    return isinstance(text, str) and clear()[:18] in text.encode("utf-8", "replace")


def said_by(thing: QObject) -> Iterator[str]:
    """Yield every text of an object that Qt holds: shown, hinted, read out, undone."""
    yield thing.objectName()
    for name in thing.dynamicPropertyNames():
        with suppress(RuntimeError):  # what Qt keeps for itself there cannot be read
            yield str(thing.property(bytes(name.data()).decode()))
    if isinstance(thing, QWidget):
        yield from (thing.toolTip(), thing.statusTip(), thing.whatsThis(), thing.windowTitle())
        yield from (thing.accessibleName(), thing.accessibleDescription())
    if isinstance(thing, (QLabel, QAbstractButton, QLineEdit)):
        yield thing.text()
    if isinstance(thing, QLineEdit) and thing.isUndoAvailable():
        thing.undo()
        yield thing.text()
    if isinstance(thing, QGroupBox):
        yield thing.title()
    if isinstance(thing, (QTextEdit, QPlainTextEdit)):
        yield thing.toPlainText()
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
        while thing.isUndoAvailable():
            thing.undo()
            yield thing.toPlainText()
    if isinstance(thing, QComboBox):
        yield from (thing.itemText(number) for number in range(thing.count()))
    if isinstance(thing, QUndoStack):
        yield from (thing.text(number) for number in range(thing.count()))
    if isinstance(thing, QAbstractItemModel):
        yield from _rows(thing)


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(min(model.rowCount(root), _LONGEST_ROWS)):
        for column in range(columns):
            for role in _ROLES:
                yield str(model.index(row, column, root).data(role) or "")


def everything() -> list[QObject]:
    """Return every object of Qt's that a widget, the application or Python still leads to."""
    found: list[QObject] = list(QApplication.allWidgets())
    found += [thing for thing in gc.get_objects() if isinstance(thing, QObject) and _lives(thing)]
    found += [below for thing in tuple(found) for below in thing.findChildren(QObject)]
    return list({id(thing): thing for thing in found}.values())


def _lives(thing: QObject) -> bool:
    try:
        thing.objectName()
    except RuntimeError:
        return False
    return True


def left_in_qt() -> list[str]:
    return sorted({type(thing).__name__ for thing in everything() for text in said_by(thing) if holds(text)})


def left_in_python() -> list[str]:
    """Return what still holds the text, as far as the collector can tell: the type, and one step up."""
    found = list[str]()
    gc.unfreeze()  # else what was set aside at the start is not told of
    for thing in gc.get_objects():
        if any(holds(each) for each in gc.get_referents(thing) if type(each) is str):
            above = {type(each).__name__ for each in gc.get_referrers(thing) if each is not found}
            found.append(f"{type(thing).__name__} {list(thing)[:3] if isinstance(thing, dict) else ''} in {above}")
    return found


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def swept(window: MainWindow, qtbot: QtBot) -> None:
    """Wait for the lock to have done all it does."""
    qtbot.waitUntil(lambda: window.workspace is None)
    qtbot.waitUntil(lambda: not window.lock.sweeping.isActive())
    settle()


def fill(window: MainWindow) -> None:
    """Put the words wherever a user may, and look at every page there is."""
    window.lock.clipboard.owns = lambda: True  # the screen of the tests does not know whose the clipboard is
    assert window.workspace is not None
    session = window.workspace.session
    meeting = consultation(session)
    window.show_page(MEETING, meeting.id)
    page = window.page()
    assert isinstance(page, MeetingPage)
    item = page.reader.view.items[3]
    page.show_item(item.id)
    editor = page.ui.item.editors["talk"]
    editor.selectAll()
    write(editor, secret())
    window.workspace.autosave.flush()
    register = session.repositories.register()
    rektor = next(f.id for f in register.functions.values() if f.name.casefold() == "rektor")
    FollowUps(session).add(item.id, secret(), responsible_function_id=rektor)
    case = next(each for each in session.repositories.items.all() if each.case is not None)
    assert case.case is not None
    Questions(session).receive(
        meeting.forum_id,
        secret(),
        side=case.case.asking_side,
        unit_id=case.case.asking_unit_id,
        area_id=case.area_id,
    )
    for spec in PAGES:
        if not spec.under:
            window.show_page(spec.key)
            settle()
    window.show_page(MEETING, meeting.id)
    page.show_item(item.id)
    window.finding.open()
    if window.finding.panel is not None:
        window.finding.panel.field.setText(secret()[:9])
        settle()
    window.finding.shut()
    editor.selectAll()
    press(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert holds(QGuiApplication.clipboard().text())
    write(editor, secret())  # typed and not saved yet when the lock comes


def by_key(window: MainWindow) -> None:
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def by_idling(window: MainWindow) -> None:
    window.lock.watch.idle.emit()


def by_the_system(window: MainWindow) -> None:
    window.lock.away.left.emit()


@pytest.mark.parametrize("lock", [by_key, by_idling, by_the_system])
def test_nothing_read_from_the_record_is_left(
    window: MainWindow, qtbot: QtBot, lock: Callable[[MainWindow], None]
) -> None:
    fill(window)
    assert left_in_qt(), "the test looks where the words are"
    assert left_in_python()
    gc.freeze()  # as when the program was started with a record: nothing of it would ever be looked through again
    lock(window)
    swept(window, qtbot)
    assert left_in_qt() == []
    assert not holds(QGuiApplication.clipboard().text())
    assert left_in_python() == []


def test_a_dialog_that_stood_open_closes_and_its_words_go(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    view = Inbox(window.workspace.session).view(consultation(window.workspace.session).forum_id)
    dialog = QuestionDialog(window.workspace, view, parent=window)
    dialog.open()
    for line in (
        *dialog.findChildren(QTextEdit),
        *dialog.findChildren(QPlainTextEdit),
        *dialog.findChildren(QLineEdit),
    ):
        if line.isVisible() and line.isEnabled():
            write(line, secret())
    del line, dialog, view
    assert left_in_qt()
    window.lock.lock()
    swept(window, qtbot)
    assert left_in_qt() == []
    assert left_in_python() == []
