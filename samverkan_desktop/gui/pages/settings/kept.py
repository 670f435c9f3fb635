"""Ord som får stå: what somebody has let stand, why and where, and a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.models.kept_words import kept_rows
from samverkan_desktop.gui.models.row_list import RowList
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.keeping import KIND, Keeping

_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class KeptList(FitList):
    """The decisions, latest first. Arrow keys walk the list."""

    def __init__(self, section: KeptSection) -> None:
        super().__init__(section)
        self._section = section
        self.rows = RowList(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setModel(self.rows)
        self.setProperty("kind", "plain")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GONE:
            self._section.revoke()
            return
        super().keyPressEvent(event)


class KeptSection(QWidget):
    """One card: what it is about, the list, and the button for the row that is marked."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._workspace = workspace
        self._keeping = Keeping(workspace.session)
        self.inside = QWidget(self)
        self.inside.setProperty("kind", "page")
        card = QFrame(self.inside)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(8)
        heading = Label(self.tr("Ord som får stå"), card)
        heading.setProperty("kind", "cardtitle")
        about = Label(
            self.tr(
                "Här är det som någon har behållit trots markeringen. Det som gäller överallt känns igen på orden "
                "bredvid; med andra ord bredvid märks det igen. Tar du tillbaka det märks det nästa gång texten läses."
            ),
            card,
        )
        about.setProperty("kind", "small")
        self.empty = Label(self.tr("Ingen har behållit något än. Ctrl+B på ett markerat ord gör det."), card)
        for label in (about, self.empty):
            label.setWordWrap(True)
        self.list = KeptList(self)
        self.list.setAccessibleName(heading.text())
        self.notice = Notice(card)
        self.back = QPushButton(self.tr("Ta tillbaka"), card)
        self.back.clicked.connect(self.revoke)
        for part in (heading, about, self.empty, self.list, self.notice):
            inside.addWidget(part)
        inside.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        down = QVBoxLayout(self.inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(card)
        down.addStretch(1)
        scroll = QScrollArea(self)  # the list is as high as its rows, and there may be many
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.list.selectionModel().currentChanged.connect(self._marked)

    def concerns(self, command: Command) -> bool:
        """Tell whether a change shows here."""
        return any(change.kind == KIND for change in command.changes)

    def refresh(self) -> None:
        """Read the decisions again."""
        place = max(0, self.list.currentIndex().row())
        rows = kept_rows(self._keeping.all())
        self.list.rows.show_rows(rows)
        self.empty.setVisible(not rows)
        if rows:
            self.list.setCurrentIndex(self.list.rows.index(min(place, len(rows) - 1)))
        self._marked(self.list.currentIndex())

    def _marked(self, index: QModelIndex) -> None:
        self.back.setVisible(index.isValid() and self._workspace.may(Deed.MINUTES))

    def revoke(self) -> None:
        """Take back the decision that is marked. It can be undone."""
        index = self.list.currentIndex()
        if not index.isValid() or not self._workspace.may(Deed.MINUTES):
            return
        row = self.list.rows.rows[index.row()]
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._keeping.revoke(row.id)
            self.notice.say(self.tr("Det märks igen. Ctrl+Z ångrar."))

    def start_focus(self) -> QWidget:
        """Return what has the focus first."""
        return self.list
