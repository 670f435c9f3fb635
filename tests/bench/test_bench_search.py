"""Search in a forum's minutes after twenty years, against the same search in the list of words alone."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from samverkan_desktop.services.forum_search import ForumSearch
from samverkan_desktop.services.session import Session
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms

pytestmark = pytest.mark.bench

SEARCH_MS = 50
SOUGHT = ("frånvaro", "vårdnadshavare", "möte skola", "koppling", '"till jul"', "skolan bjuder", "zebra", "s")


def searching(session: Session) -> Work:
    """A few searches in the forum that has written most, as they are made: the check of the words, and the log row."""
    search = ForumSearch(session)
    texts, forum = cycle(SOUGHT), _largest(session)
    return lambda: search.search(next(texts), forum)


def _largest(session: Session) -> str:
    with session.record.reading() as raw:
        row = raw.execute("SELECT forum_id FROM search_entry GROUP BY forum_id ORDER BY count(*) DESC").fetchone()
    return str(row[0])


def test_search_in_a_forums_text(
    against: Against, benchmark: BenchmarkFixture, history: int, records: Records, tmp_path: Path
) -> None:
    """Else one waits for each search the longer the record has lived."""
    old, young = (
        open_copy(records, tmp_path / f"{name}.samverkan", years) for name, years in (("gammal", history), ("ung", 1))
    )
    against(searching(old), searching(young), base_name="the same at one year", goal=20.0, rounds=80)
    tell_ms(benchmark, SEARCH_MS, part=0.95)
