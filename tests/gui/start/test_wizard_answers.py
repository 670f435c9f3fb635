"""If these fail, a fault in the wizard loses what was typed, leaves half a file, or is told in the wrong place."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.forums_step import ForumsStep
from samverkan_desktop.gui.wizard.municipality_step import MunicipalityStep
from samverkan_desktop.gui.wizard.school_year_step import SchoolYearStep
from samverkan_desktop.gui.wizard.series_step import SeriesStep
from samverkan_desktop.gui.wizard.units_step import UnitsStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from tests.gui.start.start_desk import PHRASE, Hand, Start


def told(start: Start) -> str:
    return start.wizard.ui.notice.text


def test_a_municipality_without_name_is_asked_for_it(begun: Start, hand: Hand) -> None:
    hand.enter()
    assert "Kommunens namn" in told(begun)
    assert begun.at(MunicipalityStep).ui.name.hasFocus()
    hand.type("Exempelkommun")
    hand.enter()
    begun.at(BoardsStep)
    assert told(begun) == "", "what was put right is not told any longer"


def test_nothing_is_lost_on_the_way_back_and_forth(begun: Start, hand: Hand) -> None:
    ui = begun.wizard.ui
    hand.type("Exempelkommun")
    hand.enter()
    hand.type(" i väst")
    hand.click(ui.back)
    assert begun.at(MunicipalityStep).ui.name.text() == "Exempelkommun"
    hand.click(ui.next)
    assert begun.at(BoardsStep).ui.name1.text() == "Barn- och utbildningsnämnden i väst"
    hand.click(ui.next)
    hand.click(ui.next)
    hand.click(begun.at(ForumsStep).ticks["lots"])
    hand.click(ui.next)
    begun.at(UnitsStep)
    hand.type("Centralskolan")
    hand.click(ui.next)
    begun.at(SeriesStep).ui.first.line.selectAll()
    hand.type("2026-10-01")
    for _ in range(5):
        hand.click(ui.back)
    begun.at(MunicipalityStep)
    assert not ui.back.isEnabled()
    for _ in range(5):
        hand.click(ui.next)
    assert begun.at(SeriesStep).ui.first.line.text() == "2026-10-01", "a date that was chosen is not proposed anew"
    hand.click(ui.back)
    assert begun.at(UnitsStep).ui.schools.toPlainText() == "Centralskolan"
    hand.click(ui.back)
    assert begun.at(ForumsStep).ticks["lots"].isChecked()


def test_at_least_one_board_and_one_forum(begun: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    hand.enter()
    boards = begun.at(BoardsStep)
    boards.ui.name1.clear()
    boards.ui.name2.clear()
    hand.enter()
    assert "Ingen ansvarig nämnd" in told(begun)
    hand.type("Kommunstyrelsen")
    hand.enter()
    hand.enter()
    for tick in begun.at(ForumsStep).ticks.values():
        if tick.isChecked():
            hand.click(tick)
    hand.click(begun.wizard.ui.next)
    assert "Inget forum är valt" in told(begun)


def test_a_school_year_that_contradicts_itself_is_told_and_stays(begun: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    hand.enter()
    hand.enter()
    step = begun.at(SchoolYearStep)
    step.editor.ui.autumn.first.line.setText("2027-01-01")
    hand.click(begun.wizard.ui.next)
    begun.at(SchoolYearStep)
    assert "höstterminen" in told(begun)
    assert step.editor.ui.autumn.first.line.text() == "2027-01-01"


def test_without_a_consultation_there_is_no_series_to_place(begun: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    for _ in range(3):
        hand.enter()
    hand.click(begun.at(ForumsStep).ticks["konsultation"])
    hand.click(begun.wizard.ui.next)
    hand.click(begun.wizard.ui.next)
    step = begun.at(SeriesStep)
    assert not step.ui.fields.isVisible()
    assert "ett och ett" in begun.wizard.ui.about.text()
    hand.click(begun.wizard.ui.next)
    assert begun.wizard.draft.series is None


def test_units_from_a_file_are_shown_with_what_was_left_out(begun: Start, hand: Hand, tmp_path: Path) -> None:
    file = tmp_path / "skolor.csv"
    file.write_text("Namn;Skolform\nCentralskolan;grundskola\nFel;trollkarlsskola\n", encoding="utf-8")
    hand.type("Exempelkommun")
    for _ in range(4):
        hand.enter()
    step = begun.at(UnitsStep)
    begun.dialogs.files = [None, file]
    step.ui.fromFile.click()
    step.ui.fromFile.click()
    assert step.ui.fileNotice.text.startswith("1 verksamhet hämtad. Rad 3: ")
    hand.click(begun.wizard.ui.next)
    assert "Centralskolan" in [unit.name for unit in begun.wizard.draft.units]


def test_passphrases_that_differ_or_are_weak(begun: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    for _ in range(6):
        hand.click(begun.wizard.ui.next)
    step = begun.at(UserStep)
    hand.type("Ava")
    pair = step.ui.passphrase
    hand.click(pair.first)
    hand.type("Exempelkommun 2026")
    assert "för svag" in pair.word.text()
    assert "vanliga ord" in pair.reasons.text()
    hand.click(begun.wizard.ui.next)
    assert "Lösenfrasen är för svag" in told(begun)
    assert pair.first.hasFocus()
    pair.first.selectAll()
    hand.type(PHRASE)
    hand.enter()
    hand.type("något annat")
    hand.enter()
    begun.at(UserStep)
    assert "inte lika" in told(begun)
    assert pair.again.hasFocus()
