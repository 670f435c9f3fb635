"""Chefssamråd and anmälningsmöten, logged as held. Of the latter no content can be stored: the table refuses it."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "logged_meeting" (
        "id" TEXT PRIMARY KEY, "kind" TEXT NOT NULL, "day" TEXT NOT NULL, "start" TEXT, "held" INTEGER NOT NULL,
        "unit_id" TEXT NOT NULL, "function_ids" TEXT NOT NULL, "roles" TEXT NOT NULL, "heard" TEXT NOT NULL,
        "agreed" TEXT NOT NULL, "logged_on" TEXT NOT NULL, "replaces_id" TEXT NOT NULL, "voided_on" TEXT,
        "void_reason" TEXT, CHECK ("kind" = 'heads' OR "agreed" = '')) STRICT""",
    'CREATE INDEX "logged_meeting_day" ON "logged_meeting" ("day")',
)


def up(execute: Callable[[str], object]) -> None:
    """Create the table."""
    for statement in STATEMENTS:
        execute(statement)
