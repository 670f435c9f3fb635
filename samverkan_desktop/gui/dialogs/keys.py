"""F1: every key there is, read from what carries it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
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

from samverkan_desktop.domain.search_words import fit, haystacks, wanted
from samverkan_desktop.gui.keymap import Key
from samverkan_desktop.gui.lock import LOOKUP
from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate


@dataclass(frozen=True)
class KeyGroup:
    """Keys that work in the same place; ``where`` names it."""

    where: str
    keys: tuple[Key, ...]


class KeysDialog(QDialog):
    """A list to read and to look in: what, where, and the keys at the right."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tangenter"))
        self._rows = [
            Row(
                id=f"{group.where}/{number}",
                title=key.what or self.tr("(utan namn)"),
                sub=self._under(group.where, key.keys[1:]),
                chip=key.keys[0],
                tone=Tone.NEUTRAL,
            )
            for group in groups
            for number, key in enumerate(group.keys)
            if key.keys
        ]
        self._texts = haystacks(row.spoken for row in self._rows)
        title = Label(self.tr("Tangenter"), self)
        title.setProperty("kind", "title")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Sök en tangent eller det du vill göra"))
        self.search.setAccessibleName(self.tr("Sök bland tangenterna"))
        self.search.setProperty(LOOKUP, True)
        self.search.textChanged.connect(self._look)
        self.rows = RowList(self)
        self.list = QListView(self)
        self.list.setProperty("kind", "cardlist")
        self.list.setAccessibleName(self.tr("Tangenter"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list, margin=12, padding=6))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        shut = QPushButton(self.tr("Stäng"), self)
        shut.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(shut)
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 16, 20, 16)
        down.setSpacing(12)
        for part in (title, self.search, self.list):
            down.addWidget(part)
        down.addLayout(foot)
        self._look("")
        theme = Theme.current()
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(620), room.width() - 40), min(theme.px(680), room.height() - 60))
        self.search.setFocus()

    def _under(self, where: str, others: tuple[str, ...]) -> str:
        """Where it works, and the other keys that do the same."""
        if not others:
            return where
        return self.tr("{where} · också {keys}").format(where=where, keys=", ".join(others))

    def _look(self, text: str) -> None:
        sought = wanted(text)
        shown = [row for row, held in zip(self._rows, self._texts, strict=True) if not sought or fit(held, sought)]
        self.rows.show_rows(shown)
