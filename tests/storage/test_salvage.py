"""Salvage: if these fail, the one page that went bad takes every other with it, or wrong words are saved as right."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.connection import PAGE_SIZE
from samverkan_desktop.storage.errors import RecordExists, RecordLocked, WrongPassphrase
from samverkan_desktop.storage.restore import Secret
from samverkan_desktop.storage.salvage import NothingToSalvage, Salvaged, salvage
from tests.storage.desk import MARKER, OTHER_PHRASE, PHRASE, Desk, bytes_everywhere, flip, write

MINE = Secret(passphrase=PHRASE)
ROWS = 60
SCHEMA_PAGES = 12


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
    poor, fatal = list[int](), list[int]()
    for page in range(1, len(whole) // PAGE_SIZE):
        for path in desk.folder.rglob("*"):
            if path.is_file():
                path.unlink()
        for path, data in files.items():
            path.write_bytes(data)
        flip(desk.path, page * PAGE_SIZE + 1000)
        damaged = desk.path.read_bytes()
        try:
            done = saved(desk)
        except NothingToSalvage:
            fatal.append(page)
            continue
        found = contents(desk, target(desk))
        assert {name: value for name, value in found.items() if name in before and before[name] != value} == {}
        if sum(name in before for name in found) < ROWS // 2:
            poor.append(page)
        assert desk.path.read_bytes() == damaged, "the damaged file is kept as it is"
        assert done.path == target(desk)
    assert len(poor) <= 2, "only the page at the top of a table takes the whole table with it"
    assert len(fatal) <= SCHEMA_PAGES, "only the pages that say which tables there are take everything with them"


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


def test_first_page_gone_is_told_and_nothing_is_made(desk: Desk) -> None:
    filled(desk)
    flip(desk.path, 200)
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
