"""Ids and time. If these fail, two things share an id, or a meeting at 13.00 turns up at 12.00 or 14.00."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.clock import ManualClock, SystemClock, local, today
from samverkan_desktop.domain.ids import EPOCH, IdMaker

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  # bounds are naive, values are not
MILLISECOND = timedelta(milliseconds=1)


def made(instant: datetime, rest: bytes) -> uuid.UUID:
    return uuid.UUID(IdMaker(ManualClock(instant), lambda _: rest).new())


@given(INSTANTS, st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_7(instant: datetime, rest: bytes) -> None:
    """Else other programs refuse the export."""
    id_ = made(instant, rest)
    assert (id_.version, id_.variant) == (7, uuid.RFC_4122)
    assert id_.int >> 80 == (instant - EPOCH) // MILLISECOND


@given(INSTANTS, INSTANTS, st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_ids_sort_by_time(one: datetime, other: datetime, a: bytes, b: bytes) -> None:
    """Else lists ordered by id jump about."""
    if (one - EPOCH) // MILLISECOND < (other - EPOCH) // MILLISECOND:
        assert str(made(one, a)) < str(made(other, b))


@given(INSTANTS, st.binary(min_size=10, max_size=10), st.integers(0, 73))
def test_every_random_bit_counts(instant: datetime, rest: bytes, bit: int) -> None:
    """74 of the 80 bits are free (RFC 9562 §5.7): were they thrown away, ids of one millisecond would meet."""
    free = [n for n in range(80) if not (62 <= n < 64 or 76 <= n < 80)]
    other = (int.from_bytes(rest, "big") ^ (1 << free[bit])).to_bytes(10, "big")
    assert made(instant, rest) != made(instant, other)


def test_thousands_of_ids_in_one_millisecond_differ_and_keep_their_order() -> None:
    """Else a row overwrites another, or the rows of one action come back in another order."""
    maker = IdMaker(ManualClock(datetime(2026, 12, 3, tzinfo=UTC)), secrets.token_bytes)
    ids = [maker.new() for _ in range(5000)]
    assert len(set(ids)) == 5000
    assert ids == sorted(ids)
    assert {uuid.UUID(id_).version for id_ in ids} == {7}


def test_the_next_millisecond_draws_anew() -> None:
    """Else ids can be guessed from one another, and two computers that met once go on colliding."""
    clock = ManualClock(datetime(2026, 12, 3, tzinfo=UTC))
    maker = IdMaker(clock, secrets.token_bytes)
    first = uuid.UUID(maker.new())
    clock.advance(MILLISECOND)
    second = uuid.UUID(maker.new())
    assert (second.int >> 80) - (first.int >> 80) == 1
    assert second.int & (2**62 - 1) != (first.int & (2**62 - 1)) + 1


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 12, 2, 22, 59, tzinfo=UTC), date(2026, 12, 2)),
        (datetime(2026, 12, 2, 23, 0, tzinfo=UTC), date(2026, 12, 3)),
        (datetime(2026, 6, 2, 21, 59, tzinfo=UTC), date(2026, 6, 2)),
        (datetime(2026, 6, 2, 22, 0, tzinfo=UTC), date(2026, 6, 3)),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_today_is_the_day_in_sweden(instant: datetime, day: date) -> None:
    """Else a follow-up is late a day too soon for whoever works in the evening, or a number gets the wrong year."""
    assert today(ManualClock(instant)) == day


@pytest.mark.parametrize(
    ("utc", "wall"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "01.59"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "03.00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02.30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "02.30"),
    ],
)
def test_wall_time_over_the_change_of_clocks(utc: datetime, wall: str) -> None:
    """Else times in the log are an hour off half the year."""
    assert f"{local(utc):%H.%M}" == wall


def test_a_manual_clock_stands_still_until_moved() -> None:
    """Else the example record is not the same twice."""
    clock = ManualClock(datetime(2026, 12, 3, 12, tzinfo=UTC))
    assert clock.now() == clock.now()
    clock.advance(timedelta(hours=1))
    assert clock.now() == datetime(2026, 12, 3, 13, tzinfo=UTC)


def test_the_computers_clock_is_told_in_utc() -> None:
    """Else log rows from two computers cannot be put in order."""
    assert SystemClock().now().utcoffset() == timedelta(0)
