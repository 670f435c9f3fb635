"""The access log read through once a month: how much of what each user did, and what stands out.

Lag (2001:454) 10 § asks for access that is limited, documented and checked; the check is this. Rows are counted by the
words the log gives an action, never by anything a case holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Protocol

from samverkan_desktop.domain.clock import ZONE, local
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.value_classes import dataclass

DAY_BEGINS, DAY_ENDS = time(6), time(20)
MANY_CASES = 40
"""So many cases read by one user in one day stand out: more than any meeting takes up."""
_SATURDAY = 5


class LogLine(Protocol):
    """What a review needs of a row of the log."""

    @property
    def number(self) -> int: ...
    @property
    def instant(self) -> datetime: ...
    @property
    def user_id(self) -> str: ...
    @property
    def user_name(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def object_id(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def clock_back(self) -> bool: ...


class Tally(Labelled):
    """What a row counts as; the label heads its column."""

    READ = "read", "Läsningar"
    PAPER = "paper", "Papper"
    EXPORT = "export", "Exporter"
    CHANGE = "change", "Ändringar"
    REFUSED = "refused", "Nekade"
    GATE = "gate", "Grind stängd"
    UPKEEP = "upkeep", "Övrigt"


class Standout(Labelled):
    """Why rows stand out. The order is that of the list."""

    HISTORY = "history", "Filen eller loggen stämde inte med ankaret"
    RECOVERY = "recovery", "Återställningsnyckeln användes"
    RESTORED = "restored", "Filen återställdes från en säkerhetskopia"
    DISPOSED = "disposed", "Loggen gallrades"
    CLOCK = "clock", "Datorns klocka gick bakåt"
    REFUSED = "refused", "Nekades något som behörigheten inte räcker till"
    WRONG_PASSPHRASE = "wrong_passphrase", "Flera fel lösenfraser i rad"
    RIGHTS = "rights", "Behörigheter eller lösenfraser ändrades"
    LEFT = "left", "Användare togs bort eller nyckeln byttes"
    EXPORT = "export", "Uppgifter exporterades i klartext"
    MANY_CASES = "many_cases", "Läste många ärenden på en dag"
    OFF_HOURS = "off_hours", "Använde filen före 06, efter 20 eller på en helg"


_TALLIES: Mapping[str, Tally] = {
    "läs möte": Tally.READ,
    "läs ärende": Tally.READ,
    "läs ärendetråd": Tally.READ,
    "läs åtgärd i ärende": Tally.READ,
    "läs chefssamråd": Tally.READ,
    "räkna över flera filer": Tally.READ,
    "spara lista": Tally.EXPORT,
    "läs loggen": Tally.UPKEEP,
    "gör papper": Tally.PAPER,
    "gör kalenderfil": Tally.PAPER,
    "skriv brev": Tally.PAPER,
    "exportera": Tally.EXPORT,
    "nekad behörighet": Tally.REFUSED,
    "grind stängd": Tally.GATE,
    "indexera": Tally.UPKEEP,
    "mät tid": Tally.UPKEEP,
    "granska logg": Tally.UPKEEP,
    "fel lösenfras före öppning": Tally.UPKEEP,
    "fel lösenfras i öppen fil": Tally.UPKEEP,
    "prova återställningsnyckel": Tally.UPKEEP,
}
_STANDOUTS: Mapping[str, Standout] = {
    "record.anchor": Standout.HISTORY,
    "record.missing_acknowledged": Standout.HISTORY,
    "record.recovered": Standout.RECOVERY,
    "record.restored": Standout.RESTORED,
    "record.salvaged": Standout.RESTORED,
    "record.key_changed": Standout.LEFT,
    "user.removed": Standout.LEFT,
    "user.added": Standout.RIGHTS,
    "user.role": Standout.RIGHTS,
    "user.passphrase_reset": Standout.RIGHTS,
    "keyring.on": Standout.RIGHTS,
    "exportera": Standout.EXPORT,
    "nekad behörighet": Standout.REFUSED,
    "fel lösenfras före öppning": Standout.WRONG_PASSPHRASE,
    "fel lösenfras i öppen fil": Standout.WRONG_PASSPHRASE,
    "gallra logg": Standout.DISPOSED,
}
_KERNEL = ("record.", "backup.")
_BY_ITSELF = frozenset({"backup.made", "record.anchor", "record.migrated", "record.restore_sealed", "indexera"})
"""What the program does by itself, or beside what somebody does: no work of theirs at an odd hour."""
KEPT_YEARS = 2
"""Whole years before this one that stay, whatever is decided: a review may go back so far."""


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month in Swedish time."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> Month:
        """Return the month that `key` wrote."""
        year, month = text.split("-")
        return cls(int(year), date(int(year), int(month), 1).month)

    @property
    def key(self) -> str:
        """``2026-11``: for the record and for file names."""
        return f"{self.year:04d}-{self.month:02d}"

    def after(self) -> Month:
        """Return the next month."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    def before(self) -> Month:
        """Return the month before."""
        return Month(self.year - (self.month == 1), (self.month - 2) % 12 + 1)

    @property
    def begins(self) -> datetime:
        """The month's first instant."""
        return datetime(self.year, self.month, 1, tzinfo=ZONE)

    @property
    def ends(self) -> datetime:
        """The first instant after the month."""
        return self.after().begins


def months(first: Month, last: Month) -> tuple[Month, ...]:
    """Return the months from one to another, both included, oldest first."""
    found: list[Month] = []
    while first <= last:
        found.append(first)
        first = first.after()
    return tuple(found)


@dataclass(frozen=True)
class UserTally:
    """How much of what a user did in a month. ``cases``: how many cases the meetings held that were read."""

    user_id: str
    user_name: str
    counts: Mapping[Tally, int]
    cases: int

    @property
    def rows(self) -> int:
        """How many rows of the log."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class Note:
    """Something that stands out: why, who, when, and the rows behind it by their numbers."""

    standout: Standout
    user_name: str
    days: tuple[date, ...]
    rows: tuple[int, ...]
    cases: int = 0


@dataclass(frozen=True)
class Review:
    """A month of the log."""

    month: Month
    users: tuple[UserTally, ...]
    notes: tuple[Note, ...]
    rows: int

    def total(self, tally: Tally) -> int:
        """Return how many rows of a kind there are."""
        return sum(user.counts.get(tally, 0) for user in self.users)


def tally_of(action: str) -> Tally:
    """Return what a row counts as: what is no reading, paper, export or refusal and not the program's own, changes."""
    if action in _TALLIES:
        return _TALLIES[action]
    return Tally.UPKEEP if action.startswith(_KERNEL) else Tally.CHANGE


def off_hours(instant: datetime) -> bool:
    """Tell whether an instant lies before 06, from 20 on, or on a Saturday or Sunday, in Swedish time."""
    at = local(instant)
    return at.weekday() >= _SATURDAY or not DAY_BEGINS <= at.time() < DAY_ENDS


def review(
    month: Month, rows: Sequence[LogLine], *, cases_in: Mapping[str, int], many_cases: int = MANY_CASES
) -> Review:
    """Read a month through. ``cases_in``: how many cases each meeting holds, by its id."""
    users: dict[str, list[LogLine]] = defaultdict(list)
    for row in rows:
        users[row.user_id].append(row)
    tallies = [_tally(lines, cases_in) for lines in users.values()]
    return Review(
        month,
        tuple(sorted(tallies, key=lambda user: (-user.rows, user.user_name.casefold()))),
        _notes(users.values(), cases_in, many_cases),
        len(rows),
    )


def _tally(lines: Sequence[LogLine], cases_in: Mapping[str, int]) -> UserTally:
    counts: dict[Tally, int] = defaultdict(int)
    for line in lines:
        counts[tally_of(line.action)] += 1
    read = {line.object_id for line in lines if line.action == "läs möte"}
    return UserTally(lines[-1].user_id, lines[-1].user_name, dict(counts), sum(cases_in.get(id, 0) for id in read))


def _notes(users: Iterable[Sequence[LogLine]], cases_in: Mapping[str, int], many_cases: int) -> tuple[Note, ...]:
    found: list[Note] = []
    for lines in users:
        name = lines[-1].user_name
        by_reason: dict[Standout, list[LogLine]] = defaultdict(list)
        for line in lines:
            reason = _STANDOUTS.get(line.action)
            if reason is not None:
                by_reason[reason].append(line)
            if line.clock_back:
                by_reason[Standout.CLOCK].append(line)
            if off_hours(line.instant) and line.action not in _BY_ITSELF:
                by_reason[Standout.OFF_HOURS].append(line)
        found += [_note(reason, name, rows) for reason, rows in by_reason.items()]
        found += _many(name, lines, cases_in, many_cases)
    order = list(Standout)
    return tuple(sorted(found, key=lambda note: (order.index(note.standout), note.days, note.user_name.casefold())))


def _note(reason: Standout, name: str, lines: Sequence[LogLine], cases: int = 0) -> Note:
    days = tuple(sorted({local(line.instant).date() for line in lines}))
    return Note(reason, name, days, tuple(line.number for line in lines), cases)


def _many(name: str, lines: Sequence[LogLine], cases_in: Mapping[str, int], many_cases: int) -> list[Note]:
    days: dict[date, list[LogLine]] = defaultdict(list)
    for line in lines:
        if line.action == "läs möte":
            days[local(line.instant).date()].append(line)
    found = []
    for reads in days.values():
        cases = sum(cases_in.get(id, 0) for id in {line.object_id for line in reads})
        if cases >= many_cases:
            found.append(_note(Standout.MANY_CASES, name, reads, cases))
    return found


def unreviewed(first: Month | None, present: Month, reviewed: Iterable[str]) -> tuple[Month, ...]:
    """Return the closed months that nobody has marked as reviewed, oldest first."""
    if first is None:
        return ()
    done = set(reviewed)
    return tuple(month for month in months(first, present.before()) if month.key not in done)


def closed_years(first: Month | None, today: date) -> tuple[int, ...]:
    """Return the whole calendar years that may be disposed of, oldest first."""
    return () if first is None else tuple(range(first.year, today.year - KEPT_YEARS))
