"""If these fail, a paper being made freezes the window, or its answer ends the program when nobody waits for it."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.tasks import InlineTasks, Tasks, ThreadTasks


class Answer(QObject):
    """Somebody who waits."""

    def __init__(self) -> None:
        super().__init__()
        self.result: object = None
        self.error: Exception | None = None
        self.thread_of_answer = 0
        self.count = 0

    def __call__(self, *, result: object = None, error: Exception | None = None) -> None:
        self.result, self.error = result, error
        self.thread_of_answer = threading.get_ident()
        self.count += 1


def broken() -> int:
    raise LookupError("boo")


@pytest.mark.parametrize("tasks", [ThreadTasks(), InlineTasks()], ids=["threads", "inline"])
def test_result_and_error_come_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    answer = Answer()
    tasks.run(lambda: 42, answer, owner=answer)
    qtbot.waitUntil(lambda: answer.count == 1)
    assert (answer.result, answer.error) == (42, None)
    tasks.run(broken, answer, owner=answer)
    qtbot.waitUntil(lambda: answer.count == 2)
    assert answer.result is None
    assert isinstance(answer.error, LookupError)
    assert answer.thread_of_answer == threading.get_ident()


def test_work_runs_elsewhere(qtbot: QtBot) -> None:
    tasks, answer = ThreadTasks(), Answer()
    tasks.run(threading.get_ident, answer, owner=answer)
    qtbot.waitUntil(lambda: answer.count == 1)
    assert answer.result != threading.get_ident()


def test_nobody_is_called_when_the_owner_is_gone(qtbot: QtBot) -> None:
    tasks, answer, owner = ThreadTasks(), Answer(), QObject()
    gate = threading.Event()
    tasks.run(gate.wait, answer, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    tasks.wait()
    qtbot.wait(20)
    assert answer.count == 0
