"""If these fail, minutes that are approved can be written over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.place import Target
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.records import Surroundings, open_session
from tests.gui.conftest import MakeWindow, meeting_page, write
from tests.gui.test_meeting_page import _meetings, editor

NOTE = "Åsa–mötet sa: ”välkomna”, 5 € och é.\n\nNästa stycke,\u00a0med hårt blanksteg."


def test_approved_minutes_cannot_be_written_in_and_say_why(window: MainWindow, meeting: MeetingPage) -> None:
    assert window.workspace is not None
    rows = Meetings(window.workspace.session).rows()
    approved = next(row.meeting for row in rows if row.items and row.meeting.state is MeetingState.APPROVED)
    window.show_page(MEETING, approved.id)
    page = meeting_page(window)
    assert "är låsta" in page.ui.notice.text
    assert all(field.isReadOnly() for field in page.ui.item.editors.values())
    before = page.ui.item.text("talk")
    write(editor(page, "talk"), "nytt")
    assert page.ui.item.text("talk") == before
    assert not page.workspace.autosave.waits


def test_a_record_open_for_reading_says_so(make_window: MakeWindow, record: Path, around: Surroundings) -> None:
    window = make_window()
    window.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around, read_only=True))
    ongoing = next(m for m in _meetings(window) if m.state is MeetingState.ONGOING)
    window.show_page(MEETING, ongoing.id)
    page = meeting_page(window)
    assert page.ui.notice.text == "Filen är öppnad för läsning. Inget kan ändras."
    assert page.ui.item.ui.talk.isReadOnly()
    assert not page.ui.item.ui.done.isVisible()


def test_target_of_nothing_in_particular_is_the_attendance(meeting: MeetingPage, qapp: QApplication) -> None:
    meeting.go_to(Target(""))
    assert meeting.ui.sidePanel.ui.attendance.hasFocus()
