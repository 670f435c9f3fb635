"""If these fail, the projector shows a case to somebody who may not see it, or the hands leave the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from samverkan_desktop.domain.attendance import ParagraphSpan
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.phrase_popup import PhrasePopup
from samverkan_desktop.gui.pages.meeting.projector import Projector
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.phrase_bank import PhraseBank
from samverkan_desktop.services.projecting import Projecting
from tests.gui.conftest import ScriptedDialogs, press
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, case_item, now

pytestmark = WITHOUT_SCREEN


def projector(window: MainWindow) -> Projector:
    return next(each for each in window.findChildren(Projector) if each.isVisible())


def test_the_projector_shows_one_paragraph_and_follows_the_page(meeting: MeetingPage, window: MainWindow) -> None:
    general = next(each for each in meeting.reader.view.items if not each.case and each.id != meeting.desk.current)
    Minutes(meeting.workspace.session).save_part(general.id, "agreed", "Rutinen gäller från januari.")
    meeting.show_item(general.id)
    meeting.ui.agenda.setFocus()
    press(meeting.ui.agenda, Qt.Key.Key_F11)
    shown = projector(window)
    assert general.title in shown.ui.title.text()
    assert "Rutinen gäller från januari." in shown.ui.text.toPlainText()
    assert shown.windowTitle() == "Samverkan"
    meeting.next_item()
    assert general.title not in shown.ui.title.text(), "it follows the secretary"
    press(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_case_is_not_shown_while_somebody_outside_its_krets_is_there(
    meeting: MeetingPage, window: MainWindow, dialogs: ScriptedDialogs
) -> None:
    session = meeting.workspace.session
    case = case_item(meeting)
    found = Projecting(session).show(case.meeting_id, case.id)
    assert found is not None
    assert found.outside, "the example's meeting calls more schools than one"
    dialogs.answers = ["hide"]
    meeting.ending.room.project()
    shown = projector(window)
    assert found.outside[0] in dialogs.asked[-1]
    assert case.title not in shown.ui.title.text() + shown.ui.text.toPlainText()
    Minutes(session).save_part(case.id, "talk", "Stödet provas.")
    assert "Stödet provas." not in shown.ui.text.toPlainText(), (
        "nor when something is written, and nobody is asked again"
    )
    press(shown, Qt.Key.Key_Escape)
    dialogs.answers = ["show"]
    meeting.ending.room.project()
    shown = projector(window)
    assert case.title in shown.ui.title.text()
    assert "Stödet provas." in shown.ui.text.toPlainText()
    shown.close()


def test_a_wording_is_inserted_and_the_list_is_the_users_own(meeting: MeetingPage, window: MainWindow) -> None:
    editor, bank = meeting.ui.item.ui.agreed, PhraseBank(meeting.workspace.session)
    first = bank.phrases()[0]
    editor.setFocus()
    meeting.ending.room.phrases()
    popup = meeting.ending.room.popup
    assert isinstance(popup, PhrasePopup)
    press(popup.list, Qt.Key.Key_Return)
    assert editor.words().endswith(first)
    meeting.workspace.autosave.flush()
    assert Minutes(meeting.workspace.session).text(now(meeting).id).agreed.endswith(first), "saved as if typed"
    editor.selectAll()
    count = len(bank.phrases())
    editor.textCursor().insertText("Skolan återkommer i mars.")
    editor.selectAll()
    meeting.ending.room.phrases()
    popup = meeting.ending.room.popup
    assert popup is not None
    press(popup.list, Qt.Key.Key_Home)
    press(popup.list, Qt.Key.Key_Return)
    assert bank.phrases()[0] == "Skolan återkommer i mars."
    window.undoing.undo()
    assert len(bank.phrases()) == count
    editor.setFocus()
    meeting.ending.room.phrases()
    popup = meeting.ending.room.popup
    assert popup is not None
    press(popup.list, Qt.Key.Key_End)
    press(popup.list, Qt.Key.Key_Delete)
    assert len(bank.phrases()) == count - 1


def test_who_came_late_and_left_early_by_a_key_each(meeting: MeetingPage) -> None:
    rows = meeting.ui.sidePanel.ui.attendance
    numbers = [each.paragraph or 0 for each in meeting.reader.view.items]
    seat = meeting.reader.view.participants[0]
    meeting.show_item(meeting.reader.view.items[2].id)
    rows.setFocus()
    rows.go_to(seat.id)
    press(rows, Qt.Key.Key_K)
    kept = meeting.workspace.session.repositories.participants.get(seat.id)
    assert kept.spans == (ParagraphSpan(first=numbers[2], last=numbers[-1]),)
    meeting.show_item(meeting.reader.view.items[4].id)
    rows.setFocus()
    rows.go_to(seat.id)
    press(rows, Qt.Key.Key_G)
    kept = meeting.workspace.session.repositories.participants.get(seat.id)
    assert kept.spans == (ParagraphSpan(first=numbers[2], last=numbers[4]),)
    assert kept.state.took_part


def test_the_line_being_agreed_on_becomes_an_action_by_one_key(meeting: MeetingPage) -> None:
    editor = meeting.ui.item.ui.agreed
    editor.setFocus()
    editor.selectAll()
    editor.textCursor().insertText("Skolan bjuder in.\nSocialtjänsten ringer.")
    press(editor, Qt.Key.Key_A, CTRL | SHIFT)
    made = [each for each in meeting.reader.view.follow_ups if each.item_id == meeting.desk.current]
    assert made[-1].what == "Socialtjänsten ringer."
