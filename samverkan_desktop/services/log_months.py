"""Which months of the access log there are, and which of them somebody has marked as reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from samverkan_desktop.domain.clock import local, today
from samverkan_desktop.domain.log_review import Month, unreviewed
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import log_reading

REVIEWS = "log_reviews"


@dataclass(frozen=True)
class Reviewed:
    """Who marked a month as reviewed, and on which day."""

    by: str
    on: date


def first_month(session: Session) -> Month | None:
    """Return the month of the oldest row that is left."""
    first = log_reading.first_instant(session.record)
    return None if first is None else Month.of(local(first).date())


def reviewed_months(session: Session) -> Mapping[str, Reviewed]:
    """Return which months are marked, by their keys."""
    held = session.record.settings.get(REVIEWS) or {}
    return {key: Reviewed(str(each["by"]), date.fromisoformat(each["on"])) for key, each in held.items()}


def unreviewed_months(session: Session) -> tuple[Month, ...]:
    """Return the months that are over and that nobody has marked, oldest first; none for who may not read the log."""
    if not session.rights.may(Deed.LOG):
        return ()
    return unreviewed(first_month(session), Month.of(today(session.clock)), reviewed_months(session))
