"""Scenes of attendance, follow-ups and cases."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.logged_meetings import LoggedKind
from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog
from samverkan_desktop.gui.dialogs.list_preview import ListPreview
from samverkan_desktop.gui.dialogs.log_meeting import LogMeetingDialog
from samverkan_desktop.gui.dialogs.logged_meeting import LoggedMeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE, CASES, FOLLOW_UPS, FORUM_SEARCH, LOGGED, OVERVIEW
from samverkan_desktop.gui.pages.attendance import AttendancePage
from samverkan_desktop.gui.pages.cases import CasesPage
from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage
from samverkan_desktop.gui.pages.forum_search import ForumSearchPage
from samverkan_desktop.gui.pages.logged import LoggedPage
from samverkan_desktop.gui.pages.overview import OverviewPage

Scenes = Iterator[tuple[str, QWidget]]


def figure_scenes(window: MainWindow) -> Scenes:
    """Yield the pages in their views, and a paper."""
    yield from _first_page(window)
    yield from _cases(window)
    yield from _follow_ups(window)
    yield from _logged(window)
    window.show_page(ATTENDANCE)
    page = window.page()
    if isinstance(page, AttendancePage):
        page.span.setCurrentIndex(min(2, page.span.count() - 1))
        for key, button in page.ui.quick.buttons.items():
            button.click()
            yield f"narvaro-{key}", window
        page.print_list()
        for dialog in page.findChildren(ListPreview):
            yield "narvaro-papper", dialog
            dialog.close()


def _follow_ups(window: MainWindow) -> Scenes:
    window.show_page(FOLLOW_UPS)
    page = window.page()
    if isinstance(page, FollowUpsPage):
        yield "uppfoljningar", window
        page.open_cell(page.ui.table.currentIndex())
        yield "uppfoljningar-oppnad", window
        page.editor.finished.emit()
        page.ui.quick.buttons["mine"].click()
        yield "uppfoljningar-mina", window
        page.show_all()
        yield "uppfoljningar-alla", window
        page.new_deadline()
        for dialog in page.findChildren(DeadlineDialog):
            yield "svarsdatum", dialog
            dialog.close()


def _logged(window: MainWindow) -> Scenes:
    window.show_page(LOGGED)
    page = window.page()
    if isinstance(page, LoggedPage):
        yield "loggade", window
        page.ui.quick.buttons["terms"].click()
        yield "loggade-terminer", window
        page.show_all()
        for kind in LoggedKind:
            page.log(kind)
            for form in page.findChildren(LogMeetingDialog):
                yield f"logga-{kind.value}", form
                form.close()
                form.setParent(None)
            line = next((each for each in page.shown if each.row.kind is kind), None)
            if line is not None:
                page.show_object(line.id)
                page.open_cell(page.ui.table.currentIndex())
            for dialog in page.findChildren(LoggedMeetingDialog):
                yield f"loggat-{kind.value}", dialog
                dialog.close()
                dialog.setParent(None)


def _cases(window: MainWindow) -> Scenes:
    window.show_page(CASES)
    page = window.page()
    if isinstance(page, CasesPage):
        yield "arenden", window
        page.open_cell(page.ui.table.currentIndex())
        yield "arende", window
    window.show_page(FORUM_SEARCH)
    page = window.page()
    if isinstance(page, ForumSearchPage):
        yield "textsok-inget-forum", window
        page.show_object(page.forum.itemData(1))
        yield "textsok-tomt", window
        for scene, sought in (("textsok", "frånvaro"), ("textsok-ingen", "rymdfärd"), ("textsok-trad", "flickan")):
            page.text.setText(sought)
            page.search()
            yield scene, window


def _first_page(window: MainWindow) -> Scenes:
    window.show_page(OVERVIEW)
    page = window.page()
    if isinstance(page, OverviewPage):
        page.order.chooser.setCurrentIndex(2)
        yield "oversikt-elevhalsa", window
        page.order.chooser.setCurrentIndex(1)
        yield "oversikt-chef", window
        page.order.chooser.setCurrentIndex(0)
