"""*Identiteten framkom* on screen. If these fail, somebody goes on writing about a known child, or nobody reports."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.swedish import uncapitalised
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.identity import StopPopup
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.identity import ASSESS, Identity
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.storage import access_log
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import WITHOUT_SCREEN, case_item, focus, opened, pick

pytestmark = WITHOUT_SCREEN


def asked(page: MeetingPage) -> StopPopup:
    click(page.ui.item.ui.identity)
    popup = page.identity.popup
    assert isinstance(popup, StopPopup)
    return popup


def only(popup: StopPopup, number: int) -> str:
    """Choose one function alone, by keys; return its name."""
    popup.list.setFocus()
    for place, row in enumerate(popup.list.rows.rows):
        wanted = place == number
        if (row.id in popup.chosen) is not wanted:
            popup.list.setCurrentIndex(popup.list.rows.index(place))
            press(popup.list, Qt.Key.Key_Space)
    return popup.list.rows.rows[number].title


@pytest.fixture
def stopped(meeting: MeetingPage) -> MeetingPage:
    """A case whose text has been stopped in the middle of a sentence."""
    case_item(meeting)
    meeting.ui.item.ui.talk.setFocus()
    write(focus(), "Hon bor på ")
    popup = asked(meeting)
    only(popup, 0)
    press(popup.button, Qt.Key.Key_Space)
    return meeting


def test_it_asks_who_assesses_and_has_no_field_for_a_name(meeting: MeetingPage) -> None:
    item = case_item(meeting)
    popup = asked(meeting)
    assert popup.findChildren(QLineEdit) == []
    assert popup.findChildren(QTextEdit) == []
    assert item.case is not None
    register = meeting.reader.register
    inside = [s for s in meeting.reader.view.participants if item.case.circle.holds(s.unit_id, register)]
    names = {register.functions[s.function_id].name for s in inside}
    assert {row.title for row in popup.list.rows.rows} <= names, "who did not hear it has nothing to assess"
    press(popup, Qt.Key.Key_Escape)
    assert Identity(meeting.workspace.session).stop_of(item.id) is None


def test_nobody_chosen_is_told(meeting: MeetingPage) -> None:
    case_item(meeting)
    popup = asked(meeting)
    for row in popup.list.rows.rows:
        if row.id in popup.chosen:
            popup.list.setCurrentIndex(popup.list.rows.index(popup.list.rows.place_of(row.id)))
            press(popup.list, Qt.Key.Key_Space)
    click(popup.button)
    assert "Välj minst en funktion" in popup.notice.text
    press(popup, Qt.Key.Key_Escape)


def test_the_text_is_locked_with_a_clear_banner(stopped: MeetingPage) -> None:
    ui = stopped.ui.item.ui
    stop = Identity(stopped.workspace.session).stop_of(stopped.desk.current)
    assert stop is not None
    assert "Texten är stoppad" in ui.stopped.text
    assert "Inget får skjuta upp en anmälan." in ui.stopped.text
    name = stopped.reader.register.functions[stop.function_ids[0]].name
    assert uncapitalised(name) in ui.stopped.text
    assert all(editor.isReadOnly() for editor in stopped.ui.item.editors.values())
    before = Minutes(stopped.workspace.session).text(stopped.desk.current)
    for editor in stopped.ui.item.editors.values():
        write(editor, "Almgatan 3")
    stopped.workspace.autosave.flush()
    assert Minutes(stopped.workspace.session).text(stopped.desk.current) == before
    assert "Hon bor på " in before.talk, "what was written till then is kept"
    assert not ui.identity.isVisible()


def test_the_minutes_say_it_was_broken_off(stopped: MeetingPage) -> None:
    assert "Samtalet om ärendet avbröts." in stopped.ui.item.text("agreed")
    assert "mötet tar inte ställning" in stopped.ui.item.text("agreed")


def test_somebody_assesses_today(stopped: MeetingPage) -> None:
    (made,) = [f for f in FollowUps(stopped.workspace.session).of_meeting(stopped.desk.meeting_id) if f.what == ASSESS]
    assert made.due == stopped.reader.view.meeting.day
    assert made.item_id == stopped.desk.current
    rows = stopped.ui.followUps.ui.rows.rows.rows
    assert ASSESS in [row.title for row in rows]
    assert not stopped.ui.followUps.ui.add.isVisible()


def test_nothing_postpones_it(stopped: MeetingPage) -> None:
    card = stopped.ui.followUps
    place = next(n for n, row in enumerate(card.ui.rows.rows.rows) if row.title == ASSESS)
    follow_up = card.ui.rows.rows.rows[place].id
    card.open_follow_up(follow_up, "due")
    card.editor.due.line.setText("2026-12-24")
    press(card.editor.due.line, Qt.Key.Key_Tab)
    assert "kan inte skjutas upp" in card.ui.notice.text
    assert card.editor.due.day == stopped.reader.view.meeting.day, "the field shows the day that holds"
    click(card.editor.remove)
    assert "kan inte skjutas upp" in card.ui.notice.text
    assert FollowUps(stopped.workspace.session).session.repositories.follow_ups.find(follow_up) is not None


def test_lifted_with_a_reason_one_writes_on(stopped: MeetingPage) -> None:
    stopped.ui.item.lift_pressed.emit()
    pick(stopped.identity.popup, "cleaning")
    assert stopped.ui.item.ui.stopped.text == ""
    assert not stopped.ui.item.ui.talk.isReadOnly()
    stopped.ui.item.ui.talk.setFocus()
    write(focus(), "Utan namn. ")
    assert stopped.workspace.autosave.flush()
    assert "Utan namn. " in Minutes(stopped.workspace.session).text(stopped.desk.current).talk
    assert stopped.ui.item.ui.identity.isVisible(), "it can happen again"


def test_other_paragraphs_are_written_on(stopped: MeetingPage) -> None:
    stopped.next_item()
    assert not stopped.ui.item.ui.talk.isReadOnly()
    assert stopped.ui.item.ui.stopped.text == ""
    stopped.previous_item()
    assert stopped.ui.item.ui.talk.isReadOnly()


def test_the_log_tells_it_without_case_text(stopped: MeetingPage) -> None:
    rows = list(access_log.read(stopped.workspace.session.record.raw))
    row = next(row for row in rows if row.action == "identiteten framkom")
    assert row.object_id == stopped.desk.current
    assert "Hon bor" not in " ".join(f"{row.action} {row.detail}" for row in rows)


def test_only_cases_of_a_meeting_that_has_begun_offer_it(window: MainWindow, meeting: MeetingPage) -> None:
    assert not meeting.ui.item.ui.identity.isVisible(), "a fixed item"
    case_item(meeting)
    assert meeting.ui.item.ui.identity.isVisible()
    assert "19 kap. 1 § socialtjänstlagen (2025:400)" in meeting.ui.item.ui.concernText.text()
    page = opened(window, MeetingState.APPROVED)
    case_item(page)
    assert not page.ui.item.ui.identity.isVisible()
    assert page.ui.item.ui.concern.isVisible()


def test_the_law_is_that_of_the_day(window: MainWindow) -> None:
    """An old meeting cites the old act."""
    rows = [r for r in window.workspace.meetings.rows() if r.cases and r.meeting.state is MeetingState.APPROVED]  # type: ignore[union-attr]
    oldest = min(rows, key=lambda row: row.meeting.day)
    window.show_page("meeting", oldest.meeting.id)
    page = window.page()
    assert isinstance(page, MeetingPage)
    case_item(page)
    law = Identity(page.workspace.session).report_law(oldest.meeting)
    assert law
    assert law in page.ui.item.ui.concernText.text()
