"""Small values of the field for the tests of its rules. Invented names only."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import (
    CasePolicy,
    Forum,
    ForumKind,
    ItemKind,
    Level,
    Requirement,
    Rhythm,
    RhythmKind,
    TemplateItem,
)
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.participation import Sitting
from samverkan_desktop.domain.register import (
    Function,
    Person,
    PersonFunction,
    Principal,
    PrincipalKind,
    Register,
    Side,
    Stage,
    Unit,
    UnitKind,
    UnitServed,
)

START = date(2022, 1, 1)
DAY = date(2026, 12, 3)

GENERAL = CooperationArea(id="general", name="Samarbete i generella frågor", allow_cases=False, locked=True)
CONCERN = CooperationArea(id="concern", name="Barn och ungdomar som far illa", allow_cases=True, locked=True)

OPENING = TemplateItem(title="Öppnande och närvaro", kind=ItemKind.OPENING, minutes=5)
LOTS = TemplateItem(title="Så fungerar lots och SIP", kind=ItemKind.STANDING, minutes=10, closing=True)
NEXT = TemplateItem(title="Nästa möte", kind=ItemKind.NEXT_MEETING, minutes=5, closing=True)


def requirement(*function_ids: str, **fields: Any) -> Requirement:
    return Requirement(**{"valid_from": START, "function_ids": function_ids, **fields})


def forum(**fields: Any) -> Forum:
    base: dict[str, Any] = {
        "id": "consultation",
        "name": "Konsultationsmöte",
        "kind": ForumKind.CONSULTATION,
        "level": Level.CASEWORKER,
        "rhythm": Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6),
        "case_policy": CasePolicy.WITHOUT_NAMES,
        "valid_from": START,
        "template": (LOTS, OPENING, NEXT),
    }
    return Forum(**{**base, **fields})


def meeting(**fields: Any) -> Meeting:
    base: dict[str, Any] = {
        "id": "m1",
        "forum_id": "consultation",
        "day": DAY,
        "start": time(13, 0),
        "end": time(15, 0),
    }
    return Meeting(**{**base, **fields})


def item(item_id: str, position: int, **fields: Any) -> AgendaItem:
    base: dict[str, Any] = {
        "id": item_id,
        "meeting_id": "m1",
        "position": position,
        "title": f"Punkt {item_id}",
        "kind": ItemKind.GENERAL,
    }
    return AgendaItem(**{**base, **fields})


def case(**fields: Any) -> CaseDiscussion:
    base: dict[str, Any] = {
        "code": 7,
        "stage": Stage.MIDDLE,
        "asking_side": Side.SCHOOL,
        "asking_unit_id": "central",
        "disclosing": (Side.SCHOOL,),
    }
    return CaseDiscussion(**{**base, **fields})


def seat(function_id: str, state: AttendanceState = AttendanceState.PRESENT, **fields: Any) -> Participant:
    base: dict[str, Any] = {
        "id": f"{function_id}-seat",
        "meeting_id": "m1",
        "function_id": function_id,
        "unit_id": "central",
        "state": state,
    }
    return Participant(**{**base, **fields})


def sitting(*seats: Participant, day: date = DAY) -> Sitting:
    return Sitting(day, seats)


def follow_up(**fields: Any) -> FollowUp:
    base: dict[str, Any] = {
        "id": "f1",
        "meeting_id": "m1",
        "item_id": "a",
        "what": "Bjud in till gemensamt möte",
        "responsible_function_id": "rektor",
        "created_on": DAY,
        "due": date(2026, 12, 18),
    }
    return FollowUp(**{**base, **fields})


def unit(unit_id: str, kind: UnitKind, side: Side, principal_id: str, **fields: Any) -> Unit:
    return Unit(id=unit_id, name=unit_id, kind=kind, side=side, principal_id=principal_id, valid_from=START, **fields)


def function(function_id: str, side: Side, **fields: Any) -> Function:
    return Function(id=function_id, name=function_id.capitalize(), side=side, **fields)


def person(person_id: str, *held: tuple[str, str], serves: tuple[str, ...] = (), name: str = "") -> Person:
    """``held``: pairs of function and unit."""
    return Person(
        id=person_id,
        name=name or person_id,
        functions=tuple(PersonFunction(function_id=f, unit_id=u, valid_from=START) for f, u in held),
        units_served=tuple(UnitServed(unit_id=u, valid_from=START) for u in serves),
    )


UNITS = (
    unit("central", UnitKind.COMPULSORY, Side.SCHOOL, "kommunen"),
    unit("south", UnitKind.COMPULSORY, Side.SCHOOL, "kommunen"),
    unit("health", UnitKind.PUPIL_HEALTH, Side.SCHOOL, "kommunen"),
    unit("family", UnitKind.SOCIAL_SERVICES, Side.SOCIAL, "kommunen"),
    unit("reception", UnitKind.SOCIAL_SERVICES, Side.SOCIAL, "kommunen"),
    unit("private_care", UnitKind.OTHER, Side.SOCIAL, "vård_ab"),
    unit("north", UnitKind.COMPULSORY, Side.SCHOOL, "friskolan"),
    unit("north_health", UnitKind.PUPIL_HEALTH, Side.SCHOOL, "friskolan"),
    unit("east", UnitKind.COMPULSORY, Side.SCHOOL, "friskolan"),
    unit("west", UnitKind.COMPULSORY, Side.SCHOOL, "stiftelsen"),
    unit("bup", UnitKind.HEALTH_CARE, Side.REGION, "regionen"),
)
PRINCIPALS = (
    Principal(id="kommunen", name="Exempelkommun", kind=PrincipalKind.MUNICIPAL),
    Principal(id="friskolan", name="Friskolan i Exempel AB", kind=PrincipalKind.INDEPENDENT),
    Principal(id="stiftelsen", name="Stiftelsen Västra skolan", kind=PrincipalKind.INDEPENDENT),
    Principal(id="vård_ab", name="Omsorg i Exempel AB", kind=PrincipalKind.INDEPENDENT),
    Principal(id="regionen", name="Region Exempel", kind=PrincipalKind.REGION),
)
FUNCTIONS = (
    function("rektor", Side.SCHOOL),
    function("pedagog", Side.SCHOOL),
    function("kurator", Side.SCHOOL, pupil_health=True),
    function("skolsköterska", Side.SCHOOL, pupil_health=True, medical_branch=True),
    function("socialsekreterare", Side.SOCIAL),
    function("jurist", Side.SOCIAL),
    function("bup-kontakt", Side.REGION),
)


def register(*, units: tuple[Unit, ...] = UNITS, persons: tuple[Person, ...] = ()) -> Register:
    """Return a municipality: two schools and a central elevhälsa, three independent schools, social services, BUP."""
    return Register.of(principals=PRINCIPALS, units=units, functions=FUNCTIONS, persons=persons)
