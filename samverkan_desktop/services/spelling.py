"""Swedish spelling, offline: words that are no form of the dictionary, nor grown together of such, nor in the own list.

The dictionary is the one the check of identifiers has (`deidentify.lexicon`). Names, abbreviations, numbers and § are
left alone. The field's own words are in `resources/data/field_words.txt`. The own list lies in the record; a word that
points out somebody is not taken into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from samverkan_desktop import assets
from samverkan_desktop.deidentify import Context
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.text import clean
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, GateField, is_clean
from samverkan_desktop.services.session import SETTING, Session

_SETTING = "spelling"
_WORD = re.compile(r"[^\W\d_]{3,40}")
_BEGINS = re.compile(r"(?:^|[.!?:\n])\s*$")
_LETTERS = "etanrsildomkgvfhuäpåöcbyjxwzéq"
_LAST = str.maketrans("åäö", "{|}")
_MOST = 4
MOST_WORDS = 3_000
LARGEST_LIST = 100_000  # bytes
_NO_WORD = "@/\\_#§0123456789"
_SHORTEST_HEAD = 4
_HEADS = ("elevhälso", "hälso", "barn", "skol", "social", "samverkans", "konsultations")


@dataclass(frozen=True)
class FieldWords:
    """The field's own words. ``tails``: short words that may end a compound, where the dictionary lets none do that."""

    words: frozenset[str]
    tails: frozenset[str]

    def ends(self, word: str) -> bool:
        """Tell whether a word is one of the dictionary with a tail grown on to it: lots + möte, frågeupprops + tid."""
        known = lexicon()
        for cut in range(_SHORTEST_HEAD, len(word) - 2):  # shorter heads make words of slips: rap + ort
            head, tail = word[:cut], word[cut:]
            if tail in self.tails and (head in self.words or known.is_ordinary(head)):
                return True
        return False


@cache
def field_words() -> FieldWords:
    """Return the words of the field; the first call reads them."""
    lines = assets.read_text("data", "field_words.txt").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    return FieldWords(
        words=frozenset(word for word in words if not word.startswith("-")),
        tails=frozenset(word[1:] for word in words if word.startswith("-")),
    )


class WordPointsOut(UserError):
    exit_code = 1
    template = (
        "Ordet togs inte in i ordlistan, för det kan peka ut någon eller gick inte att kontrollera. "
        "Texten är oförändrad. Skriv om ordet om det pekar ut någon, annars kan det stå kvar."
    )


class NoWord(UserError):
    template = (
        "Det är inget ord som går att lägga i ordlistan: ett ord består av tre till fyrtio bokstäver utan mellanslag, "
        "siffror och bindestreck. Inget har ändrats. Skriv ett ord i taget."
    )


class TooManyWords(UserError):
    template = "Ordlistan rymmer {limit} ord och är full. Inget har lagts till. Ta bort ord som inte behövs först."


class ListUnreadable(UserError):
    template = (
        "{file} gick inte att läsa in: den är ingen textfil med ett ord på varje rad, eller större än {limit} kB. "
        "Ordlistan är oförändrad."
    )


@dataclass(frozen=True)
class Taken:
    """What came of a list of words. ``left_out``: rows that are no word, or point out somebody."""

    added: int
    known: int
    left_out: int


@dataclass(frozen=True)
class Spelling:
    """Checks words; keeps the own list."""

    session: Session

    @property
    def on(self) -> bool:
        """Tell whether spelling is checked."""
        return bool(self._held().get("on", True))

    def words(self) -> tuple[str, ...]:
        """Return the own list."""
        held = self._held().get("words")
        return tuple(map(str, held)) if isinstance(held, list) else ()

    def check(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where words stand that are not known."""
        own = frozenset(self.words())
        for found in _WORD.finditer(text):
            word = found[0]
            if _is_known(word.lower(), own) or (word != word.lower() and not _is_slip(word, text, found.start())):
                continue
            if _alone(text, found.start(), found.end()):
                yield found.span()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words one slip away, likeliest first, with the capital the word has."""
        near = _near(word.lower())
        return tuple(each.capitalize() if word[:1].isupper() else each for each in near)

    def turn(self, *, on: bool) -> None:
        """Turn the check on or off for this record."""
        self._set({**self._held(), "on": on})

    def add(self, word: str) -> None:
        """Take a word into the own list."""
        if not _is_clean(word, scan_context(self.session)):
            raise WordPointsOut
        if not _WORD.fullmatch(word):
            raise NoWord
        self._put({*self.words(), word.lower()})

    def add_file(self, name: str, content: bytes) -> Taken:
        """Take in a text file with a word on each row, as one step. What is left out is told by number alone."""
        rows = _rows(name, content)
        present = set(self.words())
        words = {row.lower() for row in rows if _WORD.fullmatch(row) and row.lower() not in present}
        known = sum(row.lower() in present for row in rows)
        context = scan_context(self.session)
        clean = {word for word in words if _is_clean(word, context) and _is_clean(word.capitalize(), context)}
        self._put(present | clean)
        return Taken(added=len(clean), known=known, left_out=len(rows) - known - len(clean))

    def _put(self, words: set[str]) -> None:
        if len(words) > MOST_WORDS:
            raise TooManyWords(limit=MOST_WORDS)
        self._set({**self._held(), "words": sorted(words, key=_place)})

    def remove(self, *words: str) -> None:
        """Take words out of the own list."""
        self._put({*self.words()} - {word.lower() for word in words})

    def _held(self) -> dict[str, object]:
        return dict(self.session.record.settings.get(_SETTING) or {})

    def _set(self, plain: dict[str, object]) -> None:
        settings = self.session.record.settings
        before = settings.get(_SETTING)
        if plain == before:
            return
        with self.session.action("ändra ordlista", "ändra ordlistan", kind=SETTING, id=_SETTING):
            settings.set(_SETTING, plain)
            self.session.note_setting(_SETTING, before, plain)


def _place(word: str) -> str:
    """Return what a word is sorted by: å before ä."""
    return word.translate(_LAST)


def _rows(name: str, content: bytes) -> list[str]:
    """Return the words of a text file, each once: UTF-8, or what Windows wrote before."""
    if len(content) > LARGEST_LIST or b"\0" in content:
        raise ListUnreadable(file=name, limit=LARGEST_LIST // 1000)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    return list(dict.fromkeys(row.strip() for row in clean(text).text.split("\n") if row.strip()))


def _is_known(word: str, own: frozenset[str]) -> bool:
    known, field = lexicon(), field_words()
    if word in own or word in field.words or known.is_ordinary(word) or field.ends(word):
        return True
    if known.is_listed(word) or word in known.places:
        return True
    return any(
        word.startswith(head) and known.is_ordinary(word[len(head) :]) for head in _HEADS if len(word) > len(head)
    )


def _is_clean(word: str, context: Context) -> bool:
    """Tell whether a word by itself points out nobody."""
    return is_clean(STANDARD_GATE, [GateField(where="", text=word)], context)


def _is_slip(word: str, text: str, start: int) -> bool:
    """Tell whether a capitalised word is an ordinary one written wrong: it begins a sentence and one is near."""
    begins = _BEGINS.search(text[max(0, start - 40) : start]) is not None
    return begins and word[1:] == word[1:].lower() and bool(_near(word.lower()))


def _alone(text: str, start: int, end: int) -> bool:
    """Tell whether it is a word of its own, and no part of an address, a code or a file name."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if any(sign in _NO_WORD for sign in before + after):
        return False
    return not (after == "." and text[end + 1 : end + 2].isalnum()) and not (before == "." and start > 1)


def _near(word: str) -> tuple[str, ...]:
    """Return the forms one slip away: two letters that changed places, one missing, one too many, one wrong."""
    known = lexicon()
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    turned = (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1)
    doubled = (a + a[-1] + b for a, b in cuts if a)
    fewer = (a + b[1:] for a, b in cuts if b)
    more = (a + letter + b for a, b in cuts for letter in _LETTERS)
    other = (a + letter + b[1:] for a, b in cuts if b for letter in _LETTERS)
    found: dict[str, None] = {}
    field = field_words()

    def is_word(each: str) -> bool:
        return known.is_form(each) or each in field.words or field.ends(each)

    def is_grown(each: str) -> bool:
        return is_word(each) or known.is_ordinary(each)

    # words grown together are taken where few are tried: else much that nobody writes would be
    tried = ((turned, is_grown), (fewer, is_grown), (doubled, is_grown))
    for slips, holds in (*tried, (more, is_word), (other, is_word)):
        for each in slips:
            if each != word and len(each) > 1 and each not in found and holds(each):
                found[each] = None
                if len(found) == _MOST:
                    return tuple(found)
    return tuple(found)
