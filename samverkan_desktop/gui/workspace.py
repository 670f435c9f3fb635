"""An open record as the pages see it: its services, what changed in it, what waits to be saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.clock import local, today
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import clock_time
from samverkan_desktop.gui import words
from samverkan_desktop.gui.autosave import Autosave
from samverkan_desktop.gui.dialogs_port import Dialogs
from samverkan_desktop.gui.tasks import Tasks
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.kept_texts import KeptTexts
from samverkan_desktop.services.session import Session

if TYPE_CHECKING:
    from samverkan_desktop.gui.marking.hub import MarkingHub
    from samverkan_desktop.services.attempts import Attempts
    from samverkan_desktop.services.meetings import Meetings
    from samverkan_desktop.services.palette import Palette
    from samverkan_desktop.services.quick_unlock import QuickUnlock


class Workspace(QObject):
    """One per open record. ``changed`` carries the `Command` that was done, undone or done again.

    ``closing`` comes before the record is closed: what still waits to read it must stop.
    ``pen_seen``: it has been looked who has the pen. ``key_change``: a `KeyChange` that the window is to carry out.
    """

    changed = Signal(object)
    closing = Signal()
    pen_seen = Signal()
    key_change = Signal(object)

    def __init__(
        self, session: Session, *, tasks: Tasks, dialogs: Dialogs, state: WindowState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.tasks = tasks
        self.dialogs = dialogs
        self.state = state
        self.quick: QuickUnlock | None = None
        self.attempts: Attempts | None = None
        self.kept = KeptTexts(session)
        self.autosave = Autosave(self, drafts=self.kept)
        self._unsubscribe = session.subscribe(self._tell)
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.connect(self._focused)

    @cached_property
    def meetings(self) -> Meetings:
        """The steps of a meeting."""
        from samverkan_desktop.services.meetings import Meetings  # start-up: not for the first page

        return Meetings(self.session)

    @cached_property
    def palette(self) -> Palette:
        """What Ctrl+K finds in the record."""
        from samverkan_desktop.services.palette import Palette  # start-up: not before Ctrl+K

        return Palette(self.session)

    @cached_property
    def marking(self) -> MarkingHub:
        """The marks in text fields."""
        from samverkan_desktop.gui.marking.hub import MarkingHub  # start-up: not for the first page

        return MarkingHub(self)

    @property
    def read_only(self) -> bool:
        """Tell whether nothing may be changed: open for reading alone, or by somebody whose rights end there."""
        return self.session.record.read_only or not self.session.rights.writes

    def may(self, deed: Deed) -> bool:
        """Tell whether the user may do something, in a record that can be written."""
        return not self.session.record.read_only and self.session.rights.may(deed)

    def limit(self, deed: Deed) -> str:
        """Say why something may only be looked at; nothing when it may be done."""
        if self.session.record.read_only:
            return self.tr("Filen är öppnad för läsning. Inget kan ändras.")
        if not self.session.rights.may(deed):
            return self.tr("Du kan läsa här, men din behörighet räcker inte för att {deed}.").format(
                deed=words.label(deed)
            )
        return ""

    def now(self) -> str:
        """``13.42``: the time on the wall."""
        return clock_time(local(self.session.clock.now()).time())

    def today(self) -> date:
        """Today in Sweden."""
        return today(self.session.clock)

    @contextmanager
    def telling(self, notice: Notice) -> Iterator[None]:
        """Let a fault that has a sentence be told in place. Anything else is a bug and surfaces."""
        try:
            yield
        except SamverkanError as fault:
            notice.say(words.sentence(fault))

    def close(self) -> None:
        """Close the record. What waits to be saved must have been flushed or given up before."""
        self.closing.emit()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.disconnect(self._focused)
        if "palette" in self.__dict__:
            self.palette.close()
        self._unsubscribe()
        self.session.close()

    def _focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, (QLineEdit, QTextEdit, QPlainTextEdit)):
            new.setInputMethodHints(new.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)  # nothing is learnt
            self.marking.consider(new)

    def _tell(self, command: Command) -> None:
        self.changed.emit(command)
