"""Version 1: the kernel's own tables. The field's tables come with version 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the package lists this module, so at run time it cannot be imported from here
    from samverkan_desktop.storage.migrations import Execute

_STATEMENTS = (
    # what the record is: its id, when it was made, its last verified backup
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # what its users have chosen, one JSON value per name
    "CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE users (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        function TEXT NOT NULL,
        role TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        public_key BLOB NOT NULL,
        added_at TEXT NOT NULL,
        left_at TEXT
    ) STRICT""",
    # no index beside the number: every row is written with a change, and the chain is read in order
    """CREATE TABLE access_log (
        number INTEGER NOT NULL PRIMARY KEY,
        instant TEXT NOT NULL,
        user_id TEXT NOT NULL,
        user_name TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        object_id TEXT NOT NULL,
        detail TEXT NOT NULL,
        clock_back INTEGER NOT NULL CHECK (clock_back IN (0, 1)),
        prev_hash TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # where the chain begins after whole years have been disposed of by decision
    """CREATE TABLE access_log_checkpoint (
        last_number INTEGER NOT NULL PRIMARY KEY,
        hash TEXT NOT NULL,
        disposed_at TEXT NOT NULL,
        reference TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
        BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END""",
    """CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log
        WHEN OLD.number > COALESCE((SELECT MAX(last_number) FROM access_log_checkpoint), 0)
        BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END""",
    """CREATE TRIGGER access_log_dense BEFORE INSERT ON access_log
        WHEN NEW.number <> COALESCE(
            (SELECT MAX(number) FROM access_log), (SELECT MAX(last_number) FROM access_log_checkpoint), 0) + 1
        BEGIN SELECT RAISE(ABORT, 'access_log is dense'); END""",
    """CREATE TRIGGER access_log_checkpoint_no_update BEFORE UPDATE ON access_log_checkpoint
        BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END""",
    """CREATE TRIGGER access_log_checkpoint_no_delete BEFORE DELETE ON access_log_checkpoint
        BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END""",
    # the index: one entry per object, its words in an FTS table under the same number
    """CREATE TABLE search_entry (
        id INTEGER NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        object_id TEXT NOT NULL,
        forum_id TEXT NOT NULL,
        UNIQUE (kind, object_id)
    ) STRICT""",
    # å stays apart from a; two and three letters are enough to find a beginning
    """CREATE VIRTUAL TABLE search_text USING fts5(
        title, body, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3')""",
    # words taken away leave no trace in the index's own pages
    "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)",
)


def up(execute: Execute) -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        execute(statement)
