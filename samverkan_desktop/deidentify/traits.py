"""From findings to kinds of fact: what a text tells about a child, without the words it tells it in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from samverkan_desktop.deidentify.child_words import stages_told, tells_sex
from samverkan_desktop.deidentify.combination import Fact, merged
from samverkan_desktop.deidentify.findings import Finding, Kind
from samverkan_desktop.deidentify.folding import fold
from samverkan_desktop.deidentify.weights import FactKind

_BY_REASON = (
    ("ålder", FactKind.YEAR),
    ("yrke", FactKind.PROFESSION),
    ("famil", FactKind.FAMILY),
    ("ursprung", FactKind.ORIGIN),
    ("diagnos", FactKind.DIAGNOSIS),
    ("placering", FactKind.PLACEMENT),
    ("tidning", FactKind.NEWS),
)
"""A rare trait says in its reason of what sort it is. News comes last: its reason names the family."""
_STAGE_WORDS = {"lågstadiet": "f-3", "mellanstadiet": "4-6", "högstadiet": "7-9", "gymnasiet": "upper_secondary"}
_CLASS = re.compile(r"[0-9][ ]?[A-Ha-h]\b|\b[A-Z]{2,6}[ ]?-?[0-9]{2}")
_NUMBERS = (
    *("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"),
    *("elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton"),
)
_NUMBER_WORDS = {word: number for number, word in enumerate(_NUMBERS, start=1)}
_DIGITS = re.compile(r"[0-9]{1,2}")


def facts_in(text: str, findings: Iterable[Finding], *, units: Mapping[str, str], where: str = "") -> tuple[Fact, ...]:
    """Return the indirect facts of a text. ``units``: ids of schools by name, as they may stand in it.

    Direct findings are no facts here: they go before any paper is made. Takes any text at all.
    """
    places = (where,) if where else ()
    facts = [_fact(each, text, units, places) for each in findings if not each.direct]
    view = fold(text).view
    if tells_sex(view):
        facts.append(Fact(kind=FactKind.SEX, where=places))
    facts += [Fact(kind=FactKind.STAGE, stage=stage, where=places) for stage in stages_told(view)]
    return merged(facts)


def _fact(finding: Finding, text: str, units: Mapping[str, str], where: tuple[str, ...]) -> Fact:
    words = finding.text_of(text)
    if finding.kind is Kind.SCHOOL_CLASS:
        stage = _STAGE_WORDS.get(finding.suggestion, "")
        if stage:
            return Fact(kind=FactKind.CLASS if _CLASS.search(words) else FactKind.YEAR, stage=stage, where=where)
        return Fact(kind=FactKind.TRAIT, where=where)
    if finding.kind is Kind.EXACT_DATE:
        return Fact(kind=FactKind.EVENT_DATE, where=where)
    if finding.kind is Kind.PLACE:
        return _place(finding, words, units, where)
    kind = trait_kind(finding.reason)
    stage = _stage_of_age(words) if kind is FactKind.YEAR else ""
    return Fact(kind=kind if stage or kind is not FactKind.YEAR else FactKind.TRAIT, stage=stage, where=where)


def trait_kind(reason: str) -> FactKind:
    """Return of what sort a rare trait is, by the reason it was marked for."""
    low = reason.casefold()
    if "tidning" in low:
        return FactKind.NEWS
    return next((kind for word, kind in _BY_REASON if word in low), FactKind.TRAIT)


def _place(finding: Finding, words: str, units: Mapping[str, str], where: tuple[str, ...]) -> Fact:
    unit_id = next((id for name, id in units.items() if name and name in words), "")
    instead = finding.suggestion
    if unit_id or "skol" in instead:
        return Fact(kind=FactKind.SCHOOL, unit_id=unit_id, where=where)
    return Fact(kind=FactKind.CLUB if "förening" in instead else FactKind.PLACE, where=where)


def _stage_of_age(words: str) -> str:
    digits = _DIGITS.search(words)
    named = (_NUMBER_WORDS.get(word.rstrip("-")) for word in re.findall(r"[a-zåäö]+-?", words.lower()))
    age = int(digits.group()) if digits else next((number for number in named if number), None)
    if age is None:
        age = next((n for w, n in _NUMBER_WORDS.items() if len(w) > 2 and words.lower().startswith(w)), None)
    if age is None or age > 20:
        return ""
    bounds = ((6, "preschool"), (10, "f-3"), (13, "4-6"), (16, "7-9"))
    return next((stage for below, stage in bounds if age < below), "upper_secondary")
