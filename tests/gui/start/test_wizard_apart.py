"""A record of its own for SIP and feedback. If these fail, consents lie where everyone in the room reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import RecordPart
from samverkan_desktop.gui.navigation import MEETINGS, OVERVIEW, REGISTER, SETTINGS
from samverkan_desktop.gui.pages.apart import ApartPage
from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from samverkan_desktop.services.settings import Settings
from tests.gui.conftest import click, press, write
from tests.gui.start.start_desk import ASKED_GROUP, PHRASE, Hand, Start

OTHER = "sju gråa hästar under eken"


def opened(start: Start, hand: Hand) -> None:
    """Open the first record."""
    ui = start.window.start.ui
    ui.user.setCurrentIndex(ui.user.findText("Ava Almtoft"))
    hand.click(ui.passphrase)
    hand.type(PHRASE)
    hand.enter()
    assert start.window.workspace is not None


def command(start: Start, text: str) -> QAction:
    return next(action for action in start.window.actions() if action.text() == text)


def test_a_second_record_by_a_guided_path_with_its_own_key_and_users(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    first, key = kept
    opened(start, hand)
    command(start, "Ny fil för SIP och återkoppling …").trigger()
    assert start.is_outside, "the first record is closed"
    wizard = start.wizard
    assert [step.short for step in wizard.steps if step.is_needed] == ["Kommun", "Nämnder", "Du", "Plats", "Nyckel"]
    assert wizard.step.ui.name.text() == "Exempelkommun"  # type: ignore[attr-defined]
    hand.enter()
    boards = start.at(BoardsStep)
    assert "egen nyckel och egna användare" in wizard.ui.about.text()
    assert not boards.ui.partConsultation.isChecked()
    assert boards.ui.partConsents.isChecked()
    assert boards.ui.partFeedback.isChecked()
    if not boards.ui.name1.text():
        write(boards.ui.name1, "Barnnämnden")
    boards.ui.name2.setText("Socialnämnden")
    names = [boards.ui.controllerConsents.itemText(n) for n in range(boards.ui.controllerConsents.count())]
    boards.ui.controllerConsents.setCurrentIndex(0)
    boards.ui.controllerFeedback.setCurrentIndex(names.index("Socialnämnden"))
    click(wizard.ui.next)
    user = start.at(UserStep)
    assert user.ui.name.text() == "Ava Almtoft"
    for line in (user.ui.passphrase.first, user.ui.passphrase.again):
        line.setText(OTHER)
    click(wizard.ui.next)
    place = start.at(PlaceStep)
    assert place.path is not None
    assert place.path.name == "Exempelkommun SIP och återkoppling.samverkan"
    click(wizard.ui.next)
    qtbot.waitUntil(lambda: isinstance(wizard.step, KeyStep))
    step = start.at(KeyStep)
    made = wizard.draft.made
    assert made is not None
    assert made.recovery_key != key
    step.copied.click()
    step.ui.typed.setText(made.recovery_key.split()[ASKED_GROUP - 1])
    click(wizard.ui.next)
    value = Settings(start.session).municipality()
    assert value.parts == (RecordPart.CONSENTS.value, RecordPart.FEEDBACK.value)
    assert value.controller_of(RecordPart.FEEDBACK) == "Socialnämnden"
    assert value.controller_of(RecordPart.CONSENTS) == names[0]
    assert first.exists()
    window = start.window
    page = window.page()
    assert isinstance(page, ApartPage)
    assert "Filen är till för samtycken till SIP och återkoppling" in page.ui.heading.text()
    assert "Personuppgiftsansvarig för återkoppling: Socialnämnden" in page.ui.controllers.text()
    shown = {name for name, button in window.ui.side.buttons.items() if not button.isHidden()}
    assert shown == {OVERVIEW, REGISTER, SETTINGS}
    window.show_page(MEETINGS)
    assert window.page() is page, "there is no such page here"
    click(page.ui.users)
    assert window.spot().page == SETTINGS


def test_given_up_the_first_record_is_at_hand_again(start: Start, kept: tuple[Path, str], hand: Hand) -> None:
    opened(start, hand)
    command(start, "Ny fil för SIP och återkoppling …").trigger()
    start.dialogs.answers = ["leave"]
    hand.press(Qt.Key.Key_Escape)
    assert start.window.start.path == kept[0]
    assert sorted(path.name for path in start.folder.glob("*.samverkan")) == ["kommun.samverkan"]


def test_a_new_record_is_for_something(begun: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    click(begun.wizard.ui.next)
    boards = begun.at(BoardsStep)
    press(boards.ui.partConsultation, Qt.Key.Key_Space)
    click(begun.wizard.ui.next)
    assert "Filen måste vara till för något" in begun.wizard.ui.notice.text
    begun.at(BoardsStep)


@pytest.mark.parametrize("back", [False, True])
def test_without_consultation_no_forums_or_units_are_asked_for(begun: Start, hand: Hand, back: bool) -> None:
    hand.type("Exempelkommun")
    click(begun.wizard.ui.next)
    boards = begun.at(BoardsStep)
    for box in (boards.ui.partFeedback, boards.ui.partConsultation):
        press(box, Qt.Key.Key_Space)
    click(begun.wizard.ui.next)
    begun.at(UserStep)
    if back:
        click(begun.wizard.ui.back)
        begun.at(BoardsStep)
