"""Names written with capitals: by word lists, place in the sentence and the words beside them (docs/deidentify.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.name_rules import Case
from samverkan_desktop.deidentify.recognisers.name_spot import Token
from samverkan_desktop.deidentify.recognisers.name_title import title_before, titled
from samverkan_desktop.deidentify.recognisers.name_tokens import NAMES, Kinds, Word
from samverkan_desktop.deidentify.recognisers.reading import UPPER, Hit, Reading

_JOIN = re.compile(rf"[ ]{{1,2}}|\.[ ]?|\n|[ ](?:{words.PARTICLES})[ ]|[ ](?:al|el|ad|as|an|ar|at|ash|ul|d|o)[-'’]")
_PARTICLE = re.compile(
    r"[ \n(]((?:[Aa]f|[Vv]on|[Vv]an|[Vv]an de[rn]?|[Vv]on der|de la|[Bb]in|bint|[Aa]l|[Ee]l|de|della|Ibn|Abu)"
    r"(?:[ ]|(?<=[ae]l)-))$"
)
_SECOND = frozenset({Word.GIVEN, Word.EITHER, Word.SURNAME, Word.UNKNOWN, Word.LOCAL, Word.NAMED_PLACE, Word.PLACE})
_OVER_LINES = frozenset({Word.SURNAME, Word.GIVEN})
_ROMAN = re.compile(r"(?:X{0,2})(?:IX|IV|V?I{1,3}|V|X)")
_HYPHENATED = re.compile(rf"[{UPPER}](?<!\w.)[^\W\d_]{{1,20}}-[ ]?\n[ ]?[^\W\d_]{{1,20}}")
_ASCENSION = re.compile(r"kristi\s+himmelsfärd", re.IGNORECASE)  # the day, not Kristi whom the lists know
_LONGEST = 5

REASON = "Ett namn pekar ut en person. Skriv eleven, vårdnadshavaren eller funktionen."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names and compounds of names."""
    view = reading.view
    kinds = reading.kinds
    tokens = reading.capitals
    at = 0
    while at < len(tokens):
        kind = kinds.of(tokens[at].group())
        if kind is Word.THING or (kind is Word.ORDINARY and _opens(view, tokens[at].start())):
            at += 1
            continue
        holiday = tokens[at].group()[:1] == "K" and _ASCENSION.match(view, tokens[at].start()) is not None
        case = Case(view, tokens, at, kind, kinds)
        if holiday or not case.is_name():
            at += 1
            while case.thing_called and at < len(tokens) and view[tokens[at - 1].end() : tokens[at].start()] == " ":
                at += 1
            continue
        last = at if kind is Word.COMPOUND else _last_of(view, tokens, at, kinds)
        start, end = _with_particle(view, tokens[at].start()), tokens[last].end()
        if not reading.allows(start, end):
            title = title_before(view, start)
            instead = titled(view, title, end) if title else suggestion_at(view, start, end)
            yield Hit(title.start() if title else start, end, Kind.PERSON_NAME, REASON, instead)
        at = last + 1
    if "-\n" in view or "- \n" in view:
        yield from _over_line_ends(view, kinds)


def _opens(view: str, start: int) -> bool:
    """Tell at once that a word begins a text or a sentence, where every word has a capital."""
    return not start or (view[start - 1] in " \n" and start > 1 and view[start - 2] in ".!?;:")


def _with_particle(view: str, start: int) -> int:
    """Return where the name begins with a noble particle before it: *familjen af Ekenstam*."""
    particle = _PARTICLE.search(view, max(0, start - 9), start)
    return particle.start(1) if particle else start


def _last_of(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> int:
    """Return the index of the last word that belongs to the name that begins at ``at``."""
    last = at
    while last + 1 < len(tokens) and last - at < _LONGEST and _goes_on(view, tokens, last, kinds, first=at):
        last += 1
    return last


def _goes_on(view: str, tokens: Sequence[Token], last: int, kinds: Kinds, *, first: int) -> bool:  # noqa: PLR0911 - one line per rule reads best
    gap = view[tokens[last].end() : tokens[last + 1].start()]
    if len(gap) > 6 or not _JOIN.fullmatch(gap):
        return False
    next_word = tokens[last + 1].group()
    here, following = kinds.of(tokens[last].group()), kinds.of(next_word)
    if gap.startswith(".") and here is not Word.INITIAL:
        return False
    if "\n" in gap and following not in _OVER_LINES:
        return False
    if following is Word.INITIAL:
        return gap == " "
    if _ROMAN.fullmatch(next_word) and gap == " ":
        return True
    if gap == " " and _genitive(tokens, last, kinds) and following is not Word.SURNAME:
        return False
    if following in _SECOND:
        return True
    bare = gap == " " and view[tokens[last].end() - 1] != "s" and not _titled(view, tokens, last + 1, kinds)
    if following is Word.THING:
        return (
            bare and first == last and here is Word.GIVEN and not next_word.isupper() and _is_surname(next_word, kinds)
        )
    return following is Word.ORDINARY and (bare or len(gap) > 2)


def _genitive(tokens: Sequence[Token], at: int, kinds: Kinds) -> bool:
    """Tell whether the name ends here with a genitive -s, so that the next word is another one's: *Emmas Ali*."""
    low = tokens[at].group().lower()
    given = kinds.lexicon.given
    return low.endswith("s") and low not in given and low[:-1] in given


def _is_surname(word: str, kinds: Kinds) -> bool:
    low = word.lower()
    return low in kinds.lexicon.surnames or (low.endswith("s") and low[:-1] in kinds.lexicon.surnames)


def _titled(view: str, tokens: Sequence[Token], at: int, kinds: Kinds) -> bool:
    """Tell whether an ordinary word with a capital is part of a heading rather than a surname."""
    return kinds.lexicon.is_form(tokens[at].group().lower()) and view[tokens[at].end() : tokens[at].end() + 1] == ":"


def _over_line_ends(view: str, kinds: Kinds) -> Iterator[Hit]:
    for match in _HYPHENATED.finditer(view):
        whole = "".join(char for char in match.group() if char.isalpha())
        if kinds.of(whole) in NAMES:
            yield Hit(
                match.start(), match.end(), Kind.PERSON_NAME, REASON, suggestion_at(view, match.start(), match.end())
            )
