"""The line about the identifier check that stands at the foot of every paper."""

from __future__ import annotations

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.swedish import clock_time
from samverkan_desktop.services.paper_base import Stamp
from samverkan_desktop.services.session import Session

DRAFT = "Utkast"
APPROVED = "Godkänd"


def check_line(session: Session) -> str:
    """``Identifierarkontroll 2026-12-03 kl. 14.52, granskad av sekreterare``: that it was run, not what it means."""
    now = local(session.clock.now())
    return f"Identifierarkontroll {now.date().isoformat()} kl. {clock_time(now.time())}, granskad av {session.function}"


def draft_stamp(session: Session, *, status: str = "") -> Stamp:
    """Return the stamp of a paper made now."""
    return Stamp(check_line=check_line(session), status=status)


def approved_stamp(session: Session, log_hash: str) -> Stamp:
    """Return the stamp of minutes that are being approved."""
    return Stamp(check_line=check_line(session), status=APPROVED, log_head=log_hash[:12])
