"""The secretary, from opening the record to a correction after approval. By keys and clicks alone.

If this fails, minutes are not finished when the meeting is, or what was agreed on is lost on the way to the next one.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.afterwards import ApprovalWay
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.slips import reply_code
from samverkan_desktop.gui.dialogs.compare import CompareDialog
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.dialogs.replies import RepliesDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.marking.controller import Marking
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.finish import FinishPage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.carrying import Carrying
from samverkan_desktop.services.handing import Handing
from samverkan_desktop.services.quality import Quality
from samverkan_desktop.services.slips import Slips
from tests.gui.conftest import ScriptedDialogs
from tests.gui.meeting_desk import WITHOUT_SCREEN
from tests.scenarios.album import Album
from tests.scenarios.conftest import OWN_PHRASE, SECRETARY, TheDayComes
from tests.scenarios.counted import ATTENDANCE, MINUTES, as_told
from tests.scenarios.hands import ALT, CTRL, SHIFT, Hands
from tests.services.builders import text_of

pytestmark = [WITHOUT_SCREEN, pytest.mark.slow]
TALKED = "Gruppen gick igenom läget och enades om nästa steg."
CASE_TALK = "Skolan berättar att mamman nås på 0435-55 51 23"
AGREED = "Skolan bjuder in till ett möte före lovet."


def test_a_meeting_from_start_to_a_correction(
    office: MainWindow, the_day_comes: TheDayComes, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(office, Album("sekreterarens-vag"))
    open_the_record(hands)
    page = the_meeting_begins(hands, dialogs)
    attendance_is_taken(hands, page)
    earlier_actions_are_gone_through(hands, page)
    every_paragraph_is_written(hands, page, qtbot)
    the_meeting_ends(hands, dialogs, tmp_path)
    an_answer_comes_back(hands, tmp_path)
    the_next_meeting_has_begun(hands, the_day_comes)
    a_paragraph_is_corrected(hands, the_day_comes)


def open_the_record(hands: Hands) -> None:
    """The file is the one of yesterday; name and own passphrase."""
    hands.scene("startsidan")
    hands.type(SECRETARY)
    hands.enter()
    hands.type(OWN_PHRASE)
    hands.scene("las-upp")
    hands.enter()
    page = hands.page(OverviewPage)
    assert page.order.key == "secretary", "in the order of the own role"
    hands.scene("oversikt-sekreterare")


def the_meeting_begins(hands: Hands, dialogs: ScriptedDialogs) -> MeetingPage:
    """The meeting of the day; an item and a participant less; then it is started."""
    hands.enter(why="the meeting of the day")
    page = hands.page(MeetingPage)
    hands.scene("dagens-mote")
    hands.click_row(page.ui.agenda, "Så får vi med de fristående")
    dialogs.answers = ["remove"]  # the agenda has been sent, so it is asked
    hands.key(Qt.Key.Key_Delete)
    hands.key(Qt.Key.Key_N, CTRL | SHIFT)
    for _ in range(3):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Delete)
    assert len(page.reader.view.items) == 8
    assert len(page.reader.view.participants) == 9
    dialogs.answers = ["start"]
    hands.enter(CTRL | SHIFT, why="start")
    assert [item.paragraph for item in page.reader.view.items]
    hands.scene("motet-startat")
    return page


def attendance_is_taken(hands: Hands, page: MeetingPage) -> None:
    """Two have declined beforehand: everybody's attendance is one key."""
    with hands.counting() as count:
        hands.key(Qt.Key.Key_N, CTRL | SHIFT, why="attendance")
        hands.key(Qt.Key.Key_A, why="as they answered")
    states = [seat.state for seat in page.reader.view.participants]
    assert len(states) == 9
    assert states.count(AttendanceState.EXCUSED) == 1
    assert states.count(AttendanceState.PRESENT) == 8
    as_told(ATTENDANCE, count)
    hands.scene("narvaron")


def earlier_actions_are_gone_through(hands: Hands, page: MeetingPage) -> None:
    """What earlier meetings agreed on comes first: one key each, and a line on what changed."""
    hands.key(Qt.Key.Key_T, CTRL | SHIFT)
    hands.type(TALKED)
    hands.enter(ALT)
    assert page.ui.carried.isVisible()
    waiting = page.reader.carried()
    hands.key(Qt.Key.Key_F6, why="from the text to what was agreed on earlier")
    assert hands.focus() is page.ui.carried.ui.rows
    hands.key(Qt.Key.Key_K, why="done")
    hands.key(Qt.Key.Key_P, why="under way")
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_Up)
    hands.enter(why="what changed")
    hands.type("Fler kommer i tid")
    hands.scene("tidigare-atgarder")
    hands.key(Qt.Key.Key_Escape)
    page.workspace.autosave.flush()
    assert page.workspace.session.repositories.follow_ups.get(waiting[0][0].id).outcome == "Fler kommer i tid"


def every_paragraph_is_written(hands: Hands, page: MeetingPage, qtbot: QtBot) -> None:
    """Text in every §; in a case something that points somebody out is marked, and Tab takes the suggestion."""
    for item in page.reader.view.items[1:]:
        hands.key(Qt.Key.Key_T, CTRL | SHIFT)
        if item.case and item.case.code == 87:
            write_the_case(hands, page, qtbot)
        else:
            hands.type(TALKED)
        hands.enter(ALT, why="done, and on")
    assert all(item.state.value != "open" for item in page.reader.view.items)
    hands.scene("alla-paragrafer-klara")


def write_the_case(hands: Hands, page: MeetingPage, qtbot: QtBot) -> None:
    hands.type(CASE_TALK)
    talk = page.ui.item.ui.talk
    marking = talk.findChild(Marking)
    assert marking is not None
    qtbot.waitUntil(lambda: bool(marking.findings), timeout=2000)
    hands.scene("telefonnummer-markerat")
    hands.key(Qt.Key.Key_Tab, why="take the suggestion")
    assert "0435" not in page.ui.item.text("talk")
    hands.type(".")
    hands.tab()
    hands.type(AGREED)
    hands.key(Qt.Key.Key_A, CTRL | SHIFT, why="an åtgärd of the line")
    editor = page.ui.followUps.editor
    assert editor.function.hasFocus()
    hands.type("Rekt")
    hands.tab(2)
    hands.key(Qt.Key.Key_Up, why="to the next meeting")
    hands.scene("atgard-av-raden")
    hands.enter()
    [made] = [each for each in page.reader.view.follow_ups if each.item_id == page.desk.current]
    assert made.what == AGREED
    assert made.responsible_function_id
    assert made.due == page.reader.usual_due()
    hands.scene("arendet-skrivet")


def the_meeting_ends(hands: Hands, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    """In one motion: ended, both variants, approved by mail, copies, slips, the next agenda, how it went."""
    meeting_id = hands.page(MeetingPage).desk.meeting_id
    with hands.counting() as count:
        hands.key(Qt.Key.Key_E, CTRL | SHIFT, why="after the meeting")
        page = hands.page(FinishPage)
        assert not page.blockers.blockers, page.blockers.blockers
        hands.scene("efter-motet")
        hands.enter(CTRL, why="end it")
    both_variants_are_looked_at(hands, page)
    with hands.counting(count):
        hands.enter(CTRL, why="approve")
        hands.tab()
        hands.key(Qt.Key.Key_Down, why="it came by mail")
        hands.scene("godkant-per-epost")
        hands.enter(why="lock")
        assert page.minutes.done, page.minutes.popup and page.minutes.popup.notice.text
        hands.scene("utlamnande")
        dialogs.files = [tmp_path / "alla exemplar.pdf"]
        hands.enter(CTRL, why="a copy for each unit")
        hands.away("where they are put")
        hands.scene("exemplaren-sparade")
        dialogs.files = [tmp_path / "lappar.pdf"]
        hands.enter(CTRL, why="slips")
        hands.away("where they are put")
        hands.scene("lapparna-sparade")
        hands.enter(CTRL, why="the next agenda")
        for key in (Qt.Key.Key_4, Qt.Key.Key_J, Qt.Key.Key_J):
            hands.key(key, why="how it went")
        hands.scene("allt-klart")
    as_told(MINUTES, count)
    session = page.workspace.session
    assert all(row.handed is not None for row in Handing(session).rows(meeting_id))
    assert Slips(session).of_meeting(meeting_id)[0].issued is not None
    assert not Carrying(session).preview(meeting_id).left
    approval = Approving(session).approval(meeting_id)
    assert approval is not None
    assert approval.way is ApprovalWay.MAIL
    note = Quality(session).note(meeting_id)
    assert (note.dialogue, note.right_people, note.moved_on) == (4, True, True)
    assert page.ui.next.text() == "Klart"


def both_variants_are_looked_at(hands: Hands, page: FinishPage) -> None:
    for words in ("Med ärenden", "Utan ärenden"):
        hands.click_row(page.ui.minutes.ui.rows, words)
        dialog = hands.dialog(PreviewDialog)
        assert dialog.produced is not None, dialog.ui.notice.text
        told = text_of(dialog.produced.content)
        assert (AGREED in told) is (words == "Med ärenden")
        assert "0435" not in told
        hands.scene(words.lower().replace(" ", "-").replace("ä", "a"))
        hands.key(Qt.Key.Key_Escape)


def an_answer_comes_back(hands: Hands, tmp_path: Path) -> None:
    """Who is responsible answers the slip by mail; the answer is dropped and taken in."""
    page = hands.page(FinishPage)
    session = page.workspace.session
    slips = Slips(session).of_meeting(page.slips.meeting_id)
    [action] = [each for slip in slips for each in slip.follow_ups if each.what == AGREED]
    code = reply_code(action.id)
    answer = tmp_path / "svar.txt"
    answer.write_text(f"{code} klar, klart bättre: Mötet är hållet", encoding="utf-8")
    hands.click(page.slips.replies)
    dialog = hands.dialog(RepliesDialog)
    hands.drop(dialog, [answer])
    hands.scene("svar-pa-lappen")
    hands.enter(CTRL, why="take it in")
    assert session.repositories.follow_ups.get(action.id).state is FollowUpState.DONE
    hands.key(Qt.Key.Key_Escape)


def the_next_meeting_has_begun(hands: Hands, the_day_comes: TheDayComes) -> None:
    """The next agenda has the previous minutes, what waits and the åtgärder."""
    hands.click(hands.window.ui.side.buttons[MEETINGS])
    hands.click_row(hands.page(MeetingsPage).ui.table, "14 jan 2027")
    hands.enter()
    page = hands.page(MeetingPage)
    titles = [item.title for item in page.reader.view.items]
    assert any("minnesanteckningar" in title for title in titles), titles
    assert len(titles) > 5
    hands.scene("nasta-mote")


def a_paragraph_is_corrected(hands: Hands, the_day_comes: TheDayComes) -> None:
    """A week later a month turns out to be wrong: a new version with its reason, the difference to be seen."""
    the_day_comes(date(2026, 12, 10))
    hands.key(Qt.Key.Key_K, CTRL, why="find anything")
    hands.type("7/2026")
    hands.scene("hitta-motet")
    hands.enter()
    page = hands.page(MeetingPage)
    hands.click_row(page.ui.agenda, "Trygghet på skolvägen")
    hands.click(page.ui.more)
    hands.menu(page.steps.menu, "Rätta")
    hands.type("Fel ord")
    hands.click(page.ui.item.ui.talk)
    hands.key(Qt.Key.Key_Home, CTRL)
    hands.key(Qt.Key.Key_Right, CTRL | SHIFT)
    hands.type("Arbetsgruppen ")
    hands.scene("rattelsen-skrivs")
    hands.click(page.ui.item.ui.correction.ui.save)
    assert page.ui.item.ui.correction.isHidden(), page.ui.item.ui.correction.ui.notice.text
    hands.key(Qt.Key.Key_J, CTRL | SHIFT, why="what changed")
    dialog = hands.dialog(CompareDialog)
    assert "[−Gruppen−][+Arbetsgruppen+]" in dialog.ui.text.toPlainText().replace(" ", "").replace("\u00a0", "")
    hands.scene("vad-rattelsen-andrade")
    hands.key(Qt.Key.Key_Escape)
