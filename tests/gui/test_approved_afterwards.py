"""If these fail, nobody sees what a correction changed, or which meetings the board has not been told of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.compare import CompareDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import FINISH, OBLIGATIONS
from samverkan_desktop.gui.pages.finish import FinishPage
from samverkan_desktop.gui.pages.obligations import ObligationsPage
from samverkan_desktop.gui.pages.obligations.report_popup import ReportPopup
from samverkan_desktop.gui.widgets.chooser import choose
from samverkan_desktop.services.minutes import Minutes
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import WITHOUT_SCREEN, opened

pytestmark = WITHOUT_SCREEN


def shown(parent: QWidget) -> CompareDialog:
    return next(each for each in parent.findChildren(CompareDialog) if each.isVisible())


def test_a_correction_is_seen_word_by_word(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    session = page.workspace.session
    item = next(each for each in page.reader.view.items if Minutes(session).text(each.id).talk)
    text = Minutes(session).text(item.id).talk
    first, *rest = text.split(" ")
    Minutes(session).correct(item.meeting_id, item.id, reason="Fel ord", talk=" ".join(["Nyskrivet", *rest]))
    window.show_page(FINISH, item.meeting_id)
    finish = window.page()
    assert isinstance(finish, FinishPage)
    click(finish.minutes.compare)
    dialog = shown(finish)
    words = dialog.ui.text.toPlainText()
    assert f"[−{first}−][+Nyskrivet+]" in words, "read out too, not told by colour alone"
    assert rest[-1] in words
    assert "Fel ord" in dialog.ui.about.text()
    assert isinstance(dialog.focusWidget(), QTextBrowser)
    QApplication.processEvents()  # the dialog is the active window a moment later
    press(dialog.ui.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_correction_there_is_nothing_to_compare(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    page.correction.compare()
    dialog = shown(window)
    assert "inte rättats" in dialog.ui.about.text()
    dialog.close()
    window.show_page(FINISH, page.desk.meeting_id)
    finish = window.page()
    assert isinstance(finish, FinishPage)
    assert not finish.minutes.compare.isVisible()


def all_the_time(page: ObligationsPage) -> None:
    page.ui.span.setFocus()
    press(page.ui.span, Qt.Key.Key_End)


def test_this_school_year_stands_first_and_nothing_older_is_hidden(window: MainWindow) -> None:
    """Else years of meetings that never will be told to a board bury those of this year, or are forgotten."""
    window.show_page(OBLIGATIONS)
    page = window.page()
    assert isinstance(page, ObligationsPage)
    year = {row.id for row in page.rows.rows}
    meetings = page.workspace.session.repositories.meetings
    assert page.ui.span.currentText() == "Läsåret 2026/27"
    assert year
    assert all(date(2026, 7, 1) <= meetings.get(id).day <= date(2027, 6, 30) for id in year)
    told = page.ui.count.text()
    all_the_time(page)
    every = {row.id for row in page.rows.rows}
    assert year < every
    assert f"{len(year)} möten har något kvar, {len(every) - len(year)} från annan tid" in told
    assert "annan tid" not in page.ui.count.text()


def test_meetings_with_an_open_tick_and_the_board_told_by_keys(window: MainWindow) -> None:
    window.show_page(OBLIGATIONS)
    page = window.page()
    assert isinstance(page, ObligationsPage)
    all_the_time(page)
    rows = page.rows.rows
    place, second = [n for n, row in enumerate(rows) if row.chip == "Redovisa …"][:2]
    assert rows[place].sub.startswith("✓ kallad · ✓ hållen · ✓ anteckningar godkända · ○")
    page.ui.rows.setFocus()
    page.ui.rows.setCurrentIndex(page.rows.index(place))
    page.ui.rows.selectionModel().select(page.rows.index(second), QItemSelectionModel.SelectionFlag.Select)
    press(page.ui.rows, Qt.Key.Key_Return)
    popup = page.popup
    assert popup is not None
    write(popup.paragraph, "§ 112")
    popup.day.line.setText("2030-01-01")
    press(popup.paragraph, Qt.Key.Key_Return)
    assert "har inte varit än" in popup.notice.text, "a day that has not come is refused, and why"
    popup.day.line.setText("2026-12-03")
    press(popup.paragraph, Qt.Key.Key_Return)
    assert page.popup is None
    told = page.workspace.session.repositories.board_reports.find(rows[place].id)
    assert told is not None
    assert told.paragraph == "§ 112"
    assert not {rows[place].id, rows[second].id} & {row.id for row in page.rows.rows}, "both at once"
    choose(page.ui.state, "settled")
    page.refresh()
    settled = [row.id for row in page.rows.rows]
    assert {rows[place].id, rows[second].id} <= set(settled)
    page.ui.rows.setFocus()
    page.ui.rows.setCurrentIndex(page.rows.index(settled.index(rows[place].id)))
    assert "2026-12-03 · § 112" in page.rows.rows[settled.index(rows[place].id)].sub
    press(page.ui.rows, Qt.Key.Key_Return)
    again = page.findChildren(ReportPopup)[-1]
    assert (again.day.line.text(), again.paragraph.text()) == ("2026-12-03", "§ 112")
    press(again.paragraph, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(again.paragraph, "§ 113")
    press(again.paragraph, Qt.Key.Key_Return)
    mended = page.workspace.session.repositories.board_reports.get(rows[place].id)
    assert mended.paragraph == "§ 113", "a slip can be put right, on another day too"
    choose(page.ui.state, "")
    for _ in range(2):
        window.undoing.undo()
    window.show_page(OBLIGATIONS)
    QApplication.processEvents()
    assert page.workspace.session.repositories.board_reports.find(rows[place].id) is None
    assert [row.id for row in page.rows.rows] == [row.id for row in rows]
