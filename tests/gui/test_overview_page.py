"""If these fail, the first page does not lead to what it shows, or shows what is no longer so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import BY_KEY, MEETING, MEETINGS, OVERVIEW
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.rows import OverviewRowsPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.records import Surroundings, new_record
from tests.gui.conftest import TODAY, MakeWindow, click, consultation, press
from tests.gui.test_accessibility import nameless, tab_order


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    """The overview of the example record."""
    window.show_page(OVERVIEW)
    return overview(window)


def overview(window: MainWindow) -> OverviewPage:
    found = window.page()
    assert isinstance(found, OverviewPage)
    return found


def behind(window: MainWindow) -> OverviewRowsPage:
    found = window.page()
    assert isinstance(found, OverviewRowsPage)
    return found


# --- what is shown -------------------------------------------------------------------------------------------------


def test_greets_and_says_what_day_it_is(page: OverviewPage) -> None:
    assert page.ui.title.text() == "God eftermiddag"
    assert page.ui.day.text() == "Torsdag 3 december 2026 · vecka 49 · Höstterminen"


@pytest.mark.parametrize(
    ("hour", "greeting"), [(6, "God morgon"), (9, "God förmiddag"), (12, "God eftermiddag"), (18, "God kväll")]
)
def test_the_greeting_follows_the_clock(
    window: MainWindow, page: OverviewPage, around: Surroundings, hour: int, greeting: str
) -> None:
    """The hours are UTC: one less than on the wall."""
    clock = around.clock
    assert isinstance(clock, ManualClock)
    clock.instant = clock.now().replace(hour=hour)
    window.show_page(OVERVIEW)
    assert page.ui.title.text() == greeting


def test_a_new_day_is_noticed_without_anything_changed(
    window: MainWindow, page: OverviewPage, around: Surroundings
) -> None:
    clock = around.clock
    assert isinstance(clock, ManualClock)
    clock.instant = clock.now() + timedelta(days=1)
    window.show_page(OVERVIEW)
    assert page.ui.day.text().startswith("Fredag 4 december 2026")


def test_the_page_says_what_the_record_says(page: OverviewPage) -> None:
    shown = Overviews(page.workspace.session).read()
    ui = page.ui
    assert shown.timeline is not None
    assert shown.next_meeting is not None
    assert [dot.dot.id for dot in ui.timeline.ui.line.dots] == [dot.meeting_id for dot in shown.timeline.dots]
    assert ui.timeline.ui.title.text() == str(shown.timeline.title)
    assert ui.timeline.ui.heading.text() == str(shown.timeline.heading)
    lines = [(row.title, row.sub) for row in ui.nextMeeting.ui.lines.rows.rows]
    assert lines == [(str(line.text), str(line.note or "")) for line in shown.next_meeting.lines]
    assert [button.text() for button in ui.followUps.words if button.isVisible()] == [
        str(part.text) for part in shown.follow_ups.parts
    ]
    assert ui.followUps.ui.median.text() == str(shown.follow_ups.median)


def test_moved_dates_are_explained(page: OverviewPage) -> None:
    moved = [dot for dot in page.ui.timeline.ui.line.dots if dot.dot.chip.startswith("flyttat")]
    assert moved, "the example has moved dates"
    for dot in moved:
        assert "Flyttat från" in dot.accessibleName()
        assert dot.dot.chip.removeprefix("flyttat: ") in dot.accessibleName()
        assert "Flyttat från" in dot.accessibleDescription()


def test_no_words_of_a_case_stand_on_the_page(window: MainWindow, page: OverviewPage) -> None:
    """The first page may stand on the projector before everybody has left who is outside the krets."""
    session = page.workspace.session
    case = next(f for f in FollowUps(session).remaining() if f.case_code is not None and f.days_late(TODAY))
    page.ui.todo.ui.more.click()
    read = [row.title for row in page.ui.todo.ui.rows.rows.rows]
    assert any(f"K{case.case_code}" in title for title in read)
    assert not any(case.what in title for title in read)
    place = next(n for n, row in enumerate(read) if f"ärende K{case.case_code}" in row)
    page.ui.todo.ui.rows.chosen.emit(place)
    assert not any(case.what in row.spoken for row in behind(window).rows.rows)


# --- where it leads ------------------------------------------------------------------------------------------------


def test_each_dot_opens_its_meeting(window: MainWindow, page: OverviewPage) -> None:
    for number in range(len(page.ui.timeline.ui.line.dots)):
        dot = page.ui.timeline.ui.line.dots[number]
        click(dot)
        opened = window.page()
        assert isinstance(opened, MeetingPage)
        assert opened.reader.view.meeting.id == dot.dot.id
        window.show_page(OVERVIEW)


def test_every_line_to_do_leads_somewhere(window: MainWindow, page: OverviewPage) -> None:
    page.ui.todo.ui.more.click()
    rows = page.ui.todo.ui.rows
    assert page.shown is not None
    assert rows.rows.rowCount() == len(page.shown.todo)
    for number in range(rows.rows.rowCount()):
        rows.setFocus()
        rows.setCurrentIndex(rows.rows.index(number))
        press(rows, Qt.Key.Key_Return)
        assert window.page() is not page, rows.rows.rows[number].title
        window.show_page(OVERVIEW)


def test_overdue_is_said_in_words_and_first(page: OverviewPage) -> None:
    assert page.shown is not None
    chips = [row.chip for row in page.ui.todo.ui.rows.rows.rows]
    assert any("försenat" in chip or "förföll" in chip for chip in chips)
    ranks = [row.urgency.rank for row in page.shown.todo]
    assert ranks == sorted(ranks)


def test_a_cell_opens_its_meeting_and_a_row_all_its_rows(window: MainWindow, page: OverviewPage) -> None:
    matrix = page.ui.attendance.ui.matrix
    assert page.shown is not None
    attendance = page.shown.attendance
    assert attendance is not None
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.table.index(0, 1))
    press(matrix, Qt.Key.Key_Right)
    press(matrix, Qt.Key.Key_Return)
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.id == attendance.columns[1].meeting_id
    window.show_page(OVERVIEW)
    matrix.setCurrentIndex(matrix.table.index(0, 0))
    press(matrix, Qt.Key.Key_Return)
    assert behind(window).rows.rowCount() == len(attendance.rows[0].target.ids)
    assert behind(window).ui.title.text().startswith("Närvaro: Rektor")


def test_a_day_over_the_matrix_opens_its_meeting(window: MainWindow, page: OverviewPage) -> None:
    header = page.ui.attendance.ui.matrix.horizontalHeader()
    header.sectionClicked.emit(0)
    assert window.page() is page, "there is no meeting over the names"
    header.sectionClicked.emit(1)
    assert isinstance(window.page(), MeetingPage)


def test_each_part_of_the_follow_ups_shows_as_many_rows(window: MainWindow, page: OverviewPage) -> None:
    assert page.shown is not None
    parts = page.shown.follow_ups.parts
    assert sum(part.count for part in parts) == page.shown.follow_ups.agreed
    for number, part in enumerate(parts):
        button = page.ui.followUps.words[number]
        assert button.isEnabled() == bool(part.count)
        if part.count:
            click(button)
            assert behind(window).rows.rowCount() == part.count
            window.show_page(OVERVIEW)
    click(page.ui.followUps.every)
    assert behind(window).rows.rowCount() == page.shown.follow_ups.agreed


def test_an_area_shows_its_meetings_and_a_row_opens_one(window: MainWindow, page: OverviewPage) -> None:
    bars = page.ui.areas.ui.bars
    bars.setFocus()
    bars.setCurrentIndex(bars.rows.index(0))
    press(bars, Qt.Key.Key_Return)
    rows = behind(window)
    assert rows.ui.rows.hasFocus()
    first = rows.rows.rows[0].id
    press(rows.ui.rows, Qt.Key.Key_Return)
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.id == first


def test_lines_of_the_next_meeting_lead_on(window: MainWindow, page: OverviewPage) -> None:
    lines = page.ui.nextMeeting.ui.lines
    for number in range(lines.rows.rowCount()):
        lines.setFocus()
        lines.setCurrentIndex(lines.rows.index(number))
        press(lines, Qt.Key.Key_Return)
        assert window.page() is not page
        window.show_page(OVERVIEW)
    press(page.ui.nextMeeting.ui.open, Qt.Key.Key_Space)
    assert isinstance(window.page(), MeetingPage)


def test_back_from_rows_leads_to_the_overview(window: MainWindow, page: OverviewPage) -> None:
    click(page.ui.followUps.every)
    assert window.ui.back.text() == "← Översikt"
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page() is page


# --- what can be done ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("button", ["print", "paper"])
def test_the_papers_of_the_next_meeting_are_shown(page: OverviewPage, qtbot: QtBot, button: str) -> None:
    click(page.ui.print if button == "print" else page.ui.nextMeeting.ui.paper)
    dialog = page.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.kind.currentText() == page.ui.nextMeeting.ui.paper.text()
    dialog.reject()


def test_a_new_meeting_is_put_in_for_the_forum_shown(window: MainWindow, page: OverviewPage) -> None:
    click(page.ui.newMeeting)
    dialog = page.findChild(MeetingDialog)
    assert dialog is not None
    assert page.shown is not None
    assert dialog.ui.forum.currentData() == page.shown.forum_id
    dialog.ui.day.show_day(date(2027, 1, 28))
    dialog.save()
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.day == date(2027, 1, 28)
    window.show_page(OVERVIEW)
    assert opened.reader.view.meeting.id in [dot.dot.id for dot in page.ui.timeline.ui.line.dots]


def test_another_forum_is_chosen_over_the_line(page: OverviewPage) -> None:
    assert page.shown is not None
    other = next(forum for forum in page.shown.forums if forum.id != page.shown.forum_id)
    menu = page.ui.timeline.ui.forum.menu()
    action = next(action for action in menu.actions() if action.data() == other.id)
    action.trigger()
    assert page.ui.timeline.ui.title.text().startswith(other.name)
    assert action.isChecked()
    assert page.shown.forum_id == other.id


# --- what changed --------------------------------------------------------------------------------------------------


def watch(page: OverviewPage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which parts are shown anew."""
    seen: list[str] = []
    ui = page.ui
    parts: tuple[tuple[QWidget, str], ...] = (
        (ui.timeline, "show_timeline"),
        (ui.nextMeeting, "show_card"),
        (ui.todo, "show_todo"),
        (ui.attendance, "show_matrix"),
        (ui.followUps, "show_summary"),
        (ui.areas, "show_areas"),
    )

    def noting(name: str, really: Callable[..., None]) -> Callable[..., None]:
        def show(*args: object, **named: object) -> None:
            seen.append(name)
            really(*args, **named)

        return show

    for part, name in parts:
        monkeypatch.setattr(part, name, noting(name, getattr(part, name)))
    return seen


def test_only_what_changed_is_shown_anew(page: OverviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = watch(page, monkeypatch)
    session = page.workspace.session
    late = next(f for f in FollowUps(session).remaining() if f.days_late(TODAY))
    before = page.ui.todo.ui.rows.rows.rows
    FollowUps(session).set_state(late.id, FollowUpState.DONE)
    assert page.ui.todo.ui.rows.rows.rows != before
    assert set(seen) == {"show_todo", "show_summary"}
    session.undo()
    assert page.ui.todo.ui.rows.rows.rows == before


def test_a_meeting_finished_elsewhere_is_seen_when_one_comes_back(window: MainWindow, page: OverviewPage) -> None:
    session = page.workspace.session
    meeting = consultation(session)
    state = {dot.dot.id: dot.dot.state for dot in page.ui.timeline.ui.line.dots}
    assert state[meeting.id] is DotState.NEXT
    window.show_page(MEETINGS)
    Minutes(session).finish(meeting.id)
    window.show_page(OVERVIEW)
    state = {dot.dot.id: dot.dot.state for dot in page.ui.timeline.ui.line.dots}
    assert state[meeting.id] is DotState.HELD
    assert page.shown is not None
    assert any(row.target.of == meeting.id for row in page.shown.todo), "its minutes wait to be approved"


def test_nothing_is_read_while_another_page_is_open(
    window: MainWindow, page: OverviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every key typed in a meeting would wait for the first page."""
    reads: list[str] = []
    really = Overviews.read

    def read(self: Overviews, forum_id: str = "") -> object:
        reads.append(forum_id)
        return really(self, forum_id)

    session = page.workspace.session
    window.show_page(MEETING, consultation(session).id)
    monkeypatch.setattr(Overviews, "read", read)
    follow_up = FollowUps(session).remaining()[0]
    for number in range(3):
        FollowUps(session).set_state(follow_up.id, (FollowUpState.DONE, FollowUpState.OPEN)[number % 2])
    assert reads == []
    window.show_page(OVERVIEW)
    assert len(reads) == 1


# --- a new record --------------------------------------------------------------------------------------------------


@pytest.fixture
def new_page(
    make_window: MakeWindow, around: Surroundings, tmp_path_factory: pytest.TempPathFactory
) -> tuple[MainWindow, OverviewPage]:
    new = new_record(
        tmp_path_factory.mktemp("ny") / "ny.samverkan",
        municipality=Municipality(name="Exempelkommun"),
        user="Ava",
        passphrase="fem ord som ingen annan har",
        surroundings=around,
    )
    window = make_window()
    window.work_with(new.session)
    return window, overview(window)


def test_a_new_record_says_the_first_steps(new_page: tuple[MainWindow, OverviewPage]) -> None:
    _, page = new_page
    steps = page.ui.steps.ui.steps
    assert [row.title for row in steps.rows.rows] == ["Lägg in läsåret", "Planera serien", "Lägg in personal"]
    assert {row.lead for row in steps.rows.rows} == {"väntar"}
    assert steps.hasFocus()
    assert not any(card.isVisible() for card in (page.ui.timeline, page.ui.nextMeeting, page.ui.todo, page.ui.figures))
    assert not page.ui.print.isEnabled()


def test_each_first_step_leads_to_its_page(new_page: tuple[MainWindow, OverviewPage]) -> None:
    window, page = new_page
    steps = page.ui.steps.ui.steps
    for number in range(3):
        steps.setFocus()
        steps.setCurrentIndex(steps.rows.index(number))
        press(steps, Qt.Key.Key_Return)
        assert window.page() is not page, steps.rows.rows[number].title
        window.show_page(OVERVIEW)


def test_the_first_meeting_brings_the_cards(new_page: tuple[MainWindow, OverviewPage]) -> None:
    _, page = new_page
    assert page.shown is not None
    page.workspace.meetings.create(page.shown.forum_id, date(2027, 1, 14))
    assert not page.ui.steps.isVisible()
    assert [dot.dot.day for dot in page.ui.timeline.ui.line.dots] == ["14 jan"]
    assert page.ui.timeline.ui.note.text.startswith("Läsåret 2026/27 är inte inlagt")
    assert page.ui.attendance.ui.empty.isVisible()
    assert page.ui.followUps.ui.empty.isVisible()
    assert page.ui.areas.ui.empty.isVisible()


# --- for everybody -------------------------------------------------------------------------------------------------


def test_everything_has_a_name(window: MainWindow, page: OverviewPage) -> None:
    assert nameless(window) == []
    click(page.ui.followUps.every)
    assert nameless(window) == []


def test_tab_goes_in_reading_order(window: MainWindow, page: OverviewPage) -> None:
    ui = page.ui
    order = tab_order(window, ui.print, 6)
    line = ui.timeline.ui.line
    following = next(dot for dot in line.dots if dot.dot.state is DotState.NEXT)
    card = ui.nextMeeting.ui
    assert order == [ui.print, ui.newMeeting, ui.timeline.ui.forum, following, card.open, card.paper, card.lines]
    order = tab_order(window, card.lines, 4)
    assert order[1:4] == [ui.todo.ui.rows, ui.todo.ui.more, ui.attendance.ui.matrix]


def test_the_bar_is_described_for_a_screen_reader(page: OverviewPage) -> None:
    bar = QAccessible.queryAccessibleInterface(page.ui.followUps.ui.bar)
    assert bar is not None
    assert page.shown is not None
    for part in page.shown.follow_ups.parts:
        assert str(part.text) in bar.text(QAccessible.Text.Description)


@pytest.mark.parametrize(("zoom", "width"), [(100, 1366), (200, 1366), (100, 800), (200, 900)])
def test_nothing_is_cut_off(
    window: MainWindow, page: OverviewPage, theme: Theme, qtbot: QtBot, zoom: int, width: int
) -> None:
    theme.choose(zoom=zoom)
    window.resize(width, 768)
    qtbot.wait(50)
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0, area.objectName()
    for list_ in (page.ui.todo.ui.rows, page.ui.nextMeeting.ui.lines, page.ui.areas.ui.bars):
        assert list_.height() >= sum(list_.sizeHintForRow(n) for n in range(list_.rows.rowCount()))
    cut = [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []
    two = page.ui.grid.itemAtPosition(0, 1) is not None
    assert two == (zoom == 100 and width == 1366)


def test_the_overview_comes_first_in_the_navigation() -> None:
    assert next(iter(BY_KEY)) == OVERVIEW
