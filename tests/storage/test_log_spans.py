"""A month of the log is found without reading all of it. If this fails, a review misses rows, or takes an age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.migrations import m0001_initial, m0012_log_segments

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
STEPS = st.lists(st.integers(-50, 60), max_size=40)


def a_log(steps: list[int], gaps: set[int]) -> RawConnection:
    """A log whose clock makes these steps in hours, with rows taken out by somebody who left the odd ones."""
    connection = dbapi2.connect(":memory:", isolation_level=None)
    for migration in (m0001_initial, m0012_log_segments):
        migration.up(connection.execute)
    head, now = access_log.read_head(connection, "r"), BEGIN
    for step in steps:
        now += timedelta(hours=step)
        head = access_log.append(connection, head, instant=now, user=("u", "Åsa"), action="x")
    connection.execute("DROP TRIGGER access_log_no_delete")
    for number in gaps:
        connection.execute("DELETE FROM access_log WHERE number = ? AND clock_back = 0", (number,))
    return connection


@given(STEPS, st.sets(st.integers(1, 40)), st.integers(-200, 600), st.integers(0, 400))
def test_every_row_of_a_time_is_found_and_no_other(steps: list[int], gaps: set[int], since: int, length: int) -> None:
    connection = a_log(steps, gaps)
    begins = BEGIN + timedelta(hours=since)
    ends = begins + timedelta(hours=length)
    wanted = [row.number for row in access_log.read(connection, since=begins, until=ends)]
    found = [
        row.number
        for first, last in access_log.spans(connection, begins, ends)
        for row in access_log.read(connection, after=first - 1, last=last)
    ]
    connection.close()
    assert found == wanted


def test_few_rows_are_looked_at_in_a_long_log() -> None:
    connection = a_log([1] * 2000 + [-3] + [1] * 2000, set())
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    spans = access_log.spans(connection, BEGIN + timedelta(hours=700), BEGIN + timedelta(hours=710))
    plan = connection.execute("EXPLAIN QUERY PLAN SELECT number FROM access_log WHERE clock_back = 1").fetchall()
    connection.close()
    assert spans == [(700, 709)]
    assert len(asked) < 60
    assert "access_log_clock_back" in str(plan)
