"""If this fails, the first meeting of the day opens slowly, or a page is imported that no longer is."""

from __future__ import annotations

import sys

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import BY_KEY, CASE, OVERVIEW_ROWS, PLAN
from samverkan_desktop.gui.warm_pages import PAGES, PageWarming

_ELSEWHERE = {f"samverkan_desktop.gui.pages.{key}" for key in (CASE, OVERVIEW_ROWS, PLAN)}
"""Pages that lie in the folder of another, or under another name."""


def test_every_page_is_imported_one_at_a_time(window: MainWindow) -> None:
    assert window.workspace is not None
    (warming,) = window.workspace.findChildren(PageWarming)
    for _ in range(len(PAGES) + 1):
        warming.import_one()
    assert {f"samverkan_desktop.gui.pages.{key}" for key in BY_KEY} - _ELSEWHERE <= set(sys.modules)
