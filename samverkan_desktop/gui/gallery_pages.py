"""Scenes of the pages around a meeting: the first page, the list, planning; and how they look in a new record."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, OBLIGATIONS, OVERVIEW, OVERVIEW_ROWS, PAGES, PLAN
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.leads import encoded
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from samverkan_desktop.gui.workspace import Workspace

Scenes = Iterator[tuple[str, QWidget]]


def page_scenes(window: MainWindow, workspace: Workspace) -> Scenes:
    """Yield the first page, the list of meetings, planning, and the dialogs that belong to them."""
    window.show_page(OVERVIEW)
    yield "oversikt", window
    page = window.page()
    if isinstance(page, OverviewPage) and page.shown is not None:
        rows = encoded(page.shown.follow_ups.target, page.figures.ui.followUps.ui.heading.text())
        window.show_page(OVERVIEW_ROWS, rows)
        yield "oversikt-rader", window
    window.show_page(MEETINGS)
    yield "moten", window
    yield from _meetings(window, workspace)
    window.show_page(OBLIGATIONS)
    yield "redovisning", window
    window.show_page(PLAN)
    yield "planera", window
    plan = window.page()
    if isinstance(plan, PlanSeriesPage):
        plan.enter_year()
        yield "planera-lasar", window
        plan.ui.editor.ui.leave.click()


def _meetings(window: MainWindow, workspace: Workspace) -> Scenes:
    page = window.page()
    if isinstance(page, MeetingsPage):
        page.search.setText("rymdfärd")
        yield "moten-inget", window
        page.clear_filters()
    row = next(row for row in workspace.meetings.rows() if row.meeting.state in BEFORE_START)
    dialogs: tuple[tuple[str, QDialog], ...] = (
        ("moten-nytt", MeetingDialog(workspace, parent=window)),
        ("moten-flytta", MeetingDialog(workspace, moves=row, parent=window)),
        ("moten-stall-in", CancelDialog(workspace, row, window)),
    )
    for name, dialog in dialogs:
        yield name, dialog
        dialog.close()


def empty_scenes(window: MainWindow) -> Scenes:
    """Yield every page of a record where nothing has been done yet."""
    for spec in PAGES:
        if spec.under and spec.key != PLAN:
            continue
        window.show_page(spec.key)
        yield f"tomt-{spec.key}", window
