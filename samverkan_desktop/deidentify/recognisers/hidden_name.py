"""Names that someone tried to hide: E*mma, L1am, E m m a, E-m-m-a, M@ja. Only names that are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

REASON = "Ett namn som skrivits om går att läsa ändå. Skriv eleven, vårdnadshavaren eller funktionen."
# single letters with one and the same sign between them
_SPACED = re.compile(r"[^\W\d_](?<![\w.@/].)(?:([ .*_·-])[^\W\d_](?![^\W\d_]))(?:\1[^\W\d_](?![^\W\d_])){1,18}(?!\w)")
# a word with a sign or a digit within
_SIGNED = re.compile(
    r"(?<![\w@./:#&?=-])(?=[^\W\d_]*[*0-9@$!|_.·~^+])[^\W\d_0-46-9]?[^\W_*@$!|.·~^+]{0,20}[*0-9@$!|_.·~^+]{1,3}[^\W\d_][^\W_]{0,20}(?![\w@])"
)
_SIGNS = frozenset("*@$!|_·~^+.013457")
_LETTERS = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "|": "l"}
)
_AS_L = str.maketrans({"1": "l", "!": "l"})
_SHORTEST = 4


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names with signs, digits or blanks within."""
    view = reading.view
    for match in _SPACED.finditer(view):
        letters = "".join(char for char in match.group() if char.isalpha())
        if len(letters) >= _SHORTEST - 1 and _is_name(letters.lower()):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, suggestion_at(view, *match.span()))
    if _SIGNS.isdisjoint(view):
        return
    for match in _SIGNED.finditer(view):
        if any(_is_name(reading_of) for reading_of in _readings(match.group())):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, "eleven")


def _readings(word: str) -> Iterator[str]:
    """Yield what the word may stand for, in small letters."""
    low = word.lower()
    yield "".join(char for char in low if char.isalpha())
    for first in (low, low.translate(_AS_L)):
        plain = first.translate(_LETTERS)
        yield "".join(char for char in plain if char.isalpha())


def _is_name(low: str) -> bool:
    lists = lexicon()
    for name in (low, low[:-1] if low.endswith("s") else ""):
        if (
            len(name) >= _SHORTEST - 1
            and name in lists.own_given
            and name not in words.NEVER
            and not lists.is_form(name)
        ):
            return True
    return False
