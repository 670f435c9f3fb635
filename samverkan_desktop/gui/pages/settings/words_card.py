"""The card about spelling: on or off, and the own list of words."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.files_in import read_limited
from samverkan_desktop.services.spelling import LARGEST_LIST, Spelling, Taken

_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LINES = 6
_LONGEST = 40
_FEWEST = 3  # lines that the list is high, be there fewer words
_EDGES = 10  # px: its line and the air inside it


class WordList(QListView):
    """The words in order; typing goes to the first that begins so."""

    def __init__(self, card: WordsCard) -> None:
        super().__init__(card)
        self._card = card
        self.setProperty("kind", "cardlist")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GONE:
            self._card.remove()
            return
        super().keyPressEvent(event)


class WordsCard(QFrame):
    """Words one has added count as spelt right. What points out somebody is marked all the same."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._workspace = workspace
        self._spelling = Spelling(workspace.session)
        heading = Label(self.tr("Stavning"), self)
        heading.setProperty("kind", "cardtitle")
        about = Label(
            self.tr(
                "Ordlistan är era egna ord som ska räknas som rättstavade. Den ändrar inget i kontrollen av vad som "
                "kan peka ut ett barn: det som får stå trots den kontrollen finns under Ord som får stå."
            ),
            self,
        )
        about.setProperty("kind", "small")
        about.setWordWrap(True)
        self.on = QCheckBox(self.tr("Markera &felstavade ord medan man skriver (F7)"), self)
        self.on.clicked.connect(self._turn)
        self.word = QLineEdit(self)
        self.word.setObjectName("word")
        self.word.setMaxLength(_LONGEST)
        self.word.setPlaceholderText(self.tr("Nytt ord"))
        self.word.setAccessibleName(self.tr("Nytt ord i ordlistan"))
        self.word.returnPressed.connect(self.add)
        self.word.textChanged.connect(self._tell_possible)
        self.add_it = QPushButton(self.tr("&Lägg till"), self)
        self.add_it.clicked.connect(self.add)
        self.read = QPushButton(self.tr("Läs in &textfil …"), self)
        self.read.setToolTip(self.tr("En textfil med ett ord på varje rad"))
        self.read.clicked.connect(self.read_file)
        self.notice = Notice(self)
        self.words = QStringListModel(self)
        self.list = WordList(self)
        self.list.setModel(self.words)
        self.list.setAccessibleName(self.tr("Ordlistan"))
        self.list.selectionModel().selectionChanged.connect(self._tell_possible)
        self.empty = Label(
            self.tr("Ordlistan är tom. Lägg till ett ord här, eller i menyn på ett ord med våglinje."), self
        )
        self.empty.setProperty("kind", "muted")
        self.empty.setWordWrap(True)
        self.take_out = QPushButton(self.tr("Ta &bort"), self)
        self.take_out.setToolTip(self.tr("Ta bort de markerade orden ur ordlistan (Delete)"))
        self.take_out.clicked.connect(self.remove)
        across = QHBoxLayout()
        across.setSpacing(8)
        for part in (self.word, self.add_it, self.read):
            across.addWidget(part)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(18, 14, 18, 16)
        down.setSpacing(8)
        for widget in (heading, about, self.on):
            down.addWidget(widget)
        down.addLayout(across)
        down.addWidget(self.notice)
        down.addWidget(self.empty)
        down.addWidget(self.list)
        down.addWidget(self.take_out, alignment=Qt.AlignmentFlag.AlignLeft)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        self.word.setFixedWidth(theme.px(220))
        lines = max(_FEWEST, min(_LINES, self.words.rowCount()))
        row = self.list.sizeHintForRow(0) if self.words.rowCount() else theme.px(26)
        self.list.setFixedHeight(lines * row + _EDGES)
        self.list.setMaximumWidth(theme.px(480))

    def refresh(self) -> None:
        """Read the list again."""
        words = list(self._spelling.words())
        if words != self.words.stringList():
            place = max(0, self.list.currentIndex().row())
            self.words.setStringList(words)
            if words:
                self.list.setCurrentIndex(self.words.index(min(place, len(words) - 1)))
        self._fit()
        may = self._workspace.may(Deed.MINUTES)
        self.on.setChecked(self._spelling.on)
        self.on.setEnabled(may)
        self.word.setReadOnly(not may)
        self.read.setEnabled(may)
        self.empty.setVisible(not words)
        for part in (self.list, self.take_out):
            part.setVisible(bool(words))
        self._tell_possible()

    def _tell_possible(self) -> None:
        may = self._workspace.may(Deed.MINUTES)
        self.add_it.setEnabled(may and bool(self.word.text().strip()))
        self.take_out.setEnabled(may and bool(self.list.selectedIndexes()))

    def _turn(self) -> None:
        with self._workspace.telling(self.notice):
            self._spelling.turn(on=self.on.isChecked())
        self.refresh()

    def add(self) -> None:
        """Take the word that was written into the list."""
        word = self.word.text().strip()
        if not self.add_it.isEnabled():
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._spelling.add(word)
            self.word.clear()
            self._show(word.lower())
        self.word.setFocus()

    def _show(self, word: str) -> None:
        place = self.words.stringList().index(word)
        self.list.setCurrentIndex(self.words.index(place))
        self.list.scrollTo(self.words.index(place))

    def remove(self) -> None:
        """Take the marked words out of the list, as one step."""
        words = [str(index.data()) for index in self.list.selectedIndexes()]
        if not words or not self.take_out.isEnabled():
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._spelling.remove(*words)
            self.notice.say(self.tr("Borttaget ur ordlistan. Ctrl+Z ångrar."))

    def read_file(self) -> None:
        """Ask for a text file and take in its words."""
        path = self._workspace.dialogs.open_file(
            self, title=self.tr("Läs in ord"), folder=None, pattern=self.tr("Textfiler (*.txt *.dic *.csv)")
        )
        if path is None:
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            taken = self._spelling.add_file(path.name, read_limited(path, LARGEST_LIST))
            self.notice.say(self._told(taken), Tone.OK if taken.added else Tone.WARNING)

    def _told(self, taken: Taken) -> str:
        said = [self.tr("Nya ord: {n}.").format(n=taken.added)]
        if taken.known:
            said.append(self.tr("Fanns redan: {n}.").format(n=taken.known))
        if taken.left_out:
            said.append(
                self.tr("Utelämnade: {n}, för de är inga ord eller kan peka ut någon.").format(n=taken.left_out)
            )
        return " ".join([*said, self.tr("Ctrl+Z ångrar.")])

    def start_focus(self) -> QWidget:
        """Return what has the focus first."""
        return self.on
