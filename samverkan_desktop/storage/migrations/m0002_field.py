"""The field's own tables: register, forums, meetings, agenda, minutes, attendance, follow-ups, questions.

Foreign keys are checked at commit, so that an undo may put values back in any order. Dates are ISO text; lists that
belong wholly to their owner are JSON.
"""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    """CREATE TABLE "board" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "side" TEXT NOT NULL, "chair" TEXT NOT NULL DEFAULT '',
        "valid_from" TEXT NOT NULL, "valid_to" TEXT) STRICT""",
    """CREATE TABLE "principal" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "kind" TEXT NOT NULL) STRICT""",
    """CREATE TABLE "unit" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "side" TEXT NOT NULL,
        "principal_id" TEXT NOT NULL REFERENCES "principal" ("id") DEFERRABLE INITIALLY DEFERRED,
        "locality" TEXT NOT NULL DEFAULT '', "stages" TEXT NOT NULL DEFAULT '[]',
        "valid_from" TEXT NOT NULL, "valid_to" TEXT) STRICT""",
    """CREATE TABLE "function" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "side" TEXT NOT NULL,
        "pupil_health" INTEGER NOT NULL DEFAULT 0, "medical_branch" INTEGER NOT NULL DEFAULT 0,
        "position" INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE "person" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "email" TEXT NOT NULL DEFAULT '',
        "phone" TEXT NOT NULL DEFAULT '', "functions" TEXT NOT NULL DEFAULT '[]',
        "units_served" TEXT NOT NULL DEFAULT '[]') STRICT""",
    """CREATE TABLE "area" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "allow_cases" INTEGER NOT NULL,
        "locked" INTEGER NOT NULL DEFAULT 0, "position" INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE "law_reference" (
        "id" TEXT PRIMARY KEY, "topic" TEXT NOT NULL, "text" TEXT NOT NULL, "act" TEXT NOT NULL,
        "section" TEXT NOT NULL, "checked_on" TEXT NOT NULL, "sure" INTEGER NOT NULL,
        "valid_from" TEXT NOT NULL, "valid_to" TEXT) STRICT""",
    """CREATE TABLE "school_year" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "autumn_start" TEXT NOT NULL, "autumn_end" TEXT NOT NULL,
        "spring_start" TEXT NOT NULL, "spring_end" TEXT NOT NULL, "breaks" TEXT NOT NULL DEFAULT '[]',
        "teacher_days" TEXT NOT NULL DEFAULT '[]', "proposal" INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE "forum" (
        "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "level" TEXT NOT NULL,
        "rhythm" TEXT NOT NULL, "case_policy" TEXT NOT NULL, "convener_function_id" TEXT NOT NULL,
        "responsible_function_id" TEXT NOT NULL, "requirements" TEXT NOT NULL, "template" TEXT NOT NULL,
        "unit_ids" TEXT NOT NULL, "numbering" TEXT NOT NULL, "start" TEXT NOT NULL, "end" TEXT NOT NULL,
        "place" TEXT NOT NULL, "link" TEXT NOT NULL, "question_days" INTEGER NOT NULL,
        "agenda_days" INTEGER NOT NULL, "agreement_row" TEXT NOT NULL, "dormant" INTEGER NOT NULL,
        "position" INTEGER NOT NULL, "valid_from" TEXT NOT NULL, "valid_to" TEXT) STRICT""",
    """CREATE TABLE "meeting" (
        "id" TEXT PRIMARY KEY,
        "forum_id" TEXT NOT NULL REFERENCES "forum" ("id") DEFERRABLE INITIALLY DEFERRED,
        "day" TEXT NOT NULL, "start" TEXT NOT NULL, "end" TEXT NOT NULL, "place" TEXT NOT NULL,
        "link" TEXT NOT NULL, "zone" TEXT NOT NULL, "state" TEXT NOT NULL, "number" INTEGER, "slot" TEXT,
        "moved_reason" TEXT NOT NULL, "hand_placed" INTEGER NOT NULL, "last_question_day" TEXT,
        "secretary_id" TEXT NOT NULL, "invited_on" TEXT, "agenda_sent_on" TEXT, "started_at" TEXT,
        "finished_at" TEXT, "approved_on" TEXT, "approved_by" TEXT NOT NULL, "cancelled_reason" TEXT NOT NULL,
        "year" INTEGER NOT NULL) STRICT""",
    """CREATE UNIQUE INDEX "meeting_number" ON "meeting" ("forum_id", "year", "number")
        WHERE "number" IS NOT NULL""",
    'CREATE INDEX "meeting_day" ON "meeting" ("day", "start")',
    'CREATE INDEX "meeting_forum_day" ON "meeting" ("forum_id", "day", "start")',
    """CREATE TABLE "agenda_item" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "position" INTEGER NOT NULL, "title" TEXT NOT NULL, "kind" TEXT NOT NULL, "minutes" INTEGER NOT NULL,
        "area_id" TEXT NOT NULL, "presenter_function_id" TEXT NOT NULL, "question_id" TEXT NOT NULL,
        "paragraph" INTEGER, "state" TEXT NOT NULL, "used_seconds" INTEGER NOT NULL, "case" TEXT,
        "case_code" INTEGER) STRICT""",
    'CREATE INDEX "agenda_item_meeting" ON "agenda_item" ("meeting_id", "position")',
    """CREATE INDEX "agenda_item_case" ON "agenda_item" ("case_code") WHERE "case_code" IS NOT NULL""",
    """CREATE TABLE "item_text" (
        "item_id" TEXT PRIMARY KEY REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
        "background" TEXT NOT NULL, "talk" TEXT NOT NULL, "agreed" TEXT NOT NULL,
        "sanitised" INTEGER NOT NULL) STRICT""",
    """CREATE TABLE "participant" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "function_id" TEXT NOT NULL REFERENCES "function" ("id") DEFERRABLE INITIALLY DEFERRED,
        "unit_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "reply" TEXT NOT NULL, "state" TEXT NOT NULL,
        "substitute_for" TEXT NOT NULL, "spans" TEXT NOT NULL, "external" INTEGER NOT NULL,
        "position" INTEGER NOT NULL) STRICT""",
    'CREATE INDEX "participant_meeting" ON "participant" ("meeting_id", "position", "id")',
    """CREATE TABLE "follow_up" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "item_id" TEXT NOT NULL, "what" TEXT NOT NULL, "responsible_function_id" TEXT NOT NULL,
        "responsible_unit_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "created_on" TEXT NOT NULL, "due" TEXT,
        "state" TEXT NOT NULL, "outcome" TEXT NOT NULL, "change" TEXT NOT NULL, "reported_on" TEXT,
        "closed_on" TEXT, "case_code" INTEGER, "position" INTEGER NOT NULL) STRICT""",
    'CREATE INDEX "follow_up_meeting" ON "follow_up" ("meeting_id", "position", "id")',
    'CREATE INDEX "follow_up_state" ON "follow_up" ("state", "due")',
    """CREATE TABLE "question" (
        "id" TEXT PRIMARY KEY,
        "forum_id" TEXT NOT NULL REFERENCES "forum" ("id") DEFERRABLE INITIALLY DEFERRED,
        "side" TEXT NOT NULL, "unit_id" TEXT NOT NULL, "area_id" TEXT NOT NULL, "kind" TEXT NOT NULL,
        "line" TEXT NOT NULL, "received_on" TEXT NOT NULL, "stage" TEXT NOT NULL, "state" TEXT NOT NULL,
        "item_id" TEXT NOT NULL, "void_reason" TEXT NOT NULL) STRICT""",
    'CREATE INDEX "question_forum" ON "question" ("forum_id", "state")',
    """CREATE TABLE "minutes_version" (
        "id" TEXT PRIMARY KEY,
        "meeting_id" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
        "version" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "approved_on" TEXT NOT NULL,
        "approved_by" TEXT NOT NULL, "snapshot" TEXT NOT NULL, "digest" TEXT NOT NULL, "reason" TEXT NOT NULL,
        "log_hash" TEXT NOT NULL, "sanitised_on" TEXT, UNIQUE ("meeting_id", "version")) STRICT""",
)


def up(execute: Callable[[str], object]) -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        execute(statement)
