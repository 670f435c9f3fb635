"""``python -m samverkan_desktop`` and the ``samverkan`` command: hands the composition root to the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from samverkan_desktop import cli
from samverkan_desktop.cli.faults import WindowMissing
from samverkan_desktop.domain.clock import Clock

if TYPE_CHECKING:
    from samverkan_desktop.cli.call import Surroundings


def main() -> int:
    """Run a command, or the window when there is none, and return the exit code."""
    return cli.main(sys.argv[1:], _surroundings, open_window=_open_window, report_folder=_report_folder)


def _surroundings(clock: Clock | None = None) -> Surroundings:
    from samverkan_desktop import app  # start-up: help, scan and a mistyped command need no database

    app.no_memory_dumps()
    return app.surroundings(clock)


def _open_window(record: Path | None, language: str) -> int:
    from samverkan_desktop import app  # start-up: only the window needs Qt

    run_window: cli.OpenWindow | None = getattr(app, "run_window", None)  # an installation may lack the window
    if run_window is None:
        raise WindowMissing
    return run_window(record, language)


def _report_folder() -> Path:
    from samverkan_desktop import app  # start-up: only a fault is reported

    return app.data_folder() / "felrapporter"


if __name__ == "__main__":
    sys.exit(main())
