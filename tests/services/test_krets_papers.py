"""Papers within the krets, and the branch whose cases stay inside. If these fail, a school reads another's case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.cases import (
    Basis,
    Circle,
    Ground,
    MedicalBranchClosed,
    MedicalBranchWider,
    OutsideCircle,
)
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.agenda import CaseDetails
from samverkan_desktop.services.case_facts import CaseFacts
from samverkan_desktop.services.gate import CheckFailed, Gate, GateShut
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.paper_copies import copies_of
from samverkan_desktop.services.papers import PaperKind
from tests.services.builders import CASE_AREA, NURSE, PHONE, Town, refused, text_of
from tests.services.test_gate_broken import raises

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
OTHERS = "Skolan söker stöd för en elev som byter skola."


def words_for(town: Town, kind: PaperKind, meeting_id: str, unit_id: str) -> str:
    return text_of(town.papers.produce(kind, meeting_id, unit_id=unit_id).content)


@pytest.mark.parametrize("approved", [False, True])
def test_a_school_outside_reads_its_own_case_and_not_the_other(town: Town, approved: bool) -> None:
    meeting, case, _ = town.full(DAY)
    own = town.case(meeting, "eget ärende", unit="norra")
    town.write(own, OTHERS)
    town.treat(own)
    if approved:
        town.approve(meeting)
    paper = town.papers.produce(PaperKind.MINUTES, meeting.id, unit_id="norra")
    words = text_of(paper.content)
    assert OTHERS in words
    assert "Stödet provas" not in words
    assert "hög frånvaro" not in words
    assert "Bjud in till möte" not in words
    assert f"§ {case.paragraph}" in words, "it says that a § is left out"
    assert "norra" not in paper.file_name
    assert paper.file_name.endswith("-krets.pdf")
    assert town.log()[-1].detail == "minutes full för norra"
    inside = words_for(town, PaperKind.MINUTES, meeting.id, "soc")
    assert OTHERS in inside
    assert "Stödet provas" in inside


def test_agenda_and_follow_ups_leave_out_what_is_outside_and_say_so(town: Town) -> None:
    meeting, _, other = town.full(DAY)
    agenda = words_for(town, PaperKind.AGENDA, meeting.id, "norra")
    assert "hög frånvaro" not in agenda
    assert "Rutin för återkoppling" in agenda
    assert "1 ärende utanför kretsen" in agenda
    town.act(other, "Skriv ner rutinen")
    listed = words_for(town, PaperKind.FOLLOW_UPS, meeting.id, "norra")
    assert "Skriv ner rutinen" in listed
    assert "Bjud in till möte" not in listed
    assert "1 utanför kretsen visas inte" in listed
    assert "utanför kretsen" not in words_for(town, PaperKind.FOLLOW_UPS, meeting.id, "central")


def test_units_outside_are_named_so_that_their_paper_can_be_chosen(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    assert "norra" in [unit.id for unit in copies_of(town.session, meeting.id).units]
    assert "central" not in [unit.id for unit in copies_of(town.session, meeting.id).units]


def test_a_case_that_is_not_filled_in_is_inside_nobodys_krets(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    with town.session.action("test") as repositories:
        repositories.items.put(replace(town.item(case), case=None))
    assert "Stödet provas" not in words_for(town, PaperKind.MINUTES, meeting.id, "central")


# --- sending ------------------------------------------------------------------------------------------------------


def test_neither_invitation_nor_agenda_is_sent_with_a_hit_in_it(town: Town) -> None:
    meeting = town.meeting(DAY)
    with town.session.action("test") as repositories:
        repositories.meetings.put(replace(meeting, place=f"Rummet, {PHONE}"))
    with pytest.raises(GateShut, match="Plats"):
        town.meetings.invite(meeting.id)
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "skicka inbjudan")
    with town.session.action("test") as repositories:
        repositories.meetings.put(replace(meeting, place="Rummet"))
    town.meetings.invite(meeting.id)
    item = town.general(meeting, f"Ring {PHONE}")
    with pytest.raises(GateShut, match="rubrik"):
        town.meetings.send_agenda(meeting.id)
    assert town.log()[-1].detail == "skicka dagordning"
    town.agenda.edit(item.id, title="Rutiner")
    town.meetings.send_agenda(meeting.id)


def test_nothing_is_sent_that_could_not_be_checked(town: Town) -> None:
    meeting = town.meeting(DAY)
    town.general(meeting)
    with town.session.action("test") as repositories:
        repositories.meetings.put(replace(meeting, place="Rummet"))
    broken = Meetings(town.session, Gate(raises))
    with pytest.raises(CheckFailed):
        broken.invite(meeting.id)
    town.meetings.invite(meeting.id)
    with pytest.raises(CheckFailed):
        broken.send_agenda(meeting.id)
    assert town.log()[-1].action == "grind stängd"


# --- the medical branch -------------------------------------------------------------------------------------------


def test_the_medical_branch_says_before_more_may_hear(town: Town) -> None:
    case = town.case(town.started(DAY), unit="halsa", from_medical_branch=True)
    wider = Circle(unit_ids=("halsa", "central"), sides=(Side.SOCIAL,))
    refused(town, MedicalBranchWider, lambda: town.agenda.set_circle(case.id, wider), "verksamhetsgren", "oförändrad")
    other = Basis(side=Side.SCHOOL, ground=Ground.OTHER, assessed_by=NURSE, day=DAY)
    refused(town, MedicalBranchClosed, lambda: town.agenda.set_basis(case.id, other))
    town.agenda.set_basis(case.id, replace(other, ground=Ground.CONSENT))
    changed = town.agenda.set_circle(case.id, wider).case
    assert changed is not None
    assert changed.circle == wider


def test_a_narrower_krets_needs_no_basis(town: Town) -> None:
    case = town.case(town.started(DAY), unit="halsa", from_medical_branch=True)
    town.agenda.set_circle(case.id, Circle(unit_ids=("halsa",)))
    refused(
        town,
        MedicalBranchWider,
        lambda: town.agenda.set_circle(case.id, Circle(unit_ids=("halsa",), sides=(Side.SOCIAL,))),
    )


def test_a_case_of_the_branch_stays_the_branchs_in_another_meeting(town: Town) -> None:
    first = town.case(town.started(DAY), unit="halsa", from_medical_branch=True)
    assert first.case is not None
    again = town.case(town.started(LATER), unit="halsa", code=first.case.code)
    assert again.case is not None
    assert again.case.from_medical_branch


# --- whose pupil it is --------------------------------------------------------------------------------------------


def test_central_pupil_health_asks_about_an_independent_schools_pupil(town: Town) -> None:
    meeting = town.started(DAY)
    details = CaseDetails(
        stage=Stage.MIDDLE, asking_side=Side.SCHOOL, asking_unit_id="halsa", concerned_unit_id="norra"
    )
    case = town.agenda.add(meeting.id, "hög frånvaro", area_id=CASE_AREA, case=details)
    assert case.case is not None
    assert case.case.circle.unit_ids == ("halsa", "norra")
    assert "hög frånvaro" in words_for(town, PaperKind.MINUTES, meeting.id, "norra")
    assert "hög frånvaro" not in words_for(town, PaperKind.MINUTES, meeting.id, "central")
    assert town.again().item(case).case == case.case


def test_the_krets_follows_whose_pupil_it_is(town: Town) -> None:
    case = town.case(town.started(DAY), unit="halsa")
    facts = CaseFacts(town.session)
    changed = facts.set_concerned(case.id, "norra").case
    assert changed is not None
    assert changed.circle.unit_ids == ("halsa", "norra")
    back = facts.set_concerned(case.id, "").case
    assert back is not None
    assert (back.circle.unit_ids, back.concerned_unit_id) == (("halsa",), "")
    refused(town, OutsideCircle, lambda: town.agenda.set_circle(case.id, Circle(unit_ids=("halsa", "norra"))))
