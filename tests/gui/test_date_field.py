"""The field for a date. If these fail, a secretary types a date and another one is taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import ImpossibleDate
from samverkan_desktop.domain.text import TextMissing
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.day_calendar import DayCalendar
from tests.gui.conftest import click, press, write

NEAR = date(2026, 11, 21)
# said by the offscreen plugin for every window that pops up
without_a_screen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    """A date field with another field after it."""
    around = QWidget()
    qtbot.addWidget(around)
    made = DateField(around)
    made.near = NEAR
    other = QLineEdit(around)
    layout = QVBoxLayout(around)
    layout.addWidget(made)
    layout.addWidget(other)
    around.show()
    qtbot.waitExposed(around)
    made.setFocus()
    yield made
    around.close()


def test_weekday_and_week_stand_beside_what_is_typed(field: DateField) -> None:
    write(field.line, "3 dec")
    assert field.day == date(2026, 12, 3)
    assert field.words.text() == "torsdag, v.\u00a049"
    assert field.line.accessibleDescription() == "torsdag, v.\u00a049"


def test_what_is_no_date_says_so_at_once(field: DateField) -> None:
    write(field.line, "3 decx")
    assert field.day is None
    assert field.words.text() == "inget datum"


def test_leaving_the_field_writes_the_date_out(field: DateField) -> None:
    write(field.line, "3 dec")
    press(field.line, Qt.Key.Key_Tab)
    assert field.line.text() == "2026-12-03"


def test_enter_tells_with_the_date_written_out(field: DateField, qtbot: QtBot) -> None:
    write(field.line, "14/1")
    with qtbot.waitSignal(field.entered, timeout=1000):
        press(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "2027-01-14"


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 12, 4)),
        (Qt.Key.Key_Down, date(2026, 12, 2)),
        (Qt.Key.Key_PageUp, date(2026, 12, 10)),
        (Qt.Key.Key_PageDown, date(2026, 11, 26)),
    ],
)
def test_the_arrow_keys_step(field: DateField, key: Qt.Key, day: date) -> None:
    field.show_day(date(2026, 12, 3))
    press(field.line, key)
    assert field.day == day


def test_stepping_stays_within_the_calendar(field: DateField) -> None:
    field.show_day(date(2099, 12, 31))
    press(field.line, Qt.Key.Key_PageUp)
    assert field.day == date(2099, 12, 31)


def test_an_empty_field_begins_at_the_day_near_by(field: DateField) -> None:
    press(field.line, Qt.Key.Key_Up)
    assert field.day == NEAR


def test_what_is_missing_or_impossible_is_told_by_name(field: DateField) -> None:
    field.name_as("Dag")
    with pytest.raises(TextMissing) as missing:
        field.read()
    assert "Dag" in missing.value.sentence()
    write(field.line, "31/2")
    with pytest.raises(ImpossibleDate):
        field.read()


@without_a_screen
def test_a_day_is_chosen_in_the_month(field: DateField, qtbot: QtBot) -> None:
    field.show_day(date(2026, 12, 3))
    field.ask_why(lambda day: "lördag" if day.weekday() == 5 else "")
    press(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(DayCalendar)
    assert isinstance(calendar, DayCalendar)
    assert calendar.isVisible()
    formats = calendar.month.dateTextFormat()
    crossed = {day.toPython() for day, mark in formats.items() if mark.fontStrikeOut()}
    assert date(2026, 12, 5) in crossed
    assert date(2026, 12, 3) not in crossed
    view = calendar.month.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(view, QWidget)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Return)
    assert field.day == date(2026, 12, 4)
    qtbot.waitUntil(field.line.hasFocus, timeout=1000)


@without_a_screen
def test_letters_typed_as_the_year_leave_the_month_as_it_was(field: DateField, qtbot: QtBot) -> None:
    """Else a key that slips in the pop-up ends in an unexpected fault."""
    field.show_day(date(2026, 12, 3))
    field.ask_why(lambda day: "lördag" if day.weekday() == 5 else "")
    press(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(DayCalendar)
    assert isinstance(calendar, DayCalendar)
    button = calendar.month.findChild(QToolButton, "qt_calendar_yearbutton")
    assert isinstance(button, QToolButton)
    click(button)
    year = calendar.month.findChild(QSpinBox, "qt_calendar_yearedit")
    assert isinstance(year, QSpinBox)
    with qtbot.captureExceptions() as faults:
        for letters in ("0", "åäö"):
            year.selectAll()
            write(year.lineEdit(), letters)
        view = calendar.month.findChild(QWidget, "qt_calendar_calendarview")
        assert isinstance(view, QWidget)
        click(view.findChild(QWidget, "qt_scrollarea_viewport") or view, QPoint(200, 60))
        calendar.month.currentPageChanged.emit(0, 12)
    assert faults == []
    assert calendar.month.yearShown() == 2026


@without_a_screen
def test_the_month_opens_with_the_mouse_too(field: DateField) -> None:
    click(field.button)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayCalendar)
    popup.close()


def test_the_date_is_not_cut_off_at_large_text(field: DateField, theme: Theme) -> None:
    theme.choose(zoom=200)
    field.show_day(date(2026, 12, 28))
    metrics = field.line.fontMetrics()
    assert metrics.horizontalAdvance("2026-12-28") + 20 <= field.line.width()
    assert field.words.fontMetrics().horizontalAdvance(field.words.text()) <= field.words.width()
