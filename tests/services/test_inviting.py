"""Inviting a year, and the answers. If these fail, the wrong people are called, or a gap is not seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.attendance import Reply
from samverkan_desktop.domain.meetings import Meeting, MeetingState, WrongMeetingState
from samverkan_desktop.domain.register import Person, PersonFunction
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.guard import REFUSED
from samverkan_desktop.services.inviting import Inviting, NothingToInvite
from samverkan_desktop.services.year_invitation import YearInvitations
from tests.services.builders import CONSULTATION, PHONE, REKTOR, Town, refused, text_of
from tests.services.inviting_desk import YEAR, planned_year


def inviting(town: Town) -> Inviting:
    return Inviting(town.session)


def test_a_whole_year_is_invited_to_in_one_go(town: Town) -> None:
    """One action, numbers in order of day through each calendar year, and a list of its own for every meeting."""
    planned = planned_year(town)
    assert inviting(town).planned(CONSULTATION) == planned
    rows = town.log_count()
    invited = inviting(town).invite(meeting.id for meeting in reversed(planned))
    assert [m.label for m in invited] == ["1/2026", "2/2026", "3/2026", "1/2027", "2/2027"]
    assert {m.state for m in invited} == {MeetingState.INVITED}
    assert town.log_count() == rows + 1
    assert all(town.attendance.participants(m.id) for m in invited)
    assert inviting(town).planned(CONSULTATION) == ()
    assert town.session.undo_label == ""


def test_one_that_cannot_be_invited_to_stops_them_all(town: Town) -> None:
    planned = planned_year(town)
    town.meetings.invite(planned[1].id)
    refused(town, WrongMeetingState, lambda: inviting(town).invite(m.id for m in planned))
    refused(town, NothingToInvite, lambda: inviting(town).invite([]))


def test_that_the_gate_was_shut_is_logged_also_for_a_whole_year(town: Town) -> None:
    """Else an attempt to send a name out leaves no trace: it went with the action that failed."""
    planned = planned_year(town)
    last = planned[-1]
    town.meetings.reschedule(last.id, day=last.day, start=last.start, end=last.end, place=f"Ring {PHONE}")
    rows = town.log_count()
    with pytest.raises(GateShut):
        inviting(town).invite(m.id for m in planned)
    assert [(row.action, row.object_id) for row in town.log()[rows:]] == [(REFUSED, last.id)]
    assert {m.state for m in inviting_again(town)} == set(), "nobody has been invited"


def test_the_years_paper_tells_every_date_and_whom_the_rules_call(town: Town) -> None:
    planned = planned_year(town)
    before = text_of(YearInvitations(town.session).produce(m.id for m in planned).content)
    assert "Vera Ljungås" in before
    inviting(town).invite(m.id for m in planned)
    paper = YearInvitations(town.session).produce(m.id for m in planned)
    words = text_of(paper.content)
    for meeting, day in zip(inviting_again(town), YEAR, strict=True):
        assert f"{meeting.label} {day.isoformat()}" in words
    assert "Konsultation ersätter inte orosanmälan." in words
    assert paper.file_name == "2026-09-10--2027-04-08-inbjudan-5-moten.pdf"


def inviting_again(town: Town) -> list[Meeting]:
    """The meetings as they stand now."""
    return [m for m in town.session.repositories.meetings.where(forum_id=CONSULTATION) if m.number]


def test_a_new_rektor_is_told_and_called_by_one_step_and_the_past_stays(town: Town) -> None:
    """M40: those called are frozen at the invitation; whoever came since is shown beside the list."""
    first, later = planned_year(town)[:2]
    inviting(town).invite([first.id, later.id])
    frozen = town.attendance.participants(later.id)
    assert not inviting(town).rule_changes(later.id)
    since = date(2026, 10, 1)
    held = PersonFunction(function_id=REKTOR, unit_id="forskola", valid_from=since)
    town.registers.save(Person(id="ny", name="Nils Nyvret", functions=(held,)))
    assert town.attendance.participants(later.id) == frozen
    assert [seat.person_id for seat in inviting(town).rule_changes(later.id).new] == ["ny"]
    assert not inviting(town).rule_changes(first.id), "on the day of the first meeting they did not hold it"
    [added] = inviting(town).call_new(later.id)
    assert town.attendance.participants(later.id) == (*frozen, added)
    assert not inviting(town).rule_changes(later.id)
    town.session.undo()
    assert town.attendance.participants(later.id) == frozen


def test_somebody_taken_off_the_list_by_hand_is_not_offered_again(town: Town) -> None:
    meeting = planned_year(town)[0]
    inviting(town).invite([meeting.id])
    seat = next(s for s in town.attendance.participants(meeting.id) if s.person_id == "rektor")
    town.attendance.uncall(seat.id)
    assert not inviting(town).rule_changes(meeting.id)


def test_somebody_who_left_is_told_too(town: Town) -> None:
    meeting = planned_year(town)[2]
    inviting(town).invite([meeting.id])
    rektor = town.session.repositories.persons.get("rektor")
    ended = replace(rektor.functions[0], valid_to=meeting.day - timedelta(days=1))
    town.registers.save(replace(rektor, functions=(ended,)))
    changes = inviting(town).rule_changes(meeting.id)
    assert [seat.person_id for seat in changes.gone] == ["rektor"]


@pytest.mark.parametrize(
    ("reply", "promised"),
    [
        (Reply.NONE, False),
        (Reply.MAYBE, False),
        (Reply.DECLINED, False),
        (Reply.ACCEPTED, True),
        (Reply.SUBSTITUTE, True),
    ],
)
def test_only_a_promise_to_come_counts(town: Town, reply: Reply, promised: bool) -> None:
    meeting = planned_year(town)[0]
    inviting(town).invite([meeting.id])
    for seat in town.attendance.participants(meeting.id):
        town.attendance.reply(seat.id, reply)
    replies = inviting(town).replies(meeting.id)
    lacking = {id for gap in replies.nobody_accepted for id in gap.requirement.function_ids}
    assert (REKTOR not in lacking) is promised
    assert "function-forvaltningschef-social" in lacking, "nobody is called for it at all"
    assert len(replies.unanswered) == (len(replies.called) if reply is Reply.NONE else 0)
