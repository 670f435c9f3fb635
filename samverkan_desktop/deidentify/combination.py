"""Several indirect facts together: how many pupils a case fits, and what to coarsen first (docs/domain.md).

Pure arithmetic over kinds of fact; no text comes here. Whatever is uncertain is counted towards fewer pupils. Facts
multiply as if they had nothing to do with each other; where they go together there are more pupils than this says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from types import MappingProxyType

from samverkan_desktop.deidentify.weights import FactKind

DEFAULT_LIMIT = 10
"""Fewer pupils than this warn."""
FEWEST_FACTS = 3
"""So many indirect facts warn, also where no pupil numbers are known."""
_EXACT_TO = 30


@dataclass(frozen=True, kw_only=True)
class Fact:
    """An indirect fact of a case, as a kind and never as words.

    ``stage``: the stage it tells, or that a year or class implies. ``unit_id``: the school it names. ``where``: the
    places it stands in. ``given``: it does not stand in a text (who asks, who sat in the room): rewording cannot
    take it away.
    """

    kind: FactKind
    stage: str = ""
    unit_id: str = ""
    where: tuple[str, ...] = ()
    given: bool = False

    @property
    def key(self) -> tuple[FactKind, str, str]:
        """What makes two tellings the same fact."""
        return (self.kind, self.stage, self.unit_id)


@dataclass(frozen=True)
class Pupils:
    """Pupils by unit and stage, as the register has them.

    ``per_birth_year``: how many children there are of each birth year, used for stages nobody has entered pupils
    for, and only where the municipality has said so.
    """

    counts: Mapping[tuple[str, str], int] = field(default_factory=lambda: MappingProxyType({}))
    per_birth_year: int | None = None

    def at_stage(self, stage: str) -> int | None:
        """Return the pupils of a stage in all units. A stage without numbers counts as the smallest that has one."""
        found = self._stages()
        if stage in found:
            return found[stage]
        if self.per_birth_year is not None and stage in YEARS:
            return self.per_birth_year * YEARS[stage]
        return min(found.values(), default=None)

    def total(self) -> int | None:
        """Return all pupils of all stages."""
        found = self._stages()
        if self.per_birth_year is not None:
            found = {**{stage: self.per_birth_year * years for stage, years in YEARS.items()}, **found}
        return sum(found.values()) if found else None

    def at_unit(self, unit_id: str, stage: str = "") -> int:
        """Return the pupils of a unit, at one stage or all; 0 where none are entered."""
        return sum(n for (unit, at), n in self.counts.items() if unit == unit_id and (not stage or at == stage))

    def _stages(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for (_, stage), pupils in self.counts.items():
            if pupils > 0:
                found[stage] = found.get(stage, 0) + pupils
        return found


YEARS = {"preschool": 5, "f-3": 4, "4-6": 3, "7-9": 3, "upper_secondary": 3}
"""Birth years of each stage."""


@dataclass(frozen=True)
class Step:
    """One fact to coarsen, and how many pupils then fit; None where numbers are not known."""

    kind: FactKind
    fits: int | None

    @property
    def words(self) -> str:
        """Return what to write instead, as a sentence."""
        return self.kind.weight.coarser


@dataclass(frozen=True, kw_only=True)
class Combination:
    """How a case may be recognised by all that is told together.

    ``fits``: how many pupils, rounded down; None where numbers are not known. ``steps``: what to coarsen, largest gain
    first, until it no longer warns or nothing more can be reworded (``reaches`` says which).
    """

    facts: tuple[Fact, ...]
    fits: int | None
    count: int
    warns: bool
    limit: int = DEFAULT_LIMIT
    steps: tuple[Step, ...] = ()
    reaches: bool = True

    @property
    def kinds(self) -> tuple[FactKind, ...]:
        """Return the kinds of fact that narrow, in the order of the table."""
        present = {fact.kind for fact in self.facts}
        return tuple(kind for kind in FactKind if kind in present)


def merged(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return each fact once, with every place it stands in, in the order of the table."""
    found: dict[tuple[FactKind, str, str], Fact] = {}
    for fact in facts:
        known = found.get(fact.key, fact)
        where = tuple(dict.fromkeys((*known.where, *fact.where)))
        found[fact.key] = replace(fact, where=where, given=known.given or fact.given)
    order = list(FactKind)
    return tuple(sorted(found.values(), key=lambda fact: (order.index(fact.kind), fact.stage, fact.unit_id)))


def weigh(facts: Iterable[Fact], pupils: Pupils, *, limit: int = DEFAULT_LIMIT) -> Combination:
    """Return how many pupils the facts fit together, whether that warns, and what to coarsen first."""
    known = merged(facts)
    fits, count = _fits(known, pupils), _count(known)
    warns = _warns(fits, count, limit)
    steps, left = _coarsened(known, pupils, limit) if warns else ((), known)
    reaches = not _warns(_fits(left, pupils), _count(left), limit)
    return Combination(facts=known, fits=fits, count=count, warns=warns, limit=limit, steps=steps, reaches=reaches)


def rounded(value: Fraction) -> int:
    """Round down: whole pupils up to thirty, then tens, then fifties. An exact figure would promise too much."""
    whole = int(value)
    if whole <= _EXACT_TO:
        return whole
    return whole - whole % (10 if whole < 200 else 50)


def _warns(fits: int | None, count: int, limit: int) -> bool:
    return count >= FEWEST_FACTS or (fits is not None and fits < limit)


def _count(facts: Iterable[Fact]) -> int:
    return len({fact.kind.weight.group for fact in facts if fact.kind.weight.counts})


def _fits(facts: tuple[Fact, ...], pupils: Pupils) -> int | None:
    start = pupils.total()
    if start is None:
        return None
    stages = {fact.stage for fact in facts if fact.stage}
    at_stages = [found for stage in stages if (found := pupils.at_stage(stage)) is not None]
    at_stage = min([start, *at_stages])
    places = [Fraction(at_stage)]
    places += [_at_school(fact.unit_id, stages, at_stage, pupils) for fact in facts if fact.kind is FactKind.SCHOOL]
    if any(fact.kind is FactKind.PLACE for fact in facts):
        places.append(at_stage * FactKind.PLACE.weight.share)
    value = min(places)
    shares: dict[str, Fraction] = {}
    for fact in facts:
        weight = fact.kind.weight
        if weight.counts and weight.group != "place":
            shares[weight.group] = min(weight.share, shares.get(weight.group, weight.share))
    for share in shares.values():
        value *= share
    return rounded(value)


def _at_school(unit_id: str, stages: set[str], at_stage: int, pupils: Pupils) -> Fraction:
    """Return how many pupils a named school leaves; one without numbers counts as one school in five."""
    share = at_stage * FactKind.SCHOOL.weight.share
    whole = pupils.at_unit(unit_id)
    if not whole:
        return share
    there = [Fraction(pupils.at_unit(unit_id, stage)) or share for stage in stages]
    return min([Fraction(at_stage), Fraction(whole), *there])


def _coarsened(facts: tuple[Fact, ...], pupils: Pupils, limit: int) -> tuple[tuple[Step, ...], tuple[Fact, ...]]:
    """Coarsen the kind that gains most, again and again; return the steps and the facts that are left."""
    steps: list[Step] = []
    left = facts
    while _warns(_fits(left, pupils), _count(left), limit):
        kinds = [kind for kind in FactKind if any(f.kind is kind and not f.given for f in left)]
        ways = [(kind, coarser) for kind in kinds if (coarser := _without(left, kind)) != left]
        if not ways:
            break
        kind, left = max(ways, key=lambda way: _gain(way, pupils))
        steps.append(Step(kind, _fits(left, pupils)))
    return tuple(steps), left


def _gain(way: tuple[FactKind, tuple[Fact, ...]], pupils: Pupils) -> tuple[bool, int, int, Fraction]:
    """Weigh one step against another. The stage is what one writes instead of a class, so it goes last."""
    kind, left = way
    return (kind is not FactKind.STAGE, _fits(left, pupils) or 0, -_count(left), -kind.weight.share)


def _without(facts: tuple[Fact, ...], kind: FactKind) -> tuple[Fact, ...]:
    """Return the facts with those of a kind reworded: a year or class becomes its stage, anything else goes."""
    kept = [fact for fact in facts if fact.kind is not kind or fact.given]
    gone = [fact for fact in facts if fact.kind is kind and not fact.given]
    stages = [Fact(kind=FactKind.STAGE, stage=fact.stage, where=fact.where) for fact in gone if _leaves_stage(fact)]
    return merged([*kept, *stages])


def _leaves_stage(fact: Fact) -> bool:
    return fact.kind in (FactKind.YEAR, FactKind.CLASS) and bool(fact.stage)
