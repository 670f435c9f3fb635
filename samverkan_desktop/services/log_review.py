"""The access log looked through: a month at a time, marked as reviewed, its chain verified, whole years disposed of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from samverkan_desktop.domain.clock import ZONE, local, today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.log_review import Month, Review, closed_years, months, review
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.log_months import REVIEWS, Reviewed, first_month, reviewed_months
from samverkan_desktop.services.log_traces import Trace, paper_trace, traces
from samverkan_desktop.services.log_words import LogWords, ToldRow
from samverkan_desktop.services.second_person import known_second
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import check, log_disposal, log_reading
from samverkan_desktop.storage.access_log import LogRow
from samverkan_desktop.storage.log_reading import Checkpoint

__all__ = ["Checkpoint", "LogReviews", "LogRow", "OpenMonth", "Reviewed", "Trace"]

READ = "läs loggen"
KIND = "log"
_CLOCK_DAYS = 31


class MonthNotOver(UserError):
    exit_code = 1
    template = "{month} är inte slut än. Inget har ändrats. Granska månaden när den är slut."


class YearStays(UserError):
    exit_code = 1
    template = "Loggen för {year} får inte gallras än. Inget har ändrats. Hela år gallras när två hela år har gått."


class ReferenceMissing(UserError):
    exit_code = 1
    template = "Gallringen behöver en hänvisning till beslutet. Inget har gallrats. Skriv till exempel beslutets dnr."


class ClockUncertain(UserError):
    exit_code = 1
    template = (
        "Enligt datorns klocka är det {today}, men loggens senaste rad före i dag är från {latest}. Inget har "
        "gallrats. Kontrollera att datorns klocka går rätt och försök igen."
    )


@dataclass(frozen=True)
class OpenMonth:
    """A month of the log: its figures, what stands out, and all its rows."""

    review: Review
    rows: tuple[LogRow, ...]
    reviewed: Reviewed | None
    is_over: bool


@dataclass(frozen=True)
class LogReviews:
    """The review of the open record's log."""

    session: Session

    def months(self) -> tuple[Month, ...]:
        """Return the months that the log tells of, latest first."""
        self.session.require(Deed.LOG, kind=KIND)
        first = first_month(self.session)
        present = Month.of(today(self.session.clock))
        return tuple(reversed(months(first, max(first, present)))) if first is not None else (present,)

    def open(self, month: Month) -> OpenMonth:
        """Read a month through, and log that it was looked at."""
        self.session.require(Deed.LOG, kind=KIND)
        found = self.read(month)
        self.session.record.log_read(READ, kind=KIND, object_id=month.key)
        return found

    def read(self, month: Month) -> OpenMonth:
        """Read a month through."""
        self.session.require(Deed.LOG, kind=KIND)
        record = self.session.record
        rows = log_reading.rows_between(record, month.begins, month.ends)
        found = review(month, rows, cases_in=log_reading.cases_per_meeting(record, rows))
        return OpenMonth(found, rows, reviewed_months(self.session).get(month.key), self._is_over(month))

    def words(self) -> LogWords:
        """Return what puts rows in words, for one list."""
        return LogWords(self.session)

    def told(self, rows: tuple[LogRow, ...]) -> tuple[ToldRow, ...]:
        """Return rows in words."""
        words = self.words()
        return tuple(words.told(row) for row in rows)

    # --- reviewed ----------------------------------------------------------------------------------------------

    def mark(self, month: Month) -> Reviewed:
        """Mark a month as reviewed by the one who has the record open. Raises MonthNotOver."""
        self.session.require(Deed.LOG, kind=KIND)
        if not self._is_over(month):
            raise MonthNotOver(month=month.key)
        record = self.session.record
        done = Reviewed(record.user_name, today(self.session.clock))
        with self.session.action("granska logg", kind=KIND, id=month.key):
            held = record.settings.get(REVIEWS) or {}
            record.settings.set(REVIEWS, {**held, month.key: {"by": done.by, "on": done.on.isoformat()}})
        return done

    def _is_over(self, month: Month) -> bool:
        return month < Month.of(today(self.session.clock))

    # --- the chain ---------------------------------------------------------------------------------------------

    def verify(self) -> tuple[Trace, ...]:
        """Return every trace of tampering: edit, gap, order, cut tail, another file, a paper that tells otherwise."""
        self.session.require(Deed.LOG, kind=KIND)
        record, words = self.session.record, self.words()
        witnesses = log_reading.missing_witnesses(record)
        told = [paper_trace(words.where("meeting", each.meeting_id)) for each in witnesses]
        return (*traces(record, check.verify_log(record)), *told)

    # --- disposal ----------------------------------------------------------------------------------------------

    def disposable(self) -> tuple[int, ...]:
        """Return the closed years that may be disposed of, oldest first."""
        return closed_years(first_month(self.session), today(self.session.clock))

    def disposed(self) -> tuple[Checkpoint, ...]:
        """Return what has been disposed of, latest first."""
        return log_reading.checkpoints(self.session.record)

    def dispose(self, year: int, *, reference: str, second_person: str) -> int:
        """Dispose of the log up to and with a closed year, by a decision and two people; return how many rows went.

        A checkpoint keeps the last hash, so that the chain still holds. It cannot be undone. Raises YearStays,
        ReferenceMissing, SecondPersonMissing, SecondPersonUnknown, ClockUncertain.
        """
        self.session.require(Deed.LOG, kind=KIND)
        self.session.require(Deed.SETTINGS, kind=KIND)
        record = self.session.record
        if year not in self.disposable():
            raise YearStays(year=year)
        decision = clean_line(reference, field="Beslut", limit=120)
        if not decision:
            raise ReferenceMissing
        second = known_second(self.session, second_person)
        self._require_clock()
        cut = datetime(year + 1, 1, 1, tzinfo=ZONE).astimezone(UTC)
        number = log_reading.last_number_before(record, cut)
        if not number:
            raise YearStays(year=year)
        detail = f"till och med {year}, {decision}, tillsammans med {second}, {log_disposal.told(number)}"
        with self.session.action(log_disposal.DISPOSED, kind=KIND, id=str(year), detail=detail, undoable=False):
            return log_reading.dispose(record, number, reference=f"{decision}, med {second}")

    def _require_clock(self) -> None:
        """Refuse when the clock has leapt: a wrong year would open years for disposal that must stay (F13)."""
        now = local(self.session.clock.now())
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        latest = log_reading.latest_before(self.session.record, midnight)
        if latest is not None and now - latest > timedelta(days=_CLOCK_DAYS):
            raise ClockUncertain(today=now.date().isoformat(), latest=local(latest).date().isoformat())
