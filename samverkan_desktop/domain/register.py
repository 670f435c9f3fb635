"""The register: principals, units, functions and staff.

A person here is always staff. There is no field anywhere for a child's name or personal number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import date

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.value_classes import dataclass


class PrincipalKind(Labelled):
    """Who runs a unit (huvudman)."""

    MUNICIPAL = "municipal", "kommunal"
    INDEPENDENT = "independent", "fristående"
    REGION = "region", "region"
    OTHER = "other", "annan"


class Side(Labelled):
    """The administration something comes from. An independent school counts as school."""

    SCHOOL = "school", "skola"
    SOCIAL = "social", "socialtjänst"
    REGION = "region", "region"
    OTHER = "other", "annan"

    @property
    def definite(self) -> str:
        """``skolan``: for sentences."""
        return _DEFINITE[self]


_DEFINITE = {
    Side.SCHOOL: "skolan",
    Side.SOCIAL: "socialtjänsten",
    Side.REGION: "regionen",
    Side.OTHER: "den andra verksamheten",
}


class UnitKind(Labelled):
    """What kind of verksamhet a unit is."""

    PRESCHOOL = "preschool", "förskola"
    COMPULSORY = "compulsory", "grundskola"
    UPPER_SECONDARY = "upper_secondary", "gymnasieskola"
    PUPIL_HEALTH = "pupil_health", "elevhälsa"
    SOCIAL_SERVICES = "social_services", "socialtjänst"
    ADMINISTRATION = "administration", "förvaltning"
    HEALTH_CARE = "health_care", "hälso- och sjukvård"
    FAMILY_CENTRE = "family_centre", "familjecentral"
    OTHER = "other", "annan verksamhet"


SCHOOLS = (UnitKind.PRESCHOOL, UnitKind.COMPULSORY, UnitKind.UPPER_SECONDARY)


class Stage(Labelled):
    """How far a child has come, as coarse as it may be told: never class, never age."""

    PRESCHOOL = "preschool", "förskola"
    EARLY = "f-3", "F–3"
    MIDDLE = "4-6", "mellanstadiet"
    LATE = "7-9", "högstadiet"
    UPPER_SECONDARY = "upper_secondary", "gymnasiet"
    UNSTATED = "unstated", "stadium anges inte"


@dataclass(frozen=True, kw_only=True)
class Principal:
    """Huvudman. An independent one stands outside the authority (skollagen 29:14)."""

    id: str
    name: str
    kind: PrincipalKind


@dataclass(frozen=True, kw_only=True)
class StageCount:
    """How many pupils a unit has at a stage; used to weigh how many a description fits."""

    stage: Stage
    pupils: int


@dataclass(frozen=True, kw_only=True)
class Unit(Period):
    """A school, preschool, team or office. ``locality`` is the place it lies in."""

    id: str
    name: str
    kind: UnitKind
    side: Side
    principal_id: str
    locality: str = ""
    stages: tuple[StageCount, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Function:
    """What somebody is at a meeting: rektor, kurator, jurist. Never called role: a role is a right in the program.

    ``medical_branch``: pupil health's medical work is a branch of its own with secrecy inwards (OSL 25:1).
    """

    id: str
    name: str
    side: Side
    pupil_health: bool = False
    medical_branch: bool = False
    position: int = 0


@dataclass(frozen=True, kw_only=True)
class PersonFunction(Period):
    """A person holds a function at a unit for a time."""

    function_id: str
    unit_id: str


@dataclass(frozen=True, kw_only=True)
class UnitServed(Period):
    """A central function, such as a kurator, serves this unit for a time."""

    unit_id: str


@dataclass(frozen=True, kw_only=True)
class Person:
    """Staff. Name, e-mail and phone are those of the service."""

    id: str
    name: str
    email: str = ""
    phone: str = ""
    functions: tuple[PersonFunction, ...] = field(default=())
    units_served: tuple[UnitServed, ...] = field(default=())

    def functions_on(self, day: date) -> tuple[PersonFunction, ...]:
        """Return the functions held on a day."""
        return tuple(held for held in self.functions if held.holds_on(day))

    def serves(self, unit_id: str, day: date) -> bool:
        """Tell whether the person serves a unit on a day, by place of work or by assignment."""
        at_work = any(held.unit_id == unit_id for held in self.functions_on(day))
        return at_work or any(s.unit_id == unit_id and s.holds_on(day) for s in self.units_served)


@dataclass(frozen=True)
class Register:
    """The whole register, for looking things up by id. Small: some hundreds of rows in a municipality."""

    principals: dict[str, Principal]
    units: dict[str, Unit]
    functions: dict[str, Function]
    persons: dict[str, Person]

    @classmethod
    def of(
        cls,
        *,
        principals: Iterable[Principal] = (),
        units: Iterable[Unit] = (),
        functions: Iterable[Function] = (),
        persons: Iterable[Person] = (),
    ) -> Register:
        return cls(
            {p.id: p for p in principals},
            {u.id: u for u in units},
            {f.id: f for f in functions},
            {p.id: p for p in persons},
        )

    def principal_kind(self, unit_id: str) -> PrincipalKind:
        """Return who runs a unit."""
        return self.principals[self.units[unit_id].principal_id].kind

    def holders(self, function_id: str, day: date) -> tuple[tuple[Person, PersonFunction], ...]:
        """Return everybody who holds a function on a day, by name."""
        found = [
            (person, held)
            for person in self.persons.values()
            for held in person.functions_on(day)
            if held.function_id == function_id
        ]
        return tuple(sorted(found, key=lambda pair: (pair[0].name, pair[1].unit_id)))
