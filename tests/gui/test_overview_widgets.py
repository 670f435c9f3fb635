"""If these fail, a figure of the first page cannot be read, reached or opened by somebody."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.models.figure_words import area_bars
from samverkan_desktop.gui.models.figures import BarRow, Segment, TimelineDot
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.tokens import DARK, LIGHT, Tone, contrast
from samverkan_desktop.gui.widgets.attendance_view import AttendanceView, cell_tone
from samverkan_desktop.gui.widgets.bar_delegate import BarDelegate
from samverkan_desktop.gui.widgets.lead_list import LeadList
from samverkan_desktop.gui.widgets.shades import cell_of, fill_of
from samverkan_desktop.gui.widgets.stacked_bar import StackedBar
from samverkan_desktop.gui.widgets.status_delegate import StatusDelegate
from samverkan_desktop.gui.widgets.timeline import TimelineView
from tests.gui.conftest import click, press
from tests.gui.overview_values import STATES, areas, matrix


def shown(qtbot: QtBot, widget: QWidget, width: int = 900, height: int = 200) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)


def dots(count: int = 7, chip: str = "") -> list[TimelineDot]:
    states = (DotState.HELD, DotState.NEXT, *[DotState.PLANNED] * (count - 2))
    return [
        TimelineDot(id=f"m{n}", state=state, day=f"{n + 10} sep", week="v. 37", chip=chip, spoken=f"möte {n}")
        for n, state in enumerate(states)
    ]


# --- the time line -------------------------------------------------------------------------------------------------


@pytest.fixture
def line(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    view.show_dots(dots())
    shown(qtbot, view)
    return view


def test_arrow_keys_walk_the_line_and_enter_opens(line: TimelineView, qtbot: QtBot) -> None:
    line.dots[1].setFocus()
    press(line.dots[1], Qt.Key.Key_Right)
    assert line.dots[2].hasFocus()
    press(line.dots[2], Qt.Key.Key_End)
    press(line.dots[-1], Qt.Key.Key_Right)
    assert line.dots[-1].hasFocus(), "the end holds"
    press(line.dots[-1], Qt.Key.Key_Home)
    with qtbot.waitSignal(line.chosen) as opened:
        press(line.dots[0], Qt.Key.Key_Return)
    assert opened.args == ["m0"]


def test_a_click_opens_the_meeting(line: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.chosen) as opened:
        click(line.dots[3])
    assert opened.args == ["m3"]


def test_tab_comes_to_one_dot_alone_and_remembers_it(line: TimelineView) -> None:
    """Else somebody at the keyboard goes through every meeting of the year to reach the rest of the page."""

    def stops() -> list[str]:
        return [dot.dot.id for dot in line.dots if dot.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops() == ["m1"], "the next meeting first"
    line.dots[1].setFocus()
    press(line.dots[1], Qt.Key.Key_Right)
    assert stops() == ["m2"]


def test_each_dot_is_a_button_with_all_its_words(line: TimelineView) -> None:
    dot = QAccessible.queryAccessibleInterface(line.dots[2])
    assert dot is not None
    assert dot.role() in (QAccessible.Role.Button, QAccessible.Role.PushButton)
    assert dot.text(QAccessible.Text.Name) == "möte 2"


@pytest.mark.parametrize("width", [320, 500, 900])
@pytest.mark.parametrize("zoom", [100, 200])
def test_dots_stay_inside_and_do_not_cover_each_other(qtbot: QtBot, theme: Theme, width: int, zoom: int) -> None:
    theme.choose(zoom=zoom)
    view = TimelineView()
    view.show_dots(dots(9, "flyttat: sportlov v. 8"))
    shown(qtbot, view, width)
    view.resize(width, view.heightForWidth(width))
    for number, dot in enumerate(view.dots):
        assert view.rect().contains(dot.geometry())
        assert dot.height() >= dot.height_at(dot.width())
        assert not any(dot.geometry().intersects(other.geometry()) for other in view.dots[:number])


def test_news_about_a_meeting_keeps_the_focus(line: TimelineView) -> None:
    line.dots[4].setFocus()
    line.show_dots(dots(chip="flyttat: höstlov v. 44"))
    assert line.dots[4].hasFocus()
    assert line.dots[4].dot.chip == "flyttat: höstlov v. 44"


# --- attendance ----------------------------------------------------------------------------------------------------


@pytest.fixture
def attendance(qtbot: QtBot) -> AttendanceView:
    view = AttendanceView()
    view.table.show_matrix(matrix())
    shown(qtbot, view, 600)
    return view


def test_the_matrix_is_a_table_for_a_screen_reader(attendance: AttendanceView) -> None:
    table = QAccessible.queryAccessibleInterface(attendance)
    assert table is not None
    assert table.role() is QAccessible.Role.Table
    said = [table.child(n) for n in range(table.childCount())]
    names = [part.text(QAccessible.Text.Name) for part in said if part is not None]
    assert "Möte 5/2026, torsdag 10 september" in names
    assert "Kurator, elevhälsa, 22 okt: anmält förhinder" in names
    assert "Deltog vid 1 av 2 möten" in names


def test_arrow_keys_walk_the_matrix_and_enter_opens(attendance: AttendanceView, qtbot: QtBot) -> None:
    attendance.setFocus()
    assert attendance.currentIndex().isValid(), "the focus shows where it is"
    press(attendance, Qt.Key.Key_Right)
    press(attendance, Qt.Key.Key_Right)
    press(attendance, Qt.Key.Key_Down)
    with qtbot.waitSignal(attendance.chosen) as opened:
        press(attendance, Qt.Key.Key_Return)
    assert attendance.table.target(opened.args[0]).of == "m1"
    assert attendance.table.target(opened.args[0]).ids == ("Kurator1",)


def test_name_and_share_stand_for_the_whole_row(attendance: AttendanceView) -> None:
    last = attendance.table.columnCount() - 1
    for column in (0, last):
        target = attendance.table.target(attendance.table.index(0, column))
        assert target.ids == ("Rektor0", "Rektor1", "Rektor2")
    assert attendance.table.index(0, last).data() == "1 av 2"


@pytest.mark.parametrize("zoom", [100, 200])
def test_long_names_wrap_and_nothing_is_cut_off(qtbot: QtBot, theme: Theme, zoom: int) -> None:
    theme.choose(zoom=zoom)
    view = AttendanceView()
    long = "Specialpedagog med ansvar för grundskolans mellanstadium"
    view.table.show_matrix(matrix((long, "Rektor")))
    shown(qtbot, view, 460)
    assert view.rowHeight(0) > view.rowHeight(1), "the long name takes more lines"
    assert view.verticalHeader().length() + view.horizontalHeader().height() <= view.height()
    assert sum(view.columnWidth(n) for n in range(view.table.columnCount())) <= view.viewport().width()


def test_a_change_of_state_keeps_the_cell_that_is_marked(attendance: AttendanceView) -> None:
    attendance.setCurrentIndex(attendance.table.index(1, 2))
    attendance.table.show_matrix(matrix())
    assert (attendance.currentIndex().row(), attendance.currentIndex().column()) == (1, 2)


@pytest.mark.parametrize("dark", [False, True])
def test_letters_and_figures_are_read_on_every_ground(theme: Theme, dark: bool) -> None:
    theme.choose(scheme=Scheme.DARK if dark else Scheme.LIGHT)
    text = (DARK if dark else LIGHT).text
    for tone in Tone:
        assert contrast(text, cell_of(tone).name().upper()) >= 4.5, tone
        assert contrast(text, fill_of(tone).name().upper()) >= 4.5, tone
    grounds = {cell_of(cell_tone(state)).name() for state in STATES}
    assert len(grounds) == len(STATES)


# --- bars ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def bar(qtbot: QtBot) -> StackedBar:
    widget = StackedBar()
    widget.show_segments(
        [Segment(15, "15 klara", Tone.OK), Segment(0, "0 pågår", Tone.BRAND), Segment(5, "5 försenade", Tone.DANGER)]
    )
    shown(qtbot, widget, 400, 22)
    return widget


def test_parts_are_to_scale_and_a_click_opens_them(bar: StackedBar, qtbot: QtBot) -> None:
    widths = [place.width() for place in bar.places()]
    assert widths == pytest.approx([300, 0, 100], abs=2)
    with qtbot.waitSignal(bar.chosen) as opened:
        click(bar, QPointF(350, 11).toPoint())
    assert opened.args == [2]
    assert "5 försenade" in bar.accessibleDescription()


def bars(qtbot: QtBot, rows: Sequence[Row]) -> LeadList:
    view = LeadList()
    view.setItemDelegate(BarDelegate(view))
    view.rows.show_rows(rows)
    shown(qtbot, view, 400)
    return view


def stripes(view: LeadList, row: int) -> list[int]:
    """Return where the bar of a row changes colour, along its middle."""
    picture = view.viewport().grab().toImage()
    y = view.visualRect(view.rows.index(row)).center().y()
    light = [picture.pixelColor(x, y).lightness() for x in range(140, picture.width() - 70)]
    line = [each > (min(light) + max(light)) / 2 for each in light]
    return [n for n in range(1, len(line)) if line[n] != line[n - 1]]


def test_a_count_kept_back_is_hatched_and_never_to_scale(qtbot: QtBot) -> None:
    """Two counts under five must look alike, or the bar gives away what the figure keeps back."""
    one = bars(qtbot, [bar.row for bar in area_bars(areas(a=9, b=5, c=1, d=2))])
    other = bars(qtbot, [bar.row for bar in area_bars(areas(a=9, b=5, c=4, d=3))])
    hatched = [n for n, row in enumerate(one.rows.rows) if isinstance(row, BarRow) and row.share is None]
    assert hatched == [one.rows.rowCount() - 1]
    assert stripes(one, hatched[0]) == stripes(other, hatched[0])
    assert len(stripes(one, hatched[0])) > 20
    assert len(stripes(one, 0)) <= 2


def test_bars_are_said_with_their_figure(qtbot: QtBot) -> None:
    view = bars(qtbot, [bar.row for bar in area_bars(areas(skola=11, oro=7))])
    read = QAccessible.queryAccessibleInterface(view)
    assert read is not None
    first = read.child(0)
    assert first is not None
    assert first.text(QAccessible.Text.Name) == "Skola: 11 punkter"


# --- lists that lead -----------------------------------------------------------------------------------------------


def test_lines_are_walked_and_opened_by_keys(qtbot: QtBot) -> None:
    view = LeadList()
    view.setItemDelegate(StatusDelegate(view))
    view.rows.show_rows(
        [
            Row(id="a", lead="klart", title="Inbjudan skickad", tone=Tone.OK),
            Row(id="b", lead="måste åtgärdas", title="Ingen från elevhälsan", sub="sista dag 26 nov", tone=Tone.DANGER),
        ]
    )
    shown(qtbot, view, 200)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.chosen) as opened:
        press(view, Qt.Key.Key_Return)
    assert opened.args == [1]
    assert view.rows.rows[1].spoken == "måste åtgärdas, Ingen från elevhälsan, sista dag 26 nov"
    assert view.height() == sum(view.sizeHintForRow(n) for n in range(2)), "every line is seen"
