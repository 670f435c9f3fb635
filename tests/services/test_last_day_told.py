"""The last day for questions as papers, letters and calendars tell it, each seen from its own day."""

from __future__ import annotations

from datetime import date, timedelta

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.swedish import capitalised, long_date
from samverkan_desktop.services.calendar_files import CalendarFiles
from samverkan_desktop.services.letters import LetterKind, Letters
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.question_forms import QuestionForms
from tests.services.builders import CONSULTATION, Town, text_of


def test_an_agenda_names_the_last_day_for_questions_as_it_is_seen_from_its_own_day(town: Town) -> None:
    """*Sista dag för frågor* a week after that day asks for what nobody may send in any more."""
    meeting = town.meeting(date(2026, 10, 22))
    town.meetings.invite(meeting.id)
    last = town.meetings.get(meeting.id).last_question_day
    assert last is not None

    early = town.meeting(date(2026, 12, 3))
    town.meetings.invite(early.id)
    town.meetings.send_agenda(early.id)

    told = long_date(last).replace("\u00a0", " ")

    def read(of: Meeting = meeting) -> str:
        return text_of(town.papers.produce(PaperKind.AGENDA, of.id).content)

    town.clock.advance(timedelta(days=(last - today(town.clock)).days))
    assert f"Sista dag för frågor {capitalised(told)}" in read(), "the day itself is not over"
    town.clock.advance(timedelta(days=1))
    after = read()
    assert f"Frågor Sista dag var {told}; senare frågor väntar till nästa möte" in after
    assert "Sista dag för frågor" not in after
    town.clock.advance(timedelta(days=90))
    assert "Sista dag för frågor" in read(early), "a paper sent before that day is printed again as it was"


def test_letters_calendars_and_forms_name_no_last_day_that_has_been(town: Town) -> None:
    meeting = town.meeting(date(2026, 10, 22))
    town.meetings.invite(meeting.id)
    last = town.meetings.get(meeting.id).last_question_day
    assert last is not None

    def named() -> list[bool]:
        letter = Letters(town.session).words(LetterKind.REMINDER, [meeting.id]).body
        unfolded = CalendarFiles(town.session).issue([meeting.id]).content.decode().replace("\r\n ", "")
        form = QuestionForms(town.session).form(CONSULTATION)
        return [long_date(last) in letter, long_date(last) in unfolded, form.last_day == last]

    assert named() == [True] * 3
    town.clock.advance(timedelta(days=(last - today(town.clock)).days + 1))
    assert named() == [False] * 3
