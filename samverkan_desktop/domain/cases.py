"""Case discussions: a case told without identity, who may hear it, and on what ground each side tells it.

The key between a code and a child stays with the one who asks, never here. What a case may carry is coarse on
purpose: stage, not class; cooperation area, not circumstance.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import CasePolicy
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import PrincipalKind, Register, Side, Stage, UnitKind
from samverkan_desktop.domain.swedish import listing
from samverkan_desktop.domain.value_classes import dataclass


class Ground(Labelled):
    """On what ground a side discloses (OSL 10:1 and 12:2 for consent)."""

    WITHOUT_NAMES = "without_names", "utan namn"
    CONSENT = "consent", "samtycke"
    OTHER = "other", "annan laglig grund"


class BasisMissing(UserError):
    """M85: a case is not treated before every disclosing side has assessed its ground."""

    exit_code = 1
    template = (
        "Ärende {code} kan inte markeras som behandlat: {sides} har inte angett grund för att lämna uppgifter. "
        "Texten är sparad. Ange grund, vem som bedömde (funktion) och när."
    )


class WrongAssessor(UserError):
    """The side that discloses assesses: a social secretary cannot do it for the school."""

    exit_code = 1
    template = (
        "{function} kan inte bedöma grunden åt {side}. Den sida som lämnar uppgifterna gör bedömningen. "
        "Inget har ändrats. Välj en funktion som hör till {side}."
    )


class OutsideCircle(UserError):
    """An independent school hears only its own cases (skollagen 29:14)."""

    exit_code = 1
    template = (
        "{unit} kan inte ingå i kretsen för ärende {code}: en fristående skola får bara höra sina egna ärenden. "
        "Kretsen är oförändrad. Lämna skolan utanför, eller lägg in dess egen fråga som ett eget ärende."
    )


class MedicalBranchClosed(UserError):
    """M33: pupil health's medical work is a branch of its own with secrecy inwards (OSL 25:1)."""

    exit_code = 1
    template = (
        "Ärende {code} kommer från elevhälsans medicinska insats, en egen verksamhetsgren, och får bara tas upp utan "
        "namn eller med samtycke. Inget har ändrats. Välj en av de grunderna, eller låt ärendet stanna i elevhälsan."
    )


class MedicalBranchWider(UserError):
    """M33: what comes from the medical branch is not told to more without a basis that lifts the secrecy."""

    exit_code = 1
    template = (
        "Kretsen för ärende {code} kan inte vidgas: det kommer från elevhälsans medicinska insats, en egen "
        "verksamhetsgren, och den har inte bedömt att det får tas upp utan namn eller med samtycke. Kretsen är "
        "oförändrad. Ange grunden först."
    )


class ConsentNeeded(UserError):
    """The forum's own promise: cases are discussed with consent only."""

    exit_code = 1
    template = (
        "Ärende {code} kan inte ha grunden ”{ground}”: i det här forumet tas ärenden bara upp med samtycke. "
        "Inget har ändrats. Inhämta samtycke, eller ta upp frågan utan namn i ett annat forum."
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
    """Krets: the units that may hear and read a case, and whether all of the municipality's social services may.

    A school is admitted by name only; naming the side school would let in every other school. A unit that is not in
    the register stands outside.
    """

    unit_ids: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()

    def holds(self, unit_id: str, register: Register) -> bool:
        """Tell whether those at a unit belong to the circle."""
        if unit_id in self.unit_ids:
            return True
        unit = register.units.get(unit_id)
        if unit is None or unit.side is not Side.SOCIAL or Side.SOCIAL not in self.sides:
            return False
        # a private provider may work for social services, but is no part of the authority
        return register.principal_kind(unit_id) is PrincipalKind.MUNICIPAL


@dataclass(frozen=True, kw_only=True)
class CaseDiscussion:
    """A case on an agenda item. ``code`` is its number in the record's one sequence: 7 is written ``K7``.

    ``disclosing``: the sides that tell something about the child; each needs a basis before the case is treated. The
    side that asks always tells something, whether it stands here or not.
    ``from_medical_branch``: the question comes from pupil health's medical work (a branch of its own).
    ``concerned_unit_id``: the unit whose pupil it is, where another one asks: central pupil health about an independent
    school's pupil. It belongs to the krets; nothing when the asking unit is the one.
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
    concerned_unit_id: str = ""

    @property
    def label(self) -> str:
        """``K7``."""
        return f"K{self.code}"

    def missing_bases(self) -> tuple[Side, ...]:
        """Return the disclosing sides whose ground has not been assessed."""
        assessed = {basis.side for basis in self.bases}
        sides = dict.fromkeys((self.asking_side, *self.disclosing))
        return tuple(side for side in sides if side not in assessed)


def next_code(used: Iterable[int]) -> int:
    """Return the next number of the record's one sequence; a number is never used again."""
    return max(used, default=0) + 1


def default_circle(
    asking_unit_id: str, register: Register, *, day: date | None = None, concerned_unit_id: str = ""
) -> Circle:
    """Return the default krets: the asking unit, its pupil health, the unit it concerns, and social services.

    Its pupil health is of the same principal: the units whose staff serve the asking unit, or the only one there is.
    With ``day`` only units and assignments that hold then count.
    """
    principal_id = register.units[asking_unit_id].principal_id
    health = [
        unit.id
        for unit in register.units.values()
        if unit.kind is UnitKind.PUPIL_HEALTH
        and unit.principal_id == principal_id
        and (day is None or unit.holds_on(day))
        and unit.id != asking_unit_id
    ]
    if len(health) > 1:
        health = [unit_id for unit_id in health if _staff_serve(unit_id, asking_unit_id, register, day)]
    concerned = (concerned_unit_id,) if concerned_unit_id else ()
    return Circle(unit_ids=tuple(dict.fromkeys((asking_unit_id, *concerned, *health))), sides=(Side.SOCIAL,))


def _staff_serve(health_id: str, unit_id: str, register: Register, day: date | None) -> bool:
    return any(
        held.unit_id == health_id and served.unit_id == unit_id
        for person in register.persons.values()
        for held in person.functions
        for served in person.units_served
        if day is None or (held.holds_on(day) and served.holds_on(day))
    )


def require_circle_allowed(case: CaseDiscussion, register: Register) -> None:
    """Refuse a circle in which an independent school would hear another school's case.

    The pupil health of the asking school's own principal is no stranger.
    """
    home = register.units[case.asking_unit_id].principal_id
    for unit_id in case.circle.unit_ids:
        unit = register.units[unit_id]
        own_health = unit.kind is UnitKind.PUPIL_HEALTH and unit.principal_id == home
        if unit_id in (case.asking_unit_id, case.concerned_unit_id) or own_health:
            continue
        if register.principal_kind(unit_id) is PrincipalKind.INDEPENDENT:
            raise OutsideCircle(unit=unit.name, code=case.label)


def with_basis(
    case: CaseDiscussion, basis: Basis, register: Register, *, policy: CasePolicy = CasePolicy.WITHOUT_NAMES
) -> CaseDiscussion:
    """Set the basis of one side. The assessing function must belong to that side.

    ``policy``: the forum's; one that demands consent takes no other ground. What comes from pupil health's medical
    branch is assessed by that branch, and is told without names or with consent (M33).
    """
    function = register.functions[basis.assessed_by]
    branch = case.from_medical_branch and basis.side is case.asking_side
    if function.side is not basis.side or (branch and not function.medical_branch):
        side = "elevhälsans medicinska insats" if branch else basis.side.definite
        raise WrongAssessor(function=function.name, side=side)
    if branch and basis.ground is Ground.OTHER:
        raise MedicalBranchClosed(code=case.label)
    if policy is CasePolicy.WITH_CONSENT and basis.ground is not Ground.CONSENT:
        raise ConsentNeeded(code=case.label, ground=basis.ground.label)
    others = tuple(b for b in case.bases if b.side is not basis.side)
    disclosing = case.disclosing if basis.side in case.disclosing else (*case.disclosing, basis.side)
    return replace(case, bases=(*others, basis), disclosing=disclosing)


def require_branch_allows(case: CaseDiscussion, circle: Circle, register: Register) -> None:
    """Refuse a krets that is wider than it is, for a case of the medical branch without its basis (M33).

    A basis "annan laglig grund" does not do; `with_basis` takes none such from the branch.
    """
    if not case.from_medical_branch or case.asking_side not in case.missing_bases():
        return
    more = (id for id in circle.unit_ids if not case.circle.holds(id, register))
    if any(more) or any(side not in case.circle.sides for side in circle.sides):
        raise MedicalBranchWider(code=case.label)


def require_bases(case: CaseDiscussion) -> None:
    """Refuse to treat a case before each disclosing side has assessed its ground."""
    missing = case.missing_bases()
    if missing:
        raise BasisMissing(code=case.label, sides=listing(side.definite for side in missing))
