"""A dialog that stands open goes with the lock. If these fail, what was half written in it is lost, or stays to be read
by whoever sits down at the locked computer."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.logged_meetings import LoggedKind
from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.gui import dialogs as every_dialog
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog
from samverkan_desktop.gui.dialogs.kept_texts import KeptTextsDialog
from samverkan_desktop.gui.dialogs.keys import KeysDialog
from samverkan_desktop.gui.dialogs.log_meeting import LogMeetingDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.dialogs.question import QuestionDialog, VoidQuestionDialog
from samverkan_desktop.gui.dialogs.replies import RepliesDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.inbox import Inbox, InboxView
from tests.gui.conftest import consultation, press, write
from tests.gui.test_after_lock import left_in_python, left_in_qt, secret, swept

Make = Callable[[Workspace, MainWindow], QDialog]


def inbox(workspace: Workspace) -> InboxView:
    return Inbox(workspace.session).view(consultation(workspace.session).forum_id)


def log_meeting(workspace: Workspace, window: MainWindow) -> QDialog:
    return LogMeetingDialog(workspace, LoggedKind.HEADS, parent=window)


def new_meeting(workspace: Workspace, window: MainWindow) -> QDialog:
    return MeetingDialog(workspace, parent=window)


def cancel(workspace: Workspace, window: MainWindow) -> QDialog:
    row = next(row for row in workspace.meetings.rows() if row.meeting.state in BEFORE_START)
    return CancelDialog(workspace, row, window)


def question(workspace: Workspace, window: MainWindow) -> QDialog:
    return QuestionDialog(workspace, inbox(workspace), parent=window)


def void(workspace: Workspace, window: MainWindow) -> QDialog:
    return VoidQuestionDialog(workspace, workspace.session.repositories.questions.all()[0], window)


WRITTEN_IN: dict[type[QDialog], Make] = {
    QuestionDialog: question,
    VoidQuestionDialog: void,
    CancelDialog: cancel,
    DeadlineDialog: DeadlineDialog,
    LogMeetingDialog: log_meeting,
    MeetingDialog: new_meeting,
    RepliesDialog: RepliesDialog,
}
NOT_WRITTEN_IN = {
    "AboutDialog": "to be read",
    "CompareDialog": "to be read",
    "HandbookDialog": "a field to look things up in; stands beside the work",
    "InviteDialog": "ticks",
    "KeptTextsDialog": "to be read; what it shows is in the draft already",
    "KeysDialog": "a field to look things up in",
    "LettersDialog": "to be read and copied",
    "ListPreview": "a paper",
    "LoggedMeetingDialog": "to be read",
    "LooseDialog": "to be read and copied",
    "PreviewDialog": "a paper",
}


def fields(dialog: QDialog) -> list[QWidget]:
    """Return the fields that take words."""
    kinds = (QLineEdit, QTextEdit, QPlainTextEdit)
    found = [field for field in dialog.findChildren(QWidget) if isinstance(field, kinds)]
    return [field for field in found if field.isVisible() and field.isEnabled() and not field.isReadOnly()]


def all_dialogs() -> Iterator[type[QDialog]]:
    for module in pkgutil.iter_modules(every_dialog.__path__):
        made = importlib.import_module(f"{every_dialog.__name__}.{module.name}")
        for _, found in inspect.getmembers(made, inspect.isclass):
            if issubclass(found, QDialog) and found.__module__ == made.__name__:
                yield found


def unlock(window: MainWindow, qtbot: QtBot) -> Workspace:
    page = window.lock.page
    assert page is not None
    write(page.ui.passphrase, PASSPHRASE)
    press(page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    return window.workspace


def test_every_dialog_is_known_to_these_tests() -> None:
    """A new one is either written in, and then tried here, or it is said why it is not."""
    known = {each.__name__ for each in WRITTEN_IN} | NOT_WRITTEN_IN.keys()
    assert {each.__name__ for each in all_dialogs()} == known


@pytest.mark.parametrize("kind", WRITTEN_IN, ids=lambda kind: kind.__name__)
def test_what_is_half_written_goes_with_the_lock_and_is_offered_back(
    window: MainWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    assert window.workspace is not None
    dialog = WRITTEN_IN[kind](window.workspace, window)
    dialog.open()
    title = dialog.windowTitle()
    typed = []
    for field in fields(dialog):
        write(field, secret())
        typed.append(field.accessibleName())
    assert typed, "there is something to write in"
    del dialog, field
    window.lock.lock()
    swept(window, qtbot)
    assert left_in_qt() == []
    assert left_in_python() == []
    workspace = unlock(window, qtbot)
    kept = {each.where: each.text for each in workspace.kept.earlier}
    assert any(secret() in text for text in kept.values())
    assert all(where.startswith(title) for where in kept), "each says where it was written"
    window.drafts.tell()
    assert next(iter(kept)) in window.ui.notice.text
    shown: list[str] = []

    def read() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, KeptTextsDialog)
        shown.append(found.ui.text.toPlainText())
        found.reject()

    QTimer.singleShot(0, read)
    window.ui.notice.pressed.emit()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0] in kept.values()


def test_words_one_looks_for_are_no_draft(window: MainWindow, qtbot: QtBot) -> None:
    """What is typed in a field to search in is nothing that is lost, and not to be asked about."""
    window.menu.show_keys()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    write(dialog.search, "lås")
    del dialog
    window.lock.lock()
    swept(window, qtbot)
    assert unlock(window, qtbot).kept.earlier == ()
