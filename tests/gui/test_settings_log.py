"""If these fail, the one who must look the access log through cannot, or believes they have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.log_review import Month
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.log import LogSection
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.services.log_months import reviewed_months
from samverkan_desktop.services.log_review import LogReviews
from samverkan_desktop.services.log_traces import paper_trace
from samverkan_desktop.services.session import Session
from tests.gui.conftest import click, press


def session_of(window: MainWindow) -> Session:
    assert window.workspace is not None
    return window.workspace.session


@pytest.fixture
def section(window: MainWindow) -> Callable[[], LogSection]:
    def opened() -> LogSection:
        window.show_page(SETTINGS, "log")
        page = window.page()
        assert isinstance(page, SettingsPage)
        found = page.section
        assert isinstance(found, LogSection)
        return found

    return opened


def month_later(window: MainWindow) -> Month:
    """Let the month end; returns it."""
    session = session_of(window)
    month = Month.of(session.clock.now().date())
    clock = cast(ManualClock, session.clock)
    clock.instant = month.after().begins.astimezone(UTC) + timedelta(days=3, hours=8)
    return month


def test_the_month_that_waits_is_shown_and_marked(window: MainWindow, section: Callable[[], LogSection]) -> None:
    month = month_later(window)
    shown = section()
    assert shown.month.value == month.key
    assert shown.state.text() == "Inte granskad"
    assert shown.users.list.rows.rowCount() == 1
    click(shown.mark)
    assert shown.state.text().startswith("Granskad ")
    assert not shown.mark.isVisible()
    assert month.key in reviewed_months(session_of(window))


def test_a_month_that_goes_on_cannot_be_marked(section: Callable[[], LogSection]) -> None:
    shown = section()
    assert shown.state.text() == "Pågår"
    assert not shown.mark.isVisible()


def test_the_rows_behind_what_stands_out_are_one_key_away(
    window: MainWindow, section: Callable[[], LogSection]
) -> None:
    session = session_of(window)
    session.record.log_read("exportera", kind="record")
    shown = section()
    titles = [row.title for row in shown.notes.list.rows.rows]
    shown.notes.list.setFocus()
    shown.notes.list.setCurrentIndex(shown.notes.list.rows.index(titles.index("Uppgifter exporterades i klartext")))
    press(shown.notes.list, Qt.Key.Key_Return)
    assert shown.behind.heading.text().startswith("Uppgifter exporterades i klartext: ")
    (row,) = shown.behind.list.rows.rows
    assert row.title == "exportera"
    assert row.sub.endswith(f"rad {session.record.head.number - 1}"), "the check of the chain names rows by number"


def test_the_chain_is_checked_from_the_window(section: Callable[[], LogSection]) -> None:
    shown = section()
    click(shown.check)
    assert "Inga manipuleringsspår" in shown.notice.text


def test_who_signs_a_month_is_told_when_the_chain_is_broken(
    monkeypatch: pytest.MonkeyPatch, section: Callable[[], LogSection], window: MainWindow
) -> None:
    """A signature on a month whose rows were changed would else look as good as any."""
    month_later(window)
    shown = section()
    trace = paper_trace("möte 7/2026")
    monkeypatch.setattr(LogReviews, "verify", lambda _self: (trace,))
    click(shown.mark)
    assert "markerad som granskad" in shown.notice.text
    assert "7/2026" in shown.notice.text


def test_no_word_of_an_agenda_stands_in_the_log(window: MainWindow, section: Callable[[], LogSection]) -> None:
    repositories = session_of(window).repositories
    titles = {item.title for item in repositories.items.all() if item.is_case and len(item.title) > 8}
    for item in repositories.items.all()[-5:]:
        session_of(window).record.log_read("läs ärende", kind="agenda_item", object_id=item.id)
    shown = section()
    told = " ".join(row.spoken for row in shown.behind.list.rows.rows)
    assert "§" in told
    assert not [title for title in titles if title in told]


def test_who_may_not_read_the_log_has_no_such_section(window: MainWindow) -> None:
    session = session_of(window)
    session.record.users.set_role(session.record.user_id, "secretary")
    session.refresh_rights()
    window.show_page(SETTINGS, "log")
    page = window.page()
    assert isinstance(page, SettingsPage)
    assert not isinstance(page.section, LogSection)
    assert "Logg" not in [button.text().replace("&", "") for button in page.ui.tabs.buttons]


def test_years_are_disposed_of_only_when_they_may_be(window: MainWindow, section: Callable[[], LogSection]) -> None:
    shown = section()
    assert not shown.disposal.isVisible()
    cast(ManualClock, session_of(window).clock).instant = datetime(2031, 1, 7, 8, tzinfo=UTC)
    shown.refresh()
    assert shown.disposal.isVisible()
    assert shown.disposal.year.count() > 0
