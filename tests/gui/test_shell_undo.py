"""If these fail, undo happens out of sight, or does not say what it undoes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, MEETINGS, OVERVIEW, REGISTER
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.register_edit import RegisterEdit
from tests.gui.conftest import click, meeting_page, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_menu_and_button_name_what_is_undone(window: MainWindow, meeting: MeetingPage) -> None:
    item = meeting.reader.view.items[-1]
    Agenda(meeting.workspace.session).edit(item.id, minutes=7)
    label = meeting.workspace.session.undo_label
    assert label
    assert window.menu.undo.text() == f"Ångra: {label}"
    assert window.ui.undo.accessibleName() == f"Ångra: {label}"
    click(window.ui.undo)
    assert window.menu.redo.text() == f"Gör om: {label}"
    assert window.ui.saved.text() == f"✓\N{EN SPACE}Ångrat: {label}"


def test_undo_goes_to_where_it_happened(window: MainWindow, meeting: MeetingPage) -> None:
    items = meeting.reader.view.items
    Agenda(meeting.workspace.session).edit(items[-1].id, minutes=7)
    window.show_page(OVERVIEW)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.spot().page == MEETING
    assert meeting_page(window).item_id == items[-1].id
    assert meeting_page(window).reader.view.items[-1].minutes == items[-1].minutes


def test_undo_stays_where_the_change_is_seen(window: MainWindow, meeting: MeetingPage) -> None:
    meeting_id = meeting.reader.view.meeting.id
    secretary = meeting.workspace.session.repositories.persons.all()[-1].id
    meeting.workspace.meetings.set_secretary(meeting_id, secretary)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.spot().page == MEETING


def test_register_is_shown_for_what_was_changed_there(window: MainWindow) -> None:
    assert window.workspace is not None
    session = window.workspace.session
    unit = next(iter(session.repositories.units.all()))
    from dataclasses import replace

    RegisterEdit(session).save(replace(unit, name="Nya skolan"))
    window.show_page(MEETINGS)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.spot().page == REGISTER
    press(window, Qt.Key.Key_Y, CTRL)
    assert next(each for each in session.repositories.units.all() if each.id == unit.id).name == "Nya skolan"


def test_with_the_caret_in_a_text_the_text_is_undone_first(window: MainWindow, meeting: MeetingPage) -> None:
    editor = meeting.ui.item.editors["talk"]
    editor.setFocus()
    before = editor.words()
    editor.insertPlainText("Nytt. ")
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.words() == before


def test_alt_z_undoes_in_the_record_from_within_a_text(window: MainWindow, meeting: MeetingPage) -> None:
    item = meeting.reader.view.items[-1]
    Agenda(meeting.workspace.session).edit(item.id, minutes=7)
    editor = meeting.ui.item.editors["talk"]
    editor.setFocus()
    press(editor, Qt.Key.Key_Z, ALT)
    assert window.ui.saved.text().startswith("✓\N{EN SPACE}Ångrat")
