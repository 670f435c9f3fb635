"""How approval was given. If these fail, nobody can tell afterwards on what the lock stands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.afterwards import Approval, ApprovalWay
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.gui.models.meeting_words import approved_by
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.minutes import ApproverMissing
from samverkan_desktop.services.paper_kinds import PaperKind, Variant
from tests.services.builders import REKTOR, Town, refused

GIVEN = date(2026, 9, 14)


def finished(town: Town) -> Meeting:
    meeting, _, _ = town.full()
    town.minutes.finish(meeting.id)
    town.clock.advance(timedelta(days=40))
    return meeting


@pytest.mark.parametrize(
    ("way", "told"), [(ApprovalWay.MAIL, ", per e-post"), (ApprovalWay.PAPER, ", på papper"), (ApprovalWay.PROGRAM, "")]
)
def test_the_minutes_say_who_when_and_how(town: Town, way: ApprovalWay, told: str) -> None:
    meeting = finished(town)
    Approving(town.session).approve(meeting.id, function_id=REKTOR, way=way, given_on=GIVEN)
    for variant in (Variant.FULL, Variant.WITHOUT_CASES):
        words = town.words(PaperKind.MINUTES, meeting, variant)
        assert f"Måndagen den 14 september 2026 av Rektor{told}" in words
        assert ("per e-post" in words, "på papper" in words) == (way is ApprovalWay.MAIL, way is ApprovalWay.PAPER)


def test_a_correction_keeps_how_the_first_version_was_approved(town: Town) -> None:
    meeting, _, other = town.full()
    town.minutes.finish(meeting.id)
    town.clock.advance(timedelta(days=40))
    Approving(town.session).approve(meeting.id, function_id=REKTOR, way=ApprovalWay.MAIL, given_on=GIVEN)
    town.minutes.correct(meeting.id, other.id, reason="Fel ord", talk="Återkoppling ges samma vecka.")
    assert "av Rektor, per e-post" in town.words(PaperKind.MINUTES, meeting)


def test_minutes_frozen_before_it_was_recorded_say_what_they_said(town: Town) -> None:
    meeting, _, _ = town.full()
    version = town.approve(meeting)
    assert town.minutes.snapshot(version).approval is not None
    assert town.minutes.snapshot(version).approval.way == ""  # type: ignore[union-attr]


def test_the_locked_line_of_the_window(town: Town) -> None:
    meeting = finished(town)
    Approving(town.session).approve(meeting.id, function_id=REKTOR, way=ApprovalWay.PAPER, given_on=GIVEN)
    approved = town.meetings.get(meeting.id)
    assert approved.state is MeetingState.APPROVED
    assert approved_by(approved, Approving(town.session).approval(meeting.id)) == "rektor, på papper"
    inside = Approval(meeting_id=meeting.id, way=ApprovalWay.PROGRAM, function_id=REKTOR, given_on=GIVEN)
    assert approved_by(approved, inside) == approved_by(approved, None) == "rektor"


def test_nobody_in_particular_approves_nothing(town: Town) -> None:
    meeting = finished(town)
    for nobody in ("", "function-som-inte-finns"):
        refused(
            town,
            ApproverMissing,
            lambda who=nobody: Approving(town.session).approve(  # type: ignore[misc]
                meeting.id, function_id=who, way=ApprovalWay.MAIL, given_on=GIVEN
            ),
        )
    assert town.meetings.get(meeting.id).state is not MeetingState.APPROVED


def test_who_answers_for_the_forum_is_offered_first_and_nobody_twice(town: Town) -> None:
    meeting = finished(town)
    forum = town.forum()
    offered = [function.id for function in Approving(town.session).functions(meeting.id)]
    first = [id for id in (forum.responsible_function_id, forum.convener_function_id) if id]
    assert offered[: len(set(first))] == list(dict.fromkeys(first))
    assert len(set(offered)) == len(offered)
    assert REKTOR in offered
