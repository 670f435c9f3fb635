"""Wrong passphrases in a row make the next try wait, longer each time; their number is logged at the next success.

This slows whoever sits at the screen and no one else: a copied file is guarded by its passphrase and Argon2id alone
(faults.md F14). The count lies in the user's own folder, so that starting the program anew does not forget it. Time is
taken from a clock that counts from the start of the computer and that nobody can set.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import slot_file
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.files import Places, remove, write_whole
from samverkan_desktop.storage.slot_file import SlotFileUnreadable

DELAYS = (0, 0, 0, 1, 2, 4, 8, 16, 30)
"""Seconds before the first try, the second … ; the last goes on."""
TOLD = "fel lösenfras före öppning"
TOLD_WITHIN = "fel lösenfras i öppen fil"
FOLDER = "forsok"
_TOLD_FROM = 3
_LARGEST = 200
_MOST = 1_000_000


class TooSoon(EnvironmentFailure):
    template = (
        "Lösenfrasen har varit fel flera gånger i rad. Inget har ändrats. Försök igen om {seconds} s, eller öppna med "
        "återställningsnyckeln."
    )


@dataclass(frozen=True)
class _Wrong:
    count: int = 0
    at: float = 0.0


class Attempts:
    """Counts the wrong tries at each record, also when its file has been moved or copied.

    ``monotonic`` counts seconds since the computer was started. ``folder``: the user's own; without one, or where it
    cannot be written, the count lives as long as the program does.
    """

    def __init__(self, monotonic: Callable[[], float], folder: Path | None = None) -> None:
        self._monotonic = monotonic
        self._folder = None if folder is None else folder / FOLDER
        self._wrong: dict[str, _Wrong] = {}

    def wait(self, path: Path) -> float:
        """Return how many seconds the next try has to wait; 0 when none."""
        wrong, now = self._known(_name(path)), self._monotonic()
        delay = DELAYS[min(wrong.count, len(DELAYS) - 1)]
        # a clock that shows less than it did has begun anew: so much at least has passed since the computer started
        passed = now - wrong.at if now >= wrong.at else now
        return max(0.0, delay - passed)

    def require(self, path: Path) -> None:
        """Raise TooSoon when the next try has to wait."""
        wait = self.wait(path)
        if wait > 0:
            raise TooSoon(seconds=math.ceil(wait))

    @contextmanager
    def counted(self, path: Path) -> Iterator[None]:
        """Try a passphrase within: refused when it is too soon, counted when it is wrong."""
        self.require(path)
        try:
            yield
        except WrongPassphrase:
            self.failed(path)
            raise

    def failed(self, path: Path) -> None:
        """A passphrase was wrong."""
        name = _name(path)
        wrong = _Wrong(min(self._known(name).count + 1, _MOST), self._monotonic())
        self._wrong[name] = wrong
        if self._folder is None:
            return
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            data = json.dumps({"wrong": wrong.count, "at": round(wrong.at, 1)})
            write_whole(self._folder / name, data.encode(), durable=False)

    def succeeded(self, session: Session, *, within: bool = False) -> None:
        """The passphrase was right: the log is told of several wrong tries, and they are forgotten.

        ``within``: it was asked for in a record that was already open.
        """
        count = self.forget(session.record.path)
        if count >= _TOLD_FROM:
            session.record.log_read(TOLD_WITHIN if within else TOLD, kind="record", detail=str(count))

    def forget(self, path: Path) -> int:
        """A passphrase was right: begin again from nothing. Return how many were wrong."""
        name = _name(path)
        count = self._known(name).count
        self._wrong.pop(name, None)
        if count and self._folder is not None:
            remove(self._folder / name)
        return count

    def _known(self, name: str) -> _Wrong:
        """Return what is known: here, or in the file that another start of the program may have written."""
        here, there = self._wrong.get(name, _Wrong()), self._read(name)
        return there if there.count > here.count else here

    def _read(self, name: str) -> _Wrong:
        """Return what the file says. One that is no such file says nothing: whoever could spoil it could remove it."""
        if self._folder is None:
            return _Wrong()
        path = self._folder / name
        try:
            if path.stat().st_size > _LARGEST:
                return _Wrong()
            data = json.loads(path.read_bytes())
            wrong = _Wrong(int(data["wrong"]), float(data["at"]))
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return _Wrong()
        return wrong if 0 < wrong.count <= _MOST and 0 <= wrong.at < math.inf else _Wrong()


def _name(path: Path) -> str:
    """Return the name of a record's count: after the record itself where its slots tell, else after its place."""
    try:
        told = slot_file.load(Places(path).keys, heal=False).record_id
    except SlotFileUnreadable:
        told = str(path.absolute())
    return hashlib.sha256(told.encode(errors="replace")).hexdigest()[:32]
