"""Words to objects, in the record itself and encrypted with it.

Text with an unresolved direct hit must not be put here: the services see to that. Words are kept and looked for as
`domain.search_words` compares them: å is never a, é is e, a word is found where it begins and, from three letters on,
also from inside. What is taken away is overwritten in the file (``secure_delete``).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samverkan_desktop.domain.search_words import haystacks, may_be_inside, wanted
from samverkan_desktop.domain.value_classes import dataclass

if TYPE_CHECKING:  # only a name here
    from samverkan_desktop.storage.session import Record

_WRITTEN_DOWN = ("for_approval", "approved")
_LACKING = {
    "agenda_item": 'SELECT o."id" FROM "agenda_item" o',
    "follow_up": 'SELECT o."id" FROM "follow_up" o',
}


@dataclass(frozen=True)
class SearchHit:
    """An object whose words fit. ``inside``: some word is only inside another one."""

    kind: str
    object_id: str
    forum_id: str
    inside: bool = False


class SearchIndex:
    """The words of an open record. ``put`` and ``remove`` inside ``record.transaction``."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def put(self, kind: str, object_id: str, *, title: str, body: str = "", forum_id: str = "") -> None:
        """Keep an object's words, in place of those it had."""
        self._record.require_transaction()
        [words] = haystacks([_whole(f"{title}\n{body}")])
        self._record.raw.execute(
            "INSERT INTO search_entry (kind, object_id, forum_id, words) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, object_id) DO UPDATE SET forum_id = excluded.forum_id, words = excluded.words",
            (kind, object_id, forum_id, words),
        )

    def remove(self, kind: str, object_id: str) -> None:
        """Take an object's words away. No-op when it has none."""
        self._record.require_transaction()
        self._record.raw.execute("DELETE FROM search_entry WHERE kind = ? AND object_id = ?", (kind, object_id))

    def clear(self, *, forum_id: str | None = None) -> None:
        """Take all words away, or those of a forum, to keep them anew."""
        self._record.require_transaction()
        where, values = ("", ()) if forum_id is None else (" WHERE forum_id = ?", (forum_id,))
        self._record.raw.execute(f"DELETE FROM search_entry{where}", values)  # noqa: S608 - a constant

    def lacking(self, kind: str, forum_id: str) -> list[str]:
        """Return what a forum's finished meetings hold that has no words here, oldest meeting first."""
        sql = (
            f'{_LACKING[kind]} JOIN "meeting" m ON m."id" = o."meeting_id" '
            'LEFT JOIN search_entry e ON e.kind = ? AND e.object_id = o."id" '
            'WHERE m."forum_id" = ? AND m."state" IN (?, ?) AND e.id IS NULL ORDER BY m."day", m."start", o."position"'
        )
        with self._record.reading() as raw:
            rows = raw.execute(sql, (kind, forum_id, *_WRITTEN_DOWN)).fetchall()
        return [row[0] for row in rows]

    def find(
        self,
        text: str,
        *,
        kinds: Iterable[str] | None = None,
        forum_ids: Iterable[str] | None = None,
        limit: int | None = 50,
    ) -> list[SearchHit]:
        """Return what holds all the words that a user typed: first those where they begin words, newest first.

        ``"whole phrase"`` in quotes is taken as it stands. Any text is safe; one without letters finds nothing.
        """
        words = wanted(_whole(text))
        if not words or (limit is not None and limit < 1):
            return []
        starts = [f" {word}" for word in words]
        holds = [word if may_be_inside(word) else start for word, start in zip(words, starts, strict=True)]
        conditions: list[str] = []
        values: list[object] = [*starts]
        for column, chosen in (("kind", kinds), ("forum_id", forum_ids)):
            if chosen is not None:
                among = list(chosen)
                conditions.append(f"{column} IN ({', '.join('?' * len(among))})")
                values.extend(among)
        held = ["instr(words, ?)"] * len(words)
        sql = (
            f"SELECT kind, object_id, forum_id, NOT ({' AND '.join(held)}) AS inside FROM search_entry "  # noqa: S608
            f"WHERE {' AND '.join([*conditions, *held])} ORDER BY inside, id DESC LIMIT ?"  # only marks and constants
        )
        with self._record.reading() as raw:
            rows = raw.execute(sql, (*values, *holds, -1 if limit is None else limit)).fetchall()
        return [SearchHit(kind, object_id, forum_id, bool(inside)) for kind, object_id, forum_id, inside in rows]


def _whole(text: str) -> str:
    """Return a text that can be stored: without NUL, and without halves of characters."""
    return text.replace("\x00", " ").encode("utf-8", "replace").decode()
