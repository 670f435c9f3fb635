"""If these fail, something that was promised falls through: minutes nobody approves, an agenda nobody sends, a school
year nobody plans, elevhälsan away for the third time without anyone noticing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.forums import Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview_promises import year_tasks
from samverkan_desktop.domain.overview_target import Place
from samverkan_desktop.domain.overview_todo import (
    TaskKind,
    follow_up_tasks,
    invitation_lead,
    meeting_tasks,
    most_urgent_first,
)
from samverkan_desktop.domain.school_year_defaults import default_school_year
from tests.domain.builders import follow_up, forum, meeting
from tests.domain.overview_desk import TODAY, Row, desk, told

S = MeetingState


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


@pytest.mark.parametrize(("day", "urgency"), [(date(2026, 11, 14), "warning"), (date(2026, 11, 13), "danger")])
def test_a_meeting_left_behind_is_late_after_a_week(day: date, urgency: str) -> None:
    [(shown, *_)] = of_meeting(S.INVITED, day)
    assert shown == urgency


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
