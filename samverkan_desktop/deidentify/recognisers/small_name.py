"""Names in small letters, as hurried notes have them: names that are no words, and any name after *heter* or kin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import Lexicon, lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.person_name import REASON, suggestion_for
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_LONGEST = 40
_CALLED = re.compile(
    r"[hkd](?<!\w.)(?:(?<=h)(?:eter|ette)|(?<=k)alla[sd]|(?<=d)öpt till)[ ](?:för[ ])?([a-zåäöéüç]{2,30})(?![\w@]|\.\w)"
)
_KIN_WORDS = words.KIN | words.words_of("kompisen eleven läraren familjen barnet")
_KIN = re.compile(
    rf"(?<![\w@.])(?:{'|'.join(sorted(_KIN_WORDS))})[ ]"
    rf"([a-zåäöéüç]{{2,30}})(?![\w@]|\.\w)"
)
_CALLED_WORDS = ("heter", "hette", "kallas", "kallad", "döpt till")
_NEXT = re.compile(r"[ ]([a-zåäöéüçA-ZÅÄÖ][\w-]{2,30})(?![\w@]|\.\w)")
_EDGE = r"(?<![\w@./-])"
_SURNAME_ENDS = ("sson", "ssons", "qvist", "kvist", "ović", "oglu")
_ALSO_WORDS = words.words_of("""
emma agnes aina eva ulf lisa kalle linnea oliver benjamin göran maja lena måns olle sven ebba tindra tova tove tuva
diana daniela bianca helene karl lasse laura mårten signe sanna viktoria veronika fabian åke åse östen hannes jasmin
kasper alfons bogdan boubacar leila margarita marina mirsada murat parsa nisse kaj tage ryan svea ester
""")
_NOT_SMALL = words.words_of("""
milan florin malva nova viola iris ester marina axel jasmin svea kaj
""")


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names without a capital."""
    view = reading.view
    lists = lexicon()
    seen = [word for word, low in reading.words if word == low and 2 < len(word) <= _LONGEST]
    if not seen:
        return
    kinds = Kinds(lists, {})
    known = sorted(word for word in seen if _tells(word, lists, kinds))
    if known:
        one = "|".join(map(re.escape, known))
        pattern = re.compile(rf"{_EDGE}(?:{one})(?:-(?:{one}))?(?![\w@]|\.\w)")
        for match in reading.matches(pattern, reading.near(known, 45)):
            end = _with_surname(view, match.end(), lists)
            if not reading.allows(match.start(), end):
                yield Hit(match.start(), end, Kind.PERSON_NAME, REASON, suggestion_for(match.group()))
    for match in reading.matches(_CALLED, reading.near(_CALLED_WORDS, 50)):
        word = match.group(1)
        if (word in lists.given and word not in words.NEVER) or not lists.is_ordinary(word):
            yield Hit(match.start(1), match.end(1), Kind.PERSON_NAME, REASON, "")
    for match in reading.matches(_KIN, reading.near([word for word, _ in reading.words if word in _KIN_WORDS], 60)):
        word = match.group(1)
        if word in lists.given and word not in words.NOT_AFTER_KIN and word not in words.NEVER:
            yield Hit(match.start(1), match.end(1), Kind.PERSON_NAME, REASON, "")


def _tells(word: str, lists: Lexicon, kinds: Kinds) -> bool:
    """Tell whether a word in small letters is a name wherever it stands."""
    if _is_small_name(word, lists) or (
        word.endswith("s") and _is_small_name(word[:-1], lists) and not lists.is_form(word)
    ):
        return True
    if word.endswith(_SURNAME_ENDS) and len(word) > 6:
        return not lists.is_ordinary(word)
    return word.endswith(words.COMPOUND_TAILS) and kinds.of(word.capitalize()) is Word.COMPOUND


def _is_small_name(word: str, lists: Lexicon) -> bool:
    if len(word) < 3 or word not in lists.given or word in words.NEVER or word in words.WORDS_TOO or word in _NOT_SMALL:
        return False
    if word in _ALSO_WORDS:
        return True
    if lists.is_form(word) or word in lists.places or word in lists.not_names:
        return False
    return word in lists.own_given or len(word) > 4


def _with_surname(view: str, end: int, lists: Lexicon) -> int:
    following = _NEXT.match(view, end)
    if following:
        word = following.group(1).lower()
        if word.endswith(_SURNAME_ENDS) or (word in lists.surnames and not lists.is_form(word)):
            return following.end()
    return end
