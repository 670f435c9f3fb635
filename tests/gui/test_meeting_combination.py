"""What a case comes to, on screen. If these fail, nobody sees that three harmless words together name the child."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.minutes import BlockerKind
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.accepting import AcceptPopup
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.recognition import RecognitionSection
from samverkan_desktop.services.weighing_rules import Weighing, WeighingRules
from samverkan_desktop.storage import access_log
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import WITHOUT_SCREEN, case_item, focus

pytestmark = WITHOUT_SCREEN
TELLING = "Flickan går i 7B och har adhd."


def typed(page: MeetingPage, text: str) -> None:
    """Type into Samtal of the first case, and let the check run."""
    case_item(page)
    editor = page.ui.item.ui.talk
    editor.setFocus()
    editor.selectAll()
    write(focus(), text)
    assert page.workspace.autosave.flush()
    page.review()


def test_what_is_typed_is_weighed_at_once_and_says_what_to_rewrite(meeting: MeetingPage) -> None:
    view = meeting.ui.sidePanel.ui.combination
    typed(meeting, "Eleven kommer sällan.")
    assert "Passar in på omkring" in view.fits.text()
    assert view.warning.text == ""
    typed(meeting, TELLING)
    assert "Passar in på" in view.warning.text
    for kind in ("klass", "kön", "diagnos"):
        assert kind in view.warning.text
    assert view.steps.places
    assert all("adhd" not in place.text and "7B" not in place.text for place in view.steps.places)
    meeting.ui.item.ui.title.setFocus()
    view.steps.setFocus()
    view.steps.setCurrentIndex(view.steps.model().index(0, 0))
    press(view.steps, Qt.Key.Key_Return)
    assert focus() is meeting.ui.item.ui.talk


def test_it_blocks_approval_until_somebody_says_why(meeting: MeetingPage) -> None:
    typed(meeting, TELLING)
    item = meeting.desk.current
    assert [b.item_id for b in meeting.reader.blockers if b.kind is BlockerKind.COMBINATION] == [item]
    view, accepting = meeting.ui.sidePanel.ui.combination, meeting._review.accepting
    click(view.answer)
    popup = accepting.popup
    assert isinstance(popup, AcceptPopup)
    assert "Könet halverar kretsen." in popup.facts.text()
    write(popup.line, "kort")
    press(popup.line, Qt.Key.Key_Return)
    assert "minst 10 tecken" in popup.notice.text
    write(popup.line, " men frågan kräver det")
    press(popup.line, Qt.Key.Key_Return)
    assert accepting.popup is None
    meeting.review()
    assert [b for b in meeting.reader.blockers if b.kind is BlockerKind.COMBINATION] == []
    assert "orsaken finns i loggen" in view.fits.text()
    details = [row.detail for row in access_log.read(meeting.workspace.session.record.raw)]
    assert any("kort men frågan kräver det" in detail for detail in details)
    click(view.answer)
    meeting.review()
    assert view.warning.text


def test_words_that_put_off_a_report_are_shown_with_the_rule(meeting: MeetingPage) -> None:
    typed(meeting, "Skolan avvaktar med anmälan.")
    view = meeting.ui.sidePanel.ui.combination
    assert "anmäler genast (" in view.rule.text
    assert [place.text for place in view.late.places] == ["avvaktar med anmälan"]
    view.late.setFocus()
    view.late.setCurrentIndex(view.late.model().index(0, 0))
    press(view.late, Qt.Key.Key_Return)
    assert meeting.ui.item.ui.talk.textCursor().selectedText() == "avvaktar med anmälan"


def test_the_limit_is_set_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(SETTINGS, "recognition")
    page = window.page()
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, RecognitionSection)
    section.ui.limit.setFocus()
    section.ui.limit.selectAll()
    write(section.ui.limit, "20")
    press(section.ui.limit, Qt.Key.Key_Return)
    assert window.workspace is not None
    session = window.workspace.session
    assert Weighing(session).rules() == WeighingRules(limit=20)
    press(section.ui.usePerYear, Qt.Key.Key_Space)
    assert Weighing(session).rules() == WeighingRules(limit=20, per_birth_year=90)
    assert section.ui.perYear.isVisibleTo(section)
    window.workspace.session.undo()
    page.refresh()
    assert not section.ui.usePerYear.isChecked()
