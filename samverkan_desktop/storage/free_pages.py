"""Pages that hold nothing: the engine's list of free pages.

A free page that is taken into use is not kept in the journal, for there is nothing to put back. When the power goes
while it is written, it stays half written among the free ones. Nothing is lost, and the engine never reads it, but its
seal does not hold: it must not be taken for damage.
"""

from __future__ import annotations

from samverkan_desktop.storage.salvage_pages import Pages

_FIRST = slice(32, 36)  # on the first page: where the list begins
_WORD = 4


def free_pages(pages: Pages) -> frozenset[int]:
    """Return the numbers of the free pages, without those that the list itself is written on."""
    first = pages.get(1)
    trunk = 0 if first is None else _number(first[_FIRST])
    free: set[int] = set()
    trunks: set[int] = set()
    while trunk and trunk not in trunks:
        trunks.add(trunk)
        page = pages.get(trunk)
        if page is None:
            break
        count = _number(page[_WORD : 2 * _WORD])
        words = page[2 * _WORD : (2 + count) * _WORD]
        free.update(_number(words[at : at + _WORD]) for at in range(0, len(words), _WORD))
        trunk = _number(page[:_WORD])
    return frozenset(free - trunks)


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
