"""Text from outside is cleaned once, at the boundary, and what was changed is told.

NFC so that search finds é however it was typed; no NUL or control characters (they truncate in SQL and break
papers); no lone surrogates; no bidirectional overrides (they can make a text read as another). Word's soft line
break and page break (VT, FF) are line ends: taken away, they would glue two words together.
"""

from __future__ import annotations

import re
import unicodedata

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.value_classes import dataclass

NOTE_LIMIT = 200_000
LINE_LIMIT = 200
TITLE_LIMIT = 160

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_REMOVED = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_SEEN = re.compile(
    "[^\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")


class TextTooLong(UserError):
    template = (
        "Texten i ”{field}” är {length} tecken och gränsen är {limit}. Det som fanns sedan tidigare är kvar. "
        "Dela upp texten eller korta den."
    )


class TextMissing(UserError):
    template = "Fältet ”{field}” är tomt. Inget har ändrats. Fyll i det och försök igen."


@dataclass(frozen=True)
class Cleaned:
    """A cleaned text and how many characters were taken away or replaced (normalisation not counted)."""

    text: str
    changed: int

    @property
    def notice(self) -> str:
        """A Swedish sentence about what was changed, or nothing."""
        if not self.changed:
            return ""
        what = "Ett ogiltigt tecken" if self.changed == 1 else f"{self.changed} ogiltiga tecken"
        return f"{what} togs bort ur texten eller byttes ut. Allt annat är kvar."


def clean(text: str, *, multiline: bool = True) -> Cleaned:
    """Return ``text`` as it may be stored. Line ends become ``\\n``; without ``multiline`` they become a space."""
    text, removed = _REMOVED.subn("", _LINE_END.sub("\n", text))
    text, replaced = _SURROGATE.subn("\ufffd", text)
    text = unicodedata.normalize("NFC", text)
    if not multiline:
        text = " ".join(text.split())
    return Cleaned(text, removed + replaced)


def clean_line(text: str, *, field: str, limit: int = LINE_LIMIT, required: bool = False) -> str:
    """Return a one-line text, refused when longer than ``limit`` characters or empty though ``required``."""
    line = clean(text, multiline=False).text
    if required and not _SEEN.search(line):
        raise TextMissing(field=field)
    if len(line) > limit:
        raise TextTooLong(field=field, length=len(line), limit=limit)
    return line


def clean_note(text: str, *, field: str, limit: int = NOTE_LIMIT) -> Cleaned:
    """Return a text of several lines, refused when longer than ``limit`` characters."""
    cleaned = clean(text)
    if len(cleaned.text) > limit:
        raise TextTooLong(field=field, length=len(cleaned.text), limit=limit)
    return cleaned
