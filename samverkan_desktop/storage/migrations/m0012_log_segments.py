"""Where the clock went back in the log: between those rows it lies in order of time, so a month is found by halving.

The index holds only those few rows. One over all instants would be a page more to write at every change.
"""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = ("CREATE INDEX access_log_clock_back ON access_log (number) WHERE clock_back = 1",)


def up(execute: Callable[[str], object]) -> None:
    """Create the index."""
    for statement in STATEMENTS:
        execute(statement)
