"""If these fail, a fault in the wizard loses what was typed, leaves half a file, or is told in the wrong place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.wizard import place_step
from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.forums_step import ForumsStep
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.municipality_step import MunicipalityStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.gui.wizard.school_year_step import SchoolYearStep
from samverkan_desktop.gui.wizard.series_step import SeriesStep
from samverkan_desktop.gui.wizard.units_step import UnitsStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from samverkan_desktop.services.example_record import example_clock
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.storage.errors import DiskFull
from samverkan_desktop.storage.keys import KdfProfile
from tests.gui.conftest import ScriptedDialogs
from tests.gui.start_desk import ASKED_GROUP, PHRASE, TODAY, Hand, Start, make_start


@pytest.fixture
def around(cheap_kdf: KdfProfile, tmp_path: Path) -> Surroundings:
    return Surroundings(
        clock=example_clock(TODAY), random_bytes=Random(5).randbytes, kdf=cheap_kdf, anchor_folder=tmp_path / "ankare"
    )


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def start(qtbot: QtBot, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path, hand: Hand) -> Start:
    """The wizard at its first step."""
    made = make_start(qtbot, around, dialogs, tmp_path)
    hand.click(made.window.start.ui.new)
    return made


@pytest.fixture
def at_place(start: Start, hand: Hand) -> Start:
    """Everything answered but where the file shall lie."""
    hand.type("Exempelkommun")
    for _ in range(6):
        hand.click(start.wizard.ui.next)
    hand.type("Ava Almtoft")
    hand.tab(2)
    for _ in range(2):
        hand.type(PHRASE)
        hand.enter()
    start.at(PlaceStep)
    return start


@pytest.fixture
def at_key(at_place: Start, hand: Hand, qtbot: QtBot) -> Start:
    """The file is made, the key is shown."""
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))
    return at_place


def told(start: Start) -> str:
    return start.wizard.ui.notice.text


# --- each answer ----------------------------------------------------------------------------------------------------


def test_a_municipality_without_name_is_asked_for_it(start: Start, hand: Hand) -> None:
    hand.enter()
    assert "Kommunens namn" in told(start)
    assert start.at(MunicipalityStep).ui.name.hasFocus()
    hand.type("Exempelkommun")
    hand.enter()
    start.at(BoardsStep)
    assert told(start) == "", "what was put right is not told any longer"


def test_nothing_is_lost_on_the_way_back_and_forth(start: Start, hand: Hand) -> None:
    ui = start.wizard.ui
    hand.type("Exempelkommun")
    hand.enter()
    hand.type(" i väst")
    hand.click(ui.back)
    assert start.at(MunicipalityStep).ui.name.text() == "Exempelkommun"
    hand.click(ui.next)
    assert start.at(BoardsStep).ui.name1.text() == "Barn- och utbildningsnämnden i väst"
    hand.click(ui.next)
    hand.click(ui.next)
    hand.click(start.at(ForumsStep).ticks["lots"])
    hand.click(ui.next)
    start.at(UnitsStep)
    hand.type("Centralskolan")
    hand.click(ui.next)
    start.at(SeriesStep).ui.first.line.selectAll()
    hand.type("2026-10-01")
    for _ in range(5):
        hand.click(ui.back)
    start.at(MunicipalityStep)
    assert not ui.back.isEnabled()
    for _ in range(5):
        hand.click(ui.next)
    assert start.at(SeriesStep).ui.first.line.text() == "2026-10-01", "a date that was chosen is not proposed anew"
    hand.click(ui.back)
    assert start.at(UnitsStep).ui.schools.toPlainText() == "Centralskolan"
    hand.click(ui.back)
    assert start.at(ForumsStep).ticks["lots"].isChecked()


def test_at_least_one_board_and_one_forum(start: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    hand.enter()
    boards = start.at(BoardsStep)
    boards.ui.name1.clear()
    boards.ui.name2.clear()
    hand.enter()
    assert "Ingen ansvarig nämnd" in told(start)
    hand.type("Kommunstyrelsen")
    hand.enter()
    hand.enter()
    for tick in start.at(ForumsStep).ticks.values():
        if tick.isChecked():
            hand.click(tick)
    hand.click(start.wizard.ui.next)
    assert "Inget forum är valt" in told(start)


def test_a_school_year_that_contradicts_itself_is_told_and_stays(start: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    hand.enter()
    hand.enter()
    step = start.at(SchoolYearStep)
    step.editor.ui.autumn.first.line.setText("2027-01-01")
    hand.click(start.wizard.ui.next)
    start.at(SchoolYearStep)
    assert "höstterminen" in told(start)
    assert step.editor.ui.autumn.first.line.text() == "2027-01-01"


def test_without_a_consultation_there_is_no_series_to_place(start: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    for _ in range(3):
        hand.enter()
    hand.click(start.at(ForumsStep).ticks["konsultation"])
    hand.click(start.wizard.ui.next)
    hand.click(start.wizard.ui.next)
    step = start.at(SeriesStep)
    assert not step.ui.fields.isVisible()
    assert "ett och ett" in start.wizard.ui.about.text()
    hand.click(start.wizard.ui.next)
    assert start.wizard.draft.series is None


def test_units_from_a_file_are_shown_with_what_was_left_out(start: Start, hand: Hand, tmp_path: Path) -> None:
    file = tmp_path / "skolor.csv"
    file.write_text("Namn;Skolform\nCentralskolan;grundskola\nFel;trollkarlsskola\n", encoding="utf-8")
    hand.type("Exempelkommun")
    for _ in range(4):
        hand.enter()
    step = start.at(UnitsStep)
    start.dialogs.files = [None, file]
    step.ui.fromFile.click()
    step.ui.fromFile.click()
    assert step.ui.fileNotice.text.startswith("1 verksamhet hämtad. Rad 3: ")
    hand.click(start.wizard.ui.next)
    assert "Centralskolan" in [unit.name for unit in start.wizard.draft.units]


def test_passphrases_that_differ_or_are_weak(start: Start, hand: Hand) -> None:
    hand.type("Exempelkommun")
    for _ in range(6):
        hand.click(start.wizard.ui.next)
    step = start.at(UserStep)
    hand.type("Ava")
    pair = step.ui.passphrase
    hand.click(pair.first)
    hand.type("Exempelkommun 2026")
    assert "för svag" in pair.word.text()
    assert "vanliga ord" in pair.reasons.text()
    hand.click(start.wizard.ui.next)
    assert "Lösenfrasen är för svag" in told(start)
    assert pair.first.hasFocus()
    pair.first.selectAll()
    hand.type(PHRASE)
    hand.enter()
    hand.type("något annat")
    hand.enter()
    start.at(UserStep)
    assert "inte lika" in told(start)
    assert pair.again.hasFocus()


# --- where it lies --------------------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_never_written_over(at_place: Start, hand: Hand) -> None:
    there = at_place.folder / "Exempelkommun.samverkan"
    there.write_bytes(b"egen")
    hand.enter()
    assert "Det finns redan en fil Exempelkommun.samverkan" in told(at_place)
    assert there.read_bytes() == b"egen"
    assert at_place.left() == ["Exempelkommun.samverkan"]


def test_a_file_that_comes_in_the_last_moment_is_left_alone(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    hand.enter()
    (at_place.folder / "Exempelkommun.samverkan").write_bytes(b"egen")
    qtbot.waitUntil(lambda: bool(told(at_place)))
    assert "Det finns redan en fil" in told(at_place)
    assert at_place.left() == ["Exempelkommun.samverkan"]


@contextmanager
def nobody() -> Iterator[None]:
    """Be somebody who may not write everywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows guards folders in another way")
def test_a_folder_where_one_may_not_write(at_place: Start, hand: Hand) -> None:
    guarded = "/usr/lib"
    line = at_place.at(PlaceStep).ui.file
    line.selectAll()
    hand.type(f"{guarded}/kommun")
    with nobody():
        hand.enter()
    at_place.at(PlaceStep)
    assert f"Det går inte att skriva i {guarded}" in told(at_place)
    assert at_place.left() == []


def test_a_full_disk_is_told_and_can_be_tried_again(
    at_place: Start, hand: Hand, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(_path: Path) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(place_step, "require_room", full)
        hand.enter()
        assert "Disken är full" in told(at_place)
        assert at_place.left() == []
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))


def test_a_disk_that_fills_up_while_the_file_is_made(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    no_limit = resource.RLIM_INFINITY
    try:
        for size in (60_000, 150_000, 250_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, no_limit))
            hand.enter()
            qtbot.waitUntil(lambda: bool(told(at_place)))
            assert "sparat tidigare är kvar" in told(at_place)
            assert at_place.left() == [], size
            at_place.at(PlaceStep)
            assert at_place.wizard.ui.next.isEnabled()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (no_limit, no_limit))
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))


def test_a_synchronised_folder_is_explained_and_asked_about(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    folder = at_place.folder / "OneDrive - Exempelkommun"
    folder.mkdir()
    step = at_place.at(PlaceStep)
    step.ui.file.selectAll()
    hand.type(str(folder / "kommun"))
    assert "synkroniseras av OneDrive" in step.ui.risk.text
    hand.enter()
    assert "olämplig" in told(at_place)
    assert step.ui.accept.hasFocus()
    hand.press(Qt.Key.Key_Space)
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))
    assert (folder / "kommun.samverkan").exists()


def test_a_share_is_explained(at_place: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    step = at_place.at(PlaceStep)
    step.desk = replace(step.desk, on_network=lambda _path: True)
    step.enter()
    assert "nätverket" in step.ui.risk.text
    assert step.ui.accept.isVisible()


def test_place_is_found_with_the_systems_dialog(at_place: Start, hand: Hand) -> None:
    step = at_place.at(PlaceStep)
    at_place.dialogs.files = [None, at_place.folder / "annan"]
    hand.click(step.ui.browse)
    assert step.path == at_place.folder / "Exempelkommun.samverkan"
    hand.click(step.ui.browse)
    assert step.path == at_place.folder / "annan.samverkan"


# --- the key --------------------------------------------------------------------------------------------------------


def test_the_key_must_be_taken_along_before_it_is_left(at_key: Start, hand: Hand) -> None:
    hand.click(at_key.wizard.ui.next)
    assert "Nyckeln visas bara nu" in told(at_key)
    assert at_key.window.workspace is None


def test_a_wrong_group_is_told_and_the_right_one_opens(at_key: Start, hand: Hand) -> None:
    step = at_key.at(KeyStep)
    made = at_key.wizard.draft.made
    assert made is not None
    groups = made.recovery_key.split()
    hand.click(step.copied)
    assert step.ui.key.is_covered, "what is typed back comes from the paper, not from the screen"
    for wrong in ("", "ABCDE", groups[ASKED_GROUP]):
        step.ui.typed.clear()
        hand.type(wrong)
        hand.enter()
        assert f"Grupp {ASKED_GROUP} stämmer inte" in told(at_key)
        assert step.ui.typed.hasFocus()
    step.ui.typed.clear()
    hand.type(groups[ASKED_GROUP - 1])
    hand.enter()
    assert at_key.window.workspace is not None


def test_the_key_can_be_seen_once_more_and_is_then_taken_again(at_key: Start, hand: Hand) -> None:
    step = at_key.at(KeyStep)
    hand.click(step.copied)
    hand.click(step.ui.again)
    assert not step.ui.key.is_covered
    assert not step.ui.proof.isVisible()
    hand.click(at_key.wizard.ui.next)
    assert "Nyckeln visas bara nu" in told(at_key)


def test_a_key_that_cannot_be_saved_stays_on_the_screen(at_key: Start, hand: Hand, tmp_path: Path) -> None:
    step = at_key.at(KeyStep)
    at_key.dialogs.files = [None, tmp_path / "finns-inte" / "nyckel.pdf"]
    hand.click(step.save)
    hand.click(step.save)
    assert "finns inte" in step.ui.done.text
    assert not step.ui.key.is_covered
    assert not step.ui.proof.isVisible()


def test_a_key_saved_beside_the_file_is_warned_about(at_key: Start, hand: Hand) -> None:
    step = at_key.at(KeyStep)
    at_key.dialogs.files = [at_key.folder / "nyckel"]
    hand.click(step.save)
    assert "bredvid filen" in step.ui.done.text
    assert (at_key.folder / "nyckel.pdf").exists()


def test_the_key_is_printed_from_memory(at_key: Start, hand: Hand, tmp_path: Path) -> None:
    step = at_key.at(KeyStep)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "utskrift.pdf"))
    at_key.dialogs.printers = [None, printer]
    hand.click(step.print)
    assert not step.ui.proof.isVisible(), "no printer was chosen"
    hand.click(step.print)
    assert "Skickat till skrivaren" in step.ui.done.text
    assert (tmp_path / "utskrift.pdf").stat().st_size > 1000
    assert step.ui.key.is_covered


def test_no_secret_lingers_in_the_window(at_key: Start, hand: Hand) -> None:
    made = at_key.wizard.draft.made
    assert made is not None
    key = made.recovery_key
    assert not [line for line in at_key.wizard.findChildren(QLineEdit) if PHRASE in line.text()]
    hand.click(at_key.at(KeyStep).copied)
    hand.type(key.split()[ASKED_GROUP - 1])
    hand.enter()
    assert at_key.window.start.others.shown is None
    assert not [
        path for path in at_key.folder.rglob("*") if path.is_file() and key.split()[0].encode() in path.read_bytes()
    ]


# --- leaving --------------------------------------------------------------------------------------------------------


def test_leaving_an_untouched_wizard_asks_nothing(start: Start, hand: Hand) -> None:
    hand.press(Qt.Key.Key_Escape)
    assert start.window.start.others.shown is None
    assert start.dialogs.asked == []


@pytest.mark.parametrize("steps", range(1, 8))
def test_cancel_on_any_step_leaves_nothing(start: Start, hand: Hand, steps: int) -> None:
    hand.type("Exempelkommun")
    for _ in range(min(steps, 6)):
        hand.click(start.wizard.ui.next)
    if steps > 6:
        hand.type("Ava")
        hand.tab(2)
        for _ in range(2):
            hand.type(PHRASE)
            hand.enter()
    start.dialogs.answers = ["stay", "leave"]
    number = start.wizard.number
    hand.click(start.wizard.ui.cancel)
    assert start.wizard.number == number, "the user stayed"
    hand.click(start.wizard.ui.cancel)
    assert start.window.start.others.shown is None
    assert start.left() == []


def test_cancel_at_the_key_takes_the_file_away(at_key: Start, hand: Hand, tmp_path: Path) -> None:
    assert at_key.left()
    at_key.dialogs.answers = ["stay", "leave"]
    hand.click(at_key.wizard.ui.cancel)
    assert at_key.left(), "the user stayed"
    hand.click(at_key.wizard.ui.cancel)
    assert "Återställningsnyckeln är inte bekräftad" in at_key.dialogs.asked[-1]
    assert at_key.left() == []
    assert not list((tmp_path / "ankare").glob("*")), "nor is it remembered on this computer"
    assert at_key.window.start.path is None


def test_closing_the_window_at_the_key_asks_first(at_key: Start) -> None:
    at_key.dialogs.answers = ["stay", "leave"]
    at_key.window.close()
    assert at_key.window.isVisible()
    at_key.window.close()
    assert not at_key.window.isVisible()
    assert at_key.left() == []
