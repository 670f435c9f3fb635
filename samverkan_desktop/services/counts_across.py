"""Figures across records of their own: each opened for reading with its own passphrase, counted and closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from samverkan_desktop.domain.counts_across import Across, counts_together
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.overview_queries import OverviewQueries


@dataclass(frozen=True)
class Asked:
    """A record to be counted, and what opens it. Its key and its users are its own."""

    path: Path
    passphrase: str = field(repr=False)
    user: str | None = None


def counts_across(records: Sequence[Asked], day_from: date, day_to: date, surroundings: Surroundings) -> Across:
    """Return what was taken up by area at meetings held between two days (both included), in all the records together.

    Raises what opening a record raises, and RightMissing; nothing is then told of any of them.
    """
    counted = []
    for asked in records:
        with surroundings.attempts.counted(asked.path):
            session = open_session(
                asked.path, passphrase=asked.passphrase, user=asked.user, surroundings=surroundings, read_only=True
            )
        try:
            session.require(Deed.PRINT, kind="record")
            counted.append(_by_area(session, day_from, day_to))
        finally:
            session.close()
    return counts_together(counted)


def _by_area(session: Session, day_from: date, day_to: date) -> Counter[str]:
    names = {area.id: area.name for area in session.repositories.areas.all()}
    found = Counter(dict.fromkeys(names.values(), 0))
    for each in OverviewQueries(session.record, session.repositories).area_items(day_from, day_to):
        found[names.get(each.area_id, "Utan område")] += each.items
    return found
