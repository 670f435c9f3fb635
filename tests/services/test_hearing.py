"""If these fail, somebody outside a case's krets reads it on the meeting's page, on a paper or in the follow-ups."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.cli.meeting_json import view_json
from samverkan_desktop.cli.meeting_text import view_lines
from samverkan_desktop.cli.meeting_view import read_meeting
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.comparing import Comparing
from samverkan_desktop.services.follow_up_list import FollowUpLists
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.hearing import (
    OUTSIDE,
    ActionOutsideKrets,
    OutsideKrets,
    QuestionOutsideKrets,
    heard,
    heard_actions,
)
from samverkan_desktop.services.inbox import Inbox
from samverkan_desktop.services.lists import ListFormat, Lists
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.papers import PaperKind, Variant
from samverkan_desktop.services.projecting import Projecting
from tests.services.builders import CASE_AREA, CONSULTATION, GENERAL_AREA, USER, Town, refused
from tests.services.test_case_reading import become


@pytest.fixture
def approved(town: Town) -> tuple[Meeting, AgendaItem, AgendaItem]:
    """An approved meeting with a case of Centralskolan and a general question."""
    meeting, case, other = town.full()
    town.approve(meeting)
    return meeting, case, other


def test_who_writes_the_minutes_reads_all(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    view = Meetings(town.session).view(approved[0].id)
    assert heard(town.session, view) is view


def test_outside_the_krets_a_case_is_its_code_and_place(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    meeting, case, other = approved
    become(town, "read_only")
    view = heard(town.session, Meetings(town.session).view(meeting.id))
    shown = {item.id: item for item in view.items}
    assert case.case is not None
    assert shown[case.id].heading == f"Ärende {case.case.label}: {OUTSIDE}"
    assert shown[case.id].paragraph == case.paragraph
    assert shown[case.id].case is not None
    assert "central" not in repr(shown[case.id].case.asking_unit_id)  # type: ignore[union-attr]
    assert case.id not in view.texts
    assert [each.item_id for each in view.follow_ups if each.item_id == case.id] == []
    assert shown[other.id] == other
    assert view.texts[other.id].talk


def test_its_actions_are_not_carried_into_sight(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    every = FollowUps(town.session).remaining()
    assert heard_actions(town.session, every) == every
    become(town, "read_only")
    assert heard_actions(town.session, every) == ()
    with pytest.raises(ActionOutsideKrets):
        FollowUpLists(town.session).read_case(every[0].id)


@pytest.mark.parametrize("kind", [PaperKind.MINUTES, PaperKind.AGENDA, PaperKind.FOLLOW_UPS])
def test_no_paper_with_a_case_leaves_for_one_outside_its_krets(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem], kind: PaperKind
) -> None:
    meeting = approved[0]
    town.papers.produce(kind, meeting.id)
    become(town, "read_only")
    with pytest.raises(OutsideKrets):
        town.papers.produce(kind, meeting.id)
    with pytest.raises(OutsideKrets):
        town.papers.produce(kind, meeting.id, unit_id="central")
    if kind is not PaperKind.FOLLOW_UPS:
        assert town.papers.produce(kind, meeting.id, Variant.WITHOUT_CASES).content


def test_its_heading_is_not_found_with_ctrl_k(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    def found() -> list[str]:
        palette = Palette(town.session)
        hits = [str(hit.title) for hit in palette.find("frånvaro")]
        palette.close()
        return hits

    assert any("hög frånvaro" in title for title in found())
    become(town, "read_only")
    assert not any("hög frånvaro" in title for title in found())


def asked(town: Town, unit: str, *, kind: QuestionKind = QuestionKind.CASE, side: Side = Side.SCHOOL) -> Question:
    area = CASE_AREA if kind is QuestionKind.CASE else GENERAL_AREA
    return town.questions.receive(CONSULTATION, f"Fråga från {unit}", side=side, unit_id=unit, area_id=area, kind=kind)


def test_a_question_about_a_case_is_read_within_its_krets_alone(town: Town) -> None:
    """Else whoever may read at all reads on Frågor what a case is about, before and after it is on an agenda."""
    own, other = asked(town, "central"), asked(town, "norra")
    general = asked(town, "norra", kind=QuestionKind.GENERAL)
    town.meeting(date(2026, 9, 10))
    picked = asked(town, "norra")
    Inbox(town.session).pick(CONSULTATION, [picked.id])
    lists = Lists(town.session)
    ids = [own.id, other.id, general.id, picked.id]
    before = lists.questions(ids, ListFormat.CSV).content.decode("utf-8-sig")
    assert before.count("Fråga från norra") == 3
    kurator = town.session.repositories.persons.get("kurator")  # in the krets of Centralskolan, not of Norra skolan
    town.registers.save(replace(kurator, name=USER))
    become(town, "pupil_health")
    lines = {question.id: question.line for question in Inbox(town.session).view(CONSULTATION).questions}
    assert lines == {
        own.id: "Fråga från central",
        other.id: OUTSIDE,
        general.id: "Fråga från norra",
        picked.id: OUTSIDE,
    }
    assert [q.line for q in town.questions.waiting(CONSULTATION) if q.id == other.id] == [OUTSIDE]
    assert lists.questions(ids, ListFormat.CSV).content.decode("utf-8-sig").count("Fråga från norra") == 1
    for step in (
        lambda: town.questions.rewrite(other.id, "Något annat"),
        lambda: town.questions.void(other.id, "Dubblett"),
    ):
        refused(town, QuestionOutsideKrets, step, "krets", "Inget har ändrats")
    town.questions.rewrite(own.id, "Hur fortsätter stödet?")


def test_who_belongs_nowhere_reads_no_question_about_a_case(town: Town) -> None:
    own, social = asked(town, "central"), asked(town, "soc", side=Side.SOCIAL)
    become(town, "read_only")
    lines = {question.id: question.line for question in Inbox(town.session).view(CONSULTATION).questions}
    assert lines == {own.id: OUTSIDE, social.id: OUTSIDE}


def test_versions_are_compared_without_what_may_not_be_heard(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    """Else a correction shows a case to everybody who may read."""
    meeting, case, other = approved
    town.minutes.correct(meeting.id, case.id, reason="Fel ord", talk="Stödet provas till påsk.")
    town.minutes.correct(meeting.id, other.id, reason="Fel ord", talk="Återkoppling ges samma vecka.")
    comparing = Comparing(town.session)
    first, *_, last = comparing.versions(meeting.id)
    assert len(comparing.changes(first, last)) == 2
    become(town, "read_only")
    (change,) = comparing.changes(first, last)
    assert str(other.paragraph) in change.where


def test_the_projector_shows_no_more_than_the_page(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    meeting, case, _ = approved
    become(town, "read_only")
    shown = Projecting(town.session).show(meeting.id, case.id)
    assert shown is not None
    assert OUTSIDE in shown.heading
    assert (shown.parts, shown.actions) == ((), ())


def test_the_command_line_shows_no_more_than_the_window(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    meeting, case, other = approved
    told = "\n".join(view_lines(read_meeting(town.session, meeting.id)))
    assert "Stödet provas till jul." in told
    become(town, "read_only")
    shown = read_meeting(town.session, meeting.id)
    for words in ("\n".join(view_lines(shown)), json.dumps(view_json(shown), ensure_ascii=False)):
        assert OUTSIDE in words
        assert "Återkoppling ges när det går." in words
        for secret in ("Stödet provas till jul.", "Borta stora delar", "Bjud in till möte", case.title):
            assert secret not in words
    assert other.paragraph is not None
