"""Small places, schools by name and clubs: each lets somebody who knows the district guess (DOMAIN §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_CITIES = frozenset(
    ["stockholm", "göteborg", "malmö", "uppsala", "lund", "helsingborg", "linköping", "örebro", "västerås"]
)
_PLACED = re.compile(
    r"\b(?P<cue>(?:bor|bodde|boende|bott|flytta(?:r|t|de)?|född|uppvuxen|placera(?:d|t|des)|jobbar|arbetar|"
    r"arbetade|jobbade|kommer|går|gick|pendlar|hem|släkt(?:en|ingar)?|mor(?:mor|far)?\w{0,5}|far(?:mor|"
    r"far)?\w{0,5}|pappan?|mamman?|gård(?:en)?|"
    r"hus(?:et)?|familj(?:en|ehem|ehemmet)?)[ ](?:\w{1,14}[ ]){0,2})?(?:i|från|till|utanför|nära|i närheten av|på)[ ]"
    r"(?P<place>[A-ZÅÄÖ][\w-]{2,30}(?:[ ](?:by|kyrkby|socken|byn))?)(?!\w|[ ][0-9])"
)
_SCHOOL = re.compile(
    r"[A-ZÅÄÖ](?<![\w-].)[a-zåäö-]{1,25}s?(?:skolan?s?|gymnasiet|förskolan?|friskolan?)(?![\w-])"
    r"|[A-ZÅÄÖ](?<!\w.)[a-zåäö]{2,20}s?(?:[ ][a-zåäö]{3,12})?[ ](?:skola|förskola|friskola|gymnasium|"
    r"montessoriskola|byskola|centralskola)(?![\w-])"
)
_NO_SCHOOL = frozenset(
    [
        "grund",
        "för",
        "hög",
        "folkhög",
        "folk",
        "sär",
        "gymnasie",
        "kultur",
        "musik",
        "sommar",
        "fri",
        "hem",
        "låg",
        "mellan",
        "hög-stadie",
        "anpassade",
        "anpassad",
        "vuxen",
        "polis",
        "ridskola",
        "specialskola",
        "resursskola",
        "kommunala",
        "vår",
        "er",
        "den",
        "din",
        "min",
        "nya",
        "hela",
        "varje",
        "vilken",
        "ingen",
        "någon",
        "samma",
        "en",
        "denna",
        "förskole",
        "fritids",
        "same",
        "fristående",
        "mottagande",
        "annan",
        "nuvarande",
        "ny",
        "tidigare",
        "berörd",
        "båda",
        "alla",
        "kommunal",
        "vanlig",
        "trygg",
        "obligatorisk",
        "god",
        "bra",
        "likvärdig",
    ]
)
_CLUB = re.compile(
    r"\b(?:[A-ZÅÄÖ](?<![\w-].)[\wåäö-]{1,30}[ ](?:IF|FF|BK|IK|SK|HK|FK|GF|IBK|HC|BTK|AIS|GIF|BoIS|ridklubb|simklubb|"
    r"fotbollsklubb|innebandyklubb|"
    r"ridskola|scoutkår|ishockeyklubb|brottarklubb|boxningsklubb)|(?:IFK|IF|BK|IK|FK|HK|FC|KFUM|GF|"
    r"SK)[ ][A-ZÅÄÖ][\wåäö-]{1,30})(?!\w)"
)
_SMALL_WORDS = re.compile(
    r"\b(?:bor|bodde|växte upp)[ ](?:kvar[ ])?(?:på|i|utanför)[ ](en gård|ett torp|en by|den lilla byn|byn|"
    r"en liten by|gården utanför \w+)(?!\w)"
)

_PLACE_REASON = "En liten ort pekar ut få familjer. Skriv kommunen eller inget alls."
_SCHOOL_REASON = "Skolan vid namn gör kretsen liten. Skriv en grundskola eller en förskola."
_CLUB_REASON = "En klubb vid namn gör kretsen liten. Skriv en förening."
_OWN_REASON = "Skolan eller orten är kommunens egen och gör kretsen liten. Skriv en grundskola eller inget alls."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield small places, schools and clubs."""
    view = reading.view
    kinds = Kinds(lexicon(), {})
    for start, end in reading.own_places:
        yield Hit(start, end, Kind.PLACE, _OWN_REASON, _instead(view[start:end]))
    for match in _SCHOOL.finditer(view):
        if not reading.allows(match.start(), match.end()) and _is_named_school(match.group(), kinds):
            yield Hit(match.start(), match.end(), Kind.PLACE, _SCHOOL_REASON, _instead(match.group()))
    for match in _CLUB.finditer(view):
        yield Hit(match.start(), match.end(), Kind.PLACE, _CLUB_REASON, "en förening")
    for match in _SMALL_WORDS.finditer(view):
        yield Hit(match.start(1), match.end(1), Kind.PLACE, _PLACE_REASON, "i kommunen", rank=1)
    for match in _PLACED.finditer(view):
        start, end = match.span("place")
        if not reading.allows(start, end) and _is_small(
            match.group("place"), kinds, cued=match.group("cue") is not None
        ):
            yield Hit(start, end, Kind.PLACE, _PLACE_REASON, "en mindre ort", rank=2)


def _is_small(place: str, kinds: Kinds, *, cued: bool) -> bool:
    word = place.split(maxsplit=1)[0]
    kind = kinds.of(word)
    if kind is Word.LOCAL:
        return True
    if kind is Word.UNKNOWN:
        return cued
    if kind in (Word.PLACE, Word.NAMED_PLACE):
        return cued and (_is_town(word.lower()) or word.lower() in lexicon().named)
    return kind is Word.SURNAME and cued


def _is_town(low: str) -> bool:
    """Tell a Swedish town from a large city, a country or a province."""
    return low in lexicon().towns and low not in _CITIES


def _is_named_school(name: str, kinds: Kinds) -> bool:
    head, _, tail = name.lower().partition(" ")
    if tail:
        return (
            head not in _NO_SCHOOL
            and not kinds.lexicon.is_form(head)
            and kinds.of(name.split(maxsplit=1)[0]) is not Word.THING
        )
    for ending in (
        "förskolan",
        "friskolan",
        "skolans",
        "skolan",
        "skola",
        "gymnasiet",
        "förskola",
        "friskola",
        "skolas",
    ):
        if head.endswith(ending):
            stem = head[: -len(ending)]
            return (
                len(stem) > 2
                and stem not in _NO_SCHOOL
                and stem.rstrip("s-") not in _NO_SCHOOL
                and not kinds.lexicon.is_form(head)
            )
    return False


def _instead(name: str) -> str:
    low = name.lower()
    if "förskol" in low:
        return "en förskola"
    if "gymnasi" in low:
        return "en gymnasieskola"
    return "en grundskola" if "skol" in low else "en ort i kommunen"
