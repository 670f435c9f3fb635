"""If these fail, approved minutes cannot be put right, or change without a trace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.minutes import SANITISED
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.field_popups import SanitisePopup
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, open_session
from tests.gui.conftest import MakeWindow, click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, case_item, focus, now, opened
from tests.gui.test_meeting_steps import choose, offered

pytestmark = WITHOUT_SCREEN


def corrected(window: MainWindow) -> MeetingPage:
    page = opened(window, MeetingState.APPROVED)
    case_item(page)
    choose(page, "Rätta")
    assert page.ui.item.ui.correction.isVisible()
    return page


def test_a_correction_is_a_new_version_with_its_reason(window: MainWindow) -> None:
    page = corrected(window)
    bar, item = page.ui.item.ui.correction.ui, now(page)
    minutes = Minutes(page.workspace.session)
    versions = len(minutes.versions(item.meeting_id))
    assert page.ui.item.ui.title.isReadOnly()
    press(focus(), Qt.Key.Key_Return)
    assert "Inget är ändrat" in bar.notice.text
    page.ui.item.ui.talk.setFocus()
    press(page.ui.item.ui.talk, Qt.Key.Key_End, CTRL)
    write(page.ui.item.ui.talk, " Rätt ska vara januari.")
    click(bar.save)
    assert "orsaken saknas" in bar.notice.text
    write(bar.reason, "Fel månad")
    assert bar.reason.text() == "Fel månad"
    press(bar.reason, Qt.Key.Key_Return)
    assert bar.notice.text == ""
    made = minutes.versions(item.meeting_id)
    assert (len(made), made[-1].reason) == (versions + 1, "Fel månad")
    assert minutes.text(item.id).talk.endswith("Rätt ska vara januari.")
    assert not page.ui.item.ui.correction.isVisible()
    assert page.ui.item.ui.talk.isReadOnly()


def test_an_identifier_stops_a_correction_in_place(window: MainWindow) -> None:
    page = corrected(window)
    bar = page.ui.item.ui.correction.ui
    write(page.ui.item.ui.talk, "Ring 0435-55 51 23. ")
    write(bar.reason, "Tillägg")
    click(bar.save)
    assert bar.notice.text.startswith("Inget lämnade programmet")
    assert page.ui.item.text("talk").startswith("Ring 0435"), "the text is there to be put right"


def test_a_correction_is_not_lost_by_walking_away(window: MainWindow) -> None:
    page = corrected(window)
    before = page.ui.item.text("talk")
    item_id = page.desk.current
    write(page.ui.item.ui.talk, "Nytt ")
    page.next_item()
    assert page.desk.current == item_id
    assert "Spara rättelsen eller avbryt" in page.ui.item.ui.correction.ui.notice.text
    click(page.ui.item.ui.correction.ui.leave)
    assert page.ui.item.text("talk") == before
    page.next_item()
    assert page.desk.current != item_id


def test_an_untouched_correction_closes_by_itself(window: MainWindow) -> None:
    page = corrected(window)
    press(page.ui.item.ui.correction.ui.reason, Qt.Key.Key_Escape)
    assert not page.ui.item.ui.correction.isVisible()
    choose(page, "Rätta")
    page.next_item()
    assert not page.ui.item.ui.correction.isVisible()


# --- sanering -------------------------------------------------------------------------------------------------------


def test_sanering_takes_two_known_people(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, MeetingState.APPROVED)
    item = case_item(page)
    choose(page, "Sanera")
    popup = page.steps.popup
    assert isinstance(popup, SanitisePopup)
    write(popup.second, "Ingen Alls")
    press(popup.second, Qt.Key.Key_Return)
    assert "finns varken bland användarna" in popup.notice.text
    name = next(iter(page.reader.register.persons.values())).name
    popup.second.setText(name)
    press(popup.second, Qt.Key.Key_Return)
    text = Minutes(page.workspace.session).text(item.id)
    assert (text.background, text.talk, text.sanitised) == (SANITISED, "", True)
    assert now(page).title == SANITISED
    assert window.workspace is not None
    assert window.workspace.session.undo_label == ""


def test_a_file_open_for_reading_offers_no_step(make_window: MakeWindow, record: Path, around: Surroundings) -> None:
    window = make_window()
    window.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around, read_only=True))
    for state in (MeetingState.PLANNED, MeetingState.ONGOING, MeetingState.APPROVED):
        page = opened(window, state)
        assert offered(page) == []
        assert not page.ui.more.isVisible()
        assert page.ui.paper.isVisible()
    before = page.workspace.session.record.head
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_K):
        press(page, key, CTRL | SHIFT)
    assert page.workspace.session.record.head == before
