"""Salvage: if these fail, the one page that went bad takes every other with it, or wrong words are saved as right."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.connection import PAGE_SIZE
from samverkan_desktop.storage.errors import RecordExists, RecordLocked, WrongPassphrase
from samverkan_desktop.storage.restore import Secret
from samverkan_desktop.storage.salvage import NothingToSalvage, Salvaged, salvage
from samverkan_desktop.storage.salvage_pages import Pages
from samverkan_desktop.storage.salvage_read import contents as reading
from samverkan_desktop.storage.salvage_tree import INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE, read, walk
from samverkan_desktop.storage.session import Record
from tests.storage.desk import MARKER, OTHER_PHRASE, PHRASE, Desk, bytes_everywhere, flip, write

MINE = Secret(passphrase=PHRASE)
ROWS = 60
MANY = 700
_ON_A_PAGE = 10
"""So many of the long settings have their beginning on one page."""


def filled(desk: Desk) -> None:
    """A record whose settings and log take many pages."""
    with desk.create() as record:
        for number in range(ROWS):
            write(record, f"k{number:03d}", f"{number} " + MARKER * 60)


def target(desk: Desk) -> Path:
    return desk.folder / "räddad.samverkan"


def saved(desk: Desk, secret: Secret = MINE) -> Salvaged:
    options = desk.options()
    return salvage(desk.path, target(desk), secret, **options)


def contents(desk: Desk, path: Path, **more: str) -> dict[str, object]:
    other = Desk(desk.folder)
    other.path = path
    with other.open(**more) as record:
        return dict(record.settings.all())


def test_every_single_page_may_be_lost_and_the_rest_is_kept_as_it_was(desk: Desk) -> None:
    filled(desk)
    with desk.open() as record:
        before = record.settings.all()
    whole = desk.path.read_bytes()
    files = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    for page in range(len(whole) // PAGE_SIZE):
        for path in desk.folder.rglob("*"):
            if path.is_file():
                path.unlink()
        for path, data in files.items():
            path.write_bytes(data)
        flip(desk.path, page * PAGE_SIZE + 1000)
        damaged = desk.path.read_bytes()
        done = saved(desk)
        found = contents(desk, target(desk))
        assert {name: value for name, value in found.items() if name in before and before[name] != value} == {}
        assert len(set(before) - set(found)) <= _ON_A_PAGE, f"page {page} takes no more than what lay on it"
        assert desk.path.read_bytes() == damaged, "the damaged file is kept as it is"
        assert done.path == target(desk)


def test_what_is_saved_is_a_record_as_any_other(desk: Desk) -> None:
    filled(desk)
    with desk.open() as record:
        record.users.add("Bo Dal", function="kurator", role="secretary", passphrase=OTHER_PHRASE)
    flip(desk.path, (desk.path.stat().st_size // PAGE_SIZE - 20) * PAGE_SIZE)
    saved(desk, Secret(passphrase=PHRASE, user="Åsa Ek"))
    other = Desk(desk.folder)
    other.path = target(desk)
    with other.open(user="Bo Dal", passphrase=OTHER_PHRASE) as record:
        assert {answer.what for answer in check(record) if not answer.ok} <= {"backup", "log"}
        write(record, "new", 1)
        make_backup(record, desk.backups)
        actions = [row[0] for row in record.raw.execute("SELECT action FROM access_log")]
        assert "record.salvaged" in actions
    other.recover(desk.recovery).close()


def test_nothing_readable_is_left_beside(desk: Desk) -> None:
    filled(desk)
    flip(desk.path, (desk.path.stat().st_size // PAGE_SIZE - 9) * PAGE_SIZE)
    before = set(bytes_everywhere(desk.folder))
    saved(desk)
    after = bytes_everywhere(desk.folder)
    new = {name for name in set(after) - before if "lokalt" not in name}
    assert all(name.startswith("räddad.samverkan") for name in new)
    assert not any(name.endswith((".ny", ".läses", "-journal")) for name in new)
    assert [name for name, data in after.items() if MARKER.encode() in data] == []


def test_recovery_key_serves_as_well_when_the_slots_are_gone(desk: Desk) -> None:
    filled(desk)
    for copy in (desk.path.with_name(desk.path.name + ending) for ending in (".keys", ".keys2")):
        copy.unlink()
    flip(desk.path, (desk.path.stat().st_size // PAGE_SIZE - 9) * PAGE_SIZE)
    saved(desk, Secret(recovery_key=desk.recovery))
    other = Desk(desk.folder)
    other.path = target(desk)
    with other.recover(desk.recovery) as record:
        assert len(record.settings.all()) > ROWS // 2


def crowded(desk: Desk) -> dict[str, dict[str, tuple[Any, ...]]]:
    """A record with tables of many pages, some rows longer than a page; returns its rows by table and key."""
    with desk.create() as record, record.transaction("mycket"):
        for number in range(MANY):
            long = MARKER * (300 if number % 50 == 0 else 3)
            record.raw.execute(
                "INSERT INTO principal (id, name, kind) VALUES (?, ?, ?)", (f"p{number:05d}", f"{number} {long}", "x")
            )
            record.raw.execute(
                "INSERT INTO unit (id, name, kind, side, principal_id, valid_from) VALUES (?, ?, ?, ?, ?, ?)",
                (f"u{number:05d}", f"{number} {long}", "skola", "skola", f"p{number:05d}", "2026-01-01"),
            )
    with desk.open() as record:
        return rows_of(record)


def rows_of(record: Record) -> dict[str, dict[str, tuple[Any, ...]]]:
    return {
        table: {row[0]: tuple(row) for row in record.raw.execute(f"SELECT * FROM {table}").fetchall()}  # noqa: S608
        for table in ("principal", "unit", "access_log", "settings")
    }


def pages_of(desk: Desk, key: bytes, table: str, kinds: tuple[int, ...]) -> list[int]:
    """Return the pages of a table's tree of some kinds; the top is the first."""
    pages = Pages(desk.path.read_bytes(), key)
    trunk = walk(pages, reading(pages).roots[table])
    nodes = {number: read(pages, number) for number in sorted(trunk.seen)}
    return [number for number, node in nodes.items() if node is not None and node.kind in kinds]


def key_of(desk: Desk) -> bytes:
    with desk.open() as record:
        return record.data_key


def test_whole_pages_are_read_as_the_engine_reads_them(desk: Desk) -> None:
    """If the reader of pages erred, wrong words would be saved as right."""
    before = crowded(desk)
    done = saved(desk)
    assert (done.holes, done.lost, done.loose) == (0, {}, 0)
    other = Desk(desk.folder)
    other.path = target(desk)
    with other.open() as record:
        after = rows_of(record)
        assert {answer.what for answer in check(record) if not answer.ok} <= {"backup"}
    for table, rows in before.items():
        assert {name: after[table].get(name) for name in rows} == rows


@pytest.mark.parametrize("which", ["top", "between", "leaf", "keys"])
def test_a_table_is_read_on_every_side_of_a_damaged_page(desk: Desk, which: str) -> None:
    before = crowded(desk)
    key = key_of(desk)
    inner, leaves = (pages_of(desk, key, "unit", (kind,)) for kind in (INTERIOR_TABLE, LEAF_TABLE))
    page = {
        "top": inner[0],
        "between": inner[-1],
        "leaf": leaves[len(leaves) // 2],
        "keys": pages_of(desk, key, "sqlite_autoindex_unit_1", (LEAF_INDEX,))[1],
    }[which]
    flip(desk.path, (page - 1) * PAGE_SIZE + 2000)
    done = saved(desk)
    other = Desk(desk.folder)
    other.path = target(desk)
    with other.open() as record:
        after = rows_of(record)
    assert {name: row for name, row in after["unit"].items() if before["unit"].get(name) != row} == {}, "never wrong"
    assert after["principal"] == before["principal"], "the other tables are whole"
    missing = len(before["unit"]) - len(after["unit"])
    if which == "leaf":
        assert 0 < missing < 60
        assert done.lost == {"unit": missing}, "told exactly, for the index of keys is whole"
        assert done.holes == 1
    else:
        assert missing == 0, "an inner page holds no row, and the leaves are found by their keys"
        assert done.lost.get("unit", 0) == 0


def test_the_list_of_tables_may_be_lost_whole(desk: Desk) -> None:
    before = crowded(desk)
    pages = Pages(desk.path.read_bytes(), key_of(desk))
    for page in walk(pages, 1).seen:
        flip(desk.path, (page - 1) * PAGE_SIZE + 2000)
    done = saved(desk)
    other = Desk(desk.folder)
    other.path = target(desk)
    with other.open() as record:
        after = rows_of(record)
    assert (after["unit"], after["principal"]) == (before["unit"], before["principal"])
    assert done.holes == 1


def test_many_damaged_pages_never_give_a_wrong_row(desk: Desk) -> None:
    before = crowded(desk)
    whole, chance = desk.path.read_bytes(), Random(7)
    other = Desk(desk.folder)
    other.path = target(desk)
    for _ in range(8):
        data = bytearray(whole)
        for _ in range(12):
            data[chance.randrange(16, len(data))] ^= 1 << chance.randrange(8)
        desk.path.write_bytes(data)
        done = saved(desk)
        with other.open() as record:
            after = rows_of(record)
            assert {answer.what for answer in check(record) if not answer.ok} <= {"backup", "log"}
        for table in ("principal", "unit"):
            assert {name for name, row in after[table].items() if before[table].get(name) != row} == set()
            if done.lost.get(table, 0) is not None:
                loose = MANY - len(after[table]) - (done.lost.get(table) or 0)
                assert 0 <= loose <= done.loose
        for path in desk.folder.glob("räddad*"):
            path.unlink()


def test_the_salt_gone_is_told_and_nothing_is_made(desk: Desk) -> None:
    """Without the first sixteen bytes no seal can be tried, and nothing is believed unsealed."""
    filled(desk)
    flip(desk.path, 3)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(NothingToSalvage) as caught:
        saved(desk)
    assert "säkerhetskopia" in caught.value.sentence()
    assert bytes_everywhere(desk.folder) == before


def test_refusals_leave_everything_alone(desk: Desk) -> None:
    filled(desk)
    with pytest.raises(WrongPassphrase):
        saved(desk, Secret(passphrase="fel fras helt och hållet"))
    with desk.open(), pytest.raises(RecordLocked):
        saved(desk)
    target(desk).write_bytes(b"x")
    with pytest.raises(RecordExists):
        saved(desk)
    assert target(desk).read_bytes() == b"x"
