"""*Identiteten framkom*. If these fail, text about a known child is written on, or a report waits."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.meetings import MeetingLocked, WrongMeetingState
from samverkan_desktop.services.identity import (
    ASSESS,
    AlreadyStopped,
    Assessor,
    Identity,
    LiftReason,
    NobodyAssesses,
)
from samverkan_desktop.services.stopped import ReportNotPostponed, TextStopped, stop_of
from tests.services.builders import KURATOR, REKTOR, SOCIAL, Town, refused

DAY = date(2026, 9, 10)
TALK = "zqkartfrt samtalet så långt"


@pytest.fixture
def stopped(town: Town):  # type: ignore[no-untyped-def]
    """A case under way whose text has been stopped; the rektor of the asking school assesses."""
    meeting = town.started(DAY)
    case = town.case(meeting, "zqmbtghk")
    town.write(case, TALK, agreed="zqprtvxw")
    Identity(town.session).stop(case.id, [Assessor(REKTOR, "central")])
    return case


def test_the_text_can_no_longer_be_changed(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    for part in ("background", "talk", "agreed"):
        refused(town, TextStopped, partial(town.minutes.save_part, stopped.id, part, "mer"), "identitet framkom")
    refused(town, TextStopped, partial(town.agenda.edit, stopped.id, title="annat"))
    refused(town, TextStopped, partial(town.follow_ups.add, stopped.id, "annat"))
    assert town.minutes.text(stopped.id).talk == TALK


def test_other_paragraphs_go_on(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    other = town.general(town.meetings.get(stopped.meeting_id))
    town.write(other, "Vi fortsätter.")
    assert town.minutes.text(other.id).talk == "Vi fortsätter."


def test_somebody_assesses_the_same_day(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    (follow_up,) = town.follow_ups.of_meeting(stopped.meeting_id)
    assert (follow_up.what, follow_up.due) == (ASSESS, DAY)
    assert (follow_up.responsible_function_id, follow_up.responsible_unit_id) == (REKTOR, "central")


def test_the_minutes_say_that_the_meeting_takes_no_stand(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    first, second = town.minutes.text(stopped.id).agreed.split("\n")
    assert first == "zqprtvxw"
    assert second.startswith("Samtalet om ärendet avbröts. Skolan prövar själv, samma dag,")
    assert second.endswith("mötet tar inte ställning.")


def test_both_sides_assess_for_themselves(town: Town) -> None:
    case = town.case(town.started(DAY))
    Identity(town.session).stop(case.id, [Assessor(REKTOR, "central"), Assessor(SOCIAL, "soc")])
    assert "Skolan och socialtjänsten prövar själva" in town.minutes.text(case.id).agreed
    assert len(town.follow_ups.of_meeting(case.meeting_id)) == 2


def test_nothing_may_postpone_the_report(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    (follow_up,) = town.follow_ups.of_meeting(stopped.meeting_id)
    later = DAY + timedelta(days=14)
    refused(town, ReportNotPostponed, partial(town.follow_ups.edit, follow_up.id, due=later), "kan inte skjutas upp")
    refused(town, ReportNotPostponed, partial(town.follow_ups.remove, follow_up.id))
    refused(town, ReportNotPostponed, partial(town.follow_ups.set_state, follow_up.id, FollowUpState.DROPPED))
    town.follow_ups.edit(follow_up.id, responsible_function_id=KURATOR)
    assert town.follow_ups.set_state(follow_up.id, FollowUpState.DONE).state is FollowUpState.DONE


def test_lifted_with_a_reason_writing_goes_on(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    identity = Identity(town.session)
    identity.lift(stopped.id, LiftReason.CLEANING)
    assert identity.stop_of(stopped.id) is None
    kept = stop_of(town.session, stopped.id)
    assert kept is not None
    assert kept.reason == "cleaning"
    town.minutes.save_part(stopped.id, "talk", "Utan namn.")
    town.follow_ups.remove(town.follow_ups.of_meeting(stopped.meeting_id)[0].id)


def test_it_can_be_stopped_again_but_not_twice(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    identity, rektor = Identity(town.session), [Assessor(REKTOR, "central")]
    refused(town, AlreadyStopped, partial(identity.stop, stopped.id, rektor))
    identity.lift(stopped.id, LiftReason.WRONG_ITEM)
    identity.stop(stopped.id, rektor)
    assert identity.stop_of(stopped.id) is not None
    assert town.minutes.text(stopped.id).agreed.count("avbröts") == 1


def test_undo_never_brings_text_back(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    assert town.session.undo_label == ""


def test_somebody_must_be_chosen_and_the_meeting_under_way(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    identity = Identity(town.session)
    other = town.case(town.meetings.get(stopped.meeting_id))
    refused(town, NobodyAssesses, partial(identity.stop, other.id, []))
    coming = town.case(town.meeting(date(2026, 10, 22)))
    refused(town, WrongMeetingState, partial(identity.stop, coming.id, [Assessor(REKTOR)]))
    town.treat(other)
    town.write(other, "Klart.")
    town.treat(stopped)
    meeting = town.meetings.get(stopped.meeting_id)
    town.approve(meeting)
    refused(town, MeetingLocked, partial(identity.stop, other.id, [Assessor(REKTOR)]))


def test_the_log_tells_that_it_happened_and_nothing_of_the_text(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    Identity(town.session).lift(stopped.id, LiftReason.NOBODY)
    rows = {row.action: row for row in town.log()}
    assert rows["identiteten framkom"].object_id == stopped.id
    assert rows["häv textstopp"].detail == LiftReason.NOBODY.label
    told = " ".join(f"{row.action} {row.detail}" for row in town.log())
    assert not [word for word in ("zqkartfrt", "zqprtvxw", "zqmbtghk") if word in told]


def test_the_stop_holds_the_next_day_too(town: Town, stopped) -> None:  # type: ignore[no-untyped-def]
    again = town.again()
    with pytest.raises(TextStopped):
        again.minutes.save_part(stopped.id, "talk", "mer")
    again.session.close()
