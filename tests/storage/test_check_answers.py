"""The check: if these fail, a record that is falling apart is called whole."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.connection import PAGE_SIZE
from samverkan_desktop.storage.errors import PageDamaged, RecordReadOnly
from samverkan_desktop.storage.session import Record
from tests.storage.desk import Desk, flip, write


def wrong(record: Record) -> dict[str, str]:
    return {found.what: found.sentence for found in check(record) if not found.ok}


def test_whole_record_has_every_question_answered(desk: Desk) -> None:
    with desk.create() as record:
        make_backup(record, desk.backups)
        asked = check(record)
    assert [found.what for found in asked] == ["pages", "structure", "references", "log", "backup"]
    assert all(found.ok for found in asked)
    assert all(found.sentence.endswith(".") for found in asked)


def test_age_of_the_backup_is_told_and_turns_red_after_a_week(desk: Desk) -> None:
    with desk.create() as record:
        assert "ännu" in wrong(record)["backup"]
        make_backup(record, desk.backups)
        for days, words, ok in [
            (0, "i dag", True),
            (1, "1 dag sedan", True),
            (6, "6 dagar", True),
            (7, "7 dagar", False),
        ]:
            desk.clock.instant += timedelta(days=days) - timedelta(days=0)
            answer = check(record)[-1]
            assert (words in answer.sentence, answer.ok) == (True, ok)
            desk.clock.instant -= timedelta(days=days)


def test_rows_that_point_at_nothing_are_told(desk: Desk) -> None:
    with desk.create() as record:
        record.raw.execute("PRAGMA foreign_keys = OFF")
        with record.transaction("x"):
            record.raw.execute("CREATE TABLE p (id INTEGER PRIMARY KEY)")
            record.raw.execute("CREATE TABLE c (p INTEGER REFERENCES p)")
            record.raw.execute("INSERT INTO c VALUES (7)")
        assert "(c)" in wrong(record)["references"]


def test_one_flipped_byte_in_any_page_is_found(desk: Desk) -> None:
    """docs/faults.md F6: refused at opening, or named by the check, or met as damage in reading; never wrong data."""
    with desk.create() as record:
        for number in range(20):
            write(record, f"k{number}", f"värde {number} " * 400)
        right = record.settings.all()
    whole = desk.path.read_bytes()
    for page in range(len(whole) // PAGE_SIZE):
        desk.path.write_bytes(whole)
        flip(desk.path, page * PAGE_SIZE + 1000 + page)
        try:
            record = desk.open(read_only=True)
        except EnvironmentFailure as fault:
            assert "skadad" in fault.sentence(), page
            continue
        with record:
            for _ in range(2):
                try:
                    with record.reading():
                        assert all(record.settings.get(name) == value for name, value in right.items())
                except PageDamaged:
                    assert record.damaged
            assert "pages" in wrong(record), page


def test_a_free_page_half_written_is_no_damage_and_any_other_is(desk: Desk) -> None:
    """A power cut leaves such pages (F2). Called damage, it ends the writing and sends the user to a backup."""
    with desk.create() as record:
        for number in range(6):
            write(record, f"k{number}", f"värde {number} " * 3000)
        with record.transaction("x"):
            record.raw.execute("DELETE FROM settings WHERE key IN ('k1', 'k3', 'k4')")
        (free,) = record.raw.execute("PRAGMA freelist_count").fetchone()
    whole, forgiven = desk.path.read_bytes(), 0
    for page in range(1, len(whole) // PAGE_SIZE):
        desk.path.write_bytes(whole)
        flip(desk.path, page * PAGE_SIZE + 1000)
        try:
            with desk.open(read_only=True) as record:
                forgiven += not {"pages", "structure"} & set(wrong(record))
        except (dbapi2.DatabaseError, EnvironmentFailure):
            continue
    assert forgiven == free - 1, "all but the page the list of free pages is written on"
    assert free > 10


def test_last_page_of_a_long_text_is_never_shown_as_zeros(desk: Desk) -> None:
    """SQLCipher hands out a damaged page as zeros, and tells only if another is asked for after it."""
    with desk.create() as record:
        write(record, "lång", "x" * 30_000)
    whole = desk.path.read_bytes()
    met = 0
    for page in range(1, len(whole) // PAGE_SIZE):
        desk.path.write_bytes(whole)
        flip(desk.path, page * PAGE_SIZE + 2000)
        try:
            with desk.open(read_only=True) as record:
                assert record.settings.get("lång") == "x" * 30_000
        except (dbapi2.DatabaseError, EnvironmentFailure):
            met += 1
    assert met > 8, "pages of the text itself"


def test_damage_met_on_the_way_ends_the_writing(desk: Desk) -> None:
    with desk.create() as record:
        for number in range(60):
            write(record, f"k{number}", "x" * 3000)
        page = record.raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()[0]
        leaf = record.raw.execute("PRAGMA page_count").fetchone()[0]
    for hurt in range(page + 1, leaf):
        flip(desk.path, (hurt - 1) * PAGE_SIZE + 500)
    with pytest.raises(EnvironmentFailure) as caught, desk.open() as record:
        with pytest.raises(PageDamaged), record.reading():
            record.settings.all()
        assert record.read_only
        with pytest.raises(RecordReadOnly):
            write(record, "a", 1)
        raise PageDamaged(file="x")
    assert "skadad" in caught.value.sentence()
