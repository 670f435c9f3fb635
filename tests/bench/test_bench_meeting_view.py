"""Opening a meeting must not grow slower with the years: twenty years of the example against one, in the same run."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.session import Session
from tests.bench.conftest import Against, Records, Work, open_copy

pytestmark = pytest.mark.bench

LATEST = 8
SIZE = range(4, 9)


@pytest.fixture
def years(benchmark: BenchmarkFixture) -> int:
    """Twenty when it is measured; an ordinary test run only sees that it works."""
    return 2 if benchmark.disabled else 20


def latest(session: Session) -> list[str]:
    """The ids of the last meetings with cases and of one size: twenty years hold larger ones too."""
    rows = (row for row in Meetings(session).rows() if row.cases and row.meeting.is_held)
    return [row.meeting.id for row in rows if row.items in SIZE][:LATEST]


def opening(session: Session) -> Work:
    meetings, minutes, ids = Meetings(session), Minutes(session), cycle(latest(session))

    def work() -> None:
        for _ in range(LATEST):
            id = next(ids)
            meetings.view(id)
            minutes.blockers(id)

    return work


def test_opening_a_meeting_after_twenty_years(against: Against, years: int, tmp_path: Path, records: Records) -> None:
    old = open_copy(records, tmp_path / "gammal.samverkan", years)
    young = open_copy(records, tmp_path / "ung.samverkan", 1)
    against(opening(old), opening(young), base_name="the same at one year", goal=1.2, rounds=40)
    old.close()
    young.close()
