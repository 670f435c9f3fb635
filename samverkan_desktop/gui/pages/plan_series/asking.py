"""What is asked before a plan is saved: rows that found no date, days that have been or lie far ahead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from samverkan_desktop.domain.meeting_days import OddDays
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.models.odd_day_words import odd_series
from samverkan_desktop.gui.models.plan_words import PlanRow
from samverkan_desktop.gui.pages.plan_series.desk import PlanDesk
from samverkan_desktop.gui.pages.plan_series.rows_view import PlanRows
from samverkan_desktop.gui.pages.plan_series.year_notice import button_of
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice


class PlanAsking(QObject):
    """Asks in the notice of the page, whose button says yes."""

    def __init__(self, notice: Notice, desk: PlanDesk, rows: PlanRows, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._desk, self._rows = notice, desk, rows
        self._odd = OddDays()  # what is asked about

    def asks(self, forum_id: str, plan: Plan) -> bool:
        """Ask what must be answered first, if anything; tell whether something was."""
        waiting = self._rows.waiting()
        self._odd = OddDays() if waiting else self._desk.to_ask(forum_id, plan)
        if waiting:
            self._ask_for_dates(waiting)
        elif self._odd:
            self._ask(odd_series(self._odd, len(plan.dates)), self.tr("Spara ändå"))
        return bool(waiting or self._odd)

    def agree(self) -> bool:
        """Yes to the days that were asked about; False when none were."""
        self._desk.agreed = self._odd
        return bool(self._odd)

    def _ask_for_dates(self, waiting: list[PlanRow]) -> None:
        self._rows.mark(waiting[0].slot.slot)
        days = ", ".join(heading_date(row.slot.slot) for row in waiting)
        ask = self.tr("Inget datum passar för {days}. Välj ett datum för hand, eller utelämna. Inget är sparat än.")
        leave_out = self.tr("Utelämna mötet") if len(waiting) == 1 else self.tr("Utelämna dem")
        self._ask(ask.format(days=days), leave_out)

    def _ask(self, text: str, button: str) -> None:
        self._notice.say(text, Tone.WARNING, button=button)
        self.focus()

    def focus(self) -> None:
        """Give the notice's button the keyboard."""
        button = button_of(self._notice)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
