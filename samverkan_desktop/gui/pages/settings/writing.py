"""Stavning och formuleringar: the own list of words, and the standard wordings that Ctrl+J inserts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.settings.words_card import WordsCard
from samverkan_desktop.gui.widgets.deed_list import DeedList
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.phrase_bank import PhraseBank

_SETTINGS = {"spelling", "phrases"}


class PhrasesCard(QFrame):
    """The wordings in order. One is written in the field: a new one, or other words to the one that is marked."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._workspace = workspace
        self._bank = PhraseBank(workspace.session)
        self._changing = ""
        heading = Label(self.tr("Formuleringar"), self)
        heading.setProperty("kind", "cardtitle")
        about = Label(
            self.tr(
                "Det som Ctrl+J sätter in i anteckningarna, i den här ordningen. … står där något ska fyllas i. En "
                "formulering används om många och får inte peka ut någon."
            ),
            self,
        )
        about.setProperty("kind", "small")
        about.setWordWrap(True)
        self.list = DeedList(self)
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(heading.text())
        self.list.activated.connect(self.begin_change)
        self.list.gone.connect(self.remove)
        self.list.selectionModel().currentChanged.connect(self._tell_possible)
        self.empty = Label(self.tr("Inga formuleringar. Skriv en i fältet nedanför."), self)
        self.empty.setProperty("kind", "muted")
        self.change = QPushButton(self.tr("Ä&ndra"), self)
        self.change.setToolTip(self.tr("Ändra den markerade formuleringen (Enter)"))
        self.up = QPushButton(self.tr("Flytta &upp"), self)
        self.up.setToolTip(self.tr("Flytta upp den markerade (Alt+Upp)"))
        self.down = QPushButton(self.tr("Flytta n&er"), self)
        self.down.setToolTip(self.tr("Flytta ner den markerade (Alt+Ner)"))
        self.take_out = QPushButton(self.tr("Ta b&ort"), self)
        self.take_out.setToolTip(self.tr("Ta bort den markerade (Delete)"))
        self.text = GrowingText(self)
        self.text.single_line = True
        self.text.setObjectName("phrase")
        self.text.setProperty("kind", "field")
        self.text.typed.connect(self._tell_possible)
        self.text.entered.connect(self.keep)
        self.label = Label(self.tr("&Ny formulering"), self)
        self.label.setProperty("kind", "section")
        self.label.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Ny formulering"))
        self.save = QPushButton(self.tr("Lägg ti&ll"), self)
        self.leave = QPushButton(self.tr("&Avbryt"), self)
        self.notice = Notice(self)
        for button, slot in (
            (self.change, self.begin_change),
            (self.up, self.move_up),
            (self.down, self.move_down),
            (self.take_out, self.remove),
            (self.save, self.keep),
            (self.leave, self.give_up),
        ):
            button.clicked.connect(slot)
        for keys, slot, what in (
            ("Alt+Up", self.move_up, self.tr("Flytta upp den markerade formuleringen")),
            ("Alt+Down", self.move_down, self.tr("Flytta ner den markerade formuleringen")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.setWhatsThis(what)
            shortcut.activated.connect(slot)
        self._lay_out(heading, about)

    def _lay_out(self, heading: QLabel, about: QLabel) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        for widget in (heading, about, self.list, self.empty):
            inside.addWidget(widget)
        inside.addLayout(_beside(self.change, self.up, self.down, self.take_out))
        inside.addWidget(self.label)
        inside.addWidget(self.text)
        inside.addLayout(_beside(self.save, self.leave))
        inside.addWidget(self.notice)

    def refresh(self) -> None:
        """Read the wordings again."""
        phrases = self._bank.phrases()
        self.list.show_rows([Row(id=phrase, title=phrase) for phrase in phrases])
        self.empty.setVisible(not phrases)
        self.text.setReadOnly(not self._workspace.may(Deed.MINUTES))
        if self._changing and self._changing not in phrases:
            self.give_up()
        self._tell_possible()

    def _tell_possible(self, *_: object) -> None:
        may, place = self._workspace.may(Deed.MINUTES), self.list.currentIndex().row()
        count = self.list.rows.rowCount()
        for button in (self.change, self.take_out):
            button.setEnabled(may and place >= 0)
        self.up.setEnabled(may and place > 0)
        self.down.setEnabled(may and 0 <= place < count - 1)
        for button in (self.change, self.take_out, self.up, self.down):
            button.setVisible(bool(count))
        self.save.setEnabled(may and bool(self.text.words().strip()))
        self.save.setText(self.tr("&Spara") if self._changing else self.tr("Lägg ti&ll"))
        self.label.setText(self.tr("&Ändrad formulering") if self._changing else self.tr("&Ny formulering"))
        self.leave.setVisible(bool(self._changing))

    # --- doing -------------------------------------------------------------------------------------------------

    def begin_change(self, *_: object) -> None:
        """Take the marked wording into the field."""
        if self.change.isEnabled():
            self._changing = self.list.marked
            self.text.show_words(self._changing)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.selectAll()
            self._tell_possible()

    def give_up(self) -> None:
        """Let the wording be as it was."""
        self._changing = ""
        self.text.show_words("")
        self._tell_possible()

    def keep(self) -> None:
        """Keep what is in the field: a new wording, first in the list, or other words to an old one."""
        if not self.save.isEnabled():
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            words, old = self.text.words(), self._changing
            self._changing = ""
            try:
                kept = self._bank.change(old, words) if old else self._bank.add(words)
            except BaseException:
                self._changing = old
                raise
            self.give_up()
            self._mark(kept)

    def remove(self) -> None:
        """Take the marked wording away."""
        if not self.take_out.isEnabled():
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._bank.remove(self.list.marked)
            self.notice.say(self.tr("Borttagen. Ctrl+Z ångrar."))

    def move_up(self) -> None:
        """Move the marked wording up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the marked wording down."""
        self._move(1)

    def _move(self, step: int) -> None:
        marked = self.list.marked
        if marked and self._workspace.may(Deed.MINUTES):
            with self._workspace.telling(self.notice):
                self._bank.move(marked, step)
                self._mark(marked)

    def _mark(self, phrase: str) -> None:
        place = self.list.rows.place_of(phrase)
        if place >= 0:
            self.list.setCurrentIndex(self.list.rows.index(place))


class WritingSection(QWidget):
    """The two cards, in one column that scrolls."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        inside = QWidget(self)
        inside.setProperty("kind", "page")
        self.spelling = WordsCard(workspace, inside)
        self.phrases = PhrasesCard(workspace, inside)
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        down.addWidget(self.spelling)
        down.addWidget(self.phrases)
        down.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def concerns(self, command: Command) -> bool:
        """Tell whether a change shows here."""
        return any(change.id in _SETTINGS for change in command.changes)

    def refresh(self) -> None:
        """Read both again."""
        self.spelling.refresh()
        self.phrases.refresh()

    def start_focus(self) -> QWidget:
        """Return what has the focus first."""
        return self.spelling.start_focus()


def _beside(*buttons: QPushButton) -> QHBoxLayout:
    across = QHBoxLayout()
    across.setSpacing(8)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    return across
