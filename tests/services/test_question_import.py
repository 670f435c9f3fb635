"""Forms that come back. If these fail, a question is lost or doubled, or one that points out a child gets on."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pypdf
import pytest

from samverkan_desktop.domain.forums import CasePolicy
from samverkan_desktop.domain.questions import Question, QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.gate import Gate
from samverkan_desktop.services.inbox import Inbox, NoMeetingToPickTo
from samverkan_desktop.services.question_check import QuestionPointsOut
from samverkan_desktop.services.question_forms import QuestionForms
from samverkan_desktop.services.question_import import File, FileResult, Outcome, QuestionImport
from tests.services.builders import CASE_AREA, CONSULTATION, GENERAL_AREA, PHONE, Town, refused

LINE = "Hur kan skolan och öppenvården hjälpas åt före lovet?"
AREA = "Barn och ungdomar som far illa eller riskerar att fara illa"
CHOSEN = {"Förvaltning": "socialtjänst", "Verksamhet": "Barn och familj", "Område": AREA, "Typ": "ärende utan namn"}


def text_form(town: Town, **values: str) -> bytes:
    text = QuestionForms(town.session).text(CONSULTATION).content.decode("utf-8-sig")
    for label, value in {**CHOSEN, "Fråga": LINE, **values}.items():
        text = text.replace(f"\r\n{label}: ", f"\r\n{label}: {value}")
    return text.encode("utf-8")


def pdf_form(town: Town, **values: str) -> bytes:
    writer = pypdf.PdfWriter(
        clone_from=pypdf.PdfReader(io.BytesIO(QuestionForms(town.session).pdf(CONSULTATION).content))
    )
    filled = {
        "forvaltning": "/val0",
        "verksamhet": "Norra skolan",
        "omrade": AREA,
        "typ": "/val1",
        "fraga": LINE,
        **values,
    }
    writer.update_page_form_field_values(writer.pages[0], filled, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def read(town: Town, *contents: bytes) -> list[FileResult]:
    files = [File(f"svar {number}.pdf", content) for number, content in enumerate(contents, start=1)]
    return list(QuestionImport(town.session).read(files))


def inbox(town: Town) -> tuple[Question, ...]:
    return town.questions.waiting(CONSULTATION)


def test_forms_from_both_sides_land_in_the_inbox_in_one_step(town: Town) -> None:
    rows = town.log_count()
    results = read(town, pdf_form(town, stadium="högstadiet"), text_form(town))
    assert [each.outcome for each in results] == [Outcome.TAKEN, Outcome.TAKEN]
    school, social = inbox(town)
    assert (school.side, school.unit_id, school.stage, school.kind) == (
        Side.SCHOOL,
        "norra",
        Stage.LATE,
        QuestionKind.CASE,
    )
    assert (social.side, social.unit_id, social.area_id, social.line) == (Side.SOCIAL, "soc", CASE_AREA, LINE)
    assert social.received_on == date(2026, 8, 10)
    assert town.log_count() == rows + 1
    town.session.undo()
    assert inbox(town) == ()


def test_the_same_answer_twice_is_told_and_comes_in_once(town: Town) -> None:
    form = text_form(town)
    first, second = read(town, form, form)
    assert (first.outcome, second.outcome) == (Outcome.TAKEN, Outcome.DUPLICATE)
    assert second.words.text() == "svar 2.pdf: samma svar lästes in 10 aug. Inget nytt har lagts till."
    assert read(town, form)[0].outcome is Outcome.DUPLICATE
    assert read(town, text_form(town, Fråga="En annan fråga om lovet"))[0].outcome is Outcome.TAKEN
    assert len(inbox(town)) == 2


def test_a_voided_question_is_known_when_it_comes_again(town: Town) -> None:
    form = text_form(town)
    read(town, form)
    town.questions.void(inbox(town)[0].id, "Togs upp på annat håll")
    assert read(town, form)[0].outcome is Outcome.DUPLICATE
    assert inbox(town) == ()


def test_one_that_points_out_somebody_is_kept_and_on_no_agenda_before_it_is_rewritten(town: Town) -> None:
    """It is an official document on arrival, so it is not refused; it waits, marked, until it is put in other words."""
    meeting = town.meeting(date(2026, 9, 10))
    [result] = read(town, text_form(town, Fråga=f"Mamman nås på {PHONE}, vad gör vi?"))
    assert result.outcome is Outcome.STOPPED
    assert PHONE not in result.words.text()
    [question] = inbox(town)
    assert Inbox(town.session).view(CONSULTATION).is_stopped(question)
    refused_pick(town, lambda: Inbox(town.session).pick(CONSULTATION, [question.id]))
    refused_pick(town, lambda: Agenda(town.session).pick_question(meeting.id, question.id))
    mended = town.questions.rewrite(question.id, "Vårdnadshavaren svarar inte, vad gör vi?")
    assert (mended.arrival, mended.rewritten_on) == ("", date(2026, 8, 10))
    assert not Inbox(town.session).view(CONSULTATION).is_stopped(mended)
    [item] = Inbox(town.session).pick(CONSULTATION, [question.id])
    assert (item.meeting_id, item.title) == (meeting.id, "Vårdnadshavaren svarar inte, vad gör vi?")
    assert PHONE not in " ".join(str(row) for row in town.log())


def refused_pick(town: Town, do: Any) -> None:
    before = town.everything()
    with pytest.raises(QuestionPointsOut) as told:
        do()
    assert town.everything() == before
    assert PHONE not in told.value.sentence()


def test_one_among_several_stops_the_pick_of_them_all(town: Town) -> None:
    town.meeting(date(2026, 9, 10))
    read(town, text_form(town), text_form(town, Fråga=f"Ring {PHONE}"))
    refused_pick(town, lambda: Inbox(town.session).pick(CONSULTATION, [q.id for q in inbox(town)]))
    assert len(inbox(town)) == 2


def test_what_nobody_could_check_is_marked_too(town: Town) -> None:
    def broken(_text: str, _context: object) -> tuple[()]:
        raise RuntimeError

    [result] = QuestionImport(town.session, Gate(broken)).read([File("a.txt", text_form(town))])
    assert result.outcome is Outcome.STOPPED
    view = Inbox(town.session, Gate(broken)).view(CONSULTATION)
    assert view.stopped is None
    assert view.is_stopped(view.questions[0])


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"Fråga": ""}, "har ingen fråga ifylld"),
        ({"Fråga": "x" * 201}, "201 tecken och gränsen är 200"),
        ({"Område": ""}, "(område)"),
        ({"Typ": "annat", "Område": "finns inte"}, "(område, typ)"),
        ({"Förvaltning": "", "Verksamhet": "okänd"}, "(förvaltning)"),
        ({"Område": "Samarbete i generella frågor"}, "Där får inga enskilda ärenden tas upp"),
    ],
)
def test_what_cannot_be_taken_in_is_told_and_nothing_is_kept(town: Town, values: dict[str, str], words: str) -> None:
    [result] = read(town, text_form(town, **values))
    assert result.outcome is Outcome.REFUSED
    assert result.words.text().startswith("svar 1.pdf")
    assert words in result.words.text()
    assert inbox(town) == ()


def test_an_unknown_unit_is_left_out_and_told(town: Town) -> None:
    [result] = read(town, text_form(town, Verksamhet="En skola som bytt namn"))
    assert result.outcome is Outcome.TAKEN
    assert "Verksamheten finns inte i registret" in result.words.text()
    assert inbox(town)[0].unit_id == ""


def test_a_form_of_another_record_is_refused(town: Town) -> None:
    form = text_form(town).replace(f"{CONSULTATION}/".encode(), b"annat-forum/")
    assert "hör till ett forum som inte finns här" in read(town, form)[0].words.text()


def test_a_bad_file_among_good_ones_stops_none_of_them(town: Town) -> None:
    results = read(town, b"PK\x03\x04", text_form(town), b"%PDF-1.7 trasig", b"")
    assert [each.outcome for each in results] == [
        Outcome.REFUSED,
        Outcome.TAKEN,
        Outcome.REFUSED,
        Outcome.REFUSED,
    ]
    for each in results:
        assert each.words.text().startswith(each.file)


def test_a_files_name_cannot_turn_the_sentence_round(town: Town) -> None:
    [result] = QuestionImport(town.session).read([File("svar\u202etxt.exe\n" + "x" * 300, b"")])
    assert "\u202e" not in result.words.text()
    assert "\n" not in result.words.text()
    assert len(result.file) <= 60


# --- picking several ---------------------------------------------------------------------------------------------


def ask(town: Town, line: str, side: Side = Side.SCHOOL) -> Question:
    return town.questions.receive(CONSULTATION, line, side=side, unit_id="central", area_id=GENERAL_AREA)


def test_several_are_picked_as_one_step_and_the_rest_wait_unchanged(town: Town) -> None:
    """M03: what is not picked stands in the next meeting's inbox as it was."""
    first, second = town.meeting(date(2026, 9, 10)), town.meeting(date(2026, 10, 22))
    picked, also, left = ask(town, "Ett"), ask(town, "Två"), ask(town, "Tre")
    Inbox(town.session).pick(CONSULTATION, [picked.id, also.id])
    assert {item.question_id for item in town.agenda.items(first.id)} >= {picked.id, also.id}
    town.session.undo()
    assert inbox(town) == (picked, also, left)
    town.session.redo()
    town.meetings.invite(first.id)
    town.meetings.start(first.id)
    view = Inbox(town.session).view(CONSULTATION)
    assert view.meeting is not None
    assert (view.meeting.id, view.waiting()) == (second.id, (left,))


def test_without_a_meeting_to_come_nothing_is_picked(town: Town) -> None:
    question = ask(town, "Ett")
    refused(town, NoMeetingToPickTo, lambda: Inbox(town.session).pick(CONSULTATION, [question.id]), "inkorgen")


def test_a_picked_or_voided_question_is_not_rewritten(town: Town) -> None:
    town.meeting(date(2026, 9, 10))
    question = ask(town, "Ett")
    Inbox(town.session).pick(CONSULTATION, [question.id])
    with pytest.raises(Exception, match="QuestionNotWaiting"):
        town.questions.rewrite(question.id, "Annat")
    assert town.session.repositories.questions.get(question.id).state is QuestionState.PICKED


def test_a_question_rewritten_to_the_same_is_no_step(town: Town) -> None:
    question = ask(town, "Ett")
    rows = town.log_count()
    assert town.questions.rewrite(question.id, " Ett ") == question
    assert town.log_count() == rows
    assert replace(question, line="x") != question


def test_sanitising_leaves_no_mark_to_guess_from(town: Town) -> None:
    """A name that was found later is blanked everywhere; the mark of what stood there would let it be guessed."""
    meeting = town.meeting(date(2026, 9, 10))
    read(town, text_form(town))
    [question] = inbox(town)
    assert question.arrival
    [item] = Inbox(town.session).pick(CONSULTATION, [question.id])
    town.meetings.invite(meeting.id)
    town.meetings.start(meeting.id)
    town.minutes.sanitise(meeting.id, item.id, second_person="Vera Ljungås", heading=True)
    kept = town.session.repositories.questions.get(question.id)
    assert kept.arrival == ""
    assert LINE not in kept.line


def test_a_forum_without_cases_sends_a_form_and_reads_it_back(town: Town) -> None:
    """Else no letter can be made for a steering group: its form has one kind of question alone."""
    forum = town.forum()
    town.registers.save(replace(forum, case_policy=CasePolicy.NEVER))
    assert QuestionForms(town.session).pdf(CONSULTATION).content.startswith(b"%PDF-")
    general = next(area.name for area in town.registers.areas() if area.id == GENERAL_AREA)
    (result,) = read(town, text_form(town, Område=general, Typ="", Fråga="Hur gör vi i vår?"))
    assert result.outcome is Outcome.TAKEN, str(result.words)
    assert [question.kind for question in inbox(town)] == [QuestionKind.GENERAL]
