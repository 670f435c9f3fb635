"""The command line, for IT, automation and tests (docs/command-line.md). It stays stable.

Messages are Swedish, names English. Exit codes: 0 done, 1 "no", findings or a shut gate, 2 wrong use or unreadable
input, 3 the environment. What goes wrong is told in one line on stderr; a traceback never reaches the user.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from samverkan_desktop.cli import faults
from samverkan_desktop.cli.arguments import PROGRAM, parser
from samverkan_desktop.cli.bugs import ReportFolder, report
from samverkan_desktop.cli.call import DONE, Call, SurroundingsFactory
from samverkan_desktop.cli.commands import command_of
from samverkan_desktop.cli.console import Console, occupy_standard_places
from samverkan_desktop.cli.usage import Shown
from samverkan_desktop.domain.errors import EnvironmentFailure, SamverkanError
from samverkan_desktop.domain.system_reasons import reason_of

__all__ = ["OpenWindow", "main"]

OpenWindow = Callable[[Path | None, str], int]
"""Called with the record to open, if any, and the language; returns the exit code."""


def main(
    argv: Sequence[str],
    surroundings_factory: SurroundingsFactory,
    *,
    open_window: OpenWindow | None = None,
    report_folder: ReportFolder | None = None,
) -> int:
    """Run the command in ``argv`` (without the program's name) and return the exit code. Never raises."""
    occupy_standard_places()
    console = Console(sys.stdout, sys.stderr)
    command = next((word for word in argv if command_of(word)), "")
    code = _told(lambda: _run(argv, console, surroundings_factory, open_window), console, report_folder, command)
    return _told(console.flush, console, report_folder, command) or code


def _run(
    argv: Sequence[str], console: Console, surroundings: SurroundingsFactory, open_window: OpenWindow | None
) -> int:
    try:
        args = parser().parse_args(list(argv))
    except Shown as shown:
        console.line(shown.text)
        return DONE
    if args.command is None:
        if open_window is None:
            raise faults.WindowMissing
        return open_window(args.record, args.lang)
    if args.record is not None and args.command != "scan":
        raise faults.WrongUse(problem="--record hör till fönstret och till scan.", program=f"{PROGRAM} {args.command}")
    run = command_of(args.command)
    if run is None:
        raise LookupError(args.command)
    return run(Call(args, console, surroundings))


def _told(act: Callable[[], int | None], console: Console, folder: ReportFolder | None, command: str) -> int:
    """Do something; tell what went wrong in one line and return the exit code."""
    try:
        return act() or DONE
    except SamverkanError as fault:
        told: SamverkanError = fault
    except KeyboardInterrupt:
        told = faults.Interrupted()
    except EOFError:  # the prompt was ended with Ctrl+D
        told = faults.Interrupted()
    except MemoryError:
        told = faults.OutOfMemory()
    except ImportError as fault:
        told = faults.InstallationBroken(part=fault.name or "okänd del")
    except OSError as fault:
        place = f"{Path(str(fault.filename)).name}: " if fault.filename else ""
        told = faults.SystemRefused(place=place, reason=reason_of(fault))
    except Exception as fault:
        console.error(report(fault, folder, command=command))
        return EnvironmentFailure.exit_code
    console.error(told.sentence())
    return told.exit_code
