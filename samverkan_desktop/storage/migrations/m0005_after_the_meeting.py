"""What is done when a meeting is over: copies handed out, how it went, how it was approved, told to the board."""

from __future__ import annotations

from collections.abc import Callable

_MEETING = '"meeting_id" TEXT PRIMARY KEY REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED'

STATEMENTS = (
    """CREATE TABLE "handout" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "unit_id" TEXT NOT NULL, "external" INTEGER NOT NULL, "version" INTEGER NOT NULL,
        "copy" TEXT NOT NULL, "way" TEXT NOT NULL, "handed_on" TEXT NOT NULL) STRICT""",
    'CREATE INDEX "handout_meeting" ON "handout" ("meeting_id")',
    f"""CREATE TABLE "quality_note" ({_MEETING},
        "dialogue" INTEGER, "right_people" INTEGER, "moved_on" INTEGER, "noted_on" TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE "approval" ({_MEETING},
        "way" TEXT NOT NULL, "function_id" TEXT NOT NULL, "given_on" TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE "board_report" ({_MEETING},
        "reported_on" TEXT NOT NULL, "paragraph" TEXT NOT NULL) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Add the tables."""
    for statement in STATEMENTS:
        execute(statement)
