"""A moment after a file was opened it is looked through; a damaged one is closed for writing, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from samverkan_desktop.gui.tokens import Tone

if TYPE_CHECKING:  # the window makes this
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.workspace import Workspace

_WHEN_MS = 1_500
ABOUT, LOOSE = "damage", "loose"


class WindowDamage(QObject):
    """Looks the window's file through once after each opening."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.timer = QTimer(self, singleShot=True, interval=_WHEN_MS)
        self.timer.timeout.connect(self.look)
        window.ui.notice.pressed.connect(self._pressed)

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened; the first page comes first."""
        workspace.closing.connect(self.timer.stop)
        self.timer.start()

    def look(self) -> None:
        """Look the file through and say so when it is damaged."""
        from samverkan_desktop.services.salvaging import is_damaged  # start-up: after the first page

        window, workspace = self._window, self._window.workspace
        if workspace is None:
            return
        if not is_damaged(workspace.session):
            self._tell_of_loose(workspace)
            return
        told = self.tr(
            "Filen är skadad. Den är nu öppen bara för läsning, och inget mer skrivs till den. Återställ från en "
            "säkerhetskopia, eller rädda det som går att läsa till en ny fil."
        )
        window.tell(told, Tone.DANGER, button=self.tr("Till startsidan"))
        window.ui.notice.setProperty("about", ABOUT)
        window.saving.tell(self.tr("! Filen är skadad"), Tone.WARNING)

    def _tell_of_loose(self, workspace: Workspace) -> None:
        """Say that a file which was saved from a damaged one holds words without their context."""
        from samverkan_desktop.services.salvaging import loose_texts  # start-up: after the first page

        count = len(loose_texts(workspace.session))
        if count:
            told = self.tr("Filen är räddad ur en skadad fil. Uppgifter som har tappat sitt sammanhang: {n}.")
            self._window.tell(told.format(n=count), Tone.WARNING, button=self.tr("Visa"))
            self._window.ui.notice.setProperty("about", LOOSE)

    def _pressed(self) -> None:
        about = self._window.ui.notice.property("about")
        if about == ABOUT:
            self._leave()
        elif about == LOOSE:
            self._show_loose()

    def _show_loose(self) -> None:
        from samverkan_desktop.gui.dialogs.loose import LooseDialog  # start-up: after the first page
        from samverkan_desktop.services.salvaging import loose_texts  # start-up: as above

        workspace = self._window.workspace
        if workspace is not None:
            dialog = LooseDialog([words for _, words in loose_texts(workspace.session)], self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _leave(self) -> None:
        window, workspace = self._window, self._window.workspace
        if workspace is None:
            return
        record = workspace.session.record
        if window.close_record():
            window.start.tell_damaged(record.path, record.user_name)
