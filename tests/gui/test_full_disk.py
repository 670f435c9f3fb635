"""If these fail, a full disk takes the sentence somebody has just written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.session import Session
from tests.gui.conftest import ScriptedDialogs, click, press, write

LONG = "Skolan berättar. " * 2000


@contextmanager
def full_disk(session: Session) -> Iterator[Callable[[], None]]:
    """Let the record's file grow no further, as on a full disk; yields what frees the disk again."""
    raw = session.record.raw
    limit = raw.execute("PRAGMA max_page_count").fetchone()[0]
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    free = raw.execute("PRAGMA freelist_count").fetchone()[0]
    assert free < 20
    raw.execute(f"PRAGMA max_page_count = {pages}")

    def relief() -> None:
        raw.execute(f"PRAGMA max_page_count = {limit}")

    try:
        yield relief
    finally:
        if session.record.is_open:
            relief()


def paste(page: MeetingPage, text: str) -> None:
    field = page.ui.item.ui.talk
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    field.insertPlainText(text)


@pytest.fixture
def session(meeting: MeetingPage) -> Session:
    return meeting.workspace.session


def test_text_stays_says_why_and_is_saved_when_there_is_room(
    window: MainWindow, meeting: MeetingPage, session: Session
) -> None:
    item_id = meeting.reader.view.items[1].id
    before = Minutes(session).text(item_id).talk
    with full_disk(session) as relief:
        paste(meeting, LONG)
        press(meeting.ui.item.ui.talk, Qt.Key.Key_Tab)
        assert "Disken är full." in window.ui.notice.text
        assert window.ui.notice.text[0].isupper() or window.ui.notice.text[0] == "§", "a sentence"
        assert "Texten finns kvar i fönstret" in window.ui.notice.text
        assert window.ui.saved.text() == "! Inte sparat"
        assert Minutes(session).text(item_id).talk == before, "nothing half written"
        assert meeting.ui.item.text("talk") == LONG

        window.show_page("meetings")
        window.show_page("meeting")
        meeting.show_item(meeting.reader.view.items[2].id)
        meeting.show_item(item_id)
        assert meeting.ui.item.text("talk") == LONG, "the text is kept though other pages were shown"

        relief()
        click(window.ui.notice._button)
    assert Minutes(session).text(item_id).talk == LONG
    assert window.ui.notice.text == ""
    assert window.ui.saved.text().startswith("✓\N{EN SPACE}Sparat")


def test_closing_asks_before_text_is_lost(
    window: MainWindow, meeting: MeetingPage, session: Session, dialogs: ScriptedDialogs
) -> None:
    with full_disk(session) as relief:
        paste(meeting, LONG)
        dialogs.answers = ["stay"]
        assert not window.close()
        assert "Disken är full." in dialogs.asked[0]
        assert meeting.ui.item.text("talk") == LONG
        relief()
        dialogs.answers = []
        item_id = meeting.reader.view.items[1].id
        window.saving.save_now()
        assert Minutes(session).text(item_id).talk == LONG


def test_undo_waits_until_everything_is_saved(window: MainWindow, meeting: MeetingPage, session: Session) -> None:
    write(meeting.ui.item.ui.background, "Först")
    meeting.workspace.autosave.flush()
    with full_disk(session):
        paste(meeting, LONG)
        window.undoing.undo()
        assert meeting.ui.item.text("talk") == LONG
        assert session.undo_label != ""


def test_a_text_too_long_keeps_what_was_typed(window: MainWindow, meeting: MeetingPage, session: Session) -> None:
    paste(meeting, "x" * 200_001)
    press(meeting.ui.item.ui.talk, Qt.Key.Key_Tab)
    assert "gränsen är 200000" in window.ui.notice.text
    assert len(meeting.ui.item.text("talk")) == 200_001
    paste(meeting, "kort")
    meeting.workspace.autosave.flush()
    assert window.ui.notice.text == ""
