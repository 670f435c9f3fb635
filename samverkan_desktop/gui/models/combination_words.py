"""What the facts of a case come to together, in words. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui.models.place import Place, Target
from samverkan_desktop.gui.models.review_words import part_of
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr, word
from samverkan_desktop.services.combining import Combination, Fact, PutOff, Weighed
from samverkan_desktop.services.gate import Verdict


@dataclass(frozen=True, kw_only=True)
class CaseWords:
    """What is shown of one case. ``late``: words that put off a report, ``rule`` what holds for them.

    ``asks``: nobody has answered; ``accepted``: somebody has let it stand.
    """

    sentence: str = ""
    asks: bool = False
    accepted: bool = False
    steps: tuple[Place, ...] = ()
    late: tuple[Place, ...] = ()
    rule: str = ""


def of_item(verdict: Verdict, item_id: str, texts: dict[str, dict[str, str]], law: str) -> CaseWords:
    """Return what is shown of an item. ``texts``: what is written, by item and part; ``law``: the rule on reporting."""
    late = tuple(_late(each, texts) for each in verdict.put_off if each.item_id == item_id)
    rule = _rule(law) if late else ""
    weighed = next((each for each in verdict.weighed if each.item_id == item_id), None)
    if weighed is None:
        return CaseWords(late=late, rule=rule)
    marked = any(hit.id == item_id for hit in verdict.direct)
    return CaseWords(
        sentence=_sentence(weighed, marked=marked),
        asks=weighed.asks,
        accepted=weighed.accepted,
        steps=_steps(weighed) if weighed.asks else (),
        late=late,
        rule=rule,
    )


def size_words(fits: int) -> str:
    """Return ``Passar in på omkring 27 elever``."""
    if fits <= 1:
        return tr("Passar in på högst en elev")
    return tr("Passar in på omkring {n} elever").format(n=fits)


def fact_lines(combination: Combination) -> list[str]:
    """Return each fact with where it stands and why it narrows, for who weighs it."""
    return [
        f"{capitalised(word(fact.kind.weight.label))} ({_joined(fact.where)}). {word(fact.kind.weight.reason)}"
        for fact in combination.facts
    ]


def _sentence(weighed: Weighed, *, marked: bool) -> str:
    combination = weighed.combination
    fits = combination.fits
    if not combination.warns:
        if fits is None:
            return ""
        size = size_words(fits)
        return tr("{size} när markeringarna är borta.").format(size=size) if marked else f"{size}."
    kinds = _joined([word(kind.weight.label) for kind in combination.kinds])
    if fits is None:
        told = tr("Tillsammans kan det peka ut barnet: {kinds}.").format(kinds=kinds)
    else:
        told = f"{size_words(fits)}: {kinds}."
    if weighed.accepted:
        return told + " " + tr("Får stå kvar; orsaken finns i loggen.")
    if not combination.reaches:
        return told + " " + tr("Det blir få hur det än skrivs.")
    return told


def _steps(weighed: Weighed) -> tuple[Place, ...]:
    facts = weighed.combination.facts
    found = []
    for step in weighed.combination.steps:
        own = [fact for fact in facts if fact.kind is step.kind]
        then = tr("då omkring {n} elever").format(n=step.fits) if step.fits is not None else ""
        where = _joined(_places(own))
        words = " · ".join(part for part in (then, where) if part)
        found.append(Place(word(step.words), _target(weighed, own), words, Tone.WARNING))
    return tuple(found)


def _places(facts: Sequence[Fact]) -> list[str]:
    return list(dict.fromkeys(place for fact in facts for place in fact.where))


def _target(weighed: Weighed, facts: Sequence[Fact]) -> Target:
    """Lead to the first place in this very §, whichever of its fields; what other meetings say is only told."""
    here = (place for place in _places(facts) if place.startswith(f"{weighed.where} "))
    return Target(weighed.item_id, next((part for place in here if (part := part_of(place))), "title"))


def _late(each: PutOff, texts: dict[str, dict[str, str]]) -> Place:
    where, item_id, found = each.where, each.item_id, each.found
    part = part_of(where)
    text = texts.get(item_id, {}).get(part, "")
    words = text[found.start : found.end] if found.end <= len(text) else ""
    line = words if len(words) <= 40 else f"{words[:40]}…"
    return Place(
        line or tr("Skjuter upp en anmälan"), Target(item_id, part, found.start, found.end), where, Tone.DANGER
    )


def _rule(law: str) -> str:
    told = tr("Orden skjuter upp en anmälan. Den som misstänker att ett barn far illa anmäler genast")
    return f"{told} ({law})." if law else f"{told}."


def _joined(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} och {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
