"""One action, one transaction, one log row: if these fail, half an action is kept, or one is done unseen."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.errors import ChangeBroken, DiskFull, RecordReadOnly, RecordReplaced, RecordUnreachable
from samverkan_desktop.storage.session import Record
from samverkan_desktop.storage.transaction import Action
from tests.storage.desk import MARKER, Desk, run, write


def rows(record: Record) -> list[tuple[str, str, str, str]]:
    return list(record.raw.execute("SELECT action, kind, object_id, detail FROM access_log ORDER BY number"))[2:]


def test_change_and_its_row_come_together(desk: Desk) -> None:
    with desk.create() as record:
        with record.transaction("meeting.saved", kind="meeting", object_id="m1", detail="dag"):
            record.settings.set("a", 1)
        assert rows(record) == [("meeting.saved", "meeting", "m1", "dag")]


def test_failure_takes_back_change_and_row(desk: Desk) -> None:
    with desk.create() as record:
        with pytest.raises(ZeroDivisionError), record.transaction("x"):
            record.settings.set("a", 1)
            _ = 1 / 0
        assert record.settings.all() == {}
        assert rows(record) == []
        write(record, "b", 2)
        assert len(rows(record)) == 1


def test_inner_actions_join_the_outer_and_log_their_own_rows(desk: Desk) -> None:
    with desk.create() as record:
        with record.transaction("outer"):
            record.settings.set("a", 1)
            with record.transaction("inner"):
                record.settings.set("b", 2)
        assert [row[0] for row in rows(record)] == ["inner", "outer"]
        assert record.settings.all() == {"a": 1, "b": 2}


def test_outer_failure_takes_back_the_finished_inner(desk: Desk) -> None:
    with desk.create() as record:
        with pytest.raises(ZeroDivisionError), record.transaction("outer"):
            write(record, "b", 2)
            _ = 1 / 0
        assert record.settings.all() == {}
        assert rows(record) == []
        write(record, "c", 3)
        assert verify_log(record) == []


def test_inner_failure_that_is_handled_takes_back_only_itself(desk: Desk) -> None:
    with desk.create() as record:
        with record.transaction("outer"):
            record.settings.set("a", 1)
            with pytest.raises(ZeroDivisionError), record.transaction("inner"):
                record.settings.set("b", 2)
                _ = 1 / 0
            write(record, "c", 3)
        assert record.settings.all() == {"a": 1, "c": 3}
        assert [row[0] for row in rows(record)] == ["test.change", "outer"]


def test_row_may_learn_its_object_on_the_way(desk: Desk) -> None:
    with desk.create() as record:
        with record.transaction("meeting.made") as action:
            action.kind, action.object_id, action.detail = "meeting", "m9", "7/2026"
        assert rows(record) == [("meeting.made", "meeting", "m9", "7/2026")]


def test_reading_is_logged_in_its_own_transaction_or_in_the_open_one(desk: Desk) -> None:
    with desk.create() as record:
        record.log_read("case.read", kind="case", object_id="k7")
        with pytest.raises(ZeroDivisionError), record.transaction("x"):
            record.log_read("case.read", kind="case", object_id="k8")
            _ = 1 / 0
        assert [row[2] for row in rows(record)] == ["k7"]


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record.settings.set("a", 1),
        lambda record: record.search.put("a", "b", title="c"),
        lambda record: record.set_meta("a", "b"),
        lambda record: record.db.execute_sql("INSERT INTO settings VALUES ('a', '1')"),
        lambda record: record.db.execute_sql("update settings set value = '1'"),
        lambda record: record.db.execute_sql("DELETE FROM settings"),
    ],
)
def test_change_outside_a_transaction_is_a_bug(desk: Desk, change: Callable[[Record], object]) -> None:
    with desk.create() as record:
        with pytest.raises(RuntimeError, match=r"record\.transaction"):
            change(record)
        assert record.settings.all() == {}


def test_other_threads_are_kept_out(desk: Desk) -> None:
    """peewee would open a second connection there, which the lock refuses, or mix two users' transactions."""
    with desk.create() as record:
        caught: list[BaseException] = []

        def elsewhere() -> None:
            for attempt in (lambda: record.raw, lambda: write(record, "a", 1), record.close):
                try:
                    attempt()
                except RuntimeError as fault:
                    caught.append(fault)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
        assert len(caught) == 3
        assert record.is_open


def test_listeners_hear_what_was_committed_and_only_that(desk: Desk) -> None:
    with desk.create() as record:
        heard: list[tuple[Action, ...]] = []
        record.after_commit.append(heard.append)
        with pytest.raises(ZeroDivisionError), record.transaction("lost"):
            _ = 1 / 0
        with record.transaction("outer", kind="a", object_id="1"):
            write(record, "x", 1)
        assert heard == [(Action("test.change", "setting", "x", ""), Action("outer", "a", "1", ""))]


def test_listener_may_itself_change_the_record(desk: Desk) -> None:
    with desk.create() as record:

        def once(_: tuple[Action, ...]) -> None:
            record.after_commit.clear()
            write(record, "after", 1)

        record.after_commit.append(once)
        write(record, "before", 1)
        assert set(record.settings.all()) == {"before", "after"}


def test_full_database_refuses_the_change_and_goes_on_later(desk: Desk) -> None:
    with desk.create() as record:
        write(record, "kept", 1)
        pages = record.raw.execute("PRAGMA page_count").fetchone()[0]
        record.raw.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull) as caught:
            write(record, "big", "x" * 200_000)
        assert "kvar" in caught.value.sentence()
        assert not record.in_transaction
        assert record.settings.all() == {"kept": 1}
        record.raw.execute("PRAGMA max_page_count = 1000000")
        write(record, "big", "x" * 200_000)
        assert set(record.settings.all()) == {"kept", "big"}
    with desk.open() as record:
        assert set(record.settings.all()) == {"kept", "big"}


def test_nothing_slips_through_after_the_engine_rolled_back_inside(desk: Desk) -> None:
    """A full disk ends the whole transaction; a caller who swallows that must not go on committing line by line."""
    with desk.create() as record:
        pages = record.raw.execute("PRAGMA page_count").fetchone()[0]
        record.raw.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ChangeBroken), record.transaction("outer"):
            with pytest.raises(DiskFull), record.transaction("inner"):
                record.settings.set("big", "x" * 200_000)
            for attempt in (
                lambda: record.settings.set("a", 1),
                lambda: record.db.execute_sql("INSERT INTO settings VALUES ('a', '1')"),
                lambda: record.log_read("case.read"),
            ):
                with pytest.raises(ChangeBroken):
                    attempt()
        assert not record.in_transaction
        record.raw.execute("PRAGMA max_page_count = 1000000")
        assert record.settings.all() == {}
        assert rows(record) == []
        write(record, "b", 2)
        assert verify_log(record) == []


def test_replaced_file_is_noticed_before_the_next_change(desk: Desk) -> None:
    """docs/faults.md F12: a synchronising program puts an older copy in place while the record is open."""
    desk.create().close()
    older = desk.path.read_bytes()
    record = desk.open()
    write(record, "a", 1)
    copy = desk.path.with_name("kopia")
    copy.write_bytes(older)
    copy.replace(desk.path)
    for _ in range(2):
        with pytest.raises(Exception, match=r"RecordReplaced|RecordReadOnly"):
            write(record, "b", 2)
    record.close()
    assert desk.path.read_bytes() == older


def test_a_file_that_grew_under_us_is_noticed(desk: Desk) -> None:
    record = desk.create()
    with desk.path.open("ab") as file:  # closing this drops the locks, as another program in this process would
        file.write(bytes(4096))
    with pytest.raises(RecordReplaced):
        write(record, "b", 2)
    record.close()


ANOTHER_WRITER = """
    import os, sys
    from pathlib import Path
    from sqlcipher3 import dbapi2
    from samverkan_desktop.storage.connection import key_literal, uri
    path, key = Path(sys.argv[1]), sys.argv[2]
    times = path.stat()
    connection = dbapi2.connect(uri(path, "rw") + "&nolock=1", uri=True, isolation_level=None)
    connection.execute('PRAGMA key = "' + key_literal(bytes.fromhex(key)) + '"')
    connection.execute("INSERT INTO settings VALUES ('annan', '1')")
    connection.close()
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
"""


def test_another_program_that_wrote_is_noticed_though_time_and_size_are_the_same(desk: Desk) -> None:
    """A share whose locks do not hold lets two write. Ours must not go on top of what the other one saved."""
    record = desk.create()
    write(record, "a", 1)
    size = desk.path.stat().st_size
    run(ANOTHER_WRITER, desk.path, record.data_key.hex())
    assert desk.path.stat().st_size == size
    with pytest.raises(RecordReplaced):
        write(record, "b", 2)
    record.close()
    with desk.open() as again:
        assert set(again.settings.all()) == {"a", "annan"}


def test_a_file_that_was_moved_is_waited_for(desk: Desk) -> None:
    """A share that goes and comes back is no reason to stop for good; nothing is said to be saved meanwhile."""
    record = desk.create()
    away = desk.path.with_name("borta")
    desk.path.rename(away)
    for _ in range(2):
        with pytest.raises(RecordUnreachable):
            write(record, "b", 2)
    assert not desk.path.exists()
    away.rename(desk.path)
    write(record, "b", 3)
    record.close()
    with desk.open() as again:
        assert again.settings.all() == {"b": 3}


def test_a_file_exchanged_while_we_write_is_not_said_to_be_saved(desk: Desk) -> None:
    """What is committed then reaches a file that has no name any more."""
    record = desk.create()
    copy = desk.path.with_name("kopia")
    copy.write_bytes(desk.path.read_bytes())
    with pytest.raises(RecordReplaced), record.transaction("x"):
        record.settings.set("a", 1)
        copy.replace(desk.path)
    with pytest.raises(RecordReadOnly):
        write(record, "b", 2)
    record.close()


def test_long_detail_is_cut_and_a_row_stays_one_line(desk: Desk) -> None:
    """A line end in what is logged would let somebody write rows that were never there."""
    with desk.create() as record:
        with record.transaction("x", detail="å" * 5000, object_id='"\\\n'):
            pass
        assert rows(record) == [("x", "", '"\\ ', "å" * 400)]


def test_text_with_a_nul_is_stopped_before_it_is_stored(desk: Desk) -> None:
    """It would read as damage later; text is cleaned where it comes in."""
    with desk.create() as record:
        with pytest.raises(ValueError, match="cleaned"), record.transaction("x"):
            record.db.execute_sql("INSERT INTO settings VALUES (?, ?)", ("a", '"b\0c"'))
        with record.transaction("a\0b", detail="c\0d\ud800"):
            record.settings.set("a", "b\0c")
            record.search.put("item", "i", title="b\0c")
        assert rows(record) == [("a b", "", "", "c d?")]
        assert record.settings.get("a") == "b\0c"


def test_peewee_never_logs_a_statement(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """A debug log is a file outside the record."""
    caplog.set_level("DEBUG")
    with desk.create() as record, record.transaction("x"):
        record.db.execute_sql("INSERT INTO settings VALUES (?, ?)", ("a", f'"{MARKER}"'))
    assert MARKER not in caplog.text
    assert "PRAGMA" not in caplog.text
