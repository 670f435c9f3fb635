"""Many words in one pattern, sorted under their first letters: `re` then tries a few where it would try them all."""

from __future__ import annotations

import re
from collections import defaultdict


def beginning_with(words: str) -> re.Pattern[str]:
    """Return a pattern for words that begin so, in small letters. ``words``: parted by blanks, each may be a pattern.

    What does not begin with a letter is tried last.
    """
    return re.compile(rf"\b(?:{grouped(words.split())})")


def grouped(words: list[str]) -> str:
    """Return the alternatives under their first letters. Only for where the order among them does not matter."""
    under: dict[str, list[str]] = defaultdict(list)
    for word in words:
        under[word[0] if word[0].isalpha() else ""].append(word)
    rest = under.pop("", [])
    branches = [f"{letter}(?:{'|'.join(word[1:] for word in group)})" for letter, group in under.items()]
    return "|".join((*branches, *rest))
