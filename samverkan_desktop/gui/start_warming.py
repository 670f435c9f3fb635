"""Brings what comes after the passphrase while it is typed, part by part: the first page need not wait for it then."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from samverkan_desktop.services.check_parts import check_parts
from samverkan_desktop.services.opening_parts import opening_parts
from samverkan_desktop.services.parts import Parts

_FIRST_MS = 300
"""After the start page is shown: it is painted first."""
_BETWEEN_MS = 30
_PAGE = (
    lambda: import_module("samverkan_desktop.gui.models.overview_words"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.widgets.timeline"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.widgets.row_delegate"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.widgets.status_delegate"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.widgets.lead_list"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.pages.meeting_actions"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.services.phases"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.forms.ui_todo_card"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.forms.ui_timeline_card"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.forms.ui_next_meeting_card"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.forms.ui_first_steps_card"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.gui.pages.overview"),  # start-up: in parts
)


class StartWarming(QObject):
    """One for the start page. A record that is opened before it is done brings the rest itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._left = [opening_parts(), Parts(_PAGE), check_parts()]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.bring_some)
        page.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Tell whether there is more to bring, and it is being brought."""
        return self._timer.isActive()

    def bring_some(self) -> None:
        """Bring some; the rest follows when the window has had its turn."""
        if self._left and not self._left[0].do_some():
            self._left.pop(0)
        if self._left:
            self._timer.start(_BETWEEN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on as long as the page is shown."""
        if event.type() == QEvent.Type.Show and self._left:
            self._timer.start(_FIRST_MS)
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)
