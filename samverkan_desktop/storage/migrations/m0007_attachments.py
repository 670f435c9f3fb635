"""Files at agenda items that are no cases, the bytes apart from what is known of them."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "attachment" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "item_id" TEXT NOT NULL REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
        "title" TEXT NOT NULL, "format" TEXT NOT NULL, "size" INTEGER NOT NULL, "text" TEXT NOT NULL,
        "needs_look" INTEGER NOT NULL, "added_on" TEXT NOT NULL, "looked_by" TEXT NOT NULL,
        "looked_on" TEXT) STRICT""",
    'CREATE INDEX "attachment_meeting" ON "attachment" ("meeting_id")',
    'CREATE INDEX "attachment_item" ON "attachment" ("item_id")',
    """CREATE TABLE "attachment_content" (
        "id" TEXT PRIMARY KEY REFERENCES "attachment" ("id") DEFERRABLE INITIALLY DEFERRED,
        "content" TEXT NOT NULL) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Add the tables."""
    for statement in STATEMENTS:
        execute(statement)
