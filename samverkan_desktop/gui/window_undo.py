"""Undo and redo over the whole record: what was done is named, and shown where it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import places, words
from samverkan_desktop.gui.navigation import BY_KEY
from samverkan_desktop.gui.places import Spot

if TYPE_CHECKING:  # the window makes its undo
    from samverkan_desktop.gui.main_window import MainWindow


class WindowUndo(QObject):
    """Carries out Ctrl+Z where no text field takes it, and the two buttons of the top bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Undo the latest action anywhere in the record; what is being typed is saved first, so it is undone too."""
        self._turn(again=False)

    def redo(self) -> None:
        """Do again what was undone."""
        self._turn(again=True)

    def _turn(self, *, again: bool) -> None:
        window = self._window
        workspace = window.workspace
        if workspace is None or not workspace.autosave.flush():
            return
        try:
            command = workspace.session.redo() if again else workspace.session.undo()
        except SamverkanError as fault:
            window.tell(words.sentence(fault))
            return
        spot = places.of_command(command, self._meeting_of_item, tuple(BY_KEY))
        if spot is not None and not self._sees(spot):
            window.go_to(spot)
        done = self.tr("Gjort om: {what}") if again else self.tr("Ångrat: {what}")
        window.saving.tell(f"✓ {done.format(what=words.action(command.label))}")

    def _sees(self, spot: Spot) -> bool:
        """Tell whether the page that is open shows it already, with the § in question."""
        here = self._window.spot()
        if here.page == places.MEETING and spot.page == places.MEETINGS:
            return here.id == spot.id  # a meeting's own page shows what its row shows
        if here.page != places.MEETING or not spot.item:
            return here.page == spot.page and (spot.page != places.MEETING or here.id == spot.id)
        return (here.page, here.id, here.item) == (spot.page, spot.id, spot.item)

    def _meeting_of_item(self, item_id: str) -> str:
        workspace = self._window.workspace
        if workspace is None or workspace.session.repositories.items.find(item_id) is None:
            return ""
        return workspace.session.place_to_write(item_id).meeting_id
