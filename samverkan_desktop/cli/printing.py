"""``samverkan print``: a paper as PDF or Word, through the gate like every other."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.faults import WrongUse
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.delivery import deliver, require_place
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.paper_copies import FOR_UNITS
from samverkan_desktop.services.papers import PaperFormat, PaperKind, Papers, Variant
from samverkan_desktop.services.session import Session

_NO_COPY = "--unit finns för agenda, minutes och follow-ups, och inte tillsammans med --without-cases."


class UnitUnknown(UserError):
    template = "Det finns ingen enhet ”{unit}”. Inget har skrivits. Skriv enhetens namn som i registret."


def print_paper(call: Call) -> int:
    """Write one paper of one meeting. While the gate is shut nothing is written."""
    args = call.args
    kind = next(kind for kind in PaperKind if kind.value == args.kind)
    format = next(each for each in PaperFormat if each.value == args.format)
    if args.unit and (args.without_cases or kind not in FOR_UNITS):
        raise WrongUse(problem=_NO_COPY, program="samverkan print")
    require_place(args.out, format)
    with opened(call, args.file) as session:
        meeting = Meetings(session).find(args.meeting)
        variant = Variant.WITHOUT_CASES if args.without_cases else Variant.FULL
        unit_id = _unit(session, args.unit) if args.unit else ""
        paper = Papers(session).produce(kind, meeting.id, variant, unit_id=unit_id, format=format)
    deliver(args.out, paper.content, format)
    call.console.line(f"{kind.label} finns nu i {args.out}.")
    return DONE


def _unit(session: Session, name: str) -> str:
    """Return the id of a unit, named by it or by its name."""
    wanted = name.strip().casefold()
    for unit in session.repositories.units.all():
        if wanted in (unit.id.casefold(), unit.name.casefold()):
            return unit.id
    raise UnitUnknown(unit=name.strip()[:60])
