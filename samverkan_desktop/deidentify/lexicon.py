"""Word lists of the engine: names, places, and which words are ordinary Swedish. Read when the first text is scanned.

`lists/*.txt` are written by hand or made by installer/devtools/names.py, as their first lines tell. `lists/words.bin`
is a Bloom filter: it knows every ordinary word form, and takes about one other word in eight hundred for one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path

_LISTS = Path(__file__).with_name("lists")
_TURNS = 9
_LONGEST = 40
_MOST_MET = 20_000
_MASK = 0xFFFFFFFFFFFFFFFF
_PLAIN_LETTERS = str.maketrans("åäöéèüáíóúñçćčšžđğışøæ", "aaoeeuaiouncccszdgisoa")


LEAST = {
    "given_own.txt": 3_500,
    "given_more.txt": 7_000,
    "surnames_own.txt": 700,
    "surnames_more.txt": 3_500,
    "places.txt": 200,
    "towns.txt": 250,
    "not_names.txt": 800,
    "named_more.txt": 3_500,
}
"""A list with fewer words than this has lost its end: names would pass unseen, so nothing is checked at all."""


class ListsDamaged(RuntimeError):
    """A list is not whole: the check cannot run, and so nothing leaves. Names the file alone."""


@dataclass(frozen=True)
class Lexicon:
    """All lists, in small letters."""

    given: frozenset[str]
    own_given: frozenset[str]
    surnames: frozenset[str]
    own_surnames: frozenset[str]
    places: frozenset[str]
    towns: frozenset[str]
    not_names: frozenset[str]
    named: frozenset[str]
    _filter: bytes
    _met: set[str] = field(default_factory=set, repr=False, compare=False)  # words of the dictionary, never others

    def is_listed(self, word: str) -> bool:
        """Tell whether a word in small letters is a given name or a surname."""
        return word in self.given or word in self.surnames

    def is_own_surname(self, word: str) -> bool:
        """Tell whether a word in small letters is a surname written down by hand."""
        return word in self.own_surnames

    def is_form(self, word: str) -> bool:
        """Tell whether a word in small letters is a form in the dictionary."""
        if word in self._met:
            return True
        size = len(self._filter) * 8
        digest = int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=16).digest(), "little")
        place, step = digest & _MASK, digest >> 64 | 1
        field = self._filter
        for _ in range(_TURNS):
            where = place % size
            if not field[where >> 3] >> (where & 7) & 1:
                return False
            place += step
        if len(self._met) < _MOST_MET:
            self._met.add(word)
        return True

    def is_ordinary(self, word: str) -> bool:
        """Tell whether a word in small letters is Swedish: a form, its genitive, or two of them grown together."""
        if len(word) > _LONGEST or self.is_form(word) or (word.endswith("s") and self.is_form(word[:-1])):
            return True
        if len(word) < 9:
            return False
        return any(self._is_joined(word[:cut], word[cut:]) for cut in range(3, len(word) - 3))

    def _is_joined(self, head: str, tail: str) -> bool:
        if not (self.is_form(tail) or (tail.endswith("s") and self.is_form(tail[:-1]))):
            return False
        return self.is_form(head) or (head.endswith("s") and self.is_form(head[:-1]))


@cache
def lexicon() -> Lexicon:
    """Return the lists; the first call reads them."""
    own = _read("given_own.txt")
    given = own | _read("given_more.txt")
    surnames = _read("surnames_own.txt")
    words = _LISTS.joinpath("words.bin").read_bytes()
    return Lexicon(
        given=_with_bare_letters(given),
        own_given=own,
        surnames=_with_bare_letters(surnames | _read("surnames_more.txt")),
        own_surnames=surnames,
        places=_read("places.txt") | _read("towns.txt"),
        towns=_read("towns.txt"),
        not_names=_read("not_names.txt"),
        named=_read("named_more.txt"),
        _filter=words,
    )


def _read(name: str) -> frozenset[str]:
    lines = _LISTS.joinpath(name).read_text(encoding="utf-8").splitlines()
    words = frozenset(word.lower() for line in lines if not line.startswith("#") for word in line.split())
    if len(words) < LEAST.get(name, 1):
        raise ListsDamaged(name)
    return words


def _with_bare_letters(names: frozenset[str]) -> frozenset[str]:
    """Add what is left of a name when its dots and accents are not typed: Åsa, Asa."""
    bare = {name.translate(_PLAIN_LETTERS) for name in names if not name.isascii()}  # the rest have nothing to lose
    return names | {name for name in bare if len(name) > 3 or name == "asa"}
