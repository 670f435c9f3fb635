"""If these fail, a fault in the program takes what was typed with it, or puts case text in a report (F26)."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from samverkan_desktop.cli.bugs import report
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.unexpected import Unexpected, watch
from tests.gui.conftest import click, write

SECRET = "Det som sades i rummet."


@pytest.fixture
def watched(window: MainWindow, tmp_path: Path) -> Iterator[Unexpected]:
    hooks = sys.excepthook, threading.excepthook
    yield watch(window, lambda fault: report(fault, lambda: tmp_path / "fel", command="fönster"))
    sys.excepthook, threading.excepthook = hooks


def fails() -> None:
    raise ValueError(SECRET)


class FailingModel(QAbstractListModel):
    """A model whose words cannot be had."""

    def rowCount(self, _parent: Any = None) -> int:
        return 1

    def data(self, _index: QModelIndex | QPersistentModelIndex, _role: int = 0) -> Any:
        fails()


def in_slot(window: MainWindow) -> None:
    button = QPushButton(window)
    button.clicked.connect(fails)
    button.show()
    click(button)


def in_timer(_window: MainWindow) -> None:
    QTimer.singleShot(0, fails)


def in_model(window: MainWindow) -> None:
    view = QListView(window)
    model = FailingModel(view)
    view.setModel(model)
    view.resize(100, 100)
    QTimer.singleShot(0, view.show)


def in_thread(_window: MainWindow) -> None:
    worker = threading.Thread(target=fails)
    worker.start()
    worker.join()


@pytest.mark.parametrize("where", [in_slot, in_timer, in_model, in_thread])
def test_what_is_typed_is_saved_and_the_sentence_is_told(
    window: MainWindow, meeting: MeetingPage, watched: Unexpected, qtbot: QtBot, tmp_path: Path, where: Any
) -> None:
    item = meeting.reader.view.items[3]
    meeting.show_item(item.id)
    editor = meeting.ui.item.editors["talk"]
    editor.selectAll()
    write(editor, SECRET)
    assert window.workspace is not None
    assert window.workspace.autosave.waits
    with capture_exceptions():
        sys.excepthook = watched.hook
        where(window)
        qtbot.waitUntil(lambda: window.ui.notice.text != "")
    assert "Ett fel i programmet" in window.ui.notice.text
    assert "Det som var sparat är kvar" in window.ui.notice.text
    text = window.workspace.session.repositories.texts.get(item.id)
    assert text.talk == SECRET, "saved before anything is told"
    (written,) = (tmp_path / "fel").iterdir()
    told = written.read_text(encoding="utf-8")
    assert "ValueError" in told
    assert SECRET not in told + window.ui.notice.text


def test_a_fault_in_the_telling_ends_there(window: MainWindow, watched: Unexpected) -> None:
    def again(fault: Exception) -> str:
        watched.tell(fault)
        return "Ett fel."

    watched._report = again
    watched.tell(ValueError("x"))
    assert window.ui.notice.text == "Ett fel."
