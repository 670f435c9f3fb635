"""The head of administration, from the first start to the meeting told to the board. By keys and clicks alone.

If this fails, the one who answers for the cooperation cannot plan, invite, collect, send, remind or account for it.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.gui.dialogs.invite import InviteDialog
from samverkan_desktop.gui.dialogs.letters import LettersDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.navigation import MEETINGS, OBLIGATIONS, OVERVIEW, QUESTIONS, REGISTER
from samverkan_desktop.gui.pages.finish import FinishPage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.field_popups import BasisPopup
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.obligations import ObligationsPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.letters import LetterKind
from tests.gui.conftest import ScriptedDialogs
from tests.gui.meeting_desk import WITHOUT_SCREEN, chip
from tests.gui.start.conftest import around, start
from tests.gui.start.start_desk import Start
from tests.scenarios.album import Album
from tests.scenarios.beginning import STAFF, begin, filled_pdf, filled_text
from tests.scenarios.conftest import TheDayComes
from tests.scenarios.counted import AGENDA_SENT, YEAR_INVITED, as_told
from tests.scenarios.hands import ALT, CTRL, SHIFT, Hands
from tests.services.inviting_desk import Opened, events

__all__ = ["around", "start"]
pytestmark = [WITHOUT_SCREEN, pytest.mark.slow]
AREA = "Barn och ungdomar som far illa eller riskerar att fara illa"
GENERAL = "Samarbete i generella frågor"
FROM_SCHOOL = "Hur kan skolan och öppenvården hjälpas åt före lovet?"
FROM_SOCIAL = "Hur återkopplar vi efter en orosanmälan?"


def test_the_first_autumn_of_a_head(
    start: Start, the_day_comes: TheDayComes, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(start.window, Album("huvudchefens-vag"))
    begin(hands, start, qtbot, tmp_path)
    staff_comes_from_a_file(hands, dialogs, tmp_path)
    steering_group_meets(hands)
    letter = the_year_is_invited(hands, dialogs, tmp_path)
    first = start.session.repositories.meetings.where(forum_id="konsultation")[0]
    assert first.last_question_day is not None
    the_day_comes(first.last_question_day - timedelta(days=8))
    questions_come_from_both(hands, letter, tmp_path)
    answers_come_and_some_are_reminded(hands, dialogs, tmp_path)
    the_day_comes(first.last_question_day + timedelta(days=1))
    the_agenda_is_sent(hands, dialogs, tmp_path)
    the_day_comes(first.day)
    the_meeting_is_held(hands, dialogs)
    the_day_comes(first.day + timedelta(days=20))
    it_is_told_to_the_board(hands)
    assert start.session.repositories.meetings.get(first.id).state is MeetingState.APPROVED


def staff_comes_from_a_file(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """Whom the rules call is read from the personnel system's list."""
    file = tmp_path / "personal.csv"
    file.write_bytes(STAFF.encode("cp1252"))
    hands.click(hands.window.ui.side.buttons[REGISTER])
    page = hands.page(RegisterPage)
    dialogs.files = [file]
    hands.alt("l")
    hands.scene("personal-fran-fil")
    hands.key(Qt.Key.Key_Space, why="take them in")
    assert "9 rader är inlästa" in page.ui.notice.text
    hands.scene("personal-inlast")


def steering_group_meets(hands: Hands) -> None:
    """The consultations were planned in the wizard; the steering group's first meeting is put in here."""
    hands.click(hands.window.ui.side.buttons[MEETINGS])
    page = hands.page(MeetingsPage)
    before = len(page.workspace.meetings.rows())
    hands.key(Qt.Key.Key_N, CTRL, why="a new meeting")
    dialog = hands.dialog(MeetingDialog)
    hands.choose(dialog.ui.forum, "Styrgrupp")
    dialog.ui.day.line.setFocus()
    hands.type("31/10")
    hands.scene("nytt-mote-pa-en-helgdag")
    hands.enter()
    assert dialog.isVisible(), "a holiday is asked about first"
    assert "alla helgons dag" in dialog.ui.notice.text
    hands.retype(dialog.ui.day.line, "22/10")
    hands.enter()
    assert len(page.workspace.meetings.rows()) == before + 1
    hands.scene("moten-planerade")


def the_year_is_invited(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> Opened:
    """From the first page to a draft with paper, calendar and form for every meeting of the school year."""
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    with hands.counting() as count:
        hands.click(hands.window.ui.side.buttons[MEETINGS])
        hands.alt("b", why="invite")
        dialog = hands.dialog(InviteDialog)
        planned = dialog.chosen()
        hands.scene("bjud-in-hela-aret")
        hands.enter(why="to all of them")
        hands.scene("brevet-med-inbjudan")
        dialogs.files = [tmp_path / "inbjudan.eml"]
        hands.enter(why="save the draft")
        hands.away("where it is put")
    hands.dialog(LettersDialog)
    hands.scene("utkastet-sparat")
    hands.key(Qt.Key.Key_Escape)
    states = {hands.page(MeetingsPage).workspace.meetings.get(id).state for id in planned}
    assert states == {MeetingState.INVITED}
    as_told(YEAR_INVITED, count)
    letter = Opened.of((tmp_path / "inbjudan.eml").read_bytes())
    assert [name.rpartition(".")[2] for name in letter.files()] == ["pdf", "ics", "pdf", "txt"]
    assert len(events(letter.file(".ics"))) == len(planned) >= 7
    assert letter.to == {"ava", "bo", "cia", "dan", "eli", "fia", "geo", "hea"}
    return letter


def questions_come_from_both(hands: Hands, letter: Opened, tmp_path: Path) -> None:
    """Four answers are dropped at once: one from each side, one sent twice, one that points somebody out."""
    chosen = {"Förvaltning": "skola", "Verksamhet": "Centralskolan", "Område": AREA, "Typ": "ärende utan namn"}
    case = {**chosen, "Stadium": "mellanstadiet"}
    answers = {
        "svar skola.txt": filled_text(letter, **case, Fråga=FROM_SCHOOL),
        "svar skola igen.txt": filled_text(letter, **case, Fråga=FROM_SCHOOL),
        "svar telefon.txt": filled_text(letter, **case, Fråga="En förälder nås på 070-174 06 05, vad gör vi?"),
        "svar social.pdf": filled_pdf(letter, area=GENERAL, line=FROM_SOCIAL),
    }
    for name, content in answers.items():
        (tmp_path / name).write_bytes(content)
    hands.click(hands.window.ui.side.buttons[QUESTIONS])
    page = hands.page(QuestionsPage)
    hands.scene("fragor-inga-an")
    hands.drop(page, [tmp_path / name for name in answers])
    hands.scene("fragor-inlasta")
    questions = page.workspace.session.repositories.questions.all()
    assert {q.side for q in questions} == {Side.SCHOOL, Side.SOCIAL}
    assert sorted(q.line for q in questions)[-1] == FROM_SOCIAL
    assert len(questions) == 3, page.ui.notice.text
    assert "svar skola igen.txt" in page.ui.notice.text
    hands.click_row(page.ui.table, FROM_SCHOOL)
    hands.enter(why="to the agenda")
    assert "står nu på dagordningen" in page.ui.notice.text
    hands.click_row(page.ui.table, FROM_SOCIAL)
    hands.enter(why="to the agenda")
    hands.click_row(page.ui.table, "070")
    hands.enter(why="not to the agenda")
    assert "pekar ut en person" in page.ui.notice.text
    hands.scene("fragan-stoppas")
    hands.key(Qt.Key.Key_F2, why="write it anew")
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Vad gör vi när en vårdnadshavare inte svarar?")
    hands.enter()
    states = sorted(q.state.value for q in page.workspace.session.repositories.questions.all())
    assert states == sorted([QuestionState.PICKED.value] * 2 + [QuestionState.WAITING.value])
    hands.scene("fragor-valda-en-vantar")


def answers_come_and_some_are_reminded(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """Answers by one key each; which functions nobody has accepted for; a reminder to those who have not answered."""
    hands.click(hands.window.ui.side.buttons[MEETINGS])
    hands.click_row(hands.page(MeetingsPage).ui.table, "1/2026")
    hands.enter(why="open it")
    page = hands.page(MeetingPage)
    hands.key(Qt.Key.Key_N, CTRL | SHIFT, why="who has answered")
    seats = {seat.id: seat for seat in page.reader.view.participants}
    persons = page.reader.register.persons
    names = [persons[seat.person_id].name.split()[0] for seat in seats.values()]
    assert sorted(names) == ["Ava", "Bo", "Cia", "Dan", "Eli", "Fia", "Geo", "Hea", "Ivo"]
    keys = {"Cia": Qt.Key.Key_N, "Hea": Qt.Key.Key_N, "Fia": Qt.Key.Key_K}
    silent = ("Ivo", "Eli")
    for name in names:
        if name in silent:
            hands.key(Qt.Key.Key_Down)
        else:
            hands.key(keys.get(name, Qt.Key.Key_J), why=f"{name} has answered")
    hands.scene("svar-pa-inbjudan")
    hands.click(page.ui.more)
    hands.scene("motets-meny")
    hands.menu(page.steps.menu, "Brev och kalender …")
    dialog = hands.dialog(LettersDialog)
    hands.choose(dialog.ui.kind, "Påminnelse")
    assert dialog.kind is LetterKind.REMINDER
    lacking = dialog.ui.lacking.text
    assert "jurist" in lacking.lower()
    assert "socialsekreterare" in lacking.lower()
    hands.scene("paminnelse")
    dialogs.files = [tmp_path / "paminnelse.eml"]
    hands.click(dialog.ui.save)
    assert Opened.of((tmp_path / "paminnelse.eml").read_bytes()).to == {"eli"}
    assert "Ivo Lindhylte" in dialog.ui.to.text(), "nobody is forgotten for want of an address"
    hands.key(Qt.Key.Key_Escape)


def the_agenda_is_sent(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """The last day for questions has passed: the agenda is looked at, marked, and mailed without cases."""
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    with hands.counting() as count:
        hands.click(hands.window.ui.side.buttons[MEETINGS])
        hands.enter(why="the next meeting")
        hands.enter(CTRL | SHIFT, why="look at the agenda")
        preview = hands.dialog(PreviewDialog)
        assert preview.ui.notice.text == "", "both sides have a question: nothing to warn about"
        hands.scene("skicka-dagordning")
        hands.enter(why="it is sent")
        assert preview.ui.notice.property("tone") == Tone.OK.value
        hands.scene("dagordningen-skickad")
        hands.enter(why="to its letter")
        letters = hands.dialog(LettersDialog)
        assert letters.kind is LetterKind.AGENDA
        hands.scene("brevet-med-dagordning")
        dialogs.files = [tmp_path / "dagordning.eml"]
        hands.enter(why="save the draft")
        hands.away("where it is put")
    hands.key(Qt.Key.Key_Escape)
    as_told(AGENDA_SENT, count)
    mailed = Opened.of((tmp_path / "dagordning.eml").read_bytes()).words()
    assert FROM_SOCIAL in mailed
    assert FROM_SCHOOL not in mailed, "nothing of a case is mailed"
    assert hands.page(MeetingPage).reader.view.meeting.state is MeetingState.AGENDA_SENT
    hands.scene("motet-med-dagordning")


def the_meeting_is_held(hands: Hands, dialogs: ScriptedDialogs) -> None:
    """Shortly: the secretary's own scenario tells the rest."""
    page = hands.page(MeetingPage)
    dialogs.answers = ["start"]
    hands.enter(CTRL | SHIFT, why="start")
    hands.away("yes")
    hands.key(Qt.Key.Key_N, CTRL | SHIFT)
    hands.key(Qt.Key.Key_A, why="everybody came")
    hands.key(Qt.Key.Key_T, CTRL | SHIFT)
    for item in page.reader.view.items:
        hands.type("Gruppen enades om nästa steg.")
        hands.enter(ALT, why="done, and on")
        if item.case:
            assert "har inte angett grund" in page.ui.item.ui.notice.text
            hands.scene("grund-saknas")
            hands.click(chip(page, "basis:school"))
            popup = page.facts.popup
            assert isinstance(popup, BasisPopup)
            hands.choose(popup.function, "Rektor")
            hands.scene("grund-anges")
            hands.enter()
            hands.enter(ALT, why="done now, and on")
            hands.key(Qt.Key.Key_T, CTRL | SHIFT)
    hands.key(Qt.Key.Key_E, CTRL | SHIFT, why="after the meeting")
    finish = hands.page(FinishPage)
    assert not finish.blockers.blockers, finish.blockers.blockers
    hands.scene("efter-motet")
    hands.enter(CTRL, why="end it")
    hands.enter(CTRL, why="approve")
    hands.enter(why="the function that answers for the forum")
    assert finish.minutes.done, finish.blockers.card.ui.text.text()


def it_is_told_to_the_board(hands: Hands) -> None:
    """The four obligations of a meeting: called, held, approved and told to the board, each ticked."""
    hands.click(hands.window.ui.side.buttons[OBLIGATIONS])
    page = hands.page(ObligationsPage)
    hands.scene("redovisning")
    hands.click_row(page.ui.rows, "Redovisa")
    hands.enter(why="say when the board was told")
    popup = page.popup
    assert popup is not None
    hands.tab()
    popup.paragraph.setFocus()
    hands.type("§ 112")
    hands.scene("redovisad-i-namnd")
    hands.enter()
    assert page.popup is None
    assert "Redovisa" not in " ".join(row.chip for row in page.rows.rows)
    hands.scene("redovisat")
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    hands.scene("oversikt-efter")
