"""In the card *Kan barnet kännas igen?*: how many pupils a case fits, what to coarsen, words that put off a report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.gui.models.combination_words import CaseWords
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.place_list import PlaceList
from samverkan_desktop.gui.widgets.plain import Label


class CombinationView(QWidget):
    """Hidden until there is something to say. ``place_chosen`` carries a `Target`; ``answer_pressed``: let it stand."""

    place_chosen = Signal(object)
    answer_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fits = Label(self)
        self.fits.setProperty("kind", "small")
        self.fits.setWordWrap(True)
        self.warning = Notice(self)
        self.steps = PlaceList(self)
        self.steps.setAccessibleName(self.tr("Vad som kan skrivas om"))
        self.answer = QPushButton(self)
        self.rule = Notice(self)
        self.late = PlaceList(self)
        self.late.setAccessibleName(self.tr("Ord som skjuter upp en anmälan"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        for part in (self.fits, self.warning, self.steps):
            layout.addWidget(part)
        layout.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rule)
        layout.addWidget(self.late)
        self.steps.chosen.connect(self.place_chosen)
        self.late.chosen.connect(self.place_chosen)
        self.answer.clicked.connect(self.answer_pressed)
        self.setFocusProxy(self.steps)
        self.show_case(CaseWords(), read_only=True)

    def show_case(self, words: CaseWords, *, read_only: bool) -> None:
        """Show what a case comes to; nothing for another item."""
        self.fits.setText("" if words.asks else words.sentence)
        self.fits.setVisible(bool(self.fits.text()))
        self.warning.say(words.sentence if words.asks else "", Tone.WARNING)
        self.steps.show_places(words.steps)
        self.answer.setText(self.tr("Fråga igen") if words.accepted else self.tr("Låt stå …"))
        self.answer.setVisible((words.asks or words.accepted) and not read_only)
        self.rule.say(words.rule, Tone.DANGER)
        self.late.show_places(words.late)
        self.setVisible(bool(words.sentence or words.late))
