"""An anchor for each place: if these fail, a copy that was only looked at makes the real file cry that changes are
lost, until nobody listens; or an older file put where the real one was passes unseen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from samverkan_desktop.storage.anchor import Standing
from tests.storage.anchor_computer import NAME, SILENT, Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.mark.parametrize("anchors", [True, False])
def test_older_file_at_its_place(computer: Computer, anchors: bool) -> None:
    """Also together with the anchor that lay beside it then."""
    computer.keep()
    computer.work(computer.at, 5)
    computer.put_back(computer.at.parent, anchors=anchors)
    assert computer.work(computer.at) == (Standing.BEHIND, 6)
    assert computer.look(computer.at) is Standing.AGREES, "told once"


@pytest.mark.parametrize("how", ["move", "rename", "both"])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("copy_lives", [True, False])
def test_older_file_after_a_move(computer: Computer, how: str, when: str, copy_lives: bool) -> None:
    """The folder is moved or renamed, and an older file put in, before or after it was opened there."""
    if copy_lives:
        other = computer.folder_of("titta")
        computer.keep()
        computer.put_back(other)
        assert computer.look(other / NAME) in SILENT
    computer.keep()
    computer.work(computer.at, 5)
    if how in ("move", "both"):
        computer.move("nytt arkiv")
    if how in ("rename", "both"):
        computer.rename("Skolan.samverkan")
        computer.kept = {name.replace(NAME, "Skolan.samverkan"): data for name, data in computer.kept.items()}
    if when == "after":
        assert computer.look(computer.at) is Standing.AGREES
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at)[0] is Standing.BEHIND


def test_older_file_after_moving_there_and_back(computer: Computer) -> None:
    """The anchor that was left at the first place is older than what was done at the second."""
    first = computer.at
    computer.move("b")
    computer.work(computer.at, 3)
    computer.keep()
    computer.work(computer.at, 4)
    computer.move("arkiv")
    computer.put_back(computer.at.parent)
    assert computer.at == first
    assert computer.work(first) == (Standing.BEHIND, 5)


def test_older_file_where_a_folder_was_copied_and_the_old_one_removed(computer: Computer) -> None:
    """A move in two steps, with work in the new place in between."""
    computer.keep()
    shutil.copytree(computer.at.parent, computer.folder / "nytt")
    old, computer.at = computer.at, computer.folder / "nytt" / NAME
    computer.work(computer.at, 3)
    shutil.rmtree(old.parent)
    assert computer.look(computer.at) is Standing.AGREES
    computer.move("nyast")
    computer.put_back(computer.at.parent)
    assert computer.work(computer.at)[0] is Standing.BEHIND


def test_other_history_at_the_place(computer: Computer) -> None:
    """A copy that was worked on as much or more takes the place of the real one."""
    other = computer.folder_of("titta")
    computer.keep()
    computer.put_back(other)
    computer.work(computer.at, 1)
    computer.work(other / NAME, 9)
    for path in other.iterdir():
        shutil.copy(path, computer.at.parent / path.name)
    assert computer.look(computer.at) is Standing.REPLACED


def test_file_put_aside_by_a_restore_keeps_its_protection(computer: Computer) -> None:
    backup = computer.backup()
    computer.work(computer.at, 4)
    computer.restore(backup, computer.at)
    kept = next(computer.at.parent.glob("*före-återställning*.samverkan"))
    before = {path: path.read_bytes() for path in computer.at.parent.glob(f"{kept.name}*")}
    assert computer.work(kept, 3)[0] is Standing.AGREES
    for path, data in before.items():
        path.write_bytes(data)
    assert computer.work(kept) == (Standing.BEHIND, 4)


def test_changed_anchor_of_the_place_is_noticed(computer: Computer) -> None:
    (path,) = computer.anchors
    told = json.loads(path.read_bytes())
    path.write_text(json.dumps({**told, "place": told["place"] + "x"}))
    assert computer.look(computer.at) is Standing.FORGED


def test_anchor_of_another_place_under_the_name_of_this_is_noticed(computer: Computer) -> None:
    """A copy that lags behind has an anchor that an older file would agree with."""
    other = computer.folder_of("titta")
    computer.keep()
    computer.put_back(other)
    (mine,) = computer.anchors
    computer.look(other / NAME)
    (theirs,) = set(computer.anchors) - {mine}
    computer.work(computer.at, 5)
    shutil.copy(theirs, mine)
    computer.put_back(computer.at.parent)
    assert computer.look(computer.at) is Standing.FORGED


@pytest.mark.parametrize("latest", ["arkiv", "titta"])
def test_older_file_moved_from_the_place_that_was_used_last(computer: Computer, latest: str) -> None:
    """Two places are empty, neither is like the new one: the file is held against where work was last done."""
    computer.keep()
    for folder in sorted((computer.at.parent, computer.folder_of("titta")), key=lambda each: each.name == latest):
        computer.put_back(folder, anchors=False)
        computer.work(folder / NAME, 5 if folder.name == latest else 0)
    for name in ("arkiv", "titta"):
        shutil.rmtree(computer.folder / name)
    computer.kept = {name.replace(NAME, "Skolan.samverkan"): data for name, data in computer.kept.items()}
    new = computer.folder_of("nytt")
    computer.put_back(new, anchors=False)
    assert computer.work(new / "Skolan.samverkan") == (Standing.BEHIND, 6)
