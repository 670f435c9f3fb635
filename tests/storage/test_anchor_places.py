"""An anchor for each place: if these fail, a copy that was only looked at makes the real file cry that changes are
lost, until nobody listens; or an older file put where the real one was passes unseen."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from samverkan_desktop.storage.anchor import Standing
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.restore import Secret, restore
from samverkan_desktop.storage.salvage import salvage
from tests.storage.desk import PHRASE, Desk, flip, write

NAME = "Östra skolan å.samverkan"
MINE = Secret(passphrase=PHRASE)
SILENT = (Standing.NONE, Standing.AGREES)


class Computer:
    """A computer with a folder for anchors and some folders with records."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder / "bord")
        self.at = self.folder_of("arkiv") / NAME
        self.desk.path = self.at
        self.desk.create().close()
        self.work(self.at, 3)
        self.kept: dict[str, bytes] = {}

    def folder_of(self, name: str) -> Path:
        (self.folder / name).mkdir(parents=True, exist_ok=True)
        return self.folder / name

    def work(self, at: Path, changes: int = 2) -> tuple[Standing, int]:
        """Open the file, change something, close it; return what was told at opening."""
        self.desk.path = at
        self.desk.clock.advance(timedelta(seconds=1))  # or two histories would be one
        with self.desk.open() as record:
            for number in range(changes):
                write(record, "a", number)
            return record.standing, record.missing_changes

    def look(self, at: Path) -> Standing:
        return self.work(at, 0)[0]

    def keep(self) -> None:
        """Remember the folder as it is, as a file server's own copy does."""
        self.kept = {path.name: path.read_bytes() for path in self.at.parent.iterdir() if path.is_file()}

    def put_back(self, folder: Path, *, anchors: bool = True) -> None:
        """Put the remembered files in a folder by hand."""
        for name, data in self.kept.items():
            if anchors or not name.endswith(".anchor"):
                (folder / name).write_bytes(data)

    def move(self, name: str) -> Path:
        """Move the folder of the record."""
        new = self.folder / name
        self.at.parent.rename(new)
        self.at = new / self.at.name
        return self.at

    def rename(self, name: str) -> Path:
        """Give the record and all that lies beside it another name."""
        for path in list(self.at.parent.glob(f"{self.at.name}*")):
            path.rename(path.with_name(path.name.replace(self.at.name, name)))
        self.at = self.at.with_name(name)
        return self.at

    def backup(self) -> Path:
        self.desk.path = self.at
        with self.desk.open() as record:
            made = make_backup(record, self.desk.backups).path
        self.desk.clock.advance(timedelta(hours=1))
        return made

    def restore(self, backup: Path, target: Path) -> int:
        return restore(backup, target, MINE, **self.desk.options()).missing_changes

    @property
    def anchors(self) -> list[Path]:
        return sorted(self.desk.local.glob("*.anchor"))


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    yield Computer(tmp_path)


# -- what must be noticed ---------------------------------------------------------------------------------------------


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


# -- what must not warn -----------------------------------------------------------------------------------------------


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
    assert verify_clean(computer)


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


def verify_clean(computer: Computer) -> bool:
    computer.desk.path = computer.at
    with computer.desk.open() as record:
        return not verify_log(record)
