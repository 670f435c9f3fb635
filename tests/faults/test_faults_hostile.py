"""Files from who knows where: if these fail, one file stops the program or writes where it pleases (F30).

Every bomb is made here, when it is needed, and none is kept.
"""

from __future__ import annotations

import io
import json
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.csv_table import read_table
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.errors import BackupDamaged
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.restore import Secret, verify_backup
from samverkan_desktop.storage.slot_file import SlotFileUnreadable, parse
from tests.storage.desk import PHRASE, Desk

SECONDS = 5.0
"""Far more than it takes, on a busy machine too: what is caught is a file that takes minutes."""


def zipped(names: dict[str, bytes], *, how: int = zipfile.ZIP_STORED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    return made.getvalue()


def bomb() -> bytes:
    """Ten million zeros, ten thousand times smaller when packed."""
    return zipped({"record.samverkan": bytes(10_000_000)}, how=zipfile.ZIP_DEFLATED)


def nested() -> bytes:
    inner = bomb()
    return zipped({f"{number}.zip": inner for number in range(10)}, how=zipfile.ZIP_DEFLATED)


def escaping() -> bytes:
    return zipped({"../../utanför.txt": b"x", "/etc/utanfor": b"x", "C:\\utanför.txt": b"x"})


def many() -> bytes:
    return zipped({f"fil{number}": b"" for number in range(20_000)})


def lying() -> bytes:
    """Says of itself that it is larger than the disk."""
    data = bytearray(zipped({"record.samverkan": b"x" * 100, "record.samverkan.keys": b"{}", "manifest.json": b"{}"}))
    at = data.find(b"PK\x01\x02")
    struct.pack_into("<II", data, at + 20, 0x7FFFFFFF, 0x7FFFFFFF)
    return bytes(data)


def twice() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("manifest.json", b"{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("manifest.json", b"{}")
        archive.writestr("record.samverkan", b"")
    return made.getvalue()


def deep_manifest() -> bytes:
    deep = b"[" * 100_000 + b"]" * 100_000
    return zipped({"record.samverkan": b"", "record.samverkan.keys": b"{}", "manifest.json": deep})


def huge_number() -> bytes:
    body = b'{"format": "samverkan-backup", "version": 1, "schema": ' + b"9" * 5000 + b"}"
    return zipped({"record.samverkan": b"", "record.samverkan.keys": b"{}", "manifest.json": body})


BOMBS: tuple[Callable[[], bytes], ...] = (bomb, nested, escaping, many, lying, twice, deep_manifest, huge_number)


@pytest.mark.parametrize("make", BOMBS)
def test_hostile_backup_is_called_damaged_and_nothing_is_written(tmp_path: Path, make: Callable[[], bytes]) -> None:
    folder = tmp_path / "kopior"
    folder.mkdir()
    path = folder / "elak_20261121T093000Z_000001.samverkan.zip"
    path.write_bytes(make())
    begun = time.perf_counter()
    with pytest.raises(BackupDamaged):
        verify_backup(path, Secret(passphrase=PHRASE))
    (info,) = list_backups(folder)
    assert info.manifest is None
    assert info.problem
    assert time.perf_counter() - begun < SECONDS
    assert [each.name for each in tmp_path.rglob("*") if each.is_file()] == [path.name]


CSVS: dict[str, Callable[[], bytes]] = {
    "a million columns": lambda: b";" * 1_000_000 + b"\n",
    "a million rows": lambda: b"namn\n" * 1_000_000,
    "one endless cell": lambda: b'"' + b"x" * 9_000_000,
    "zeros": lambda: bytes(5_000_000),
    "utf-16 of nothing": lambda: b"\xff\xfe" + b"\x00\xd8" * 100_000,
    "a zip by another name": bomb,
    "a program": lambda: b"MZ" + bytes(range(256)) * 1000,
    "thirty megabytes": lambda: b"a;b;c\n" * 5_000_000,
}


@pytest.mark.parametrize("name", CSVS)
def test_hostile_csv_is_refused_in_a_sentence_or_read_as_plain_text(name: str) -> None:
    data = CSVS[name]()
    begun = time.perf_counter()
    try:
        table = read_table(data)
    except SamverkanError as fault:
        assert fault.sentence().endswith((".", "?"))
    else:
        assert len(table.rows) < 100_000
    assert time.perf_counter() - begun < SECONDS


@given(data=st.binary(max_size=4000))
def test_any_bytes_as_csv_give_a_table_or_a_sentence(data: bytes) -> None:
    try:
        read_table(data)
    except SamverkanError as fault:
        assert fault.sentence()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


@given(value=_JSON)
def test_any_json_as_key_file_is_unreadable_and_no_more(value: object) -> None:
    for made in (value, {"format": "samverkan-keys", "version": 1, "checksum": value, "slots": value}):
        with pytest.raises(SlotFileUnreadable):
            parse(json.dumps(made).encode())


@given(data=st.binary(max_size=2000))
def test_any_bytes_as_key_file_are_unreadable_and_no_more(data: bytes) -> None:
    with pytest.raises(SlotFileUnreadable):
        parse(data)


@settings(max_examples=25)
@given(data=st.binary(min_size=1, max_size=9000))
def test_any_bytes_as_record_lock_and_anchor_give_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    desk = Desk(tmp_path_factory.mktemp("d"))
    desk.create().close()
    for path in (Places(desk.path).lock, Places(desk.path).anchor, *desk.local.glob("*.anchor")):
        path.write_bytes(data)
    desk.open(take_over=True).close()
    desk.path.write_bytes(data)
    with pytest.raises(SamverkanError) as caught:
        desk.open(take_over=True)
    assert caught.value.sentence()


@pytest.mark.parametrize(
    "data", [b"", b"\x00" * 5000, b"[look]\nzoom=99999999999999\nscheme=@Invalid()\n", b"[files]\nrecent=@Variant(x)\n"]
)
def test_hostile_settings_of_the_window_are_passed_by(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "fonster.ini").write_bytes(data)
    state = WindowState(tmp_path)
    assert 1 <= state.lock_minutes <= 30
    assert isinstance(state.recent, tuple)
    assert state.language in ("", "sv", "en")
    assert state.scheme.value
    assert isinstance(state.zoom, int)
