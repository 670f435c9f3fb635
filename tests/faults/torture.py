"""``dev.py torture``: every fault of the plan, in full counts, with a table (docs/faults.md).

Each fault runs in processes of its own, so what it does to memory and descriptors ends with it, and one that falls is a
row that failed while the others go on. *Lost* is an acknowledged change that is gone, a half action or a text in the
clear; *wrong* is a diagnosis that is not the right one, and a test that fails.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from tests.faults import rows
from tests.faults.fault import Fault
from tests.faults.rows import ROOT, Row
from tests.faults.tally import Tally

PLAN = "tests.faults.plan"
WORKERS = 2
LONGEST_S = 3600
"""A process that takes longer has hung: a row that failed."""
_PASSED = re.compile(r"(\d+) (passed|failed|error|skipped)")
_EXAMPLES = re.compile(r"- (\d+) passing[^,\d]*, (\d+) failing")
_PROPERTY = re.compile(r"^\S+::\S+:$", re.MULTILINE)


# --- one part of one fault, in a process of its own -----------------------------------------------------------------


def run_part(fault: Fault, rounds: int, seed: int, folder: Path, *, few: bool = False) -> Row:
    """Carry out so many rounds of a fault."""
    begun = time.monotonic()
    if not fault.needs():
        return Row(fault.name, fault.what, remarks=["kan inte provas här"], untried=True)
    tally = fault.drive(folder, rounds, seed) if fault.drive is not None else by_tests(fault.tests, few=few)
    seconds = time.monotonic() - begun
    remarks = rows.shortened([*tally.lost, *tally.wrong])
    return Row(fault.name, fault.what, tally.rounds, len(tally.lost), len(tally.wrong), seconds, remarks, tally.notes)


def by_tests(tests: Sequence[str], *, few: bool = False) -> Tally:
    """Run ordinary tests with many examples, or few. Each test is counted, and of a property each example."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "ci" if few else "thorough"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--hypothesis-show-statistics", *tests]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    counts = {word: int(number) for number, word in _PASSED.findall(lines[-1] if lines else "")}
    examples = [int(passing) + int(failing) for passing, failing in _EXAMPLES.findall(done.stdout)]
    properties = len(_PROPERTY.findall(done.stdout))
    tally = Tally(rounds=counts.get("passed", 0) + counts.get("failed", 0) - properties + sum(examples))
    wrong = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    tally.wrong = wrong or ([] if done.returncode == 0 else [f"pytest ended with {done.returncode}: {lines[-1:]}"])
    if counts.get("skipped"):
        tally.notes["överhoppade prov"] = counts["skipped"]
    return tally


# --- the processes --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Part:
    """A share of a fault's rounds for one process."""

    fault: Fault
    number: int
    of: int
    rounds: int

    @property
    def key(self) -> str:
        """Its name in what is kept half way."""
        return f"{self.fault.name}/{self.number}/{self.of}"

    @property
    def title(self) -> str:
        """Its name for whoever watches."""
        return self.fault.name if self.of == 1 else f"{self.fault.name} del {self.number} av {self.of}"


def parts_of(fault: Fault, scale: float) -> list[Part]:
    """Divide a fault."""
    rounds = max(1, round(fault.full * scale))
    many = min(fault.parts, rounds)
    return [Part(fault, at + 1, many, rounds // many + (at < rounds % many)) for at in range(many)]


@dataclass
class Run:
    """The processes that run, so that they can be ended."""

    plan: str
    folder: Path
    few: bool = False
    """Tests of the ordinary kind have no more examples than otherwise: less than the full counts was asked for."""
    longest: float = LONGEST_S
    running: set[subprocess.Popen[str]] = field(default_factory=set)
    stopped: threading.Event = field(default_factory=threading.Event)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def part(self, part: Part) -> Row | None:
        """Run one part apart from the others; None when the run was stopped. Whatever happens to it is a row."""
        if self.stopped.is_set():
            return None
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(
            dir=self.folder, prefix=f"{part.fault.name}-", ignore_cleanup_errors=True
        ) as at:
            words = ["--plan", self.plan, "--one", part.fault.name, "--in", at]
            words += ["--rounds", str(part.rounds), "--seed", str(1 + (part.number - 1) * 1_000_000)]
            words += ["--few"] if self.few else []
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.torture", *words],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
            with self._guard:
                self.running.add(process)
            try:
                out, err = process.communicate(timeout=self.longest)
            except subprocess.TimeoutExpired:
                end(process)
                out, err = "", f"inget svar på {self.longest:.0f} sekunder"
            finally:
                with self._guard:
                    self.running.discard(process)
        if self.stopped.is_set():
            return None
        return answer_of(part, process.returncode, out, err, time.monotonic() - begun)

    def stop(self) -> None:
        """End every process that this run has begun."""
        self.stopped.set()
        with self._guard:
            begun = list(self.running)
        for process in begun:
            end(process)


def answer_of(part: Part, code: int, out: str, err: str, seconds: float) -> Row:
    """Return the row that a process told, or that of one that fell."""
    try:
        return Row(**json.loads(out.splitlines()[-1]))
    except (IndexError, ValueError, TypeError):
        told = [line for line in err.strip().splitlines() if line.strip()]
        return rows.failed(part.fault.name, part.fault.what, seconds, f"slut {code}; {' / '.join(told[-2:])[:300]}")


def end(process: subprocess.Popen[str]) -> None:
    """End a process of ours, first so that it may unmount and clean up, and what it has begun."""
    with suppress(ProcessLookupError):
        process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=20)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def run_all(
    run: Run, parts: Sequence[Part], workers: int, done: dict[str, Row], finished: Callable[[Part, Row], None]
) -> None:
    """Run the parts, the longest first, and at last one by one those that measure time."""
    left = sorted((part for part in parts if part.key not in done), key=lambda p: -p.fault.takes / p.of)
    together, alone = [p for p in left if not p.fault.alone], [p for p in left if p.fault.alone]
    for batch, many in ((together, workers), (alone, 1)):
        with ThreadPoolExecutor(many) as pool:
            begun = {pool.submit(run.part, part): part for part in batch}
            try:
                for future in as_completed(begun):
                    row = future.result()
                    if row is not None:
                        done[begun[future].key] = row
                        finished(begun[future], row)
            except BaseException:
                run.stop()
                raise


# --- the command ----------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Tell whoever watches."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def parser() -> argparse.ArgumentParser:
    """Return what may be asked."""
    parser = argparse.ArgumentParser(prog="torture", description=__doc__)
    parser.add_argument("--only", default="", help="F1,F2 …")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full counts")
    parser.add_argument("--jobs", type=int, default=WORKERS, help="processes at once")
    parser.add_argument("--in", dest="folder", type=Path, default=None, help="where to work; default is memory or temp")
    parser.add_argument("--out", type=Path, default=None, help="write the table to a file as well, and beside it .json")
    parser.add_argument("--resume", type=Path, default=None, help="go on from the .json of a run that was cut off")
    parser.add_argument("--plan", default=PLAN, help=argparse.SUPPRESS)
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--few", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=1, help=argparse.SUPPRESS)
    return parser


def main(words: Sequence[str]) -> int:
    """Run the chosen faults and print the table; 1 when anything was lost or wrongly told."""
    asked = parser().parse_args(words)
    known: dict[str, Fault] = {fault.name: fault for fault in importlib.import_module(asked.plan).FAULTS}
    if asked.one:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what is mounted is unmounted
        say(json.dumps(asdict(run_part(known[asked.one], asked.rounds, asked.seed, asked.folder, few=asked.few))))
        return 0
    names = asked.only.split(",") if asked.only else list(known)
    if unknown := [name for name in names if name not in known]:
        say(f"unknown: {', '.join(unknown)}; there are {', '.join(known)}")
        return 2
    return _run(asked, [known[name] for name in names])


def _interrupt(_signal: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _run(asked: argparse.Namespace, chosen: Sequence[Fault]) -> int:
    shm = Path("/dev/shm")  # in memory: a kill leaves the page cache alone, so the disk plays no part
    folder = asked.folder or (shm if shm.is_dir() else Path(tempfile.gettempdir()))
    begun, of = datetime.now(UTC).astimezone(), rows.commit()
    parts = [part for fault in chosen for part in parts_of(fault, asked.scale)]
    done: dict[str, Row] = {}
    if asked.resume is not None:
        try:
            done = rows.kept(asked.resume, of=of, scale=asked.scale)
        except (OSError, ValueError, KeyError, TypeError) as problem:
            say(f"cannot go on from {asked.resume.name}: {problem}")
            return 2
        say(f"{sum(part.key in done for part in parts)} av {len(parts)} är redan gjorda")
    halfway = asked.out.with_suffix(".json") if asked.out is not None else asked.resume

    def finished(part: Part, row: Row) -> None:
        now = datetime.now(UTC).astimezone()
        left = sum(each.key not in done for each in parts)
        say(
            f"{now:%H:%M:%S} {(now - begun).total_seconds() / 60:5.1f} min  {part.title}: {row.rounds} rundor, "
            f"{row.lost} förlorade, {row.wrong} fel diagnos, {row.seconds:.0f} s ({left} kvar)"
        )
        for remark in row.remarks:
            say(f"    {remark}")
        if halfway is not None:
            rows.keep(halfway, done, of=of, scale=asked.scale)

    signal.signal(signal.SIGTERM, _interrupt)
    run, stopped = Run(asked.plan, folder, few=asked.scale < 1), False
    try:
        run_all(run, parts, max(1, asked.jobs), done, finished)
    except KeyboardInterrupt:
        stopped = True
    whole = []
    for fault in chosen:
        found = [done[part.key] for part in parts if part.fault is fault and part.key in done]
        if found:
            whole.append(rows.together(found))
    ended = datetime.now(UTC).astimezone()
    text = rows.report(whole, begun=begun, ended=ended, scale=asked.scale, of=of, workers=max(1, asked.jobs))
    if stopped:
        text = (
            f"Avbruten: {sum(part.key not in done for part in parts)} av {len(parts)} delar är inte gjorda.\n\n{text}"
        )
    say(f"\n{text}")
    if asked.out is not None:
        asked.out.write_text(text, encoding="utf-8")
    return 130 if stopped else int(not all(row.is_spotless for row in whole))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
