"""F3, F4: a really full disk and a really read-only one, mounted for the purpose (needs root on Linux)."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.upkeep import restore_backup
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.errors import RecordReadOnly
from tests.faults.damage import prints
from tests.faults.oracle import Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE, USER, Town


def may_mount() -> bool:
    """Tell whether a small disk of our own can be mounted here."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    return subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0 and _tries()


def _tries() -> bool:
    with (
        tempfile.TemporaryDirectory() as place,
        contextlib.suppress(OSError, subprocess.CalledProcessError),
        small_disk(Path(place), 64),
    ):
        return True
    return False


@contextlib.contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path]:
    """Mount an empty disk of so many KiB."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", place], check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=False, capture_output=True)


def fill(place: Path, leave: int) -> Path:
    """Fill a disk but for so many bytes; returns the file that does."""
    filler = place / "fyllnad"
    with filler.open("wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while True:
                file.write(bytes(65536))
        with contextlib.suppress(OSError):
            while True:
                file.write(bytes(512))
        file.truncate(max(0, filler.stat().st_size - leave))
    return filler


def full_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Fill the disk to the last bytes and go on working, then make room and go on again."""
    chance, tally = Random(seed), Tally()
    deeds: tuple[tuple[str, Callable[[Town, Path], object]], ...] = (
        ("work", lambda town, _: Secretary(town, Random(chance.random()), ledger.hear).work(25)),
        ("backup", lambda town, _: _backup(town)),
        ("export", lambda town, place: Exporting(town.session).export(place / "ut")),
    )
    while tally.rounds < rounds:
        with small_disk(folder / "disk", 4096) as place:
            path = make_town(place)
            ledger = Ledger()
            for turn in range(min(8, rounds - tally.rounds)):
                tally.rounds += 1
                name, deed = deeds[turn % len(deeds)]
                try:
                    _one_full_disk(place, path, turn, ledger, deed, chance)
                except Exception as fault:
                    tally.caught(f"seed {seed} round {tally.rounds} {name}", fault)
                    break
            tally.acknowledged += ledger.number
    return tally


def _one_full_disk(
    place: Path, path: Path, turn: int, ledger: Ledger, deed: Callable[[Town, Path], object], chance: Random
) -> None:
    town = open_town(path, turn)
    filler = fill(place, chance.choice((0, 512, 4096, 9000, 20_000, 60_000)))
    try:
        try:
            deed(town, place)
        except EnvironmentFailure as fault:
            _require_sentence(fault)
        town.session.repositories.meetings.all()  # reading goes on
        filler.unlink()
        Secretary(town, Random(turn), ledger.hear).work(5)  # and writing, when there is room again
    finally:
        filler.unlink(missing_ok=True)
        town.session.close()
    left = [file.name for file in place.rglob("*") if file.name.endswith((".ny", ".kopia", ".prov"))]
    if left:
        raise AssertionError(f"left behind: {left}")
    shutil.rmtree(place / "ut", ignore_errors=True)  # the export is readable on purpose
    require_nothing_readable(place)
    for info in list_backups(path.parent / f"{path.stem} säkerhetskopior"):
        if info.manifest is None:
            raise AssertionError(f"a half backup: {info.problem}")
        info.path.unlink()
    town = open_town(path, turn)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()


def _require_sentence(fault: EnvironmentFailure) -> None:
    sentence = fault.sentence()
    if "kvar" not in sentence and "orörd" not in sentence and "Inget har" not in sentence:
        raise AssertionError(f"says not what was kept: {sentence}")


def _backup(town: Town) -> None:
    run = BackupPlaces(town.session).run()
    run.copy()
    run.register(run.finish())


def read_only_rounds(folder: Path, rounds: int) -> Tally:
    """Open a record on a disk mounted read-only: read everything, change nothing, restore a backup from it."""
    tally = Tally()
    for turn in range(rounds):
        tally.rounds += 1
        with small_disk(folder / "disk", 8192) as place:
            path = make_town(place)
            town = open_town(path)
            Secretary(town, Random(turn), lambda _line: None).work(60)
            _backup(town)
            kept = prints(town)
            town.session.close()
            before = {file: file.read_bytes() for file in place.rglob("*") if file.is_file()}
            subprocess.run(["mount", "-o", "remount,ro", place], check=True, capture_output=True)
            try:
                _read_only(path, kept, tally)
            except Exception as fault:
                tally.caught(f"round {turn}", fault)
            if {file: file.read_bytes() for file in place.rglob("*") if file.is_file()} != before:
                tally.lost.append(f"round {turn}: the files were changed")
            _restore_from(path, folder / f"åter-{turn}", kept, tally)
    return tally


def _read_only(path: Path, kept: dict[str, str], tally: Tally) -> None:
    town = open_town(path, 2)
    try:
        if not town.session.record.read_only:
            tally.wrong.append("not told to be open for reading")
        if prints(town) != kept:
            tally.lost.append("not the same values")
        with contextlib.suppress(RecordReadOnly):
            town.meeting(town.clock.now().date())
            tally.wrong.append("a change was let through")
    finally:
        town.session.close()


def _restore_from(path: Path, target: Path, kept: dict[str, str], tally: Tally) -> None:
    target.mkdir(parents=True)
    (backup,) = list_backups(path.parent / f"{path.stem} säkerhetskopior")
    town = open_town(path, 2)
    around = town.surroundings
    town.session.close()
    done = restore_backup(backup.path, target / path.name, passphrase=PASSPHRASE, user=USER, surroundings=around)
    town = open_town(done.path, 3)
    try:
        if prints(town) != kept:
            tally.lost.append("not restored as it was")
    finally:
        town.session.close()
