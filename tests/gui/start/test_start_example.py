"""If these fail, a new user cannot try the example, or takes it for real."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.dialogs.handbook import HandbookDialog
from samverkan_desktop.services.handbook import TOUR
from samverkan_desktop.services.records import new_record
from samverkan_desktop.services.settings import Settings
from tests.gui.start.start_desk import PHRASE, Hand, Start

NEW = "helt annan fras med sex ord"


def notice(start: Start) -> str:
    return start.window.start.ui.notice.text


def test_the_example_is_made_once_opened_again_and_marked(start: Start, hand: Hand, qtbot: QtBot) -> None:
    ui = start.window.start.ui
    assert not ui.freshExample.isVisible()
    hand.click(ui.example)
    assert start.window.ui.example.isVisible()
    assert start.window.ui.example.text() == "Exempel"
    Settings(start.session).set_municipality(Municipality(name="Prövad kommun", example=True))
    start.window.close_record()
    assert start.window.start.path is None, "the example is not among the files opened lately"
    assert ui.freshExample.isVisible()
    hand.click(ui.example)
    qtbot.waitUntil(lambda: not start.is_outside)
    assert Settings(start.session).municipality().name == "Prövad kommun", "what was tried is kept"
    assert hand.clicks == 2


def test_the_example_begins_anew_when_asked_and_confirmed(start: Start, hand: Hand) -> None:
    ui = start.window.start.ui
    hand.click(ui.example)
    Settings(start.session).set_municipality(Municipality(name="Prövad kommun", example=True))
    start.window.close_record()
    start.dialogs.answers = ["stay", "fresh"]
    hand.click(ui.freshExample)
    assert start.is_outside, "the user thought better of it"
    hand.click(ui.freshExample)
    assert Settings(start.session).municipality().name == "Exempelkommun"


def test_what_lies_in_the_examples_place_and_is_none_is_left_alone(start: Start, hand: Hand, qtbot: QtBot) -> None:
    start.example_folder.mkdir(parents=True)
    place = start.example_folder / "exempel.samverkan"
    made = new_record(
        place, municipality=Municipality(name="Egen"), user="Ava", passphrase=PHRASE, surroundings=start.around
    )
    made.session.close()
    before = place.read_bytes()
    hand.click(start.window.start.ui.example)
    qtbot.waitUntil(lambda: bool(notice(start)))
    assert "är inte exemplet" in notice(start)
    assert place.read_bytes() == before
    assert start.window.start.ui.card.isEnabled()


def test_the_tour_is_offered_in_the_example_alone(start: Start, hand: Hand) -> None:
    """A user who asked for an example is shown round it; nobody is, who opened a record of their own."""
    hand.click(start.window.start.ui.example)
    notice = start.window.ui.notice
    assert "Rundturen" in notice.text
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    hand.click(button)
    (book,) = start.window.findChildren(HandbookDialog)
    assert book.shown.key == TOUR
    assert notice.text == ""
    book.close()
