"""What to plan: which forum, which school year or days, from which first day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.gui.models.plan_choice import PlanYear
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.page_scroll import LARGE
from samverkan_desktop.gui.widgets.plain import Label

_OTHER = "other"


@dataclass(frozen=True)
class Span:
    """The days to plan, both included. ``year`` is None when they were typed."""

    date_from: date
    date_to: date
    year: PlanYear | None = None


class PlanChoices(QWidget):
    """``asked`` comes when forum or time is another, so that a first day is proposed; ``changed`` when it is typed."""

    asked = Signal()
    changed = Signal()

    def __init__(self, card: QFrame) -> None:
        super().__init__(card)
        self.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        around = QVBoxLayout(card)
        around.setContentsMargins(14, 10, 14, 12)
        around.setSpacing(4)
        around.addWidget(self)
        self.hint = Label(card)
        self.hint.setProperty("kind", "small")
        self.hint.setWordWrap(True)
        around.addWidget(self.hint)
        self._years: dict[str, PlanYear] = {}
        self._proposed: tuple[date | None, str] = (None, "")
        self._flow = FlowLayout(self, gap=12, line_gap=8)
        self.forum, self.year = Chooser(self), Chooser(self)
        self.date_from, self.date_to, self.first = (DateField(self) for _ in range(3))
        self._cell(self.tr("&Forum"), self.forum, self.forum)
        self._cell(self.tr("&Läsår"), self.year, self.year)
        self._from = self._cell(self.tr("Från och med"), self.date_from, self.date_from.line)
        self._to = self._cell(self.tr("Till och med"), self.date_to, self.date_to.line)
        self._cell(self.tr("F&örsta mötet"), self.first, self.first.line)
        self.forum.setAccessibleName(self.tr("Forum"))
        self.year.setAccessibleName(self.tr("Läsår"))
        self.date_from.name_as(self.tr("Från och med"))
        self.date_to.name_as(self.tr("Till och med"))
        self.first.name_as(self.tr("Första mötet"))
        for combo in (self.forum, self.year):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.forum.currentIndexChanged.connect(self.asked)
        self.year.currentIndexChanged.connect(self._year_chosen)
        self.date_from.changed.connect(self._days_typed)
        self.date_to.changed.connect(self._days_typed)
        self.first.changed.connect(self._first_typed)
        Theme.current().changed.connect(self._fit)
        self._fit()
        self._show_days()

    def _fit(self) -> None:
        """Keep the choices on one line where the text is large: the dates below need the room."""
        for field in (self.date_from, self.date_to, self.first):
            field.be_brief(Theme.current().zoom >= LARGE)

    def _cell(self, label: str, field: QWidget, buddy: QWidget) -> QWidget:
        cell = QWidget(self)
        cell.setProperty("kind", "plain")
        down = QVBoxLayout(cell)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        name = Label(label, cell)
        name.setProperty("kind", "section")
        name.setBuddy(buddy)
        down.addWidget(name)
        down.addWidget(field)
        self._flow.addWidget(cell)
        return cell

    def stops(self) -> list[QWidget]:
        """Return the controls in reading order."""
        return [self.forum, self.year, self.date_from, self.date_to, self.first]

    # --- what is offered ---------------------------------------------------------------------------------------

    def offer_forums(self, forums: Sequence[Forum]) -> None:
        """Offer forums; the choice made stays."""
        self._fill(self.forum, [(forum.name, forum.id) for forum in forums])

    def offer_years(self, years: Sequence[PlanYear]) -> None:
        """Offer school years, and days of one's own; the choice made stays."""
        self._years = {str(year.start_year): year for year in years}
        named = [
            (year.name if year.entered else self.tr("{year} (inte inlagt)").format(year=year.name), key)
            for key, year in self._years.items()
        ]
        self._fill(self.year, [*named, (self.tr("Andra datum …"), _OTHER)])

    @staticmethod
    def _fill(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
        kept = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for word, value in choices:
            combo.addItem(word, value)
        combo.setCurrentIndex(max(0, combo.findData(kept)))
        combo.blockSignals(False)

    # --- what is chosen ----------------------------------------------------------------------------------------

    @property
    def forum_id(self) -> str:
        """Which forum."""
        return str(self.forum.currentData() or "")

    def span(self) -> Span:
        """Return the days to plan. Raises a UserError when one that was typed is no date."""
        year = self._years.get(str(self.year.currentData()))
        if year is not None:
            return Span(year.date_from, year.date_to, year)
        return Span(self.date_from.read(), self.date_to.read())

    def choose(self, *, forum_id: str = "", year: PlanYear | None = None) -> None:
        """Choose without a signal."""
        for combo, value in ((self.forum, forum_id), (self.year, str(year.start_year) if year else "")):
            place = combo.findData(value)
            if place >= 0:
                combo.blockSignals(True)
                combo.setCurrentIndex(place)
                combo.blockSignals(False)
        self._show_days()

    def propose(self, day: date, why: str) -> None:
        """Put a first day in its field, with where it comes from, without a signal."""
        self.first.blockSignals(True)
        self.first.near = day
        self.first.show_day(day)
        self.first.blockSignals(False)
        self._proposed = (day, why)
        self._show_hint()

    def _first_typed(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        """The reason for the proposal stands there as long as the proposal does."""
        day, why = self._proposed
        self.hint.setText(why if self.first.day == day else "")
        self.hint.setVisible(bool(self.hint.text()))

    def _year_chosen(self) -> None:
        if self.year.currentData() == _OTHER:
            years = list(self._years.values())
            for field, day in ((self.date_from, years[0].date_from), (self.date_to, years[0].date_to)):
                if field.day is None:
                    field.blockSignals(True)
                    field.near = day
                    field.show_day(day)
                    field.blockSignals(False)
        self._show_days()
        self.asked.emit()

    def _days_typed(self) -> None:
        if self.date_from.day is not None and self.date_to.day is not None:
            self.asked.emit()
        else:
            self.changed.emit()

    def _show_days(self) -> None:
        own = self.year.currentData() == _OTHER
        self._from.setVisible(own)
        self._to.setVisible(own)
