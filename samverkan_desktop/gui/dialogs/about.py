"""*Om Samverkan*: what the program is, what it is built of, and under which licences."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import QModelIndex, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from samverkan_desktop.gui.language import spoken
from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from samverkan_desktop.services.components import components, licence_text, program_version
from samverkan_desktop.services.technical import technical_info


class AboutDialog(QDialog):
    """The parts to the left, the chosen part's licence to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Om Samverkan"))
        self._parts = components()
        title = Label(self.tr("Samverkan {version}").format(version=program_version()), self)
        title.setProperty("kind", "title")
        what = Label(
            self.tr(
                "Samverkan mellan skola och socialtjänst i en krypterad fil. Ingen server, inget nätverk: programmet "
                "skickar ingenting någonstans. Det får användas, ändras och spridas enligt MIT-licensen och bygger "
                "på delarna nedan, var och en med sin egen licens."
            ),
            self,
        )
        what.setWordWrap(True)
        self.rows = RowList(self)
        self.list = QListView(self)
        self.list.setProperty("kind", "cardlist")
        self.list.setAccessibleName(self.tr("Delar och licenser"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list, margin=12, padding=6))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.licence = QPlainTextEdit(self)
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.licence.setAccessibleName(self.tr("Licensens text"))
        self.rows.show_rows(
            [
                Row(
                    id=part.name,
                    title=f"{part.name} {part.version}".strip(),
                    sub=part.use,
                    chip=part.licence,
                    tone=Tone.NEUTRAL,
                )
                for part in self._parts
            ]
        )
        self.list.selectionModel().currentChanged.connect(self._show_licence)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.list, 3)
        beside.addWidget(self.licence, 2)
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 16, 20, 16)
        down.setSpacing(12)
        down.addWidget(title)
        down.addWidget(what)
        down.addLayout(beside, 1)
        down.addLayout(self._foot())
        self.list.setCurrentIndex(self.rows.index(0))
        theme = Theme.current()
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(980), room.width() - 40), min(theme.px(640), room.height() - 60))
        self.list.setFocus()

    def _foot(self) -> QHBoxLayout:
        self.copy = QPushButton(self.tr("Kopiera teknisk information"), self)
        self.copy.setToolTip(
            self.tr("Versioner av programmet och dess delar. Inget om filen, om dig eller om vad någon skrivit.")
        )
        self.copy.clicked.connect(self._copy)
        self.copied = Label(self)
        self.copied.setProperty("kind", "muted")
        shut = QPushButton(self.tr("Stäng"), self)
        shut.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.copied)
        foot.addStretch(1)
        foot.addWidget(shut)
        return foot

    def _copy(self) -> None:
        """Put the versions on the clipboard, with those of what paints the window."""
        theme = Theme.current()
        window = (
            ("Qt", qVersion()),
            ("PySide6", PySide6.__version__),
            (self.tr("Fönster"), f"{QGuiApplication.platformName()}, {self.devicePixelRatio():.2f}"),
            (self.tr("Språk och text"), f"{spoken()}, {theme.zoom} %"),
        )
        text = "\n".join(f"{name}: {value}" for name, value in (*technical_info(), *window))
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("Kopierat. Klistra in det i ditt meddelande till IT."))
        self.copied.setAccessibleName(self.copied.text())

    def _show_licence(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        part = self._parts[current.row()]
        text = licence_text(part.name) or self.tr(
            "Licens: {licence}. Delen har ingen licenstext med sig; den finns hos den som ger ut delen."
        ).format(licence=part.licence)
        self.licence.setPlainText(text)
