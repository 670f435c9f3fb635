"""Findings that somebody lets stand: a keyed hash each, and the phrase only where it holds everywhere."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "kept_word" (
        "id" TEXT PRIMARY KEY, "digest" TEXT NOT NULL UNIQUE, "place" TEXT NOT NULL, "item_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL, "length" INTEGER NOT NULL, "reason" TEXT NOT NULL, "where" TEXT NOT NULL,
        "phrase" TEXT NOT NULL, "kept_on" TEXT NOT NULL, "kept_by" TEXT NOT NULL) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Create the table."""
    for statement in STATEMENTS:
        execute(statement)
