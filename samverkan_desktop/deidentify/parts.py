"""A text is read in parts of a few hundred characters, cut where one sentence has ended and another begins.

Where the cuts fall depends on the words around them alone, so a key press moves no cut but its own: the other parts
are the same text as before and need not be read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

SHORTEST = 500
_CUT = re.compile(
    r"\n[ \t\n]{0,4}(?=[A-ZÅÄÖ•*–])(?<=[.!?…\n][\n])"  # a finished or an empty line, before a capital
    r"|(?<=[a-zåäö]{4}[.!?]) (?=[A-ZÅÄÖ][a-zåäö])"  # within a line: a whole word, a full stop, a capital
)


def parts(view: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text in order, without gaps. No part ends inside a sentence."""
    start, size = 0, len(view)
    while size - start > SHORTEST:
        cut = _CUT.search(view, start + SHORTEST)
        if cut is None:
            break
        yield start, cut.end()
        start = cut.end()
    yield start, size
