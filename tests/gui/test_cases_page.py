"""The cases by keys and clicks. If these fail, what a case is about stands where anybody walks by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.case_rows import CaseGroup
from samverkan_desktop.gui.navigation import CASE, CASES, MEETING, MEETINGS
from samverkan_desktop.gui.pages.cases import CasePage, CasesPage
from samverkan_desktop.gui.widgets.chooser import choose
from tests.gui.conftest import click, press, write


@pytest.fixture
def page(window: MainWindow) -> CasesPage:
    click(window.ui.side.buttons[CASES])
    found = window.page()
    assert isinstance(found, CasesPage)
    return found


def words_on(page: CasePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_no_row_tells_what_a_case_is_about(page: CasesPage) -> None:
    page.show_all()
    table = page.ui.table.table
    shown = {table.row_at(row).cells[column].text for row in range(table.rowCount()) for column in range(4)}
    titles = {item.title for item in page.workspace.session.repositories.items.all() if item.case is not None}
    assert not titles & shown
    assert table.rowCount() > 20


def test_enter_opens_the_thread_logs_it_and_leaving_clears_it(window: MainWindow, page: CasesPage) -> None:
    session = page.workspace.session
    page.ui.quick.buttons[CaseGroup.ACTIONS.value].click()
    before = session.record.head.number
    press(page.ui.table, Qt.Key.Key_Return)
    thread = window.page()
    assert isinstance(thread, CasePage)
    assert session.record.head.number == before + 1
    assert thread.steps
    agreed = next((step.agreed for step in thread.steps if step.agreed), "")
    assert agreed in words_on(thread)
    click(thread.ui.back)
    assert window.page() is page
    assert thread.steps == ()
    assert not agreed or agreed not in words_on(thread)


def test_a_code_is_found_and_a_meeting_opened_from_its_thread(window: MainWindow, page: CasesPage) -> None:
    page.show_all()
    label = page.ui.table.table.row_at(3).cells[0].text
    write(page.code, label.lower())
    assert page.ui.table.table.row_at(0).cells[0].text.startswith(label)
    press(page.code, Qt.Key.Key_Return)
    press(page.ui.table, Qt.Key.Key_Return)
    thread = window.page()
    assert isinstance(thread, CasePage)
    card = thread._cards[0]
    click(card.meeting)  # type: ignore[attr-defined]
    assert window.ui.stack.currentWidget() is window._pages[MEETING]


def test_texts_are_searched_in_a_chosen_forum_alone(page: CasesPage) -> None:
    assert not page.text.isEnabled()
    assert page.workspace.session.rights.may(Deed.READ_CASES)
    choose(page.forum, page.view.forums[0][0])  # type: ignore[union-attr]
    page.refresh()
    assert page.text.isEnabled()
    page.text.setText("rymdfärd")
    press(page.text, Qt.Key.Key_Return)
    assert page.ui.emptyTitle.text() == "Ingen träff"
    page.text.setText("070-174 06 05")
    press(page.text, Qt.Key.Key_Return)
    assert "kan peka ut ett barn" in page.ui.notice.text
    click(page.ui.showAll)
    assert page.ui.table.table.rowCount() > 20


def test_the_search_of_the_window_leads_to_the_thread(window: MainWindow, page: CasesPage) -> None:
    label = page.ui.table.table.row_at(0).cells[0].text
    window.show_page(MEETINGS)
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finding.panel is not None
    write(window.finding.panel.field, label)
    press(window.finding.panel.field, Qt.Key.Key_Return)
    assert window.ui.stack.currentWidget() is window._pages[CASE]
