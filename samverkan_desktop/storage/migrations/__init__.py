"""Numbered migrations, run once each in the safe order (`storage.migrate`).

Each is a file ``mNNNN_topic.py`` with ``up(execute)`` in plain SQL: never live models, which change under it. They are
listed here by hand, because a frozen program cannot list its folders. A record's version is how many of them it has
seen. A released migration is never edited; the next one mends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from samverkan_desktop.storage.migrations import (
    m0001_initial,
    m0002_field,
    m0003_kept_words,
    m0004_questions_and_calendar,
    m0005_after_the_meeting,
    m0006_slips,
    m0007_attachments,
    m0008_deadlines,
    m0009_logged_meetings,
    m0010_drafts,
    m0011_search_words,
    m0012_log_segments,
)


class Execute(Protocol):
    """Runs one SQL statement inside the migration's transaction and returns the driver's cursor."""

    def __call__(self, sql: str, parameters: Sequence[object] = (), /) -> Any: ...


class Migration(Protocol):
    """A module with one function."""

    def up(self, execute: Execute) -> None:
        """Bring the record one version on. No COMMIT, no PRAGMA foreign_keys."""
        ...


MIGRATIONS: tuple[Migration, ...] = (
    m0001_initial,
    m0002_field,
    m0003_kept_words,
    m0004_questions_and_calendar,
    m0005_after_the_meeting,
    m0006_slips,
    m0007_attachments,
    m0008_deadlines,
    m0009_logged_meetings,
    m0010_drafts,
    m0011_search_words,
    m0012_log_segments,
)
