"""The anchor: if these fail, a file put back to last month looks like today's, and the month is lost unseen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.files import Places
from tests.storage.desk import Desk, write


def anchors(desk: Desk) -> list[Path]:
    return [Places(desk.path).anchor, *desk.local.glob("*.anchor")]


def number_in(path: Path) -> int:
    return int(json.loads(path.read_bytes())["number"])


def test_both_anchors_stand_at_the_end_after_closing(desk: Desk) -> None:
    with desk.create() as record:
        for number in range(5):
            write(record, "a", number)
        head = record.head.number
    assert [number_in(path) for path in anchors(desk)] == [head, head]
    assert len(anchors(desk)) == 2


def test_folder_of_the_second_anchor_is_made(desk: Desk) -> None:
    """On a new computer it is not there; without it a file exchanged together with its anchor would pass unseen."""
    desk.local.rmdir()
    with desk.create() as record:
        write(record, "a", 1)
    assert len(anchors(desk)) == 2


@pytest.mark.parametrize("left", [b"", bytes(261), b'{"record_id": "' + bytes(40)])
def test_anchor_torn_by_a_power_cut_is_no_forgery(desk: Desk, left: bytes) -> None:
    """It is written without waiting for the disk, so the name may be there before the bytes."""
    with desk.create() as record:
        write(record, "a", 1)
    Places(desk.path).anchor.write_bytes(left)
    with desk.open() as record:
        assert (record.standing, verify_log(record)) == ("agrees", []), "the other anchor still tells"


def test_anchor_is_written_at_most_once_a_second_and_at_flush(desk: Desk) -> None:
    """It must not cost more than the change itself."""
    with desk.create() as record:
        record.flush()
        start = number_in(Places(desk.path).anchor)
        write(record, "a", 1)
        write(record, "a", 2)
        assert number_in(Places(desk.path).anchor) == start
        desk.seconds += 1.0
        write(record, "a", 3)
        assert number_in(Places(desk.path).anchor) == start + 3
        write(record, "a", 4)
        record.flush()
        assert number_in(Places(desk.path).anchor) == start + 4


def test_record_ahead_of_its_anchor_is_normal(desk: Desk) -> None:
    """A crash between change and anchor."""
    desk.create().close()
    old = {path: path.read_bytes() for path in anchors(desk)}
    with desk.open() as record:
        write(record, "a", 1)
    for path, data in old.items():
        path.write_bytes(data)
    with desk.open() as record:
        assert (record.standing, record.missing_changes) == ("agrees", 0)
        assert verify_log(record) == []


@pytest.mark.parametrize("left", ["beside", "local"])
def test_one_anchor_is_enough_to_see_an_older_file(desk: Desk, left: str) -> None:
    desk.create().close()
    older = desk.path.read_bytes()
    with desk.open() as record:
        for number in range(6):
            write(record, "a", number)
    desk.path.write_bytes(older)
    for path in anchors(desk):
        if (path.parent == desk.local) != (left == "local"):
            path.unlink()
    with desk.open() as record:
        assert record.missing_changes == 7
    with desk.open() as record:
        assert record.missing_changes == 0, "told once; the log keeps it"


def test_old_anchor_beside_an_old_file_does_not_hide_it(desk: Desk) -> None:
    """A whole folder put back from a file server: the anchor in the user's own data still knows."""
    desk.create().close()
    older = {path: path.read_bytes() for path in desk.folder.iterdir() if path.is_file()}
    with desk.open() as record:
        write(record, "a", 1)
    for path, data in older.items():
        path.write_bytes(data)
    with desk.open() as record:
        assert record.missing_changes == 2


@pytest.mark.parametrize("how", ["number", "hash", "mac", "rubbish"])
def test_changed_anchor_is_noticed(desk: Desk, how: str) -> None:
    desk.create().close()
    path = Places(desk.path).anchor
    data = json.loads(path.read_bytes())
    if how == "number":
        data["number"] += 50
    elif how in ("hash", "mac"):
        data[how] = "00" * 32
    path.write_bytes({"rubbish": b"\x01{"}.get(how, json.dumps(data).encode()))
    with desk.open() as record:
        assert record.standing == "forged"
        assert [found.kind for found in verify_log(record)] == ["anchor"]


def test_missing_anchors_are_no_alarm(desk: Desk) -> None:
    """A record moved to a new computer without them."""
    desk.create().close()
    for path in anchors(desk):
        path.unlink()
    with desk.open() as record:
        assert (record.standing, verify_log(record)) == ("none", [])
    assert len(anchors(desk)) == 2


def test_anchor_from_before_a_change_of_key_still_counts(desk: Desk) -> None:
    """Another computer's anchor was made with the old key."""
    desk.create().close()
    local = next(desk.local.glob("*.anchor"))
    before = local.read_bytes()
    with desk.open() as record:
        record.users.new_recovery_key()
    local.write_bytes(before)
    with desk.open() as record:
        assert record.standing == "agrees"
    data = json.loads(before)
    data["number"] += 100
    local.write_bytes(json.dumps(data).encode())
    with desk.open() as record:
        assert record.standing == "behind"


def test_anchor_folder_that_cannot_be_written_is_no_hindrance(desk: Desk) -> None:
    blocked = desk.folder / "fil"
    blocked.write_text("inte en mapp")
    desk.create(anchor_folder=blocked / "x").close()
    desk.open(anchor_folder=desk.folder / "finns" / "inte").close()
