"""What papers and files about several meetings share: their frame, the gate, the line in the log."""

from __future__ import annotations

from samverkan_desktop.documents.values import Paper, PaperFrame
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.gate import Gate
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.paper_fields import gate_fields
from samverkan_desktop.services.papers import Prepared
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.stamps import check_line


def list_frame(session: Session, document_type: str, title: str, *, secret: bool = False) -> PaperFrame:
    """Return the frame of a paper made today. ``secret``: it tells of cases, so it carries the secrecy marking."""
    municipality = Settings(session).municipality()
    return PaperFrame(
        municipality=municipality.name,
        administrations=municipality.administrations,
        document_type=document_type,
        day=today(session.clock),
        dnr=municipality.case_numbers,
        secrecy_marking=municipality.secrecy_marking if secret else "",
        check_line=check_line(session),
        plan_reference=municipality.plan_reference,
        author=municipality.name,
        title=title,
        example=municipality.example,
    )


def logged_paper(session: Session, gate: Gate, paper: Paper, file_name: str, *, kind: str, id: str = "") -> Prepared:
    """Run the gate over a paper and log that it was made. Raises `GateShut`, `CheckFailed`."""
    session.require(Deed.PRINT, kind=kind, id=id)
    detail = file_name.rpartition(".")[0]
    require_gate_open(session, gate, gate_fields(paper), kind=kind, id=id, detail=detail)
    session.record.log_read("gör papper", kind=kind, object_id=id, detail=detail)
    return Prepared(paper, file_name)


def taken_out(session: Session, *, kind: str, id: str = "", detail: str) -> None:
    """Log that a file of figures was made."""
    session.require(Deed.PRINT, kind=kind, id=id)
    session.record.log_read("spara lista", kind=kind, object_id=id, detail=detail)
