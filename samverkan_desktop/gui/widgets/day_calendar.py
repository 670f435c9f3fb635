"""A month to choose a day from, opened under a date field. Days on which no meeting should be are crossed out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.holidays_se import FIRST_DAY, LAST_DAY
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.plain import tip

Why = Callable[[date], str]
_WEEKS_SHOWN = 6
_WEEK = timedelta(days=7)


class DayCalendar(QFrame):
    """A pop-up month with ISO weeks. ``chosen`` carries the `date`; it is gone after that."""

    chosen = Signal(object)

    def __init__(self, day: date, why: Why | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Välj dag"))
        self._why = why
        self.month = QCalendarWidget(self)
        self.month.setAccessibleName(self.tr("Månad"))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setMinimumDate(_qt(FIRST_DAY))
        self.month.setMaximumDate(_qt(LAST_DAY))
        self.month.setSelectedDate(_qt(day))
        self.month.currentPageChanged.connect(self._mark)
        self.month.activated.connect(self._choose)
        self.month.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.month)
        self._look()
        self._mark(day.year, day.month)

    def open_under(self, widget: QWidget) -> None:
        """Show under a widget, or where there is room on the screen."""
        self.adjustSize()
        place = widget.mapToGlobal(widget.rect().bottomLeft())
        room = widget.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        if place.y() + self.height() > room.bottom():
            place.setY(max(room.top(), widget.mapToGlobal(widget.rect().topLeft()).y() - self.height()))
        self.move(place)
        self.show()
        self.month.setFocus()

    def _look(self) -> None:
        tokens = Theme.current().tokens
        plain = QTextCharFormat()
        plain.setForeground(QColor(tokens.text))
        head = QTextCharFormat()
        head.setForeground(QColor(tokens.muted))
        self.month.setHeaderTextFormat(head)
        bar = self.month.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            colours = bar.palette()
            colours.setColor(QPalette.ColorRole.Highlight, QColor(tokens.surface))
            bar.setPalette(colours)
        for button in self.month.findChildren(QToolButton):
            button.setProperty("kind", "quiet")
        steps = (
            ("qt_calendar_prevmonth", "‹", self.tr("Månaden före")),
            ("qt_calendar_nextmonth", "›", self.tr("Nästa månad")),
        )
        for name, sign, spoken in steps:
            step = self.month.findChild(QToolButton, name)
            if step is not None:
                step.setIcon(QIcon())
                step.setText(sign)
                step.setAccessibleName(spoken)
        for number in range(1, 8):
            self.month.setWeekdayTextFormat(Qt.DayOfWeek(number), plain)

    def _mark(self, year: int, month: int) -> None:
        """Cross out the days that have a reason against them, in the weeks around a month.

        A year typed in and left half written is told as the year 0: then the month that was shown stays.
        """
        if not FIRST_DAY.year <= year <= LAST_DAY.year:
            chosen = self.month.selectedDate()
            self.month.setCurrentPage(chosen.year(), chosen.month())
            return
        self.month.setDateTextFormat(QDate(), QTextCharFormat())
        if self._why is None:
            return
        first = date(year, month, 1)
        day = max(FIRST_DAY, first - _WEEK)
        while day <= LAST_DAY and day < first + _WEEK * _WEEKS_SHOWN:
            reason = self._why(day)
            if reason:
                mark = QTextCharFormat()
                mark.setForeground(QColor(Theme.current().tokens.muted))
                mark.setFontStrikeOut(True)
                mark.setToolTip(tip(reason))
                self.month.setDateTextFormat(_qt(day), mark)
            day += timedelta(days=1)

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(cast("date", day.toPython()))
        self.close()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
