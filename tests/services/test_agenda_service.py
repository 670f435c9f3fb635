"""The agenda and its cases. If these fail, a case is told where it may not be, or by somebody who may not tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from samverkan_desktop.domain.agenda import AgendaItem, ItemHasParagraph, ItemState, ParagraphKeepsPlace
from samverkan_desktop.domain.areas import CaseUnderGeneralMatters
from samverkan_desktop.domain.cases import (
    Basis,
    BasisMissing,
    Circle,
    ConsentNeeded,
    Ground,
    MedicalBranchClosed,
    OutsideCircle,
    WrongAssessor,
)
from samverkan_desktop.domain.forums import CasePolicy, CasesNotAllowedInForum, ItemKind
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.agenda import CaseDetails, MinutesOutOfRange
from samverkan_desktop.services.case_codes import CaseUnknown
from tests.services.builders import (
    CASE_AREA,
    GENERAL_AREA,
    KURATOR,
    NURSE,
    REKTOR,
    SOCIAL,
    Town,
    refused,
)

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
DETAILS = CaseDetails(stage=Stage.MIDDLE, asking_side=Side.SCHOOL, asking_unit_id="central")


def basis(side: Side, by: str, ground: Ground = Ground.WITHOUT_NAMES) -> Basis:
    return Basis(side=side, ground=ground, assessed_by=by, day=DAY)


# --- where a case may stand (M53) --------------------------------------------------------------------------------


def test_no_case_under_general_matters(town: Town) -> None:
    meeting = town.meeting(DAY)
    for area in (GENERAL_AREA, "area-forebyggande", "", "finns inte"):
        refused(
            town,
            CaseUnderGeneralMatters,
            partial(town.agenda.add, meeting.id, "hög frånvaro", area_id=area, case=DETAILS),
            "enligt överenskommelsen",
        )
    case = town.case(meeting)
    refused(
        town,
        CaseUnderGeneralMatters,
        lambda: town.agenda.edit(case.id, area_id=GENERAL_AREA),
        "Samarbete i generella frågor",
    )
    assert town.item(case).area_id == CASE_AREA


def test_no_case_in_a_forum_without_cases(town: Town) -> None:
    meeting = town.meeting(DAY, "styrgrupp")
    name = town.forum("styrgrupp").name
    refused(
        town,
        CasesNotAllowedInForum,
        lambda: town.agenda.add(meeting.id, "hög frånvaro", area_id=CASE_AREA, case=DETAILS),
        name,
    )
    refused(
        town,
        CasesNotAllowedInForum,
        lambda: town.questions.receive(
            "styrgrupp", "Ett ärende", side=Side.SCHOOL, unit_id="central", area_id=CASE_AREA, kind=QuestionKind.CASE
        ),
    )


def test_a_case_without_its_details_is_a_bug_and_stops(town: Town) -> None:
    """It would have no krets, and stand in the variant without cases."""
    with pytest.raises(ValueError, match="details"):
        town.agenda.add(town.meeting(DAY).id, "hög frånvaro", kind=ItemKind.CASE, area_id=CASE_AREA)


# --- the order ---------------------------------------------------------------------------------------------------


def titles(town: Town, meeting_id: str) -> list[str]:
    return [item.title for item in town.agenda.items(meeting_id)]


def test_new_items_come_before_the_closing_ones(town: Town) -> None:
    meeting = town.meeting(DAY)
    town.general(meeting, "Ett")
    town.general(meeting, "Två")
    assert titles(town, meeting.id) == [
        "Öppnande och närvaro", "Uppföljning från förra mötet", "Ett", "Två", "Så fungerar lots och SIP", "Nästa möte",
    ]  # fmt: skip
    assert [item.position for item in town.agenda.items(meeting.id)] == [1, 2, 3, 4, 5, 6]
    town.agenda.move(town.agenda.items(meeting.id)[3].id, 0)
    town.agenda.add(meeting.id, "Allra först", index=0, area_id=GENERAL_AREA)
    assert titles(town, meeting.id)[:2] == ["Allra först", "Två"]
    town.agenda.remove(town.agenda.items(meeting.id)[0].id)
    assert [item.position for item in town.agenda.items(meeting.id)] == [1, 2, 3, 4, 5, 6]


def test_a_paragraph_keeps_its_place_and_is_not_removed(town: Town) -> None:
    meeting = town.started(DAY)
    first = town.agenda.items(meeting.id)[0]
    refused(town, ParagraphKeepsPlace, lambda: town.agenda.move(first.id, 2), "§")
    refused(town, ItemHasParagraph, lambda: town.agenda.remove(first.id), "togs inte upp")


def test_an_item_takes_what_hangs_on_it_along(town: Town) -> None:
    meeting = town.meeting(DAY)
    item = town.general(meeting)
    town.write(item, "Förberett")
    town.act(item, "Ring upp")
    before = town.everything()
    town.agenda.remove(item.id)
    assert town.follow_ups.remaining() == ()
    assert town.session.repositories.texts.find(item.id) is None
    town.session.undo()
    assert town.everything() == before


@pytest.mark.parametrize("minutes", [-1, 481, 10**9])
def test_minutes_of_an_item_are_possible(town: Town, minutes: int) -> None:
    item = town.general(town.meeting(DAY))
    refused(town, MinutesOutOfRange, lambda: town.agenda.edit(item.id, minutes=minutes), "480")


# --- codes -------------------------------------------------------------------------------------------------------


def test_a_code_is_never_given_to_another_child(town: Town) -> None:
    """The key to K2 lies with the school: also after the item was removed, undone, or its meeting fell away."""
    meeting = town.meeting(DAY)
    codes = [town.case(meeting).case, town.case(meeting).case]
    assert [case.label for case in codes if case] == ["K1", "K2"]
    town.agenda.remove(town.agenda.items(meeting.id)[3].id)
    third = town.case(meeting)
    assert third.heading == "Ärende K3: hög frånvaro"
    town.session.undo()
    assert town.case(meeting).heading.startswith("Ärende K4")
    again = town.again()
    assert again.case(again.meetings.get(meeting.id)).heading.startswith("Ärende K5")
    again.session.close()


def test_a_case_comes_back_under_its_code(town: Town) -> None:
    first, case, _ = town.full(DAY)
    later = town.meeting(LATER)
    assert case.case is not None
    back = town.case(later, "samma, fortsatt", code=case.case.code)
    assert back.heading == "Ärende K1: samma, fortsatt"
    assert town.agenda.earlier(1, later) == ((town.meetings.get(first.id), town.item(case)),)
    assert town.agenda.earlier(1, first) == ()
    refused(town, CaseUnknown, lambda: town.case(later, code=9), "K9")
    assert town.case(later).heading.startswith("Ärende K2"), "a mistyped code did not push the sequence"


# --- krets -------------------------------------------------------------------------------------------------------


def test_the_circle_is_the_school_its_health_and_social_services(town: Town) -> None:
    meeting = town.meeting(DAY)
    case = town.case(meeting).case
    assert case is not None
    assert case.circle == Circle(unit_ids=("central", "halsa"), sides=(Side.SOCIAL,))
    independent = town.case(meeting, unit="norra").case
    assert independent is not None
    assert independent.circle.unit_ids == ("norra",), "the municipality's pupil health is not theirs"


def test_an_independent_school_hears_only_its_own(town: Town) -> None:
    meeting = town.meeting(DAY)
    case, own = town.case(meeting), town.case(meeting, unit="norra")
    wider = Circle(unit_ids=("central", "norra"), sides=(Side.SOCIAL,))
    refused(town, OutsideCircle, lambda: town.agenda.set_circle(case.id, wider), "Norra skolan", "K1")
    assert town.agenda.set_circle(own.id, Circle(unit_ids=("norra",))).case is not None
    allowed = Circle(unit_ids=("central", "forskola"), sides=(Side.SOCIAL,))
    changed = town.agenda.set_circle(case.id, allowed)
    assert changed.case is not None
    assert changed.case.circle == allowed


# --- basis (M85, M33) --------------------------------------------------------------------------------------------


def test_a_case_is_not_treated_without_basis(town: Town) -> None:
    case = town.case(town.started(DAY))
    refused(town, BasisMissing, lambda: town.agenda.mark_done(case.id), "K1", "skolan")
    town.agenda.set_basis(case.id, basis(Side.SCHOOL, REKTOR))
    assert town.agenda.mark_done(case.id).state is ItemState.DONE


def test_the_side_that_tells_assesses(town: Town) -> None:
    case = town.case(town.started(DAY))
    refused(
        town,
        WrongAssessor,
        lambda: town.agenda.set_basis(case.id, basis(Side.SCHOOL, SOCIAL)),
        "skolan",
        "Socialsekreterare",
    )
    refused(town, WrongAssessor, lambda: town.agenda.set_basis(case.id, basis(Side.SOCIAL, REKTOR)))
    town.agenda.set_basis(case.id, basis(Side.SCHOOL, KURATOR))
    town.agenda.set_basis(case.id, basis(Side.SOCIAL, SOCIAL, Ground.OTHER))
    changed = town.item(case).case
    assert changed is not None
    assert {(b.side, b.ground) for b in changed.bases} == {
        (Side.SCHOOL, Ground.WITHOUT_NAMES),
        (Side.SOCIAL, Ground.OTHER),
    }


def test_a_forum_that_asks_for_consent_takes_nothing_else(town: Town) -> None:
    town.registers.save(replace(town.forum(), case_policy=CasePolicy.WITH_CONSENT))
    case = town.case(town.started(DAY))
    for ground in (Ground.WITHOUT_NAMES, Ground.OTHER):
        refused(town, ConsentNeeded, partial(town.agenda.set_basis, case.id, basis(Side.SCHOOL, REKTOR, ground)))
    town.agenda.set_basis(case.id, basis(Side.SCHOOL, REKTOR, Ground.CONSENT))
    assert town.agenda.mark_done(case.id).state is ItemState.DONE


def test_the_medical_branch_answers_for_itself(town: Town) -> None:
    case = town.case(town.started(DAY), from_medical_branch=True)
    refused(town, WrongAssessor, lambda: town.agenda.set_basis(case.id, basis(Side.SCHOOL, REKTOR)), "medicinska")
    refused(
        town, MedicalBranchClosed, lambda: town.agenda.set_basis(case.id, basis(Side.SCHOOL, NURSE, Ground.OTHER)), "K1"
    )
    town.agenda.set_basis(case.id, basis(Side.SCHOOL, NURSE, Ground.CONSENT))
    assert town.agenda.mark_done(case.id).state is ItemState.DONE


def test_what_is_no_case_has_neither_circle_nor_basis(town: Town) -> None:
    item = town.general(town.meeting(DAY))
    steps = (
        partial(town.agenda.set_circle, item.id, Circle()),
        partial(town.agenda.set_basis, item.id, basis(Side.SCHOOL, REKTOR)),
        partial(town.agenda.set_stage, item.id, Stage.LATE),
    )
    for step in steps:
        with pytest.raises(LookupError):
            step()


def test_case_items_are_counted_for_the_list(town: Town) -> None:
    meeting = town.meeting(DAY)
    item: AgendaItem = town.case(meeting)
    assert item.is_case
    assert town.session.repositories.item_counts()[meeting.id] == (5, 1)
