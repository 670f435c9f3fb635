"""A start-up phase that has ended, on the first page. If these fail, a reminder that is done stays, or is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.domain.forums import Requirement
from samverkan_desktop.domain.overview_todo import TaskKind
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import OVERVIEW
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.evaluating import DONE, LOOK, NEITHER
from samverkan_desktop.services.phases import Phases
from samverkan_desktop.storage import access_log
from tests.gui.conftest import TODAY, ScriptedDialogs, press

HEADS = ("function-forvaltningschef-skola",)


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    """The heads took part in the steering group until last week."""
    workspace = window.workspace
    assert workspace is not None
    forum = workspace.session.repositories.forums.get("familjens-hus")
    phase = Requirement(valid_from=TODAY - timedelta(days=200), valid_to=TODAY - timedelta(days=7), function_ids=HEADS)
    with workspace.session.action("ändra forum", kind="forum", id=forum.id) as repositories:
        repositories.forums.put(replace(forum, requirements=(*forum.requirements, phase)))
    window.show_page(OVERVIEW)
    found = window.page()
    assert isinstance(found, OverviewPage)
    if found.ui.todo.ui.more.isVisibleTo(found):
        found.ui.todo.ui.more.click()
    return found


def place(page: OverviewPage) -> int:
    assert page.top is not None
    return next((n for n, row in enumerate(page.top.todo) if row.kind is TaskKind.EVALUATE), -1)


def choose(page: OverviewPage) -> None:
    rows = page.ui.todo.ui.rows
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(place(page)))
    press(rows, Qt.Key.Key_Return)


def test_it_is_ticked_off_logged_and_undone(page: OverviewPage, window: MainWindow, dialogs: ScriptedDialogs) -> None:
    session = page.workspace.session
    assert place(page) >= 0
    dialogs.answers.append(DONE)
    choose(page)
    assert "deltar inte längre" in dialogs.asked[-1]
    assert place(page) < 0
    assert len(Phases(session).evaluated()) == 1
    row = list(access_log.read(session.record.raw))[-1]
    assert (row.action, row.kind, row.object_id) == ("utvärdera uppstart", "forum", "familjens-hus")
    assert session.undo_label == "utvärdera uppstart"
    window.undoing.undo()
    page.refresh()
    assert place(page) >= 0
    assert Phases(session).evaluated() == frozenset()


def test_giving_up_leaves_it_and_the_forum_can_be_looked_at(
    page: OverviewPage, window: MainWindow, dialogs: ScriptedDialogs
) -> None:
    dialogs.answers += [NEITHER, LOOK]
    choose(page)
    assert place(page) >= 0
    choose(page)
    assert window.page() is not page
    assert Phases(page.workspace.session).evaluated() == frozenset()
