"""Initials that stand for a person: A.L., A. L., and A L or AL after a word for a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.reading import UPPER, Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_TWO = re.compile(rf"[{UPPER}](?<![\w.§].)\.[ ]?[{UPPER}]\.?(?![\w.])(?:[ ]?[{UPPER}]\.)?")
_NOT = words.words_of("osa ps nb oo fk ie eg us ua fn eu ad bc kl mm")
_CHILD = "eleven|pojken|flickan|barnet|killen|tjejen|ungdomen|mamman|pappan|brodern|systern|syskonet|kompisen|kamraten"
_AFTER_CUE = re.compile(rf"(?<!\w)(?i:{_CHILD})[ ]([{UPPER}](?:[ ]?[{UPPER}])(?::?s)?)(?![\w./-])")
_FIRST = re.compile(rf"[{UPPER}](?<![^\n ].)(?<![\w,;:][ ].)[ ][{UPPER}](?::s)?(?=[ ])")
_KNOWN = words.words_of("it sv so no mo bu vd tv pc id bh hk ma en fy ke bi re hi ge sh")
WAKE.add("child", _CHILD.replace("|", " "))
REASON = "Initialer pekar ut en person för den som känner skolan. Skriv eleven eller funktionen."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield initials."""
    view = reading.view
    alone = [token.start() for token in reading.capitals if token.end() - token.start() == 1]
    done = 0
    for match in [_TWO.match(view, place) for place in alone]:
        if match is None or match.start() < done:
            continue
        done = match.end()
        letters = "".join(char for char in match.group() if char.isalpha()).lower()
        if letters not in _NOT and not (match.group().count(".") < 2 and match.group()[-1] != "."):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, "eleven")
    for match in reading.matches_at("child", _AFTER_CUE):
        if match.group(1).lower() not in _KNOWN:
            start, end = match.span(1)
            yield Hit(start, end, Kind.PERSON_NAME, REASON, suggestion_at(view, start, end))
    for place in alone:
        match = _FIRST.match(view, place)
        if match and words.PERSON_VERB.match(view, match.end()):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, "eleven")
