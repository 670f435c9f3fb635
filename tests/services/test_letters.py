"""Letters and calendars. If these fail, a case leaves by e-mail, or a moved meeting stands twice in a calendar."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from random import Random

import pytest

from samverkan_desktop.domain.attendance import Reply
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.calendar_files import CalendarFiles, NotInvited
from samverkan_desktop.services.gate import CheckFailed, Gate, GateShut
from samverkan_desktop.services.inviting import Inviting
from samverkan_desktop.services.letters import LetterKind, Letters
from tests.services.builders import CASE_AREA, CONSULTATION, PHONE, Town, refused
from tests.services.inviting_desk import YEAR, Opened, events, planned_year


def letters(town: Town) -> Letters:
    return Letters(town.session)


def calendars(town: Town) -> CalendarFiles:
    return CalendarFiles(town.session)


@pytest.fixture
def year(town: Town) -> tuple[Meeting, ...]:
    """Five meetings that everybody is invited to."""
    planned = planned_year(town)
    return Inviting(town.session).invite(meeting.id for meeting in planned)


def move(town: Town, meeting: Meeting, **to: object) -> Meeting:
    now = town.meetings.get(meeting.id)
    there = {"day": now.day, "start": now.start, "end": now.end, "place": now.place, "link": now.link, **to}
    return town.meetings.reschedule(meeting.id, confirmed=True, **there)  # type: ignore[arg-type]  # a few of them


# --- nothing about a case ----------------------------------------------------------------------------------------


def test_nothing_about_a_case_is_in_anything_mailed(town: Town, year: tuple[Meeting, ...]) -> None:
    """Every field of a case is given a word of its own, and every letter searched: as text, and byte by byte."""
    chance = Random(11)
    given: list[str] = []

    def word() -> str:
        given.append("zq" + "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=10)))
        return given[-1]

    meeting = year[0]
    case = town.case(meeting, word())
    waiting = town.questions.receive(
        CONSULTATION,
        word(),
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
        stage=Stage.LATE,
    )
    picked = town.questions.receive(
        CONSULTATION, word(), side=Side.SOCIAL, unit_id="soc", area_id=CASE_AREA, kind=QuestionKind.CASE
    )
    town.agenda.pick_question(meeting.id, picked.id)
    town.questions.void(waiting.id, word())
    assert case.case is not None
    for kind in LetterKind:
        if kind is LetterKind.CANCELLATION:
            town.meetings.cancel(meeting.id, word())
        draft = letters(town).draft(kind, [meeting.id])
        opened = Opened.of(draft.content)
        told = opened.words() + draft.file_name + letters(town).words(kind, [meeting.id]).whole
        secrets = [*given, case.case.label, "Ärende K"]
        if kind is not LetterKind.INVITATION:
            secrets.append("mellanstadiet")  # there it is one of the choices that the form offers
        assert [secret for secret in secrets if secret in told] == [], kind
        assert [secret for secret in given if secret in opened.raw()] == [], kind
    whole_year = letters(town).draft(LetterKind.INVITATION, [m.id for m in year[1:]])
    assert not [secret for secret in given if secret in Opened.of(whole_year.content).words()]


def test_the_mailed_agenda_says_how_many_cases_it_leaves_out(town: Town, year: tuple[Meeting, ...]) -> None:
    town.case(year[0])
    town.case(year[0])
    town.general(year[0], "Rutin för återkoppling")
    words = Opened.of(letters(town).draft(LetterKind.AGENDA, [year[0].id]).content).words()
    assert "2 ärenden utan externt deltagande" in words
    assert "Rutin för återkoppling" in words
    assert "hög frånvaro" not in words


def test_a_letter_stays_in_while_somebody_is_pointed_out(town: Town, year: tuple[Meeting, ...]) -> None:
    move(town, year[0], place=f"Ring {PHONE}")
    for kind in (LetterKind.INVITATION, LetterKind.UPDATE):
        with pytest.raises(GateShut):
            letters(town).draft(kind, [year[0].id])
    with pytest.raises(GateShut):
        calendars(town).issue([year[0].id])
    assert calendars(town).issued(year[0].id) is None


def test_a_letter_stays_in_when_nobody_could_check(town: Town, year: tuple[Meeting, ...]) -> None:
    def broken(_text: str, _context: object) -> tuple[()]:
        raise RuntimeError

    move(town, year[0], place="Rum 2")
    with pytest.raises(CheckFailed):
        Letters(town.session, Gate(broken)).draft(LetterKind.INVITATION, [year[0].id])


# --- whom and what -----------------------------------------------------------------------------------------------


def test_the_years_letter_brings_paper_calendar_and_form(town: Town, year: tuple[Meeting, ...]) -> None:
    draft = letters(town).draft(LetterKind.INVITATION, [m.id for m in year])
    opened = Opened.of(draft.content)
    assert [name.rpartition(".")[2] for name in opened.files()] == ["pdf", "ics", "pdf", "txt"]
    assert {"rektor", "kurator", "soc1"} & opened.to
    assert "jurist" not in opened.to
    assert letters(town).words(LetterKind.INVITATION, [m.id for m in year]).without_address
    found = events(opened.file(".ics"))
    assert [(e.decoded("DTSTART").date(), e.decoded("DTSTART").hour) for e in found] == [(day, 13) for day in YEAR]
    assert [e.decoded("DTSTART").utcoffset().seconds // 3600 for e in found] == [2, 2, 1, 1, 2]
    for meeting in year:
        assert meeting.label in opened.body


def test_the_reminder_goes_to_those_who_have_not_answered(town: Town, year: tuple[Meeting, ...]) -> None:
    seats = town.attendance.participants(year[0].id)
    for seat in seats[1:]:
        town.attendance.reply(seat.id, Reply.MAYBE)
    opened = Opened.of(letters(town).draft(LetterKind.REMINDER, [year[0].id]).content)
    assert opened.to == {seats[0].person_id}
    assert opened.files() == {}


# --- the calendar ------------------------------------------------------------------------------------------------


def test_a_moved_meeting_updates_the_same_event(town: Town, year: tuple[Meeting, ...]) -> None:
    [first] = events(calendars(town).issue([year[0].id]).content)
    assert not calendars(town).outdated(year[0].id)
    move(town, year[0], day=date(2026, 9, 11), start=time(9), end=time(10))
    assert calendars(town).outdated(year[0].id)
    opened = Opened.of(letters(town).draft(LetterKind.UPDATE, [year[0].id]).content)
    [second] = events(opened.file(".ics"))
    assert (second["UID"], second["SEQUENCE"], first["SEQUENCE"]) == (first["UID"], 1, 0)
    assert second.decoded("DTSTART").replace(tzinfo=None).isoformat() == "2026-09-11T09:00:00"
    assert b"METHOD:REQUEST" in opened.file(".ics")
    assert not calendars(town).outdated(year[0].id)


def test_a_cancelled_meeting_is_taken_out_of_calendars(town: Town, year: tuple[Meeting, ...]) -> None:
    calendars(town).issue(m.id for m in year)
    town.meetings.cancel(year[1].id, "Sjukdom hos flera")
    content = Opened.of(letters(town).draft(LetterKind.CANCELLATION, [year[1].id]).content).file(".ics")
    [event] = events(content)
    assert b"METHOD:CANCEL" in content
    assert (event["SEQUENCE"], str(event["STATUS"])) == (1, "CANCELLED")
    assert str(event["UID"]) == f"{year[1].id}@samverkan"
    assert b"Sjukdom" not in content


def test_the_number_counts_what_was_sent(town: Town, year: tuple[Meeting, ...]) -> None:
    """Sent again unchanged it is the same number; a move undone before it was sent costs none, one sent does."""
    id = year[0].id

    def number() -> int:
        [event] = events(calendars(town).issue([id]).content)
        return int(str(event["SEQUENCE"]))

    assert [number(), number()] == [0, 0]
    move(town, year[0], place="Rum 9")
    town.session.undo()
    assert number() == 0
    move(town, year[0], place="Rum 9")
    assert number() == 1
    move(town, year[0], place="")
    assert [number(), number()] == [2, 2]


def test_the_number_outlives_the_day(town: Town, year: tuple[Meeting, ...]) -> None:
    calendars(town).issue([year[0].id])
    move(town, year[0], place="Rum 9")
    calendars(town).issue([year[0].id])
    again = town.again()
    issued = calendars(again).issued(year[0].id)
    assert issued is not None
    assert issued.sequence == 1
    again.session.close()


def test_a_meeting_nobody_is_invited_to_has_no_entry(town: Town) -> None:
    meeting = planned_year(town)[0]
    refused(town, NotInvited, lambda: calendars(town).issue([meeting.id]), "inbjudan")


def test_without_an_address_to_answer_to_the_calendar_only_tells(town: Town, year: tuple[Meeting, ...]) -> None:
    convener = town.session.repositories.persons.get("chef")
    town.registers.save(replace(convener, email=""))
    content = calendars(town).issue([year[0].id]).content
    assert b"METHOD:PUBLISH" in content
    assert not re.search(rb"ORGANIZER|ATTENDEE", content)
