"""If these fail, the first page does not lead to what it shows, or shows what is no longer so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, MEETINGS, OVERVIEW
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.rows import OverviewRowsPage
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.records import Surroundings, new_record
from tests.gui.conftest import TODAY, MakeWindow, consultation, press


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    """The overview of the example record."""
    window.show_page(OVERVIEW)
    return overview(window)


def overview(window: MainWindow) -> OverviewPage:
    found = window.page()
    assert isinstance(found, OverviewPage)
    found.fill()
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
    assert [button.text() for button in page.figures.ui.followUps.words if button.isVisible()] == [
        str(part.text) for part in shown.follow_ups.parts
    ]
    assert page.figures.ui.followUps.ui.median.text() == str(shown.follow_ups.median)


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


# --- what changed --------------------------------------------------------------------------------------------------


def watch(page: OverviewPage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which parts are shown anew."""
    seen: list[str] = []
    ui = page.ui
    parts: tuple[tuple[QWidget, str], ...] = (
        (ui.timeline, "show_timeline"),
        (ui.nextMeeting, "show_card"),
        (ui.todo, "show_todo"),
        (page.attendance, "show_matrix"),
        (page.figures.ui.followUps, "show_summary"),
        (page.figures.ui.areas, "show_areas"),
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
    really = Overviews.begin

    def read(self: Overviews, forum_id: str = "") -> object:
        reads.append(forum_id)
        return really(self, forum_id)

    session = page.workspace.session
    window.show_page(MEETING, consultation(session).id)
    monkeypatch.setattr(Overviews, "begin", read)
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
    assert not any(card.isVisible() for card in (page.ui.timeline, page.ui.nextMeeting, page.ui.todo, page.figures))
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
    assert page.attendance.ui.empty.isVisible()
    assert page.figures.ui.followUps.ui.empty.isVisible()
    assert page.figures.ui.areas.ui.empty.isVisible()
