"""Migrations in the safe order: if these fail, an upgrade loses rows or leaves a record between two versions (F16)."""

from __future__ import annotations

import signal
from collections.abc import Sequence

import pytest
from sqlcipher3 import dbapi2

from samverkan_desktop.storage import migrate, opening
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.connection import raw_connect
from samverkan_desktop.storage.errors import MigrationFailed, RecordOlder, RecordOlderRead
from samverkan_desktop.storage.migrations import MIGRATIONS, Execute, Migration
from tests.storage.desk import ROOT, Desk, bytes_everywhere, start, write


class Step:
    """A migration made of statements; a number among them is where it fails."""

    def __init__(self, *statements: str | Exception) -> None:
        self.statements = statements

    def up(self, execute: Execute) -> None:
        for statement in self.statements:
            if isinstance(statement, Exception):
                raise statement
            execute(statement)


PARENTS = Step(
    "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    "CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent ON DELETE CASCADE)",
)
REBUILD = Step(
    "CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT)",
    "INSERT INTO parent_new SELECT * FROM parent",
    "DROP TABLE parent",
    "ALTER TABLE parent_new RENAME TO parent",
)
ORPHANS = Step("DELETE FROM parent WHERE id = 1")
BASE: tuple[Migration, ...] = MIGRATIONS[:1]


def old_record(desk: Desk, *more: Migration) -> bytes:
    """Make a record of an older version with two parents and three children."""
    with desk.create(migrations=(*BASE, *more)) as record:
        write(record, "a", 1)
        if PARENTS in more:
            with record.transaction("x"):
                record.raw.execute("INSERT INTO parent VALUES (1, 'a'), (2, 'b')")
                record.raw.execute("INSERT INTO child VALUES (1, 1), (2, 1), (3, 2)")
        return record.data_key


def version(desk: Desk, key: bytes) -> int:
    connection = raw_connect(desk.path, key)
    found = migrate.version_of(connection)
    connection.close()
    return found


def schema(connection: object) -> list[tuple[str, str]]:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()  # type: ignore[attr-defined]  # the driver is untyped
    return list(rows)


def test_new_record_has_the_programs_version(desk: Desk) -> None:
    with desk.create() as record:
        assert migrate.version_of(record.raw) == len(MIGRATIONS)
        assert record.raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_migrations_are_listed_in_the_order_of_their_numbers() -> None:
    names = [getattr(module, "__name__", "").rpartition(".")[2] for module in MIGRATIONS]
    assert [name[:5] for name in names] == [f"m{number:04d}" for number in range(1, len(names) + 1)]


def test_migrated_and_fresh_record_have_the_same_tables(desk: Desk) -> None:
    old_record(desk)
    fresh = Desk(desk.folder / "ny")
    with desk.open() as migrated, fresh.create() as made:
        assert schema(migrated.raw) == schema(made.raw)
        assert migrated.settings.get("a") == 1


def test_upgrade_is_backed_up_logged_and_keeps_everything(desk: Desk) -> None:
    key = old_record(desk, PARENTS)
    with desk.open(migrations=(*BASE, PARENTS, REBUILD)) as record:
        assert record.raw.execute("SELECT count(*) FROM child").fetchone()[0] == 3, "a rebuild must not cascade"
        assert record.raw.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        actions = [row[0] for row in record.raw.execute("SELECT action FROM access_log ORDER BY number")]
        assert actions[-3:] == ["backup.made", "record.migrated", "record.opened"]
    assert version(desk, key) == 3
    (made,) = list_backups(desk.backups)
    assert made.manifest is not None
    assert (made.manifest.schema, made.manifest.reason, made.manifest.counts["child"]) == (2, "migration", 3)


def test_opening_again_migrates_nothing_more(desk: Desk) -> None:
    old_record(desk)
    desk.open().close()
    desk.open().close()
    assert len(list_backups(desk.backups)) == 1


@pytest.mark.parametrize("at", range(len(REBUILD.statements) + 1))
def test_failure_at_any_statement_leaves_the_old_version(desk: Desk, at: int) -> None:
    key = old_record(desk, PARENTS)
    broken = Step(*REBUILD.statements[:at], OSError(28, "No space left on device"))
    with pytest.raises(MigrationFailed) as caught:
        desk.open(migrations=(*BASE, PARENTS, broken))
    assert "disken är full" in caught.value.sentence()
    assert list_backups(desk.backups)[0].path.name in caught.value.sentence()
    assert version(desk, key) == 2
    with desk.open(migrations=(*BASE, PARENTS)) as record:
        assert record.raw.execute("SELECT count(*) FROM child").fetchone()[0] == 3
    with desk.open(migrations=(*BASE, PARENTS, REBUILD)) as record:
        assert migrate.version_of(record.raw) == 3


def test_migration_that_leaves_orphans_is_refused(desk: Desk) -> None:
    key = old_record(desk, PARENTS)
    with pytest.raises(migrate.BrokenReferences):
        desk.open(migrations=(*BASE, PARENTS, ORPHANS))
    assert version(desk, key) == 2


def test_fault_in_a_migration_surfaces_as_a_bug(desk: Desk) -> None:
    key = old_record(desk)
    with pytest.raises(dbapi2.OperationalError, match="syntax"):
        desk.open(migrations=(*BASE, Step("CREATE TABEL x (y)")))
    assert version(desk, key) == 1


KILLED = """
    import os, signal, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[3])
    from tests.storage.desk import Desk, PHRASE
    from tests.storage.test_migrations_order import BASE, PARENTS, REBUILD, Step

    class Killer(Step):
        def up(self, execute):
            for number, statement in enumerate(self.statements):
                if number == int(sys.argv[2]):
                    os.kill(os.getpid(), signal.SIGKILL)
                execute(statement)
            os.kill(os.getpid(), signal.SIGKILL)

    Desk(Path(sys.argv[1])).open(migrations=(*BASE, PARENTS, Killer(*REBUILD.statements)))
"""


@pytest.mark.parametrize("at", range(len(REBUILD.statements) + 1))
def test_kill_at_any_statement_leaves_the_old_version(desk: Desk, at: int) -> None:
    """A real process, really killed, before each statement and before the commit."""
    key = old_record(desk, PARENTS)
    process = start(KILLED, desk.folder, at, ROOT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    assert version(desk, key) == 2
    with desk.open(migrations=(*BASE, PARENTS, REBUILD)) as record:
        assert record.raw.execute("SELECT count(*) FROM child").fetchone()[0] == 3


def test_older_record_in_a_read_only_place_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    old_record(desk)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(RecordOlderRead) as chosen:
        desk.open(read_only=True)
    assert "skrivskyddad" not in chosen.value.sentence(), "it was opened for reading by choice"
    with monkeypatch.context() as patched, pytest.raises(RecordOlder) as caught:
        patched.setattr(opening, "why_shut", lambda _: opening.Shut.FOLDER)
        desk.open()
    assert "äldre version" in caught.value.sentence()
    assert "skrivskyddad" in caught.value.sentence()
    assert bytes_everywhere(desk.folder) == before


def test_full_disk_at_the_backup_stops_the_upgrade(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    key = old_record(desk)

    class Usage:
        free = 1000

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    with pytest.raises(Exception, match="DiskFull"):
        desk.open()
    assert version(desk, key) == 1


def test_parameters_reach_the_engine(desk: Desk) -> None:
    class WithParameters:
        def up(self, execute: Execute) -> None:
            execute("CREATE TABLE p (a, b)")
            rows: Sequence[object] = ["å", 2]
            execute("INSERT INTO p VALUES (?, ?)", rows)

    with desk.create(migrations=(*BASE, WithParameters())) as record:
        assert record.raw.execute("SELECT * FROM p").fetchall() == [("å", 2)]
