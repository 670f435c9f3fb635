"""If these fail, a school year comes that nobody planned, or elevhälsan is away for the third time without anyone
noticing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.attendance import AttendanceState as A
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Forum, Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_promises import missing_tasks, planning_tasks, year_tasks
from samverkan_desktop.domain.participation import Sitting
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year
from tests.domain.builders import FUNCTIONS, forum, meeting, requirement, seat
from tests.domain.overview_desk import ENTERED, HEALTH, MAIN, TODAY, Row, desk, told

# --- the school year ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "years", "rows"),
    [
        (TODAY, ENTERED, []),
        (TODAY, (), [("danger", "Lägg in läsåret 2026/27", "läsåret ej inlagt", "")]),
        (TODAY, (default_school_year(2026),), [("warning", "Bekräfta läsåret 2026/27", "bara ett förslag", "")]),
        (date(2027, 4, 29), ENTERED[:1], []),
        (date(2027, 4, 30), ENTERED[:1], [("warning", "Lägg in läsåret 2027/28", "senast 11 juni", "")]),
        (date(2027, 6, 25), ENTERED[:1], [("warning", "Lägg in läsåret 2027/28", "senast 11 juni", "")]),
        (date(2027, 7, 1), ENTERED[:1], [("danger", "Lägg in läsåret 2027/28", "läsåret ej inlagt", "")]),
        (date(2027, 5, 10), ENTERED, []),
    ],
)
def test_the_school_year_is_asked_for_in_time(today: date, years: tuple[SchoolYear, ...], rows: list[Row]) -> None:
    assert told(year_tasks(desk(today), years)) == rows


def planned(*days: date, forum_id: str = "consultation") -> dict[str, list[Meeting]]:
    return {forum_id: [meeting(id=f"m{day}", day=day, slot=day, forum_id=forum_id) for day in days]}


def plan(today: date, meetings: dict[str, list[Meeting]], *forums: Forum) -> list[Row]:
    return told(planning_tasks(desk(today, *(forums or (MAIN,))), meetings, ENTERED))


SPRING = (date(2027, 1, 14), date(2027, 2, 25), date(2027, 4, 8), date(2027, 5, 20))


def test_a_series_without_meetings_ahead_is_asked_for() -> None:
    assert plan(TODAY, {}) == [("warning", "Planera läsåret 2026/27", "inga möten framåt", "")]
    assert plan(TODAY, planned(*SPRING)) == []


def test_several_forums_make_one_row() -> None:
    monthly = forum(id="house", name="Familjens hus", rhythm=Rhythm(kind=RhythmKind.MONTHLY))
    (row,) = planning_tasks(desk(TODAY, MAIN, monthly), {}, ENTERED)
    assert str(row.text) == "Planera läsåret 2026/27 i 2 forum"
    assert row.target.ids == ("consultation", "house")


@pytest.mark.parametrize(
    ("today", "meetings", "rows"),
    [
        (date(2027, 4, 29), planned(SPRING[3]), []),
        (date(2027, 4, 30), planned(SPRING[3]), [("warning", "Planera läsåret 2027/28", "läsåret slutar 11 juni", "")]),
        (date(2027, 4, 30), planned(SPRING[3], date(2027, 9, 2)), []),
        (date(2027, 6, 20), {}, [("warning", "Planera läsåret 2027/28", "inga möten framåt", "")]),
        (date(2027, 7, 2), {}, [("warning", "Planera läsåret 2027/28", "inga möten framåt", "")]),
    ],
)
def test_the_next_school_year_is_planned_before_this_one_ends(
    today: date, meetings: dict[str, list[Meeting]], rows: list[Row]
) -> None:
    assert plan(today, meetings) == rows


@pytest.mark.parametrize(
    "quiet",
    [
        HEALTH,
        forum(dormant=True),
        forum(valid_to=date(2026, 6, 30)),
        forum(rhythm=Rhythm(kind=RhythmKind.WHEN_NEEDED)),
        forum(rhythm=Rhythm(kind=RhythmKind.PER_TERM, count=2)),
    ],
)
def test_forums_without_a_series_of_their_own_are_left_alone(quiet: Forum) -> None:
    assert plan(TODAY, {}, quiet) == []


def test_a_slot_without_a_day_is_asked_for() -> None:
    (row,) = planning_tasks(desk(TODAY, MAIN), planned(SPRING[0], SPRING[2], SPRING[3]), ENTERED)
    assert told([row]) == [("warning", "Välj datum för mötet omkring 25 feb", "saknar datum", "")]
    assert (row.target.of, row.target.ids) == ("consultation", ("2027-02-25",))


# --- functions that keep away ------------------------------------------------------------------------------------


def sittings(*kurators: A | None) -> dict[str, list[tuple[str, Sitting]]]:
    """Meetings latest first; the kurator's state at each, or None where attendance was not taken at all."""
    found = []
    for number, state in enumerate(kurators):
        day = date(2026, 10, 22) - timedelta(days=42 * number)
        present: tuple[Participant, ...] = ()
        if state is not None:
            present = (seat("jurist"), seat("kurator", state))
        found.append((f"m{number}", Sitting(day, present)))
    return {"consultation": found}


BY_ID = {function.id: function for function in FUNCTIONS}


@pytest.mark.parametrize(
    ("states", "rows"),
    [
        ((A.ABSENT, A.EXCUSED), []),
        ((A.ABSENT, A.EXCUSED, A.PRESENT, A.ABSENT), []),
        ((A.PRESENT, A.ABSENT, A.ABSENT, A.ABSENT), []),
        ((A.ABSENT, A.NOT_RECORDED, A.ABSENT), []),
        ((A.ABSENT,) * 3, [("warning", "Ingen från elevhälsan på 3 möten i rad", "sedan 30 juli", "")]),
        (
            (A.ABSENT, A.NOT_RECORDED, None, A.EXCUSED, A.NOT_CALLED),
            [("warning", "Ingen från elevhälsan på 3 möten i rad", "sedan 7 maj", "")],
        ),
        ((None, *(A.ABSENT,) * 3), [("warning", "Ingen från elevhälsan på 3 möten i rad", "sedan 18 juni", "")]),
        ((A.ABSENT,) * 6, [("warning", "Ingen från elevhälsan på minst 6 möten i rad", "sedan 26 mars", "")]),
    ],
)
def test_three_times_in_a_row_is_told(states: tuple[A | None, ...], rows: list[Row]) -> None:
    assert told(missing_tasks(desk(), sittings(*states), BY_ID)) == rows


def test_the_row_leads_to_the_meetings_it_was_missed_at() -> None:
    (row,) = missing_tasks(desk(), sittings(A.ABSENT, A.NOT_RECORDED, A.ABSENT, A.ABSENT, A.PRESENT), BY_ID)
    assert row.target.ids == ("m0", "m2", "m3")


def test_a_promise_that_has_ended_is_not_told() -> None:
    ended = replace(MAIN, requirements=(requirement("kurator", valid_to=date(2026, 11, 1)),))
    assert missing_tasks(desk(TODAY, ended), sittings(*[A.ABSENT] * 3), BY_ID) == []
    dormant = replace(MAIN, dormant=True)
    assert missing_tasks(desk(TODAY, dormant), sittings(*[A.ABSENT] * 3), BY_ID) == []


def test_too_few_is_not_the_same_as_nobody() -> None:
    both = replace(MAIN, requirements=(requirement("kurator", "jurist", minimum=2),))
    (row,) = missing_tasks(desk(TODAY, both), sittings(*[A.ABSENT] * 3), BY_ID)
    assert str(row.text) == "För få på 3 möten i rad: kurator eller jurist"
