"""If these fail, a figure of the first page and the rows behind it no longer tell the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.services.example_record import make_example
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.rows_behind import Behind, RowsBehind
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile

TODAY = date(2026, 11, 21)
LISTED = (Place.FOLLOW_UPS, Place.ATTENDANCE, Place.QUESTIONS, Place.MEETINGS)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    made = make_example(tmp_path_factory.mktemp("rader") / "x.samverkan", today=TODAY, kdf=kdf)
    yield made
    made.close()


def targets(session: Session) -> list[Target]:
    """Return everything on the page that leads to a list of rows."""
    page = Overviews(session).read()
    assert page.next_meeting is not None
    assert page.attendance is not None
    found = [line.target for line in page.next_meeting.lines]
    found += [row.target for row in page.todo]
    found += [row.target for row in page.attendance.rows]
    found += [part.target for part in page.follow_ups.parts]
    found += [row.target for row in (*page.areas.shown, *page.areas.kept_back)]
    return [target for target in found if target.place in LISTED and target.ids]


def rows(behind: Behind) -> list[str]:
    ids = [row.id for row in behind.follow_ups]
    ids += [row.id for row in behind.participants]
    ids += [row.id for row in behind.questions]
    return ids + [row.id for row in behind.own_meetings]


def test_behind_each_element_are_just_the_rows_it_counts(session: Session) -> None:
    every = targets(session)
    assert {target.place for target in every} == set(LISTED)
    for target in every:
        assert sorted(rows(RowsBehind(session).read(target))) == sorted(set(target.ids))


def test_overdue_comes_first_and_meetings_latest_first(session: Session) -> None:
    page = Overviews(session).read()
    late = [f.days_late(TODAY) for f in RowsBehind(session).read(page.follow_ups.target).follow_ups]
    assert late == sorted(late, reverse=True)
    assert page.timeline is not None
    days = [meeting.day for meeting in RowsBehind(session).read(page.timeline.target).own_meetings]
    assert days == sorted(days, reverse=True)
    assert len(days) == len(page.timeline.dots)


def test_a_row_taken_away_since_is_left_out(session: Session) -> None:
    there = Overviews(session).read().follow_ups.target.ids[0]
    behind = RowsBehind(session).read(Target(Place.FOLLOW_UPS, ids=(there, "borta")))
    assert rows(behind) == [there]


def test_absences_that_were_noted_lead_to_their_meetings(session: Session) -> None:
    """What is missing several times in a row names the meetings, not the seats: nobody sat there."""
    meeting = Overviews(session).read().timeline
    assert meeting is not None
    id = meeting.dots[0].meeting_id
    assert rows(RowsBehind(session).read(Target(Place.ATTENDANCE, meeting.forum_id, (id,)))) == [id]
