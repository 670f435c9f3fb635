"""Figures across records of their own: each opened with its own passphrase, counted, told of it in its log, closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.counts_across import Across, counts_together
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.half_year import HalfYear
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.overview_queries import OverviewQueries

LOGGED = "räkna över flera filer"
_FEWEST = 2


class TooFewRecords(UserError):
    template = "Ange minst två filer. Inget har räknats. En enda fils tal finns på dess översikt."


class SameRecordTwice(UserError):
    template = (
        "{first} och {second} är samma fil, eller kopior av den. Inget har räknats: då skulle allt räknas två gånger. "
        "Ange varje fil en gång."
    )


@dataclass(frozen=True)
class Asked:
    """A record to be counted, and what opens it. Its key and its users are its own."""

    path: Path
    passphrase: str = field(repr=False)
    user: str | None = None


def counts_across(records: Sequence[Asked], term: HalfYear, surroundings: Surroundings) -> Across:
    """Return what was taken up by area at meetings held in a term that is over, in all the records together.

    Each record's log tells that it was counted, once all are open. Raises TermNotOver, TooFewRecords, SameRecordTwice,
    RightMissing and what opening a record raises; nothing is then told of any of them.
    """
    term.require_over(today(surroundings.clock))
    if len(records) < _FEWEST:
        raise TooFewRecords
    _require_other_places(records)
    with ExitStack() as held:
        sessions = [held.enter_context(closing(_open(asked, surroundings))) for asked in records]
        _require_different(sessions)
        for session in sessions:
            session.require(Deed.PRINT, kind="record")
        counted = [_by_area(session, term) for session in sessions]
        for session in sessions:
            session.record.log_read(LOGGED, kind="record", detail=f"{term.label}, {len(sessions)} filer")
    return counts_together(counted)


def _open(asked: Asked, surroundings: Surroundings) -> Session:
    with surroundings.attempts.counted(asked.path):
        session = open_session(asked.path, passphrase=asked.passphrase, user=asked.user, surroundings=surroundings)
    surroundings.attempts.succeeded(session)
    return session


def _require_other_places(records: Sequence[Asked]) -> None:
    """Before any is opened: one that is open already would be said to be in use by another program."""
    seen: dict[Path, str] = {}
    for asked in records:
        place = asked.path.resolve()
        if place in seen:
            raise SameRecordTwice(first=seen[place], second=asked.path.name)
        seen[place] = asked.path.name


def _require_different(sessions: Sequence[Session]) -> None:
    seen: dict[str, str] = {}
    for session in sessions:
        record_id, name = session.record.record_id, session.record.path.name
        if record_id in seen:
            raise SameRecordTwice(first=seen[record_id], second=name)
        seen[record_id] = name


def _by_area(session: Session, term: HalfYear) -> Counter[str]:
    names = {area.id: area.name for area in session.repositories.areas.all()}
    found = Counter(dict.fromkeys(names.values(), 0))
    for each in OverviewQueries(session.record, session.repositories).area_items(term.date_from, term.date_to):
        found[names.get(each.area_id, "Utan område")] += each.items
    return found
