"""If these fail, a file with one bad page is a file lost, or is written to until nothing of it is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.loose import LooseDialog
from samverkan_desktop.services.records import open_session
from samverkan_desktop.storage.connection import PAGE_SIZE
from samverkan_desktop.storage.errors import RecordReadOnly
from samverkan_desktop.storage.salvage import LOOSE
from tests.gui.start.start_desk import PHRASE, Hand, Start


@pytest.fixture
def damaged(start: Start, kept: tuple[Path, str]) -> Path:
    """The record with a bad page at its end: it opens, and the fault is met later."""
    path, _ = kept
    data = bytearray(path.read_bytes())
    data[-PAGE_SIZE // 2] ^= 0xFF
    path.write_bytes(data)
    return path


def unlock(start: Start, hand: Hand, qtbot: QtBot) -> None:
    ui = start.window.start.ui
    ui.user.setCurrentIndex(ui.user.findText("Ava Almtoft"))
    hand.click(ui.passphrase)
    hand.type(PHRASE)
    hand.enter()
    qtbot.waitUntil(lambda: start.window.workspace is not None)


def test_a_damaged_file_is_found_closed_for_writing_and_saved_into_a_new_one(
    start: Start, damaged: Path, hand: Hand, qtbot: QtBot
) -> None:
    before = damaged.read_bytes()
    unlock(start, hand, qtbot)
    window = start.window
    assert window.damage.timer.isActive()
    window.damage.timer.timeout.emit()
    assert "Filen är skadad" in window.ui.notice.text
    assert window.ui.saved.text() == "! Filen är skadad"
    with pytest.raises(RecordReadOnly), start.session.action("ändra"):
        pass
    hand.click(window.ui.notice._button)
    assert start.is_outside
    ui = window.start.ui
    assert "skadad" in ui.notice.text
    assert ui.remedy.isVisible()
    assert ui.salvage.isVisible()
    hand.click(ui.salvage)
    assert "lösenfrasen först" in ui.notice.text
    hand.type(PHRASE)
    new = start.folder / "räddad.samverkan"
    start.dialogs.files = [new]
    hand.click(ui.salvage)
    assert "räddad.samverkan är skapad med det som gick att läsa" in ui.notice.text
    assert "Förlorat: " in ui.notice.text or "inget saknas" in ui.notice.text, "part by part"
    assert len(damaged.read_bytes()) == len(before), "the damaged file is kept"
    assert window.start.path == new
    open_session(new, passphrase=PHRASE, user="Ava Almtoft", surroundings=start.around).close()


def test_a_whole_file_is_looked_through_in_silence(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    unlock(start, hand, qtbot)
    start.window.damage.look()
    assert start.window.ui.notice.text == ""
    assert not start.session.record.read_only


def test_words_without_context_are_shown(start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot) -> None:
    unlock(start, hand, qtbot)
    with start.session.action("x"):
        start.session.record.settings.set(LOOSE, [{"table": "item_text", "row": {"item_id": "x", "talk": "Två ord."}}])
    start.window.damage.look()
    assert "tappat sitt sammanhang: 1" in start.window.ui.notice.text
    hand.click(start.window.ui.notice._button)
    (dialog,) = start.window.findChildren(LooseDialog)
    assert dialog.words.toPlainText() == "Två ord."
    assert dialog.words.isReadOnly()
    dialog.close()
