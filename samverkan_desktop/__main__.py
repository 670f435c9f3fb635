"""``python -m samverkan_desktop`` and the ``samverkan`` command: hands the composition root to the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from samverkan_desktop import cli
from samverkan_desktop.domain.clock import Clock

if TYPE_CHECKING:
    from samverkan_desktop.cli.call import Surroundings


def main() -> int:
    """Run a command and return the exit code."""
    return cli.main(sys.argv[1:], _surroundings, report_folder=_report_folder)


def _surroundings(clock: Clock | None = None) -> Surroundings:
    from samverkan_desktop import app  # start-up: help, scan and a mistyped command need no database

    return app.surroundings(clock)


def _report_folder() -> Path:
    from samverkan_desktop import app  # start-up: only a fault is reported

    return app.data_folder() / "felrapporter"


if __name__ == "__main__":
    sys.exit(main())
