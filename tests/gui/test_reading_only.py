"""If these fail, somebody sees *Öppnad för läsning* and does not know why, or what to do to write again."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models import reading_words
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.reading_only import ReadingOnly
from samverkan_desktop.storage import opening
from samverkan_desktop.storage.opening import Shut
from tests.gui.conftest import MakeWindow


def opened(make_window: MakeWindow, record: Path) -> MainWindow:
    window = make_window()
    window.show()
    window.offer(record, PASSPHRASE)
    assert window.workspace is not None
    return window


@pytest.mark.parametrize(
    ("shut", "cause", "step"),
    [
        (Shut.FILE, "Filen är skrivskyddad", "filens egenskaper"),
        (Shut.FOLDER, "inte skriva i mappen {folder}", "be IT om"),
        (Shut.DEVICE, "Disken som filen ligger på är skrivskyddad", "datorns egen disk"),
        (Shut.FULL, "Disken är full", "Frigör utrymme"),
    ],
)
def test_a_place_that_cannot_be_written_says_which_and_what_to_do(
    make_window: MakeWindow, record: Path, monkeypatch: pytest.MonkeyPatch, shut: Shut, cause: str, step: str
) -> None:
    monkeypatch.setattr(opening, "why_shut", lambda _: shut)
    ui = opened(make_window, record).ui
    assert ui.saved.text() == "Öppnad för läsning"
    for told in (ui.notice.text, ui.saved.toolTip(), ui.saved.accessibleDescription()):
        assert cause.format(folder=record.parent) in told
        assert step.casefold() in told.casefold()
    assert ui.noticePlace.isVisible()


def test_opening_for_reading_by_choice_is_told_quietly(make_window: MakeWindow, record: Path) -> None:
    window = make_window()
    window.show()
    window.start.choose(record)
    window.start.ui.readOnly.setChecked(True)
    window.start.open_now(PASSPHRASE)
    ui = window.ui
    assert "öppnades för läsning" in ui.saved.toolTip()
    assert ui.notice.text == "", "what one has chosen oneself needs no warning"


def test_a_record_that_can_be_written_says_nothing(make_window: MakeWindow, record: Path) -> None:
    ui = opened(make_window, record).ui
    assert ui.saved.text().startswith("✓")
    assert ui.saved.toolTip() == ""
    assert ui.notice.text == ""


def test_every_cause_has_its_own_sentence() -> None:
    told = [reading_words.sentence(why, folder="/mapp") for why in ReadingOnly]
    assert len(set(told)) == len(told)
    assert all(each.endswith(".") and "{" not in each for each in told)
