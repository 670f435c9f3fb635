"""If these fail, what was written long ago is not found again, or only by mouse and memory."""

from __future__ import annotations

import time
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui import navigation
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, MEETINGS, REGISTER
from samverkan_desktop.gui.pages.cases.thread import CasePage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.palette.palette import Palette
from samverkan_desktop.gui.palette.warming import Warming
from samverkan_desktop.gui.theme import Theme
from tests.gui.conftest import click, meeting_page, press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow) -> Palette:
    press(window, Qt.Key.Key_K, CTRL)
    panel = window.finding.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def titles(panel: Palette) -> list[str]:
    return [row.title for row in panel.rows.rows]


def test_the_field_in_the_top_bar_opens_it(window: MainWindow) -> None:
    click(window.ui.search)
    panel = window.finding.panel
    assert panel is not None
    assert panel.isVisible()
    assert window.focusWidget() is panel.field


def test_a_meeting_is_reached_by_its_number_and_keys_alone(window: MainWindow) -> None:
    assert window.workspace is not None
    wanted = next(row.meeting for row in window.workspace.meetings.rows() if "/" in row.meeting.label)
    panel = opened(window)
    write(panel.field, wanted.label)
    assert any(wanted.label in title for title in titles(panel))
    for _ in range(next(n for n, title in enumerate(titles(panel)) if wanted.label in title)):
        press(panel.field, Qt.Key.Key_Down)
    press(panel.field, Qt.Key.Key_Return)
    assert panel.isHidden()
    assert wanted.label in meeting_page(window).ui.title.text()


def test_a_heading_leads_to_its_own_paragraph(window: MainWindow, meeting: MeetingPage) -> None:
    last = next(item for item in reversed(meeting.reader.view.items) if item.case)
    assert meeting.item_id != last.id
    window.show_page(MEETINGS)
    panel = opened(window)
    write(panel.field, last.title)
    place = next(n for n, row in enumerate(panel.rows.rows) if last.title in row.title and "3 dec" in row.sub)
    for _ in range(place):
        press(panel.field, Qt.Key.Key_Down)
    press(panel.field, Qt.Key.Key_Return)
    assert meeting_page(window).item_id == last.id


def test_a_case_leads_to_the_meetings_it_was_at(window: MainWindow, meeting: MeetingPage) -> None:
    code = next(item.case.code for item in meeting.reader.view.items if item.case)
    panel = opened(window)
    write(panel.field, f"K{code}")
    assert titles(panel)[0] == f"Ärende K{code}"
    press(panel.field, Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, CasePage)
    assert f"K{code}" in page.ui.title.text()


def test_staff_are_found_and_shown_in_the_register(window: MainWindow) -> None:
    assert window.workspace is not None
    person = next(iter(window.workspace.session.repositories.persons.all()))
    panel = opened(window)
    write(panel.field, person.name)
    assert titles(panel)[0] == person.name
    press(panel.field, Qt.Key.Key_Return)
    assert window.spot().page == REGISTER
    assert window.spot().id == person.id


def test_pages_and_actions_stand_there_before_anything_is_typed(window: MainWindow) -> None:
    panel = opened(window)
    found = titles(panel)
    for _, pages in navigation.groups():
        for _, name in pages:
            assert name in found
    assert "Större text" in found
    assert next(row.chip for row in panel.rows.rows if row.title == "Lås nu") == "Ctrl+L"


def test_an_action_is_carried_out(window: MainWindow, theme: Theme) -> None:
    panel = opened(window)
    write(panel.field, "större")
    press(panel.field, Qt.Key.Key_Return)
    assert theme.zoom == 110


def test_what_this_page_can_do_is_offered_here_only(window: MainWindow, meeting: MeetingPage) -> None:
    assert "Nästa punkt" in titles(opened(window))
    window.finding.shut()
    window.show_page(MEETINGS)
    found = titles(opened(window))
    assert "Nästa punkt" not in found
    assert "Nytt möte" in found


def test_escape_gives_back_the_focus(window: MainWindow) -> None:
    before = window.focusWidget()
    panel = opened(window)
    write(panel.field, "lots")
    press(panel.field, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert window.focusWidget() is before
    assert panel.rows.rowCount() == 0, "nothing of the record is left in it"
    assert panel.field.text() == ""


def test_nothing_found_says_what_to_try(window: MainWindow) -> None:
    panel = opened(window)
    write(panel.field, "xyzzy")
    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()
    press(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible()


def test_it_stays_inside_a_small_window_at_large_text(window: MainWindow, theme: Theme) -> None:
    theme.choose(zoom=200)
    window.resize(1366, 768)
    panel = opened(window)
    write(panel.field, "m")
    assert window.rect().contains(panel.geometry())


def test_it_answers_at_once(window: MainWindow) -> None:
    """At most 50 ms for a key, as the median of a sentence; measured without a screen, in time of our own process."""
    panel = opened(window)
    taken = []
    for char in "konsultation rek":
        began = time.process_time()
        write(panel.field, char)
        QApplication.processEvents()
        taken.append(time.process_time() - began)
    assert median(taken) < 0.050


def test_what_is_looked_through_is_read_before_anybody_asks(window: MainWindow) -> None:
    """Else the first letter waits for the whole record to be read."""
    assert window.workspace is not None
    (warming,) = window.workspace.findChildren(Warming)
    for _ in range(10):
        warming.read_a_part()
    assert not warming.waiting
    seen: list[str] = []
    window.workspace.session.record.raw.set_trace_callback(seen.append)
    write(opened(window).field, "kons")
    window.workspace.session.record.raw.set_trace_callback(None)
    assert seen == []


def test_without_a_record_there_is_nothing_to_find(window: MainWindow) -> None:
    window.close_record()
    press(window, Qt.Key.Key_K, CTRL)
    assert window.finding.panel is None or window.finding.panel.isHidden()


def test_the_example_says_so_in_the_top_bar(window: MainWindow) -> None:
    assert window.ui.example.isVisible()
    assert window.ui.example.text() == "Exempel"


def test_the_meeting_under_way_keeps_its_place(window: MainWindow, meeting: MeetingPage) -> None:
    id = meeting.reader.view.meeting.id
    assert (window.spot().page, window.spot().id) == (MEETING, id)
