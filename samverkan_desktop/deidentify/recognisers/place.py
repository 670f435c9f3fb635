# ruff: noqa: E501 - patterns are easier to judge whole
"""Small places, schools by name, workplaces and clubs: each lets somebody who knows the district guess (docs/deidentify.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.name_words import words_of
from samverkan_desktop.deidentify.recognisers.places_named import CLUBS, MEETING_PLACES, SCHOOLS, WORKPLACES
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.small_place import is_small
from samverkan_desktop.deidentify.recognisers.triggers import Table, fitted
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_SCHOOL_TABLE = Table(SCHOOLS, Kind.PLACE, 0)
_OTHERS = Table((*CLUBS, *WORKPLACES, *MEETING_PLACES), Kind.PLACE, 1)

_PREPOSITIONS = words_of("i från till utanför nära vid på genom kring via förbi närheten mittemot bortom ur")
_LONGEST = 12
_INSIDE = frozenset(["i", "utanför", "nära", "vid", "från", "till", "kring", "genom", "av"])
_NAME_AFTER = re.compile(
    r"\s((?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Övre|Nedre|Sankt|Skånes|Dals|Munka)[ -])?[A-ZÅÄÖ][a-zåäöé]{2,24}"
    r"(?:-[A-ZÅÄÖ]?[a-zåäöé]+)?(?:[ ](?:by|kyrkby|socken|byn))?)(?!\w|[ ][0-9])"
)
_RELATIVE = re.compile(
    r"\b(?:[mM]or(?:mor|far)(?:n|modern|fadern|dern)?|[mM]ormodern|[mM]orfadern|[fF]ar(?:mor|far)(?:n)?|[fF]armodern|[fF]arfadern|[mM]oster(?:n)?|[fF]aster(?:n)?"
    r"|[mM]orbror|[fF]arbror|[kK]usin(?:en)?|[sS]läkting(?:en|ar)?|[mM]orföräldrarna|[fF]arföräldrarna)[ ]$"
)
_NO_SCHOOL = re.compile(
    r"(?:grund|för|hög|folkhög|folk|sär|gymnasie|kultur|musik|sommar|fri|hem|låg|mellan|anpassade?|vuxen|polis|rid|special|resurs"
    r"|kommunala?|vår|er|den|din|min|nya|hela|varje|vilken|ingen|någon|samma|en|denna|fritids|same|fristående|mottagande|annan|nuvarande|ny"
    r"|tidigare|berörda?|båda|alla|vanliga?|trygga?|obligatorisk|goda?|bra|likvärdig|simm?|lov|söndags|dag|dans|kör|trafik|sjukhus|montessori|waldorf|nät)"
    r"(?:s|-|\s)?(?:för|fri)?skol.*",
    re.IGNORECASE,
)
_REACH = 90
_DIRECTIONS = frozenset(["Norra", "Södra", "Östra", "Västra", "Lilla", "Gamla"])
_SMALL_WORDS = re.compile(
    r"\b(?:bor|bodde|växte upp)[ ](?:kvar[ ])?(?:på|i|utanför)[ ](en gård|ett torp|en by|den lilla byn|byn|"
    r"en liten by|gården utanför \w+)(?!\w)"
)
WAKE.add("lives", "bor bodde växte")

_PLACE_REASON = "En liten ort pekar ut få familjer. Skriv kommunen eller inget alls."
_RELATIVE_REASON = "En släkting på en liten ort pekar ut en familj. Skriv en släkting."
_OWN_REASON = "Skolan eller orten är kommunens egen och gör kretsen liten. Skriv en grundskola eller inget alls."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield small places, schools, workplaces and clubs."""
    view = reading.view
    kinds = reading.kinds
    for start, end in reading.own_places:
        yield Hit(start, end, Kind.PLACE, _OWN_REASON, _instead(view[start:end]))
    for hit in _SCHOOL_TABLE.find(reading):
        words = view[hit.start : hit.end]
        if not reading.allows(hit.start, hit.end) and _is_named_school(words, kinds):
            yield Hit(hit.start, hit.end, Kind.PLACE, hit.reason, _instead(words), hit.rank)
    for hit in _OTHERS.find(reading):
        if not reading.allows(hit.start, hit.end):
            yield hit
    for match in reading.matches(_SMALL_WORDS, reading.around("lives")):
        yield Hit(match.start(1), match.end(1), Kind.PLACE, _PLACE_REASON, "i kommunen", rank=1)
    yield from _small(reading, kinds)


def _small(reading: Reading, kinds: Kinds) -> Iterator[Hit]:
    view = reading.view
    for token in reading.capitals:
        preposition, place = _word_before(view, token.start())
        if preposition.lower() not in _PREPOSITIONS:
            continue
        match = _NAME_AFTER.match(view, token.start() - 1)
        if not match or reading.allows(*match.span(1)):
            continue
        start, end = match.span(1)
        before = reading.before(place, _REACH)
        after = view[end : end + _REACH]
        if is_small(match.group(1), kinds, inside=preposition.lower() in _INSIDE, before=before, after=after):
            relative = _RELATIVE.search(before) if preposition == "i" else None
            if relative:
                first = place - len(relative.group())
                yield Hit(first, end, Kind.PLACE, _RELATIVE_REASON, fitted("en släkting", view, first), 1)
            yield Hit(start, end, Kind.PLACE, _PLACE_REASON, "en mindre ort", rank=2)


def _word_before(view: str, start: int) -> tuple[str, int]:
    """Return the word that stands before a blank before a place, and where it begins."""
    end = start - 1
    if end < 1 or not view[end].isspace():
        return "", 0
    first = end
    while first and end - first < _LONGEST and view[first - 1].isalpha():
        first -= 1
    return view[first:end], first


def _is_named_school(name: str, kinds: Kinds) -> bool:
    low = name.lower()
    if _NO_SCHOOL.fullmatch(low) or (" " not in low and kinds.lexicon.is_form(low)):
        return False
    head = name.split(maxsplit=1)[0]
    return " " not in name or head in _DIRECTIONS or kinds.of(head) is not Word.THING


def _instead(name: str) -> str:
    low = name.lower()
    if "förskol" in low or "daghem" in low:
        return "en förskola"
    if "gymnasi" in low:
        return "en gymnasieskola"
    return "en grundskola" if "skol" in low else "en ort i kommunen"
