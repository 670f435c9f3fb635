"""One key says how far the marked åtgärd has come."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.gui import words
from samverkan_desktop.gui.language import SWEDISH, spoken

_KEYS = (
    (Qt.Key.Key_O, FollowUpState.OPEN),
    (Qt.Key.Key_P, FollowUpState.ONGOING),
    (Qt.Key.Key_K, FollowUpState.DONE),
)
_SWEDISH = (Qt.Key.Key_Odiaeresis, FollowUpState.OPEN)  # the first letter of the word; not on every keyboard


def state_keys(list_: QWidget, choose: Callable[[FollowUpState], None]) -> None:
    """Let keys choose a state while a list has the focus. Ö is offered where the window speaks Swedish."""
    for key, state in (_SWEDISH, *_KEYS) if spoken() == SWEDISH else _KEYS:
        shortcut = QShortcut(QKeySequence(key), list_)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.setWhatsThis(
            QCoreApplication.translate("FollowUpsPage", "Läge: {state}").format(state=words.label(state))
        )
        shortcut.activated.connect(partial(choose, state))
