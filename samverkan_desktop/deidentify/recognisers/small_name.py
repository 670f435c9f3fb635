"""Names in small letters, as hurried notes have them: names that are no words, and any name after *heter* or kin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import Lexicon, lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.person_name import REASON
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_LONGEST = 40
_LETTERS = "a-zà-öø-ÿāăąćčďđēęěğģħīıķļłńňőœřśşšťūůűźżž"
_CALLED = re.compile(
    rf"[hkd](?<!\w.)(?:(?<=h)(?:eter|ette)|(?<=k)alla[sdr](?:[ ]\w+[ ]för)?|(?<=k)allades|(?<=d)öpt till)[ ](?:för[ ])?"
    rf"([{_LETTERS}]{{2,30}})(?![\w@]|\.\w)"
)
_SURNAME_ENDS = ("sson", "ssons", "qvist", "kvist", "ović", "oglu", "dotter")
_TAILS = (*words.COMPOUND_TAILS, *_SURNAME_ENDS)
_KIN_WORDS = words.KIN | words.words_of(
    "kompisen eleven läraren familjen barnet mentorn klasskompisen vännen flickan pojken killen tjejen rektor "
    "kurator kuratorn fröken kompis polaren elev socialsekreteraren"
)
_KIN = re.compile(rf"(?<![\w@.])(?i:{'|'.join(sorted(_KIN_WORDS))})[ ]([{_LETTERS}]{{2,30}})(?![\w@]|\.\w)")
WAKE.add("called", "heter hette kallas kallad kallar kallades döpt")
WAKE.add("kin", " ".join(sorted(_KIN_WORDS)))
_PAIR = re.compile(rf"(?<![\w@.])([{_LETTERS}]{{2,20}})[ ](?:och|&)[ ]([{_LETTERS}]{{2,20}})(?![\w@]|\.\w)")
_NEXT = re.compile(rf"[ ](?:(?:{words.PARTICLES})[ -])?([{_LETTERS}A-ZÅÄÖ][\w-]{{1,30}})(?![\w@]|\.\w)")
_SMALL = re.compile(rf"(?<![\w@./-])[{_LETTERS}]{{3,40}}(?:-[{_LETTERS}]{{2,40}})?(?![\w@]|\.\w)")
_ALSO_WORDS = words.words_of("""
emma agnes aina eva ulf lisa kalle linnea oliver benjamin göran maja lena måns olle sven ebba tindra tova tove tuva
diana daniela bianca helene karl lasse laura mårten signe sanna viktoria veronika fabian åke åse östen hannes jasmin
kasper alfons bogdan boubacar leila margarita marina mirsada murat parsa nisse kaj tage ryan svea ester elin anna
anders erik johan karin lars nils ingrid
""")
_NOT_SMALL = words.words_of("""
milan florin malva nova viola iris ester marina axel jasmin svea kaj valencia paris charlotte florens victoria
diesel salmiak dacia carmen adam
""")
_MORE_NAMES = 3
_SHORTEST_MISSPELT = 5
_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäöé"
_PLAIN: set[int] = set()
"""Words met before that tell nothing, as in `waking`: a number that cannot be turned back into the word."""
_MOST_PLAIN = 50_000


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names without a capital."""
    view = reading.view
    lists = lexicon()
    kinds = reading.kinds
    known = {word for word in reading.words if hash(word) not in _PLAIN and _is_known(word, lists, kinds)}
    done = 0
    for match in reading.matches(_SMALL, reading.near(known, 45)) if known else ():
        if match.start() < done or not known.intersection(match.group().split("-")):
            continue
        done = _with_more(view, match.end(), lists)
        if not reading.allows(match.start(), done):
            yield _hit(view, match.start(), done)
    for match in reading.matches_at("called", _CALLED):
        word = match.group(1)
        if (word in lists.given and word not in words.NEVER) or not lists.is_ordinary(word):
            yield _hit(view, match.start(1), _with_more(view, match.end(1), lists))
    for match in reading.matches_at("kin", _KIN):
        word = match.group(1)
        if (_is_given(word, lists) and word not in words.NOT_AFTER_KIN) or _is_misspelt(word, lists):
            yield _hit(view, match.start(1), _with_more(view, match.end(1), lists))
        elif word == "per" and not re.match(
            r"[ ](?:\w+tal|elev|år|dag|vecka|månad|termin|barn|person)", view[match.end() : match.end() + 12]
        ):
            yield _hit(view, match.start(1), match.end(1))
    if known:
        yield from _paired(reading, lists, frozenset(known))


def _paired(reading: Reading, lists: Lexicon, known: frozenset[str]) -> Iterator[Hit]:
    """Yield names that are words when they stand beside one that is not: *hans och lisa*."""
    for match in reading.matches(_PAIR, reading.near(known, 30)):
        for mine, other in ((1, 2), (2, 1)):
            word = match.group(mine)
            if (
                word in known
                or match.group(other) not in known
                or word in _NOT_PAIRED
                or (word == "hans" and mine == 2)
            ):
                continue
            if _is_given(word, lists):
                yield _hit(reading.view, match.start(mine), match.end(mine))


_NOT_PAIRED = words.words_of("mina dina inga alla klara andra min vi li hon han")


def _hit(view: str, start: int, end: int) -> Hit:
    return Hit(start, end, Kind.PERSON_NAME, REASON, suggestion_at(view, start, end))


def _is_given(word: str, lists: Lexicon) -> bool:
    return word not in words.NEVER and (word in lists.given or word in words.WORDS_TOO)


def _is_known(word: str, lists: Lexicon, kinds: Kinds) -> bool:
    if word.islower() and 2 < len(word) <= _LONGEST and _tells(word, lists, kinds):
        return True
    if len(_PLAIN) < _MOST_PLAIN:
        _PLAIN.add(hash(word))
    return False


def _is_misspelt(word: str, lists: Lexicon) -> bool:
    """Tell whether a word that is no Swedish is a common given name but for one letter: *emmma*, *mohamad*."""
    if len(word) < _SHORTEST_MISSPELT or lists.is_ordinary(word) or word in lists.places or word in lists.not_names:
        return False
    for stem in (word, word[:-1] if word.endswith("s") else word):
        cuts = [(stem[:at], stem[at:]) for at in range(len(stem) + 1)]
        near = {left + right[1:] for left, right in cuts if right}
        near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
        near |= {left + letter + right[1:] for left, right in cuts if right for letter in _ALPHABET}
        near |= {left + letter + right for left, right in cuts for letter in _ALPHABET}
        if not near.isdisjoint(lists.own_given):
            return True
    return False


def _tells(word: str, lists: Lexicon, kinds: Kinds) -> bool:
    """Tell whether a word in small letters is a name wherever it stands."""
    if not (lists.is_listed(word) or (word[-1] == "s" and lists.is_listed(word[:-1])) or word.endswith(_TAILS)):
        return False
    if _is_small_name(word, lists) or (
        word.endswith("s") and _is_small_name(word[:-1], lists) and not lists.is_form(word)
    ):
        return True
    if _is_small_surname(word, lists) or (word.endswith("s") and _is_small_surname(word[:-1], lists)):
        return not lists.is_form(word)
    return word.endswith(words.COMPOUND_TAILS) and kinds.of(word.capitalize()) is Word.COMPOUND


def _is_small_surname(word: str, lists: Lexicon) -> bool:
    if len(word) < 5:
        return False
    if word.endswith(_SURNAME_ENDS):
        return not lists.is_ordinary(word)
    if word not in lists.surnames or word in words.NEVER or lists.is_form(word):
        return False
    return not (word in lists.places or word in lists.named or word in lists.not_names)


def _is_small_name(word: str, lists: Lexicon) -> bool:
    if len(word) < 3 or word not in lists.given or word in words.NEVER or word in words.WORDS_TOO or word in _NOT_SMALL:
        return False
    if word in _ALSO_WORDS:
        return True
    if lists.is_form(word) or word in lists.places or word in lists.not_names or word in lists.named:
        return False
    return word in lists.own_given or len(word) > 4


def _with_more(view: str, end: int, lists: Lexicon) -> int:
    """Return where the name ends: surnames and words that no list knows belong to it."""
    for _ in range(_MORE_NAMES):
        following = _NEXT.match(view, end)
        if not following:
            break
        word = following.group(1).lower()
        if not (word.endswith(_SURNAME_ENDS) or _goes_on(word, lists)):
            break
        end = following.end()
    return end


def _goes_on(word: str, lists: Lexicon) -> bool:
    if word in words.NEVER or word in lists.places or word in lists.not_names:
        return False
    bare = word[:-1] if word.endswith("s") else word
    if lists.is_form(word) or lists.is_form(bare):
        return bare in _SURNAMES_TOO or word in _SURNAMES_TOO
    return word in lists.surnames or bare in lists.surnames or word in lists.given or not lists.is_ordinary(word)


_SURNAMES_TOO = words.words_of(
    "berg lind holm falk ek lund ström strand dahl borg sjö björk alm asp sandberg hall fors blom lindberg stark"
)
