"""If this fails, a municipality cannot begin, or it takes more keys and clicks than were counted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.clock import today
from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.forums_step import ForumsStep
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.municipality_step import MunicipalityStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.gui.wizard.school_year_step import SchoolYearStep
from samverkan_desktop.gui.wizard.series_step import SeriesStep
from samverkan_desktop.gui.wizard.units_step import UnitsStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.records import open_session
from samverkan_desktop.services.settings import Settings
from tests.gui.start.start_desk import ASKED_GROUP, PHRASE, TODAY, Hand, Start, focus


def test_from_start_page_to_a_planned_school_year_by_keyboard_alone(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """Every key is one that a user presses; nothing is clicked, and nothing is set behind the window's back."""
    hand = Hand()
    hand.alt("y")
    start.at(MunicipalityStep)
    hand.type("Exempelkommun")
    hand.enter()
    start.at(BoardsStep)
    hand.enter()
    start.at(SchoolYearStep)
    hand.enter()
    start.at(ForumsStep)
    hand.enter()
    start.at(UnitsStep)
    hand.type("Centralskolan\nNorra skolan")
    hand.alt("n")
    plan = start.at(SeriesStep).plan
    assert plan is not None
    planned = plan.dates
    hand.enter()
    user = start.at(UserStep)
    hand.type("Ava Almtoft")
    hand.tab(2)
    assert focus() is user.ui.passphrase.first
    hand.type(PHRASE)
    hand.enter()
    hand.type(PHRASE)
    hand.enter()
    start.at(PlaceStep)
    hand.enter()
    assert start.wizard.ui.busy.isVisible(), "work under way shows before the key is made"
    qtbot.waitUntil(lambda: isinstance(start.wizard.step, KeyStep))
    assert start.wizard.draft.made is not None
    key = start.wizard.draft.made.recovery_key.split()
    start.dialogs.files = [tmp_path / "nyckel.pdf"]
    hand.tab()
    hand.press(Qt.Key.Key_Space)
    assert (tmp_path / "nyckel.pdf").read_bytes().startswith(b"%PDF")
    hand.type(key[ASKED_GROUP - 1].lower())
    hand.enter()
    workspace = start.window.workspace
    assert workspace is not None, start.wizard.ui.notice.text
    assert tuple(sorted(row.meeting.day for row in Meetings(workspace.session).rows())) == planned
    assert Planning(workspace.session).school_years()[0].name == "2026/27"
    assert Settings(workspace.session).municipality().controller.endswith("gemensamt")
    assert start.window.ui.example.isHidden(), "a real record is no example"
    path = workspace.session.record.path
    assert path == start.folder / "Exempelkommun.samverkan"
    assert start.window.close_record()
    open_session(path, passphrase=PHRASE, surroundings=start.around).close()
    assert start.window.start.path == path, "it comes first the next time"
    text = len("ExempelkommunCentralskolan\nNorra skolanAva Almtoft") + 2 * len(PHRASE) + 5
    assert (hand.clicks, hand.keys, hand.signs) == (0, 15, text)


def test_the_same_with_the_mouse(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand()
    hand.click(start.window.start.ui.new)
    wizard = start.wizard
    hand.type("Exempelkommun")
    for _ in range(6):
        hand.click(wizard.ui.next)
    user = start.at(UserStep)
    hand.type("Ava Almtoft")
    hand.click(user.ui.passphrase.first)
    hand.type(PHRASE)
    hand.click(user.ui.passphrase.again)
    hand.type(PHRASE)
    hand.click(wizard.ui.next)
    hand.click(wizard.ui.next)
    qtbot.waitUntil(lambda: isinstance(wizard.step, KeyStep))
    step = start.at(KeyStep)
    start.dialogs.files = [tmp_path / "nyckel.pdf"]
    hand.click(step.save)
    assert wizard.draft.made is not None
    hand.type(wizard.draft.made.recovery_key.split()[ASKED_GROUP - 1])
    hand.click(wizard.ui.next)
    assert start.window.workspace is not None
    assert (hand.keys, hand.clicks) == (0, 13)


def test_answers_given_on_the_way_are_in_the_record(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand()
    hand.click(start.window.start.ui.new)
    wizard = start.wizard
    hand.type("Granvrets kommun")
    hand.click(wizard.ui.next)
    boards = start.at(BoardsStep)
    hand.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.type("Bildningsnämnden")
    hand.click(boards.ui.dnr1)
    hand.type("BN 2026/3")
    hand.click(boards.ui.name2)
    hand.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_Delete)
    hand.click(boards.ui.moreButton)
    hand.click(boards.ui.archive)
    hand.type("Bildningsnämnden i Granvret")
    hand.click(wizard.ui.next)
    school_year = start.at(SchoolYearStep)
    line = school_year.editor.breaks[0].first.line
    hand.click(line)
    hand.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.type("2026-10-27")
    hand.click(school_year.ui.checked)
    hand.click(wizard.ui.next)
    forums = start.at(ForumsStep)
    hand.click(forums.ticks["familjens-hus"])
    hand.click(wizard.ui.next)
    units = start.at(UnitsStep)
    assert not units.ticks["familjens-hus"].isChecked(), "no family centre without its forum"
    hand.click(wizard.ui.next)
    series = start.at(SeriesStep)
    first = series.ui.first.line
    first.selectAll()
    hand.type("15/9")
    hand.click(series.ui.place)
    hand.type("Rum 2")
    assert series.ui.first.day == date(2026, 9, 15)
    chips = [row.chip for row in series.model.rows]
    assert any(chip.startswith("flyttat från ") for chip in chips), chips
    hand.click(wizard.ui.next)
    user = start.at(UserStep)
    hand.type("Ava")
    hand.click(user.ui.passphrase.first)
    hand.click(user.ui.passphrase.reveal)
    assert user.ui.passphrase.again.isHidden(), "what is shown need not be typed twice"
    hand.click(user.ui.passphrase.first)
    hand.type(PHRASE)
    hand.enter()
    start.at(PlaceStep)
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(wizard.step, KeyStep))
    hand.click(start.at(KeyStep).copied)
    assert wizard.draft.made is not None
    hand.type(wizard.draft.made.recovery_key.split()[ASKED_GROUP - 1])
    hand.enter()
    workspace = start.window.workspace
    assert workspace is not None
    session = workspace.session
    municipality = Settings(session).municipality()
    assert (municipality.name, municipality.controller) == ("Granvrets kommun", "Bildningsnämnden")
    assert (municipality.case_numbers, municipality.archive_creator) == (
        ("BN 2026/3",),
        "Bildningsnämnden i Granvret",
    )
    (year,) = Planning(session).school_years()
    assert year.breaks[0].date_from == date(2026, 10, 27)
    assert not year.proposal, "ticked as checked"
    assert "familjens-hus" not in {forum.id for forum in session.repositories.forums.all()}
    meetings = [row.meeting for row in Meetings(session).rows()]
    assert {meeting.place for meeting in meetings} == {"Rum 2"}
    assert today(session.clock) == TODAY
