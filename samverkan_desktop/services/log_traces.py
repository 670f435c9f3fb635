"""What a verification of the access log found, as a reviewer reads it: each trace once, when the rows were written.

The storage names every row. A stretch of rows is one trace here: whoever takes one row out and numbers the rest anew
moves thousands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log, log_reading
from samverkan_desktop.storage.access_log import LogFinding, LogRow
from samverkan_desktop.storage.record import Record

EDIT, GAP, ORDER, TAIL, REPLACED, ANCHOR, PAPER = "edit", "gap", "order", "tail", "replaced", "anchor", "paper"

_ONE = {
    EDIT: "Rad {first} i loggen har ändrats i efterhand.",
    GAP: "I loggen saknas rad {first}: någon har tagit bort den utanför programmet.",
    ORDER: "Rad {first} i loggen hänger inte ihop med raden före: ordningen har ändrats.",
    TAIL: (
        "1 ändring saknas jämfört med senaste användningen på den här datorn: loggens slut har klippts av eller filen "
        "har bytts mot en äldre."
    ),
}
_SEVERAL = {
    EDIT: "Raderna {first}–{last} i loggen har ändrats i efterhand.",
    GAP: "I loggen saknas raderna {first}–{last}: någon har tagit bort dem utanför programmet.",
    ORDER: (
        "Raderna {first}–{last} i loggen står inte som de skrevs: de har bytt plats, eller så har en rad tagits bort "
        "och de andra numrerats om."
    ),
    TAIL: (
        "{count} ändringar saknas jämfört med senaste användningen på den här datorn: loggens slut har klippts av "
        "eller filen har bytts mot en äldre."
    ),
}
BEGINNING = (
    "Loggens början saknas till och med rad {last}, men ingen gallring av den är loggad: någon har tagit bort raderna "
    "utanför programmet."
)
OTHER_HISTORY = (
    "Filen har en annan historia än när den senast användes på den här datorn: den har bytts ut eller loggen har "
    "skrivits om."
)
FORGED = "Ankarfilen, som visar om ändringar saknas, har ändrats utanför programmet."
WITNESS = (
    "Minnesanteckningarna från {meeting} bär i sidfoten ett loggvärde som inte finns i loggen: loggen har skrivits om "
    "sedan de godkändes. Jämför med det utskrivna papperet."
)
BETWEEN = "{what} Det som stod där skrevs mellan {since} och {until}."
BEFORE = "{what} Det som stod där skrevs före {until}."
AFTER = "{what} Det som stod där skrevs efter {since}."
ADVICE = (
    "Arbeta inte vidare i filen. Ta en kopia av den som den är, jämför med säkerhetskopiorna och med utskrivna papper, "
    "och visa den som är ansvarig för filen."
)
"""What to do, once, below all that was found."""


@dataclass(frozen=True)
class Trace:
    """A trace of tampering. ``first`` and ``last``: the rows it is about; the same where there is one, or none."""

    kind: str
    first: int
    last: int
    said: Phrase

    @property
    def sentence(self) -> str:
        """The trace in Swedish."""
        return str(self.said)


def traces(record: Record, findings: Sequence[LogFinding]) -> tuple[Trace, ...]:
    """Return what the storage found, stretches of rows together."""
    disposed = max((each.last_number for each in log_reading.checkpoints(record)), default=0)
    return tuple(_trace(record, kind, first, last, which, disposed) for kind, first, last, which in _runs(findings))


def paper_trace(meeting: str) -> Trace:
    """Return the trace that approved minutes tell of."""
    return Trace(PAPER, 0, 0, say(WITNESS, meeting=meeting))


def _runs(findings: Iterable[LogFinding]) -> Iterator[tuple[str, int, int, LogFinding]]:
    """Yield kind, first and last row and the first finding of each stretch."""
    run: tuple[str, int, int, LogFinding] | None = None
    for each in findings:
        if run is not None and each.kind == run[0] and each.kind in (EDIT, ORDER) and each.number == run[2] + 1:
            run = (run[0], run[1], each.number, run[3])
            continue
        if run is not None:
            yield run
        run = (each.kind, each.number, each.number, each)
    if run is not None:
        yield run


def _trace(record: Record, kind: str, first: int, last: int, found: LogFinding, disposed: int) -> Trace:
    if kind == GAP and 0 < first <= disposed:
        return Trace(kind, 1, first, say(BEGINNING, last=first))
    if kind == GAP:
        last = _number(_beside(record, after=first), default=first + 1) - 1
    if kind in (EDIT, GAP, ORDER):
        what = say((_ONE if first == last else _SEVERAL)[kind], first=first, last=last)
        before = _beside(record, last=first - 1, newest_first=True)
        return Trace(kind, first, last, _dated(what, _instant(before), _instant(_beside(record, after=last))))
    if kind == TAIL:
        return Trace(kind, first, last, say((_ONE if found.count == 1 else _SEVERAL)[kind], count=found.count))
    known = {REPLACED: OTHER_HISTORY, ANCHOR: FORGED}
    return Trace(kind, first, last, say(known[kind]))


def _beside(record: Record, **where: Any) -> LogRow | None:
    """Return the nearest row that is left; None when there is none, or when what stands in it cannot be read."""
    with record.reading() as connection, suppress(ValueError):
        return next(access_log.read(connection, limit=1, **where), None)
    return None


def _number(row: LogRow | None, *, default: int) -> int:
    return default if row is None else row.number


def _instant(row: LogRow | None) -> datetime | None:
    return None if row is None else row.instant


def _dated(what: Phrase, since: datetime | None, until: datetime | None) -> Phrase:
    if since is not None and until is not None:
        return say(BETWEEN, what=what, since=_moment(since), until=_moment(until))
    if until is not None:
        return say(BEFORE, what=what, until=_moment(until))
    return what if since is None else say(AFTER, what=what, since=_moment(since))


def _moment(instant: datetime) -> str:
    return local(instant).strftime("%Y-%m-%d %H.%M.%S")
