"""What could not be saved waits in an encrypted draft. If these fail, it is lost, or lies readable on the computer."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samverkan_desktop.storage import draft_file
from samverkan_desktop.storage.draft_file import DraftUnreadable, KeptText
from tests.storage.desk import MARKER, OTHER_PHRASE, PHRASE, Desk, flip

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
AT = datetime(2026, 11, 28, 12, 42, tzinfo=UTC)


def text(words: str, place: str = '["a", "talk"]') -> KeptText:
    return KeptText(place, f"§ 44, {MARKER}", words, AT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return draft_file.path_for(tmp_path, "r1", "u1")


def test_what_is_kept_comes_back_whatever_was_typed(path: Path) -> None:
    texts = (text(f"{MARKER} å\ud800\0\n"), text("", '["b"]'))
    assert draft_file.read(path, KEY) == ()
    draft_file.write(path, KEY, texts, os.urandom)
    assert draft_file.read(path, KEY) == texts
    draft_file.write(path, KEY, (), os.urandom)
    assert not path.exists()


def test_no_word_of_it_lies_in_the_clear_and_its_size_tells_nothing(path: Path) -> None:
    sizes = set()
    for words in ("a", MARKER * 20):
        draft_file.write(path, KEY, (text(words),), os.urandom)
        for file in path.parent.rglob("*"):
            for form in (MARKER.encode(), MARKER.encode("unicode_escape"), b"talk"):
                assert form not in file.read_bytes()
        sizes.add(path.stat().st_size)
    assert len(sizes) == 1


def test_another_key_another_users_draft_and_a_damaged_one_are_refused(path: Path) -> None:
    draft_file.write(path, KEY, (text("a"),), os.urandom)
    whole = path.read_bytes()
    with pytest.raises(DraftUnreadable):
        draft_file.read(path, OTHER)
    moved = draft_file.path_for(path.parents[1], "r1", "u2")
    moved.write_bytes(whole)
    with pytest.raises(DraftUnreadable):
        draft_file.read(moved, KEY)
    for place in (0, len(whole) // 2, len(whole) - 1):
        flip(path, place)
        with pytest.raises(DraftUnreadable):
            draft_file.read(path, KEY)
        path.write_bytes(whole)
    for cut in (b"", whole[:10], whole[:40]):
        path.write_bytes(cut)
        with pytest.raises(DraftUnreadable):
            draft_file.read(path, KEY)


def test_a_draft_that_cannot_be_read_is_put_aside_never_over_another(path: Path) -> None:
    path.parent.mkdir()
    names = []
    for content in (b"1", b"2"):
        path.write_bytes(content)
        names.append(draft_file.put_aside(path))
    assert [name.read_bytes() for name in names] == [b"1", b"2"]


def test_a_new_data_key_takes_the_drafts_along(desk: Desk) -> None:
    """Somebody leaves while another has a text that is not saved: it must open with the new key."""
    with desk.create(local_folder=desk.local) as record:
        leaving = record.users.add("Ola Berg", function="", role="secretary", passphrase=OTHER_PHRASE)
        drafts = [draft_file.path_for(desk.local, record.record_id, user) for user in (record.user_id, leaving.id)]
        for path in drafts:
            draft_file.write(path, record.data_key, (text("a"),), os.urandom)
        record.users.remove("Ola Berg")
        for path in drafts:
            assert draft_file.read(path, record.data_key) == (text("a"),)


def test_a_key_changed_on_another_computer_takes_the_drafts_here_along(desk: Desk, tmp_path: Path) -> None:
    here = tmp_path / "här"
    with desk.create(local_folder=here) as record:
        path = draft_file.path_for(here, record.record_id, record.user_id)
        draft_file.write(path, record.data_key, (text("a"),), os.urandom)
    with desk.recover(local_folder=tmp_path / "där") as record:
        record.users.new_recovery_key()
    with desk.open(local_folder=here, passphrase=PHRASE) as record:
        assert draft_file.read(path, record.data_key) == (text("a"),)


def test_a_draft_in_a_report_of_a_fault_shows_no_word_of_it() -> None:
    assert "hemligt" not in repr(text("hemligt"))


def test_what_lies_in_place_of_a_draft_and_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(DraftUnreadable):
        draft_file.read(path, KEY)


def test_a_draft_beyond_all_reason_is_not_read(path: Path) -> None:
    path.parent.mkdir()
    with path.open("wb") as file:
        file.truncate(4 * 1024**3)
    with pytest.raises(DraftUnreadable):
        draft_file.read(path, KEY)
