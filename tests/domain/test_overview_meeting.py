"""If these fail, the secretary learns too late that an invitation is unsent, a side is silent or elevhälsan will not
come; or is nagged so early and so often that the card is no longer read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview_meeting import Marked, NextMeeting, Preparation, next_meeting_card
from samverkan_desktop.domain.overview_target import LineKind, Place
from samverkan_desktop.domain.questions import Question, QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from tests.domain.builders import forum, meeting, register, requirement, seat

TODAY = date(2026, 11, 21)
FORUM = forum(
    requirements=(
        requirement("rektor"),
        requirement("socialsekreterare"),
        requirement("kurator", "skolsköterska"),
    )
)
INVITED = meeting(
    state=MeetingState.INVITED,
    number=7,
    place="Sammanträdesrum 2",
    invited_on=date(2026, 10, 22),
    last_question_day=date(2026, 11, 26),
)
YES, NO, NONE = Reply.ACCEPTED, Reply.DECLINED, Reply.NONE


def question(side: Side = Side.SCHOOL, **fields: Any) -> Question:
    base: dict[str, Any] = {
        "id": f"q-{side.value}",
        "forum_id": "consultation",
        "side": side,
        "unit_id": "central",
        "area_id": "concern",
        "kind": QuestionKind.GENERAL,
        "line": "Hur gör vi när en elev byter skola?",
        "received_on": date(2026, 11, 11),
    }
    return Question(**{**base, **fields})


def replies(rektor: Reply = YES, social: Reply = YES, kurator: Reply = YES, nurse: Reply = NONE) -> list[Participant]:
    asked = {"rektor": rektor, "socialsekreterare": social, "kurator": kurator, "skolsköterska": nurse}
    return [seat(name, AttendanceState.NOT_RECORDED, reply=reply) for name, reply in asked.items()]


def card(today: date = TODAY, **fields: Any) -> NextMeeting:
    base: dict[str, Any] = {"meeting": INVITED, "forum": FORUM, "participants": tuple(replies())}
    return next_meeting_card(Preparation(**{**base, **fields}), register(), today)


def told(found: NextMeeting, kind: LineKind) -> list[tuple[str, str, str]]:
    return [(line.urgency.value, str(line.text), str(line.note or "")) for line in found.lines if line.kind is kind]


def test_the_picture_of_the_first_page() -> None:
    four = tuple(question(id=f"q{n}") for n in range(4))
    found = card(
        questions=four,
        participants=tuple(replies(kurator=NO, nurse=NO)),
        marked=Marked(question_ids=("q0",)),
        meeting=replace(INVITED, day=date(2026, 12, 3)),
    )
    assert str(found.away) == "om 12 dagar"
    assert found.place == "Sammanträdesrum 2"
    assert [(line.urgency.value, str(line.text), str(line.note or "")) for line in found.lines] == [
        ("done", "Inbjudan och frågeupprop skickat 22 okt", ""),
        ("open", "4 frågor: skola 4, socialtjänst 0", "sista dag 26 nov"),
        ("danger", "Ingen från elevhälsan kan komma", ""),
        ("open", "Dagordningen är inte skickad", "senast 26 nov"),
        ("warning", "1 fråga har markeringar kvar", ""),
    ]
    assert found.lines[1].target.ids == ("q0", "q1", "q2", "q3")
    assert found.lines[2].target.ids == ("kurator-seat", "skolsköterska-seat")
    assert (found.lines[4].target.place, found.lines[4].target.ids) == (Place.QUESTIONS, ("q0",))


@pytest.mark.parametrize(
    ("today", "urgency"),
    [(date(2026, 10, 28), "open"), (date(2026, 10, 29), "warning"), (date(2026, 11, 19), "danger")],
)
def test_an_unsent_invitation_grows_urgent(today: date, urgency: str) -> None:
    found = card(today, meeting=replace(INVITED, state=MeetingState.PLANNED, number=None, invited_on=None))
    assert told(found, LineKind.INVITATION) == [(urgency, "Inbjudan är inte skickad", "")]
    assert not told(found, LineKind.REPLIES), "nobody is called before the invitation"
    assert not told(found, LineKind.QUESTIONS)


@pytest.mark.parametrize(
    ("today", "school", "social", "urgency", "note"),
    [
        (date(2026, 11, 22), 1, 0, "open", "sista dag 26 nov"),
        (date(2026, 11, 23), 1, 0, "warning", "sista dag 26 nov"),
        (date(2026, 11, 23), 0, 1, "warning", "sista dag 26 nov"),
        (date(2026, 11, 27), 1, 0, "warning", "sista dag var 26 nov"),
        (date(2026, 11, 26), 1, 1, "open", "sista dag 26 nov"),
        (date(2026, 11, 27), 1, 1, "done", "sista dag var 26 nov"),
    ],
)
def test_a_silent_side_is_told_when_its_last_day_is_near(
    today: date, school: int, social: int, urgency: str, note: str
) -> None:
    asked = (question(id="a"),) * school + (question(Side.SOCIAL, id="b"),) * social
    (line,) = told(card(today, questions=asked), LineKind.QUESTIONS)
    total = school + social
    text = f"{total} {'fråga' if total == 1 else 'frågor'}: skola {school}, socialtjänst {social}"
    assert line == (urgency, text, note)


def test_questions_of_a_third_side_are_told_and_void_ones_are_not() -> None:
    asked = (question(Side.REGION), question(Side.SOCIAL, state=QuestionState.VOIDED))
    (line,) = told(card(questions=asked), LineKind.QUESTIONS)
    assert line[1] == "1 fråga: skola 0, socialtjänst 0, region 1"


def test_without_questions_it_says_so_and_a_forum_of_one_side_is_not_asked() -> None:
    assert told(card(), LineKind.QUESTIONS) == [("open", "Inga frågor", "sista dag 26 nov")]
    one_side = replace(FORUM, requirements=(requirement("rektor"),))
    assert not told(card(forum=one_side), LineKind.QUESTIONS)


@pytest.mark.parametrize(
    ("called", "today", "lines"),
    [
        (replies(), TODAY, [("done", "Alla funktioner som ska delta har tackat ja")]),
        (replies(NONE, NONE, NONE), TODAY, [("warning", "Inga svar är antecknade")]),
        (replies(NONE, NONE, NONE), date(2026, 11, 18), [("open", "Inga svar är antecknade")]),
        (replies(NONE, NONE, NONE), date(2026, 11, 19), [("warning", "Inga svar är antecknade")]),
        (replies(social=NONE), date(2026, 11, 18), [("open", "2 av 4 har svarat")]),
        (replies(social=NONE), TODAY, [("warning", "Ingen socialsekreterare har tackat ja")]),
        (replies(kurator=NO), TODAY, [("danger", "Ingen från elevhälsan har tackat ja")]),
        (replies(rektor=NO), date(2026, 11, 1), [("danger", "Ingen rektor kan komma")]),
        (replies()[1:], TODAY, [("danger", "Ingen rektor är kallad")]),
        (
            replies(social=NONE, kurator=NO, nurse=NO),
            TODAY,
            [("danger", "Ingen från elevhälsan kan komma"), ("warning", "Ingen socialsekreterare har tackat ja")],
        ),
        ([], TODAY, [("danger", f"Ingen {w} är kallad") for w in ("rektor", "socialsekreterare", "från elevhälsan")]
         + [("warning", "Inga svar är antecknade")]),
    ],
)  # fmt: skip
def test_who_has_said_yes(called: list[Participant], today: date, lines: list[tuple[str, str]]) -> None:
    found = card(today, participants=tuple(called))
    assert [(urgency, text) for urgency, text, _ in told(found, LineKind.REPLIES)] == lines


def test_one_who_said_yes_and_then_fell_ill_does_not_come() -> None:
    ill = [replace(replies()[0], state=AttendanceState.EXCUSED), *replies()[1:]]
    assert told(card(participants=tuple(ill)), LineKind.REPLIES)[0][:2] == ("danger", "Ingen rektor kan komma")


def test_a_substitute_who_comes_fills_the_place() -> None:
    away = replace(replies()[0], reply=NO, person_id="anna")
    instead = seat("pedagog", AttendanceState.NOT_RECORDED, reply=YES, person_id="bo", substitute_for="anna")
    found = card(participants=(away, instead, *replies()[1:]))
    assert told(found, LineKind.REPLIES)[0][1] == "Alla funktioner som ska delta har tackat ja"


def test_too_few_of_those_that_there_must_be_several_of() -> None:
    two = replace(FORUM, requirements=(requirement("rektor", minimum=2),))
    one = (seat("rektor", AttendanceState.NOT_RECORDED, id="1", reply=YES),)
    none = seat("rektor", AttendanceState.NOT_RECORDED, id="2")
    expected = ("danger", "Bara 1 av 2 har tackat ja: rektor", "")
    assert told(card(forum=two, participants=one), LineKind.REPLIES) == [expected]
    assert told(card(forum=two, participants=(*one, none)), LineKind.REPLIES) == [("warning", *expected[1:])]


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        (date(2026, 11, 18), []),
        (date(2026, 11, 19), [("open", "Dagordningen är inte skickad", "senast 26 nov")]),
        (date(2026, 11, 23), [("warning", "Dagordningen är inte skickad", "senast 26 nov")]),
        (date(2026, 11, 27), [("danger", "Dagordningen är inte skickad", "senast 26 nov")]),
    ],
)
def test_the_agenda_is_due_seven_days_ahead(today: date, lines: list[tuple[str, str, str]]) -> None:
    assert told(card(today), LineKind.AGENDA) == lines
    later = replace(FORUM, agenda_days=3)
    assert told(card(today, forum=later), LineKind.AGENDA) == lines, "seven days at least, whatever the forum says"


def test_an_agenda_that_is_sent_says_when() -> None:
    sent = replace(INVITED, state=MeetingState.AGENDA_SENT, agenda_sent_on=date(2026, 11, 25))
    assert told(card(meeting=sent), LineKind.AGENDA) == [("done", "Dagordning skickad 25 nov", "")]


def test_elevhalsomoten_send_no_agenda_from_here() -> None:
    health = replace(FORUM, kind=ForumKind.PUPIL_HEALTH)
    assert not told(card(date(2026, 12, 2), forum=health), LineKind.AGENDA)


def test_marks_lead_to_where_they_stand_and_a_broken_check_is_told() -> None:
    found = card(marked=Marked(question_ids=("a", "b"), item_ids=("c",)))
    assert told(found, LineKind.MARKS) == [
        ("warning", "2 frågor har markeringar kvar", ""),
        ("warning", "1 punkt har markeringar kvar", ""),
    ]
    assert found.lines[-1].target.ids == ("c",)
    broken = told(card(marked=Marked(checked=False)), LineKind.MARKS)
    assert broken == [("danger", "Kontrollen av identifierare gick inte att köra", "")]


def test_a_meeting_today_and_one_under_way() -> None:
    assert str(card(date(2026, 12, 3)).away) == "i dag"
    assert str(card(date(2026, 12, 2)).away) == "i morgon"
    assert str(card(date(2026, 12, 4), meeting=replace(INVITED, state=MeetingState.ONGOING)).away) == "pågår"


def test_a_meeting_without_a_room_shows_its_link() -> None:
    assert card(meeting=replace(INVITED, place="", link="https://exempel.invalid/mote")).place.startswith("https")
