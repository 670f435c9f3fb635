"""The steps by which the start page and the lock page unlock: begin, wait and say so, give up, open.

The page says which record is wished for, and what is told and done when it is open or when it is not.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.folder_wait import FolderWait
from samverkan_desktop.gui.unlocking import Unlocking, Wish
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class UnlockFields:
    """The parts of a page that take part. ``rest``: what cannot be used meanwhile. ``meanwhile``: what is there only
    then, beside ``told`` and ``cancel``. ``folder`` and ``way_on``: said and offered while a shared folder is asked."""

    passphrase: QLineEdit
    reveal: QCheckBox
    told: QLabel
    cancel: QPushButton
    folder: QWidget
    way_on: QPushButton
    rest: tuple[QWidget, ...]
    meanwhile: tuple[QWidget, ...] = ()


class UnlockSteps(QObject):
    """``opened`` carries the `Session` and ``failed`` the fault, ``given_up`` comes when the user has thought better;
    before each the page is at rest again (``rested``)."""

    opened = Signal(object)
    failed = Signal(object)
    given_up = Signal()
    rested = Signal()

    def __init__(
        self, page: QWidget, unlocking: Unlocking, fields: UnlockFields, wish: Callable[[], Wish | None]
    ) -> None:
        super().__init__(page)
        self._page, self._unlocking, self._fields, self._wish = page, unlocking, fields, wish
        self._start = QTimer(self, singleShot=True, interval=0)
        self._start.timeout.connect(self._begin)
        unlocking.over.connect(self._rest)
        unlocking.waits.connect(self._waiting)
        unlocking.opened.connect(self._opened)
        unlocking.failed.connect(self._failed)
        FolderWait(unlocking, fields.way_on, fields.folder)
        fields.reveal.toggled.connect(self._reveal)
        fields.cancel.clicked.connect(self.cancel)
        page.installEventFilter(self)

    @property
    def are_under_way(self) -> bool:
        """Tell whether a passphrase is being tried, or is about to be."""
        return self._start.isActive() or self._unlocking.is_under_way

    def begin(self) -> None:
        """Try the passphrase, then open. The window lives meanwhile."""
        if not self.are_under_way:
            self._busy(on=True)
            self._start.start()

    def begin_with(self, wish: Wish) -> None:
        """As `begin`, another way than the page wishes for."""
        if not self.are_under_way:
            self._busy(on=True)
            self._unlocking.start(wish)

    def open_now(self, passphrase: str) -> None:
        """Open with a passphrase at once, without asking; what goes wrong is told as when the user asks."""
        self._fields.passphrase.setText(passphrase)
        wish = self._wish()
        if wish is not None:
            self._busy(on=True)  # for as long as a shared folder is waited for
            self._unlocking.open_now(wish)
            self._busy(on=self._unlocking.is_under_way)

    def cancel(self) -> None:
        """Give up a passphrase that is being tried."""
        if self.give_up():
            self.given_up.emit()

    def give_up(self) -> bool:
        """Open nothing after all. False when nothing was on its way."""
        if not self.are_under_way:
            return False
        self._start.stop()
        self._unlocking.cancel()
        self._rest()
        return True

    def rest(self) -> None:
        """Show the page with nothing under way."""
        self._rest()

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Let Esc on the page give up what is under way."""
        escape = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        )
        if not escape or not self._unlocking.is_under_way:
            return False
        self.cancel()
        return True

    def _begin(self) -> None:
        wish = self._wish()
        if wish is not None:
            self._unlocking.start(wish)

    def _opened(self, session: Session) -> None:
        self._fields.passphrase.clear()
        self._fields.reveal.setChecked(False)
        self.opened.emit(session)

    def _failed(self, fault: SamverkanError) -> None:
        self.failed.emit(fault)
        self._fields.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields.passphrase.selectAll()

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._fields.passphrase.setEchoMode(mode)

    def _waiting(self, seconds: int) -> None:
        told = self.tr("Lösenfrasen har varit fel flera gånger. Prövas om {seconds} s …").format(seconds=seconds)
        self._fields.told.setText(told if seconds else self.tr("Låser upp …"))

    def _rest(self) -> None:
        self._busy(on=False)

    def _busy(self, *, on: bool) -> None:
        fields = self._fields
        if on:  # not to Cancel by itself: a key held down would press it
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (fields.passphrase, fields.reveal, *fields.rest):
            part.setEnabled(not on)
        for part in (fields.told, fields.cancel, *fields.meanwhile):
            part.setVisible(on)
        if not on:
            self.rested.emit()
