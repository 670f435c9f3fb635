"""If these fail, what was typed in the register is lost when the disk is full, or a new user meets an empty page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER, SETTINGS
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.pages.register.editors import UnitEditor
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.register_edit import RegisterEdit
from samverkan_desktop.storage.errors import DiskFull
from tests.gui.conftest import MakeWindow, click, press, write
from tests.gui.register_desk import retype


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def register(window: MainWindow) -> RegisterPage:
    window.show_page(REGISTER)
    page = window.page()
    assert isinstance(page, RegisterPage)
    return page


def test_a_full_disk_keeps_what_was_typed_until_it_can_be_saved(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = register(window)
    editor = page.part.editor
    assert isinstance(editor, UnitEditor)
    id = page.part.current
    stored = page.part.edit.find("unit", id)

    def full(*_: Any, **__: Any) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(RegisterEdit, "save", full)
        retype(editor.ui.locality, "Granvret")
        press(editor.ui.locality, Qt.Key.Key_Tab)
        assert "Disken är full" in window.ui.notice.text
        assert editor.ui.locality.text() == "Granvret"
        page.part.show_entry(page.part.list.neighbour(id))
        page.part.show_entry(id)
        assert editor.ui.locality.text() == "Granvret", "also after looking at another"
        assert page.part.edit.find("unit", id) == stored
    click(window.ui.notice._button)
    assert page.part.edit.find("unit", id).locality == "Granvret"
    assert window.ui.notice.text == ""


@pytest.fixture
def bare(make_window: MakeWindow, around: Surroundings, tmp_path: Path) -> MainWindow:
    """A window on a record with nothing in it."""
    made = new_record(
        tmp_path / "ny.samverkan",
        municipality=Municipality(name="Exempelkommun"),
        user="Ny Användare",
        passphrase="fem ord som ingen annan har",
        surroundings=around,
        seeded=False,
    )
    window = make_window()
    window.work_with(made.session)
    return window


def test_empty_parts_say_what_to_do_first(bare: MainWindow, qtbot: QtBot) -> None:
    page = register(bare)
    for number, word in enumerate(("enheter", "personal", "funktioner", "huvudmän", "samverkansområden")):
        click(page.ui.tabs.buttons[number])
        ui = page.part.list.ui
        assert ui.side.currentWidget() is ui.emptyPage
        assert word in ui.emptyTitle.text()
        assert ui.emptyText.text()
        assert ui.emptyAdd.isVisible()
    bare.show_page(SETTINGS, "forums")
    settings = bare.page()
    assert isinstance(settings, SettingsPage)
    assert "hur ofta" in settings.section.list.ui.emptyText.text()  # type: ignore[union-attr]  # the forums


def test_the_first_school_brings_the_municipality_as_its_principal(bare: MainWindow, qtbot: QtBot) -> None:
    page = register(bare)
    click(page.part.list.ui.emptyAdd)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    write(name, "Centralskolan")
    press(name, Qt.Key.Key_Tab)
    editor = page.part.editor
    assert isinstance(editor, UnitEditor)
    assert editor.ui.principal.currentText() == "Exempelkommun"
    assert [row.title for row in page.part.list.model.rows] == ["Centralskolan"]
    click(editor.ui.remove)
    assert page.part.list.ui.side.currentWidget() is page.part.list.ui.emptyPage
