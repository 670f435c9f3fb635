"""The gate together with its line in the access log: a refusal is logged as what and where, never as text."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import CheckFailed, Gate, GateField, GateShut
from samverkan_desktop.services.session import Session

REFUSED = "grind stängd"


def require_gate_open(
    session: Session, gate: Gate, fields: Iterable[GateField], *, kind: str, id: str = "", detail: str = ""
) -> None:
    """Raise `GateShut` or `CheckFailed` unless the gate is open for all of these texts, and log that it was not.

    Called outside an action: what an action fails with takes its own log rows with it.
    """
    try:
        gate.require([field for field in fields if field.text.strip()], scan_context(session))
    except (GateShut, CheckFailed):
        log_refusal(session, kind=kind, id=id, detail=detail)
        raise


def log_refusal(session: Session, *, kind: str, id: str = "", detail: str = "") -> None:
    """Log that the gate was shut. ``detail`` says to what: ``minutes full``, ``godkänn``."""
    session.record.log_read(REFUSED, kind=kind, object_id=id, detail=detail)
