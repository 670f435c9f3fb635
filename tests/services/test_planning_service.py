"""Planning a series. If these fail, planning again loses a date, makes a meeting twice or drops one unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from samverkan_desktop.domain.calendar import OutsideCalendar, SchoolYearsOverlap
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.planner_plan import Plan, SlotState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.meeting_days import (
    BlockedDay,
    DayInPast,
)
from samverkan_desktop.services.planning import NoInterval, SavedPlan
from tests.services.builders import CONSULTATION, GENERAL_AREA, REKTOR, Town

WINDOW: dict[str, Any] = {"first": date(2027, 1, 12), "date_from": date(2027, 1, 1), "date_to": date(2027, 12, 31)}
DATES = [date(2027, m, d) for m, d in ((1, 12), (2, 16), (4, 6), (5, 18), (9, 21), (10, 26), (12, 14))]
NOTHING = SavedPlan(0, 0, 0)


def preview(town: Town, **changed: Any) -> Plan:
    return town.planning.preview(CONSULTATION, **{**WINDOW, **changed})


def again(town: Town, **changed: Any) -> SavedPlan:
    return town.planning.save(CONSULTATION, preview(town, **changed))


def meetings(town: Town) -> list[Meeting]:
    return list(town.session.repositories.meetings.where(forum_id=CONSULTATION))


def days(town: Town) -> list[date]:
    return [meeting.day for meeting in meetings(town)]


@pytest.fixture
def planned(town: Town) -> Town:
    again(town)
    return town


def test_the_year_of_the_worked_example(town: Town) -> None:
    plan = preview(town)
    assert list(plan.dates) == DATES
    assert meetings(town) == [], "a preview saves nothing"
    assert town.planning.save(CONSULTATION, plan) == SavedPlan(7, 0, 0)
    assert days(town) == DATES
    moved = meetings(town)[1]
    assert (moved.slot, moved.moved_reason) == (date(2027, 2, 23), "sportlov v. 8")
    assert town.forum().question_days == 10
    assert (moved.day, moved.last_question_day) == (date(2027, 2, 16), date(2027, 2, 5)), "the sixth is a Saturday"
    assert town.agenda.items(moved.id)[0].title == "Öppnande och närvaro"
    assert meetings(town)[0].moved_reason == ""


def test_planning_again_changes_nothing(planned: Town) -> None:
    before = planned.everything()
    assert again(planned) == NOTHING
    assert planned.everything() == before


def test_a_hand_placed_date_is_kept(planned: Town) -> None:
    second = meetings(planned)[1]
    planned.meetings.reschedule(
        second.id, day=date(2027, 2, 18), start=second.start, end=second.end, place="Stora salen", confirmed=True
    )
    row = preview(planned).rows[1]
    assert (row.date, row.reason) == (date(2027, 2, 18), "datum satt för hand")
    assert again(planned) == NOTHING
    assert (days(planned)[1], meetings(planned)[1].place) == (date(2027, 2, 18), "Stora salen")


def test_a_date_placed_in_the_preview_is_saved_as_placed_by_hand(town: Town) -> None:
    placed = {date(2027, 2, 23): date(2027, 2, 25)}
    plan = preview(town, placed=placed)
    assert plan.rows[1].date == date(2027, 2, 25)
    assert town.planning.save(CONSULTATION, plan, placed=placed) == SavedPlan(7, 0, 0)
    assert [m.hand_placed for m in meetings(town)] == [False, True, *[False] * 5]
    assert again(town) == NOTHING
    back = {date(2027, 2, 23): date(2027, 2, 17)}
    assert town.planning.save(CONSULTATION, preview(town, placed=back), placed=back) == SavedPlan(0, 1, 0)
    assert days(town)[1] == date(2027, 2, 17)


def test_a_plan_saved_without_naming_what_was_placed_still_keeps_it(town: Town) -> None:
    plan = preview(town, placed={date(2027, 2, 23): date(2027, 2, 25)})
    town.planning.save(CONSULTATION, plan)
    assert meetings(town)[1].hand_placed
    assert again(town) == NOTHING


def test_an_invited_meeting_is_never_touched(planned: Town) -> None:
    first = planned.meetings.invite(meetings(planned)[0].id)
    saved = again(planned, first=date(2027, 1, 19))
    assert planned.meetings.get(first.id) == first
    assert saved.created > 0
    assert len(days(planned)) == len(set(days(planned)))
    near = [abs((day - first.day).days) for day in days(planned) if day != first.day]
    assert min(near) >= 28
    row = next(row for row in preview(planned, first=date(2027, 1, 19)).rows if row.date == first.day)
    assert row.reason == "mötet står redan", "nobody set the date by hand"


def test_a_stale_preview_does_not_touch_what_was_decided_meanwhile(planned: Town) -> None:
    plan = preview(planned, first=date(2027, 1, 19))
    invited = planned.meetings.invite(meetings(planned)[0].id)
    moved = meetings(planned)[1]
    moved = planned.meetings.reschedule(
        moved.id, day=date(2027, 2, 11), start=moved.start, end=moved.end, place="", confirmed=True
    )
    planned.planning.save(CONSULTATION, plan)
    assert planned.meetings.get(invited.id) == invited
    assert planned.meetings.get(moved.id) == moved


def test_the_slot_of_a_cancelled_meeting_stays_empty(planned: Town) -> None:
    third = meetings(planned)[2]
    planned.meetings.cancel(third.id, "Många förhinder")
    row = next(row for row in preview(planned).rows if row.slot == third.slot)
    assert (row.date, row.state, row.reason) == (None, SlotState.SKIPPED, "inställt")
    assert preview(planned).longest_gap_days == (date(2027, 9, 21) - date(2027, 5, 18)).days
    assert again(planned) == NOTHING
    assert planned.meetings.get(third.id).state is MeetingState.CANCELLED
    placed = {date(2027, 4, 6): date(2027, 4, 13)}
    assert planned.planning.save(CONSULTATION, preview(planned, placed=placed), placed=placed) == SavedPlan(1, 0, 0)
    assert again(planned) == NOTHING


def test_a_single_meeting_in_the_way_is_not_made_twice(town: Town) -> None:
    """A meeting put in by hand stands for the slot it lies by."""
    single = town.meeting(date(2027, 4, 8))
    assert again(town) == SavedPlan(6, 0, 0)
    assert days(town).count(date(2027, 4, 8)) == 1
    assert date(2027, 4, 6) not in days(town)
    assert town.meetings.get(single.id) == single
    assert again(town) == NOTHING


def test_moving_the_first_date_moves_the_series_and_leaves_no_strays(planned: Town) -> None:
    stray = meetings(planned)[3]
    item = planned.general(stray)
    planned.write(item, "Förberett")
    planned.attendance.call(stray.id, function_id=REKTOR, unit_id="central")
    asked = planned.questions.receive(CONSULTATION, "Rutin", side=Side.SOCIAL, unit_id="soc", area_id=GENERAL_AREA)
    picked = planned.agenda.pick_question(stray.id, asked.id)
    planned.act(picked, "Skriv rutin")
    before = planned.everything()
    saved = again(planned, first=date(2027, 1, 19))
    assert (saved.created, saved.removed) == (8, 7)
    assert planned.session.repositories.meetings.find(stray.id) is None
    left = {item.meeting_id for item in planned.session.repositories.items.all()}
    assert left == {meeting.id for meeting in meetings(planned)}
    assert planned.session.repositories.questions.get(asked.id).state is QuestionState.WAITING
    assert planned.follow_ups.remaining() == ()
    assert planned.session.record.raw.execute("PRAGMA foreign_key_check").fetchall() == []
    planned.session.undo()
    assert planned.everything() == before


def test_a_later_plan_keeps_its_distance_from_what_was_planned_before(town: Town) -> None:
    """Planned a term at a time: the meetings of the term before are not touched, and not crowded."""
    again(town, date_to=date(2027, 4, 10))
    before = meetings(town)
    assert before[-1].day == date(2027, 4, 6)
    rest = {"first": date(2027, 4, 27), "date_from": date(2027, 4, 20), "date_to": date(2027, 6, 11)}
    assert preview(town, **rest).rows[0].reason == "bara 21 dagar från mötet 2027-04-06"
    assert again(town, **rest).removed == 0
    assert meetings(town)[: len(before)] == before
    assert (days(town)[len(before)] - before[-1].day).days >= 28
    assert again(town, **rest) == NOTHING


def test_a_slot_without_a_date_keeps_its_meeting(planned: Town) -> None:
    """Never silently dropped: the plan asks for a date, and meanwhile the meeting stands."""
    fourth = meetings(planned)[3]
    year = planned.session.repositories.school_years.get("lasar-2026")
    closed = tuple(
        day for day in (date(2027, 5, 1) + timedelta(days=n) for n in range(36)) if day not in year.teacher_days
    )
    planned.planning.save_school_year(replace(year, teacher_days=(*year.teacher_days, *closed)))
    row = next(row for row in preview(planned).rows if row.slot == fourth.slot)
    assert (row.date, row.state) == (None, SlotState.UNRESOLVED)
    assert again(planned).removed == 0
    assert planned.meetings.get(fourth.id) == fourth


def test_a_slot_that_falls_in_summer_loses_its_planned_meeting(planned: Town) -> None:
    year = planned.session.repositories.school_years.get("lasar-2026")
    short = replace(
        year, spring_end=date(2027, 5, 14), breaks=tuple(b for b in year.breaks if b.date_to < date(2027, 5, 14))
    )
    planned.planning.save_school_year(short)
    assert again(planned).removed == 1
    assert date(2027, 5, 18) not in days(planned)


def test_overlapping_school_years_are_refused_with_nothing_saved(town: Town) -> None:
    before, rows = town.everything(), town.log_count()
    year = default_school_year(2027, id="en-till")
    with pytest.raises(SchoolYearsOverlap):
        town.planning.save_school_year(replace(year, name="Ett till"))
    assert (town.everything(), town.log_count()) == (before, rows)
    assert town.session.undo_label == ""


def test_a_school_year_may_be_changed_and_taken_away(town: Town) -> None:
    year = town.session.repositories.school_years.get("lasar-2027")
    town.planning.save_school_year(replace(year, proposal=False))
    assert not town.session.repositories.school_years.get("lasar-2027").proposal
    town.planning.remove_school_year(year.id)
    assert [entered.id for entered in town.planning.school_years()] == ["lasar-2026"]
    assert not preview(town).rows[-1].entered, "the dates are marked, not dropped"


def test_a_forum_without_interval_has_no_series(town: Town) -> None:
    with pytest.raises(NoInterval):
        town.planning.preview("styrgrupp", **WINDOW)


# --- single meetings ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 12, 24), "julafton"),
        (date(2027, 2, 23), "sportlov"),
        (date(2026, 9, 12), "lördag"),
        (date(2027, 7, 6), "sommar"),
    ],
)
def test_a_blocked_day_is_asked_about_not_refused(town: Town, day: date, why: str) -> None:
    with pytest.raises(BlockedDay) as asked:
        town.meetings.create(CONSULTATION, day)
    assert why in asked.value.sentence()
    assert meetings(town) == []
    assert town.meetings.create(CONSULTATION, day, confirmed=True).day == day
    row = town.log()[-1]
    assert (row.action, row.object_id) == ("nytt möte", meetings(town)[0].id)


def test_a_past_day_is_asked_about(town: Town) -> None:
    with pytest.raises(DayInPast):
        town.meetings.create(CONSULTATION, date(2026, 6, 3))
    assert town.meetings.create(CONSULTATION, date(2026, 6, 3), confirmed=True).hand_placed


def test_moving_asks_about_the_new_day_alone(town: Town) -> None:
    meeting = town.meeting(date(2026, 12, 24))
    moved = town.meetings.reschedule(meeting.id, day=meeting.day, start=meeting.start, end=meeting.end, place="Salen")
    assert moved.place == "Salen"
    with pytest.raises(BlockedDay):
        town.meetings.reschedule(
            meeting.id, day=date(2026, 12, 25), start=meeting.start, end=meeting.end, place="Salen"
        )
    assert town.meetings.get(meeting.id) == moved


@pytest.mark.parametrize("day", [date.min, date.max, date(1700, 1, 1), date(2900, 1, 1)])
def test_a_day_outside_every_calendar_is_refused_whatever_is_answered(town: Town, day: date) -> None:
    for confirmed in (False, True):
        with pytest.raises(OutsideCalendar):
            town.meetings.create(CONSULTATION, day, confirmed=confirmed)
    assert meetings(town) == []
