"""Which function runs which command. Each room is imported when its command runs: ``scan`` needs no database."""

from __future__ import annotations

from collections.abc import Callable

from samverkan_desktop.cli.call import Call

Command = Callable[[Call], int]


def command_of(name: str) -> Command | None:
    """Return the command of this name, or None."""
    return _COMMANDS.get(name)


def _demo(call: Call) -> int:
    from samverkan_desktop.cli import demo  # start-up: needs papers and the example

    return demo.demo(call)


def _new(call: Call) -> int:
    from samverkan_desktop.cli import records  # start-up: needs the database

    return records.new(call)


def _export(call: Call) -> int:
    from samverkan_desktop.cli import records  # start-up: needs the database

    return records.export(call)


def _plan(call: Call) -> int:
    from samverkan_desktop.cli import planning  # start-up: needs the database

    return planning.plan(call)


def _meetings(call: Call) -> int:
    from samverkan_desktop.cli import meetings  # start-up: needs the database

    return meetings.meetings(call)


def _show(call: Call) -> int:
    from samverkan_desktop.cli import meetings  # start-up: needs the database

    return meetings.show(call)


def _print(call: Call) -> int:
    from samverkan_desktop.cli import printing  # start-up: needs the papers

    return printing.print_paper(call)


def _invite(call: Call) -> int:
    from samverkan_desktop.cli import mailing  # start-up: needs the papers

    return mailing.invite(call)


def _letter(call: Call) -> int:
    from samverkan_desktop.cli import mailing  # start-up: needs the papers

    return mailing.letter(call)


def _calendar(call: Call) -> int:
    from samverkan_desktop.cli import mailing  # start-up: needs the papers

    return mailing.calendar(call)


def _scan(call: Call) -> int:
    from samverkan_desktop.cli import scanning  # start-up: needs the recognisers

    return scanning.scan(call)


def _check(call: Call) -> int:
    from samverkan_desktop.cli import upkeep  # start-up: needs the database

    return upkeep.check(call)


def _backup(call: Call) -> int:
    from samverkan_desktop.cli import upkeep  # start-up: needs the database

    return upkeep.backup(call)


def _restore(call: Call) -> int:
    from samverkan_desktop.cli import upkeep  # start-up: needs the database

    return upkeep.restore(call)


def _salvage(call: Call) -> int:
    from samverkan_desktop.cli import upkeep  # start-up: needs the database

    return upkeep.salvage(call)


def _import(call: Call) -> int:
    from samverkan_desktop.cli import importing  # start-up: needs the database

    return importing.import_source(call)


def _log(call: Call) -> int:
    from samverkan_desktop.cli import upkeep  # start-up: needs the database

    return upkeep.log(call)


def _counts(call: Call) -> int:
    from samverkan_desktop.cli import counting  # start-up: needs the database

    return counting.counts(call)


_COMMANDS: dict[str, Command] = {
    "demo": _demo,
    "new": _new,
    "plan": _plan,
    "meetings": _meetings,
    "show": _show,
    "print": _print,
    "invite": _invite,
    "letter": _letter,
    "calendar": _calendar,
    "scan": _scan,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "salvage": _salvage,
    "export": _export,
    "import": _import,
    "log": _log,
    "counts": _counts,
}
