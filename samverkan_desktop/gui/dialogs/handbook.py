"""F1: the handbook, opened at what is on the screen. Topics to the left, the chosen one to the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from samverkan_desktop.domain.clock import Clock, today
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.search_words import fit, haystacks, wanted
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.dialogs_port import Dialogs
from samverkan_desktop.gui.language import spoken
from samverkan_desktop.gui.lock import LOOKUP
from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.print_pdf import print_pdf
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.handbook_view import HandbookView
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from samverkan_desktop.gui.words import sentence
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.handbook import FIRST, TO_PAGE, Topic, handbook_paper, topics

_PDF = ".pdf"


@dataclass(frozen=True)
class HandbookWays:
    """Where it leads: ``keys`` shows the list of keys, ``go`` a page of the window by its name, if that can be done."""

    keys: Callable[[], None]
    go: Callable[[str], bool]


class HandbookDialog(QDialog):
    """Stays open beside the work. A paper of it bears the day of ``clock``:
    none is offered without.
    """

    def __init__(
        self, dialogs: Dialogs, clock: Clock | None, ways: HandbookWays, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Handbok"))
        self._dialogs, self._clock, self._keys, self._go = dialogs, clock, ways.keys, ways.go
        self._topics = topics(spoken())
        self._texts = haystacks(f"{topic.title} {topic.text}" for topic in self._topics)
        self.shown: Topic = self._topics[0]
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Sök i handboken"))
        self.search.setAccessibleName(self.tr("Sök i handboken"))
        self.search.setProperty(LOOKUP, True)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.rows = RowList(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Handbokens delar"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list, margin=12, padding=6))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.nothing = Label(self.tr("Inget i handboken innehåller de orden. Sök på färre eller kortare ord."), self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.view = HandbookView(self)
        self.view.setAccessibleName(self.tr("Handbokens text"))
        self.view.anchorClicked.connect(self._follow)
        self.notice = Notice(self)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._look("")
        self.show_topic(FIRST)
        theme = Theme.current()
        theme.changed.connect(self._show)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(940), room.width() - 40), min(theme.px(680), room.height() - 60))
        self.search.setFocus()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.search, self.nothing):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addLayout(left, 2)
        beside.addWidget(self.view, 5)
        foot = FlowLayout()
        deeds: list[tuple[str, Callable[[], object]]] = [(self.tr("Alla tangenter"), self._keys)]
        if self._clock is not None:
            deeds += [
                (self.tr("Skriv ut …"), self.print_shown),
                (self.tr("Spara hela som PDF …"), self.save_all),
            ]
        for words, deed in (*deeds, (self.tr("Stäng"), self.close)):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            foot.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 16, 20, 16)
        down.setSpacing(12)
        down.addLayout(beside, 1)
        down.addWidget(self.notice)
        down.addLayout(foot)

    # --- what is shown ------------------------------------------------------------------------------------------

    def show_topic(self, key: str) -> None:
        """Show a topic by its key, and all of the list."""
        self.search.clear()
        place = self.rows.place_of(key)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def _look(self, text: str) -> None:
        sought = wanted(text)
        found = [
            topic for topic, held in zip(self._topics, self._texts, strict=True) if not sought or fit(held, sought)
        ]
        self.rows.show_rows([Row(id=topic.key, title=topic.title) for topic in found])
        self.nothing.setHidden(bool(found))
        if found:
            place = next((place for place, topic in enumerate(found) if topic == self.shown), 0)
            self.list.setCurrentIndex(self.rows.index(place))
        self.view.mark(text)

    def _chosen(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        key = self.rows.rows[current.row()].id
        self.shown = next(topic for topic in self._topics if topic.key == key)
        self._show()

    def _show(self) -> None:
        self.view.show_text(self.shown.title, self.shown.text)
        self.view.mark(self.search.text())

    def _follow(self, link: QUrl) -> None:
        target = link.toString()
        if not target.startswith(TO_PAGE):
            self.show_topic(target)
        elif self._go(target.removeprefix(TO_PAGE)):
            self.notice.clear()
        else:
            self.notice.say(self.tr("Öppna en fil först, till exempel exempelkommunen från startsidan."))

    # --- onto paper --------------------------------------------------------------------------------------------

    def print_shown(self) -> None:
        """Print the topic that is shown on the printer the user chooses, from memory."""
        try:
            content = self._paper((self.shown,), self.shown.title)
            printer = self._dialogs.printer(self, title=self.shown.title, pages=1)
            if printer is None:
                return
            print_pdf(content, printer)
        except SamverkanError as fault:
            self.notice.say(sentence(fault), Tone.DANGER)
        else:
            self.notice.say(self.tr("Skickat till skrivaren."), Tone.OK)

    def save_all(self) -> None:
        """Save the whole handbook as a PDF where the user says."""
        name = self.tr("Handbok Samverkan")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        path = self._dialogs.save_file(
            self, title=name, suggestion=Path(folder) / f"{name}{_PDF}", pattern=f"PDF (*{_PDF})"
        )
        if path is None:
            return
        try:
            saved = deliver_as(path, self._paper(self._topics, self.tr("Handbok")), _PDF)
        except SamverkanError as fault:
            self.notice.say(sentence(fault), Tone.DANGER)
        else:
            self.notice.say(self.tr("Sparad: {file}").format(file=str(saved)), Tone.OK)

    def _paper(self, shown: tuple[Topic, ...], kind: str) -> bytes:
        assert self._clock is not None  # noqa: S101 - nothing offers a paper without one
        return handbook_paper(shown, kind=kind, day=today(self._clock), language=spoken())
