"""Chance that comes out the same every time, and ids whose times follow the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from random import Random
from typing import TypeVar

from samverkan_desktop.domain.clock import ZONE, ManualClock
from samverkan_desktop.domain.ids import IdMaker

T = TypeVar("T")


class Dice(Random):
    """A source of chance for one thing in the story: its own, so that a new meeting never shifts the others."""

    def chance(self, share: float) -> bool:
        """Come out true in ``share`` of the cases."""
        return self.random() < share

    def one(self, values: Sequence[T]) -> T:
        """Return one of the values."""
        return values[int(self.random() * len(values))]


def dice(seed: int, *key: object) -> Dice:
    """Return the chance that belongs to ``key`` in the story with this seed."""
    return Dice("|".join(str(part) for part in (seed, *key)))


def instant(day: date, at: time) -> datetime:
    """Return a Swedish wall time as an instant in UTC."""
    return datetime.combine(day, at, tzinfo=ZONE).astimezone(UTC)


@dataclass
class StoryIds:
    """Makes ids as they would have been made on the days of the story."""

    seed: int
    clock: ManualClock = field(init=False)
    maker: IdMaker = field(init=False)

    def __post_init__(self) -> None:
        self.clock = ManualClock(datetime(2000, 1, 1, tzinfo=UTC))
        self.maker = IdMaker(self.clock, dice(self.seed, "ids").randbytes)

    def at(self, day: date, at: time = time(9)) -> StoryIds:
        """Set the day on which the next ids are made."""
        self.clock.instant = instant(day, at)
        return self

    def new(self) -> str:
        """Return the next id."""
        return self.maker.new()
