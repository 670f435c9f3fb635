"""Traits few share: age, family, a parent's work, origin, language, faith, diagnosis, placement, news (deidentify.md).

What is marked, and beside what, stands in the tables of `traits_*.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers import traits_health, traits_origin, traits_person, traits_work
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.trait_words import PERSON
from samverkan_desktop.deidentify.recognisers.triggers import Table

TABLE = Table(
    (
        *traits_person.AGE,
        *traits_person.FAMILY,
        *traits_person.FATE,
        *traits_person.PLACEMENT,
        *traits_health.HEALTH,
        *traits_origin.LANGUAGE,
        *traits_origin.ORIGIN,
        *traits_origin.FAITH,
        *traits_work.WORK,
        *traits_work.NEWS,
    ),
    Kind.RARE_TRAIT,
    3,
)
# "Äldsta barnet, 16, placeras": digits wake no rule
_BARE_AGE = re.compile(r"[,(](?:[ ]nu)?[ ]?([1-9]|1[0-9])(?=[,)](?![0-9]))")
_OWNER = re.compile(rf"(?:\b(?:{PERSON})|[A-ZÅÄÖ][a-zåäöéü]+)[ ]?$")
_NO_OWNER = re.compile(
    r"\b(?:[kK]ap(?:itel)?|[bB]ilaga|[pP]unkt(?:en)?|[rR]um|[sS]id(?:an)?|[vV]ecka|[lL]inje|[mM]ål|[sS]kol\w*"
    r"|[aA]rt(?:ikel)?|§|[nN]r)[ ]?[^,(]{0,8}$"
)
_LOOK = 40
_AGE_REASON = "Exakt ålder gör kretsen liten. Skriv stadiet."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield traits that few share."""
    yield from TABLE.find(reading)
    view = reading.view
    for match in _BARE_AGE.finditer(view):
        before = view[max(0, match.start() - _LOOK) : match.start()]
        if _OWNER.search(before) and not _NO_OWNER.search(before):
            yield Hit(*match.span(1), Kind.RARE_TRAIT, _AGE_REASON, "i samma ålder", 3)
