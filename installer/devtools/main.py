"""The commands of ``dev.py``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from devtools import application, environment, forms, locks, places, supply, testing, translations
from devtools.shell import DONE, Halt


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="dev.py", description="Set up, run and test Samverkan from a checkout.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="start the application on the example record; headless without a display")
    run.add_argument("--headless", action="store_true", help="make record, papers and pictures even with a display")
    run.add_argument("--fresh", action="store_true", help="make the example record anew")

    test = commands.add_parser("test", help="every check and test; with arguments, just pytest with those")
    test.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to pytest")

    check = commands.add_parser("check", help="the quick checks of the house alone: lint, format, types, layers, forms")
    check.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to pytest")

    bench = commands.add_parser("bench", help="benchmarks, one at a time, with a table of ratios")
    bench.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to pytest")

    torture = commands.add_parser("torture", help="every fault of the plan in full counts, with a table; an hour")
    torture.add_argument("--only", default="", help="some of them: F1,F2")
    torture.add_argument("--scale", type=float, default=1.0, help="share of the full counts: 0.01 for a try")
    torture.add_argument(
        "--out", default="", help="write the table to this file too, and what is done so far beside it"
    )
    torture.add_argument("--resume", default="", help="go on from the .json that a run which was cut off left")
    torture.add_argument("--jobs", type=int, default=2, help="processes at once")

    mutate = commands.add_parser("mutate", help="small faults put into what keeps and guards: does a test notice?")
    mutate.add_argument("--only", default="", help="some modules: storage/keys,services/gate")
    mutate.add_argument("--share", type=float, default=1.0, help="share of the possible faults: 0.1 for a sample")
    mutate.add_argument("--jobs", type=int, default=2, help="processes at once")
    mutate.add_argument("--out", default="", help="keep the outcomes in this file (.json)")
    mutate.add_argument("--again", default="", help="try again those that survived in such a file")

    gallery = commands.add_parser("gallery", help="pictures of every page, dialog and empty state")
    gallery.add_argument("out", nargs="?", default=None, help="folder to write to")
    gallery.add_argument("--lang", choices=("sv", "en"), help="one language alone")
    gallery.add_argument("--only", default="", help="only the scenes whose name begins so")
    gallery.add_argument("--stretched", action="store_true", help="every text half as long again")

    stories = commands.add_parser("stories", help="the scenarios of the three roles in a real window, step by step")
    stories.add_argument("out", nargs="?", default=None, help="folder for a picture of each step")

    commands.add_parser("forms", help="regenerate gui/forms from ui/")
    commands.add_parser("translations", help="bring the English strings up to date and compile them")
    lock = commands.add_parser("lock", help="write both lock files anew from pyproject.toml")
    lock.add_argument("--upgrade", action="store_true", help="take the newest allowed versions")
    sbom = commands.add_parser("sbom", help="a bill of materials (CycloneDX) of what a user gets")
    sbom.add_argument("out", nargs="?", default=None, type=Path, help="file to write to")
    commands.add_parser("audit", help="ask the package index for known faults in the locked packages")
    setup = commands.add_parser("setup", help="set up and do nothing more")
    setup.add_argument("--fresh", action="store_true", help="build the virtual environment anew")
    return top


def main(words: Sequence[str]) -> int:
    """Carry out one command and return its exit code."""
    try:
        return carry_out(parser().parse_args(words))
    except Halt as halt:
        print(halt.message, file=sys.stderr)
        return halt.code
    except KeyboardInterrupt:
        return 130


def carry_out(asked: argparse.Namespace) -> int:
    """Set up what the command needs and do it."""
    if asked.command in ("run", "gallery"):
        python = environment.ensure(places.RUNTIME_LOCK)
        if asked.command == "gallery":
            more = ["--only", asked.only, *(["--stretched"] if asked.stretched else [])]
            return application.gallery(python, asked.out, [asked.lang] if asked.lang else ["sv", "en"], *more)
        return application.run(python, headless=asked.headless, fresh=asked.fresh)
    python = environment.ensure(fresh=getattr(asked, "fresh", False))
    match asked.command:
        case "test":
            code = testing.test(python, asked.arguments)
        case "check":
            code = testing.check(python, asked.arguments)
        case "bench":
            code = testing.bench(python, asked.arguments)
        case "stories":
            code = testing.stories(python, asked.out)
        case "torture" | "mutate":
            code = {"torture": testing.torture, "mutate": testing.mutate}[asked.command](python, asked)
        case "forms" | "translations":
            code = {"forms": forms, "translations": translations}[asked.command].regenerate()
        case "lock":
            code = locks.lock(python, upgrade=asked.upgrade)
        case "sbom":
            code = supply.sbom(asked.out)
        case "audit":
            code = supply.audit()
        case _:  # set-up alone
            code = DONE
    return code
