"""Time comes from outside: nothing in the program asks the computer's clock by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from samverkan_desktop.domain.value_classes import dataclass

ZONE_ID = "Europe/Stockholm"
ZONE = ZoneInfo(ZONE_ID)


class Clock(Protocol):
    """Tells the instant in UTC. Meetings live in local wall time, log rows in UTC."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock; made once, in the composition root."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class ManualClock:
    """A clock that stands still until it is moved: for the example record and for tests."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant

    def advance(self, step: timedelta) -> None:
        self.instant += step


def today(clock: Clock) -> date:
    """Return the date on a wall clock in Sweden, whatever zone the computer is set to."""
    return local(clock.now()).date()


def local(instant: datetime) -> datetime:
    """Return an aware instant as Swedish wall time."""
    return instant.astimezone(ZONE)
