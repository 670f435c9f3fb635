"""The steps of a meeting. If these fail, a number or a § is given twice, or somebody is called who should not hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from samverkan_desktop.domain.agenda import EarlierMeetingUnnumbered
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.forums import Numbering
from samverkan_desktop.domain.meetings import (
    MeetingLocked,
    MeetingState,
    NumberBelongsToYear,
    ReasonMissing,
    TimesReversed,
    WrongMeetingState,
)
from samverkan_desktop.domain.text import TextTooLong
from samverkan_desktop.services.meetings import MeetingAmbiguous, MeetingUnknown
from samverkan_desktop.services.minutes import ApproverMissing
from tests.services.builders import CONSULTATION, REKTOR, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
NEXT_YEAR = date(2027, 1, 12)


def paragraphs(town: Town, meeting_id: str) -> list[int | None]:
    return [item.paragraph for item in town.agenda.items(meeting_id)]


# --- states ------------------------------------------------------------------------------------------------------


def test_the_way_from_planned_to_approved(town: Town) -> None:
    meeting = town.meeting(DAY)
    assert meeting.state is MeetingState.PLANNED
    invited = town.meetings.invite(meeting.id)
    assert (invited.label, invited.invited_on, invited.last_question_day) == (
        "1/2026",
        date(2026, 8, 10),
        date(2026, 8, 31),
    )
    assert town.meetings.send_agenda(meeting.id).state is MeetingState.AGENDA_SENT
    assert town.meetings.send_agenda(meeting.id).state is MeetingState.AGENDA_SENT, "it may be sent once more"
    town.clock.advance(timedelta(days=31))
    started = town.meetings.start(meeting.id)
    assert started.started_at == town.clock.instant
    town.clock.advance(timedelta(hours=2))
    assert town.minutes.finish(meeting.id).finished_at == town.clock.instant
    assert town.meetings.reopen(meeting.id).state is MeetingState.ONGOING
    town.attendance.record(town.attendance.participants(meeting.id)[0].id, AttendanceState.PRESENT)
    version = town.approve(meeting)
    approved = town.meetings.get(meeting.id)
    assert (approved.state, approved.approved_by, version.approved_on) == (
        MeetingState.APPROVED, "Förvaltningschef", date(2026, 9, 10),
    )  # fmt: skip
    actions = [row.action for row in town.log() if row.kind == "meeting" and row.object_id == meeting.id]
    assert actions == [
        "nytt möte", "skicka inbjudan", "skicka dagordning", "skicka dagordning", "starta möte", "avsluta möte",
        "återuppta möte", "avsluta möte", "godkänn", "lås minnesanteckningar",
    ]  # fmt: skip


STEPS: dict[str, Callable[[Town, str], Any]] = {
    "invite": lambda town, id: town.meetings.invite(id),
    "send": lambda town, id: town.meetings.send_agenda(id),
    "start": lambda town, id: town.meetings.start(id),
    "finish": lambda town, id: town.minutes.finish(id),
    "reopen": lambda town, id: town.meetings.reopen(id),
    "approve": lambda town, id: town.minutes.approve(id, by="Chef"),
    "cancel": lambda town, id: town.meetings.cancel(id, "Sjukdom"),
    "move": lambda town, id: town.meetings.reschedule(id, day=DAY, start=time(8), end=time(9), place=""),
    "correct": lambda town, id: town.minutes.correct(id, town.agenda.items(id)[0].id, reason="Fel", talk="Rätt"),
    "edit": lambda town, id: town.agenda.add(id, "En till", area_id="area-generella"),
    "write": lambda town, id: town.minutes.save_part(town.agenda.items(id)[0].id, "talk", "Ord"),
    "call": lambda town, id: town.attendance.call(id, function_id=REKTOR, unit_id="central"),
    "act": lambda town, id: town.act(town.agenda.items(id)[0], "Gör"),
    "secretary": lambda town, id: town.meetings.set_secretary(id, "chef"),
}
OPEN = {"edit", "write", "call", "act", "secretary"}
ALLOWED = {
    "planned": {"invite", "cancel", "move"} | OPEN,
    "invited": {"send", "start", "cancel", "move"} | OPEN,
    "agenda_sent": {"send", "start", "cancel", "move"} | OPEN,
    "ongoing": {"finish"} | OPEN,
    "for_approval": {"reopen", "approve"} | OPEN,
    "approved": {"correct"},
    "cancelled": set(),
}
WAY = {
    "planned": (),
    "invited": ("invite",),
    "agenda_sent": ("invite", "send"),
    "ongoing": ("invite", "start"),
    "for_approval": ("invite", "start", "finish"),
    "approved": ("invite", "start", "finish", "approve"),
    "cancelled": ("cancel",),
}


@pytest.mark.parametrize("state", ALLOWED)
@pytest.mark.parametrize("step", STEPS)
def test_every_step_from_every_state(town: Town, state: str, step: str) -> None:
    meeting = town.meeting(DAY)
    seat = town.attendance.call(meeting.id, function_id=REKTOR, unit_id="central", person_id="rektor")
    town.attendance.record(seat.id, AttendanceState.PRESENT)
    for name in WAY[state]:
        STEPS[name](town, meeting.id)
    assert town.meetings.get(meeting.id).state.value == state
    before, rows = town.everything(), town.log_count()
    if step in ALLOWED[state]:
        STEPS[step](town, meeting.id)
        assert town.log_count() > rows
        return
    with pytest.raises((WrongMeetingState, MeetingLocked)) as refused:
        STEPS[step](town, meeting.id)
    assert (town.everything(), town.log_count()) == (before, rows)
    assert refused.value.sentence().count(".") >= 2


def test_a_cancelled_meeting_says_why(town: Town) -> None:
    meeting = town.meeting(DAY)
    with pytest.raises(ReasonMissing):
        town.meetings.cancel(meeting.id, " \n ")
    assert town.meetings.cancel(meeting.id, "Många\x00 förhinder").cancelled_reason == "Många förhinder"


def test_minutes_need_somebody_who_approves(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    town.minutes.finish(meeting.id)
    with pytest.raises(ApproverMissing):
        town.minutes.approve(meeting.id, by=" \x00 ")


# --- numbers -----------------------------------------------------------------------------------------------------


def test_meeting_numbers_are_never_used_again(town: Town) -> None:
    first, second, third = town.meeting(DAY), town.meeting(LATER), town.meeting(date(2026, 12, 3))
    assert town.meetings.invite(second.id).label == "1/2026", "numbers are given in the order of inviting"
    town.meetings.cancel(second.id, "Sjukdom")
    assert town.meetings.invite(first.id).label == "2/2026"
    assert town.session.undo_label == "", "a number cannot be taken back"
    assert town.meetings.invite(third.id).label == "3/2026"
    assert town.meetings.invite(town.meeting(NEXT_YEAR).id).label == "1/2027"
    assert town.meetings.invite(town.meeting(LATER, "styrgrupp").id).label == "1/2026", "each forum counts its own"


def test_a_meeting_moves_over_new_year_only_before_it_is_numbered(town: Town) -> None:
    meeting = town.meeting(date(2026, 12, 3))
    moved = town.meetings.reschedule(
        meeting.id, day=NEXT_YEAR, start=meeting.start, end=meeting.end, place="", confirmed=True
    )
    assert moved.last_question_day == date(2026, 12, 30), "a working day at the latest that many days ahead"
    assert town.meetings.invite(meeting.id).label == "1/2027"
    with pytest.raises(NumberBelongsToYear):
        town.meetings.reschedule(
            meeting.id, day=date(2026, 12, 3), start=meeting.start, end=meeting.end, place="", confirmed=True
        )
    assert town.meetings.get(meeting.id).day == NEXT_YEAR


def test_paragraphs_run_through_the_year_and_begin_anew(town: Town) -> None:
    first = town.started(DAY)
    count = len(paragraphs(town, first.id))
    assert paragraphs(town, first.id) == list(range(1, count + 1))
    late = town.general(first, "Kom upp under mötet")
    assert late.paragraph == count + 1
    second = town.started(LATER)
    assert paragraphs(town, second.id)[0] == count + 2
    assert paragraphs(town, town.started(NEXT_YEAR).id)[0] == 1
    other = town.started(LATER, "styrgrupp")
    assert paragraphs(town, other.id)[0] == 1, "each forum counts its own"


def test_an_item_added_to_an_older_meeting_gets_a_number_of_its_own(town: Town) -> None:
    first, second = town.started(DAY), town.started(LATER)
    late = town.general(first, "Glömdes")
    used = paragraphs(town, first.id) + paragraphs(town, second.id)
    assert late.paragraph == max(number for number in used if number)
    assert len(used) == len(set(used))


def test_an_item_not_taken_up_keeps_its_number(town: Town) -> None:
    _, case, _ = town.full(DAY)
    assert town.agenda.mark_not_taken(case.id).paragraph == case.paragraph
    assert town.agenda.mark_open(case.id).paragraph == case.paragraph


def test_start_is_refused_while_an_earlier_meeting_has_no_numbers(town: Town) -> None:
    first, second = town.meeting(DAY), town.meeting(LATER)
    for meeting in (first, second):
        town.meetings.invite(meeting.id)
    before = town.everything()
    with pytest.raises(EarlierMeetingUnnumbered, match="10"):
        town.meetings.start(second.id)
    assert town.everything() == before
    town.meetings.cancel(first.id, "Sjukdom")
    assert town.meetings.start(second.id).state is MeetingState.ONGOING


def test_where_each_meeting_begins_at_one_there_is_no_order_to_keep(town: Town) -> None:
    town.registers.save(replace(town.forum(), numbering=Numbering.PER_MEETING))
    first = town.meeting(DAY)
    second = town.started(LATER)
    town.meetings.invite(first.id)
    town.meetings.start(first.id)
    assert paragraphs(town, first.id)[0] == paragraphs(town, second.id)[0] == 1


# --- finding -----------------------------------------------------------------------------------------------------


def test_finding_a_meeting_by_what_people_call_it(town: Town) -> None:
    meeting = town.meetings.invite(town.meeting(DAY).id)
    for name in ("1/2026", f"{CONSULTATION}:1/2026", "KONSULTATION:1/2026", f" {meeting.id} "):
        assert town.meetings.find(name) == meeting
    assert town.meetings.find(f"{town.forum().name}:1/2026") == meeting
    for name in ("2/2026", "1/2027", "styrgrupp:1/2026", "finns inte", "", "7/7/7", "１/2026x", "\udcff", "a" * 200):
        with pytest.raises(MeetingUnknown):
            town.meetings.find(name)
    with pytest.raises(TextTooLong):
        town.meetings.find("a" * 5000)


def test_the_same_number_in_two_forums_is_asked_about(town: Town) -> None:
    town.meetings.invite(town.meeting(DAY).id)
    other = town.meetings.invite(town.meeting(LATER, "styrgrupp").id)
    with pytest.raises(MeetingAmbiguous) as asked:
        town.meetings.find("1/2026")
    example = asked.value.fields["example"]
    assert str(example) in asked.value.sentence()
    assert town.meetings.find(str(example)).label == "1/2026"
    assert town.meetings.find("styrgrupp:1/2026") == other


def test_the_example_works_also_where_two_forums_share_their_name(town: Town) -> None:
    town.registers.save(replace(town.forum("styrgrupp"), name=town.forum().name))
    for forum in (CONSULTATION, "styrgrupp"):
        town.meetings.invite(town.meeting(DAY, forum).id)
    with pytest.raises(MeetingAmbiguous) as asked:
        town.meetings.find(f"{town.forum().name}:1/2026")
    assert town.meetings.find(str(asked.value.fields["example"])).label == "1/2026"


def test_the_next_meeting_passes_over_cancelled_ones(town: Town) -> None:
    first, second, third = town.meeting(DAY), town.meeting(LATER), town.meeting(date(2026, 12, 3))
    town.meeting(date(2026, 9, 17), "styrgrupp")
    town.meetings.cancel(second.id, "Sjukdom")
    assert town.meetings.next_after(first) == third
    assert town.meetings.next_after(third) is None


def test_the_list_counts_items_and_cases_latest_first(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    town.meeting(LATER)
    rows = town.meetings.rows()
    assert [row.meeting.day for row in rows] == [LATER, DAY]
    assert (rows[1].items, rows[1].cases) == (len(town.agenda.items(meeting.id)), 1)


def test_reading_a_meeting_with_cases_is_logged_once_per_opening(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    empty = town.meeting(LATER)
    rows = town.log_count()
    town.meetings.view(meeting.id)
    town.meetings.open(empty.id)
    assert town.log_count() == rows
    town.meetings.open(meeting.id)
    assert (town.log_count(), town.log()[-1].action, town.log()[-1].object_id) == (rows + 1, "läs möte", meeting.id)


def test_a_meeting_that_ends_before_it_begins_is_refused(town: Town) -> None:
    meeting = town.meeting(DAY)
    for start, end in ((time(15), time(13)), (time(13), time(13))):
        with pytest.raises(TimesReversed):
            town.meetings.reschedule(meeting.id, day=DAY, start=start, end=end, place="")
    assert town.meetings.get(meeting.id) == meeting
