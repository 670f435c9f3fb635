"""Copies side by side: if these fail, a copy that was only looked at makes the real file cry that changes are lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from samverkan_desktop.storage.anchor import Standing
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.restore import restore
from samverkan_desktop.storage.salvage import salvage
from tests.storage.anchor_computer import MINE, NAME, SILENT, Computer
from tests.storage.desk import Desk, flip


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_copies_side_by_side_with_histories_of_their_own(computer: Computer) -> None:
    other = computer.folder_of("titta")
    computer.keep()
    computer.put_back(other)
    for _ in range(2):
        assert computer.work(other / NAME, 4)[0] in SILENT
        assert computer.work(computer.at, 2)[0] is Standing.AGREES
    shutil.rmtree(other)
    assert computer.work(computer.at)[0] is Standing.AGREES, "the copy is thrown away"


def test_restored_beside_the_original_again_and_again(computer: Computer) -> None:
    """A user restores a backup to look at something, removes it, and does so again."""
    backup = computer.backup()
    computer.work(computer.at, 4)
    for name in ("titta 1.samverkan", "titta 2.samverkan", "titta 3.samverkan"):
        beside = computer.at.with_name(name)
        assert computer.restore(backup, beside) == 0
        assert computer.work(beside, 1)[0] is Standing.AGREES
        for path in list(computer.at.parent.glob(f"{name}*")):
            path.unlink()
    assert computer.work(computer.at)[0] is Standing.AGREES
    assert computer.is_clean()


def test_older_copy_put_beside_by_hand_after_another_was_thrown_away(computer: Computer) -> None:
    computer.keep()
    computer.work(computer.at, 4)
    for name in ("titta 1", "titta 2"):
        other = computer.folder_of(name)
        computer.put_back(other)
        assert computer.work(other / NAME, 1)[0] in SILENT
        shutil.rmtree(other)
    assert computer.work(computer.at)[0] is Standing.AGREES


def test_restored_over(computer: Computer) -> None:
    """What is missing is told by the restore itself, and by nothing after it."""
    backup = computer.backup()
    computer.work(computer.at, 4)
    assert computer.restore(backup, computer.at) == 6, "the backup's row, an opening and four changes"
    kept = next(computer.at.parent.glob("*före-återställning*.samverkan"))
    for path in (computer.at, kept, computer.at, kept):
        assert computer.work(path)[0] is Standing.AGREES


def test_restored_to_a_new_place_when_the_original_is_lost(computer: Computer) -> None:
    backup = computer.backup()
    computer.work(computer.at, 4)
    shutil.rmtree(computer.at.parent)
    computer.at = computer.folder_of("nytt") / NAME
    assert computer.restore(backup, computer.at) == 6
    assert computer.work(computer.at)[0] is Standing.AGREES
    other = computer.folder_of("titta") / NAME
    assert computer.restore(backup, other) == 0, "it lives on in the new place"
    assert computer.work(other)[0] is Standing.AGREES


def test_restored_beside_an_original_that_was_moved_and_not_opened(computer: Computer) -> None:
    """What is remembered of the original is still there when it is opened."""
    backup = computer.backup()
    computer.keep()
    computer.work(computer.at, 4)
    computer.move("nytt")
    computer.restore(backup, computer.at.with_name("titta.samverkan"))
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at)[0] is Standing.BEHIND


def test_salvaged_beside_the_original(computer: Computer) -> None:
    target = computer.at.with_name("räddad.samverkan")
    flip(computer.at, computer.at.stat().st_size - 100)
    damaged = computer.at.read_bytes()
    salvage(computer.at, target, MINE, **computer.desk.options())
    assert computer.work(target, 6)[0] is Standing.AGREES
    computer.at.write_bytes(damaged[:-100] + bytes([damaged[-100] ^ 0xFF]) + damaged[-99:])
    assert computer.work(computer.at)[0] is Standing.AGREES
    assert computer.work(target)[0] is Standing.AGREES


@pytest.mark.parametrize("how", ["move", "rename", "link", "there and back", "without the anchor beside"])
def test_a_moved_file_is_as_before(computer: Computer, how: str) -> None:
    first = computer.at
    if how == "rename":
        computer.rename("Skolan.samverkan")
    elif how == "link":
        (computer.folder / "genväg").symlink_to(computer.at.parent)
        computer.at = computer.folder / "genväg" / NAME
    elif how == "without the anchor beside":
        Places(computer.at).anchor.unlink()
        computer.move("b")
    else:
        computer.move("b")
    assert computer.work(computer.at)[0] is Standing.AGREES
    if how == "there and back":
        computer.move("arkiv")
        assert computer.at == first
        assert computer.work(first)[0] is Standing.AGREES
    assert len(computer.anchors) == 1, "it lies in one place, so one anchor is kept"


def test_a_folder_with_two_copies_is_moved(computer: Computer) -> None:
    computer.desk.path = computer.at
    backup = computer.backup()
    computer.work(computer.at, 4)
    computer.restore(backup, computer.at.with_name("titta.samverkan"))
    computer.work(computer.at.with_name("titta.samverkan"), 8)
    computer.move("b")
    assert computer.work(computer.at.with_name("titta.samverkan"))[0] is Standing.AGREES
    assert computer.work(computer.at)[0] is Standing.AGREES


def test_the_copy_becomes_the_one_that_is_used(computer: Computer) -> None:
    """The original is thrown away and the work goes on in what was restored beside it."""
    backup = computer.backup()
    computer.work(computer.at, 4)
    used = computer.at.with_name("gäller.samverkan")
    computer.restore(backup, used)
    for path in list(computer.at.parent.glob(f"{NAME}*")):
        path.unlink()
    assert computer.work(used, 2)[0] is Standing.AGREES
    computer.at = used
    computer.keep()
    assert computer.work(used, 2)[0] is Standing.AGREES
    other = computer.folder_of("titta")
    computer.put_back(other)
    assert computer.work(other / used.name)[0] in SILENT
    computer.move("flyttad")
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at)[0] is Standing.BEHIND, "it is the one that counts now"


def test_another_record_where_the_first_was(computer: Computer) -> None:
    """A place that holds somebody else's record is empty to this one."""
    old = computer.at
    computer.move("b")
    old.parent.mkdir()
    other = Desk(computer.folder / "annan")
    other.path = old
    other.create(anchor_folder=computer.desk.local).close()
    assert computer.work(computer.at)[0] is Standing.AGREES
    computer.keep()
    computer.work(computer.at, 3)
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at)[0] is Standing.BEHIND


# -- anchors of older programs ----------------------------------------------------------------------------------------


def made_old(computer: Computer) -> Path:
    """Turn the anchor into one that knows no place."""
    (path,) = computer.anchors
    there = json.loads(path.read_bytes())
    old = path.with_name(f"{there['record_id']}.anchor")
    shutil.copy(Places(computer.at).anchor, old)
    path.unlink()
    return old


def test_anchor_of_an_older_program_is_taken_over_in_silence(computer: Computer) -> None:
    old = made_old(computer)
    assert computer.work(computer.at)[0] is Standing.AGREES
    assert not old.exists()
    assert len(computer.anchors) == 1


def test_anchor_of_an_older_program_still_tells(computer: Computer) -> None:
    computer.keep()
    computer.work(computer.at, 3)
    made_old(computer)
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at) == (Standing.BEHIND, 4)


def test_restored_beside_before_the_old_anchor_was_taken_over(computer: Computer) -> None:
    backup = computer.backup()
    computer.work(computer.at, 3)
    old = made_old(computer)
    beside = computer.at.with_name("titta.samverkan")
    assert computer.restore(backup, beside) == 0
    assert computer.work(beside)[0] is Standing.AGREES
    assert old.exists()
    assert computer.work(computer.at)[0] is Standing.AGREES
    assert not old.exists()


# -- small things -----------------------------------------------------------------------------------------------------


def test_reading_alone_moves_nothing(computer: Computer) -> None:
    before = [path.name for path in computer.anchors]
    computer.move("b")
    computer.desk.path = computer.at
    with computer.desk.open(read_only=True) as record:
        assert record.standing is Standing.AGREES
    assert [path.name for path in computer.anchors] == before


def test_the_anchor_tells_the_name_of_no_file_in_its_own_name(computer: Computer) -> None:
    assert all("skola" not in path.name and "arkiv" not in path.name for path in computer.anchors)


def test_after_a_restore_beside_the_one_that_is_worked_in_is_named_first(computer: Computer) -> None:
    """Not what an earlier restore put aside, nor another copy: the user is told to work on in the first."""
    backup = computer.backup()
    computer.restore(backup, computer.at)
    computer.work(computer.at)
    first = computer.at.with_name("0 titta.samverkan")
    computer.restore(backup, first)
    computer.work(first)
    done = restore(backup, computer.at.with_name("1 titta.samverkan"), MINE, **computer.desk.options())
    assert done.others[0] == computer.at
    assert {first, *computer.at.parent.glob("*före-återställning*.samverkan")} == set(done.others[1:])


@pytest.mark.parametrize("place", ["", "/"])
def test_an_anchor_that_names_no_file_does_not_stop_the_opening(computer: Computer, place: str) -> None:
    """One under another key is not authenticated, so anybody could have shut the record with it."""
    computer.work(computer.at, 2)
    (anchor,) = computer.anchors
    told = json.loads(anchor.read_bytes())
    anchor.write_text(json.dumps({**told, "place": place, "key": "0" * len(told["key"])}), encoding="utf-8")
    assert computer.work(computer.at)[0] is Standing.FORGED
    assert computer.work(computer.at)[0] is Standing.AGREES
