"""If these fail, a promise, a school year or the head of every paper changes unseen, or cannot be changed at all."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.holidays_se import HalfDay
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.register.entries import Entries
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.boards import Boards
from samverkan_desktop.gui.pages.settings.forum_editor import ForumEditor
from samverkan_desktop.gui.pages.settings.forums import Forums
from samverkan_desktop.gui.pages.settings.look import LookSection
from samverkan_desktop.gui.pages.settings.municipality import MunicipalitySection
from samverkan_desktop.gui.pages.settings.school_years import SchoolYears
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.services.settings import Settings
from tests.gui.conftest import click, press, write
from tests.gui.register_desk import assert_tab_goes_down, nameless, retype, undo, widgets_cut_off

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


# --- municipality --------------------------------------------------------------------------------------------------


def test_what_heads_every_paper(window: MainWindow, page: SettingsPage, qtbot: QtBot) -> None:
    section = page.section
    assert isinstance(section, MunicipalitySection)
    settings = Settings(page.workspace.session)
    before = settings.municipality()
    assert section.ui.name.hasFocus()
    retype(section.ui.controller, "Barnnämnden")
    press(section.ui.controller, Qt.Key.Key_Tab)
    assert settings.municipality().controller == "Barnnämnden"
    click(section.ui.administrations.add)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert settings.municipality().administrations == before.administrations, "an empty row is no administration"
    write(line, "Kulturförvaltningen")
    press(line, Qt.Key.Key_Tab)
    assert settings.municipality().administrations == (*before.administrations, "Kulturförvaltningen")
    undo(window)
    undo(window)
    assert settings.municipality() == before
    assert section.ui.controller.text() == before.controller
    assert len(section.ui.administrations.rows) == len(before.administrations)


def test_a_nameless_municipality_is_refused(page: SettingsPage, qtbot: QtBot) -> None:
    section = page.section
    assert isinstance(section, MunicipalitySection)
    name = section.ui.name.text()
    section.ui.name.selectAll()
    press(section.ui.name, Qt.Key.Key_Delete)
    press(section.ui.name, Qt.Key.Key_Tab)
    assert section.ui.name.text() == name
    assert Settings(page.workspace.session).municipality().name == name


# --- boards --------------------------------------------------------------------------------------------------------


def test_a_new_board_takes_office(page: SettingsPage, qtbot: QtBot) -> None:
    boards = open_section(page, "boards")
    assert isinstance(boards, Boards)
    press(page.ui.tabs.buttons[1], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    write(name, "Familjenämnden")
    press(name, Qt.Key.Key_Tab)
    made = next(board for board in values(page, "board") if board.name == "Familjenämnden")
    editor = boards.editor
    retype(editor.ui.validFrom.line, "1 jan 2027")  # type: ignore[attr-defined]  # the editor of boards
    press(editor.ui.validFrom.line, Qt.Key.Key_Tab)  # type: ignore[attr-defined]  # as above
    assert boards.edit.find("board", made.id).valid_from.isoformat() == "2027-01-01"
    row = boards.list.model.rows[boards.list.model.place_of(made.id)]
    assert row.chip == "Från 2027-01-01"


# --- school years --------------------------------------------------------------------------------------------------


@pytest.fixture
def years(page: SettingsPage) -> SchoolYears:
    section = open_section(page, "school_years")
    assert isinstance(section, SchoolYears)
    return section


def test_the_next_school_year_is_proposed_and_confirmed(
    window: MainWindow, page: SettingsPage, years: SchoolYears, qtbot: QtBot
) -> None:
    before: tuple[SchoolYear, ...] = values(page, "school_year")
    click(years.list.ui.add)
    latest = max(year.autumn_start.year for year in before)
    assert years.card.year.ui.name.text() == f"{latest + 1}/{(latest + 2) % 100:02d}"
    assert values(page, "school_year") == before, "a proposal is not in the record before it is confirmed"
    press(years.card.year.ui.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = next(year for year in values(page, "school_year") if year.autumn_start.year == latest + 1)
    assert not made.proposal
    assert years.list.current == made.id
    undo(window)
    assert values(page, "school_year") == before


def test_what_was_typed_in_a_school_year_is_saved_when_one_goes_on(years: SchoolYears, qtbot: QtBot) -> None:
    first = years.current
    retype(years.card.year.ui.name, "Läsår ett")
    years.list.ui.rows.setFocus()
    press(years.list.ui.rows, Qt.Key.Key_Down)
    assert years.current != first
    assert years.edit.find("school_year", first).name == "Läsår ett"


def test_a_school_year_that_does_not_hold_together_keeps_one_there(
    page: SettingsPage, years: SchoolYears, qtbot: QtBot
) -> None:
    first = years.current
    year = years.edit.find("school_year", first)
    retype(years.card.year.ui.autumn.first.line, "2031-08-18")
    years.list.ui.rows.setFocus()
    press(years.list.ui.rows, Qt.Key.Key_Down)
    assert years.current == first
    assert years.list.current == first
    click(page.ui.tabs.buttons[0])
    assert page.section is years
    assert "går inte ihop" in years.card.year.ui.notice.text
    assert years.edit.find("school_year", first) == year


def test_a_year_with_held_meetings_stays(years: SchoolYears, qtbot: QtBot) -> None:
    now = next(e.row.id for e in years.list.entries if e.row.chip == "Nu")
    years.show_entry(now)
    click(years.card.ui.remove)
    assert "hållna möten" in years.card.ui.notice.text
    assert years.edit.find("school_year", now) is not None


def test_half_days(window: MainWindow, page: SettingsPage, years: SchoolYears, qtbot: QtBot) -> None:
    settings = Settings(page.workspace.session)
    before = settings.calendar_rules()
    box = years.rules.half_days[HalfDay.WALPURGIS]
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    assert (HalfDay.WALPURGIS in settings.calendar_rules().half_days) is not (HalfDay.WALPURGIS in before.half_days)
    undo(window)
    assert settings.calendar_rules() == before
    assert box.isChecked() is (HalfDay.WALPURGIS in before.half_days)


# --- look ----------------------------------------------------------------------------------------------------------


def test_light_dark_and_size(page: SettingsPage, qtbot: QtBot) -> None:
    look = open_section(page, "look")
    assert isinstance(look, LookSection)
    theme = Theme.current()
    look.ui.schemeChoice.setFocus()
    press(look.ui.schemeChoice, Qt.Key.Key_End)
    assert theme.scheme is Scheme.DARK
    click(look.ui.larger)
    assert theme.zoom == 110
    assert look.ui.zoom.text() == "110 %"
    click(look.ui.plain)
    assert theme.zoom == 100
    theme.choose(scheme=Scheme.LIGHT)
    assert look.ui.schemeChoice.currentText() == "Ljust", "follows what is chosen elsewhere"


# --- the page itself -----------------------------------------------------------------------------------------------


def test_a_thing_is_found_by_its_id(window: MainWindow, page: SettingsPage) -> None:
    for kind, name in (("forum", "forums"), ("board", "boards"), ("school_year", "school_years")):
        id = values(page, kind)[-1].id
        window.show_page(SETTINGS, id)
        assert page.section is page.section_named(name)
        section = page.section
        assert isinstance(section, Entries)
        assert section.current == id
    window.show_page(SETTINGS, "backups")
    assert page.section is page.section_named("backups")


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name(page: SettingsPage, name: str) -> None:
    open_section(page, name)
    assert nameless(page) == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_off_at_large_text(page: SettingsPage, window: MainWindow, theme: Theme, name: str) -> None:
    window.resize(1366, 768)
    theme.choose(zoom=200)
    open_section(page, name)
    QApplication.processEvents()
    assert widgets_cut_off(page) == []


@pytest.mark.parametrize("name", ["boards", "school_years", "forums"])
def test_tab_goes_down_the_page(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    section = open_section(page, name)
    first = section.editor.focusProxy()
    assert_tab_goes_down(section.editor, first)
