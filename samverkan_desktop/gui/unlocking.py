"""From a passphrase to an open record. Trying the passphrase is made dear on purpose, and a shared folder may not
answer, so both are done on another thread; the record itself is opened on the window's, where its connection lives.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.tasks import Tasks
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.quick_unlock import KeyringForbidden, QuickUnlock
from samverkan_desktop.services.records import Unlocked, unlock
from samverkan_desktop.services.remedies import is_wrong_passphrase
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.sharing import is_shared

if TYPE_CHECKING:  # start-up: few records are shared
    from samverkan_desktop.services.pen_asking import Asked


class OpenRecord(Protocol):
    """Opens a record; made in the composition root."""

    def __call__(
        self,
        path: Path,
        *,
        passphrase: str,
        user: str | None,
        read_only: bool,
        unlocked: Unlocked | None = None,
        asked: Asked | None = None,
    ) -> Session: ...


@dataclass(frozen=True, eq=False)
class Wish:
    """Which record is to be opened, and how. The passphrase stays out of ``repr``."""

    path: Path
    user: str | None
    read_only: bool
    passphrase: str = field(repr=False)
    keyring: bool = False
    """Not the passphrase but the computer's keyring is to open it."""


class Unlocking(QObject):
    """``over`` comes first, however it ended; then ``opened`` with the `Session` or ``failed`` with the fault.

    ``attempts``: one for the whole program, so that the lock page and the start page count the same tries.

    ``asking``: the passphrase was right, and the shared folder is being asked; `go_without` waits for it no longer.
    """

    asking = Signal()
    over = Signal()
    waits = Signal(int)
    """The passphrase is tried in so many seconds, since several were wrong in a row; 0 when it is being tried."""
    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        open_record: OpenRecord,
        tasks: Tasks,
        attempts: Attempts,
        parent: QObject,
        *,
        quick: QuickUnlock | None = None,
    ) -> None:
        super().__init__(parent)
        self._quick = quick
        self._attempts = attempts
        self._open_record = open_record
        self._tasks = tasks
        self._wish: Wish | None = None
        self._right: Unlocked | None = None

    @property
    def is_under_way(self) -> bool:
        """True from `start` until ``over``."""
        return self._wish is not None

    def start(self, wish: Wish) -> None:
        """Begin. A passphrase that is being tried already is forgotten. After several wrong ones it waits first."""
        self._wish, self._right = wish, None
        wait = 0.0 if wish.keyring else self._attempts.wait(wish.path)
        self.waits.emit(math.ceil(wait))
        if wait:
            QTimer.singleShot(round(wait * 1000), self, partial(self._try, wish))
        else:
            self._try(wish)

    def _try(self, wish: Wish) -> None:
        if wish is not self._wish:
            return  # given up while it waited
        self.waits.emit(0)
        work = partial(unlock, wish.path, passphrase=wish.passphrase, user=wish.user, read_only=wish.read_only)
        if wish.keyring and self._quick is not None:
            work = partial(self._quick.unlock, wish.path, wish.user or "")
        self._tasks.run(work, partial(self._tried, wish), owner=self)

    def cancel(self) -> None:
        """Give up: whatever the passphrase gives is thrown away and nothing is opened."""
        if self._wish is not None:
            self._end()

    def go_without(self) -> None:
        """Open without the shared folder: whoever has the pen works on, everyone else reads what is here."""
        from samverkan_desktop.services.pen_asking import WITHOUT  # start-up: few records are shared

        wish, right = self._wish, self._right
        if wish is not None and right is not None:
            self._right = None
            self._finish(partial(self._open, wish, right, WITHOUT))

    def open_now(self, wish: Wish) -> None:
        """Do all of it before returning: for a window that is not shown yet.

        After several wrong tries it waits as ever, and so it does for a shared folder.
        """
        if self._attempts.wait(wish.path) or is_shared(wish.path):
            self.start(wish)
            return
        self._wish = wish
        self._finish(partial(self._open, wish, None))

    def _tried(self, wish: Wish, *, result: Unlocked | None = None, error: Exception | None = None) -> None:
        if wish is not self._wish:
            return  # given up, or another passphrase is being tried
        if error is not None:
            self._finish(partial(_raise, error))
        elif is_shared(wish.path):
            from samverkan_desktop.services.pen_asking import ask_before_opening  # start-up: few records are shared

            self._right = result
            self.asking.emit()
            self._tasks.run(partial(ask_before_opening, wish.path), partial(self._asked, wish), owner=self)
        else:
            self._finish(partial(self._open, wish, result))

    def _asked(self, wish: Wish, *, result: Asked | None = None, error: Exception | None = None) -> None:
        if wish is not self._wish or self._right is None:
            if result is not None:
                result.done()  # given up, or opened without
            return
        right, self._right = self._right, None
        self._finish(partial(self._open, wish, right, result) if error is None else partial(_raise, error))

    def _open(self, wish: Wish, unlocked: Unlocked | None, asked: Asked | None = None) -> Session:
        return self._open_record(
            wish.path,
            passphrase=wish.passphrase,
            user=wish.user,
            read_only=wish.read_only,
            unlocked=unlocked,
            asked=asked,
        )

    def _finish(self, way: Callable[[], Session]) -> None:
        wish = self._wish
        try:
            session = way()
        except SamverkanError as fault:
            if isinstance(fault, KeyringForbidden) and self._quick is not None and wish is not None:
                self._quick.forget_for(wish.path, wish.user or "")
            if is_wrong_passphrase(fault) and self._wish is not None:
                self._attempts.failed(self._wish.path)
            self._end()
            self.failed.emit(fault)
        except BaseException:
            self._end()
            raise
        else:
            self._end()
            self._attempts.succeeded(session)
            if self._quick is not None and wish is not None and not wish.keyring:
                self._quick.release(session)
            self.opened.emit(session)

    def _end(self) -> None:
        self._wish = self._right = None
        self.over.emit()


def _raise(fault: Exception) -> Session:
    raise fault
