"""Paths as they are pasted. If these fail, a stray sign in a field of the start page ends in an unexpected fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.typed_path import lies_there, typed_path
from tests.gui.conftest import MakeWindow, press, write

TOO_LONG = "x" * 400


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", None),
        ("  ", None),
        ('""', None),
        ("\0", None),
        (' "C:/Mina filer/a.samverkan" ', "C:/Mina filer/a.samverkan"),
        ("/hem/a\0b.samverkan\r\n", "/hem/ab.samverkan"),
        ("/hem/två  blanksteg/e\u0301.samverkan", "/hem/två  blanksteg/e\u0301.samverkan"),
    ],
)
def test_what_is_pasted_is_read_as_it_was_meant(written: str, meant: str | None) -> None:
    assert typed_path(written) == (None if meant is None else Path(meant))


def test_a_name_too_long_is_nowhere(tmp_path: Path) -> None:
    assert lies_there(tmp_path)
    assert not lies_there(tmp_path / TOO_LONG)
    assert not lies_there(None)


@pytest.mark.parametrize(("written", "told"), [("\0/tmp/finns-ej.samverkan", "finns inte"), (TOO_LONG, "för långt")])
def test_a_file_that_cannot_be_is_told_in_a_sentence(
    make_window: MakeWindow, qtbot: QtBot, written: str, told: str
) -> None:
    start = make_window().start
    with qtbot.captureExceptions() as faults:
        start.ui.file.setEditText(written)
        start.ui.user.setEditText("Ava Almtoft")
        write(start.ui.passphrase, "fem ord som ingen annan har")
        press(start.ui.passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(start.ui.notice.text))
    assert faults == []
    assert told in start.ui.notice.text
