"""If these fail, a colleague's assignments are lost, or somebody writes a child into the register of staff."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.register import Function, Person
from samverkan_desktop.gui.autosave import WAIT_MS
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.pages.register.assignment_rows import FunctionRow
from samverkan_desktop.gui.pages.register.editors import AreaEditor, FunctionEditor, UnitEditor
from samverkan_desktop.gui.pages.register.person_editor import PersonEditor
from tests.gui.conftest import TODAY, click, press, write
from tests.gui.register_desk import retype, undo

UNITS, PERSONS, FUNCTIONS, PRINCIPALS, AREAS = range(5)


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window: MainWindow) -> RegisterPage:
    window.show_page(REGISTER)
    found = window.page()
    assert isinstance(found, RegisterPage)
    return found


def stored(page: RegisterPage, kind: str) -> tuple[Any, ...]:
    values: tuple[Any, ...] = page.workspace.session.repositories.by_kind()[kind].all()
    return values


def named(page: RegisterPage, kind: str, name: str) -> Any:
    return next(value for value in stored(page, kind) if value.name == name)


def open_part(page: RegisterPage, part: int) -> None:
    click(page.ui.tabs.buttons[part])


def unit_editor(page: RegisterPage) -> UnitEditor:
    editor = page.part.editor
    assert isinstance(editor, UnitEditor)
    return editor


def person_editor(page: RegisterPage, name: str) -> PersonEditor:
    open_part(page, PERSONS)
    page.part.show_entry(named(page, "person", name).id)
    editor = page.part.editor
    assert isinstance(editor, PersonEditor)
    return editor


def test_a_person_who_quits(window: MainWindow, page: RegisterPage, qtbot: QtBot) -> None:
    person: Person = next(p for p in stored(page, "person") if len(p.units_served) > 1 and p.functions_on(TODAY))
    editor = person_editor(page, person.name)
    editor.ui.endDay.line.setFocus()
    write(editor.ui.endDay.line, "2026-12-18")
    press(editor.ui.endDay.line, Qt.Key.Key_Return)
    ended: Person = page.part.edit.find("person", person.id)
    assert {at.valid_to.isoformat() for at in (*ended.functions, *ended.units_served) if at.valid_to} >= {"2026-12-18"}
    assert all(at.valid_to for at in (*ended.functions, *ended.units_served))
    assert "slutar 2026-12-18" in editor.ui.notice.text
    undo(window)
    assert page.part.edit.find("person", person.id) == person


def test_the_last_day_must_be_a_date(page: RegisterPage, qtbot: QtBot) -> None:
    person: Person = next(p for p in stored(page, "person") if p.functions_on(TODAY))
    editor = person_editor(page, person.name)
    click(editor.ui.end)
    assert "vilken dag" in editor.ui.notice.text
    assert page.part.edit.find("person", person.id) == person


# --- staff ---------------------------------------------------------------------------------------------------------


def test_a_function_at_a_unit_from_to(window: MainWindow, page: RegisterPage, qtbot: QtBot) -> None:
    person: Person = next(p for p in stored(page, "person") if len(p.functions_on(TODAY)) == 1)
    editor = person_editor(page, person.name)
    click(editor.ui.functions.add)
    row = editor.ui.functions.rows[-1]
    assert isinstance(row, FunctionRow)
    assert row.function.hasFocus()
    assert page.part.edit.find("person", person.id) == person, "a row not yet whole is not saved"
    press(row.function, Qt.Key.Key_Down)
    press(row.unit, Qt.Key.Key_Down)
    row.valid_from.line.setFocus()
    row.valid_from.line.selectAll()
    write(row.valid_from.line, "1 jan 2027")
    press(row.valid_from.line, Qt.Key.Key_Tab)
    page.workspace.autosave.flush()
    held = page.part.edit.find("person", person.id).functions
    assert held[:-1] == person.functions
    assert (held[-1].function_id, held[-1].unit_id) == (row.function.value, row.unit.value)
    assert held[-1].valid_from.isoformat() == "2027-01-01"
    while window.workspace and window.workspace.session.undo_label:
        undo(window)
    assert page.part.edit.find("person", person.id) == person
    assert len(editor.ui.functions.rows) == len(person.functions)


def test_half_a_date_in_a_row_is_not_saved_and_not_lost(page: RegisterPage, qtbot: QtBot) -> None:
    person: Person = next(p for p in stored(page, "person") if len(p.functions_on(TODAY)) == 1)
    editor = person_editor(page, person.name)
    row = editor.ui.functions.rows[0]
    assert isinstance(row, FunctionRow)
    retype(row.valid_from.line, "2026-0")
    qtbot.wait(WAIT_MS + 200)
    assert page.part.edit.find("person", person.id) == person
    press(row.valid_from.line, Qt.Key.Key_Tab)
    assert "inget datum" in editor.ui.notice.text
    assert row.valid_from.line.text() == "2026-0", "what was typed stays, to be put right"


def test_the_register_is_for_staff_only(page: RegisterPage) -> None:
    editor = person_editor(page, stored(page, "person")[0].name)
    assert "Bara personal" in editor.ui.nameHint.text()
    names = {edit.accessibleName().lower() for edit in page.findChildren(QLineEdit)}
    assert not any(word in name for name in names for word in ("barn", "elevens", "vårdnadshavare", "personnummer"))


# --- functions, principals, areas ----------------------------------------------------------------------------------


def test_a_function_tells_who_holds_it(page: RegisterPage) -> None:
    open_part(page, FUNCTIONS)
    kurator: Function = named(page, "function", "Kurator")
    page.part.show_entry(kurator.id)
    editor = page.part.editor
    assert isinstance(editor, FunctionEditor)
    holders = {
        p.name for p in stored(page, "person") if any(h.function_id == kurator.id for h in p.functions_on(TODAY))
    }
    assert {line.partition(",")[0] for line in editor.ui.holders.text().splitlines()} == holders


def test_the_agreed_minimum_is_for_looking_at(page: RegisterPage, qtbot: QtBot) -> None:
    open_part(page, AREAS)
    editor = page.part.editor
    assert isinstance(editor, AreaEditor)
    locked = next(area for area in stored(page, "area") if area.locked)
    page.part.show_entry(locked.id)
    assert not editor.ui.name.isEnabled()
    assert not editor.ui.remove.isVisible()
    own = next(area for area in stored(page, "area") if not area.locked)
    page.part.show_entry(own.id)
    assert editor.ui.name.isEnabled()
    editor.ui.allowCases.setFocus()
    press(editor.ui.allowCases, Qt.Key.Key_Space)
    assert named(page, "area", own.name).allow_cases is not own.allow_cases
