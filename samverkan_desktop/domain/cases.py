"""Case discussions: a case told without identity, who may hear it, and on what ground each side tells it.

The key between a code and a child stays with the one who asks, never here. What a case may carry is coarse on
purpose: stage, not class; cooperation area, not circumstance.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import PrincipalKind, Register, Side, Stage, UnitKind


class Ground(Labelled):
    """On what ground a side discloses (OSL 10:1 and 12:2 for consent)."""

    WITHOUT_NAMES = "without_names", "utan namn"
    CONSENT = "consent", "samtycke"
    OTHER = "other", "annan laglig grund"


class BasisMissing(UserError):
    """M85: a case is not treated before every disclosing side has assessed its ground."""

    exit_code = 1
    template = (
        "Ärende {code} kan inte markeras som behandlat: grunden för att lämna uppgifter saknas för {sides}. "
        "Texten är sparad. Ange grund, vem som bedömde (funktion) och när."
    )


class WrongAssessor(UserError):
    """The side that discloses assesses: a social secretary cannot do it for the school."""

    exit_code = 1
    template = (
        "{function} kan inte bedöma grunden åt {side}. Den sida som lämnar uppgifterna gör bedömningen. "
        "Inget har ändrats. Välj en funktion från {side}."
    )


class OutsideCircle(UserError):
    """An independent school hears only its own cases (skollagen 29:14)."""

    exit_code = 1
    template = (
        "{unit} kan inte ingå i kretsen för ärende {code}: en fristående skola får bara höra sina egna ärenden. "
        "Kretsen är oförändrad."
    )


@dataclass(frozen=True, kw_only=True)
class Basis:
    """The ground on which one side discloses, assessed by a function on a day."""

    side: Side
    ground: Ground
    assessed_by: str
    day: date


@dataclass(frozen=True, kw_only=True)
class Circle:
    """Krets: the units that may hear and read a case, and whether all of social services may.

    A school is admitted by name only; naming the side school would let in every other school.
    """

    unit_ids: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()

    def holds(self, unit_id: str, register: Register) -> bool:
        """Tell whether those at a unit belong to the circle."""
        if unit_id in self.unit_ids:
            return True
        unit = register.units[unit_id]
        return Side.SOCIAL in self.sides and unit.side is Side.SOCIAL


@dataclass(frozen=True, kw_only=True)
class CaseDiscussion:
    """A case on an agenda item. ``code`` is its number in the record's one sequence: 7 is written ``K7``.

    ``disclosing``: the sides that tell something about the child; each needs a basis before the case is treated.
    ``from_medical_branch``: the question comes from pupil health's medical work (a branch of its own).
    """

    code: int
    stage: Stage
    asking_side: Side
    asking_unit_id: str
    circle: Circle = Circle()
    disclosing: tuple[Side, ...] = ()
    bases: tuple[Basis, ...] = ()
    from_medical_branch: bool = False
    other_municipality: bool = False

    @property
    def label(self) -> str:
        """``K7``."""
        return f"K{self.code}"

    def missing_bases(self) -> tuple[Side, ...]:
        """Return the disclosing sides whose ground has not been assessed."""
        assessed = {basis.side for basis in self.bases}
        return tuple(side for side in self.disclosing if side not in assessed)


def next_code(used: Iterable[int]) -> int:
    """Return the next number of the record's one sequence; a number is never used again."""
    return max(used, default=0) + 1


def default_circle(asking_unit_id: str, register: Register) -> Circle:
    """Return the default krets: the asking unit, the pupil health that serves it, and social services."""
    health = tuple(
        unit.id
        for unit in register.units.values()
        if unit.kind is UnitKind.PUPIL_HEALTH and register.principal_kind(unit.id) is PrincipalKind.MUNICIPAL
    )
    own = register.principal_kind(asking_unit_id)
    helpers = health if own is PrincipalKind.MUNICIPAL else ()
    return Circle(unit_ids=(asking_unit_id, *(u for u in helpers if u != asking_unit_id)), sides=(Side.SOCIAL,))


def require_circle_allowed(case: CaseDiscussion, register: Register) -> None:
    """Refuse a circle in which an independent school would hear another school's case."""
    for unit_id in case.circle.unit_ids:
        stranger = unit_id != case.asking_unit_id
        if stranger and register.principal_kind(unit_id) is PrincipalKind.INDEPENDENT:
            raise OutsideCircle(unit=register.units[unit_id].name, code=case.label)


def with_basis(case: CaseDiscussion, basis: Basis, register: Register) -> CaseDiscussion:
    """Set the basis of one side. The assessing function must belong to that side."""
    function = register.functions[basis.assessed_by]
    if function.side is not basis.side:
        raise WrongAssessor(function=function.name, side=basis.side.label)
    others = tuple(b for b in case.bases if b.side is not basis.side)
    disclosing = case.disclosing if basis.side in case.disclosing else (*case.disclosing, basis.side)
    return replace(case, bases=(*others, basis), disclosing=disclosing)


def require_bases(case: CaseDiscussion) -> None:
    """Refuse to treat a case before each disclosing side has assessed its ground."""
    missing = case.missing_bases()
    if missing or not case.bases:
        sides = ", ".join(side.label for side in missing or (case.asking_side,))
        raise BasisMissing(code=case.label, sides=sides)
