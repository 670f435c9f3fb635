"""If these fail, a promise changes unseen: how often, who shall take part, whether cases may be told."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.forums import Expectation, Forum, RhythmKind
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER, SETTINGS
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.forum_editor import ForumEditor
from samverkan_desktop.gui.pages.settings.forum_rows import RequirementRow, TemplateRow
from samverkan_desktop.gui.pages.settings.forums import Forums
from tests.gui.conftest import TODAY, click, press, write
from tests.gui.register_desk import retype, undo

NAMES = ("municipality", "boards", "school_years", "forums", "recognition", "users", "look", "backups")


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.show_page(SETTINGS)
    found = window.page()
    assert isinstance(found, SettingsPage)
    return found


def open_section(page: SettingsPage, name: str) -> Any:
    click(page.ui.tabs.buttons[NAMES.index(name)])
    return page.section


def values(page: SettingsPage, kind: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = page.workspace.session.repositories.by_kind()[kind].all()
    return found


@pytest.fixture
def forums(page: SettingsPage) -> Forums:
    section = open_section(page, "forums")
    assert isinstance(section, Forums)
    return section


def forum_editor(forums: Forums) -> ForumEditor:
    editor = forums.editor
    assert isinstance(editor, ForumEditor)
    return editor


def shown(forums: Forums) -> Forum:
    found: Forum = forums.edit.find("forum", forums.current)
    return found


# --- forums --------------------------------------------------------------------------------------------------------


def test_the_promise_is_told_in_words(window: MainWindow, forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    before = shown(forums)
    assert editor.ui.promiseWords.text() == "Var sjätte vecka. Upp till 14 dagar senare räknas som i tid."
    editor.ui.rhythmCount.setFocus()
    press(editor.ui.rhythmCount, Qt.Key.Key_Down)
    press(editor.ui.rhythmCount, Qt.Key.Key_Down)
    press(editor.ui.rhythmCount, Qt.Key.Key_Tab)
    assert shown(forums).rhythm.count == 4
    assert editor.ui.promiseWords.text().startswith("Var fjärde vecka.")
    editor.ui.rhythm.setFocus()
    press(editor.ui.rhythm, Qt.Key.Key_End)
    assert shown(forums).rhythm.kind is RhythmKind.WHEN_NEEDED
    assert not editor.ui.rhythmCountCell.isVisible()
    undo(window)
    undo(window)
    assert shown(forums) == before
    assert editor.ui.rhythmCountCell.isVisible()


def test_times(forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    retype(editor.ui.end, "15:30")
    press(editor.ui.end, Qt.Key.Key_Tab)
    assert shown(forums).end == time(15, 30)
    assert editor.ui.end.text() == "15.30"
    retype(editor.ui.end, "10.00")
    press(editor.ui.end, Qt.Key.Key_Tab)
    assert "slutar 10.00" in editor.ui.notice.text
    assert editor.ui.end.text() == "15.30"
    retype(editor.ui.end, "sent")
    press(editor.ui.end, Qt.Key.Key_Tab)
    assert "inget klockslag" in editor.ui.notice.text
    assert shown(forums).end == time(15, 30)


def test_an_agenda_before_the_last_question_is_pointed_out(forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    retype(editor.ui.questionDays, "3")
    press(editor.ui.questionDays, Qt.Key.Key_Tab)
    assert shown(forums).question_days == 3
    assert "innan alla frågor" in editor.ui.daysNotice.text
    retype(editor.ui.agendaDays, "2")
    press(editor.ui.agendaDays, Qt.Key.Key_Tab)
    assert shown(forums).agenda_days == 7, "at least seven days ahead"
    assert editor.ui.agendaDays.text() == "7"


def test_a_group_of_functions_from_to(window: MainWindow, forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    before = shown(forums).requirements
    click(editor.ui.requirements.add)
    row = editor.ui.requirements.rows[-1]
    assert isinstance(row, RequirementRow)
    assert row.functions.adder.hasFocus()
    press(row.functions.adder, Qt.Key.Key_Down)
    press(row.functions.adder, Qt.Key.Key_Down)
    press(row.expectation, Qt.Key.Key_End)
    row.minimum.setFocus()
    press(row.minimum, Qt.Key.Key_Up)
    retype(row.valid_to.line, "2027-06-30")
    press(row.valid_to.line, Qt.Key.Key_Tab)
    forums.workspace.autosave.flush()
    made = shown(forums).requirements[-1]
    assert shown(forums).requirements[:-1] == before
    assert len(made.function_ids) == 2
    assert (made.expectation, made.minimum) == (Expectation.WISHED, 2)
    assert (made.valid_from, made.valid_to and made.valid_to.isoformat()) == (TODAY, "2027-06-30")
    chip = row.functions.findChildren(QPushButton)[0]
    assert chip.accessibleName().startswith("Ta bort ")
    click(chip)
    assert len(shown(forums).requirements[-1].function_ids) == 1
    while window.workspace and window.workspace.session.undo_label:
        undo(window)
    assert shown(forums).requirements == before
    assert len(editor.ui.requirements.rows) == len(before)


def test_the_agenda_s_standing_items_are_written_and_moved(forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    before = shown(forums).template
    row = editor.ui.template.rows[0]
    assert isinstance(row, TemplateRow)
    retype(row.title, "Öppnande, val av sekreterare")
    press(row.title, Qt.Key.Key_Tab)
    assert shown(forums).template[0].title == "Öppnande, val av sekreterare"
    down = next(b for b in row.findChildren(QPushButton) if b.accessibleName() == "Flytta raden nedåt")
    click(down)
    titles = [item.title for item in shown(forums).template]
    assert titles[:2] == [before[1].title, "Öppnande, val av sekreterare"]
    gone = next(b for b in editor.ui.template.rows[0].findChildren(QPushButton) if b.text() == "Ta bort")
    click(gone)
    assert [item.title for item in shown(forums).template] == titles[1:]


def test_limited_to_units_and_dormant(forums: Forums, qtbot: QtBot) -> None:
    editor = forum_editor(forums)
    editor.ui.units.adder.setFocus()
    press(editor.ui.units.adder, Qt.Key.Key_Down)
    assert len(shown(forums).unit_ids) == 1
    editor.ui.dormant.setFocus()
    press(editor.ui.dormant, Qt.Key.Key_Space)
    assert shown(forums).dormant
    row = forums.list.model.rows[forums.list.model.place_of(forums.current)]
    assert row.chip == "Vilar"


def test_a_forum_with_meetings_is_ended_instead(forums: Forums, qtbot: QtBot) -> None:
    forum = shown(forums)
    click(forum_editor(forums).ui.remove)
    assert "kan inte tas bort" in forum_editor(forums).ui.notice.text
    click(forum_editor(forums).ui.notice._button)
    assert shown(forums).valid_to == TODAY
    assert shown(forums).id == forum.id


def test_a_new_forum(forums: Forums, qtbot: QtBot) -> None:
    count = len(values_of(forums))
    click(forums.list.ui.add)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    write(name, "Språkvårdsgruppen")
    press(name, Qt.Key.Key_Tab)
    made = shown(forums)
    assert (made.name, len(values_of(forums))) == ("Språkvårdsgruppen", count + 1)
    assert made.position > 1
    click(forum_editor(forums).ui.remove)
    assert len(values_of(forums)) == count


def values_of(forums: Forums) -> tuple[Forum, ...]:
    return forums.edit.all_of(Forum)


def test_a_new_function_can_be_asked_for_at_once(window: MainWindow, forums: Forums, qtbot: QtBot) -> None:
    """Something entered on another page is offered here without starting anew."""
    window.show_page(REGISTER, "function")
    register = window.page()
    assert isinstance(register, RegisterPage)
    register.part.add()
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    write(name, "Skolvärd")
    press(name, Qt.Key.Key_Tab)
    window.show_page(SETTINGS)
    convener = forum_editor(forums).ui.convener
    assert "Skolvärd" in [convener.itemText(n) for n in range(convener.count())]
