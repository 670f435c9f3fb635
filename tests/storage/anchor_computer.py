"""A computer with a folder for anchors and a record that is copied, moved, restored and put back by hand."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from samverkan_desktop.storage.anchor import Standing
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.restore import Secret, restore
from tests.storage.desk import PHRASE, Desk, write

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

    def is_clean(self) -> bool:
        """Tell whether the log of the record is told to be whole."""
        self.desk.path = self.at
        with self.desk.open() as record:
            return not verify_log(record)
