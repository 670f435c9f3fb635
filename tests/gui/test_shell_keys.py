"""If these fail, the list of keys lies, or a key takes a sign that Swedish keyboards write with AltGr."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from samverkan_desktop.gui import navigation
from samverkan_desktop.gui.dialogs.keys import KeysDialog
from samverkan_desktop.gui.keymap import Key, keys_of, said, sequences
from samverkan_desktop.gui.main_window import MainWindow
from tests.gui.conftest import press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog(window: MainWindow) -> KeysDialog:
    press(window, Qt.Key.Key_F1, CTRL)
    found = window.findChildren(KeysDialog)
    assert len(found) == 1
    return found[0]


def every(window: MainWindow) -> list[tuple[str, Key]]:
    assert window.workspace is not None
    found = [("window", key) for key in window.menu.every_key()]
    for spec in navigation.PAGES:
        page = window.made(spec.key, window.workspace)
        found += [(spec.key, key) for key in keys_of(page, below=True)]
    return found


def test_every_key_has_words(window: MainWindow) -> None:
    """Give the QAction a text or the QShortcut a whatsThis, or put its words in gui/keymap.py."""
    assert [(where, key.keys) for where, key in every(window) if key.keys and not key.what] == []


def test_every_shortcut_that_exists_is_in_the_list(window: MainWindow) -> None:
    shown = dialog(window)
    listed = " ".join(f"{row.chip} {row.sub}" for row in shown.rows.rows)
    for shortcut in window.findChildren(QShortcut):
        for keys in sequences(shortcut):
            assert keys.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter") in listed, said(
                shortcut
            )
    assert "Ctrl+F1" in listed
    assert "Ctrl+K" in listed
    assert len(shown.rows.rows) > 20


def test_no_key_takes_what_altgr_writes(window: MainWindow) -> None:
    """AltGr is Ctrl and Alt on Windows: @ £ $ € { [ ] } \\ ~ | and µ must still be written."""
    for where, key in every(window):
        for keys in sequences(key.thing):
            name = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert not ("Ctrl" in name and "Alt" in name), (where, key.what)


def test_no_key_means_two_things_in_one_place(window: MainWindow) -> None:
    assert window.workspace is not None
    own = [keys.toString() for key in window.menu.every_key() for keys in sequences(key.thing)]
    assert len(own) == len(set(own))
    for spec in navigation.PAGES:
        page = window.made(spec.key, window.workspace)
        for key in keys_of(page, below=True):
            assert not {keys.toString() for keys in sequences(key.thing)} & set(own), (spec.key, key.what)


def test_a_key_is_looked_for(window: MainWindow) -> None:
    shown = dialog(window)
    write(shown.search, "lås")
    assert [row.title for row in shown.rows.rows] == ["Lås nu"]
    press(shown, Qt.Key.Key_Escape)
    assert shown.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1])
def test_the_list_is_there_without_a_record_too(window: MainWindow, key: Qt.Key) -> None:
    window.close_record()
    press(window, key, CTRL)
    assert window.findChildren(KeysDialog)
