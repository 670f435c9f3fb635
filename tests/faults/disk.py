"""F3, F4: a really full disk and a really read-only one, mounted for the purpose (needs root on Linux)."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from samverkan_desktop.domain.errors import EnvironmentFailure, UserError
from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.lists import ListFormat, Lists
from samverkan_desktop.services.paper_kinds import PaperFormat, PaperKind
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.upkeep import restore_backup
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.errors import RecordReadOnly
from tests.faults.damage import prints
from tests.faults.oracle import Broken, Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE, USER, Town

OUT = "ut"


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


Deed = Callable[[Secretary, Path], object]


def _each_deed(name: str) -> Deed:
    return lambda secretary, _place: secretary.carry_out(secretary.deeds[name])


def _deeds(kinds: Iterable[str]) -> dict[str, Deed]:
    """Everything that writes: each thing a secretary does, and what writes elsewhere than in the record."""
    return {
        "work": lambda secretary, _: secretary.work(25),
        **{kind: _each_deed(kind) for kind in kinds},
        "backup": lambda secretary, _: _backup(secretary.town),
        "export": lambda secretary, place: Exporting(secretary.town.session).export(place / OUT),
        "pdf": lambda secretary, place: _paper(secretary.town, place / OUT, PaperFormat.PDF),
        "word": lambda secretary, place: _paper(secretary.town, place / OUT, PaperFormat.DOCX),
        "list": lambda secretary, place: _list(secretary.town, place / OUT),
        "log": lambda secretary, _: _read(secretary.town),
        "anchor": lambda secretary, _: secretary.town.session.record.flush(),
        "settings": lambda secretary, _: _settings(secretary.town),
    }


def full_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Fill the disk to the last bytes and go on working, then make room and go on again: each deed in turn."""
    chance, tally = Random(seed), Tally()
    done: dict[str, float] = {}
    while tally.rounds < rounds:
        with small_disk(folder / "disk", 4096) as place:
            path = make_town(place)
            ledger = Ledger()
            for turn in range(min(8, rounds - tally.rounds)):
                try:
                    name = _one_full_disk(place, path, turn, ledger, tally.rounds, chance)
                except Exception as fault:
                    tally.caught(f"seed {seed} round {tally.rounds + 1}", fault)
                    tally.rounds += 1
                    break
                tally.rounds += 1
                done[name] = done.get(name, 0) + 1
            tally.acknowledged += ledger.number
    tally.notes["sorters skrivning på full disk"] = len(done)
    return tally


def _one_full_disk(place: Path, path: Path, turn: int, ledger: Ledger, number: int, chance: Random) -> str:
    town = open_town(path, turn)
    secretary = Secretary(town, Random(chance.random()), ledger.hear)
    if not turn:
        secretary.work(40)  # so that there is something to do things with
    deeds = _deeds(secretary.deeds)
    name = list(deeds)[number % len(deeds)]
    filler = fill(place, chance.choice((0, 512, 4096, 9000, 20_000, 60_000)))
    try:
        try:
            deeds[name](secretary, place)
        except EnvironmentFailure as fault:
            require_sentence(fault)
        except UserError:
            pass  # the gate, or a meeting that has not begun: nothing was to be written
        town.session.repositories.meetings.all()  # reading goes on
        filler.unlink()
        secretary.work(5)  # and writing, when there is room again
    except Exception as fault:
        fault.add_note(name)
        raise
    finally:
        filler.unlink(missing_ok=True)
        town.session.close()
    left = [file.name for file in place.rglob("*") if file.name.endswith((".ny", ".kopia", ".prov", ".tmp"))]
    if left:
        raise Broken("b", f"{name}: left behind: {left}")
    _require_whole_files(place / OUT)
    shutil.rmtree(place / OUT, ignore_errors=True)  # what was taken out is readable on purpose
    require_nothing_readable(place)
    for info in list_backups(path.parent / f"{path.stem} säkerhetskopior"):
        if info.manifest is None:
            raise Broken("b", f"a half backup: {info.problem}")
        info.path.unlink()
    town = open_town(path, turn)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()
    return name


def _require_whole_files(out: Path) -> None:
    """What was taken out is there whole, or not at all."""
    for file in out.rglob("*"):
        data = file.read_bytes() if file.is_file() else b""
        if file.suffix == ".pdf" and not data.rstrip().endswith(b"%%EOF"):
            raise Broken("b", "half a PDF")
        if file.suffix in (".docx", ".xlsx") and not zipfile.is_zipfile(file):
            raise Broken("b", f"half a {file.suffix}")
        if file.suffix == ".json":
            json.loads(data)


def _paper(town: Town, out: Path, format: PaperFormat) -> None:
    meetings = town.session.repositories.meetings.all()
    meeting = meetings[-1] if meetings else town.meeting(date(2026, 9, 10))
    kind = PaperKind.MINUTES if meeting.is_held else PaperKind.ATTENDANCE_LIST
    made = town.papers.produce(kind, meeting.id, format=format)
    _deliver(out, made)


def _list(town: Town, out: Path) -> None:
    _deliver(out, Lists(town.session).staff(ListFormat.XLSX))


def _deliver(out: Path, made: Produced) -> None:
    out.mkdir(exist_ok=True)
    deliver_as(out / made.file_name, made.content, Path(made.file_name).suffix)


def _read(town: Town) -> None:
    """Reading a case writes a row of the log."""
    town.session.record.log_read("case.read", kind="case", object_id="k1")
    town.session.record.flush()


def _settings(town: Town) -> None:
    settings = Settings(town.session)
    settings.set_municipality(replace(settings.municipality(), secrecy_marking="Sekretess " + "x" * 150))


def require_sentence(fault: EnvironmentFailure) -> None:
    """What could not be done is told, and what was kept."""
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
