"""Scenes of a meeting: each state, a case, what opens over the page, the papers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.gallery_finish import finish_scenes
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.meetings import MeetingRow, Meetings
from samverkan_desktop.services.papers import PaperKind, Variant

Scenes = Iterator[tuple[str, QWidget]]


def meeting_scenes(window: MainWindow, workspace: Workspace) -> Scenes:
    """Yield a meeting in each state; the one under way with all that opens in it."""
    for name, row in in_each_state(workspace.meetings).items():
        window.show_page(MEETING, row.meeting.id)
        yield f"mote-{name}", window
        page = window.page()
        if name == "pagar" and isinstance(page, MeetingPage):
            yield from _under_way(window, page, workspace)
        if row.meeting.is_held:
            yield from finish_scenes(window, row.meeting.id, name)


def in_each_state(meetings: Meetings) -> dict[str, MeetingRow]:
    """Return a meeting in each state worth a picture: the latest with most items."""
    rows = sorted(meetings.rows(), key=lambda row: (bool(row.cases), row.items, row.meeting.day))
    names = {
        MeetingState.PLANNED: "planerat",
        MeetingState.INVITED: "inbjudan",
        MeetingState.AGENDA_SENT: "dagordning",
        MeetingState.ONGOING: "pagar",
        MeetingState.FOR_APPROVAL: "for-godkannande",
        MeetingState.APPROVED: "godkant",
        MeetingState.CANCELLED: "installt",
    }
    return {names[row.meeting.state]: row for row in rows if row.meeting.state in names}


def _under_way(window: MainWindow, page: MeetingPage, workspace: Workspace) -> Scenes:
    written = [i for i in page.reader.view.items if i.case and i.id in page.reader.view.texts]
    if written:
        page.show_item(written[0].id)
    yield "mote-arende", window
    for number, chip in enumerate(list(page.ui.item.ui.chips.chips), start=1):
        page.facts.open(chip.word.key, chip)
        yield from _popup(f"mote-faktum-{number}")
    page.identity.ask()
    yield from _popup("mote-identitet")
    page.attendance.call()
    yield from _popup("mote-kalla")
    page.agenda.new_item()
    yield "mote-ny-punkt", window
    page.ui.newItem.leave()
    yield from _papers(window, page, workspace)


def _popup(name: str) -> Scenes:
    """Yield what has opened over the page, if anything has, and close it."""
    shown = QApplication.activePopupWidget()
    if shown is not None:
        yield name, shown
        shown.close()


def _papers(window: MainWindow, page: MeetingPage, workspace: Workspace) -> Scenes:
    dialog = PreviewDialog(workspace, page.reader.view.meeting.id, PaperKind.MINUTES, window)
    yield "papper-stoppat", dialog
    dialog.variant.setCurrentIndex(list(Variant).index(Variant.WITHOUT_CASES))
    yield "papper", dialog
    dialog.close()
