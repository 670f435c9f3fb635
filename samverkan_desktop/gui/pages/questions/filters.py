"""What narrows the inbox: the forum, quick views, text, administration, kind, area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.question_table import QuestionFilter, QuestionGroup
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import offer
from samverkan_desktop.gui.widgets.filter_row import FilterRow
from samverkan_desktop.services.inbox import InboxView


class QuestionFilters(FilterRow):
    """``forum_changed`` comes when another forum is chosen, ``changed`` for everything else."""

    forum_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quick.offer(
            (
                (QuestionGroup.WAITING.value, self.tr("Väntar")),
                (QuestionGroup.PICKED.value, self.tr("På dagordningen")),
                (QuestionGroup.VOIDED.value, self.tr("Makulerade")),
                (QuestionGroup.ALL.value, self.tr("Alla")),
            )
        )
        self.quick.chosen.connect(self.changed)
        self.search.setPlaceholderText(self.tr("Sök i frågorna"))
        self.search.setAccessibleName(self.tr("Sök fråga"))
        self.search.textChanged.connect(self.changed)
        self.forum = self.chooser(self.tr("Forum"))
        self.side = self.chooser(self.tr("Förvaltning"))
        self.kind = self.chooser(self.tr("Typ"))
        self.area = self.chooser(self.tr("Område"))
        self.place(self.forum, self.search, self.side, self.kind, self.area)
        self.forum.currentIndexChanged.connect(self.forum_changed)
        for combo in (self.side, self.kind, self.area):
            combo.currentIndexChanged.connect(self.changed)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def stops(self) -> list[QWidget]:
        """Return the controls in reading order."""
        return [*self.quick.buttons.values(), self.forum, self.search, self.side, self.kind, self.area]

    # --- what is offered ---------------------------------------------------------------------------------------

    def offer_forums(self, forums: Sequence[Forum]) -> None:
        """Offer the forums that collect questions; the first is the one at first."""
        offer(self.forum, [(forum.name, forum.id) for forum in forums])

    def offer(self, view: InboxView) -> None:
        """Offer what the questions have; choices that were made stay."""
        sides = dict.fromkeys(question.side for question in view.questions)
        offer(
            self.side,
            [(self.tr("Alla förvaltningar"), ""), *((capitalised(words.label(each)), each.value) for each in sides)],
        )
        kinds = [(capitalised(words.label(kind)), kind.value) for kind in QuestionKind]
        offer(self.kind, [(self.tr("Alla typer"), ""), *kinds])
        used = {question.area_id for question in view.questions}
        areas = [(area.name, area.id) for area in view.areas.values() if area.id in used]
        offer(self.area, [(self.tr("Alla områden"), ""), *areas])

    # --- what is chosen ----------------------------------------------------------------------------------------

    @property
    def forum_id(self) -> str:
        """Which forum's inbox is shown."""
        return str(self.forum.currentData() or "")

    def wanted(self) -> QuestionFilter:
        """Return what was chosen."""
        return QuestionFilter(
            text=self.search.text(),
            side=str(self.side.currentData() or ""),
            kind=str(self.kind.currentData() or ""),
            area=str(self.area.currentData() or ""),
            group=QuestionGroup(self.quick.key),
        )

    def show_forum(self, forum_id: str) -> None:
        """Choose a forum, if it is among those offered."""
        place = self.forum.findData(forum_id)
        if place >= 0:
            self.forum.setCurrentIndex(place)

    def clear(self, group: QuestionGroup = QuestionGroup.ALL) -> None:
        """Choose everything in the forum, or a quick view of it."""
        for widget in (self.search, self.side, self.kind, self.area):
            widget.blockSignals(True)
        self.search.clear()
        for combo in (self.side, self.kind, self.area):
            combo.setCurrentIndex(0)
        for widget in (self.search, self.side, self.kind, self.area):
            widget.blockSignals(False)
        self.quick.choose(group.value)
        self.changed.emit()

    def show_all_fields(self, shown: bool) -> None:
        """Show every field, or where there is little room only the forum and the search."""
        for combo in (self.side, self.kind, self.area):
            combo.setVisible(shown or bool(combo.currentData()))

    def _fit(self) -> None:
        self.search.setFixedWidth(Theme.current().px(190))
        self.area.setMaximumWidth(Theme.current().px(220))
        self.forum.setMaximumWidth(Theme.current().px(290))
