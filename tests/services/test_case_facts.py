"""Facts changed after a case was placed. If these fail, a krets holds a school that has nothing to do with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CaseUnderGeneralMatters
from samverkan_desktop.domain.cases import Circle, OutsideCircle
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import MeetingLocked
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.agenda import CaseDetails
from samverkan_desktop.services.case_facts import CaseFacts
from tests.services.builders import CASE_AREA, GENERAL_AREA, Town, refused

DAY = date(2026, 9, 10)


def case_of(town: Town, item: AgendaItem):  # type: ignore[no-untyped-def]
    found = town.item(item).case
    assert found is not None
    return found


def test_the_default_krets_follows_the_asking_unit(town: Town) -> None:
    item = town.case(town.meeting(DAY))
    assert case_of(town, item).circle.unit_ids == ("central", "halsa")
    CaseFacts(town.session).set_asking(item.id, "forskola")
    assert case_of(town, item).circle.unit_ids == ("forskola", "halsa")
    CaseFacts(town.session).set_asking(item.id, "soc")
    changed = case_of(town, item)
    assert (changed.asking_side, changed.circle.unit_ids) == (Side.SOCIAL, ("soc", "halsa"))
    town.session.undo()
    assert case_of(town, item).asking_unit_id == "forskola"


def test_a_krets_chosen_by_hand_only_changes_the_asking_unit(town: Town) -> None:
    item = town.case(town.meeting(DAY))
    town.agenda.set_circle(item.id, Circle(unit_ids=("central", "forskola")))
    CaseFacts(town.session).set_asking(item.id, "soc")
    assert case_of(town, item).circle == Circle(unit_ids=("soc", "forskola"))


def test_an_independent_school_never_comes_along_to_anothers_case(town: Town) -> None:
    item = town.case(town.meeting(DAY), unit="norra")
    town.agenda.set_circle(item.id, Circle(unit_ids=("norra",)))
    CaseFacts(town.session).set_asking(item.id, "central")
    assert "norra" not in case_of(town, item).circle.unit_ids
    mixed = replace(case_of(town, item), circle=Circle(unit_ids=("central", "norra")))
    with town.session.action("prov", undoable=False) as repositories:
        repositories.items.put(replace(town.item(item), case=mixed))
    refused(town, OutsideCircle, partial(CaseFacts(town.session).set_asking, item.id, "forskola"))


def test_a_side_that_has_assessed_still_discloses(town: Town) -> None:
    item = town.case(town.started(DAY))
    town.treat(item)
    CaseFacts(town.session).set_asking(item.id, "soc")
    changed = case_of(town, item)
    assert changed.disclosing == (Side.SOCIAL, Side.SCHOOL)
    assert changed.missing_bases() == (Side.SOCIAL,)


@pytest.fixture
def bare(town: Town) -> AgendaItem:
    """A case item as a forum's template makes it: nothing is known yet."""
    meeting = town.meeting(DAY)
    item = AgendaItem(id="tom", meeting_id=meeting.id, position=9, title="Ärende från skolan", kind=ItemKind.CASE)
    with town.session.action("prov", undoable=False) as repositories:
        repositories.items.put(item)
    return item


def test_a_bare_case_item_is_filled_in(town: Town, bare: AgendaItem) -> None:
    details = CaseDetails(stage=Stage.LATE, asking_side=Side.SCHOOL, asking_unit_id="central")
    facts = CaseFacts(town.session)
    refused(town, CaseUnderGeneralMatters, partial(facts.fill_in, bare.id, details, area_id=GENERAL_AREA))
    filled = facts.fill_in(bare.id, details, area_id=CASE_AREA)
    assert filled.case is not None
    assert (filled.case.stage, filled.case.circle.unit_ids) == (Stage.LATE, ("central", "halsa"))
    with pytest.raises(LookupError):
        facts.fill_in(bare.id, details, area_id=CASE_AREA)
    town.session.undo()
    assert town.item(bare).case is None


def test_an_approved_meeting_is_left_alone(town: Town) -> None:
    meeting, case, _ = town.full()
    town.approve(meeting)
    refused(town, MeetingLocked, partial(CaseFacts(town.session).set_asking, case.id, "soc"))
