"""If these fail, the register is closed to those who listen to it, use no mouse or need large text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER
from samverkan_desktop.gui.pages.register import RegisterPage
from tests.gui.conftest import press
from tests.gui.register_desk import assert_tab_goes_down, nameless, widgets_cut_off
from tests.gui.test_register_page import open_part, page, stored, swept, unit_editor

__all__ = ["page", "swept"]

UNITS, PERSONS, FUNCTIONS, PRINCIPALS, AREAS = range(5)


def test_ctrl_page_down_goes_through_the_parts(page: RegisterPage, qtbot: QtBot) -> None:
    for expected in (PERSONS, FUNCTIONS, PRINCIPALS, AREAS, UNITS):
        press(page.part.start_focus(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert page.ui.tabs.current == expected
        assert page.ui.stack.currentWidget() is page.part


def test_a_thing_is_found_by_its_id(window: MainWindow, page: RegisterPage) -> None:
    for kind, part in (("person", PERSONS), ("function", FUNCTIONS), ("area", AREAS), ("unit", UNITS)):
        id = stored(page, kind)[-1].id
        window.show_page(REGISTER, id)
        assert page.ui.tabs.current == part
        assert page.part.current == id
    left = next(entry.row.id for entry in page.part_of(PERSONS).list.entries if entry.ended)
    window.show_page(REGISTER, left)
    assert page.part.list.current == left, "also one who has left"


@pytest.mark.parametrize("part", range(5))
def test_tab_goes_down_the_page(page: RegisterPage, qtbot: QtBot, part: int) -> None:
    open_part(page, part)
    first = page.part.editor.focusProxy()
    assert first is not None
    if first.isEnabled():
        assert_tab_goes_down(page.part.editor, first)


@pytest.mark.parametrize("part", range(5))
def test_every_control_has_a_name(page: RegisterPage, part: int) -> None:
    open_part(page, part)
    assert nameless(page) == []


def test_read_only_shows_and_changes_nothing(
    make_window: Callable[[], MainWindow], record: Any, around: Any, qtbot: QtBot
) -> None:
    from samverkan_desktop.services.example_record import PASSPHRASE
    from samverkan_desktop.services.records import open_session

    window = make_window()
    window.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around, read_only=True))
    window.show_page(REGISTER)
    page = window.page()
    assert isinstance(page, RegisterPage)
    editor = unit_editor(page)
    assert not editor.ui.name.isEnabled()
    assert not editor.remover().isVisible()
    assert not page.ui.importFile.isVisible()
    assert not page.part.list.ui.add.isEnabled()
    press(page.part.list.ui.rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(page.part.list.ui.rows, Qt.Key.Key_Delete)
    assert page.part.current
    assert "läsning" in page.ui.notice.text


@pytest.mark.parametrize("part", range(5))
def test_nothing_is_cut_off_at_large_text(page: RegisterPage, window: MainWindow, theme: Any, part: int) -> None:
    window.resize(1366, 768)
    theme.choose(zoom=200)
    open_part(page, part)
    QApplication.processEvents()
    assert widgets_cut_off(page) == []
    inside = page.part.list.ui.inside
    assert inside.width() <= page.part.list.ui.scroll.viewport().width(), "nothing to scroll sideways to"
