"""Who is called and who came. If these fail, somebody is called to cases that are not theirs, or figures accuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Reply, SpanReversed
from samverkan_desktop.domain.forums import Expectation, Requirement
from samverkan_desktop.domain.register import Person, PersonFunction, Unit, UnitServed
from samverkan_desktop.storage.repository import ValueMissing
from tests.services.builders import JURIST, KURATOR, NURSE, REKTOR, SINCE, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


def called(town: Town, meeting_id: str) -> set[tuple[str, str]]:
    return {(seat.person_id, seat.unit_id) for seat in town.attendance.participants(meeting_id)}


def test_those_called_are_frozen_when_invited(town: Town) -> None:
    """M40: a new rektor changes the next meeting, never the past one."""
    first, second = town.meeting(DAY), town.meeting(LATER)
    town.meetings.invite(first.id)
    before = town.attendance.participants(first.id)
    held = PersonFunction(function_id=REKTOR, unit_id="central", valid_from=date(2026, 9, 1))
    town.registers.save(Person(id="ny-rektor", name="Stina Fridlund", functions=(held,)))
    old = town.session.repositories.persons.get("rektor")
    left = replace(old.functions[0], valid_to=date(2026, 8, 31))
    town.registers.save(replace(old, functions=(left,)))
    town.meetings.invite(second.id)
    assert town.attendance.participants(first.id) == before
    assert ("rektor", "central") in called(town, first.id)
    assert ("ny-rektor", "central") in called(town, second.id)
    assert ("rektor", "central") not in called(town, second.id)
    assert ("fri-rektor", "norra") in called(town, second.id), "all rektorer are called"


def test_those_called_by_hand_before_stay_and_are_not_called_twice(town: Town) -> None:
    meeting = town.meeting(DAY)
    guest = town.attendance.call(meeting.id, function_id="function-kommunpolis", unit_id="", external=True)
    twice = town.attendance.call(meeting.id, function_id=JURIST, unit_id="soc", person_id="jurist")
    town.meetings.invite(meeting.id)
    seats = town.attendance.participants(meeting.id)
    assert seats[:2] == (guest, twice)
    assert [seat.person_id for seat in seats].count("jurist") == 1
    assert [seat.position for seat in seats] == list(range(1, len(seats) + 1))
    town.attendance.uncall(seats[2].id)
    town.attendance.call(meeting.id, function_id=REKTOR, unit_id="central")
    assert len({seat.position for seat in town.attendance.participants(meeting.id)}) == len(seats)


def test_a_requirement_holds_on_its_days_alone(town: Town) -> None:
    """M08: the heads take part in the start-up phase; ending it alters nothing before."""
    forum = town.forum()
    phase = Requirement(function_ids=("function-forvaltningschef-skola",), valid_from=SINCE, valid_to=date(2026, 9, 30))
    town.registers.save(replace(forum, requirements=(phase,)))
    for day, expected in ((DAY, {("chef", "halsa")}), (LATER, set())):
        meeting = town.meeting(day)
        town.meetings.invite(meeting.id)
        assert called(town, meeting.id) == expected


def test_a_forum_for_some_schools_calls_no_other(town: Town) -> None:
    """M14; and a vacancy at the school is no reason to call the rektor of another."""
    town.registers.save(
        Person(
            id="kurator-2",
            name="Alva Norrby",
            functions=(PersonFunction(function_id=KURATOR, unit_id="halsa", valid_from=SINCE),),
            units_served=(UnitServed(unit_id="norra", valid_from=SINCE),),
        )
    )
    forum = replace(
        town.forum(),
        unit_ids=("central",),
        requirements=tuple(
            Requirement(function_ids=(id,), valid_from=SINCE) for id in (REKTOR, KURATOR, NURSE, JURIST)
        ),
    )
    town.registers.save(forum)
    meeting = town.meeting(DAY)
    town.meetings.invite(meeting.id)
    assert called(town, meeting.id) == {
        ("rektor", "central"), ("kurator", "halsa"), ("skoterska", "halsa"), ("jurist", "soc"),
    }  # fmt: skip
    town.registers.save(
        Unit(**{**vars(town.session.repositories.units.get("central")), "id": "ny", "name": "Nya skolan"})
    )
    town.registers.save(replace(forum, unit_ids=("ny",)))
    vacant = town.meeting(LATER)
    town.meetings.invite(vacant.id)
    assert called(town, vacant.id) == {
        ("kurator", "halsa"), ("kurator-2", "halsa"), ("skoterska", "halsa"), ("jurist", "soc"),
    }  # fmt: skip
    gaps = town.attendance.missing_when_inviting(vacant.id)
    assert [gap.requirement.function_ids for gap in gaps] == [(REKTOR,)]


# --- attendance --------------------------------------------------------------------------------------------------


def test_missing_functions_are_counted_in_a_row(town: Town) -> None:
    """M06, M07: absence is what was written down; a meeting where nobody took attendance neither breaks nor counts."""
    for day, recorded in ((DAY, True), (LATER, False), (date(2026, 12, 3), True)):
        meeting = town.meeting(day)
        town.meetings.invite(meeting.id)
        town.meetings.start(meeting.id)
        for seat in town.attendance.participants(meeting.id) if recorded else ():
            came = seat.function_id not in (KURATOR, NURSE)
            town.attendance.record(seat.id, AttendanceState.PRESENT if came else AttendanceState.ABSENT)
    gaps = {gap.requirement.function_ids: gap for gap in town.attendance.missing(meeting.id)}
    nobody = ("function-forvaltningschef-social",)
    assert set(gaps) == {(KURATOR, NURSE), nobody}
    assert gaps[KURATOR, NURSE].in_a_row == 2
    assert gaps[KURATOR, NURSE].requirement.expectation is Expectation.SHALL


def test_the_rest_came_but_for_those_who_said_otherwise(town: Town) -> None:
    """If this fails, one who declined is recorded as present by the key that was to spare the secretary the others."""
    meeting = town.started(date(2026, 9, 10))
    for seat in town.attendance.participants(meeting.id):
        town.attendance.record(seat.id, AttendanceState.NOT_RECORDED)
    declined, sends, silent, late = town.attendance.participants(meeting.id)[:4]
    replies = {declined.id: Reply.DECLINED, sends.id: Reply.SUBSTITUTE, silent.id: Reply.NONE, late.id: Reply.DECLINED}
    for id, reply in replies.items():
        town.attendance.reply(id, reply)
    town.attendance.record(late.id, AttendanceState.REMOTE)
    count = len(town.attendance.participants(meeting.id))
    assert town.attendance.record_rest(meeting.id) == count - 1
    seats = {seat.id: seat for seat in town.attendance.participants(meeting.id)}
    assert [seats[id].state for id in replies] == [
        AttendanceState.EXCUSED,
        AttendanceState.SUBSTITUTE,
        AttendanceState.PRESENT,
        AttendanceState.REMOTE,
    ]
    assert seats[sends.id].substitute_for == sends.person_id


def test_attendance_for_some_paragraphs_and_by_substitute(town: Town) -> None:
    meeting = town.started(DAY)
    seats = {seat.person_id: seat for seat in town.attendance.participants(meeting.id)}
    part = town.attendance.record(
        seats["fri-rektor"].id, AttendanceState.REMOTE, spans=[ParagraphSpan(first=1, last=2)]
    )
    assert (part.present_at(2), part.present_at(3)) == (True, False)
    with pytest.raises(SpanReversed):
        ParagraphSpan(first=3, last=2)
    gone = town.attendance.record(seats["fri-rektor"].id, AttendanceState.EXCUSED, spans=part.spans)
    assert gone.spans == ()
    stands_in = town.attendance.record(seats["jurist"].id, AttendanceState.SUBSTITUTE, substitute_for="social")
    assert stands_in.substitute_for == "social"
    assert (
        town.attendance.record(seats["jurist"].id, AttendanceState.PRESENT, substitute_for="social").substitute_for
        == ""
    )
    assert town.attendance.reply(seats["jurist"].id, Reply.DECLINED).reply is Reply.DECLINED


def test_a_substitute_stands_in_for_somebody_who_exists(town: Town) -> None:
    """Else words typed there would stand on the minutes without having passed the gate."""
    meeting = town.started(DAY)
    seat = town.attendance.participants(meeting.id)[0]
    with pytest.raises(ValueMissing):
        town.attendance.record(seat.id, AttendanceState.SUBSTITUTE, substitute_for="mamman")
    assert town.attendance.participants(meeting.id)[0] == seat
