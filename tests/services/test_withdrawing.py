"""An item off an agenda that others have. If these fail, two people in the room speak of different items by one number.

What is said by mail names the item by number alone: its heading may be that of a case.
"""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.agenda import AgendaAlreadySent, AgendaItem, ItemState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.carrying import NoNextMeeting
from samverkan_desktop.services.letters import LetterKind, Letters
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.withdrawing import Withdrawing
from tests.services.builders import CONSULTATION, GENERAL_AREA, Town, refused

DAY, NEXT = date(2026, 10, 22), date(2026, 12, 3)
SECRET = "hög frånvaro sedan lovet"


@pytest.fixture
def sent(town: Town) -> tuple[Meeting, AgendaItem, AgendaItem]:
    """A meeting whose agenda is sent, with a case and a general item after it."""
    meeting = town.meeting(DAY)
    case, other = town.case(meeting, SECRET), town.general(meeting)
    town.meetings.invite(meeting.id)
    return town.meetings.send_agenda(meeting.id), town.item(case), town.item(other)


def test_an_item_is_not_taken_off_a_sent_agenda_unasked(
    town: Town, sent: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    _, case, _ = sent
    refused(town, AgendaAlreadySent, lambda: town.agenda.remove(case.id), f"punkt {case.position}", "tas inte upp")
    assert town.agenda.remove(case.id, confirmed=True)
    assert town.session.repositories.items.find(case.id) is None


def test_an_item_not_taken_up_keeps_its_number_and_gets_its_paragraph(
    town: Town, sent: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    meeting, case, other = sent
    before = [(item.id, item.position) for item in town.agenda.items(meeting.id)]
    assert Withdrawing(town.session).withdraw(case.id) is None
    assert [(item.id, item.position) for item in town.agenda.items(meeting.id)] == before
    town.meetings.start(meeting.id)
    assert town.item(case).state is ItemState.NOT_TAKEN
    first, second = town.item(case).paragraph, town.item(other).paragraph
    assert first is not None
    assert second == first + 1
    assert "Punkten togs inte upp." in town.words(PaperKind.MINUTES, meeting)


def test_the_agenda_that_is_sent_again_says_so_and_its_clock_goes_on(
    town: Town, sent: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    meeting, case, other = sent
    Withdrawing(town.session).withdraw(case.id)
    said = town.words(PaperKind.AGENDA, meeting)
    assert f"{SECRET} (tas inte upp)" in said
    items = town.agenda.items(meeting.id)
    before = sum(item.minutes for item in items if item.position < other.position and item.id != case.id)
    minutes = meeting.start.hour * 60 + meeting.start.minute + before
    assert f"{minutes // 60:02}.{minutes % 60:02} {other.title}" in said, "what is left out takes no time"


def test_the_letter_names_it_by_number_alone(town: Town, sent: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    meeting, case, other = sent

    def body() -> str:
        return Letters(town.session).words(LetterKind.AGENDA, [meeting.id]).body

    assert "tas inte upp" not in body()
    Withdrawing(town.session).withdraw(case.id)
    assert f"Punkt {case.position} tas inte upp. Övriga punkter har samma nummer som förut." in body()
    assert SECRET not in body()
    assert case.case is not None
    assert case.case.label not in body()
    Withdrawing(town.session).withdraw(other.id)
    assert f"Punkterna {case.position} och {other.position} tas inte upp." in body()


def test_it_goes_to_the_next_meeting_under_its_own_code_in_one_step_of_undo(
    town: Town, sent: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    _, case, _ = sent
    refused(town, NoNextMeeting, lambda: Withdrawing(town.session).withdraw(case.id, to_next=True))
    following = town.meeting(NEXT)
    before, label = town.everything(), town.session.undo_label
    went = Withdrawing(town.session).withdraw(case.id, to_next=True)
    assert went is not None
    assert went.id == following.id
    (there,) = [item for item in town.agenda.items(following.id) if item.case]
    assert there.case is not None
    assert case.case is not None
    assert (there.case.code, there.title) == (case.case.code, SECRET)
    town.session.undo()
    assert town.session.undo_label == label
    assert town.everything() == before


def test_its_question_goes_with_it(town: Town) -> None:
    """Who asked sees on which agenda the question stands."""
    meeting, following = town.meeting(DAY), town.meeting(NEXT)
    question = town.questions.receive(
        CONSULTATION,
        side=Side.SCHOOL,
        unit_id="central",
        area_id=GENERAL_AREA,
        kind=QuestionKind.GENERAL,
        line="Hur når vi mottagningen?",
    )
    item = town.agenda.pick_question(meeting.id, question.id)
    town.meetings.invite(meeting.id)
    town.meetings.send_agenda(meeting.id)
    Withdrawing(town.session).withdraw(item.id, to_next=True)
    asked = town.session.repositories.questions.get(question.id)
    assert asked.state is QuestionState.PICKED
    assert town.session.repositories.items.get(asked.item_id).meeting_id == following.id
