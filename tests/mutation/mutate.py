"""``dev.py mutate``: does a test fail when the code that keeps and guards is wrong? (TRUST §4: 85 % at least.)

Faults are put, one at a time, into a copy of the checkout; the nearest tests run until the first fails. What survives
is either no fault at all (an equivalent), or shows that a test is missing. Each run is forked from a process that has
the libraries loaded already.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from tests.mutation.operators import Mutant, mutants_of, mutated
from tests.mutation.targets import TARGETS, Target

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("samverkan_desktop", "tests", "resources", "installer", "ui", "docs", "pyproject.toml", "README.md")
GOAL = 0.85
_SLACK_S = 60
_TIMES = 8
_POLL_S = 0.05
_HOW = (
    "-x",
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "--no-header",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: killed by a test, by the clock, or not at all."""

    mutant: Mutant
    state: str
    by: str = ""
    seconds: float = 0.0


# --- one worker, with a copy of its own -----------------------------------------------------------------------------


def worker(wire: Connection, copy: str) -> None:
    """Serve: take (module, source or nothing, tests, longest), answer (how it ended, which test, seconds)."""
    os.nice(10)
    place = Path(copy)
    os.chdir(place)
    sys.path.insert(0, copy)
    os.environ |= {"PYTHONPATH": copy, "QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "ci"}
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True
    for name in ("pytest", "hypothesis", "peewee", "sqlcipher3", "cryptography.hazmat.primitives.ciphers.aead"):
        __import__(name)
    while True:
        asked = wire.recv()
        if asked is None:
            return
        module, source, tests, longest = asked
        path = place / module
        before = path.read_bytes()
        if source is not None:
            path.write_text(source, encoding="utf-8")
            for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
                compiled.unlink()
        try:
            wire.send(_run(place, tests, longest))
        finally:
            path.write_bytes(before)


def _run(place: Path, tests: Sequence[str], longest: float) -> tuple[str, str, float]:
    told = place / "utfall.txt"
    begun = time.monotonic()
    child = os.fork()
    if not child:
        os.setsid()
        handle = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        import pytest  # loaded already, in the process this was forked from

        code = 70
        try:
            code = int(pytest.main([*_HOW, *tests]))
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            break
        if time.monotonic() - begun > longest:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "time", "", time.monotonic() - begun
        time.sleep(_POLL_S)
    lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
    failed = next((line.split(" - ")[0] for line in lines if line.startswith(("FAILED", "ERROR"))), "")
    clean = os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0
    last = next((line for line in reversed(lines) if line.strip()), "")
    return "survived" if clean else "killed", failed or last, time.monotonic() - begun


class Worker:
    """A process that serves, and its copy of the checkout."""

    def __init__(self, folder: Path, number: int) -> None:
        self.copy = folder / f"kopia-{number}"
        self.copy.mkdir()
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, self.copy / name, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
            elif source.exists():
                shutil.copy(source, self.copy / name)
        compileall.compile_dir(self.copy, quiet=2, workers=1)
        context = get_context("spawn")
        self._wire, theirs = context.Pipe()
        self._process = context.Process(target=worker, args=(theirs, str(self.copy)), daemon=False)
        self._process.start()

    def ask(self, module: str, source: str | None, tests: Sequence[str], longest: float) -> tuple[str, str, float]:
        """Run the tests with a module as it is (None) or as given."""
        self._wire.send((module, source, tuple(tests), longest))
        answer: tuple[str, str, float] = self._wire.recv()
        return answer

    def close(self) -> None:
        """End the process."""
        self._wire.send(None)
        self._process.join()


# --- the whole ------------------------------------------------------------------------------------------------------


def sample(mutants: Sequence[Mutant], share: float, chance: Random) -> list[Mutant]:
    """Choose of one module: its share, but never less than six, spread by chance."""
    many = min(len(mutants), max(6, round(len(mutants) * share)))
    return sorted(chance.sample(list(mutants), many), key=lambda mutant: mutant.number)


def try_target(worker: Worker, target: Target, mutants: Sequence[Mutant], tell: object) -> list[Outcome]:
    """Try the mutants of one module."""
    source = (ROOT / target.path).read_text(encoding="utf-8")
    state, by, base = worker.ask(target.path, None, target.tests, 3600)
    if state != "survived":
        raise RuntimeError(f"{target.name}: the tests fail as it is: {by}")
    outcomes = []
    for mutant in mutants:
        state, by, seconds = worker.ask(
            target.path, mutated(source, mutant.number), target.tests, _SLACK_S + _TIMES * base
        )
        outcomes.append(Outcome(mutant, state, by, seconds))
        if callable(tell):
            tell(outcomes[-1])
    return outcomes


def table(outcomes: Sequence[Outcome], totals: dict[str, int]) -> str:
    """Return the figures, module by module, and the survivors."""
    lines = ["| Modul | Möjliga fel | Prövade | Upptäckta | Överlevde | Andel |", "|---|---:|---:|---:|---:|---:|"]
    names = [target for target in TARGETS if any(each.mutant.module == target.path for each in outcomes)]
    for target in names:
        mine = [each for each in outcomes if each.mutant.module == target.path]
        lines.append(_line(target.name, totals.get(target.path, 0), mine))
    lines.append(_line("**Alla**", sum(totals.get(target.path, 0) for target in names), outcomes))
    left = [f"- `{each.mutant.module}:{each.mutant.line}` {each.mutant.what}" for each in outcomes if _lives(each)]
    return "\n".join([*lines, "", *left])


def _lives(outcome: Outcome) -> bool:
    return outcome.state == "survived"


def _line(name: str, total: int, outcomes: Sequence[Outcome]) -> str:
    alive = sum(map(_lives, outcomes))
    killed = len(outcomes) - alive
    share = killed / len(outcomes) if outcomes else 1.0
    return f"| {name} | {total} | {len(outcomes)} | {killed} | {alive} | {share:.0%} |"


def main(words: Sequence[str]) -> int:
    """Try faults and print the figures; 1 when fewer were noticed than the goal."""
    parser = argparse.ArgumentParser(prog="mutate", description=__doc__)
    parser.add_argument("--only", default="", help="storage/keys,services/gate …")
    parser.add_argument("--share", type=float, default=1.0, help="share of the possible faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=None, help="where to keep the outcomes (.json)")
    parser.add_argument("--again", type=Path, default=None, help="try again those that survived in these outcomes")
    asked = parser.parse_args(words)
    chosen = [target for target in TARGETS if not asked.only or target.name in asked.only.split(",")]
    every = {target.path: mutants_of(target.path, (ROOT / target.path).read_text("utf-8")) for target in chosen}
    totals = {path: len(mutants) for path, mutants in every.items()}
    kept: list[Outcome] = []
    if asked.again is not None:
        earlier = [
            Outcome(**{**each, "mutant": Mutant(**each["mutant"])})
            for each in json.loads(asked.again.read_text("utf-8"))
        ]
        kept = [each for each in earlier if not _lives(each)]
        wanted = {(m.module, m.operator, m.what, m.number) for m in (each.mutant for each in earlier if _lives(each))}
        tries = {p: [m for m in ms if (p, m.operator, m.what, m.number) in wanted] for p, ms in every.items()}
    else:
        tries = {path: sample(mutants, asked.share, Random(asked.seed)) for path, mutants in every.items()}
    outcomes = list(kept)

    def tell(outcome: Outcome) -> None:
        outcomes.append(outcome)
        mutant = outcome.mutant
        say(f"{outcome.state:9}{mutant.module}:{mutant.line} {mutant.what}  [{outcome.by}] {outcome.seconds:.0f} s")
        if asked.out is not None:
            asked.out.write_text(json.dumps([asdict(each) for each in outcomes], indent=0), encoding="utf-8")

    shm = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None, prefix="mutation-") as folder:
        workers = [Worker(Path(folder), number) for number in range(max(1, asked.jobs))]
        queue = [target for target in chosen if tries[target.path]]

        def serve(worker: Worker) -> None:
            while queue:
                target = queue.pop(0)
                try:
                    try_target(worker, target, tries[target.path], tell)
                except RuntimeError as fault:
                    say(f"!! {fault}")

        with ThreadPoolExecutor(len(workers)) as pool:
            list(pool.map(serve, workers))
        for each in workers:
            each.close()
    order = {target.path: at for at, target in enumerate(TARGETS)}
    outcomes.sort(key=lambda each: (order[each.mutant.module], each.mutant.number))
    say(f"\n{table(outcomes, totals)}")
    noticed = sum(not _lives(each) for each in outcomes) / max(1, len(outcomes))
    return int(noticed < GOAL)


def say(text: str) -> None:
    """Tell whoever watches."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
