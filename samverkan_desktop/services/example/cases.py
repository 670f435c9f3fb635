"""Turns a told case into the domain's value: code, krets, and the basis of each side that discloses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samverkan_desktop.domain.cases import Basis, CaseDiscussion, Ground, default_circle, with_basis
from samverkan_desktop.domain.register import SCHOOLS, PrincipalKind, Side, Unit, UnitKind
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.places import CENTRAL_SCHOOL, CHILD_AND_FAMILY
from samverkan_desktop.services.example.source import CaseStory

_REGION_UNITS = ("unit-bup", "unit-habiliteringen")


def new_case(ledger: Ledger, story: CaseStory, day: date, chance: Dice, *, with_region: bool = False) -> CaseDiscussion:
    """Return a case that is told for the first time: it gets the next code, and its krets.

    ``with_region``: at a lots meeting the region's units hear and tell too.
    """
    register = ledger.register
    school = _school(ledger, story, day, chance)
    from_school = story.asks is Side.SCHOOL
    asking = school.id if from_school else CHILD_AND_FAMILY
    circle = default_circle(asking, register)
    disclosing: tuple[Side, ...] = (story.asks,)
    if with_region:
        circle = replace(circle, unit_ids=(*circle.unit_ids, *_REGION_UNITS))
        disclosing = (Side.SCHOOL, Side.SOCIAL, Side.REGION)
    elif not from_school and register.principal_kind(school.id) is PrincipalKind.MUNICIPAL and chance.chance(0.6):
        circle = replace(circle, unit_ids=(*circle.unit_ids, school.id))
        disclosing = (Side.SOCIAL, Side.SCHOOL)
    elif story.consent or chance.chance(0.2):
        disclosing = (story.asks, Side.SOCIAL if from_school else Side.SCHOOL)
    return CaseDiscussion(
        code=ledger.next_case(),
        stage=story.stage,
        asking_side=story.asks,
        asking_unit_id=asking,
        circle=circle,
        disclosing=disclosing,
        from_medical_branch=story.medical,
        other_municipality=story.other_municipality,
    )


def assessed(ledger: Ledger, case: CaseDiscussion, story: CaseStory, day: date, chance: Dice) -> CaseDiscussion:
    """Return the case with the basis of each disclosing side, assessed some days before the meeting."""
    case = replace(case, bases=())
    for side in case.disclosing:
        basis = Basis(
            side=side,
            ground=Ground.CONSENT if story.consent else Ground.WITHOUT_NAMES,
            assessed_by=_assessor(ledger, case, side, chance),
            day=day - timedelta(days=1 + chance.randrange(5)),
        )
        case = with_basis(case, basis, ledger.register)
    return case


def school_of(ledger: Ledger, case: CaseDiscussion | None) -> str:
    """Return the school or preschool a § concerns: the one that asked, or the one in the circle when others ask."""
    heard = (case.asking_unit_id, *case.circle.unit_ids) if case else ()
    return next((unit_id for unit_id in heard if ledger.register.units[unit_id].kind in SCHOOLS), CENTRAL_SCHOOL)


def _assessor(ledger: Ledger, case: CaseDiscussion, side: Side, chance: Dice) -> str:
    if side is Side.REGION:
        return chance.one(("function-bup", "function-habilitering"))
    if side is Side.SOCIAL:
        return chance.one(("function-socialsekreterare", "function-jurist"))
    if case.from_medical_branch:
        return "function-skolskoterska"
    preschool = ledger.register.units[school_of(ledger, case)].kind is UnitKind.PRESCHOOL
    return "function-rektor-forskola" if preschool else "function-rektor"


def _school(ledger: Ledger, story: CaseStory, day: date, chance: Dice) -> Unit:
    """Draw a school or preschool that has the stage, by its number of pupils."""
    units = [
        (unit, sum(count.pupils for count in unit.stages if count.stage is story.stage))
        for unit in ledger.register.units.values()
        if unit.holds_on(day)
        and (ledger.register.principal_kind(unit.id) is PrincipalKind.INDEPENDENT) == story.independent
    ]
    at = chance.random() * sum(pupils for _, pupils in units)
    for unit, pupils in units:
        at -= pupils
        if at <= 0 and pupils:
            return unit
    raise LookupError(story.stage)
