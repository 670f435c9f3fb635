"""Questions and follow-ups. If these fail, a question asked is lost, or what was agreed is never asked about again."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from samverkan_desktop.domain.deadlines import NoMeetingApproves
from samverkan_desktop.domain.followups import Change, DueBeforeMeeting, FollowUpState, OnlyTheMeeting
from samverkan_desktop.domain.questions import QuestionKind, QuestionNotWaiting, QuestionState, VoidingReasonMissing
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.agenda import QuestionOfOtherForum
from samverkan_desktop.services.deadlines import Deadlines
from samverkan_desktop.services.follow_up_list import FollowUpLists
from tests.services.builders import CASE_AREA, CONSULTATION, GENERAL_AREA, Town, refused

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


# --- questions ---------------------------------------------------------------------------------------------------


def ask(town: Town, line: str = "Rutin för lov", *, forum: str = CONSULTATION, **more: Any) -> Any:
    return town.questions.receive(
        forum, line, **{"side": Side.SOCIAL, "unit_id": "soc", "area_id": GENERAL_AREA, **more}
    )


def test_a_question_is_picked_and_put_back_unchanged(town: Town) -> None:
    question, left = ask(town), ask(town, "Kan vänta")
    meeting = town.meeting(DAY)
    item = town.agenda.pick_question(meeting.id, question.id)
    assert (item.title, item.question_id) == ("Rutin för lov", question.id)
    assert town.questions.waiting(CONSULTATION) == (left,)
    refused(town, QuestionNotWaiting, lambda: town.agenda.pick_question(meeting.id, question.id))
    refused(town, QuestionNotWaiting, lambda: town.questions.void(question.id, "Fel"))
    town.agenda.edit(item.id, title="Annan rubrik")
    town.agenda.remove(item.id)
    assert town.questions.waiting(CONSULTATION) == (question, left)


def test_a_case_question_brings_its_stage_and_school(town: Town) -> None:
    question = ask(
        town,
        "Ett ärende",
        side=Side.SCHOOL,
        unit_id="norra",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
        stage=Stage.LATE,
    )
    item = town.agenda.pick_question(town.meeting(DAY).id, question.id)
    assert item.case is not None
    assert (item.case.stage, item.case.asking_unit_id, item.case.disclosing) == (Stage.LATE, "norra", (Side.SCHOOL,))


def test_a_question_to_another_forum_is_not_picked(town: Town) -> None:
    question, meeting = ask(town, forum="styrgrupp"), town.meeting(DAY)
    refused(town, QuestionOfOtherForum, lambda: town.agenda.pick_question(meeting.id, question.id))


def test_a_long_question_is_cut_on_the_agenda_and_whole_in_the_inbox(town: Town) -> None:
    question = ask(town, "lång " * 39 + "fråga")
    item = town.agenda.pick_question(town.meeting(DAY).id, question.id)
    assert (len(item.title), item.title[-1]) == (160, "…")
    assert len(town.session.repositories.questions.get(question.id).line) == 200


def test_an_administration_that_sent_nothing_shows(town: Town) -> None:
    """M03: the meeting warns before inviting when one side has nothing on the agenda."""
    meeting = town.meeting(DAY)
    assert town.agenda.balance(meeting.id) == {Side.SCHOOL: 0, Side.SOCIAL: 0}
    for _ in range(2):
        town.agenda.pick_question(meeting.id, ask(town).id)
    ask(town, side=Side.SCHOOL, unit_id="central")
    assert town.agenda.balance(meeting.id) == {Side.SCHOOL: 0, Side.SOCIAL: 2}
    assert town.questions.balance(CONSULTATION) == {Side.SCHOOL: 1, Side.SOCIAL: 0}


def test_a_question_is_voided_with_a_reason_and_never_deleted(town: Town) -> None:
    question = ask(town)
    refused(town, VoidingReasonMissing, lambda: town.questions.void(question.id, "  "))
    town.questions.void(question.id, "Felskickad")
    assert town.questions.waiting(CONSULTATION) == ()
    kept = town.session.repositories.questions.get(question.id)
    assert (kept.state, kept.void_reason, kept.line) == (QuestionState.VOIDED, "Felskickad", "Rutin för lov")


# --- follow-ups --------------------------------------------------------------------------------------------------


def test_follow_ups_carry_themselves_until_the_meeting_closes_them(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    town.approve(meeting)
    other = town.started(DAY, "styrgrupp")
    town.act(town.agenda.items(other.id)[0], "Annat forum")
    later = town.meeting(LATER)
    (action,) = town.agenda.carried(later)
    assert (action.what, action.days_late(LATER), action.case_code) == ("Bjud in till möte", 22, 1)
    assert town.agenda.carried(meeting) == ()
    done = town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome="Mötet hölls")
    assert town.agenda.carried(later) == (done,)
    assert town.follow_ups.set_state(action.id, FollowUpState.DONE).outcome == "Mötet hölls"
    town.follow_ups.set_state(action.id, FollowUpState.APPROVED)
    assert town.agenda.carried(later) == ()
    reopened = town.follow_ups.set_state(action.id, FollowUpState.OPEN)
    assert (reopened.reported_on, reopened.closed_on) == (None, None)


def test_what_changed_can_be_written_taken_away_and_brought_back(town: Town) -> None:
    """Else a line that was put at the wrong åtgärd stands there for ever."""
    meeting, _case, _ = town.full(DAY)
    action = town.follow_ups.of_meeting(meeting.id)[0]
    town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome="Mötet hölls", change=Change.SOME)
    head = town.session.record.head.number
    town.follow_ups.set_state(action.id, FollowUpState.DONE)
    town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome="Mötet hölls", change=Change.SOME)
    assert town.session.record.head.number == head, "nothing changed, nothing is written"
    emptied = town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome=" ", change=Change.UNSTATED)
    assert (emptied.outcome, emptied.change, emptied.state) == ("", Change.UNSTATED, FollowUpState.DONE)
    assert town.session.record.head.number == head + 1, "it is logged"
    town.session.undo()
    kept = town.session.repositories.follow_ups.get(action.id)
    assert (kept.outcome, kept.change) == ("Mötet hölls", Change.SOME)


def test_between_meetings_nobody_says_what_the_meeting_says(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    action = town.follow_ups.of_meeting(meeting.id)[0]
    lists = FollowUpLists(town.session)
    line = next(each for each in lists.view().lines if each.id == action.id)
    for state in (FollowUpState.APPROVED, FollowUpState.DROPPED):
        refused(town, OnlyTheMeeting, partial(lists.set_state, line, state))
    town.follow_ups.set_state(action.id, FollowUpState.APPROVED)
    lists.set_state(line, FollowUpState.APPROVED, outcome="Klart för länge sedan")
    lists.set_state(line, FollowUpState.ONGOING)
    assert town.session.repositories.follow_ups.get(action.id).state is FollowUpState.ONGOING
    deadline = Deadlines(town.session).add("Yttrande", due=LATER)
    answer = next(each for each in lists.view().lines if each.id == deadline.id)
    refused(town, NoMeetingApproves, partial(lists.set_state, answer, FollowUpState.APPROVED))
    lists.set_state(answer, FollowUpState.DROPPED, outcome="Återtogs")
    lists.set_state(answer, FollowUpState.DROPPED, outcome="")
    kept = town.session.repositories.deadlines.get(deadline.id)
    assert (kept.state, kept.outcome) == (FollowUpState.DROPPED, "")


def test_a_follow_up_is_not_due_before_its_meeting(town: Town) -> None:
    _, case, _ = town.full(DAY)
    refused(town, DueBeforeMeeting, lambda: town.act(case, "Gör", days=-1))
    action = town.act(case, "Gör", days=0)
    refused(town, DueBeforeMeeting, lambda: town.follow_ups.edit(action.id, due=date(2026, 9, 9)))
