"""Own drafts and the trash. What a draft holds is one value in one column: it is nobody's document yet."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "draft" (
        "id" TEXT PRIMARY KEY, "kind" TEXT NOT NULL, "owner" TEXT NOT NULL, "written_on" TEXT NOT NULL,
        "thrown_on" TEXT, "question" TEXT, "item" TEXT) STRICT""",
    'CREATE INDEX "draft_thrown" ON "draft" ("thrown_on")',
)


def up(execute: Callable[[str], object]) -> None:
    """Create the table."""
    for statement in STATEMENTS:
        execute(statement)
