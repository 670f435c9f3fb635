"""The access log's chain: if these fail, someone can change who read what, and nobody sees it (docs/faults.md F29)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.connection import raw_connect
from samverkan_desktop.storage.errors import LogMayNotBeDisposed
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.log_disposal import DISPOSED, dispose_until, told
from tests.storage.desk import OTHER_PHRASE, Desk, write

NO_TRIGGERS = (
    "DROP TRIGGER access_log_no_update",
    "DROP TRIGGER access_log_no_delete",
    "DROP TRIGGER access_log_dense",
)


def with_rows(desk: Desk, count: int = 8) -> bytes:
    """Make a record with some rows in its log; return its key."""
    with desk.create() as record:
        for number in range(count):
            write(record, "a", number)
        return record.data_key


def findings(desk: Desk) -> list[tuple[str, int]]:
    with desk.open() as record:
        return [(found.kind, found.number) for found in verify_log(record)]


def test_whole_chain_has_nothing_to_tell(desk: Desk) -> None:
    with_rows(desk)
    assert findings(desk) == []
    assert findings(desk) == []


def test_row_tells_who_did_what_when(desk: Desk) -> None:
    with desk.create() as record:
        desk.clock.advance(timedelta(minutes=3, microseconds=7))
        with record.transaction("case.read", kind="case", object_id="k7", detail="§ 12"):
            pass
        row = list(access_log.read(record.raw))[-1]
        assert (row.number, row.user_name, row.action, row.kind, row.object_id, row.detail) == (
            3,
            "Åsa Ek",
            "case.read",
            "case",
            "k7",
            "§ 12",
        )
        assert row.instant == desk.clock.now()
        assert row.user_id == record.user_id


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE access_log SET detail = 'x' WHERE number = 3",
        "DELETE FROM access_log WHERE number = 3",
        "DELETE FROM access_log",
        "INSERT INTO access_log SELECT 99, instant, '', '', '', '', '', '', 0, '', '' FROM access_log LIMIT 1",
        "REPLACE INTO access_log SELECT 3, instant, '', '', '', '', '', '', 0, '', '' FROM access_log LIMIT 1",
        "DELETE FROM access_log_checkpoint",
    ],
)
def test_program_itself_cannot_change_the_log(desk: Desk, statement: str) -> None:
    with_rows(desk)
    with desk.open() as record:
        before = list(access_log.read(record.raw))
        if statement.endswith("checkpoint"):
            with record.transaction("x"):
                dispose_until(record.raw, 2, instant=desk.clock.now(), reference="beslut 1")
            before = list(access_log.read(record.raw))
        with pytest.raises(dbapi2.IntegrityError):
            record.raw.execute(statement)
        assert list(access_log.read(record.raw)) == before


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        (["UPDATE access_log SET user_name = 'Bo Dal' WHERE number = 4"], [("edit", 4)]),
        (["UPDATE access_log SET detail = 'x' WHERE number IN (4, 6)"], [("edit", 4), ("edit", 6)]),
        (["UPDATE access_log SET hash = prev_hash WHERE number = 4"], [("edit", 4)]),
        (["DELETE FROM access_log WHERE number = 4"], [("gap", 4)]),
        (["DELETE FROM access_log WHERE number BETWEEN 4 AND 6"], [("gap", 4)]),
        (["DELETE FROM access_log WHERE number = 1"], [("gap", 1)]),
        (
            [
                "UPDATE access_log SET number = 400 WHERE number = 4",
                "UPDATE access_log SET number = 4 WHERE number = 6",
                "UPDATE access_log SET number = 6 WHERE number = 400",
            ],
            [("order", 4), ("order", 6)],
        ),
    ],
    ids=["edit", "two edits", "edited hash", "gap", "wide gap", "first row gone", "reorder"],
)
def test_tampering_with_the_key_is_named(desk: Desk, tampering: list[str], told: list[tuple[str, int]]) -> None:
    key = with_rows(desk)
    desk.tamper(key, *NO_TRIGGERS, *tampering)
    assert findings(desk) == told


def test_edit_with_its_own_hash_remade_is_named(desk: Desk) -> None:
    key = with_rows(desk)
    for number in (4, 1):
        connection = raw_connect(desk.path, key)
        if number == 4:
            for statement in NO_TRIGGERS:
                connection.execute(statement)
        row = list(connection.execute("SELECT * FROM access_log WHERE number = ?", (number,)).fetchone())
        row[3] = "Bo Dal"
        hashed = access_log.row_hash(tuple(row[:9]), row[9])
        connection.execute("UPDATE access_log SET user_name = ?, hash = ? WHERE number = ?", (row[3], hashed, number))
        connection.close()
    assert findings(desk) == [("edit", 1), ("edit", 4)]


def test_row_hidden_by_renumbering_the_rest_is_named(desk: Desk) -> None:
    key = with_rows(desk)
    desk.tamper(
        key,
        *NO_TRIGGERS,
        "DELETE FROM access_log WHERE number = 4",
        "UPDATE access_log SET number = number - 1 WHERE number > 4",
    )
    assert findings(desk) != []


def test_cut_tail_is_named_by_the_anchor(desk: Desk) -> None:
    """The chain alone cannot see this: what is left is whole."""
    key = with_rows(desk)
    desk.tamper(key, *NO_TRIGGERS, "DELETE FROM access_log WHERE number > 7")
    with desk.open() as record:
        assert record.missing_changes == 3
        told = verify_log(record)
        assert [found.kind for found in told] == ["tail"]
        assert "3 ändringar saknas" in told[0].sentence
    assert findings(desk) == [("tail", 9)], "and the log keeps it until someone has taken note"
    with desk.open() as record:
        record.acknowledge_missing()
        assert verify_log(record) == []
    assert findings(desk) == []


def test_older_copy_of_the_file_is_named(desk: Desk) -> None:
    with_rows(desk)
    older = desk.path.read_bytes()
    with desk.open() as record:
        write(record, "a", "nytt")
    desk.path.write_bytes(older)
    assert [kind for kind, _ in findings(desk)] == ["tail"]


def test_older_copy_that_was_used_elsewhere_is_named(desk: Desk) -> None:
    """It has as many rows again, but other ones."""
    with_rows(desk)
    older = desk.path.read_bytes()
    with desk.open() as record:
        write(record, "a", "det som var")
    desk.path.write_bytes(older)
    for left in (Places(desk.path).anchor, *desk.local.iterdir()):
        left.rename(left.with_suffix(".undan"))
    desk.clock.advance(timedelta(hours=1))
    with desk.open() as record:
        for number in range(5):
            write(record, "a", number)
    for left in desk.folder.rglob("*.undan"):
        left.replace(left.with_suffix(".anchor"))
    with desk.open() as record:
        assert record.standing == "replaced"
        assert [found.kind for found in verify_log(record)] == ["replaced"]


def test_rewritten_chain_is_named_by_the_anchor(desk: Desk) -> None:
    """One with the key makes every hash anew: only what lies outside the record can tell."""
    key = with_rows(desk)
    connection = raw_connect(desk.path, key)
    for statement in NO_TRIGGERS:
        connection.execute(statement)
    connection.execute("UPDATE access_log SET user_name = 'Bo Dal'")
    record_id = connection.execute("SELECT value FROM meta WHERE key = 'record_id'").fetchone()[0]
    previous = access_log.origin(record_id)
    for row in connection.execute("SELECT * FROM access_log ORDER BY number").fetchall():
        hashed = access_log.row_hash(row[:9], previous)
        connection.execute("UPDATE access_log SET prev_hash = ?, hash = ? WHERE number = ?", (previous, hashed, row[0]))
        previous = hashed
    connection.close()
    assert [kind for kind, _ in findings(desk)] == ["replaced"]


def test_rows_of_another_record_do_not_fit(desk: Desk) -> None:
    assert access_log.origin("r1") != access_log.origin("r2")


def test_clock_going_backwards_is_flagged_and_order_kept(desk: Desk) -> None:
    """docs/faults.md F13: order is by number, not by time."""
    with desk.create() as record:
        desk.clock.advance(timedelta(days=-400))
        write(record, "a", 1)
        desk.clock.advance(timedelta(seconds=1))
        write(record, "b", 2)
        flags = [row.clock_back for row in access_log.read(record.raw, after=2)]
        assert flags == [True, False]
    assert findings(desk) == []


def test_reading_by_object_user_and_time(desk: Desk) -> None:
    with desk.create() as record:
        record.log_read("case.read", kind="case", object_id="k1")
        desk.clock.advance(timedelta(days=1))
        record.log_read("case.read", kind="case", object_id="k2")
        record.users.add("Bo Dal", function="kurator", role="pupil_health", passphrase=OTHER_PHRASE)
    with desk.open(user="Bo Dal", passphrase=OTHER_PHRASE) as record:
        record.log_read("case.read", kind="case", object_id="k2")

        def asked(**more: object) -> list[str]:
            return [row.object_id for row in access_log.read(record.raw, kind="case", **more)]  # type: ignore[arg-type]

        assert asked() == ["k1", "k2", "k2"]
        assert asked(object_id="k2", user_id=record.user_id) == ["k2"]
        assert asked(until=desk.clock.now()) == ["k1"]
        assert asked(since=desk.clock.now()) == ["k2", "k2"]
        assert asked(newest_first=True, limit=1) == ["k2"]


def test_closed_years_are_disposed_of_with_a_checkpoint(desk: Desk) -> None:
    key = with_rows(desk)
    with desk.open() as record:
        newest = record.head.number
        with record.transaction(DISPOSED, detail=f"beslut 7, {told(6)}"):
            assert dispose_until(record.raw, 6, instant=desk.clock.now(), reference="beslut 7") == 6
        assert next(access_log.read(record.raw)).number == 7
        assert record.head.number == newest + 1
    assert findings(desk) == []
    desk.tamper(key, *NO_TRIGGERS, "DELETE FROM access_log WHERE number = 7")
    assert findings(desk) == [("gap", 7)]


def test_name_of_a_file_cannot_look_like_another_row(desk: Desk) -> None:
    """Names of files are logged, and anybody may name a file; the log is read in a terminal too."""
    forged = "kopia\n2026-11-21 09:30 Bo Dal läste K7\r\x1b[2J\x9b1A\u202egnp.\u2028x"
    with desk.create() as record:
        with record.transaction("record.restored", kind="record", object_id=forged, detail=forged):
            pass
        row = list(access_log.read(record.raw))[-1]
        assert row.detail.isprintable()
        assert row.object_id.isprintable()
        assert "Bo Dal läste K7" in row.detail
    assert findings(desk) == []


def test_beginning_that_was_removed_without_a_decision_shows(desk: Desk) -> None:
    """A checkpoint alone can be forged by whoever holds the key: it makes the chain whole from where it says."""
    key = with_rows(desk)
    forged = (
        *NO_TRIGGERS,
        "INSERT INTO access_log_checkpoint SELECT number, hash, instant, 'beslut 9' FROM access_log WHERE number = 7",
        "DELETE FROM access_log WHERE number <= 7",
    )
    desk.tamper(key, *forged)
    assert findings(desk) == [("gap", 7)]


def test_checkpoint_forged_beyond_a_real_disposal_shows(desk: Desk) -> None:
    key = with_rows(desk)
    with desk.open() as record, record.transaction(DISPOSED, detail=f"beslut 7, {told(4)}"):
        dispose_until(record.raw, 4, instant=desk.clock.now(), reference="beslut 7")
    assert findings(desk) == []
    desk.tamper(
        key,
        *NO_TRIGGERS,
        "INSERT INTO access_log_checkpoint SELECT number, hash, instant, 'beslut 7' FROM access_log WHERE number = 8",
        "DELETE FROM access_log WHERE number <= 8",
    )
    assert findings(desk) == [("gap", 8)]


@pytest.mark.parametrize(("number", "reference"), [(6, ""), (6, "  "), (10_000, "b"), (0, "b")])
def test_disposal_needs_a_decision_and_leaves_the_newest(desk: Desk, number: int, reference: str) -> None:
    with_rows(desk)
    with desk.open() as record:
        before = list(access_log.read(record.raw))
        for until in (number, record.head.number):
            with pytest.raises(LogMayNotBeDisposed), record.transaction("log.disposed"):
                dispose_until(record.raw, until, instant=desk.clock.now(), reference="" if until == 6 else reference)
        assert list(access_log.read(record.raw)) == before
