"""Creating: if these fail, a record is made over another, or lies readable on the disk."""

from __future__ import annotations

import json
import math
import os
from collections import Counter
from pathlib import Path

import pytest

from samverkan_desktop.storage.connection import PLAIN_HEADER, connect, key_literal
from samverkan_desktop.storage.creating import create_record
from samverkan_desktop.storage.errors import (
    FolderMissing,
    PassphraseTooWeak,
    RecordClosed,
    RecordExists,
    RoleUnknown,
    StorageFailed,
)
from tests.storage.desk import MARKER, PHRASE, Desk, bytes_everywhere, run, write


def test_new_record_opens_again_with_what_was_put_in(desk: Desk) -> None:
    with desk.create() as record:
        write(record, "kommun", "Exempelkommun")
        made = record.record_id
    with desk.open() as record:
        assert record.record_id == made
        assert record.settings.get("kommun") == "Exempelkommun"
        assert not record.read_only
        assert [user.name for user in record.users.all()] == ["Åsa Ek"]


def test_pragmas_are_those_of_the_recipe(desk: Desk) -> None:
    """decisions/0001. A lost one costs safety silently. In a process of its own: see `tests/conftest.py`."""
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cipher_memory_security": "1",
        "temp_store": 2,
    }
    found = run(
        """
        import json, sys
        from pathlib import Path
        from tests.storage.desk import Desk
        with Desk(Path(sys.argv[1])).create() as record:
            print(json.dumps({name: record.raw.execute(f"PRAGMA {name}").fetchone()[0] for name in sys.argv[2:]}))
        """,
        desk.folder,
        *wanted,
    )
    assert json.loads(found) == wanted


def test_no_file_shows_anything_written(desk: Desk) -> None:
    """Neither the record, its journal in the midst of a change, nor any file beside it."""
    record = desk.create()
    with record.transaction("test"):
        record.settings.set("text", MARKER)
        record.search.put("item", "i1", title=MARKER, body=MARKER * 50)
        during = bytes_everywhere(desk.folder)
    write(record, "text", MARKER[::-1])
    after = bytes_everywhere(desk.folder)
    record.close()
    assert any(name.endswith("-journal") and data for name, data in during.items()), "no journal was looked at"
    for files in (during, after, bytes_everywhere(desk.folder)):
        for name, data in files.items():
            for text in (MARKER, MARKER[::-1]):
                assert text.encode() not in data, name
                assert text.encode("utf-16-le") not in data, name


def test_file_is_ciphertext_from_the_first_byte(desk: Desk) -> None:
    desk.create().close()
    data = desk.path.read_bytes()
    assert not data.startswith(PLAIN_HEADER)
    counts = Counter(data)
    entropy = -sum(n / len(data) * math.log2(n / len(data)) for n in counts.values())
    assert entropy > 7.9, "bits per byte; text has 4–5, ciphertext 8"


def test_existing_file_is_never_overwritten(desk: Desk) -> None:
    desk.path.write_bytes(b"viktigt")
    with pytest.raises(RecordExists) as caught:
        desk.create()
    assert desk.path.read_bytes() == b"viktigt"
    assert "lämnats orörd" in caught.value.sentence()


def test_file_that_comes_meanwhile_is_not_overwritten(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.link

    def late(source: Path, target: Path) -> None:
        Path(target).write_bytes(b"viktigt")
        real(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(RecordExists):
        desk.create()
    assert desk.path.read_bytes() == b"viktigt"


def test_file_system_without_links_works(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    desk.create().close()
    desk.open().close()


def test_salt_that_looks_like_another_programs_file_is_drawn_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chance of 2⁻³² that the record could otherwise never be opened."""
    answers = iter([True, False])
    monkeypatch.setattr("samverkan_desktop.storage.creating.is_foreign", lambda _: next(answers))
    desk.create().close()
    assert list(answers) == []
    desk.open().close()


def test_keys_of_a_lost_record_are_put_aside(desk: Desk) -> None:
    """They may be all that opens its backups."""
    desk.create().close()
    old = desk.path.with_name(desk.path.name + ".keys").read_bytes()
    desk.path.unlink()
    desk.create().close()
    kept = [path for path in desk.folder.iterdir() if "undanlagd" in path.name]
    assert old in [path.read_bytes() for path in kept]


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"passphrase": ""}, PassphraseTooWeak),
        ({"passphrase": "", "allow_weak": True}, PassphraseTooWeak),
        ({"passphrase": "demo"}, PassphraseTooWeak),
        ({"role": "kung"}, RoleUnknown),
    ],
)
def test_refused_creation_leaves_nothing(desk: Desk, more: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        desk.create(**more)
    assert bytes_everywhere(desk.folder) == {}


def test_missing_folder_is_said(desk: Desk) -> None:
    desk.path = desk.folder / "finns inte" / "a.samverkan"
    with pytest.raises(FolderMissing) as told:
        desk.create()
    assert "finns inte" in told.value.sentence(), "a folder that is not there is called read-only"


def test_failure_halfway_leaves_nothing(desk: Desk) -> None:
    class Broken:
        def up(self, _execute: object) -> None:
            raise OSError(28, "No space left on device")

    with pytest.raises(Exception, match="DiskFull"):
        desk.create(migrations=(Broken(),))
    assert bytes_everywhere(desk.folder) == {}


@pytest.mark.parametrize("key", [b"", b"kort", bytes(31), bytes(33)])
def test_short_key_never_reaches_the_engine(desk: Desk, key: bytes) -> None:
    """An empty key would make a plain file without a word (docs/decisions/0001-record.md)."""
    with pytest.raises(ValueError, match="32 bytes"):
        key_literal(key)
    with pytest.raises(ValueError, match="32 bytes"):
        connect(desk.path, key, "rwc")
    assert not desk.path.exists()


@pytest.mark.parametrize(
    "name", ["a b.samverkan", "100%?#.samverkan", "Åtgärder & möten é.samverkan", "x" * 180 + ".samverkan"]
)
def test_any_file_name_works(desk: Desk, name: str) -> None:
    desk.path = desk.folder / name
    desk.create().close()
    desk.open().close()
    assert {path.name.removeprefix(name) for path in desk.folder.iterdir() if path.is_file()} <= {
        "",
        ".keys",
        ".keys2",
        ".anchor",
    }


def test_closed_record_gives_nothing_more(desk: Desk) -> None:
    record = desk.create()
    record.close()
    record.close()
    assert record.data_key == b""
    with pytest.raises(RecordClosed):
        _ = record.raw
    with pytest.raises(RecordClosed), record.transaction("x"):
        pass


def test_record_has_one_owner_beside_it_while_open(desk: Desk) -> None:
    note = desk.path.with_name(desk.path.name + ".lock")
    with desk.create():
        assert "Åsa Ek" in note.read_text(encoding="utf-8")
    assert not note.exists()
    assert not desk.path.with_name(desk.path.name + "-journal").exists()
    assert PHRASE.encode() not in b"".join(bytes_everywhere(desk.folder).values())


@pytest.mark.skipif(os.name == "nt", reason="the length of a name is bounded otherwise there")
@pytest.mark.parametrize("length", [230, 240, 244, 300])
def test_a_name_that_leaves_no_room_for_the_files_beside_is_refused(desk: Desk, length: int) -> None:
    """Else a record is made that has no keys, no anchor, or no journal when it matters."""
    path = desk.path.with_name("x" * length + ".samverkan")
    before = sorted(desk.folder.iterdir())
    with pytest.raises(StorageFailed) as refused:
        create_record(path, user="Åsa Ek", role="head", passphrase=PHRASE, **desk.options())
    assert "namnet är för långt" in refused.value.sentence()
    assert sorted(desk.folder.iterdir()) == before
