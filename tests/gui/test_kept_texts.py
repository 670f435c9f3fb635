"""What cannot be saved is kept in an encrypted draft and offered back. If these fail, a closed window, a lock or a
power cut takes what was typed while the disk was full, the share was gone or somebody else wrote the file.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from samverkan_desktop.gui.dialogs.kept_texts import KeptTextsDialog
from samverkan_desktop.gui.dialogs.question import QuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, MEETINGS, QUESTIONS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.putting_back import THROWN
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from tests.gui.conftest import ScriptedDialogs, click, consultation, press, write
from tests.gui.test_full_disk import full_disk

WORDS = "Skolan berättar att stödet har börjat. "
TYPED = WORDS * 1500


@pytest.fixture
def session(meeting: MeetingPage) -> Session:
    return meeting.workspace.session


def type_more(meeting: MeetingPage, text: str = TYPED) -> str:
    """Type in a §, more than a full disk takes, and leave the field; return the item."""
    field = meeting.ui.item.ui.talk
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    field.insertPlainText(text)
    press(field, Qt.Key.Key_Tab)
    return meeting.reader.view.items[1].id


def lose(window: MainWindow) -> None:
    """End the sitting as a power cut does: nothing more is asked or saved."""
    window.drop_record()


def again(window: MainWindow, record: Path, around: Surroundings) -> Session:
    """Open the file the next time."""
    session = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    window.work_with(session, at=Spot(MEETINGS))
    window.drafts.tell()
    return session


def the_dialog(window: MainWindow) -> KeptTextsDialog:
    click(window.ui.notice._button)
    (dialog,) = window.findChildren(KeptTextsDialog)
    return dialog


def is_closed(window: MainWindow) -> bool:
    return window.workspace is None


def drafts(record: Path) -> list[Path]:
    return list((record.parent / "eget" / "utkast").glob("*"))


def test_text_that_met_a_full_disk_is_offered_back_and_put_back(
    window: MainWindow, meeting: MeetingPage, session: Session, record: Path, around: Surroundings
) -> None:
    with full_disk(session):
        item = type_more(meeting)
        assert "krypterat utkast" in window.ui.notice.text
        (draft,) = drafts(record)
        assert WORDS.encode()[:20] not in draft.read_bytes()
        lose(window)
    session = again(window, record, around)
    assert Minutes(session).text(item).talk != TYPED.strip()
    assert "samtalet" in window.ui.notice.text
    dialog = the_dialog(window)
    assert dialog.ui.text.toPlainText() == TYPED
    click(dialog.ui.put)
    assert Minutes(session).text(item).talk.strip() == TYPED.strip()
    assert dialog.isHidden()
    assert window.ui.notice.text == ""
    assert not window.menu.kept.isVisible()
    assert drafts(record) == []


def test_what_somebody_else_wrote_meanwhile_is_never_written_over_unasked(
    window: MainWindow, meeting: MeetingPage, session: Session, record: Path, around: Surroundings
) -> None:
    with full_disk(session):
        item = type_more(meeting)
        lose(window)
    other = open_session(record, passphrase=PASSPHRASE, surroundings=replace(around, local_folder=None))
    Minutes(other).save_part(item, "talk", "Annat skrivet.")
    other.close()
    session = again(window, record, around)
    dialog = the_dialog(window)
    assert dialog.ui.present.toPlainText() == "Annat skrivet."
    click(dialog.ui.after)
    assert Minutes(session).text(item).talk.strip() == f"Annat skrivet.\n\n{TYPED.strip()}"
    window.undoing.undo()
    assert Minutes(session).text(item).talk == "Annat skrivet."


def test_text_that_was_saved_in_the_end_is_not_asked_about(
    window: MainWindow, meeting: MeetingPage, session: Session, record: Path, around: Surroundings
) -> None:
    with full_disk(session) as relief:
        item = type_more(meeting)
        held = drafts(record)[0].read_bytes()
        relief()
        click(window.ui.notice._button)
        assert drafts(record) == [], "saved: the draft goes at once"
    name = f"{session.record.record_id}.{session.record.user_id}.utkast"
    assert Minutes(session).text(item).talk.strip() == TYPED.strip()
    lose(window)
    (record.parent / "eget" / "utkast" / name).write_bytes(held)  # a power cut just before it went
    again(window, record, around)
    assert window.ui.notice.text == ""
    assert drafts(record) == []


def test_a_file_exchanged_under_us_keeps_what_is_typed_and_locks_all_the_same(
    window: MainWindow, meeting: MeetingPage, record: Path, tmp_path: Path, dialogs: ScriptedDialogs
) -> None:
    older = tmp_path / "äldre"
    shutil.copy(record, older)
    older.replace(record)
    content = record.read_bytes()
    item = type_more(meeting, WORDS)
    assert "bytts ut" in window.ui.notice.text
    window.lock.watch.idle.emit()
    page = window.lock.page
    assert page is not None
    assert is_closed(window), "case text does not stay on the screen because it could not be saved"
    assert "utkast" in page.ui.file.text()
    assert record.read_bytes() == content, "nothing of ours went on top"
    assert dialogs.asked == []
    page.open_now(PASSPHRASE)
    window.ui.notice.clear()
    window.drafts.tell()
    dialog = the_dialog(window)
    click(dialog.ui.put)
    assert window.workspace is not None
    assert Minutes(window.workspace.session).text(item).talk.strip() == WORDS.strip()


def test_closing_says_where_the_text_lies(
    window: MainWindow, meeting: MeetingPage, record: Path, dialogs: ScriptedDialogs
) -> None:
    away = record.with_name("borta")
    record.rename(away)
    type_more(meeting, WORDS)
    assert "går inte att nå" in window.ui.notice.text
    dialogs.answers = ["leave", "leave"]
    assert window.close_record()
    assert "utkast" in dialogs.asked[0]
    assert "Allt du har skrivit är sparat" not in dialogs.asked[1]
    assert len(drafts(record)) == 1


def test_without_a_place_for_the_draft_the_loss_is_told(
    window: MainWindow, meeting: MeetingPage, session: Session, record: Path, dialogs: ScriptedDialogs
) -> None:
    (record.parent / "eget").write_bytes(b"a file where the folder should be")
    with full_disk(session):
        type_more(meeting)
        assert "utkast" not in window.ui.notice.text
        window.lock.watch.idle.emit()
        assert window.workspace is not None, "it would be lost"
        dialogs.answers = ["stay"]
        assert not window.close_record()
        assert "utkast" not in dialogs.asked[0]


def test_thrown_text_is_asked_about_and_logged(
    window: MainWindow,
    meeting: MeetingPage,
    session: Session,
    record: Path,
    around: Surroundings,
    dialogs: ScriptedDialogs,
) -> None:
    with full_disk(session):
        type_more(meeting)
        lose(window)
    session = again(window, record, around)
    dialog = the_dialog(window)
    click(dialog.ui.copy)
    assert QGuiApplication.clipboard().text() == TYPED
    dialogs.answers = ["stay", "throw"]
    click(dialog.ui.throwAway)
    assert drafts(record)
    click(dialog.ui.throwAway)
    assert drafts(record) == []
    rows = session.record.raw.execute("SELECT action, detail FROM access_log").fetchall()
    assert (THROWN, "") in rows


def test_a_half_written_question_is_kept_when_the_record_locks_itself(
    window: MainWindow, record: Path, around: Surroundings
) -> None:
    window.show_page(QUESTIONS)
    page = window.page()
    assert isinstance(page, QuestionsPage)
    click(page.ui.new_)
    (dialog,) = window.findChildren(QuestionDialog)
    write(dialog.ui.line, "Vad kan erbjudas utan ansökan?")
    window.lock.watch.idle.emit()
    window.lock._again.stop()
    window.lock._lock()
    assert is_closed(window)
    page_of_lock = window.lock.page
    assert page_of_lock is not None
    assert "utkast" in page_of_lock.ui.file.text()
    page_of_lock.open_now(PASSPHRASE)
    window.drafts.tell()
    shown = the_dialog(window)
    assert shown.ui.text.toPlainText() == "Vad kan erbjudas utan ansökan?"
    assert shown.ui.put.isHidden(), "it has no place in the file yet: it can be copied"


def test_a_draft_of_another_key_is_told_of_and_put_aside(
    window: MainWindow, record: Path, around: Surroundings
) -> None:
    assert window.workspace is not None
    own = window.workspace.session.record
    place = record.parent / "eget" / "utkast" / f"{own.record_id}.{own.user_id}.utkast"
    lose(window)
    place.parent.mkdir(parents=True)
    place.write_bytes(b"skr\xe4p")
    session = again(window, record, around)
    assert "lagts undan" in window.ui.notice.text
    assert [path.read_bytes() for path in drafts(record)] == [b"skr\xe4p"]
    meeting = consultation(session)
    window.show_page(MEETING, meeting.id)
