"""If these fail, an item vanishes from an agenda that everybody has been sent, and nobody is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.meetings import Meetings
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import ALT, CTRL, WITHOUT_SCREEN, focus, opened
from tests.gui.plan_desk import button_of

pytestmark = WITHOUT_SCREEN


@pytest.fixture
def page(window: MainWindow) -> MeetingPage:
    """A meeting whose agenda is sent, at a case."""
    found = opened(window, MeetingState.PLANNED)
    meetings = Meetings(found.workspace.session)
    meetings.invite(found.desk.meeting_id)
    meetings.send_agenda(found.desk.meeting_id)
    found.refresh()
    return found


def items(page: MeetingPage) -> list[AgendaItem]:
    return list(Agenda(page.workspace.session).items(page.desk.meeting_id))


def mark(page: MeetingPage, number: int) -> AgendaItem:
    page.show_item(items(page)[number].id)
    page.ui.agenda.setFocus()
    return items(page)[number]


def test_delete_on_a_sent_agenda_asks_and_the_likely_answer_keeps_the_number(
    page: MeetingPage, dialogs: ScriptedDialogs
) -> None:
    before = [(each.id, each.position) for each in items(page)]
    item = mark(page, 2)
    dialogs.answers = ["stay"]
    press(page.ui.agenda, Qt.Key.Key_Delete)
    (asked,) = dialogs.asked
    assert asked.startswith("Dagordningen skickades torsdag 3 december, och punkt 3 står på den.")
    assert "Skicka dagordningen igen" in asked
    assert [(each.id, each.position) for each in items(page)] == before
    dialogs.answers = ["keep"]
    press(page.ui.agenda, Qt.Key.Key_Delete)
    assert [(each.id, each.position) for each in items(page)] == before
    assert page.workspace.session.repositories.items.get(item.id).state is ItemState.NOT_TAKEN
    assert page.ui.agendaNotice.text == (
        "Punkt 3 tas inte upp och behåller sitt nummer. De som fick dagordningen vet det inte än. Ctrl+Z ångrar."
    )
    assert page.rows.rows[2].chip == "Tas inte upp"


def test_the_notice_leads_to_sending_the_agenda_again(page: MeetingPage, dialogs: ScriptedDialogs) -> None:
    mark(page, 2)
    dialogs.answers = ["keep"]
    press(page.ui.agenda, Qt.Key.Key_Delete)
    again = button_of(page.ui.agendaNotice)
    assert again.text() == "Skicka dagordningen igen …"
    click(again)
    from samverkan_desktop.gui.dialogs.preview import PreviewDialog  # start-up: as the page itself does

    (dialog,) = page.findChildren(PreviewDialog)
    assert dialog.isVisible()
    dialog.close()


def test_an_item_taken_off_all_the_same_says_what_it_did(page: MeetingPage, dialogs: ScriptedDialogs) -> None:
    item = mark(page, 2)
    dialogs.answers = ["remove"]
    press(page.ui.agenda, Qt.Key.Key_Delete)
    assert item.id not in {each.id for each in items(page)}
    assert "Punkterna efter den har fått nya nummer." in page.ui.agendaNotice.text
    assert "De som fick dagordningen vet det inte än." in page.ui.agendaNotice.text


def test_an_agenda_that_is_not_sent_is_changed_at_once(window: MainWindow, dialogs: ScriptedDialogs) -> None:
    page = opened(window, MeetingState.PLANNED)
    item = mark(page, 2)
    press(page.ui.agenda, Qt.Key.Key_Delete)
    assert item.id not in {each.id for each in items(page)}
    assert dialogs.asked == []
    assert "De som fick" not in page.ui.agendaNotice.text


def test_the_menu_takes_it_up_again(page: MeetingPage, dialogs: ScriptedDialogs) -> None:
    item = mark(page, 2)
    page.steps.show()
    told = {action.text(): action for action in page.steps.menu.actions()}
    told["Punkt 3 tas inte upp"].trigger()
    page.steps.show()
    told = {action.text(): action for action in page.steps.menu.actions()}
    told["Ta upp punkt 3 igen"].trigger()
    assert page.workspace.session.repositories.items.get(item.id).state is ItemState.OPEN
    assert page.ui.agendaNotice.text.startswith("Punkt 3 tas upp igen.")


def test_moving_and_adding_say_that_others_have_another_agenda(page: MeetingPage) -> None:
    mark(page, 1)
    press(page.ui.agenda, Qt.Key.Key_Down, ALT)
    assert page.ui.agendaNotice.text == (
        "Punkterna har fått nya nummer. De som fick dagordningen vet det inte än. Ctrl+Z ångrar."
    )
    press(page, Qt.Key.Key_Return, CTRL)
    write(focus(), "Rutin för återkoppling")
    press(focus(), Qt.Key.Key_Return)
    assert page.ui.agendaNotice.text.startswith("Punkt 4 är ny. De som fick dagordningen vet det inte än.")
    assert button_of(page.ui.agendaNotice).text() == "Skicka dagordningen igen …"


def test_an_agenda_that_is_not_sent_is_moved_in_silence(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    mark(page, 1)
    press(page.ui.agenda, Qt.Key.Key_Down, ALT)
    assert page.ui.agendaNotice.text == ""
