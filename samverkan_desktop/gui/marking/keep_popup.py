"""*Behåll*: why a marked word may stand, by one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.gui.widgets.popup import Popup

_KEYS = {
    Qt.Key.Key_P: KeepReason.STAFF,
    Qt.Key.Key_O: KeepReason.PLACE,
    Qt.Key.Key_I: KeepReason.NO_PERSON,
}


class KeepPopup(Popup):
    """Three reasons. ``keep`` is called with the one chosen and may refuse; that is said in place."""

    def __init__(
        self, shown: str, *, direct: bool, once: bool, keep: Callable[[KeepReason], object], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Behåll ”{words}”?").format(words=shown), parent, width=330)
        self._keep = keep
        where = (
            self.tr("Gäller bara här. Skälet loggas, inte ordet.")
            if once
            else self.tr("Skälet loggas, inte ordet. O och I gäller varje gång samma ord står omkring.")
        )
        self.label(where)
        last = self.tr("I   Inte en person") if direct else self.tr("I   Pekar inte ut någon")
        words = {
            KeepReason.STAFF: self.tr("P   Personal i tjänsten"),
            KeepReason.PLACE: self.tr("O   Ort eller verksamhet"),
            KeepReason.NO_PERSON: last,
        }
        self.buttons: dict[KeepReason, QPushButton] = {}
        for reason, word in words.items():
            button = QPushButton(word, self)
            button.setProperty("kind", "row")
            button.clicked.connect(partial(self._choose, reason))
            self.body.addWidget(button)
            self.buttons[reason] = button

    def first(self) -> QWidget:
        return self.buttons[KeepReason.STAFF]

    def _choose(self, reason: KeepReason, _checked: bool = False) -> None:
        self.attempt(partial(self._keep, reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reason = _KEYS.get(Qt.Key(event.key()))
        if reason is not None:
            self._choose(reason)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
