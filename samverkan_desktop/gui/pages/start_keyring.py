"""The button that lets the computer's keyring unlock: there only for a user who has chosen it for that file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.services.quick_unlock import QuickUnlock

if TYPE_CHECKING:  # the start page makes this
    from samverkan_desktop.gui.pages.start import StartPage


class KeyringWay(QObject):
    """Shows the button while it would lead somewhere. ``quick``: None where the keyring is not used at all."""

    def __init__(self, page: StartPage, quick: QuickUnlock | None) -> None:
        super().__init__(page)
        self._page, self._quick = page, quick
        page.ui.keyring.hide()
        page.ui.keyring.clicked.connect(page.unlock_by_keyring)
        if quick is not None:
            page.ui.user.currentTextChanged.connect(self.look)

    def look(self) -> bool:
        """Ask anew, for the file and the name that stand in the fields; tell whether the button is there."""
        path, user = self._page.path, self._page.ui.user.currentText().strip()
        offered = self._quick is not None and path is not None and self._quick.is_offered(path, user)
        self._page.ui.keyring.setVisible(offered)
        return offered
