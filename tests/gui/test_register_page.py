"""If these fail, a school, a colleague or an old meeting's names are lost, or cannot be reached without a mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.register import Principal, Unit
from samverkan_desktop.gui.autosave import WAIT_MS
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.pages.register.editors import UnitEditor
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


# --- adding, changing, undoing -------------------------------------------------------------------------------------


def test_a_new_school_by_keys_alone(window: MainWindow, page: RegisterPage, qtbot: QtBot) -> None:
    before = len(stored(page, "unit"))
    press(page.part.list.ui.rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = unit_editor(page)
    assert editor.ui.name.hasFocus()
    assert len(stored(page, "unit")) == before, "nothing is entered before it has a name"
    write(editor.ui.name, "Äppellundens skola")
    qtbot.wait(WAIT_MS + 200)
    made: Unit = named(page, "unit", "Äppellundens skola")
    assert made.valid_from == TODAY
    assert page.part.list.current == made.id
    assert editor.ui.heading.text() == "Äppellundens skola"
    write(editor.ui.name, " norra")
    press(editor.ui.name, Qt.Key.Key_Tab)
    assert named(page, "unit", "Äppellundens skola norra").id == made.id
    undo(window)
    assert len(stored(page, "unit")) == before, "typed in two breaths, undone in one step"


def test_typing_goes_on_while_it_is_saved(page: RegisterPage, qtbot: QtBot) -> None:
    editor = unit_editor(page)
    line = editor.ui.locality
    retype(line, "Norra ")
    qtbot.wait(WAIT_MS + 200)
    assert line.text() == "Norra ", "the space is on its way to a word and is not taken away"
    write(line, "by")
    page.workspace.autosave.flush()
    assert page.part.edit.find("unit", page.part.current).locality == "Norra by"


def test_a_choice_is_saved_at_once_and_the_list_shows_it(page: RegisterPage, qtbot: QtBot) -> None:
    editor = unit_editor(page)
    editor.ui.unitKind.setFocus()
    before = editor.ui.unitKind.value
    press(editor.ui.unitKind, Qt.Key.Key_Home)
    unit = page.part.edit.find("unit", page.part.current)
    assert unit.kind.value == editor.ui.unitKind.value != before
    row = page.part.list.model.rows[page.part.list.model.place_of(unit.id)]
    assert unit.kind.label in row.sub.lower()


def test_the_wheel_changes_nothing(page: RegisterPage, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    field = unit_editor(page).ui.unitKind
    before = field.value
    place = QPointF(field.rect().center())
    turn = QWheelEvent(
        place,
        QPointF(field.mapToGlobal(place.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert field.value == before


def test_a_name_left_empty_is_put_back_and_told(page: RegisterPage, qtbot: QtBot) -> None:
    editor = unit_editor(page)
    name = editor.ui.name.text()
    retype(editor.ui.name, "x")
    press(editor.ui.name, Qt.Key.Key_Backspace)
    press(editor.ui.name, Qt.Key.Key_Tab)
    assert editor.ui.name.text() == name
    assert "tomt" in editor.ui.notice.text
    assert named(page, "unit", name)


def test_pupils_per_stage(page: RegisterPage, qtbot: QtBot) -> None:
    editor = unit_editor(page)
    field = next(iter(editor.ui.stages.fields.values()))
    field.setFocus()
    write(field, "48")
    press(field, Qt.Key.Key_Up)
    press(field, Qt.Key.Key_Tab)
    stages = page.part.edit.find("unit", page.part.current).stages
    assert stages[0].pupils == 49


def test_an_impossible_end_is_told_and_what_was_stays(page: RegisterPage, qtbot: QtBot) -> None:
    editor = unit_editor(page)
    unit = page.part.edit.find("unit", page.part.current)
    retype(editor.ui.validTo.line, "1995-01-01")
    press(editor.ui.validTo.line, Qt.Key.Key_Tab)
    assert "före startdatum" in editor.ui.notice.text
    assert page.part.edit.find("unit", unit.id) == unit
    retype(editor.ui.validTo.line, "2026-13-45")
    press(editor.ui.validTo.line, Qt.Key.Key_Tab)
    assert "inget datum" in editor.ui.notice.text
    assert editor.ui.validTo.line.text() == ""


# --- finding -------------------------------------------------------------------------------------------------------


def test_search_finds_by_every_word_and_knows_a_ring_from_a(page: RegisterPage, qtbot: QtBot) -> None:
    open_part(page, PERSONS)
    part = page.part
    press(part.list.ui.rows, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert part.list.ui.search.hasFocus()
    write(part.list.ui.search, "kurator elevhälsan")
    rows = part.list.model.rows
    assert rows
    assert all("kurator" in row.spoken.lower() for row in rows)
    part.list.ui.search.selectAll()
    write(part.list.ui.search, "kurator elevhalsan")
    assert part.list.model.rows == ()
    assert part.list.ui.none.text() == "Inget stämmer med sökningen."


def test_those_who_left_are_hidden_until_asked_for(page: RegisterPage, qtbot: QtBot) -> None:
    open_part(page, PERSONS)
    part = page.part
    hidden = [entry.row for entry in part.list.entries if entry.ended]
    assert hidden, "the example has staff who left"
    assert not set(hidden) & set(part.list.model.rows)
    click(part.list.ui.ended)
    assert set(hidden) <= set(part.list.model.rows)
    assert part.list.ui.ended.text() == f"&Visa avslutade ({len(hidden)})"


def test_swedish_order(page: RegisterPage) -> None:
    open_part(page, PERSONS)
    names = [row.title for row in page.part.list.model.rows]
    order = "abcdefghijklmnopqrstuvwxyzåäö"
    first = [order.index(name[0].lower()) for name in names]
    assert first == sorted(first)


def test_down_from_the_search_enter_to_the_editor_escape_back(page: RegisterPage, qtbot: QtBot) -> None:
    part = page.part
    part.list.ui.search.setFocus()
    press(part.list.ui.search, Qt.Key.Key_Down)
    assert part.list.ui.rows.hasFocus()
    press(part.list.ui.rows, Qt.Key.Key_Down)
    press(part.list.ui.rows, Qt.Key.Key_Return)
    editor = unit_editor(page)
    assert editor.ui.name.hasFocus()
    assert editor.ui.name.text() == part.list.model.rows[1].title
    press(editor.ui.name, Qt.Key.Key_Escape)
    assert part.list.ui.rows.hasFocus()


# --- ending and taking away ----------------------------------------------------------------------------------------


def test_a_school_with_history_is_ended_instead(window: MainWindow, page: RegisterPage, qtbot: QtBot) -> None:
    school = named(page, "unit", "Centralskolan")
    page.part.show_entry(school.id)
    page.part.list.ui.rows.setFocus()
    press(page.part.list.ui.rows, Qt.Key.Key_Delete)
    editor = unit_editor(page)
    assert "kan inte tas bort" in editor.ui.notice.text
    assert named(page, "unit", "Centralskolan") == school
    click(editor.ui.notice._button)
    assert named(page, "unit", "Centralskolan").valid_to == TODAY
    assert editor.ui.validTo.line.text() == TODAY.isoformat()
    assert "uppdrag här som går längre" in editor.ui.validToHint.text()
    undo(window)
    assert named(page, "unit", "Centralskolan") == school
    assert editor.ui.validTo.line.text() == ""


def test_what_was_entered_by_mistake_goes_and_comes_back(window: MainWindow, page: RegisterPage, qtbot: QtBot) -> None:
    open_part(page, PRINCIPALS)
    page.part.add()
    editor = page.part.editor
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    write(name, "Fel huvudman")
    page.workspace.autosave.flush()
    wrong: Principal = named(page, "principal", "Fel huvudman")
    click(editor.remover())
    assert wrong not in stored(page, "principal")
    assert page.part.current in {value.id for value in stored(page, "principal")}, "the next one is shown"
    undo(window)
    assert wrong in stored(page, "principal")
