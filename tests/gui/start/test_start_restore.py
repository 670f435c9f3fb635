"""If these fail, a damaged or lost file cannot be had back from its backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.pages.restore import RecoveryPage, RestorePage
from samverkan_desktop.services.records import open_session
from samverkan_desktop.storage.errors import WrongPassphrase
from tests.gui.start.start_desk import PHRASE, Hand, Start

NEW = "helt annan fras med sex ord"


def notice(start: Start) -> str:
    return start.window.start.ui.notice.text


def recovery(start: Start) -> RecoveryPage:
    shown = start.window.start.others.shown
    assert isinstance(shown, RecoveryPage)
    return shown


def restoring(start: Start) -> RestorePage:
    shown = start.window.start.others.shown
    assert isinstance(shown, RestorePage)
    return shown


def test_a_damaged_file_leads_to_its_backups_and_back(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    path, _ = kept
    data = bytearray(path.read_bytes())
    data[100:2000] = b"\0" * 1900
    path.write_bytes(bytes(data))
    ui = start.window.start.ui
    ui.user.setCurrentIndex(0)
    hand.click(ui.passphrase)
    hand.type(PHRASE)
    hand.enter()
    qtbot.waitUntil(ui.remedy.isVisible)
    assert "skadad" in notice(start)
    hand.click(ui.remedy)
    page = restoring(start)
    assert len(page._model.rows) == 1  # what the list shows, in words
    (row,) = page._model.rows
    assert row.title.replace("\u00a0", " ") == "Måndag 10 augusti 2026 kl. 14.00"
    assert "0 möten" in row.sub
    page.ui.user.setCurrentIndex(page.ui.user.findText("Bo Ek"))
    hand.click(page.ui.passphrase)
    hand.type("fel")
    hand.enter()
    assert "Namnet eller lösenfrasen stämmer inte" in page.ui.notice.text
    assert path.read_bytes() == bytes(data)
    page.ui.passphrase.selectAll()
    hand.type(PHRASE)
    hand.enter()
    assert page.ui.notice.text.startswith("Återställd och kontrollerad")
    assert page.ui.doneKept.text().startswith("Arbeta vidare i kommun.samverkan.")
    assert "före-återställning" in page.ui.doneKept.text()
    hand.enter()
    assert start.window.start.others.shown is None
    assert start.window.start.path == path
    ui.user.setCurrentIndex(0)
    hand.click(ui.passphrase)
    hand.type(PHRASE)
    hand.enter()
    qtbot.waitUntil(lambda: start.window.workspace is not None)


def test_without_a_record_and_with_the_key(start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot) -> None:
    path, key = kept
    backup = next((start.folder / "kommun säkerhetskopior").iterdir())
    for file in start.folder.glob("kommun.samverkan*"):
        file.unlink()
    start.window.start.ui.file.clearEditText()
    hand.click(start.window.start.ui.restore)
    page = restoring(start)
    assert page.ui.none.isVisible()
    assert not page.ui.go.isEnabled()
    start.dialogs.files = [None, backup]
    hand.click(page.ui.browse)
    hand.click(page.ui.browse)
    assert Path(page.ui.target.text()) == path
    assert "ingen fil" in page.ui.kept.text()
    hand.click(page.ui.useKey)
    hand.click(page.ui.go)
    assert "inte hel" in page.ui.notice.text
    for field, group in zip(page.ui.key.fields, key.split(), strict=True):
        field.setText(group)
    hand.click(page.ui.go)
    assert page.ui.notice.text.startswith("Återställd"), page.ui.notice.text
    hand.click(page.ui.go)
    recovered = recovery(start)
    assert recovered.path == path
    assert recovered.ui.key.is_whole, "the key need not be typed twice"
    hand.click(recovered.ui.go)
    qtbot.waitUntil(recovered.ui.newPart.isVisible)


def test_restored_beside_says_which_of_the_two_is_worked_in(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    """Two files of one record do not follow each other: what is written in the wrong one is missed in the other."""
    path, _ = kept
    beside = path.with_name("titta.samverkan")
    hand.click(start.window.start.ui.restore)
    page = restoring(start)
    page.ui.target.setText(str(beside))
    assert "kommun.samverkan ligger kvar" in page.ui.kept.text()
    page.ui.user.setCurrentIndex(page.ui.user.findText("Bo Ek"))
    hand.click(page.ui.passphrase)
    hand.type(PHRASE)
    hand.enter()
    assert page.ui.notice.text.startswith("Återställd och kontrollerad"), page.ui.notice.text
    told = page.ui.doneKept.text()
    assert told.startswith(f"Arbeta vidare i {path} som förut. titta.samverkan är en kopia")
    assert "kommer inte in i den andra" in told
    assert "Inget saknas" in page.ui.done.text()


def test_a_backup_that_is_broken_cannot_be_chosen(start: Start, kept: tuple[Path, str], hand: Hand) -> None:
    folder = start.folder / "kommun säkerhetskopior"
    for backup in folder.iterdir():
        backup.write_bytes(backup.read_bytes()[:500])
    hand.click(start.window.start.ui.restore)
    page = restoring(start)
    assert [row.chip for row in page._model.rows] == ["går inte att använda"]
    assert not page.ui.go.isEnabled()
    assert not page.ui.secretPart.isVisible()


def test_new_passphrase_does_not_open_an_old_backup(start: Start, kept: tuple[Path, str]) -> None:
    """The page asks for the passphrase as it was then; so it must be."""
    path, _ = kept
    session = open_session(path, passphrase=PHRASE, user="Bo Ek", surroundings=start.around)
    session.record.users.change_passphrase("Bo Ek", old=PHRASE, new=NEW)
    session.close()
    with pytest.raises(WrongPassphrase):
        open_session(path, passphrase=PHRASE, user="Bo Ek", surroundings=start.around)
    start.window.start.others.restore()
    page = restoring(start)
    page.ui.user.setCurrentIndex(page.ui.user.findText("Bo Ek"))
    page.ui.passphrase.setText(NEW)
    page.go_on()
    assert "stämmer inte" in page.ui.notice.text
    page.ui.passphrase.setText(PHRASE)
    page.go_on()
    assert page.ui.notice.text.startswith("Återställd")


@pytest.mark.parametrize("nowhere", ["", "   ", '""', "/", "\0"])
def test_without_a_place_nothing_is_put_back(
    start: Start, kept: tuple[Path, str], hand: Hand, nowhere: str, qtbot: QtBot
) -> None:
    """Else an emptied field puts the backup in whatever folder the program was started from."""
    assert kept
    before = start.left()
    hand.click(start.window.start.ui.restore)
    page = restoring(start)
    page.ui.target.setText(nowhere)
    page.ui.passphrase.setText(PHRASE)
    with qtbot.captureExceptions() as faults:
        hand.click(page.ui.go)
    assert faults == []
    assert page.ui.notice.text.startswith("Ingen plats är vald")
    assert start.left() == before


def test_a_place_with_too_long_a_name_is_told(start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot) -> None:
    assert kept
    hand.click(start.window.start.ui.restore)
    page = restoring(start)
    with qtbot.captureExceptions() as faults:
        page.ui.target.setText(str(start.folder / ("x" * 300)))
        page.ui.passphrase.setText(PHRASE)
        hand.click(page.ui.go)
    assert faults == []
    assert "för långt" in page.ui.notice.text
