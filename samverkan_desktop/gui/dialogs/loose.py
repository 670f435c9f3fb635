"""What lost its context when a damaged file was saved: to be read, copied and sorted in by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.plain import Label


class LooseDialog(QDialog):
    """The words, one under the other."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Utan sammanhang"))
        about = Label(
            self.tr("Mötet eller punkten som det här hörde till gick inte att läsa. Sortera in det för hand.")
        )
        about.setWordWrap(True)
        self.words = QPlainTextEdit("\n\n".join(texts))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Uppgifter utan sammanhang"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Stäng"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (about, self.words, buttons):
            layout.addWidget(part)
        self.resize(Theme.current().px(560), Theme.current().px(420))
