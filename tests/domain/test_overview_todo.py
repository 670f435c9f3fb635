"""If these fail, something that was promised falls through: minutes nobody approves, an agenda nobody sends, a school
year nobody plans, elevhälsan away for the third time without anyone noticing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from samverkan_desktop.domain.attendance import AttendanceState as A
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.forums import Forum, ForumKind, Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_promises import missing_tasks, planning_tasks, year_tasks
from samverkan_desktop.domain.overview_target import Place
from samverkan_desktop.domain.overview_todo import (
    Desk,
    TaskKind,
    ToDo,
    follow_up_tasks,
    invitation_lead,
    meeting_tasks,
    most_urgent_first,
)
from samverkan_desktop.domain.participation import Sitting
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year
from tests.domain.builders import FUNCTIONS, follow_up, forum, meeting, requirement, seat

TODAY = date(2026, 11, 21)
MAIN = forum(requirements=(requirement("kurator", "skolsköterska"), requirement("jurist")))
STEERING = forum(id="steering", name="Styrgrupp", kind=ForumKind.STEERING)
HEALTH = forum(id="health", name="Elevhälsomöte", kind=ForumKind.PUPIL_HEALTH)
ENTERED = tuple(replace(default_school_year(year, id=f"y{year}"), proposal=False) for year in (2026, 2027))
S = MeetingState
Row = tuple[str, str, str, str]


def desk(today: date = TODAY, *forums: Forum) -> Desk:
    return Desk(today, {each.id: each for each in forums or (MAIN, STEERING, HEALTH)}, MAIN.id)


def told(rows: list[ToDo] | tuple[ToDo, ...]) -> list[Row]:
    return [(row.urgency.value, str(row.text), str(row.badge), row.forum) for row in rows]


def of_meeting(state: MeetingState, day: date, **fields: Any) -> list[Row]:
    number = None if state is S.PLANNED else 6
    return told(meeting_tasks(desk(), [meeting(state=state, day=day, number=number, **fields)]))


# --- meetings ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "row"),
    [
        (date(2026, 11, 5), ("danger", "Godkänn minnesanteckningar 6/2026", "2 dagar försenat", "")),
        (date(2026, 11, 6), ("danger", "Godkänn minnesanteckningar 6/2026", "1 dag försenat", "")),
        (date(2026, 11, 7), ("open", "Godkänn minnesanteckningar 6/2026", "senast 21 nov", "")),
        (date(2026, 11, 20), ("open", "Godkänn minnesanteckningar 6/2026", "senast 4 dec", "")),
    ],
)
def test_minutes_are_late_after_fourteen_days(held: date, row: Row) -> None:
    assert of_meeting(S.FOR_APPROVAL, held) == [row]


@pytest.mark.parametrize(
    ("day", "rows"),
    [
        (date(2026, 12, 27), []),
        (date(2026, 12, 26), [("open", "Skicka inbjudan till mötet 26 dec", "om 35 dagar", "")]),
        (date(2026, 12, 11), [("warning", "Skicka inbjudan till mötet 11 dec", "om 20 dagar", "")]),
        (date(2026, 12, 1), [("danger", "Skicka inbjudan till mötet 1 dec", "om 10 dagar", "")]),
        (TODAY, [("danger", "Skicka inbjudan till mötet 21 nov", "i dag", "")]),
    ],
)
def test_an_unsent_invitation_is_told_five_weeks_ahead(day: date, rows: list[Row]) -> None:
    assert of_meeting(S.PLANNED, day) == rows


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6), 35),
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=2), 14),
        (Rhythm(kind=RhythmKind.MONTHLY), 28),
        (Rhythm(kind=RhythmKind.PER_TERM, count=2), 35),
    ],
)
def test_in_a_quicker_rhythm_invitations_are_told_later(rhythm: Rhythm, days: int) -> None:
    assert invitation_lead(forum(rhythm=rhythm)) == days


def test_only_the_next_invitation_of_a_forum_is_told() -> None:
    days = [date(2026, 12, 3), date(2026, 12, 17)]
    rows = meeting_tasks(desk(), [meeting(id=f"m{day}", day=day) for day in days])
    assert [row.target.of for row in rows] == ["m2026-12-03"]


@pytest.mark.parametrize(
    ("day", "rows"),
    [
        (date(2026, 12, 6), []),
        (date(2026, 12, 5), [("open", "Skicka dagordning 6/2026", "senast 28 nov", "")]),
        (date(2026, 12, 1), [("warning", "Skicka dagordning 6/2026", "senast 24 nov", "")]),
        (date(2026, 11, 27), [("danger", "Skicka dagordning 6/2026", "1 dag försenat", "")]),
    ],
)
def test_the_agenda_is_due_seven_days_ahead(day: date, rows: list[Row]) -> None:
    assert of_meeting(S.INVITED, day) == rows


def test_elevhalsomoten_are_not_asked_for_papers_but_for_their_state() -> None:
    assert of_meeting(S.PLANNED, date(2026, 11, 24), forum_id="health") == []
    assert of_meeting(S.INVITED, date(2026, 11, 24), forum_id="health") == []
    assert of_meeting(S.INVITED, date(2026, 11, 20), forum_id="health") == [
        ("warning", "Starta eller ställ in mötet 20 nov", "passerade 20 nov", "Elevhälsomöte")
    ]


def test_meetings_left_behind_are_one_row_for_each_forum() -> None:
    behind = [
        meeting(id="a", day=date(2026, 11, 13), state=S.INVITED, number=1),
        meeting(id="b", day=date(2026, 10, 1)),
        meeting(id="c", day=date(2026, 11, 20), forum_id="steering"),
        meeting(id="d", day=date(2026, 11, 20), state=S.CANCELLED, number=2),
    ]
    rows = most_urgent_first(meeting_tasks(desk(), behind))
    assert told(rows) == [
        ("danger", "Starta eller ställ in 2 möten som har passerat", "passerade 1 okt", ""),
        ("warning", "Starta eller ställ in mötet 20 nov", "passerade 20 nov", "Styrgrupp"),
    ]
    assert (rows[0].target.place, rows[0].target.ids) == (Place.MEETINGS, ("b", "a"))


def test_a_meeting_that_was_never_ended_is_told_the_day_after() -> None:
    assert of_meeting(S.ONGOING, date(2026, 11, 20)) == [("warning", "Avsluta mötet 6/2026", "pågår sedan 20 nov", "")]
    assert of_meeting(S.ONGOING, TODAY) == []


@pytest.mark.parametrize("state", [S.APPROVED, S.CANCELLED, S.AGENDA_SENT])
def test_what_is_done_asks_for_nothing(state: MeetingState) -> None:
    assert of_meeting(state, date(2026, 12, 3)) == []


# --- follow-ups --------------------------------------------------------------------------------------------------


def test_overdue_follow_ups_and_only_those() -> None:
    agreed = meeting(number=6, state=S.APPROVED)
    rows = follow_up_tasks(
        desk(),
        [
            follow_up(id="late", what="återkoppling från öppenvården", due=date(2026, 11, 16)),
            follow_up(id="today", due=TODAY),
            follow_up(id="done", due=date(2026, 11, 1), state=FollowUpState.DONE),
            follow_up(id="old", what="Se över rutinen", due=date(2025, 11, 16), state=FollowUpState.ONGOING),
        ],
        {"m1": agreed},
    )
    assert told(rows) == [
        ("danger", "Åtgärd från 6/2026: återkoppling från öppenvården", "förföll 16 nov", ""),
        ("danger", "Åtgärd från 6/2026: Se över rutinen", "förföll 16 nov 2025", ""),
    ]
    assert rows[0].target.ids == ("late",)


def test_a_follow_up_from_a_case_is_named_by_its_code_alone() -> None:
    """The page may stand on the projector, before people outside the krets."""
    late = follow_up(what="Kontakta familjen om stöd i hemmet", due=date(2026, 11, 16), case_code=7)
    (row,) = follow_up_tasks(desk(), [late], {"m1": meeting(number=6)})
    assert str(row.text) == "Åtgärd från 6/2026, ärende K7"
    assert "familjen" not in repr(row)


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


# --- order -------------------------------------------------------------------------------------------------------


def test_most_urgent_first() -> None:
    rows = most_urgent_first(
        [
            *meeting_tasks(
                desk(),
                [
                    meeting(id="a", day=date(2026, 12, 5), state=S.INVITED, number=7),
                    meeting(id="b", day=date(2026, 11, 5), state=S.FOR_APPROVAL, number=6),
                    meeting(id="c", day=date(2026, 10, 1), state=S.FOR_APPROVAL, number=5),
                ],
            ),
            *year_tasks(desk(), (default_school_year(2026),)),
        ]
    )
    assert [(row.kind, row.target.of) for row in rows] == [
        (TaskKind.APPROVE, "c"),
        (TaskKind.APPROVE, "b"),
        (TaskKind.YEAR, ""),
        (TaskKind.SEND_AGENDA, "a"),
    ]
