"""Saving what can be read of a damaged record into a new one, as encrypted as the old; the damaged file is left alone.

The new record has the same id, key and users, so what opened the damaged one opens it. Rows whose context is lost are
kept as they are under the setting `LOOSE`. The log is taken over as far as it can be read: `check` names its gaps.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import migrate, recovery_key, slot_file, slots
from samverkan_desktop.storage.connection import RawConnection, connect, is_held, look_at, raw_connect
from samverkan_desktop.storage.errors import (
    RecordExists,
    RecordNewer,
    SlotsMissing,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import (
    Places,
    copy_file,
    create_file,
    remove,
    require_space,
    sync_file,
    sync_folder,
    unused,
)
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, RandomBytes
from samverkan_desktop.storage.migrations import MIGRATIONS, Migration
from samverkan_desktop.storage.opening import Way, locked, open_with
from samverkan_desktop.storage.restore import Secret
from samverkan_desktop.storage.salvage_pages import Pages
from samverkan_desktop.storage.salvage_read import Contents, Row, Table, contents, tables
from samverkan_desktop.storage.session import RECOVERY_USER
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import SlotFile
from samverkan_desktop.storage.tools import Tools
from samverkan_desktop.storage.users import Role, insert_user

LOOSE = "räddning.lösa"
"""The setting that holds rows without their context: a list of {table, row}."""
_OWN = ("meta", "settings", "users", "access_log", "access_log_checkpoint")
_MARGIN = 1024 * 1024


class NothingToSalvage(EnvironmentFailure):
    template = (
        "Inget i filen {file} gick att läsa: dess första del är skadad. Den är orörd, och ingen ny fil har skapats. "
        "Återställ från en säkerhetskopia."
    )


@dataclass(frozen=True)
class Salvaged:
    """What came of it. ``kept`` are rows per table, ``lost`` how many are missing where some are (None: it cannot be
    told), ``holes`` the places that could not be read, ``loose`` rows whose context is lost."""

    path: Path
    kept: dict[str, int]
    lost: dict[str, int | None]
    holes: int
    loose: int


def salvage(
    path: Path,
    target: Path,
    secret: Secret,
    *,
    clock: Clock,
    ids: IdMaker,
    random_bytes: RandomBytes = secrets.token_bytes,
    kdf: KdfProfile = STANDARD,
    anchor_folder: Path | None = None,
    backup_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Salvaged:
    """Read what can be read of ``path`` into a new record at ``target``.

    Raises NothingToSalvage, RecordExists, RecordNewer, RecordLocked, WrongPassphrase, DiskFull; nothing is then left.
    """
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder)
    copy, draft = unused(target.with_name(f"{target.name}.läses")), unused(target.with_name(f"{target.name}.ny"))
    with mapped(target):
        look_at(path)
        if target.exists():
            raise RecordExists(file=target.name)
        if is_held(path):
            raise locked(path)
        file, keys, user = _unlock(path, secret)
        require_space(target.parent, 3 * path.stat().st_size + _MARGIN)
        try:
            _copy(path, copy)
            pages, key, found = _read(path, copy, keys, migrations)
            done, loose = _draw(draft, key, pages, found, file, tools, migrations)
            if file is not None:
                slot_file.save(Places(target).keys, file)
            sync_file(draft)
            draft.rename(target)
            sync_folder(target.parent)
        finally:
            for each in (copy, draft):
                for left in (each, each.with_name(f"{each.name}-journal")):
                    remove(left)
    kept = {table.shape.name: table.kept for table in done if table.kept}
    lost = {table.shape.name: table.lost for table in done if table.lost != 0}
    holes = sum(table.holes for table in done) + (not found.whole)
    rows = sum(number for name, number in kept.items() if name not in _OWN)
    detail = f"{path.name} {rows} {holes} {loose}"
    open_with(Way(target, tools, migrations, placed=True), [key], user, action="record.salvaged", detail=detail).close()
    return Salvaged(target, kept, lost, holes, loose)


def _unlock(path: Path, secret: Secret) -> tuple[SlotFile | None, list[bytes], tuple[str, str]]:
    """Return the slot file if there is one, the keys that may fit, and who has opened."""
    places = Places(path)
    try:
        file: SlotFile | None = slot_file.load(places.keys, heal=False)
    except SlotFileUnreadable:
        file = None
    if secret.recovery_key is not None:
        return file, [recovery_key.decode(secret.recovery_key)], RECOVERY_USER
    if file is None:
        raise SlotsMissing(file=path.name, keys=places.keys[0].name)
    opened = slots.open_with_passphrase(file, secret.passphrase or "", secret.user)
    return file, list(opened.candidates), (opened.slot.user_id, opened.slot.name)


def _copy(path: Path, copy: Path) -> None:
    """Copy the file and its journal: a journal that must be played back is played into the copy."""
    copy_file(path, copy)
    journal = Places(path).journal
    if journal.exists():
        copy_file(journal, copy.with_name(f"{copy.name}-journal"))


def _read(
    path: Path, copy: Path, keys: Sequence[bytes], migrations: Sequence[Migration]
) -> tuple[Pages, bytes, Contents]:
    """Return the pages, the key that fits and where the tables are. A journal is played in first, when that can be."""
    for key in keys:
        with contextlib.suppress(dbapi2.Error):
            connection = raw_connect(copy, key)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
    for key in keys:
        pages = Pages(copy.read_bytes(), key)
        found = contents(pages)
        if found.version > len(migrations):
            raise RecordNewer(file=path.name, found=found.version, known=len(migrations))
        if found.version and found.roots:
            return pages, key, found
    raise NothingToSalvage(file=path.name)


def _draw(
    draft: Path,
    key: bytes,
    pages: Pages,
    found: Contents,
    file: SlotFile | None,
    tools: Tools,
    migrations: Sequence[Migration],
) -> tuple[list[Table], int]:
    """Make the new database with the tables the damaged one had, and fill it."""
    create_file(draft).close()
    database = connect(draft, key, "rwc")
    raw = database.connection()
    try:
        migrate.run(raw, migrations[: found.version])
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN IMMEDIATE")
        with _loosened(raw):
            done = list(tables(pages, found, raw, _tables(raw)))
            for table in done:
                _fill(raw, table)
            loose = _loose_rows(raw)
        _require_own_rows(raw, file, tools)
        if loose:
            raw.execute(
                "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                (LOOSE, json.dumps(loose, ensure_ascii=False, default=repr)),
            )
        raw.execute("COMMIT")
    finally:
        database.close()
    return done, len(loose)


@contextlib.contextmanager
def _loosened(raw: RawConnection):  # type: ignore[no-untyped-def]  # a generator of nothing
    """Take the triggers away meanwhile: a log with gaps is still a log, and tells of its gaps."""
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        raw.execute(sql)


def _tables(raw: RawConnection) -> list[str]:
    """Return the tables to fill: all but SQLite's own and the search index, which is made anew from them."""
    rows = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [name for (name,) in rows if not name.startswith(("sqlite_", "search_"))]


def _fill(raw: RawConnection, table: Table) -> None:
    """Put in what could be read of one table."""
    marks = ", ".join("?" * len(table.shape.columns))
    sql = f'INSERT OR IGNORE INTO "{table.shape.name}" VALUES ({marks})'  # noqa: S608  # a name from the schema
    table.kept = sum(int(raw.execute(sql, row).rowcount) for row in table.rows)


def _loose_rows(raw: RawConnection) -> list[dict[str, object]]:
    """Take out the rows that point at something that was lost, and those that pointed at them, and return them."""
    loose: list[dict[str, object]] = []
    while True:
        broken = {(table, number) for table, number, *_ in raw.execute("PRAGMA foreign_key_check").fetchall()}
        if not broken:
            return loose
        for table, number in sorted(broken):
            names = [row[1] for row in raw.execute(f'PRAGMA table_info("{table}")').fetchall()]
            row: Row = raw.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,)).fetchone()  # noqa: S608
            loose.append({"table": table, "row": dict(zip(names, row, strict=True))})
            raw.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608  # a name from the schema


def _require_own_rows(raw: RawConnection, file: SlotFile | None, tools: Tools) -> None:
    """Put back what a record cannot be without: its id, a user for every slot, an administrator."""
    record_id = file.record_id if file is not None else tools.ids.new()
    raw.execute("INSERT OR IGNORE INTO meta (key, value) VALUES ('record_id', ?)", (record_id,))
    raw.execute("INSERT OR IGNORE INTO meta (key, value) VALUES ('created_at', ?)", (tools.clock.now().isoformat(),))
    known = {row[0] for row in raw.execute("SELECT id FROM users").fetchall()}
    for slot in file.slots if file is not None else ():
        if slot.user_id not in known:
            insert_user(raw, slot.user_id, slot.name, "", Role.ADMINISTRATOR, slot.public, tools.clock.now())
