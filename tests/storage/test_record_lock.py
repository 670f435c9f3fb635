"""One record, one holder: if these fail, two people write over each other, or a crash locks everyone out."""

from __future__ import annotations

import errno
import json
import os
import signal
import time
from pathlib import Path

import pytest

from samverkan_desktop.storage import lock_file, opening
from samverkan_desktop.storage.connection import is_held
from samverkan_desktop.storage.errors import (
    RecordInUse,
    RecordLocked,
    RecordReadOnly,
    UnfinishedChange,
    UnfinishedChangeRead,
)
from samverkan_desktop.storage.files import Places
from tests.storage.desk import PHRASE, Desk, bytes_everywhere, crashed, start, write

HOLDER = """
    import sys, os
    from pathlib import Path
    from samverkan_desktop.domain.clock import SystemClock
    from samverkan_desktop.domain.ids import IdMaker
    from samverkan_desktop.storage.record import open_record
    clock = SystemClock()
    record = open_record(Path(sys.argv[1]), passphrase=sys.argv[2], clock=clock, ids=IdMaker(clock, os.urandom))
    print("open", flush=True)
    sys.stdin.readline()
    record.close()
"""


def note(desk: Desk) -> Path:
    return Places(desk.path).lock


def foreign_note(desk: Desk) -> None:
    owner = {"host": "annan-dator", "pid": 1, "user": "Bo Dal", "since": "2026-11-20T12:00:00+00:00"}
    note(desk).write_text(json.dumps(owner), encoding="utf-8")


def test_second_process_is_told_who_holds_it(desk: Desk) -> None:
    desk.create().close()
    holder = start(HOLDER, desk.path, PHRASE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    assert is_held(desk.path)
    began = time.monotonic()
    for more in ({}, {"read_only": True}, {"take_over": True}):
        with pytest.raises(RecordLocked) as caught:
            desk.open(**more)
        assert caught.value.fields["owner"] == "Åsa Ek"
        assert caught.value.fields["host"] == lock_file.this_host()
    assert time.monotonic() - began < 3
    assert "Åsa Ek" in caught.value.sentence()
    holder.communicate("\n", timeout=30)
    assert holder.returncode == 0
    desk.open().close()


def test_killed_holder_is_cleared_without_a_question(desk: Desk) -> None:
    desk.create().close()
    for _ in range(3):
        holder = start(HOLDER, desk.path, PHRASE)
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        holder.send_signal(signal.SIGKILL)
        holder.communicate(timeout=30)
        assert note(desk).exists()
        with desk.open() as record:
            assert lock_file.read(note(desk)) == record._owner


def test_second_opening_in_the_same_program_leaves_the_first_its_lock(desk: Desk) -> None:
    """On POSIX merely closing another descriptor of the file would drop the lock."""
    record = desk.create()
    with pytest.raises(RecordLocked):
        desk.open()
    assert is_held(desk.path)
    intruder = start(HOLDER, desk.path, PHRASE)
    out, err = intruder.communicate("\n", timeout=30)
    assert "RecordLocked" in err
    assert out == ""
    write(record, "a", 1)
    record.close()
    assert not is_held(desk.path)


def test_lock_without_a_note_is_still_a_lock(desk: Desk) -> None:
    record = desk.create()
    note(desk).unlink()
    with pytest.raises(RecordInUse):
        desk.open()
    record.close()


def test_note_of_another_computer_is_never_broken_by_itself(desk: Desk) -> None:
    desk.create().close()
    foreign_note(desk)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(RecordLocked) as caught:
        desk.open()
    assert "annan-dator" in caught.value.sentence()
    assert "2026-11-20 kl. 13.00" in caught.value.sentence()
    with desk.open(read_only=True) as record:
        assert record.read_only
    assert bytes_everywhere(desk.folder) == before
    with desk.open(take_over=True):
        owner = lock_file.read(note(desk))
        assert owner is not None
        assert owner.host == lock_file.this_host()


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"[1]", b"\xff" * 50, b"x" * 20_000, b'{"host": 1}'])
def test_unreadable_note_is_no_hindrance(desk: Desk, rubbish: bytes) -> None:
    desk.create().close()
    note(desk).write_bytes(rubbish)
    desk.open().close()


def test_note_that_is_not_ours_is_left_at_close(desk: Desk) -> None:
    record = desk.create()
    foreign_note(desk)
    record.close()
    assert note(desk).exists()


def test_read_only_leaves_every_file_as_it_was(desk: Desk) -> None:
    with desk.create() as record:
        write(record, "a", 1)
    before = bytes_everywhere(desk.folder)
    with desk.open(read_only=True) as record:
        assert record.settings.get("a") == 1
        record.log_read("case.read", kind="case", object_id="k1")
        with pytest.raises(RecordReadOnly) as caught:
            write(record, "b", 2)
        assert "för läsning" in caught.value.sentence()
        with pytest.raises(RecordReadOnly):
            record.users.new_recovery_key()
        record.flush()
    assert bytes_everywhere(desk.folder) == before


def test_two_readers_share(desk: Desk) -> None:
    desk.create().close()
    reader = start(HOLDER.replace("ids=Id", "read_only=True, ids=Id"), desk.path, PHRASE)
    assert reader.stdout is not None
    assert reader.stdout.readline() == "open\n"
    with desk.open(read_only=True) as record:
        assert record.read_only
    reader.communicate("\n", timeout=30)


@pytest.mark.parametrize(
    ("what", "number", "shut"),
    [
        ("file", errno.EACCES, "file"),
        ("file", errno.EROFS, "device"),
        ("folder", errno.EACCES, "folder"),
        ("folder", errno.EROFS, "device"),
        ("folder", errno.ENOSPC, "full"),
    ],
)
def test_place_that_cannot_be_written_opens_for_reading(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, what: str, number: int, shut: str
) -> None:
    """Who may write is asked of the system; the answer is given here, as tests may run as root."""
    with desk.create() as record:
        write(record, "a", 1)
    real = os.open

    def refuse(path: str | Path, flags: int, mode: int = 0o777) -> int:
        is_record = Path(path) == desk.path
        if flags & (os.O_RDWR | os.O_WRONLY) and is_record == (what == "file"):
            raise OSError(number, os.strerror(number))
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    before = bytes_everywhere(desk.folder)
    with desk.open() as record:
        assert record.read_only
        assert record.shut == shut, "the user is told what to do about the wrong thing"
        assert record.settings.get("a") == 1
    assert bytes_everywhere(desk.folder) == before


def test_half_done_change_in_a_read_only_place_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hot journal that may not be rolled back: what stands in the file is half an action, so it is not shown."""
    desk.create().close()
    for name, data in crashed(desk).items():
        (desk.folder / name).write_bytes(data)
    with pytest.raises(UnfinishedChangeRead) as chosen:
        desk.open(read_only=True)
    assert "skrivskyddad" not in chosen.value.sentence(), "it was opened for reading by choice"
    with monkeypatch.context() as patched, pytest.raises(UnfinishedChange) as caught:
        patched.setattr(opening, "why_shut", lambda _: opening.Shut.FOLDER)
        desk.open()
    assert f"{desk.path.name}-journal" in caught.value.sentence()
    with desk.open() as record:
        assert record.settings.all() == {}
