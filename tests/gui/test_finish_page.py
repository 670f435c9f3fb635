"""If these fail, finishing a meeting takes more than a few keys, or something leaves that must not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.afterwards import ApprovalWay
from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.handouts import HandoutWay
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.slips import reply_code
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.dialogs.replies import RepliesDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.finish import FinishPage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.carrying import Carrying
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.handing import Handing
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.quality import Quality
from samverkan_desktop.services.slips import Slips
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN

pytestmark = WITHOUT_SCREEN


def ready(page: MeetingPage) -> None:
    """Write what is missing, through the services: this is about what comes after."""
    session = page.workspace.session
    minutes, agenda = Minutes(session), Agenda(session)
    for item in page.reader.view.items:
        if not minutes.text(item.id).talk:
            minutes.save_part(item.id, "talk", "Frågan togs upp och alla fick komma till tals.")
        if item.state is ItemState.OPEN:
            agenda.mark_done(item.id)
    seat, items = page.reader.view.participants[0], page.reader.view.items
    for item in (items[1], next(item for item in items if item.case)):
        FollowUps(session).add(
            item.id, "Bjud in till ett möte", responsible_function_id=seat.function_id, due=page.reader.view.meeting.day
        )


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        focus = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.count += 1
        press(focus, key, modifier)


@pytest.fixture
def ended(meeting: MeetingPage, window: MainWindow) -> FinishPage:
    ready(meeting)
    meeting.ui.agenda.setFocus()
    Keys().press(Qt.Key.Key_E, CTRL | SHIFT)
    page = window.page()
    assert isinstance(page, FinishPage)
    return page


def marks(page: FinishPage) -> list[str]:
    return [step.card.ui.mark.text() for step in page.steps]


def test_a_meeting_is_finished_by_a_handful_of_keys(
    meeting: MeetingPage, window: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    """Ended, approved, handed out on paper, the rest on the next agenda: by keys alone, each of them counted."""
    ready(meeting)
    session, id = meeting.workspace.session, meeting.desk.meeting_id
    assert len(meeting.reader.view.items) >= 8
    meeting.ui.agenda.setFocus()
    keys = Keys()
    keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    page = window.page()
    assert isinstance(page, FinishPage)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert meeting.workspace.meetings.get(id).state is MeetingState.FOR_APPROVAL
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_Return)  # the function that answers for the forum, in the program, today
    assert meeting.workspace.meetings.get(id).state is MeetingState.APPROVED
    dialogs.files = [tmp_path / "alla.pdf"]
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.count += 1  # Enter in the system's own dialog
    assert all(row.handed is not None for row in Handing(session).rows(id))
    copies = pypdf.PdfReader(tmp_path / "alla.pdf")
    assert len(copies.pages) >= len(Handing(session).rows(id))
    dialogs.files = [tmp_path / "lappar.pdf"]
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.count += 1
    assert all(slip.issued is not None for slip in Slips(session).of_meeting(id))
    keys.press(Qt.Key.Key_Return, CTRL)
    assert not Carrying(session).preview(id).left
    assert page.ui.next.text() == "Klart"
    assert page.quality.card.ui.rows.hasFocus(), "when all is done: how the meeting went"
    for key in (Qt.Key.Key_4, Qt.Key.Key_J, Qt.Key.Key_N):
        keys.press(key)
    note = Quality(session).note(id)
    assert (note.dialogue, note.right_people, note.moved_on) == (4, True, False)
    assert keys.count <= 12, keys.count


def test_what_blocks_is_listed_and_a_key_away(meeting: MeetingPage, window: MainWindow) -> None:
    press(meeting, Qt.Key.Key_E, CTRL | SHIFT)
    page = window.page()
    assert isinstance(page, FinishPage)
    rows = page.ui.blockers.ui.rows
    assert rows.rows.rows
    assert page.ui.blockers.ui.mark.text() == f"{len(rows.rows.rows)} kvar"
    assert not page.minutes.approve.isEnabled()
    at = next(n for n, each in enumerate(page.blockers.blockers) if each.item_id)
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(at))
    press(rows, Qt.Key.Key_Return)
    shown = window.page()
    assert isinstance(shown, MeetingPage)
    assert shown.desk.current == page.blockers.blockers[at].item_id


def test_a_copy_is_looked_at_and_marked_by_one_key(ended: FinishPage) -> None:
    rows, session = ended.ui.handing.ui.rows, ended.workspace.session
    rows.setFocus()
    first = rows.rows.rows[0]
    press(rows, Qt.Key.Key_Return)
    dialog = next(each for each in ended.findChildren(PreviewDialog) if each.isVisible())
    assert dialog.produced is not None
    dialog.close()
    press(rows, Qt.Key.Key_S)
    (handed,) = session.repositories.handouts.where(meeting_id=ended.carry.meeting_id)
    assert (handed.unit_id, handed.way) == (first.id.split("|")[0], HandoutWay.SECURE)
    assert rows.rows.rows[0].chip.startswith("I säker kanal")
    assert rows.currentIndex().row() == 1, "the next one is marked"


def test_an_encrypted_copy_shows_its_password_once(ended: FinishPage, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    rows = ended.ui.handing.ui.rows
    rows.setFocus()
    dialogs.files = [tmp_path / "k.pdf"]
    press(rows, Qt.Key.Key_K)
    assert dialogs.asked[-1].endswith("-krypterad.pdf")
    popup = ended.handing.popup
    assert popup is not None
    password = popup.line.text()
    reader = pypdf.PdfReader(BytesIO((tmp_path / "k.pdf").read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt(password) != pypdf.PasswordType.NOT_DECRYPTED
    press(popup.line, Qt.Key.Key_Return)
    assert ended.handing.popup is None
    assert popup.line.text() == ""
    (handed,) = ended.workspace.session.repositories.handouts.where(meeting_id=ended.carry.meeting_id)
    assert handed.way is HandoutWay.ENCRYPTED


def test_giving_up_where_to_save_marks_nothing(ended: FinishPage, dialogs: ScriptedDialogs) -> None:
    dialogs.files = [None, None]
    rows = ended.ui.handing.ui.rows
    rows.setFocus()
    press(rows, Qt.Key.Key_K)
    click(ended.handing.all)
    assert ended.workspace.session.repositories.handouts.where(meeting_id=ended.carry.meeting_id) == ()


def test_a_row_left_out_stays_off_the_next_agenda_and_all_of_it_is_undone(
    ended: FinishPage, window: MainWindow
) -> None:
    session, id = ended.workspace.session, ended.carry.meeting_id
    left = Carrying(session).preview(id).left
    assert left
    following = Carrying(session).preview(id).meeting
    assert following is not None
    before = Agenda(session).items(following.id)
    rows = ended.ui.carry.ui.rows
    rows.setFocus()
    rows.go_to(left[0].key)
    press(rows, Qt.Key.Key_Return)
    assert "Inte med" in [row.chip for row in rows.rows.rows]
    press(rows, Qt.Key.Key_Return, CTRL)
    assert [row.key for row in Carrying(session).preview(id).left] == [left[0].key]
    window.undoing.undo()
    assert Agenda(session).items(following.id) == before


def test_approval_that_came_by_mail_is_recorded_with_its_day(ended: FinishPage) -> None:
    session, id = ended.workspace.session, ended.carry.meeting_id
    click(ended.blockers.end)
    click(ended.minutes.approve)
    popup = ended.minutes.popup
    assert popup is not None
    popup.way.setCurrentIndex(popup.way.findData(ApprovalWay.MAIL.value))
    popup.day.line.setText("2027-01-01")
    press(popup.day.line, Qt.Key.Key_Return)
    assert "har inte varit än" in popup.notice.text
    popup.day.line.setText("2026-12-03")
    press(popup.day.line, Qt.Key.Key_Return)
    approval = Approving(session).approval(id)
    assert approval is not None
    assert approval.way is ApprovalWay.MAIL
    assert session.repositories.meetings.get(id).state is MeetingState.APPROVED


def test_a_slip_becomes_a_draft_and_its_answer_is_taken_in(
    ended: FinishPage, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    session, id = ended.workspace.session, ended.carry.meeting_id
    slip = Slips(session).of_meeting(id)[0]
    rows = ended.ui.slips.ui.rows
    rows.setFocus()
    rows.go_to(slip.key)
    dialogs.files = [tmp_path / "lapp"]
    press(rows, Qt.Key.Key_E)
    assert (tmp_path / "lapp.eml").read_bytes().startswith(b"Subject:")
    assert rows.rows.rows[rows.rows.place_of(slip.key)].chip.startswith("Som e-postutkast")
    click(ended.slips.replies)
    dialog = next(each for each in ended.findChildren(RepliesDialog) if each.isVisible())
    code = reply_code(slip.follow_ups[0].id)
    (tmp_path / "svar.txt").write_text(f"{code} klar, klart bättre: Alla har fått rutinen", encoding="utf-8")
    dialogs.files = [tmp_path / "svar.txt"]
    click(dialog.ui.file)
    (row,) = dialog.ui.rows.rows.rows
    assert "Alla har fått rutinen" in row.sub
    present = session.repositories.follow_ups.get(slip.follow_ups[0].id)
    assert present.state is not FollowUpState.DONE, "nothing is taken in before the key"
    dialog.ui.rows.setFocus()
    Keys().press(Qt.Key.Key_Return, CTRL)
    present = session.repositories.follow_ups.get(slip.follow_ups[0].id)
    assert (present.state, present.change) == (FollowUpState.DONE, Change.MUCH)
    assert dialog.ui.notice.text == "1 svar är inläst."
    write(dialog.ui.text, "Tack för mötet")
    qtbot.waitUntil(lambda: "Ingen svarsrad" in dialog.ui.notice.text)
    dialog.close()


def test_every_step_is_reached_by_keyboard(ended: FinishPage) -> None:
    seen = set()
    keys = Keys()
    for _ in range(10):
        keys.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen |= {step.card.objectName() for step in ended.steps if focus and step.card.isAncestorOf(focus)}
    assert seen == {step.card.objectName() for step in ended.steps}
    shown = [button for button in ended.findChildren(QPushButton) if button.isVisible()]
    assert all(button.accessibleName() or button.text() for button in shown)
    keys.press(Qt.Key.Key_Escape)
    assert not ended.isVisible()
