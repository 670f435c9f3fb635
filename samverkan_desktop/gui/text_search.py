"""Search in minutes, from anywhere: it opens at the forum one is looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samverkan_desktop.gui.navigation import FORUM_SEARCH, MEETING, MEETINGS

if TYPE_CHECKING:  # the window's menu leads here
    from samverkan_desktop.gui.main_window import MainWindow


def search_minutes(window: MainWindow) -> None:
    """Open the search at the forum of the meeting that is shown, or of the list; else none is chosen yet."""
    if window.workspace is not None:
        window.show_page(FORUM_SEARCH, _forum_here(window))


def _forum_here(window: MainWindow) -> str:
    workspace, here = window.workspace, window.spot()
    if workspace is None:
        return ""
    if here.page == MEETING and here.id:
        return workspace.meetings.get(here.id).forum_id
    if here.page == MEETINGS:
        from samverkan_desktop.gui.pages.meetings import MeetingsPage  # start-up: it is made when it is shown

        page = window.page()
        return str(page.filters.forum.currentData() or "") if isinstance(page, MeetingsPage) else ""
    return ""
