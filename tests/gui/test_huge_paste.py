"""If these fail, a file pasted by mistake stops the window for a minute, in the middle of a meeting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from samverkan_desktop.domain.text import NOTE_LIMIT
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.minutes import Minutes
from tests.gui.conftest import press, write
from tests.gui.meeting_desk import CTRL, now

SENTENCE = "Orden upprepas om och om igen. "


@pytest.fixture(autouse=True)
def _clipboard_left_empty() -> Iterator[None]:
    """What a test has made must not lie there when the interpreter ends: Qt would let go of it too late."""
    yield
    QGuiApplication.clipboard().clear()


def paste(page: MeetingPage, text: str) -> None:
    """Ctrl+V where the focus is, with a text on the clipboard."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    press(page.ui.item.ui.talk, Qt.Key.Key_V, CTRL)


@pytest.mark.parametrize("size", [NOTE_LIMIT + 1, 5_000_000])
def test_more_than_a_text_holds_is_not_pasted_and_what_stood_there_is_kept(meeting: MeetingPage, size: int) -> None:
    talk = meeting.ui.item.ui.talk
    talk.setFocus()
    write(talk, "Det som stod här.")
    before = talk.words()
    paste(meeting, (SENTENCE * (size // len(SENTENCE) + 1))[:size])
    assert talk.words() == before
    told = meeting.ui.item.ui.notice.text.replace("\u00a0", " ")
    assert f"{size:,}".replace(",", " ") in told
    assert "200 000" in told
    assert "är kvar" in told
    meeting.workspace.autosave.flush()
    assert Minutes(meeting.workspace.session).text(now(meeting).id).talk == before


def test_what_there_is_room_for_is_pasted_and_saved(meeting: MeetingPage) -> None:
    talk = meeting.ui.item.ui.talk
    talk.setFocus()
    text = SENTENCE * 30
    paste(meeting, text)
    meeting.workspace.autosave.flush()
    assert Minutes(meeting.workspace.session).text(now(meeting).id).talk.strip() == text.strip()
