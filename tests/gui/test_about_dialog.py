"""If these fail, nobody can see in the program whose work it is built of, as the licences demand."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from samverkan_desktop.gui.dialogs.about import AboutDialog
from samverkan_desktop.gui.main_window import MainWindow


def shown(window: MainWindow) -> AboutDialog:
    window.menu.show_about()
    (dialog,) = window.findChildren(AboutDialog)
    return dialog


def test_every_part_is_named_with_its_licence(window: MainWindow) -> None:
    dialog = shown(window)
    spoken = [
        str(dialog.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(dialog.rows.rowCount())
    ]
    assert any("pyside6-essentials" in each and "LGPL" in each for each in spoken)
    assert any("sqlcipher3" in each for each in spoken)


def test_arrow_down_shows_the_next_licence(window: MainWindow) -> None:
    dialog = shown(window)
    before = dialog.licence.toPlainText()
    for _ in range(6):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.licence.toPlainText()
    assert dialog.licence.toPlainText() != before


def test_a_part_without_a_text_says_where_it_is(window: MainWindow) -> None:
    dialog = shown(window)
    row = next(row for row in range(dialog.rows.rowCount()) if dialog.rows.rows[row].id == "pyside6-essentials")
    dialog.list.setCurrentIndex(dialog.rows.index(row))
    assert "LGPL-3.0-only" in dialog.licence.toPlainText()


def test_escape_closes(window: MainWindow) -> None:
    dialog = shown(window)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_technical_information_tells_versions_and_nothing_about_anybody(window: MainWindow) -> None:
    """What a user mails to IT must not hold where the file lies, what it is called, or who works in it."""
    dialog = shown(window)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    for name in ("Samverkan: ", "Python: ", "SQLCipher: ", "SQLite: ", "Qt: "):
        assert re.search(rf"^{name}\d", text, re.MULTILINE), name
    assert window.workspace is not None
    record = window.workspace.session.record
    for secret in (record.path.name, str(record.path.parent), record.user_name, str(Path.home())):
        assert secret not in text
    assert dialog.copied.text()
