"""What narrows the list of meetings: quick views, text, forum, state, year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.meeting_table import MeetingFilter, MeetingGroup
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import offer
from samverkan_desktop.gui.widgets.filter_row import FilterRow
from samverkan_desktop.services.meetings import MeetingRow


class MeetingFilters(FilterRow):
    """``regrouped``: another quick view was chosen. ``texts_wanted`` (with the forum that is chosen): what is written
    at the meetings shall be searched.

    At first the consultation is chosen: what is looked for most is then not lost among the pupil health meetings. A
    search goes through every forum all the same, until the user has chosen one.
    """

    regrouped = Signal()
    texts_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = True
        self._proposed = ""  # the forum chosen for the user, as long as they have not chosen themselves
        self.quick.offer(
            (
                (MeetingGroup.ALL.value, self.tr("Alla")),
                (MeetingGroup.COMING.value, self.tr("Kommande")),
                (MeetingGroup.WAITING.value, self.tr("Väntar på godkännande")),
            )
        )
        self.quick.chosen.connect(self._regrouped)
        self.search.setPlaceholderText(self.tr("Sök på nummer, dag, forum eller plats"))
        self.search.setAccessibleName(self.tr("Sök möte"))
        self.search.textChanged.connect(self._typed)
        self.forum = self.chooser(self.tr("Forum"))
        self.state = self.chooser(self.tr("Läge"))
        self.year = self.chooser(self.tr("År"))
        self.place(self.search, self.forum, self.state, self.year)
        for combo in (self.forum, self.state, self.year):
            combo.currentIndexChanged.connect(self.changed)
        self.forum.activated.connect(self._forum_chosen)
        self.texts = QPushButton(self.tr("Sök i anteckningarna …"), self)
        self.texts.setProperty("kind", "quiet")
        self.texts.setToolTip(self.tr("Sök i det som är skrivet i ett forum (Ctrl+Skift+S)"))
        self.texts.clicked.connect(lambda: self.texts_wanted.emit(str(self.forum.currentData() or "")))
        self.place(self.texts)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def stops(self) -> list[QWidget]:
        """Return the controls in reading order."""
        return [*self.quick.buttons.values(), self.search, self.forum, self.state, self.year, self.texts]

    # --- what is offered ---------------------------------------------------------------------------------------

    def offer(self, rows: Sequence[MeetingRow]) -> None:
        """Offer what the meetings have; choices that were made stay."""
        forums = {row.forum.id: row.forum for row in rows}
        by_place = sorted(forums.values(), key=lambda forum: (forum.position, forum.name))
        offer(self.forum, [(self.tr("Alla forum"), None), *((forum.name, forum.id) for forum in by_place)])
        present = {row.meeting.state for row in rows}
        states = [(capitalised(words.label(state)), state.value) for state in MeetingState if state in present]
        offer(self.state, [(self.tr("Alla lägen"), None), *states])
        years = sorted({row.meeting.day.year for row in rows}, reverse=True)
        offer(self.year, [(self.tr("Alla år"), None), *((str(year), year) for year in years)])
        consultation = [f.id for f in by_place if f.kind is ForumKind.CONSULTATION and not f.dormant]
        if self._first and rows:
            self._first = False
            if consultation and len(by_place) > 1:
                self.show_forum(consultation[0])
                self._proposed = consultation[0]

    # --- what is chosen ----------------------------------------------------------------------------------------

    def wanted(self, *, today: date) -> MeetingFilter:
        """Return what was chosen."""
        state = self.state.currentData()
        return MeetingFilter(
            text=self.search.text(),
            forum_id=self.forum.currentData() or "",
            state=next((each for each in MeetingState if each.value == state), None),
            year=self.year.currentData(),
            group=MeetingGroup(self.quick.key),
            today=today,
        )

    def show_forum(self, forum_id: str) -> None:
        """Choose a forum; nothing means all of them."""
        self._proposed = ""
        self._quietly(self.forum, max(0, self.forum.findData(forum_id)) if forum_id else 0)
        self.changed.emit()

    def show_group(self, group: MeetingGroup) -> None:
        """Choose a quick view and clear what could hide its meetings, but the forum."""
        self._clear_fields()
        if self._proposed:
            self._quietly(self.forum, max(0, self.forum.findData(self._proposed)))
        self.quick.choose(group.value)
        self._regrouped()

    def clear(self, *, keep_text: bool = False) -> None:
        """Choose everything; with ``keep_text``, everything that fits what was typed."""
        text = self.search.text() if keep_text else ""
        self._clear_fields(text)
        self._proposed = ""
        self._quietly(self.forum, 0)
        self.quick.choose(MeetingGroup.ALL.value)
        self._regrouped()

    def _typed(self, text: str) -> None:
        if self._proposed:
            self._quietly(self.forum, 0 if text.strip() else max(0, self.forum.findData(self._proposed)))
        self.changed.emit()

    def _forum_chosen(self) -> None:
        self._proposed = ""

    def _clear_fields(self, text: str = "") -> None:
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)
        for combo in (self.state, self.year):
            self._quietly(combo, 0)

    def _regrouped(self) -> None:
        self.regrouped.emit()
        self.changed.emit()

    @staticmethod
    def _quietly(combo: QComboBox, index: int) -> None:
        combo.blockSignals(True)
        combo.setCurrentIndex(index)
        combo.blockSignals(False)

    def _fit(self) -> None:
        self.search.setFixedWidth(Theme.current().px(300))
