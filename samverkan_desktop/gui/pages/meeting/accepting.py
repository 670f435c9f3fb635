"""*Låt stå …*: why facts that together may point out a child stay as they are, in one's own words, kept in the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.combination_words import fact_lines
from samverkan_desktop.gui.pages.meeting.combination_view import CombinationView
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.field_popups import FieldPopup
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.combination import AcceptReason, CaseCombination


class AcceptPopup(FieldPopup):
    """What is weighed and why, a reason to choose, and a line to write."""

    def __init__(
        self, where: str, facts: Sequence[str], accept: Callable[[AcceptReason, str], object], parent: QWidget
    ) -> None:
        title = self.tr("Låt uppgifterna i {item} stå kvar").format(item=where)
        super().__init__(title, self.tr("Låt stå kvar"), parent, width=400)
        self._accept = accept
        self.facts = self.label("\n".join(facts))
        self.reason = ChoiceField(self)
        self.reason.offer([(capitalised(words.label(each)), each.value) for each in AcceptReason])
        self.reason.show_value(AcceptReason.NEEDED.value)
        self.field(self.tr("Orsak"), self.reason)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Varför behövs uppgifterna?"))
        self.field(self.tr("Med egna ord, utan att berätta om ärendet. Sparas i loggen."), self.line)
        self.finish()

    def first(self) -> QWidget:
        return self.line

    def save(self) -> None:
        reason = next(each for each in AcceptReason if each.value == self.reason.value)
        line = self.line.text()
        self.attempt(lambda: self._accept(reason, line))


class Accepting(QObject):
    """``popup``: the question that is open, if any."""

    def __init__(self, desk: Desk, view: CombinationView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._service = CaseCombination(desk.workspace.session)
        self.popup: Popup | None = None
        view.answer_pressed.connect(self.answer)

    def answer(self) -> None:
        """Ask why it may stand; where that was answered, ask for it again."""
        item = self._desk.item
        if item is None or not self._desk.workspace.autosave.flush():
            return
        weighed = next((each for each in self._desk.reader.verdict.weighed if each.item_id == item.id), None)
        if weighed is None:
            return
        item_id = item.id
        if weighed.accepted:
            with self._desk.workspace.telling(self._view.warning):
                self._service.withdraw(item_id)
            return

        def accept(reason: AcceptReason, line: str) -> None:
            self._service.accept(item_id, reason, line)

        popup = self.popup = AcceptPopup(weighed.where, fact_lines(weighed.combination), accept, self._view)
        popup.closed.connect(self._closed)
        popup.open_under(self._view.answer)

    def _closed(self) -> None:
        self.popup = None
