"""Words that tell a child's sex or stage. They are no findings, and are weighed only together with other facts."""

from __future__ import annotations

import re

_SEXED = re.compile(
    r"\b(?:flickan?s?|pojken?s?|tjejens?|tjej|killens?|kille|dottern?s?|döttrarnas?|sonens?|son|"
    r"elev\w*dotter|system?barnet)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:hon|han|henne|honom|hennes|hans)\b", re.IGNORECASE)
_ADULT = re.compile(
    r"\b(?:mamma\w*|pappa\w*|moder[n]?s?|fader[n]?s?|mor|far|mormor\w*|morfar\w*|farmor\w*|farfar\w*|förälder\w*|"
    r"föräldr\w*|vårdnadshavar\w*|styv\w+|bonus\w+|rektor\w*|lärare\w*|läraren|pedagog\w*|kurator\w*|"
    r"skolsköterska\w*|skolpsykolog\w*|socialsekreterare\w*|handläggare\w*|jurist\w*|mentor\w*|chefen|"
    r"familjehemsföräld\w*|kontaktperson\w*)\b",
    re.IGNORECASE,
)
_CHILD = re.compile(r"\b(?:elev(?:en|ens)?|barnet|barnets|ungdomen\w*|syskonet)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")
_STAGES = (
    (re.compile(r"\b(?:på |i )?förskolan?\b(?!\w)", re.IGNORECASE), "preschool"),
    (re.compile(r"\blågstadi\w*|\b[åÅ]k\.? ?F[-–]3\b", re.IGNORECASE), "f-3"),
    (re.compile(r"\bmellanstadi\w*|\b(?:[åÅ]k\.? ?)?4[-–]6\b", re.IGNORECASE), "4-6"),
    (re.compile(r"\bhögstadi\w*|\b(?:[åÅ]k\.? ?)?7[-–]9\b", re.IGNORECASE), "7-9"),
    (re.compile(r"\bgymnasi(?:et|ets|eelev\w*|enivå)\b", re.IGNORECASE), "upper_secondary"),
)


def tells_sex(view: str) -> bool:
    """Tell whether a text gives away the child's sex: flickan, sonen, or a pronoun that is not about an adult.

    A pronoun belongs to the last person named in its sentence or the one before; where no adult is, to the child.
    """
    if _SEXED.search(view):
        return True
    adult = False
    for sentence in _SENTENCE.finditer(view):
        words = sentence.group()
        events = sorted(
            [(m.start(), "adult") for m in _ADULT.finditer(words)]
            + [(m.start(), "child") for m in _CHILD.finditer(words)]
            + [(m.start(), "pronoun") for m in _PRONOUN.finditer(words)]
        )
        for _, event in events:
            if event == "pronoun" and not adult:
                return True
            if event != "pronoun":
                adult = event == "adult"
    return False


def stages_told(view: str) -> tuple[str, ...]:
    """Return the stages a text speaks of."""
    return tuple(stage for pattern, stage in _STAGES if pattern.search(view))
