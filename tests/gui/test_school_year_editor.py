"""The editor of a school year. If these fail, meetings are put on days the schools are closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.calendar import SchoolYearsOverlap
from samverkan_desktop.domain.school_year import SchoolBreak, SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.widgets.school_year_editor import SchoolYearEditor
from tests.gui.conftest import click, press, write

PROPOSAL = default_school_year(2027, id="2027")


class Shelf:
    """Where saved school years go."""

    def __init__(self) -> None:
        self.years: list[SchoolYear] = []

    def put(self, year: SchoolYear) -> None:
        self.years.append(year)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def editor(qtbot: QtBot, shelf: Shelf) -> Iterator[SchoolYearEditor]:
    made = SchoolYearEditor()
    qtbot.addWidget(made)
    made.edit(PROPOSAL, shelf.put)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_a_proposal_is_confirmed_with_one_key(editor: SchoolYearEditor, shelf: Shelf, qtbot: QtBot) -> None:
    editor.start_focus().setFocus()
    assert editor.ui.save.hasFocus()
    with qtbot.waitSignal(editor.saved, timeout=1000) as saved:
        press(editor.ui.save, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == ["2027"]
    assert shelf.years == [replace(PROPOSAL, proposal=False)]


def test_what_is_shown_is_what_is_read(editor: SchoolYearEditor) -> None:
    assert editor.value() == replace(PROPOSAL, proposal=False)
    assert [row.name.text() for row in editor.breaks] == ["höstlov", "sportlov", "påsklov"]
    assert editor.breaks[1].first.words.text() == "måndag, v.\u00a08"


def test_another_year_takes_the_place_of_the_first(editor: SchoolYearEditor, shelf: Shelf) -> None:
    other = replace(default_school_year(2028, id="2028"), teacher_days=(date(2028, 10, 30),))
    editor.edit(other, shelf.put)
    assert editor.value() == replace(other, proposal=False)
    assert len(editor.days) == 1


def test_a_break_and_a_teacher_day_are_added_by_keys(editor: SchoolYearEditor, shelf: Shelf) -> None:
    click(editor.ui.addBreak)
    added = editor.breaks[-1]
    assert added.name.hasFocus()
    write(added.name, "lovdag")
    press(added.name, Qt.Key.Key_Tab)
    write(added.first.line, "26 maj")
    press(added.first.line, Qt.Key.Key_Tab)
    write(added.last.line, "26 maj")
    click(editor.ui.addDay)
    assert editor.days[-1].day.line.hasFocus()
    write(editor.days[-1].day.line, "12 aug")
    press(editor.days[-1].day.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (saved,) = shelf.years
    assert saved.breaks[-1] == SchoolBreak("lovdag", date(2028, 5, 26), date(2028, 5, 26))
    assert saved.teacher_days == (date(2027, 8, 12),)


def test_rows_are_taken_away_and_empty_ones_do_not_count(editor: SchoolYearEditor, shelf: Shelf) -> None:
    click(editor.breaks[0].remove)
    click(editor.ui.addBreak)
    click(editor.ui.addDay)
    click(editor.ui.save)
    (saved,) = shelf.years
    assert [found.name for found in saved.breaks] == ["sportlov", "påsklov"]
    assert saved.teacher_days == ()


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("autumn.last", "2027-08-01", "måste komma efter"),
        ("autumn.first", "31/2", "inget datum"),
        ("spring.last", "", "Vårterminen, sista dagen"),
        ("spring.last", "2029-06-01", "sträcker sig"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_saved(
    editor: SchoolYearEditor, shelf: Shelf, field: str, text: str, told: str
) -> None:
    term, end = field.split(".")
    wrong = getattr(getattr(editor.ui, term), end)
    wrong.line.setText(text)
    click(editor.ui.save)
    assert told in editor.ui.notice.text
    assert shelf.years == []
    assert wrong.line.text() == text, "what was typed stays"


def test_the_field_that_is_no_date_gets_the_focus(editor: SchoolYearEditor) -> None:
    editor.breaks[1].last.line.setText("i mars")
    click(editor.ui.save)
    assert editor.breaks[1].last.line.hasFocus()


def test_breaks_that_run_into_each_other_are_told(editor: SchoolYearEditor, shelf: Shelf) -> None:
    editor.breaks[1].last.show_day(date(2028, 4, 11))
    click(editor.ui.save)
    assert "sportlov och påsklov går in i varandra" in editor.ui.notice.text
    assert shelf.years == []


def test_a_refusal_from_the_record_is_told_in_place(editor: SchoolYearEditor) -> None:
    def refuse(year: SchoolYear) -> None:
        raise SchoolYearsOverlap(first="2026/27", second=year.name, day=year.autumn_start)

    editor.edit(PROPOSAL, refuse)
    click(editor.ui.save)
    assert editor.ui.notice.text.startswith("Läsåren 2026/27 och 2027/28 går in i varandra")


def test_leaving_saves_nothing(editor: SchoolYearEditor, shelf: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.left, timeout=1000):
        click(editor.ui.leave)
    assert shelf.years == []


def test_tab_goes_down_the_page_also_through_rows_that_were_added(editor: SchoolYearEditor) -> None:
    click(editor.ui.addBreak)
    click(editor.ui.addDay)
    ui = editor.ui
    expected: list[QWidget] = [
        ui.name,
        ui.autumn.first.line,
        ui.autumn.last.line,
        ui.spring.first.line,
        ui.spring.last.line,
    ]
    for row in editor.breaks:
        expected += [row.name, row.first.line, row.last.line, row.remove]
    expected += [ui.addBreak, editor.days[0].day.line, editor.days[0].remove, ui.addDay, ui.leave, ui.save]
    ui.name.setFocus()
    for widget in expected:
        assert widget.hasFocus(), widget
        press(widget, Qt.Key.Key_Tab)


@given(start=st.integers(1990, 2098))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_years_proposal_goes_through_unchanged(editor: SchoolYearEditor, shelf: Shelf, start: int) -> None:
    year = default_school_year(start, id=str(start))
    editor.edit(year, shelf.put)
    assert editor.value() == replace(year, proposal=False)
