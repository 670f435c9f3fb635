"""If these fail, pupil health looks through the secretary's page for what is theirs, each time they open the record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from samverkan_desktop.domain.rights import HEAD, PUPIL_HEALTH, SECRETARY
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import FOLLOW_UPS, OVERVIEW
from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.own_card import OwnCard
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import MakeWindow, press


def as_role(make_window: MakeWindow, record: Path, around: Surroundings, role: str) -> tuple[MainWindow, OverviewPage]:
    window, session = make_window(), open_session(record, passphrase=PASSPHRASE, surroundings=around)
    session.record.users.set_role(session.record.user_id, role)
    session.refresh_rights()
    window.work_with(session, at=Spot(OVERVIEW))
    page = window.page()
    assert isinstance(page, OverviewPage)
    page.fill()
    return window, page


def first_cards(page: OverviewPage) -> list[object]:
    firsts = [column.itemAt(0) for column in (page.ui.left, page.ui.right)]
    return [item.widget() for item in firsts if item is not None]


def test_pupil_health_has_three_lines_of_its_own_first(
    make_window: MakeWindow, record: Path, around: Surroundings
) -> None:
    window, page = as_role(make_window, record, around, PUPIL_HEALTH)
    [card] = page.findChildren(OwnCard)
    titles = [row.title for row in card.rows.rows.rows]
    assert card.isVisibleTo(page)
    assert titles[0].startswith("Mina åtgärder: ")
    assert len(titles) == 3
    assert first_cards(page) == [page.attendance, page.figures]
    card.rows.setCurrentIndex(card.rows.rows.index(0))
    press(card.rows, Qt.Key.Key_Return)
    shown = window.page()
    assert isinstance(shown, FollowUpsPage)
    assert window.ui.stack.currentWidget() is window._pages[FOLLOW_UPS]
    assert shown.ui.quick.key == "mine"


def test_the_head_sees_first_what_waits_and_the_secretary_the_next_meeting(
    make_window: MakeWindow, record: Path, around: Surroundings
) -> None:
    _, page = as_role(make_window, record, around, HEAD)
    assert first_cards(page) == [page.ui.todo, page.ui.nextMeeting]
    page.order.chooser.setCurrentIndex(page.order.chooser.findData(SECRETARY))
    assert first_cards(page) == [page.ui.nextMeeting, page.ui.todo]
    assert page.findChildren(OwnCard) == []


def test_what_is_chosen_stays_with_the_one_who_chose(
    make_window: MakeWindow, record: Path, around: Surroundings
) -> None:
    """Else two who share a computer move each other's first page about."""
    window, page = as_role(make_window, record, around, SECRETARY)
    page.order.chooser.setCurrentIndex(page.order.chooser.findData(PUPIL_HEALTH))
    assert page.findChildren(OwnCard)[0].isVisibleTo(page)
    assert window.page() is page
    session = page.workspace.session
    (own,), other = names_in(record), "Testchefen"
    session.record.users.add(other, role=HEAD, function="förvaltningschef", passphrase=PASSPHRASE, allow_weak=True)
    page.workspace.close()
    window.workspace = None
    orders = {}
    for name in (other, own):
        opened = open_session(record, passphrase=PASSPHRASE, surroundings=around, user=name)
        again = make_window()
        again.work_with(opened, at=Spot(OVERVIEW))
        shown = again.page()
        assert isinstance(shown, OverviewPage)
        orders[name] = shown.order.key
        shown.workspace.close()
        again.workspace = None
    assert orders == {other: HEAD, own: PUPIL_HEALTH}
