"""Which copies of a paper there are for single units: each with the cases whose krets holds the unit, and no others."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.register import Unit
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.hearing import outside
from samverkan_desktop.services.owner import owner_of
from samverkan_desktop.services.paper_kinds import PaperKind
from samverkan_desktop.services.paper_values import PaperValues
from samverkan_desktop.services.session import Session

FOR_UNITS = (PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.FOLLOW_UPS)
"""The papers that there is a copy of for a single unit."""


@dataclass(frozen=True)
class Copies:
    """The units to offer a copy for. ``first``: the one to begin with, where the whole paper is not for the reader."""

    units: tuple[Unit, ...] = ()
    first: str = ""


def copies_of(session: Session, meeting_id: str) -> Copies:
    """Return the copies to offer to whoever has the record open.

    Who writes the minutes hands out to every unit called that stands outside the krets of some case. Others are
    offered what is for a unit of their own that was called or is within the krets of some case: they begin with it
    where a case on the paper is not for them.
    """
    values = PaperValues(session, meeting_id)
    if session.rights.may(Deed.MINUTES):
        return Copies(tuple(unit for unit in values.called_units() if values.outside(unit.id)))
    if not session.rights.may(Deed.READ_CASES):
        return Copies()
    repositories = session.repositories
    register = repositories.register()
    own = owner_of(session, register).unit_ids
    called = {unit.id for unit in values.called_units()}
    items = repositories.items.where(meeting_id=meeting_id)
    cases = sum(item.is_case for item in items)
    theirs = [id for id in own if id in register.units and (id in called or len(values.outside(id)) < cases)]
    units = sorted((register.units[id] for id in theirs), key=lambda unit: (unit.id not in called, unit.name))
    covered = outside(session, items)
    return Copies(tuple(units), units[0].id if units and covered else "")
