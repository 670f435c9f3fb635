"""Text from outside is cleaned once, at the boundary, and what was changed is told.

NFC so that search finds é however it was typed; no NUL or control characters (they truncate in SQL and break
papers); no lone surrogates; no bidirectional overrides (they can make a text read as another).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from samverkan_desktop.domain.errors import UserError

NOTE_LIMIT = 200_000
LINE_LIMIT = 200
TITLE_LIMIT = 160

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEPT_CONTROLS = frozenset("\n\t")


class TextTooLong(UserError):
    template = (
        "Texten i {field} är {length} tecken, gränsen är {limit}. Det som fanns sedan tidigare är kvar. "
        "Dela upp texten eller korta den."
    )


class TextMissing(UserError):
    template = "{field} behöver fyllas i. Inget annat har ändrats."


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
        return f"{self.changed} osynliga styrtecken togs bort ur texten. Allt annat är kvar."


def clean(text: str, *, multiline: bool = True) -> Cleaned:
    """Return ``text`` as it may be stored. Line ends become ``\\n``; without ``multiline`` they become a space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept: list[str] = []
    changed = 0
    for char in text:
        code = ord(char)
        control = unicodedata.category(char) == "Cc" and char not in _KEPT_CONTROLS
        if control or char in _BIDI or code in (0xFFFE, 0xFFFF):
            changed += 1
        elif 0xD800 <= code <= 0xDFFF:
            kept.append("\ufffd")
            changed += 1
        else:
            kept.append(char)
    result = unicodedata.normalize("NFC", "".join(kept))
    if not multiline:
        result = " ".join(result.split())
    return Cleaned(result, changed)


def clean_line(text: str, *, field: str, limit: int = LINE_LIMIT, required: bool = False) -> str:
    """Return a one-line text, refused when longer than ``limit`` characters or empty though ``required``."""
    line = clean(text, multiline=False).text
    if required and not line:
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
