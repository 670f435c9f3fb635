"""Where a question came from and that it was rewritten; what was last sent to calendars about a meeting."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """ALTER TABLE "question" ADD COLUMN "form_id" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "question" ADD COLUMN "arrival" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "question" ADD COLUMN "rewritten_on" TEXT',
    """CREATE TABLE "calendar_issue" (
        "meeting_id" TEXT PRIMARY KEY REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "sequence" INTEGER NOT NULL, "says" TEXT NOT NULL, "issued_on" TEXT NOT NULL) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Add the columns and the table."""
    for statement in STATEMENTS:
        execute(statement)
