"""If these fail, a record begins without its key on paper, or one that nobody wanted is left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit

from samverkan_desktop.gui.wizard.key_step import KeyStep
from tests.gui.start.start_desk import ASKED_GROUP, PHRASE, Hand, Start


def told(start: Start) -> str:
    return start.wizard.ui.notice.text


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


def test_leaving_an_untouched_wizard_asks_nothing(begun: Start, hand: Hand) -> None:
    hand.press(Qt.Key.Key_Escape)
    assert begun.window.start.others.shown is None
    assert begun.dialogs.asked == []


@pytest.mark.parametrize("steps", range(1, 8))
def test_cancel_on_any_step_leaves_nothing(begun: Start, hand: Hand, steps: int) -> None:
    hand.type("Exempelkommun")
    for _ in range(min(steps, 6)):
        hand.click(begun.wizard.ui.next)
    if steps > 6:
        hand.type("Ava")
        hand.tab(2)
        for _ in range(2):
            hand.type(PHRASE)
            hand.enter()
    begun.dialogs.answers = ["stay", "leave"]
    number = begun.wizard.number
    hand.click(begun.wizard.ui.cancel)
    assert begun.wizard.number == number, "the user stayed"
    hand.click(begun.wizard.ui.cancel)
    assert begun.window.start.others.shown is None
    assert begun.left() == []


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
