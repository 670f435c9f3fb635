"""Deadlines for opinions: they belong to no meeting."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "deadline" (
        "id" TEXT PRIMARY KEY, "what" TEXT NOT NULL, "due" TEXT NOT NULL, "responsible_function_id" TEXT NOT NULL,
        "responsible_unit_id" TEXT NOT NULL, "state" TEXT NOT NULL, "outcome" TEXT NOT NULL,
        "created_on" TEXT NOT NULL, "closed_on" TEXT) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Create the table."""
    for statement in STATEMENTS:
        execute(statement)
