"""If these fail, the first page does not say what stands in the record: it is what a user looks at every morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from samverkan_desktop.domain.attendance import AttendanceState, Reply
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.overview import Overview
from samverkan_desktop.domain.overview_target import LineKind, Place
from samverkan_desktop.domain.overview_todo import TaskKind
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.gate import Gate
from samverkan_desktop.services.overview import Overviews
from tests.services.builders import GENERAL_AREA, KURATOR, NURSE, PHONE_TEXT, Town
from tests.services.overview_lines import lines, texts

TODAY = date(2026, 11, 21)
PUPIL_HEALTH = {KURATOR, NURSE}


def at(town: Town, day: date, hour: int = 8) -> None:
    town.clock.instant = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


# --- one thing at a time -----------------------------------------------------------------------------------------


def read(town: Town) -> Overview:
    return Overviews(town.session).read()


def test_an_empty_record_says_what_to_do_first(town: Town) -> None:
    page = read(town)
    assert page.timeline is not None
    assert (page.timeline.dots, page.next_meeting) == ((), None)
    assert str(page.timeline.heading) == "Läsåret 2026/27 · inga möten"
    assert texts(page, TaskKind.YEAR) == [("Bekräfta läsåret 2026/27", "bara ett förslag")]
    assert texts(page, TaskKind.PLAN)[0][0].startswith("Planera läsåret 2026/27")
    assert (page.attendance and page.attendance.rows, page.follow_ups.agreed, page.areas.shown) == ((), 0, ())


def test_a_record_without_forums_still_has_a_page(town: Town) -> None:
    with town.session.action("prov") as repositories:
        for forum in repositories.forums.all():
            repositories.forums.remove(forum.id)
    page = read(town)
    assert (page.forum_id, page.timeline, page.next_meeting, page.attendance) == ("", None, None, None)


def test_from_planned_to_approved_the_page_follows(town: Town) -> None:
    day = date(2026, 9, 10)
    meeting = town.meeting(day)
    page = read(town)
    assert lines(page, LineKind.INVITATION) == [("warning", "Inbjudan är inte skickad")]
    assert texts(page, TaskKind.INVITE) == [("Skicka inbjudan till mötet 10 sep", "om 31 dagar")]
    town.meetings.invite(meeting.id)
    page = read(town)
    assert lines(page, LineKind.INVITATION) == [("done", "Inbjudan och frågeupprop skickat 10 aug")]
    assert not texts(page, TaskKind.INVITE)
    at(town, day - timedelta(days=9))
    assert texts(read(town), TaskKind.SEND_AGENDA) == [("Skicka dagordning 1/2026", "senast 3 sep")]
    town.meetings.send_agenda(meeting.id)
    assert lines(read(town), LineKind.AGENDA) == [("done", "Dagordning skickad 1 sep")]
    at(town, day + timedelta(days=1))
    assert texts(read(town), TaskKind.SETTLE) == [("Starta eller ställ in mötet 10 sep", "passerade 10 sep")]
    town.meetings.start(meeting.id)
    assert texts(read(town), TaskKind.FINISH) == [("Avsluta mötet 1/2026", "pågår sedan 10 sep")]
    town.meetings.finish(meeting.id)
    at(town, day + timedelta(days=16))
    assert texts(read(town), TaskKind.APPROVE) == [("Godkänn minnesanteckningar 1/2026", "2 dagar försenat")]


def test_questions_are_counted_whether_they_wait_or_are_picked(town: Town) -> None:
    meeting = town.meeting(date(2026, 9, 10))
    town.meetings.invite(meeting.id)
    for number, side in enumerate((Side.SCHOOL, Side.SCHOOL, Side.SOCIAL)):
        town.questions.receive("konsultation", f"Fråga {number}", side=side, unit_id="central", area_id=GENERAL_AREA)
    first = town.questions.waiting("konsultation")[0]
    town.agenda.pick_question(meeting.id, first.id)
    page = read(town)
    assert lines(page, LineKind.QUESTIONS) == [("open", "3 frågor: skola 2, socialtjänst 1")]
    assert page.waiting_questions == 2


def test_who_said_yes_and_no(town: Town) -> None:
    meeting = town.meeting(date(2026, 9, 10))
    town.meetings.invite(meeting.id)
    at(town, date(2026, 9, 1))
    seats = town.attendance.participants(meeting.id)
    for seat in seats:
        town.attendance.reply(seat.id, Reply.DECLINED if seat.function_id in PUPIL_HEALTH else Reply.ACCEPTED)
    assert lines(read(town), LineKind.REPLIES) == [
        ("danger", "Ingen från elevhälsan kan komma"),
        ("danger", "Ingen förvaltningschef, socialförvaltningen är kallad"),
    ]


def test_marks_are_found_in_questions_headings_and_notes(town: Town) -> None:
    meeting = town.meeting(date(2026, 9, 10))
    town.meetings.invite(meeting.id)
    town.questions.receive("konsultation", PHONE_TEXT, side=Side.SCHOOL, unit_id="central", area_id=GENERAL_AREA)
    item = town.general(meeting, PHONE_TEXT)
    other = town.general(meeting)
    town.write(other, PHONE_TEXT)
    page = read(town)
    assert lines(page, LineKind.MARKS) == [
        ("warning", "1 fråga har markeringar kvar"),
        ("warning", "2 punkter har markeringar kvar"),
    ]
    assert page.next_meeting is not None
    assert set(page.next_meeting.lines[-1].target.ids) == {item.id, other.id}


def test_a_check_that_cannot_run_is_never_taken_for_clean(town: Town) -> None:
    town.meetings.invite(town.meeting(date(2026, 9, 10)).id)

    def broken(*_: Any) -> Any:
        raise RuntimeError

    page = Overviews(town.session, Gate(scanner=broken)).read()
    assert lines(page, LineKind.MARKS) == [("danger", "Kontrollen av identifierare gick inte att köra")]


def test_elevhalsan_away_three_times_is_told(town: Town) -> None:
    for day in (date(2026, 8, 12), date(2026, 8, 13), date(2026, 8, 14)):
        meeting = town.started(day)
        for seat in town.attendance.participants(meeting.id):
            if seat.function_id in PUPIL_HEALTH:
                town.attendance.record(seat.id, AttendanceState.ABSENT)
        town.meetings.finish(meeting.id)
    at(town, date(2026, 8, 20))
    page = read(town)
    assert ("Ingen från elevhälsan på 3 möten i rad", "sedan 12 aug") in texts(page, TaskKind.MISSING)
    assert page.attendance is not None
    (health,) = [row for row in page.attendance.rows if row.function_id == KURATOR]
    assert str(health.share) == "0 av 3"


def test_follow_ups_agreed_done_and_late(town: Town) -> None:
    meeting = town.started(date(2026, 9, 10))
    general, case = town.general(meeting), town.case(meeting)
    done, late = town.act(general, "Se över rutinen"), town.act(general, "Bjud in öppenvården", days=5)
    secret = town.act(case, "Kontakta hemmet", days=5)
    at(town, date(2026, 9, 20))
    town.follow_ups.set_state(done.id, FollowUpState.DONE)
    page = read(town)
    assert [str(part.text) for part in page.follow_ups.parts] == ["1 klar i tid", "0 pågår", "2 försenade"]
    assert str(page.follow_ups.median) == "Mediantid från överenskommet till klart: 10 dagar."
    assert texts(page, TaskKind.FOLLOW_UP) == [
        ("Åtgärd från 1/2026: Bjud in öppenvården", "förföll 15 sep"),
        ("Åtgärd från 1/2026, ärende K1", "förföll 15 sep"),
    ]
    targets = [row.target.ids for row in page.todo if row.kind is TaskKind.FOLLOW_UP]
    assert targets == [(late.id,), (secret.id,)]


def test_a_school_year_nobody_entered_is_told_on_the_line_and_in_the_list(town: Town) -> None:
    for year in town.planning.school_years():
        town.planning.remove_school_year(year.id)
    page = read(town)
    assert page.timeline is not None
    assert str(page.timeline.note).startswith("Läsåret 2026/27 är inte inlagt")
    assert texts(page, TaskKind.YEAR) == [("Lägg in läsåret 2026/27", "läsåret ej inlagt")]
    assert page.head.period is None


def test_confirmed_years_and_a_planned_series_leave_nothing_to_ask(town: Town) -> None:
    for year in town.planning.school_years():
        town.planning.save_school_year(replace(year, proposal=False))
    spring_end = date(2027, 6, 11)
    plan = town.planning.preview(
        "konsultation", first=date(2026, 9, 17), date_from=date(2026, 9, 1), date_to=spring_end
    )
    town.planning.save("konsultation", plan)
    page = read(town)
    assert page.timeline is not None
    assert len(page.timeline.dots) == len(plan.dates)
    assert [row.kind for row in page.todo if row.forum == ""] == []
    gone = next(m for m in town.session.repositories.meetings.where(forum_id="konsultation") if m.day.month == 4)
    with town.session.action("prov") as repositories:
        for item in repositories.items.where(meeting_id=gone.id):
            repositories.items.remove(item.id)
        repositories.meetings.remove(gone.id)
    (row,) = [row for row in read(town).todo if row.kind is TaskKind.CHOOSE_DAY]
    assert row.target.place is Place.PLAN
    assert row.due == gone.slot


def test_the_page_reads_and_changes_nothing(town: Town) -> None:
    town.full()
    before, rows = town.everything(), town.log_count()
    read(town)
    assert (town.everything(), town.log_count()) == (before, rows)


def test_only_what_was_taken_up_at_a_held_meeting_counts_for_its_area(town: Town) -> None:
    meeting = town.started(date(2026, 9, 10))
    items = [town.general(meeting, f"Fråga {number}") for number in range(7)]
    town.agenda.mark_not_taken(items[0].id)
    town.general(town.meeting(date(2026, 10, 22)))
    (row,) = read(town).areas.shown
    assert (row.area_id, row.told.number, row.target.ids) == (GENERAL_AREA, 6, (meeting.id,))
