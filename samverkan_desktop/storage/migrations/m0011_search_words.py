"""Search over words as they are compared (`domain.search_words`), in a table of its own instead of an FTS5 index.

The words of one forum are looked through from first to last: a few milliseconds at twenty years, where the index took
twenty, found no word from inside and could come apart from its texts. The rows come back as the texts are searched.
"""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    "DROP TABLE IF EXISTS search_text",
    "DROP TABLE IF EXISTS search_entry",
    """CREATE TABLE search_entry (
        id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, object_id TEXT NOT NULL, forum_id TEXT NOT NULL,
        words TEXT NOT NULL, UNIQUE (kind, object_id)) STRICT""",
    "CREATE INDEX search_entry_forum ON search_entry (forum_id, kind)",
)


def up(execute: Callable[[str], object]) -> None:
    """Make the table anew, empty."""
    for statement in STATEMENTS:
        execute(statement)
