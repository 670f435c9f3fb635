"""Standard wordings by Ctrl+J: Enter inserts, Delete takes one away, marked text becomes a new one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, Option
from samverkan_desktop.services.phrase_bank import PhraseBank

_ADD = "+"


class PhrasePopup(ChoicePopup):
    """``marked``: the words that are marked in the text, offered as a new wording."""

    def __init__(self, bank: PhraseBank, marked: str, insert: Callable[[str], None], parent: QWidget) -> None:
        phrases = bank.phrases()
        options = [Option(str(place), phrase) for place, phrase in enumerate(phrases)]
        if marked:
            options.insert(0, Option(_ADD, self.tr("Spara det markerade som formulering"), marked))

        def choose(key: str) -> None:
            if key == _ADD:
                bank.add(marked)
            else:
                insert(phrases[int(key)])

        super().__init__(self.tr("Formuleringar"), options, "", choose, parent, width=460)
        self._bank, self._phrases = bank, phrases
        self._marked, self._insert = marked, insert
        self.label(self.tr("Enter infogar · Delete tar bort ur listan · markera text och tryck Ctrl+J för en ny"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.list.currentIndex().row()
        if event.key() != Qt.Key.Key_Delete or not 0 <= place < len(self._options):
            super().keyPressEvent(event)
            return
        key = self._options[place].key
        if key != _ADD:
            self.attempt(partial(self._bank.remove, self._phrases[int(key)]))
