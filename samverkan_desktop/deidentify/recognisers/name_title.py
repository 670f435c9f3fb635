"""A title right before a name belongs to the mark: *pastor Einar Holmér* becomes *pastorn*."""

from __future__ import annotations

import re

from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import is_genitive
from samverkan_desktop.deidentify.recognisers.triggers import fitted

_SHORT = {"dr": "läkaren", "doc": "docenten", "prof": "professorn", "adv": "advokaten"}
_DEFINITE = "familjen|syskonen|bröderna|systrarna|tvillingarna|makarna|fröken"
_TITLES = (
    "advokat|arbetsterapeut|barnmorska|behandlare|biskop|diakon|doktor|docent|enhetschef|fritidspedagog|förskollärare"
    "|handläggare|imam|jurist|kommissarie|kontaktperson|kurator|lektor|logoped|läkare|lärare|magister|mentor|pastor"
    "|pedagog|polis|präst|professor|psykolog|rektor|skolkurator|skolläkare|skolpsykolog|skolsköterska|skolvärd"
    "|socialsekreterare|specialpedagog|speciallärare|studievägledare|tränare|vaktmästare|åklagare|överläkare"
)
_TITLE = re.compile(rf"(?<![\w.-])(?:(dr|doc|prof|adv)(?:[.]|(?<=[dD]r))|({_DEFINITE})|({_TITLES}))[ ]$", re.IGNORECASE)
_LONGEST = 22


def title_before(view: str, start: int) -> re.Match[str] | None:
    """Return the title that stands right before a name."""
    return _TITLE.search(view, max(0, start - _LONGEST), start)


def bare(name: str) -> str:
    """Return a name without the title that begins it."""
    first, _, rest = name.partition(" ")
    return rest if rest and _TITLE.fullmatch(f"{first} ") else name


def titled(view: str, title: re.Match[str], end: int) -> str:
    """Return what to write instead of a title and a name: the title in its definite form, with the name's genitive."""
    short, definite, plain = title.groups()
    if short:
        instead = _SHORT[short.lower()]
    elif definite:
        instead = definite.lower()
    else:
        instead = plain.lower() + ("n" if plain[-1] in "ae" or plain.lower().endswith("or") else "en")
    owns = view[end - 1] in "sxz" and words.RELATION.match(view, end) is not None
    if owns or is_genitive(view[title.end() : end].lower()):
        instead += "s"
    return fitted(instead, view, title.start())
