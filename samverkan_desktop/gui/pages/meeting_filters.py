"""What narrows the list of meetings: quick views, text, forum, state, year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.meeting_table import MeetingFilter, MeetingGroup
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.quick_choice import QuickChoice
from samverkan_desktop.services.meetings import MeetingRow


class MeetingFilters(QWidget):
    """The row of filters. ``changed`` comes when another choice was made, ``left`` when the list shall have the focus,
    ``texts_wanted`` (with the forum that is chosen) when what is written at the meetings shall be searched.

    At first the consultation is chosen: what is looked for most is then not lost among the pupil health meetings. A
    search goes through every forum all the same, until the user has chosen one.
    """

    changed = Signal()
    regrouped = Signal()
    left = Signal()
    texts_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = True
        self._proposed = ""  # the forum chosen for the user, as long as they have not chosen themselves
        self.setProperty("kind", "plain")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        self.quick = QuickChoice(self)
        self.quick.setAccessibleName(self.tr("Visa"))
        self.quick.offer(
            (
                (MeetingGroup.ALL.value, self.tr("Alla")),
                (MeetingGroup.COMING.value, self.tr("Kommande")),
                (MeetingGroup.WAITING.value, self.tr("Väntar på godkännande")),
            )
        )
        self.quick.chosen.connect(self._regrouped)
        down.addWidget(self.quick)
        fields = QWidget(self)
        fields.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        fields.setSizePolicy(policy)
        flow = FlowLayout(fields, gap=8, line_gap=8)
        self.search = QLineEdit(fields)
        self.search.setPlaceholderText(self.tr("Sök på nummer, dag, forum eller plats"))
        self.search.setAccessibleName(self.tr("Sök möte"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Töm sökfältet"))
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.left)
        flow.addWidget(self.search)
        self.forum, self.state, self.year = (Chooser(fields) for _ in range(3))
        self.forum.setAccessibleName(self.tr("Forum"))
        self.state.setAccessibleName(self.tr("Läge"))
        self.year.setAccessibleName(self.tr("År"))
        for combo in (self.forum, self.state, self.year):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.currentIndexChanged.connect(self.changed)
            flow.addWidget(combo)
        self.forum.activated.connect(self._forum_chosen)
        self.texts = QPushButton(self.tr("Sök i anteckningarna …"), fields)
        self.texts.setProperty("kind", "quiet")
        self.texts.setToolTip(self.tr("Sök i det som är skrivet i ett forum (Ctrl+Skift+S)"))
        self.texts.clicked.connect(lambda: self.texts_wanted.emit(str(self.forum.currentData() or "")))
        flow.addWidget(self.texts)
        down.addWidget(fields)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.left)
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
        _fill(self.forum, self.tr("Alla forum"), [(forum.name, forum.id) for forum in by_place])
        present = {row.meeting.state for row in rows}
        states = [(capitalised(words.label(state)), state.value) for state in MeetingState if state in present]
        _fill(self.state, self.tr("Alla lägen"), states)
        years = sorted({row.meeting.day.year for row in rows}, reverse=True)
        _fill(self.year, self.tr("Alla år"), [(str(year), year) for year in years])
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

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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
        self.search.setFixedWidth(Theme.current().px(330))


def _fill(combo: QComboBox, all_of_them: str, choices: Sequence[tuple[str, object]]) -> None:
    """Offer other choices and keep the one that was made."""
    present = [(combo.itemText(n), combo.itemData(n)) for n in range(1, combo.count())]
    if present == list(choices) and combo.count():
        return
    kept = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(all_of_them, None)
    for word, value in choices:
        combo.addItem(word, value)
    combo.setCurrentIndex(max(0, combo.findData(kept)) if kept is not None else 0)
    combo.blockSignals(False)
