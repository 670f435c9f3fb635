"""What goes to the next agenda: seen first, put there by one key, taken away by undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.finish.card import FinishCard, Shown
from samverkan_desktop.gui.pages.finish.step import Step
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.carrying import Carried, CarriedKind, CarriedRow, Carrying


class CarryStep(Step):
    """A row for each thing; Space or Enter leaves it out or takes it in again."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(workspace, card, page)
        self._carrying = Carrying(workspace.session)
        self._carried = Carried(None)
        self._left_out: set[str] = set()
        card.name(self.tr("5. Nästa möte"))
        self.put = card.button(self.tr("Lägg på dagordningen"), self.carry)
        card.ui.rows.opened.connect(self.turn)

    @property
    def done(self) -> bool:
        return not self._carried.left

    def open(self, meeting_id: str) -> None:
        super().open(meeting_id)
        self._left_out = set()

    def show(self) -> None:
        self._carried = carried = self._carrying.preview(self.meeting_id)
        meeting, going = carried.meeting, self._going()
        self.put.setVisible(meeting is not None and bool(carried.left))
        self.put.setEnabled(bool(going) and not self.workspace.read_only)
        self.put.setText(self.tr("Lägg {n} på dagordningen").format(n=len(going)))
        if meeting is None:
            self.card.show_step(Shown(text=self.tr("Forumet har inget kommande möte som inte har börjat.")))
            return
        text = self.tr("Det här läggs på dagordningen till {day}. Det går att ångra.").format(
            day=heading_date(meeting.day)
        )
        mark, tone = self.tr("{n} kvar").format(n=len(carried.left)), Tone.NEUTRAL
        if not carried.left:
            mark, tone = self.tr("Klart"), Tone.OK
            text = self.tr("Allt står på dagordningen till {day}.").format(day=heading_date(meeting.day))
        hint = self.tr("Enter: med eller inte med") if carried.left else ""
        self.card.show_step(
            Shown(mark=mark, tone=tone, text=text, rows=[self._row(row) for row in carried.rows], hint=hint)
        )

    def _going(self) -> list[str]:
        return [row.key for row in self._carried.left if row.key not in self._left_out]

    def _row(self, row: CarriedRow) -> Row:
        chip, tone = self.tr("✓ Med"), Tone.BRAND
        if row.there:
            chip, tone = self.tr("Står där"), Tone.OK
        elif row.stopped:
            chip, tone = self.tr("Skriv om först"), Tone.DANGER
        elif row.key in self._left_out:
            chip, tone = self.tr("Inte med"), Tone.NEUTRAL
        sub = {
            CarriedKind.MINUTES: self.tr("Gås igenom först"),
            CarriedKind.FOLLOW_UPS: self.tr("1 åtgärd följs upp")
            if row.count == 1
            else self.tr("{n} åtgärder följs upp").format(n=row.count),
            CarriedKind.ITEM: self.tr("Hanns inte med"),
            CarriedKind.QUESTION: self.tr("Fråga som väntar"),
        }[row.kind]
        faded = chip == self.tr("Inte med")
        lead, title = row.where, row.title
        if row.kind is CarriedKind.MINUTES:
            lead, title = "", self.tr("Föregående minnesanteckningar ({meeting})").format(meeting=row.where)
        return Row(id=row.key, lead=lead, title=title, sub=sub, chip=chip, tone=tone, faded=faded)

    def turn(self, key: str) -> None:
        """Leave a row out, or take it in again."""
        if self.workspace.read_only or all(row.key != key for row in self._carried.left):
            return
        self._left_out ^= {key}
        self.show()
        self.moved.emit()

    def carry(self) -> None:
        """Put what is with on the next agenda."""
        going = self._going()
        one = self.tr("1 punkt står nu på nästa dagordning.")
        told = one if len(going) == 1 else self.tr("{n} punkter står nu på nästa dagordning.").format(n=len(going))
        if self.attempt(partial(self._carrying.carry, self.meeting_id, going), told):
            self.moved.emit()
