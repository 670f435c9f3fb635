"""Pupil health wants to show how often it was there. Told from opening the record to a paper, by keys alone."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.gui.dialogs.list_preview import ListPreview
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE, OVERVIEW_ROWS
from samverkan_desktop.gui.pages.attendance import AttendancePage
from samverkan_desktop.gui.tokens import Tone
from tests.gui.conftest import (
    ScriptedDialogs,
    around,
    dialogs,
    example_folder,
    make_window,
    press,
    record,
    theme,
    window,
    write,
)

CTRL = Qt.KeyboardModifier.ControlModifier
__all__ = ["around", "dialogs", "example_folder", "make_window", "record", "theme", "window"]
MOST_KEYS = 6
"""Ctrl+K, n, ä, Enter, Ctrl+P, Enter (Save PDF): one less than before each was measured is progress, more is not."""


@pytest.fixture
def page(window: MainWindow) -> AttendancePage:
    window.show_page(ATTENDANCE)
    found = window.page()
    assert isinstance(found, AttendancePage)
    return found


def text_of(content: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(content)).pages
    return "\n".join(page.extract_text() for page in pages).replace("\u00a0", " ")


def test_from_opening_to_a_paper_in_six_keys(
    window: MainWindow,
    dialogs: ScriptedDialogs,
    tmp_path: Path,
) -> None:
    keys = 0
    press(window, Qt.Key.Key_K, CTRL)
    keys += 1
    assert window.finding.panel is not None
    write(window.finding.panel.field, "nä")
    keys += 2
    press(window.finding.panel.field, Qt.Key.Key_Return)
    keys += 1
    page = window.page()
    assert isinstance(page, AttendancePage)
    assert page.ui.headline.text().startswith("Elevhälsan deltog vid ")
    press(page.ui.table, Qt.Key.Key_P, CTRL)
    keys += 1
    [preview] = page.findChildren(ListPreview)
    dialogs.files.append(tmp_path / "narvaro.pdf")
    press(preview.ui.save, Qt.Key.Key_Return)
    keys += 1
    paper = text_of((tmp_path / "narvaro.pdf").read_bytes())
    assert page.ui.headline.text() in paper.replace("\n", " ")
    assert "Kommunala och fristående skolor" in paper
    assert keys <= MOST_KEYS


def test_every_figure_opens_as_many_rows_as_it_says(window: MainWindow, page: AttendancePage) -> None:
    page.span.setCurrentIndex(page.span.count() - 1)
    table = page.ui.table.table
    tried = 0
    for row in range(table.rowCount()):
        for column in range(3, table.columnCount() - 1):
            cell = table.cell(table.index(row, column))
            if not cell.text or tried > 8:
                continue
            tried += 1
            assert cell.target is not None
            assert len(cell.target.ids) >= int(cell.text)
    page.ui.table.choose(0, 2)
    press(page.ui.table, Qt.Key.Key_Return)
    assert window.ui.stack.currentWidget() is window._pages[OVERVIEW_ROWS]


def test_no_figure_in_any_view_is_a_dead_end(page: AttendancePage) -> None:
    page.span.setCurrentIndex(page.span.count() - 1)
    tried, dead = 0, []
    for view, button in page.ui.quick.buttons.items():
        button.click()
        table = page.ui.table.table
        for row in range(table.rowCount()):
            for place, cell in enumerate(table.row_at(row).cells[1:], start=1):
                if any(char.isdigit() for char in cell.text):
                    tried += 1
                    if cell.target is None or not cell.target.ids:
                        dead.append((view, table.row_at(row).cells[0].text, place, cell.text))
    assert tried > 100
    assert dead == []


def test_the_arrow_keys_change_the_view_and_the_table_follows(page: AttendancePage) -> None:
    buttons = list(page.ui.quick.buttons.values())
    buttons[0].setFocus()
    press(buttons[0], Qt.Key.Key_Right)
    assert page.ui.table.table.headings[0].text == "Profession"
    press(buttons[1], Qt.Key.Key_Right)
    assert len(page.ui.table.table.headings) == 3 + len(page.view.figures.matrix.columns)  # type: ignore[union-attr]
    press(buttons[2], Qt.Key.Key_Right)
    assert page.ui.table.table.row_at(0).cells[0].text == "Alla kommunala skolor"


def test_what_is_shown_is_saved_as_csv_and_everything_as_excel(
    page: AttendancePage,
    dialogs: ScriptedDialogs,
    tmp_path: Path,
) -> None:
    dialogs.answers.append("csv")
    dialogs.files.append(tmp_path / "lista")
    press(page.ui.table, Qt.Key.Key_S, CTRL)
    rows = list(csv.reader(io.StringIO((tmp_path / "lista.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[0][:3] == ["Funktion", "Väntas", "Deltog"]
    assert len(rows) == page.ui.table.table.rowCount() + 1
    dialogs.answers.append("xlsx")
    dialogs.files.append(tmp_path / "lista.xlsx")
    press(page.ui.table, Qt.Key.Key_S, CTRL)
    assert (tmp_path / "lista.xlsx").read_bytes().startswith(b"PK")
    assert "Sparad" in page.ui.notice.text


def test_a_time_without_meetings_says_what_to_do(page: AttendancePage) -> None:
    page.forum.setCurrentIndex(page.forum.count() - 1)
    if page.view is not None and not page.view.figures.held:
        assert page.ui.emptyTitle.text() == "Inget att räkna än"
        assert not page.ui.print.isEnabled()
    page.show_all()
    assert page.view is not None
    assert str(page.view.span.key) == "all"


def test_never_calling_pupil_health_is_seen_in_red(window: MainWindow, page: AttendancePage) -> None:
    """0 of n, not *ej kallad*: the criticism of the audit must not hide behind nobody having been asked."""
    record = page.workspace.session.record
    with record.transaction("ingen kallad"):
        record.raw.execute(
            "DELETE FROM participant WHERE function_id IN (SELECT id FROM function WHERE pupil_health = 1)"
        )
    page.refresh()
    page.span.setCurrentIndex(page.span.count() - 1)
    page.ui.quick.buttons["promises"].click()
    table = page.ui.table.table
    rows = [table.row_at(row) for row in range(table.rowCount())]
    health = next(row for row in rows if row.cells[0].text == "Någon från elevhälsan")
    assert health.cells[1].text == "Ska delta"
    assert health.cells[-1].text.startswith("0 av ")
    assert health.cells[-1].tone is Tone.DANGER
    assert {cell.text for cell in health.cells[2:-1]} <= {"✕", "–"}
    counted = int(health.cells[-1].text.rpartition(" ")[2])
    assert health.cells[-1].target is not None
    assert len(health.cells[-1].target.ids) == counted
    page.ui.table.choose(rows.index(health), len(health.cells) - 1)
    press(page.ui.table, Qt.Key.Key_Return)
    assert window.ui.stack.currentWidget() is window._pages[OVERVIEW_ROWS]
