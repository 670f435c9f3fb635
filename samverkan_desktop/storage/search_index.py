"""Words to objects, in the record itself and encrypted with it (TECH §7).

Text with an unresolved direct hit must not be put here: the services see to that. Everything is NFC on both sides;
å is found as Å but never as a. What is removed leaves no words behind in the index's pages (FTS5 secure-delete).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from samverkan_desktop.domain.value_classes import dataclass

if TYPE_CHECKING:  # only a name here
    from samverkan_desktop.storage.session import Record

_PARTS = re.compile(r'"([^"]*)"|(\S+)')
_MOST_WORDS = 24
_LONGEST_WORD = 64
_SNIPPET_WORDS = 12


@dataclass(frozen=True)
class SearchHit:
    """An object whose words fit. ``excerpt`` is the place in its text; hits in it stand between ‹ and ›."""

    kind: str
    object_id: str
    forum_id: str
    title: str
    excerpt: str


class SearchIndex:
    """The index of an open record. ``put`` and ``remove`` inside ``record.transaction``."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def put(self, kind: str, object_id: str, *, title: str, body: str = "", forum_id: str = "") -> None:
        """Index an object's words, in place of those it had."""
        self._record.require_transaction()
        raw = self._record.raw
        words = (_folded(title), _folded(body))
        entry = raw.execute(
            "SELECT e.id, e.forum_id, t.title, t.body FROM search_entry e JOIN search_text t ON t.rowid = e.id "
            "WHERE e.kind = ? AND e.object_id = ?",
            (kind, object_id),
        ).fetchone()
        if entry is None:
            made = raw.execute(
                "INSERT INTO search_entry (kind, object_id, forum_id) VALUES (?, ?, ?)", (kind, object_id, forum_id)
            )
            raw.execute("INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)", (made.lastrowid, *words))
            return
        if entry[1] != forum_id:
            raw.execute("UPDATE search_entry SET forum_id = ? WHERE id = ?", (forum_id, entry[0]))
        if tuple(entry[2:]) != words:
            raw.execute("UPDATE search_text SET title = ?, body = ? WHERE rowid = ?", (*words, entry[0]))

    def remove(self, kind: str, object_id: str) -> None:
        """Take an object's words away. No-op when it has none."""
        self._record.require_transaction()
        raw = self._record.raw
        entry = raw.execute(
            "SELECT id FROM search_entry WHERE kind = ? AND object_id = ?", (kind, object_id)
        ).fetchone()
        if entry is not None:
            raw.execute("DELETE FROM search_text WHERE rowid = ?", entry)
            raw.execute("DELETE FROM search_entry WHERE id = ?", entry)

    def clear(self) -> None:
        """Empty the index, to build it anew."""
        self._record.require_transaction()
        self._record.raw.execute("DELETE FROM search_text")
        self._record.raw.execute("DELETE FROM search_entry")

    def find(
        self, text: str, *, kinds: Iterable[str] | None = None, forum_ids: Iterable[str] | None = None, limit: int = 50
    ) -> list[SearchHit]:
        """Return the hits for what a user typed: those in the title first, the newest first among them.

        All words must be there; the last one may be a beginning. ``"whole phrase"`` in quotes is taken as it stands.
        Any text is safe; one without letters finds nothing. Weighing every hit by how often its words occur (bm25)
        would cost 20–90 ms at 20 years, and what a secretary looks for is mostly the latest.
        """
        query = query_for(text)
        if not query or limit < 1:
            return []
        conditions, values = [], []
        for column, wanted in (("e.kind", kinds), ("e.forum_id", forum_ids)):
            if wanted is not None:
                chosen = list(wanted)
                conditions.append(f"AND {column} IN ({', '.join('?' * len(chosen))})")
                values.extend(chosen)
        # CROSS JOIN keeps the words as the outer loop, so that they come in order and the search stops at the limit
        sql = (
            "SELECT e.kind, e.object_id, e.forum_id, search_text.title, "  # noqa: S608  # only constants and marks
            f"snippet(search_text, 1, '‹', '›', '…', {_SNIPPET_WORDS}) "
            "FROM search_text CROSS JOIN search_entry e ON e.id = search_text.rowid "
            f"WHERE search_text MATCH ? {' '.join(conditions)} ORDER BY search_text.rowid DESC LIMIT ?"
        )
        found: dict[tuple[str, str], SearchHit] = {}
        for words in (f"{{title}} : ({query})", query):
            with self._record.reading() as raw:
                rows = raw.execute(sql, (words, *values, limit)).fetchall()
            for row in rows:
                hit = SearchHit(*row)
                found.setdefault((hit.kind, hit.object_id), hit)
        return list(found.values())[:limit]


def query_for(text: str) -> str:
    """Return the FTS5 query for what a user typed, or nothing when there is nothing to look for."""
    text = _folded(text)
    parts: list[tuple[str, bool]] = []
    for found in _PARTS.finditer(text):
        phrase, word = found.group(1), found.group(2)
        if phrase is not None:
            parts.append((phrase, False))
        else:
            begins = found.end() == len(text)  # nothing after it, so it may still be being typed
            parts.append((word.replace('"', " "), begins))
    wanted = [(words, begins) for words, begins in parts if any(char.isalnum() for char in words)]
    return " AND ".join(f'"{words[:_LONGEST_WORD]}"{"*" if begins else ""}' for words, begins in wanted[:_MOST_WORDS])


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\x00", " ")).encode("utf-8", "replace").decode()
