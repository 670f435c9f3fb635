"""A field for a date: type it, step it with the arrow keys, or choose it in a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from samverkan_desktop.domain.holidays_se import FIRST_DAY, LAST_DAY
from samverkan_desktop.domain.meetings import ImpossibleDate
from samverkan_desktop.domain.text import TextMissing
from samverkan_desktop.gui.icons import ICON_SIZE, icon
from samverkan_desktop.gui.models.day_text import day_words, read_day
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.day_calendar import DayCalendar
from samverkan_desktop.gui.widgets.plain import Label

Why = Callable[[date], str]
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
_WIDEST = "2026-12-08"
_WIDEST_WEEK = date(2026, 11, 23)
"""A Monday in a week of two wide figures; the days after it give every weekday."""


class DateField(QWidget):
    """A date in words the eye can check: the field, a month to choose from, and weekday and week beside it.

    ``changed`` comes for each change, by the user or not; ``entered`` for Enter. Arrow up and down step a day, Page
    Up and Page Down a week. A date typed without a year is taken from the year that follows on ``near``.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.near = date(2026, 1, 1)
        self._why: Why | None = None
        self._brief = False
        self.setProperty("kind", "plain")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("åååå-mm-dd"))
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._enter)
        self.line.installEventFilter(self)
        self.button = QToolButton(self)
        self.button.setProperty("kind", "quiet")
        self.button.setToolTip(self.tr("Välj i kalendern (Alt+↓)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down in the field does the same
        self.button.clicked.connect(self.open_calendar)
        self.words = Label(self)
        self.words.setProperty("kind", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.button)
        layout.addWidget(self.words)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else Qt leaves the field where it was in the tab order
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name_as(self.tr("Datum"))
        Theme.current().changed.connect(self._fit)
        self._fit()

    def name_as(self, name: str) -> None:
        """Say what the date is, for a screen reader."""
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(self.tr("{name}: välj i kalendern").format(name=name))

    def ask_why(self, why: Why | None) -> None:
        """Give the reason against a day, or nothing; days with one are crossed out in the month."""
        self._why = why

    # --- the date ----------------------------------------------------------------------------------------------

    @property
    def day(self) -> date | None:
        """The date that stands there, or None."""
        try:
            return self.read()
        except (ImpossibleDate, TextMissing):
            return None

    def read(self) -> date:
        """Return the date. Raises TextMissing or ImpossibleDate."""
        text = self.line.text()
        if not text.strip():
            raise TextMissing(field=self.line.accessibleName())
        return read_day(text, near=self.near)

    def show_day(self, day: date | None) -> None:
        """Show another date; the same one leaves what was typed alone."""
        if day is None or day != self.day:
            self.line.setText(day.isoformat() if day else "")

    def _typed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        day = self.day
        text = day_words(day) if day else self.tr("inget datum") if self.line.text().strip() else ""
        shown = day_words(day, brief=True) if day and self._brief else text
        self.words.setText(shown)
        self.line.setAccessibleDescription(text)

    def _tidy(self) -> None:
        day = self.day
        if day is not None and self.line.text() != day.isoformat():
            self.line.setText(day.isoformat())

    def _enter(self) -> None:
        self._tidy()
        self.entered.emit()

    # --- other ways to choose ----------------------------------------------------------------------------------

    def open_calendar(self) -> None:
        """Show a month to choose from."""
        calendar = DayCalendar(self.day or self.near, self._why, self)
        calendar.chosen.connect(self._chosen)
        calendar.open_under(self.line)

    def _chosen(self, day: date) -> None:
        self.show_day(day)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _step(self, days: int) -> None:
        day = self.day
        stepped = self.near if day is None else day + timedelta(days=days)
        self.show_day(max(FIRST_DAY, min(stepped, LAST_DAY)))
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "line", None):  # a field on its way out may have let go of its parts already
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.line.isReadOnly():
                key, held = Qt.Key(event.key()), event.modifiers()
                if key == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier:
                    self.open_calendar()
                    return True
                if key in _STEPS and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                    self._step(_STEPS[key])
                    return True
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._tidy()
        return super().eventFilter(watched, event)

    # --- room --------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        theme = Theme.current()
        self.button.setIcon(icon("calendar"))
        self.button.setIconSize(QSize(theme.px(ICON_SIZE), theme.px(ICON_SIZE)))
        plain = QFontMetrics(theme.font())
        widest = max(plain.horizontalAdvance(_WIDEST), plain.horizontalAdvance(self.line.placeholderText()))
        self.line.setFixedWidth(widest + 28)
        small = QFontMetrics(theme.font(13.5))
        days = [day_words(_WIDEST_WEEK + timedelta(days=n), brief=self._brief) for n in range(7)]
        self.words.setFixedWidth(max(small.horizontalAdvance(each) for each in days) + 8)

    def show_words(self, shown: bool) -> None:
        """Show weekday and week beside the field, or leave them to somebody else."""
        self.words.setVisible(shown)

    def be_brief(self, brief: bool) -> None:
        """Say the weekday in three letters where there is little room."""
        self._brief = brief
        self._fit()
        self._tell()
