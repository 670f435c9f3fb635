"""The tour of the example municipality: offered above the page to whoever has just opened it from the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.handbook import TOUR

if TYPE_CHECKING:  # the window makes its tour
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.pages.start import StartPage

ABOUT = "tour"


class WindowTour(QObject):
    """Asks once for each opening; pressed, it opens the handbook beside the window."""

    def __init__(self, window: MainWindow, start: StartPage) -> None:
        super().__init__(window)
        self._window = window
        start.others.tried.connect(self._offer)
        window.ui.notice.pressed.connect(self._pressed)

    def _offer(self) -> None:
        window = self._window
        if window.workspace is None or window.ui.notice.text:
            return  # something else has to be said first
        text = self.tr("Det här är exempelkommunen. Allt är påhittat: prova vad du vill. Rundturen tar en kvart.")
        window.tell(text, Tone.BRAND, button=self.tr("Ta rundturen"))
        window.ui.notice.setProperty("about", ABOUT)

    def _pressed(self) -> None:
        if self._window.ui.notice.property("about") == ABOUT:
            self._window.tell("")
            self._window.menu.show_help(TOUR)
