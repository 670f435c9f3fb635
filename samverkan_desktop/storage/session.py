"""An open record: one connection, one thread, one user; every change a transaction with its line in the log."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from samverkan_desktop.storage import access_log, anchoring, draft_file, lock_file, recovery_key, replaced
from samverkan_desktop.storage.access_log import Head
from samverkan_desktop.storage.anchor import Standing, Verdict
from samverkan_desktop.storage.connection import RawConnection, RecordDatabase, held_here
from samverkan_desktop.storage.errors import ChangeBroken, PageDamaged, RecordClosed, RecordReadOnly, RecordReplaced
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.file_watch import FileWatch
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.lock_file import Owner
from samverkan_desktop.storage.search_index import SearchIndex
from samverkan_desktop.storage.settings import Settings
from samverkan_desktop.storage.tools import Tools
from samverkan_desktop.storage.transaction import Action, Transaction
from samverkan_desktop.storage.users import Users

RECOVERY_USER = ("", "återställningsnyckeln")


class Record:
    """The record while it is open. Made by `storage.record.create_record` and `open_record`, ended by `close`.

    ``db`` is peewee's database, for the repositories of this folder alone. ``after_commit`` holds functions that
    are called with what was done, after every commit. ``missing_changes`` and ``standing`` tell what the anchors said
    when it was opened. Everything runs on the thread that opened it.
    """

    def __init__(
        self,
        path: Path,
        database: RecordDatabase,
        data_key: bytes,
        tools: Tools,
        *,
        user: tuple[str, str],
        read_only: bool,
        placed: bool = False,
    ) -> None:
        self.path = path
        self.places = Places(path)
        self.db = database
        self.tools = tools
        self.user_id, self.user_name = user
        self.read_only = read_only
        self.damaged = self._failed = False
        self.shut = ""  # which Shut of `opening` made it read_only, if one did
        self.changed_since_backup = False
        self.after_commit: list[Callable[[tuple[Action, ...]], None]] = []
        self.settings = Settings(lambda: self.raw, self.require_transaction, self.reading)
        self.users = Users(self)
        self.search = SearchIndex(self)
        self._data_key = data_key
        self._thread = threading.get_ident()
        self._open: list[Transaction] = []
        self._done: list[Action] = []
        self._owner: Owner | None = None
        self._raw: RawConnection = database.connection()
        self.record_id = str(self._raw.execute("SELECT value FROM meta WHERE key = 'record_id'").fetchone()[0])
        self._head = access_log.read_head(self._raw, self.record_id)
        self._anchoring = anchoring.begin(self.places, tools, self._raw, self.record_id, placed=placed)
        self.verdict: Verdict = self._anchoring.ask(self._raw, data_key)
        self.watch = FileWatch(path)
        held_here.add(self.watch.place)

    # -- what it is ---------------------------------------------------------------------------------------------

    @property
    def raw(self) -> RawConnection:
        """The driver's connection, for the kernel's own tables.

        Refused in a transaction that the engine has ended by itself, as on a full disk: what followed would be
        committed line by line.
        """
        self._on_own_thread()
        if self._raw is None:
            raise RecordClosed(file=self.path.name)
        if self._open and not self._raw.in_transaction:
            raise ChangeBroken
        return self._raw

    @property
    def is_open(self) -> bool:
        return self._raw is not None

    @property
    def in_transaction(self) -> bool:
        return bool(self._open)

    @property
    def data_key(self) -> bytes:
        """The key of the database: for backups and slots, never shown or stored."""
        return self._data_key

    @property
    def head(self) -> Head:
        """The end of the log as committed, or as it will be when the open transaction commits."""
        return self._head

    @property
    def standing(self) -> Standing:
        return self.verdict.standing

    @property
    def missing_changes(self) -> int:
        """How many changes the record lacks compared with the last use here; 0 when none, or when it cannot be told."""
        return self.verdict.missing

    def recovery_key(self) -> str:
        """Return the recovery key as it is printed. Whoever calls this logs it."""
        return recovery_key.encode(self._data_key)

    # -- changing and reading -----------------------------------------------------------------------------------

    def transaction(self, action: str, *, kind: str = "", object_id: str = "", detail: str = "") -> Transaction:
        """Return a context in which changes are made: all of them and their log row, or nothing.

        Nested use joins the outer transaction as a savepoint and still logs its own row. The context gives the
        `Transaction`, whose ``object_id`` and ``detail`` may be set until it ends.
        """
        return Transaction(self, action, kind=kind, object_id=object_id, detail=detail)

    def log_read(self, action: str, *, kind: str = "", object_id: str = "", detail: str = "") -> None:
        """Log a reading, a print, an export or a refusal. Not logged in a record opened for reading."""
        if self.read_only:
            return
        with Transaction(self, action, kind=kind, object_id=object_id, detail=detail, changes=False):
            pass

    @contextmanager
    def reading(self) -> Iterator[RawConnection]:
        """Read on the right thread, with failures of the disk coming out as sentences."""
        connection = self.raw
        try:
            with mapped(self.path):
                yield connection
        except PageDamaged:
            self.stop_writing()
            raise

    def require_transaction(self) -> None:
        """Raise when a change is tried outside `transaction`: a bug."""
        if not self._open:
            raise RuntimeError("a change needs record.transaction")

    def meta(self, name: str) -> str | None:
        """Return what the record says of itself: ``record_id``, ``created_at``, ``last_backup``, ``restored_at``."""
        row = self.raw.execute("SELECT value FROM meta WHERE key = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, name: str, value: str) -> None:
        """Keep such a word, inside a transaction."""
        self.require_transaction()
        self.raw.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (name, value))

    # -- the anchor ---------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write the anchor if the log has moved on. For an idle timer; `close` does it too."""
        if not self.read_only and not self._open and self._anchoring.lags(self._head):
            self.write_anchor()

    def write_anchor(self) -> None:
        """Write the anchor now."""
        self._anchoring.write(self._head, self._data_key)

    def acknowledge_missing(self) -> None:
        """The user has been told that changes are missing, or that the history is another; the log keeps it."""
        with self.transaction("record.missing_acknowledged", detail=f"{self.standing} {self.missing_changes}"):
            pass
        self.verdict = Verdict(Standing.AGREES)

    # -- the end ------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Write the anchor, let the file go and take the note of the owner away. A second call does nothing."""
        if self._raw is None:
            return
        self._on_own_thread()
        if self._open:
            raise RuntimeError("closed inside a transaction")
        self.flush()
        self._raw = None
        self._data_key = b""
        self.db.close()
        if self._failed:
            gc.collect()  # a question that met the fault may still hold the file, and so its lock
        self.watch.close()
        held_here.discard(self.watch.place)
        if self._owner is not None:
            lock_file.clear(self.places.lock, self._owner)

    def __enter__(self) -> Record:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- for the rest of this folder ----------------------------------------------------------------------------

    def take(self, owner: Owner) -> None:
        """Leave the note that says who has the record open."""
        lock_file.write(self.places.lock, owner)
        self._owner = owner

    def reread(self) -> None:
        """The file was changed by the kernel itself, outside a transaction of the record."""
        self._head = access_log.read_head(self.raw, self.record_id)
        self.watch.renew()

    def rekeyed(self, data_key: bytes) -> None:
        """The database now has another key."""
        old, self._data_key = self._data_key, data_key
        draft_file.rekey(self.tools.local_folder, self.record_id, [old], data_key, self.tools.random_bytes)
        self.watch.renew()
        self.write_anchor()

    def entered(self, transaction: Transaction) -> None:
        """Called by a transaction that begins: may it, and is the file still the one we hold?"""
        self._on_own_thread()
        if self._raw is None:
            raise RecordClosed(file=self.path.name)
        if self.read_only:
            raise RecordReadOnly(file=self.path.name)
        if not self._open:
            self._still_ours(self.watch.check)
        self._open.append(transaction)

    def left(self, transaction: Transaction) -> None:
        """Called by a transaction that ends, whichever way."""
        if not self._open or self._open.pop() is not transaction:
            raise RuntimeError("transactions ended out of order")
        if not self._open:  # also after a rollback, which may have written pages and taken them back
            self.watch.renew()

    def append(self, action: Action) -> None:
        """Write a log row inside the open transaction."""
        self._head = access_log.append(
            self.raw,
            self._head,
            instant=self.tools.clock.now(),
            user=(self.user_id, self.user_name),
            action=action.action,
            kind=action.kind,
            object_id=action.object_id,
            detail=action.detail,
        )
        self._done.append(action)

    def mark(self) -> tuple[Head, int]:
        """Return where the log stands, for `back_to`."""
        return self._head, len(self._done)

    def back_to(self, mark: tuple[Head, int]) -> None:
        """Forget rows that were rolled back."""
        self._head = mark[0]
        del self._done[mark[1] :]

    def committed(self, *, changes: bool) -> None:
        """Called after a commit: the anchor when it is time, then those who wait for news.

        Raises when the file was exchanged: what was committed is then in a file without a name.
        """
        done, self._done = tuple(self._done), []
        self._still_ours(self.watch.check_place)
        self.changed_since_backup |= changes
        if self._anchoring.is_due():
            self.write_anchor()
        for callback in tuple(self.after_commit):
            callback(done)

    def failed(self, fault: BaseException) -> None:
        """Called with a mapped failure: damage ends the writing for this session."""
        self._failed = True
        if isinstance(fault, PageDamaged):
            self.stop_writing()

    def stop_writing(self) -> None:
        """The file is damaged: nothing more is written to it."""
        self.read_only = self.damaged = self._failed = True

    def _on_own_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the record belongs to the thread that opened it")

    def _still_ours(self, look: Callable[[], None]) -> None:
        try:
            look()
        except RecordReplaced as fault:
            self.read_only = True
            raise (replaced.kept(self) if self.watch.leads_elsewhere else fault) from fault.__cause__
