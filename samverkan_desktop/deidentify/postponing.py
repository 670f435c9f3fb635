"""Words that put off a report of concern. The duty to report is *genast*: no wording may postpone it.

They point out nobody, so they are no findings and shut no gate. They are shown where they stand, with the rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan_desktop.deidentify.folding import fold

SUGGESTION = "Skolan prövar själv, samma dag, om uppgifterna ska anmälas; mötet tar inte ställning."
REASON = "Orden skjuter upp en anmälan. Den som misstänker att ett barn far illa anmäler genast."

_NOUN = r"(?:oros)?anmälan"
_VERB = r"(?:oros)?anmäl(?:a|er|s|as)"
_MAKE = r"(?:gör|göra|görs|göras|skickar?|skickas|lämnar?|lämnas|skriver?|skrivs|upprättar?|upprättas)"
_DELAY = (
    r"(?:avvakta[rs]?|vänta[rs]?|dröj(?:er|a)|skjut(?:er|a|s)(?:[ ](?:upp|på|fram))?|senareläggs?a?|bordläggs?a?|"
    r"överväg(?:er|a|s)|funderar?[ ](?:på|över)|ligger[ ]lågt|håller[ ](?:inne|på)|tar[ ]ställning[ ]till)"
)
_LATER = (
    r"(?:senare|längre[ ]fram|efter[ ](?:\w+lovet|lovet|jul|nyår|påsk|sommaren|mötet|nästa|utredningen|samtalet)|"
    r"(?:vid|till|inför|på)[ ]nästa[ ]möte|nästa[ ](?:vecka|månad|termin)|vid[ ]behov|i[ ]så[ ]fall|"
    r"till[ ](?:våren|hösten)|"
    r"om[ ](?:en|två|tre|fyra|några|ett[ ]par)[ ](?:dagar|veckor?|månad(?:er)?))"
)
_IF = r"(?:om|ifall|när|först|skulle|blir|fortsätter|upprepas|händer)"
_NOT_IF = r"(?![ ](?:oro|oron|barn|barnet|att|misstanke|hur|detta|missförhållande\w*|våld|en[ ]misstanke)\b)"
_NOW = r"(?:nu|än|ännu|idag|i[ ]dag|i[ ]nuläget|för[ ]tillfället|i[ ]detta[ ]läge)"


def _words(most: int) -> str:
    """Return a pattern for the gap between two words with at most so many words in it."""
    return rf"(?:[\s,]+\w+){{0,{most}}}?[\s,]+"


_PATTERNS = tuple(
    re.compile(rf"\b{pattern}\b{after}", re.IGNORECASE)
    for pattern, after in (
        (rf"{_DELAY}(?![ ]på[ ](?:svar|besked|återkoppling)){_words(5)}(?:{_NOUN}|{_VERB})", ""),
        (rf"(?:{_NOUN}|{_VERB}){_words(1)}(?:{_DELAY}|läggs[ ]på[ ]is)", ""),
        (rf"{_NOUN}[ ](?:är[ ]inte|behövs[ ]inte|behöver[ ]inte|görs[ ]inte|görs[ ]ej){_words(2)}{_NOW}", ""),
        (rf"{_VERB}(?:[ ](?:vi|skolan|rektorn?|först)){{0,2}}[ ](?:om|ifall|när)", _NOT_IF),
        (rf"{_MAKE}{_words(4)}{_NOUN}[ ](?:först[ ])?(?:om|ifall|när)", _NOT_IF),
        (rf"{_NOUN}[ ]{_MAKE}[ ](?:först[ ])?(?:om|ifall|när)", _NOT_IF),
        (rf"{_IF}{_words(9)}(?:{_MAKE}{_words(4)}{_NOUN}|{_NOUN}[ ]{_MAKE}|(?:oros)?anmäler)", ""),
        (rf"(?:{_MAKE}{_words(4)}{_NOUN}|{_NOUN}[ ]{_MAKE}|{_VERB}){_words(3)}{_LATER}", ""),
        (
            rf"(?:{_MAKE}[ ])?(?:inte|ej|ingen|ingen[ ]ny|inte[ ]någon)[ ](?:{_MAKE}[ ])?(?:en[ ])?"
            rf"(?:{_NOUN}|{_VERB}){_words(1)}{_NOW}",
            "",
        ),
        (rf"{_VERB}[ ](?:inte|ej){_words(1)}{_NOW}", ""),
    )
)
_WORD = re.compile(r"anmäl", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")
_RULE = re.compile(
    r"\b(?:genast|samma dag|omedelbart|utan dröjsmål|ersätter inte|får inte ersätta|skyldig att|anmälningsskyldig\w*|"
    r"(?:inte|aldrig)(?: \w+){0,2} (?:avvaktas?|vänta|skjutas?)|frånvaroanmäl\w*|"
    r"aldrig(?: \w+){0,7} (?:väntar|dröj\w*|skjuts)|ingen (?:oros)?anmälan (?:väntar|dröjer|skjuts)|"
    r"anmälan (?:till|om) (?:kursen|utbildningen|mötet|plats)|återkoppl\w*)\b",
    re.IGNORECASE,
)
_LONGEST = 400


@dataclass(frozen=True)
class Postponing:
    """A stretch of a text that puts off a report; code points in the text as given, ``end`` exclusive."""

    start: int
    end: int
    reason: str = REASON
    suggestion: str = SUGGESTION


def postponing(text: str) -> tuple[Postponing, ...]:
    """Return where a text puts off a report, in order, without overlaps. Takes any text at all."""
    folded = fold(text)
    view = folded.view
    if not _WORD.search(view):
        return ()
    found: list[tuple[int, int]] = []
    for first, last in _sentences(view):
        spans = [m.span() for pattern in _PATTERNS for m in pattern.finditer(view, first, last)]
        found += _apart(spans)
    return tuple(Postponing(*folded.span(start, end)) for start, end in found)


def _sentences(view: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that speak of reporting and do not themselves tell the rule."""
    for match in _SENTENCE.finditer(view):
        for first in range(match.start(), match.end(), _LONGEST):
            last = min(match.end(), first + _LONGEST)
            part = view[first:last]
            if _WORD.search(part) and not _RULE.search(part):
                yield first, last


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
