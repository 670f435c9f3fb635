"""``dev.py torture``: every fault of the plan, in full counts, with a table (TRUST §4).

Faults with a driver of their own run here, each in a process of its own; the rest are the ordinary tests that hold
them, looked at with many more examples. *Lost* is an acknowledged change that is gone, a half action or a text in the
clear; *wrong* is a diagnosis that is not the right one, and a test that fails.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.faults import (
    crashes,
    damage,
    disk,
    guesses,
    journal,
    kills,
    newer,
    pens,
    power,
    replaced,
    steps,
    swap,
    twenty,
)
from tests.faults.kills import Tally

ROOT = Path(__file__).resolve().parents[2]
Drive = Callable[[Path, int], Tally]
_PASSED = re.compile(r"(\d+) (passed|failed|error|skipped)")


def _always() -> bool:
    return True


def _may_fork() -> bool:
    return hasattr(os, "fork")


@dataclass(frozen=True)
class Fault:
    """One row: ``full`` rounds by ``drive``, or the tests that hold it."""

    name: str
    what: str
    full: int = 0
    drive: Drive | None = None
    tests: tuple[str, ...] = ()
    needs: Callable[[], bool] = _always


FAULTS: tuple[Fault, ...] = (
    Fault("F1", "dödad process under arbete", 5000, kills.kill_rounds),
    Fault("F2", "strömavbrott, osynkade skrivningar borta eller halva", 3000, power.cut_rounds, needs=power.has_strace),
    Fault("F3", "full disk (egen tmpfs)", 400, disk.full_rounds, needs=disk.may_mount),
    Fault("F4", "skrivskyddad disk (monterad ro)", 10, disk.read_only_rounds, needs=disk.may_mount),
    Fault("F5", "skadat huvud eller salt", 178, damage.flip_rounds),
    Fault("F6", "skadad sida: vänd byte, nollad, bytt, ur äldre kopia", 2000, damage.page_rounds),
    Fault("F7", "avklippt, tom eller saknad fil", 40, damage.cut_file_rounds),
    Fault("F8", "journalen borta, klippt, främmande; äldre fil på plats", 10, lambda f, _: journal.journal_rounds(f)),
    Fault("F9", "två program samtidigt, efterlämnat lås", tests=("tests/storage/test_record_lock.py",)),
    Fault(
        "F10", "lapp från en annan dator", tests=("tests/storage/test_record_lock.py", "-k", "host or computer or note")
    ),
    Fault(
        "F11",
        "nätverksmapp och synkmapp",
        tests=("tests/services/test_file_place.py", "tests/gui/start/test_wizard_place.py"),
    ),
    Fault("F12", "filen byts ut, flyttas eller skrivs av annan medan den är öppen", 200, replaced.replaced_rounds),
    Fault("F12b", "utbytt fil: det som var öppet finns kvar", 40, swap.swap_rounds, needs=_may_fork),
    Fault(
        "F13",
        "klockan går bakåt eller hoppar",
        tests=("tests/storage/test_log_chain.py", "tests/storage/test_backup_thinning.py"),
    ),
    Fault("F14", "fel lösenfras många gånger, programmet dödat emellan", 25, guesses.guess_rounds, needs=_may_fork),
    Fault("F15", "nyare fil än programmet, mött på alla vägar", 20, newer.newer_rounds),
    Fault("F16", "uppgradering dödad vid varje sats", 5000, steps.migration_rounds),
    Fault(
        "F17",
        "återställning",
        tests=("tests/storage/test_backup_restore.py", "tests/services/test_restoring_service.py"),
    ),
    Fault("F18", "byte av lösenfras och nyckel dödat", 200, steps.key_rounds),
    Fault(
        "F20",
        "sommartid, tidszon, språk",
        tests=(
            "tests/domain/test_calendar.py",
            "tests/domain/test_ids_and_clock.py",
            "tests/faults/test_faults_where.py",
        ),
    ),
    Fault(
        "F21",
        "serier över lov och helgdagar",
        tests=("tests/domain/test_planner_properties.py", "tests/domain/test_planner.py"),
    ),
    Fault("F22", "mycket stor text", tests=("tests/faults/test_faults_text.py", "-k", "large")),
    Fault(
        "F23",
        "udda tecken hela vägen",
        tests=(
            "tests/domain/test_text_cleaning.py",
            "tests/documents/test_hostile_papers.py",
            "tests/faults/test_faults_text.py",
        ),
    ),
    Fault("F24", "sökvägar", tests=("tests/faults/test_faults_where.py", "-k", "name")),
    Fault("F25", "tjugo års uppgifter", 1, lambda f, _: twenty.twenty_years(f)),
    Fault("F26", "fel i fönstrets kod, och processen som faller", 60, crashes.crash_rounds),
    Fault(
        "F27", "osparad text vid avbrott", tests=("tests/faults/test_faults_typing.py", "tests/gui/test_autosave.py")
    ),
    Fault(
        "F28",
        "inga spår efter förhandsgranskning",
        tests=("tests/gui/test_preview.py", "tests/services/test_no_case_text.py"),
    ),
    Fault("F29", "manipulerad logg", tests=("tests/storage/test_log_chain.py", "tests/storage/test_anchor_files.py")),
    Fault(
        "F30",
        "fientliga filer",
        tests=(
            "tests/storage/test_backup_hostile.py",
            "tests/services/test_csv_import_table.py",
            "tests/faults/test_faults_hostile.py",
        ),
    ),
    Fault("P1", "pennan: två datorer och en delad mapp, dödade", 200, pens.pen_kills, needs=_may_fork),
)


@dataclass
class Row:
    """One line of the table."""

    name: str
    what: str
    rounds: int
    lost: int
    wrong: int
    seconds: float
    remarks: tuple[str, ...] = ()
    notes: dict[str, float] | None = None


def run_fault(fault: Fault, scale: float, folder: Path) -> Row:
    """Carry out one fault."""
    begun = time.monotonic()
    if not fault.needs():
        return Row(fault.name, fault.what, 0, 0, 0, 0.0, ("kan inte provas här",))
    rounds = max(1, round(fault.full * scale))
    tally = fault.drive(folder, rounds) if fault.drive is not None else by_tests(fault.tests)
    seconds = time.monotonic() - begun
    remarks = (*tally.lost[:5], *tally.wrong[:5])
    return Row(fault.name, fault.what, tally.rounds, len(tally.lost), len(tally.wrong), seconds, remarks, tally.notes)


def by_tests(tests: Sequence[str]) -> Tally:
    """Run ordinary tests with many examples and count them."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "thorough"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    counts = {
        word: int(number) for number, word in _PASSED.findall(done.stdout.splitlines()[-1] if done.stdout else "")
    }
    tally = Tally(rounds=counts.get("passed", 0) + counts.get("failed", 0))
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    tally.wrong = failed or ([] if done.returncode == 0 else [f"pytest ended with {done.returncode}"])
    return tally


def in_own_process(fault: Fault, scale: float, folder: Path) -> Row:
    """Run one fault apart from the others: what it does to memory and descriptors ends with it."""
    with tempfile.TemporaryDirectory(dir=folder, prefix=f"{fault.name}-") as place:
        command = [sys.executable, "-m", "tests.faults.torture", "--one", fault.name, "--scale", str(scale)]
        done = subprocess.run([*command, "--in", place], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        told = done.stderr.strip().splitlines()
        return Row(fault.name, fault.what, 0, 0, 1, 0.0, tuple(told[-1:]))
    data = json.loads(done.stdout.splitlines()[-1])
    return Row(**{**data, "remarks": tuple(data["remarks"])})


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| Fel | Vad | Rundor | Förlorat | Fel diagnos | Sekunder |", "|---|---|---:|---:|---:|---:|"]
    lines += [f"| {r.name} | {r.what} | {r.rounds} | {r.lost} | {r.wrong} | {r.seconds:.0f} |" for r in rows]
    remarks = [f"- {row.name}: {remark}" for row in rows for remark in row.remarks]
    notes = [f"- {row.name}, {name}: {value:.1f}" for row in rows for name, value in (row.notes or {}).items()]
    return "\n".join([*lines, "", *remarks, *notes])


def machine() -> str:
    """Tell on what it was run."""
    cipher = dbapi2.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]
    return (
        f"{platform.system()} {platform.release()}, {os.cpu_count()} kärnor, Python {platform.python_version()}, "
        f"SQLCipher {cipher}, SQLite {dbapi2.sqlite_version}"
    )


def say(text: str) -> None:
    """Tell whoever watches."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(words: Sequence[str]) -> int:
    """Run the chosen faults and print the table; 1 when anything was lost or wrongly told."""
    parser = argparse.ArgumentParser(prog="torture", description=__doc__)
    parser.add_argument("--only", default="", help="F1,F2 …")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full counts")
    parser.add_argument("--in", dest="folder", type=Path, default=None, help="where to work; default is memory or temp")
    parser.add_argument("--out", type=Path, default=None, help="write the table to a file as well")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    known = {fault.name: fault for fault in FAULTS}
    if asked.one:
        say(json.dumps(asdict(run_fault(known[asked.one], asked.scale, asked.folder))))
        return 0
    chosen = [known[name] for name in asked.only.split(",") if name in known] or list(FAULTS)
    shm = Path("/dev/shm")  # in memory: a kill leaves the page cache alone, so the disk plays no part
    folder = asked.folder or (shm if shm.is_dir() else Path(tempfile.gettempdir()))
    rows = []
    for fault in chosen:
        rows.append(in_own_process(fault, asked.scale, folder))
        notes = [f"{name}: {value:.1f}" for name, value in (rows[-1].notes or {}).items()]
        say("\n  ".join((table(rows[-1:]).splitlines()[2], *rows[-1].remarks, *notes)))
    text = f"{machine()}\n\n{table(rows)}\n"
    say(f"\n{text}")
    if asked.out is not None:
        asked.out.write_text(text, encoding="utf-8")
    return int(any(row.lost or row.wrong for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
