"""From the list of meetings to the forms that log a chefssamråd or an anmälningsmöte: found by Ctrl+K too."""

from __future__ import annotations

from PySide6.QtGui import QAction

from samverkan_desktop.domain.logged_meetings import LoggedKind
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.words import tr

_PAGE = "logged"


def log_ways(page: Page) -> None:
    """Give a page the two ways."""
    for kind, word in (
        (LoggedKind.HEADS, tr("Logga chefssamråd …")),
        (LoggedKind.REPORT, tr("Logga anmälningsmöte …")),
    ):
        action = QAction(word, page)
        action.setEnabled(page.workspace.may(Deed.MEETINGS))
        action.triggered.connect(lambda _on=False, kind=kind: page.go.emit(_PAGE, kind.value))
        page.addAction(action)
