"""Names written with capitals: by word lists, place in the sentence and the words beside them (DOMAIN §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_tokens import NAMES, Kinds, Word
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

UPPER = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
_TOKEN = re.compile(rf"[{UPPER}](?<![\w@.].)[^\W\d_]{{0,60}}(?:['’-][^\W\d_]{{1,40}}){{0,3}}(?![\w@])")
_JOIN = re.compile(rf"[ ]{{1,2}}|\.[ ]?|\n|[ ](?:{words.PARTICLES})[ ]")
_BEFORE = re.compile(r"([^\W\d_][\w-]{0,30})([ \n]{1,2})$")
_TWO_INITIALS = re.compile(rf"[{UPPER}](?<![\w.§].)\.[ ]?[{UPPER}]\.?(?![\w.])(?:[ ]?[{UPPER}]\.)?")
_NOT_INITIALS = words.words_of("osa ps nb oo fk ie eg us ua fn eu ad bc kl mm")
_HYPHENATED = re.compile(rf"[{UPPER}](?<!\w.)[^\W\d_]{{1,20}}-[ ]?\n[ ]?[^\W\d_]{{1,20}}")
_START_AFTER = frozenset('.!?:;\n\r*•–-"”»›|/(…')
_BEFORE_REACH = 40
_PARTICLE = re.compile(r"[ \n]((?:af|von|van|bin|al|el)[ ])$")
_OPEN = frozenset({Word.UNKNOWN, Word.LOCAL})
_SECOND = frozenset({Word.GIVEN, Word.EITHER, Word.SURNAME, Word.UNKNOWN, Word.LOCAL, Word.NAMED_PLACE, Word.PLACE})
_OVER_LINES = frozenset({Word.SURNAME, Word.GIVEN})

REASON = "Ett namn pekar ut en person. Skriv eleven, vårdnadshavaren eller funktionen."
_INITIALS = "Initialer pekar ut en person för den som känner skolan. Skriv eleven eller funktionen."

_AND = re.compile(rf"[ ]och[ ]([{UPPER}][^\W\d_]{{1,30}})(?!\w)")

Token = re.Match[str]


_ASCENSION = re.compile(r"kristi\s+himmelsfärd", re.IGNORECASE)  # the day, not Kristi whom the lists know


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names, compounds of names, and initials."""
    view = reading.view
    kinds = Kinds(lexicon(), {})
    tokens = list(_TOKEN.finditer(view))
    count = len(tokens)
    at = 0
    while at < count:
        token = tokens[at]
        kind = kinds.of(token.group())
        holiday = _ASCENSION.match(view, token.start()) is not None
        if holiday or kind is Word.THING or not _is_name(view, tokens, at, kind, kinds):
            at += 1
            continue
        last = at if kind is Word.COMPOUND else _last_of(view, tokens, at, kinds)
        start, end = _with_particle(view, token.start()), tokens[last].end()
        at = last + 1
        if not reading.allows(start, end):
            yield Hit(start, end, Kind.PERSON_NAME, REASON, suggestion_for(view[start:end]))
    yield from _initials(view)
    yield from _over_line_ends(view, kinds)


def _with_particle(view: str, start: int) -> int:
    """Return where the name begins with a noble particle before it: *familjen af Ekenstam*."""
    particle = _PARTICLE.search(view, max(0, start - 6), start)
    return particle.start(1) if particle else start


def suggestion_for(name: str) -> str:
    """Return what to write instead of a name."""
    low = name.lower()
    if low.endswith(("mamma", "mamman", "pappa", "pappan")):
        return "vårdnadshavaren"
    if low.endswith(("ärendet", "ärende", "fallet")):
        return "ärendet"
    return "elevens" if low.endswith("s") and lexicon_knows(low[:-1]) else "eleven"


def lexicon_knows(low: str) -> bool:
    """Tell whether a word in small letters is on a list of given names."""
    return low in lexicon().given


def _last_of(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> int:
    """Return the index of the last word that belongs to the name that begins at ``at``."""
    last = at
    while last + 1 < len(tokens) and last - at < 5:
        gap = view[tokens[last].end() : tokens[last + 1].start()]
        if len(gap) > 6 or not _JOIN.fullmatch(gap):
            break
        here, following = kinds.of(tokens[last].group()), kinds.of(tokens[last + 1].group())
        if gap.startswith(".") and here is not Word.INITIAL:
            break
        if "\n" in gap and following not in _OVER_LINES:
            break
        if following is Word.INITIAL:
            if gap != " ":
                break
        elif following not in _SECOND:
            ends = view[tokens[last].end() - 1] == "s"
            bare = gap == " " and not ends and not _titled(view, tokens, last + 1, kinds)
            if following is not Word.ORDINARY or not (bare or len(gap) > 2):
                break
        last += 1
    return last


def _titled(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> bool:
    """Tell whether an ordinary word with a capital is part of a heading rather than a surname."""
    return kinds.lexicon.is_form(tokens[at].group().lower()) and view[tokens[at].end() : tokens[at].end() + 1] == ":"


def _is_name(view: str, tokens: Sequence[Token], at: int, kind: Word, kinds: Kinds) -> bool:  # noqa: PLR0911, PLR0912 - one line per rule reads best
    token = tokens[at]
    start, end = token.span()
    if kind is Word.COMPOUND:
        return True
    if kind is Word.ORDINARY or kind is Word.PLACE:
        return kind is Word.ORDINARY and _called(view, start)
    before = _BEFORE.search(view, max(0, start - _BEFORE_REACH), start)
    previous = before.group(1).lower() if before else ""
    cued = previous in words.CUES
    starting = not before and _starts(view, start)
    if before and "\n" in before.group(2) and not cued and previous not in words.IN_PLACES | words.AT_PLACES:
        starting = True
    if words.ORGANISATIONS.match(view, end) and not cued:
        return False
    if kind is Word.INITIAL:
        return _initial_with_surname(view, tokens, at, kinds)
    following = _following(view, tokens, at, kinds)
    if cued:
        return not (before is not None and before.group(1)[0].isupper() and kind in _OPEN and previous in words.THINGS)
    if previous in words.IN_PLACES:
        if kind is Word.GIVEN and _near(token, kinds):
            return True
        return kind is not Word.NAMED_PLACE and kind not in _OPEN and following in NAMES
    if kind in (Word.GIVEN, Word.EITHER) and token.group().lower() in words.HOLIDAYS:
        return following in NAMES
    if kind is Word.GIVEN:
        return True
    if kind is Word.NAMED_PLACE:
        return following is Word.SURNAME or (not starting and not previous) or bool(words.PERSON_VERB.match(view, end))
    if kind is Word.SURNAME:
        firm = words.FIRM_SURNAME.fullmatch(token.group().lower()) is not None
        if previous in words.AT_PLACES or previous in words.THINGS:
            return firm and previous not in words.THINGS
        return firm or not starting or following is not None or bool(words.PERSON_VERB.match(view, end))
    if previous in words.THINGS:
        return False
    if kind is Word.EITHER:
        return _either(view, token, starting=starting, following=following, beside=_beside(view, tokens, at, kinds))
    if _beside(view, tokens, at, kinds) or kind is Word.LOCAL or previous in words.AT_PLACES:
        return False
    if following in (Word.THING, Word.ORDINARY, Word.PLACE):
        return False
    if starting:
        if following in NAMES or following is Word.UNKNOWN:
            return True
        return not words.NOUN_END.search(token.group()) and bool(words.PERSON_VERB.match(view, end))
    return view[start - 1] not in "\"”'’»“" and any(char.islower() for char in token.group()[1:])


def _either(view: str, token: Token, *, starting: bool, following: Word | None, beside: bool) -> bool:
    low = token.group().lower()
    if following is Word.SURNAME or _paired(view, token.end()):
        return True
    if not starting:
        return not beside and following is not Word.THING and following is not Word.ORDINARY
    if low in words.HARD_AT_START or low.rstrip("s") in words.HARD_AT_START or low not in words.WORDS_TOO:
        return False
    return bool(words.PERSON_VERB.match(view, token.end()))


def _paired(view: str, end: int) -> bool:
    """Tell whether another name follows after *och*: *Per och Love*."""
    other = _AND.match(view, end)
    return other is not None and (lexicon_knows(other.group(1).lower()) or lexicon_knows(other.group(1).lower()[:-1]))


def _near(token: Token, kinds: Kinds) -> bool:
    low = token.group().lower()
    return low in kinds.lexicon.own_given or low.rstrip("s") in kinds.lexicon.own_given


def _starts(view: str, start: int) -> bool:
    """Tell whether a word stands first in a sentence, a line or a quotation."""
    place = start - 1
    while place >= 0 and view[place] in " \t":
        place -= 1
    return place < 0 or view[place] in _START_AFTER or (view[place].isdigit() and view[place + 1 : start] != "")


def _following(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> Word | None:
    """Return the kind of the capitalised word that stands next after a blank."""
    if at + 1 < len(tokens) and view[tokens[at].end() : tokens[at + 1].start()] == " ":
        return kinds.of(tokens[at + 1].group())
    return None


def _beside(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> bool:
    """Tell whether the word stands inside a title: right after another capitalised word that is no name."""
    if at and view[tokens[at - 1].end() : tokens[at].start()] == " ":
        return kinds.of(tokens[at - 1].group()) not in NAMES
    return False


def _called(view: str, start: int) -> bool:
    before = _BEFORE.search(view, max(0, start - _BEFORE_REACH), start)
    return before is not None and before.group(1) in words.CALLED and before.group(1) not in ("namn", "namnet")


def _initial_with_surname(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> bool:
    if at + 1 >= len(tokens) or view[tokens[at].end() : tokens[at + 1].start()] not in (". ", "."):
        return False
    return kinds.of(tokens[at + 1].group()) in {Word.SURNAME, Word.GIVEN, Word.EITHER, Word.UNKNOWN}


def _initials(view: str) -> Iterator[Hit]:
    for match in _TWO_INITIALS.finditer(view):
        letters = "".join(char for char in match.group() if char.isalpha()).lower()
        if letters not in _NOT_INITIALS and not (match.group().count(".") < 2 and match.group()[-1] != "."):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, _INITIALS, "eleven")


def _over_line_ends(view: str, kinds: Kinds) -> Iterator[Hit]:
    for match in _HYPHENATED.finditer(view):
        whole = "".join(char for char in match.group() if char.isalpha())
        if kinds.of(whole) is Word.GIVEN:
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, "eleven")
