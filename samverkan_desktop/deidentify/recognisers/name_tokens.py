"""What kind of word a capitalised word is: a given name, a surname, a place, an ordinary word …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from samverkan_desktop.deidentify.lexicon import Lexicon
from samverkan_desktop.deidentify.recognisers.name_words import (
    COMPOUND_TAILS,
    DEFINITE,
    KIN,
    NEVER,
    NO_HEADS,
    PLACE_END,
    SURE_SURNAME,
    THING_END,
    WORDS_TOO,
    words_of,
)

_HYPHEN_TAILS = frozenset(COMPOUND_TAILS) | words_of(
    "ärendet ärende fallet familjen gänget mamman pappan mötet frågan samtalet planen gruppen"
)
_CAMEL = re.compile(r"[^\W\d_A-ZÅÄÖ][A-ZÅÄÖ]")
_AS_SURNAME = re.compile(
    r"(?:berg|holm|lund|strand|dahl|ström|gren|kvist|qvist|stedt|mark|man|sten|fors|vall|näs|hed)$"
)
_ARABIC_HEADS = words_of("al el ul abd abu bin ibn")


class Word(Enum):
    """Kinds of capitalised words."""

    GIVEN = auto()
    EITHER = auto()  # a name that is an ordinary word too
    SURNAME = auto()
    COMPOUND = auto()  # Emmamamman, Ali-ärendet
    PLACE = auto()
    NAMED_PLACE = auto()  # a place and a given name: Nora, Salem
    LOCAL = auto()  # unknown, with the ending of a place
    THING = auto()  # an authority, a service, an acronym
    ORDINARY = auto()
    INITIAL = auto()
    UNKNOWN = auto()


_PLAIN: dict[int, Word] = {}
"""Words met before that are no names, as in `waking`: a number that cannot be turned back into the word."""
_MOST_PLAIN = 50_000

_NO_NAMES = frozenset({Word.PLACE, Word.THING, Word.ORDINARY})
NAMES = frozenset({Word.GIVEN, Word.SURNAME, Word.COMPOUND})


@dataclass(frozen=True)
class Kinds:
    """Tells kinds apart with the word lists. ``seen`` remembers within one text, no longer."""

    lexicon: Lexicon
    seen: dict[str, Word]

    def of(self, word: str) -> Word:
        """Return the kind of a capitalised word."""
        kind = _PLAIN.get(hash(word)) or self.seen.get(word)
        if kind is None:
            kind = self._judge(word)
            if kind in _NO_NAMES and len(_PLAIN) < _MOST_PLAIN:
                _PLAIN[hash(word)] = kind
            else:
                self.seen[word] = kind
        return kind

    def _judge(self, word: str) -> Word:  # noqa: PLR0911 - one line per rule reads best
        if len(word) == 1:
            return Word.INITIAL
        low = word.lower()
        if _CAMEL.search(word) and not low.startswith(("mc", "mac", "de", "di", "la", "le", "van", "o'")):
            return Word.THING
        if "-" in low or "'" in low or "’" in low:
            return self._parted(low.replace("’", "'"), word)
        capitals = word.isupper()
        if capitals and (len(word) < 4 or low in self.lexicon.not_names):
            return Word.THING
        kind = self._as_name(low)
        if kind is None and low.endswith("s") and low not in NEVER:
            kind = self._as_name(low[:-1])
        if kind is not None:
            return Word.ORDINARY if capitals and kind is Word.EITHER else kind
        if low in self.lexicon.not_names or (low.endswith("s") and low[:-1] in self.lexicon.not_names):
            return Word.THING
        if capitals and len(word) < 6:
            return Word.THING
        return self._other(low, capitals=capitals)

    def _as_name(self, low: str) -> Word | None:  # noqa: PLR0911 - as above
        lists = self.lexicon
        if low in NEVER:
            return None
        place = low in lists.places
        if low in lists.not_names and not (low in lists.own_given or low in WORDS_TOO or lists.is_own_surname(low)):
            return None
        if low in lists.given:
            if place:
                return Word.NAMED_PLACE
            both = low in WORDS_TOO or (low not in lists.own_given and lists.is_form(low))
            return Word.EITHER if both else Word.GIVEN
        if place:
            return Word.PLACE
        if low in WORDS_TOO:
            return Word.EITHER
        if low in lists.surnames:
            return Word.EITHER if lists.is_form(low) else Word.SURNAME
        if low in lists.named:
            return Word.LOCAL if _AS_SURNAME.search(low) or PLACE_END.fullmatch(low) else Word.PLACE
        return None

    def _other(self, low: str, *, capitals: bool) -> Word:  # noqa: PLR0911 - as above
        lists = self.lexicon
        if THING_END.fullmatch(low):
            return Word.THING
        if lists.is_ordinary(low):
            return self._compound(low) or Word.ORDINARY
        if len(low) >= 6 and SURE_SURNAME.search(low, 2) and SURE_SURNAME.fullmatch(low, _tail(low)):
            return Word.SURNAME
        if compound := self._compound(low):
            return compound
        if PLACE_END.fullmatch(low):
            return Word.LOCAL
        if self._is_noun(low):
            return Word.THING
        return Word.THING if capitals else Word.UNKNOWN

    def _is_noun(self, low: str) -> bool:
        """Tell whether an unknown word ends with a word in the definite form: *Kyotoavtalet*, *Norrortspolisen*."""
        bare = low[:-1] if low.endswith("s") else low
        if not DEFINITE.search(bare):
            return False
        return any(self.lexicon.is_form(bare[cut:]) for cut in range(2, len(bare) - 5))

    def _compound(self, low: str) -> Word | None:
        for tail in COMPOUND_TAILS:
            if low.endswith(tail) and (self.is_given(low[: -len(tail)]) or self._is_kin_of(low, tail)):
                return Word.COMPOUND
        return None

    def _is_kin_of(self, low: str, tail: str) -> bool:
        """Tell *Novamamman*: a name that is a word too, before kin, in a compound that no dictionary has."""
        if tail not in KIN or self.lexicon.is_form(low):
            return False
        head = low[: -len(tail)]
        return any(name in WORDS_TOO and name not in NO_HEADS for name in (head, head[:-1] if head[-1:] == "s" else ""))

    def is_given(self, low: str) -> bool:
        """Tell whether a head such as ``emma`` or ``emmas`` is a given name and nothing else."""
        for head in (low, low[:-1] if low.endswith("s") else ""):
            if len(head) > 2 and head in self.lexicon.own_given and head not in WORDS_TOO and head not in NEVER:
                return True
        return False

    def _parted(self, low: str, word: str) -> Word:  # noqa: PLR0911 - as above
        parts = [part for part in low.replace("'", "-").split("-") if part]
        if low in self.lexicon.not_names or low in self.lexicon.places:
            return Word.THING
        if parts[-1] == "s":
            return self.of(word[:-2])
        joined = "".join(parts)
        if len(joined) > 3 and joined in self.lexicon.own_given and not self.lexicon.is_form(joined):
            return Word.GIVEN
        head = self._as_name(parts[0])
        if head is None and parts[0].endswith("s") and parts[-1] in _HYPHEN_TAILS:
            head = self._as_name(parts[0][:-1])
        if head in (Word.GIVEN, Word.EITHER, Word.NAMED_PLACE, Word.SURNAME):
            if parts[-1] in _HYPHEN_TAILS:
                return Word.COMPOUND
            if any(part[:1].islower() for part in word.split("-")[1:]) and self.lexicon.is_ordinary(parts[-1]):
                return Word.ORDINARY if head is not Word.GIVEN else Word.COMPOUND
            return Word.SURNAME if head is Word.SURNAME else Word.GIVEN
        sure = any(len(part) > 5 and SURE_SURNAME.fullmatch(part, _tail(part)) for part in parts)
        if parts[0] in _ARABIC_HEADS or (sure and word.istitle() and not self.lexicon.is_ordinary(parts[0])):
            return Word.SURNAME
        if any(part in self.lexicon.not_names or self.lexicon.is_ordinary(part) for part in parts):
            return Word.THING
        return Word.THING if word.isupper() else Word.UNKNOWN


def _tail(low: str) -> int:
    """Return where the ending of a surname begins."""
    found = SURE_SURNAME.search(low, 2)
    while found and found.end() != len(low):
        found = SURE_SURNAME.search(low, found.start() + 1)
    return found.start() if found else len(low)
