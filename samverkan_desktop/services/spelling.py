"""Swedish spelling, offline: words that are no form of the dictionary, nor grown together of such, nor in the own list.

The dictionary is the one the check of identifiers has (`deidentify.lexicon`). Names, abbreviations, numbers and § are
left alone. The own list lies in the record; a word that points out somebody is not taken into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, GateField
from samverkan_desktop.services.session import SETTING, Session

_SETTING = "spelling"
_WORD = re.compile(r"[^\W\d_]{3,40}")
_BEGINS = re.compile(r"(?:^|[.!?:\n])\s*$")
_LETTERS = "etanrsildomkgvfhuäpåöcbyjxwzéq"
_MOST = 4
_NO_WORD = "@/\\_#§0123456789"
_OWN = frozenset(
    (
        *("sip", "lots", "bup", "hvb", "eht", "iup", "ivo", "sol", "lvu", "osl", "gdpr", "skolsocial", "mejla"),
        *("elevhälsoteam", "elevhälsoteamet", "anknytningsperson", "orosanmälan", "orosanmälningar"),
        *("samrådsgrupp", "krets", "kretsen", "makulerad", "makuleras", "sanera", "sanering"),
    )
)
_HEADS = ("elevhälso", "hälso", "barn", "skol", "social", "samverkans", "konsultations")


class WordPointsOut(UserError):
    exit_code = 1
    template = (
        "Ordet togs inte in i ordlistan, för det kan peka ut någon eller gick inte att kontrollera. "
        "Texten är oförändrad. Skriv om ordet om det pekar ut någon, annars kan det stå kvar."
    )


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
        try:
            verdict = STANDARD_GATE.check([GateField(where="", text=word)], scan_context(self.session))
        except CheckFailed:
            raise WordPointsOut from None
        if verdict.direct:
            raise WordPointsOut
        self._set({**self._held(), "words": sorted({*self.words(), word.lower()})})

    def remove(self, word: str) -> None:
        """Take a word out of the own list."""
        self._set({**self._held(), "words": sorted({*self.words()} - {word.lower()})})

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


def _is_known(word: str, own: frozenset[str]) -> bool:
    known = lexicon()
    if word in own or word in _OWN or known.is_ordinary(word) or known.is_listed(word) or word in known.places:
        return True
    return any(
        word.startswith(head) and known.is_ordinary(word[len(head) :]) for head in _HEADS if len(word) > len(head)
    )


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
    # words grown together are taken where few are tried: else much that nobody writes would be
    tried = ((turned, known.is_ordinary), (doubled, known.is_ordinary), (fewer, known.is_ordinary))
    for slips, holds in (*tried, (more, known.is_form), (other, known.is_form)):
        for each in slips:
            if each != word and len(each) > 1 and each not in found and holds(each):
                found[each] = None
                if len(found) == _MOST:
                    return tuple(found)
    return tuple(found)
