"""If these fail, somebody outside a case's krets reads it on the meeting's page, on a paper or in the follow-ups."""

from __future__ import annotations

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.follow_up_list import FollowUpLists
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.hearing import (
    OUTSIDE,
    ActionOutsideKrets,
    OutsideKrets,
    heard,
    heard_actions,
)
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.papers import PaperKind, Variant
from tests.services.builders import Town
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
