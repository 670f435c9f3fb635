"""Which combinations of facts somebody has accepted: a note per § in the settings, undone like any other change."""

from __future__ import annotations

from typing import Any

from samverkan_desktop.services.session import Session

_PREFIX = "combination."


def accepted_of(session: Session, item_id: str) -> frozenset[str] | None:
    """Return the facts that were accepted together at a §, or None."""
    held = session.record.settings.get(_PREFIX + item_id)
    return frozenset(held["facts"]) if isinstance(held, dict) else None


def keep(session: Session, item_id: str, held: dict[str, Any]) -> None:
    """Keep an acceptance. Called inside an action."""
    name = _PREFIX + item_id
    settings = session.record.settings
    before = settings.get(name)
    settings.set(name, held)
    session.note_setting(name, before, held)


def forget(session: Session, item_id: str) -> None:
    """Take an acceptance back. Called inside an action."""
    name = _PREFIX + item_id
    settings = session.record.settings
    before = settings.get(name)
    settings.remove(name)
    session.note_setting(name, before, None)
