"""If this fails, somebody with few rights meets a fault on a page, or is put down in the log for trying what they never
tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.rights import PUPIL_HEALTH, READ_ONLY, REVIEWER
from samverkan_desktop.gui.navigation import FINISH, MEETING, MEETINGS, PAGES
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.rights import NOT_ALLOWED
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import access_log
from tests.gui.conftest import MakeWindow
from tests.gui.meeting_desk import WITHOUT_SCREEN


def refused(session: Session) -> list[tuple[str, str]]:
    return [(row.object_id, row.detail) for row in access_log.read(session.record.raw) if row.action == NOT_ALLOWED]


@WITHOUT_SCREEN
@pytest.mark.parametrize("role", [PUPIL_HEALTH, REVIEWER, READ_ONLY])
def test_looking_at_every_page_is_no_attempt_at_anything(
    make_window: MakeWindow, record: Path, around: Surroundings, role: str
) -> None:
    window, session = make_window(), open_session(record, passphrase=PASSPHRASE, surroundings=around)
    session.record.users.set_role(session.record.user_id, role)
    session.refresh_rights()
    window.work_with(session, at=Spot(MEETINGS))
    for spec in PAGES:
        if spec.key != MEETING:  # that one is never opened without a meeting
            window.show_page(spec.key)
            QApplication.processEvents()
            assert refused(session) == [], spec.key
    meetings = session.repositories.meetings
    for state in (MeetingState.INVITED, MeetingState.ONGOING, MeetingState.APPROVED):
        for meeting in meetings.where(state=state.value, forum_id="konsultation")[:1]:
            window.show_page(MEETING, meeting.id)
            page = window.page()
            assert isinstance(page, MeetingPage)
            for item in page.reader.view.items[:4]:
                page.show_item(item.id)
            window.show_page(FINISH, meeting.id)
            QApplication.processEvents()
            assert refused(session) == [], state
