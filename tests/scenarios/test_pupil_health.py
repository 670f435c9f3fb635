"""Pupil health, from opening with one's own role to a paper for the boards. By keys and clicks alone.

If this fails, pupil health counts attendance by hand, forgets what it promised, or never learns what became of a case.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog
from samverkan_desktop.gui.dialogs.list_preview import ListPreview
from samverkan_desktop.gui.dialogs.question import QuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE, CASES, FOLLOW_UPS, OVERVIEW, OVERVIEW_ROWS, QUESTIONS
from samverkan_desktop.gui.pages.attendance import AttendancePage
from samverkan_desktop.gui.pages.cases import CasePage, CasesPage
from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.own_card import OwnCard
from samverkan_desktop.gui.pages.questions import QuestionsPage
from tests.gui.conftest import ScriptedDialogs
from tests.gui.meeting_desk import WITHOUT_SCREEN
from tests.scenarios.album import Album
from tests.scenarios.conftest import NURSE, OWN_PHRASE
from tests.scenarios.counted import HEALTH_TO_PAPER, LACKED, as_told
from tests.scenarios.hands import CTRL, Hands
from tests.services.builders import text_of

pytestmark = [WITHOUT_SCREEN, pytest.mark.slow]
ASKED = "Hur når vi elever som inte kommer till hälsobesöket?"


def test_a_morning_in_pupil_health(office: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    hands = Hands(office, Album("elevhalsans-vag"))
    open_the_record(hands)
    a_question_is_sent_in(hands)
    three_lines_come_first(hands)
    which_functions_were_lacking(hands)
    attendance_by_school_and_term(hands)
    taken_part_to_paper(hands, dialogs, tmp_path)
    own_actions_are_answered(hands)
    a_deadline_is_put_in(hands, dialogs, tmp_path)
    a_case_is_followed(hands)


def open_the_record(hands: Hands) -> None:
    """Name and own passphrase: the first page stands as pupil health needs it."""
    hands.type(NURSE)
    hands.enter()
    hands.type(OWN_PHRASE)
    hands.enter()
    page = hands.page(OverviewPage)
    assert page.order.key == "pupil_health"
    hands.scene("oversikt-elevhalsan")


def a_question_is_sent_in(hands: Hands) -> None:
    """A question of one's own, put in by hand."""
    hands.click(hands.window.ui.side.buttons[QUESTIONS])
    page = hands.page(QuestionsPage)
    hands.key(Qt.Key.Key_N, CTRL, why="a new question")
    dialog = hands.dialog(QuestionDialog)
    hands.choose(dialog.ui.unit, "Centrala elevhälsan")
    hands.click(dialog.ui.line)
    hands.type(ASKED)
    hands.scene("egen-fraga")
    hands.enter()
    assert ASKED in [question.line for question in page.workspace.session.repositories.questions.all()]
    assert not page.ui.pick.isEnabled(), "who makes the agenda picks"


def three_lines_come_first(hands: Hands) -> None:
    """My åtgärder, the meeting I am called to, what became of my question: each leads there."""
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    page = hands.page(OverviewPage)
    [card] = page.findChildren(OwnCard)
    titles = [row.title for row in card.rows.rows.rows]
    assert [title.partition(":")[0] for title in titles[:2]] == ["Mina åtgärder", "Nästa möte jag är kallad till"]
    assert "3 dec" in titles[2], titles
    hands.scene("ditt-tre-rader")
    hands.click_row(card.rows, "Nästa möte")
    meeting = hands.page(MeetingPage)
    assert not meeting.ui.step.isVisible(), "pupil health neither starts nor ends meetings"
    hands.scene("motet-jag-ar-kallad-till")
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    hands.click_row(card.rows, "Min fråga")
    assert hands.page(QuestionsPage).selected()[0].line == ASKED


def which_functions_were_lacking(hands: Hands) -> None:
    """From the first page: one click, and it stands there in words and figures, with its rows behind."""
    hands.click(hands.window.ui.side.buttons[OVERVIEW])
    with hands.counting() as count:
        hands.click(hands.window.ui.side.buttons[ATTENDANCE])
    page = hands.page(AttendancePage)
    as_told(LACKED, count)
    assert "som ska delta" in page.ui.detail.text()
    hands.scene("vilka-funktioner-har-vi-saknat")
    hands.enter(why="the rows behind the figure")
    assert hands.window.ui.stack.currentWidget() is hands.window._pages[OVERVIEW_ROWS]
    hands.scene("raderna-bakom")
    hands.click(hands.window.ui.side.buttons[ATTENDANCE])


def attendance_by_school_and_term(hands: Hands) -> None:
    """By term, by school, by profession, meeting by meeting, independent against municipal."""
    page = hands.page(AttendancePage)
    hands.choose(page.span, "Våren 2026")
    hands.scene("narvaro-en-termin")
    hands.choose(page.unit, "Centralskolan")
    hands.scene("narvaro-en-skola")
    hands.choose(page.unit, "Alla")
    hands.choose(page.span, "Läsåret 2025/26")
    assert "Har saknats av dem som ska delta: " in page.ui.detail.text(), page.ui.detail.text()
    for key in ("professions", "meetings", "schools"):
        hands.click(page.ui.quick.buttons[key])
        hands.scene(f"narvaro-{key}")
    hands.click(page.ui.quick.buttons["functions"])


def taken_part_to_paper(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """``Elevhälsan deltog vid 4 av 6 möten``, as a paper and as figures for a spreadsheet."""
    page = hands.page(AttendancePage)
    headline = page.ui.headline.text()
    assert headline.startswith("Elevhälsan deltog vid ")
    with hands.counting() as count:
        hands.key(Qt.Key.Key_P, CTRL, why="paper")
        dialog = hands.dialog(ListPreview)
        assert dialog.produced is not None, dialog.ui.notice.text
        hands.scene("elevhalsan-deltog-pa-papper")
        dialogs.files = [tmp_path / "narvaro.pdf"]
        hands.enter(why="save")
        hands.away("where it is put")
    as_told(HEALTH_TO_PAPER, count)
    hands.key(Qt.Key.Key_Escape)
    assert headline in text_of((tmp_path / "narvaro.pdf").read_bytes()).replace("\n", " ")
    dialogs.answers, dialogs.files = ["xlsx"], [tmp_path / "narvaro.xlsx"]
    hands.key(Qt.Key.Key_S, CTRL)
    assert (tmp_path / "narvaro.xlsx").read_bytes().startswith(b"PK")


def own_actions_are_answered(hands: Hands) -> None:
    """What is late first, then what is mine; done by one key, and a line on what changed."""
    hands.click(hands.window.ui.side.buttons[FOLLOW_UPS])
    page = hands.page(FollowUpsPage)
    late = [line.late for line in page.shown]
    assert late == sorted(late, reverse=True)
    hands.scene("uppfoljningar")
    hands.click(page.ui.quick.buttons["mine"])
    hands.scene("mina-uppfoljningar")
    assert page.shown, "the example has something for the school nurse"
    assert all(line.mine for line in page.shown)
    page.ui.table.setFocus()
    line = page.current()
    assert line is not None
    hands.key(Qt.Key.Key_K, why="done")
    hands.type("Fler kommer till hälsobesöken")
    hands.choose(page.editor.change, "bättre")
    hands.scene("vad-andrades")
    hands.key(Qt.Key.Key_Escape)
    kept = page.workspace.session.repositories.follow_ups.get(line.id)
    assert (kept.state, kept.outcome) == (FollowUpState.DONE, "Fler kommer till hälsobesöken")
    assert kept.change is not Change.UNSTATED


def a_deadline_is_put_in(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """A day to answer by stands in the same list, which leaves as CSV without a word of any case."""
    page = hands.page(FollowUpsPage)
    hands.key(Qt.Key.Key_N, CTRL, why="a day to answer by")
    dialog = hands.dialog(DeadlineDialog)
    hands.type("Yttrande över ny rutin för hälsobesök")
    dialog.ui.due.line.setFocus()
    hands.type("2026-12-18")
    hands.scene("nytt-svarsdatum")
    hands.enter()
    assert date(2026, 12, 18) in {each.due for each in page.workspace.session.repositories.deadlines.all()}
    hands.scene("svarsdatum-i-listan")
    dialogs.answers, dialogs.files = ["csv"], [tmp_path / "uppfoljningar.csv"]
    hands.key(Qt.Key.Key_S, CTRL)
    rows = list(csv.reader(io.StringIO((tmp_path / "uppfoljningar.csv").read_text("utf-8-sig")), delimiter=";"))
    words = {each.what for each in page.workspace.session.repositories.follow_ups.all() if each.case_code is not None}
    assert rows
    assert not words & {cell for row in rows for cell in row}


def a_case_is_followed(hands: Hands) -> None:
    """A case through its meetings; what is shown is gone when the page is left, and the reading is logged."""
    hands.click(hands.window.ui.side.buttons[CASES])
    page = hands.page(CasesPage)
    hands.scene("arenden")
    several = next(line for line in page.view.lines if line.meetings > 1) if page.view is not None else None
    assert several is not None
    hands.key(Qt.Key.Key_F, CTRL)
    hands.type(f"K{several.code}")
    hands.enter()
    before = page.workspace.session.record.head.number
    hands.enter(why="open it")
    thread = hands.page(CasePage)
    assert len(thread.steps) > 1
    assert page.workspace.session.record.head.number == before + 1, "the reading is logged"
    hands.scene("arendet-genom-alla-moten")
    agreed = next(step.agreed for step in thread.steps if step.agreed)
    assert agreed in "\n".join(label.text() for label in thread.findChildren(QLabel))
    hands.click(thread.ui.back)
    assert thread.steps == ()
