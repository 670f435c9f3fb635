"""What the check is told about the record: whose phone numbers, addresses and names are staff's, and which places."""

from __future__ import annotations

from functools import cache

from samverkan_desktop.deidentify import EMPTY, Context, scan
from samverkan_desktop.domain.register import SCHOOLS, Register, Unit
from samverkan_desktop.services.keeping import kept_words
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings


def scan_context(session: Session, register: Register | None = None) -> Context:
    """Return the context of this record.

    Numbers, addresses and full names of the service may be told; a child's may not. Schools and the places they lie in
    are weighed wherever they stand. Other units, principals, administrations and the municipality are no persons,
    unless a person's name is all that their own is.
    ``register``: its units and principals, where they have just been read.
    """
    repositories = session.repositories
    contacts = repositories.staff_contacts()
    units = repositories.units.all() if register is None else tuple(register.units.values())
    principals = repositories.principals.all() if register is None else register.principals.values()
    municipality = Settings(session).municipality()
    schools = [unit for unit in units if _is_school(unit)]
    places = {unit.name for unit in schools} | {unit.locality for unit in schools}
    plain = {unit.name for unit in units if not _is_school(unit)} | {each.name for each in principals}
    plain = {name for name in plain if not _is_somebody(name)}
    return Context(
        duty_numbers=frozenset(phone for _, phone, _ in contacts if phone),
        duty_emails=frozenset(email for _, _, email in contacts if email),
        staff=frozenset(name for name, _, _ in contacts),
        places=frozenset(places - {""}),
        kept=kept_words(session),
        allowed=frozenset((plain | {municipality.name, *municipality.administrations}) - places - {""}),
    )


@cache
def _is_somebody(name: str) -> bool:
    """Tell whether a name is a person's and nothing else: as a unit's it would let that person into every text."""
    return any(found.direct and (found.start, found.end) == (0, len(name)) for found in scan(name, EMPTY))


def _is_school(unit: Unit) -> bool:
    return unit.kind in SCHOOLS or bool(unit.stages)
