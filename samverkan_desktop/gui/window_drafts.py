"""What could not be saved in an earlier sitting is told of when the file is opened, and offered back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.gui.tokens import Tone

if TYPE_CHECKING:  # the window offers drafts back
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.workspace import Workspace

ABOUT = "drafts"
_WHEN_MS = 400
_AGAIN_MS = 3_000


class WindowDrafts(QObject):
    """Tells of kept texts when nothing else is being told; the menu leads to them all the while."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.timer = QTimer(self, singleShot=True, interval=_WHEN_MS)
        self.timer.timeout.connect(self.tell)
        window.ui.notice.pressed.connect(self._pressed)

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened."""
        workspace.closing.connect(self._end)
        kept = workspace.kept
        self._window.menu.kept.setVisible(bool(kept.earlier))
        if kept.earlier or kept.unreadable:
            self.timer.start(_WHEN_MS)

    def _end(self) -> None:
        self.timer.stop()
        self._window.menu.kept.setVisible(False)

    def tell(self) -> None:
        """Say what there is, when the line above the page is free."""
        window, workspace = self._window, self._window.workspace
        if workspace is None:
            return
        if window.ui.notice.text:
            self.timer.start(_AGAIN_MS)
            return
        if workspace.kept.unreadable:
            workspace.kept.unreadable = False
            window.tell(
                self.tr(
                    "Ett utkast på den här datorn kan inte läsas med filens nyckel. Det har lagts undan. Allt som har "
                    "sparats i filen är kvar."
                )
            )
            self.timer.start(_AGAIN_MS)
            return
        places = self._places(workspace)
        window.menu.kept.setVisible(bool(places))
        if places:
            told = self.tr("Förra gången kunde allt inte sparas: {places}. Texten finns kvar i ett krypterat utkast.")
            window.tell(told.format(places="; ".join(places)), Tone.WARNING, button=self.tr("Visa texten"))
            window.ui.notice.setProperty("about", ABOUT)

    @staticmethod
    def _places(workspace: Workspace) -> list[str]:
        if not workspace.kept.earlier:
            return []
        from samverkan_desktop.services.putting_back import PuttingBack  # start-up: hardly ever is there any

        offered = PuttingBack(workspace.session, workspace.kept).offered()
        return list(dict.fromkeys(each.kept.where for each in offered))

    def show(self) -> None:
        """Show the texts."""
        from samverkan_desktop.gui.dialogs.kept_texts import KeptTextsDialog  # start-up: as above

        workspace = self._window.workspace
        if workspace is None or not self._places(workspace):
            self._settled()
            return
        dialog = KeptTextsDialog(workspace, self._window)
        dialog.settled.connect(self._settled)
        dialog.open()

    def _settled(self) -> None:
        self._window.menu.kept.setVisible(False)
        if self._window.ui.notice.property("about") == ABOUT:
            self._window.tell("")

    def _pressed(self) -> None:
        if self._window.ui.notice.property("about") == ABOUT:
            self.show()
