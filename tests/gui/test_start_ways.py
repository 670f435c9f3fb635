"""If these fail, a new user cannot try the example, or nobody gets back in when the file or the passphrase is gone."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.pages.restore import RecoveryPage, RestorePage
from samverkan_desktop.services.example_record import example_clock
from samverkan_desktop.services.records import Surroundings, new_record, open_session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile
from tests.gui.conftest import ScriptedDialogs
from tests.gui.start_desk import PHRASE, TODAY, Hand, Start, focus, make_start

NEW = "helt annan fras med sex ord"


@pytest.fixture
def around(cheap_kdf: KdfProfile, tmp_path: Path) -> Surroundings:
    return Surroundings(
        clock=example_clock(TODAY), random_bytes=Random(5).randbytes, kdf=cheap_kdf, anchor_folder=tmp_path / "ankare"
    )


@pytest.fixture
def start(qtbot: QtBot, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path) -> Start:
    return make_start(qtbot, around, dialogs, tmp_path)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def kept(start: Start) -> tuple[Path, str]:
    """A record with two users and a backup, closed; and its recovery key. It is the file in the start page's field."""
    path = start.folder / "kommun.samverkan"
    made = new_record(
        path,
        municipality=Municipality(name="Exempelkommun"),
        user="Ava Almtoft",
        passphrase=PHRASE,
        surroundings=start.around,
    )
    made.session.record.users.add("Bo Ek", function="rektor", role="secretary", passphrase=PHRASE)
    Upkeep(made.session).back_up(start.folder / "kommun säkerhetskopior")
    made.session.close()
    start.window.start.choose(path)
    return path, made.recovery_key


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


# --- the example ----------------------------------------------------------------------------------------------------


def test_the_example_is_made_once_opened_again_and_marked(start: Start, hand: Hand, qtbot: QtBot) -> None:
    ui = start.window.start.ui
    assert not ui.freshExample.isVisible()
    hand.click(ui.example)
    assert start.window.ui.example.isVisible()
    assert start.window.ui.example.text() == "Exempel"
    Settings(start.session).set_municipality(Municipality(name="Prövad kommun", example=True))
    start.window.close_record()
    assert start.window.start.path is None, "the example is not among the files opened lately"
    assert ui.freshExample.isVisible()
    hand.click(ui.example)
    qtbot.waitUntil(lambda: not start.is_outside)
    assert Settings(start.session).municipality().name == "Prövad kommun", "what was tried is kept"
    assert hand.clicks == 2


def test_the_example_begins_anew_when_asked_and_confirmed(start: Start, hand: Hand) -> None:
    ui = start.window.start.ui
    hand.click(ui.example)
    Settings(start.session).set_municipality(Municipality(name="Prövad kommun", example=True))
    start.window.close_record()
    start.dialogs.answers = ["stay", "fresh"]
    hand.click(ui.freshExample)
    assert start.is_outside, "the user thought better of it"
    hand.click(ui.freshExample)
    assert Settings(start.session).municipality().name == "Exempelkommun"


def test_what_lies_in_the_examples_place_and_is_none_is_left_alone(start: Start, hand: Hand, qtbot: QtBot) -> None:
    start.example_folder.mkdir(parents=True)
    place = start.example_folder / "exempel.samverkan"
    made = new_record(
        place, municipality=Municipality(name="Egen"), user="Ava", passphrase=PHRASE, surroundings=start.around
    )
    made.session.close()
    before = place.read_bytes()
    hand.click(start.window.start.ui.example)
    qtbot.waitUntil(lambda: bool(notice(start)))
    assert "är inte exemplet" in notice(start)
    assert place.read_bytes() == before
    assert start.window.start.ui.card.isEnabled()


# --- the recovery key -----------------------------------------------------------------------------------------------


def test_from_the_paper_to_a_new_passphrase_by_keyboard(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    path, key = kept
    hand.alt("t")
    page = recovery(start)
    assert focus() is page.ui.key.fields[0]
    for group in key.split()[:3]:
        hand.type(group.lower())
    assert focus() is page.ui.key.fields[3], "a whole group leads to the next"
    hand.type("AAAAA")
    assert page.ui.told.text().startswith("! Grupp 4 är felskriven")
    hand.enter()
    assert focus() is page.ui.key.fields[3], "it is pointed out, not tried"
    assert page.ui.key.fields[3].hasSelectedText()
    for group in key.split()[3:]:
        hand.type(group.lower())
    assert page.ui.told.text().startswith("✓")
    hand.enter()
    qtbot.waitUntil(page.ui.newPart.isVisible)
    assert page.ui.user.count() == 2
    assert page.ui.user.currentText().startswith("Ava Almtoft")
    assert not any(field.text() for field in page.ui.key.fields), "the key does not linger"
    assert focus() is page.ui.passphrase.first
    hand.type("kommun2026")
    hand.enter()
    hand.type("kommun2026")
    hand.enter()
    assert "för svag" in page.ui.notice.text
    for line in (page.ui.passphrase.first, page.ui.passphrase.again):
        line.setFocus()
        line.selectAll()
        hand.type(NEW)
    hand.enter()
    qtbot.waitUntil(lambda: not start.is_outside)
    assert start.session.record.user_name == "Ava Almtoft"
    start.window.close_record()
    open_session(path, passphrase=NEW, user="Ava Almtoft", surroundings=start.around).close()
    open_session(path, passphrase=PHRASE, user="Bo Ek", surroundings=start.around).close()


def test_a_key_is_pasted_whole(start: Start, kept: tuple[Path, str], hand: Hand) -> None:
    _, key = kept
    hand.click(start.window.start.ui.recover)
    page = recovery(start)
    QGuiApplication.clipboard().setText(f"  {key.replace(' ', '-')}\n")
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.key.groups == tuple(key.split())
    hand.press(Qt.Key.Key_Backspace)
    assert page.ui.key.groups[12] == key.split()[12][:4]
    for _ in range(5):
        hand.press(Qt.Key.Key_Backspace)
    assert focus() is page.ui.key.fields[11], "backwards past the beginning of a group"


def test_going_back_changes_nothing_and_lets_the_file_go(
    start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot
) -> None:
    path, key = kept
    hand.click(start.window.start.ui.recover)
    page = recovery(start)
    for field, group in zip(page.ui.key.fields, key.split(), strict=True):
        field.setText(group)
    hand.click(page.ui.go)
    qtbot.waitUntil(page.ui.newPart.isVisible)
    hand.press(Qt.Key.Key_Escape)
    assert start.window.start.others.shown is None
    open_session(path, passphrase=PHRASE, user="Bo Ek", surroundings=start.around).close()


def test_another_files_key_is_told(start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot) -> None:
    other = new_record(
        start.folder / "annan.samverkan",
        municipality=Municipality(name="Annan"),
        user="Ava",
        passphrase=PHRASE,
        surroundings=start.around,
    )
    other.session.close()
    hand.click(start.window.start.ui.recover)
    page = recovery(start)
    for field, group in zip(page.ui.key.fields, other.recovery_key.split(), strict=True):
        field.setText(group)
    hand.click(page.ui.go)
    qtbot.waitUntil(lambda: bool(page.ui.notice.text))
    assert "rätt skriven men öppnar inte filen" in page.ui.notice.text
    assert page.ui.keyPart.isVisible()


def test_half_a_key_is_asked_to_be_finished(start: Start, kept: tuple[Path, str], hand: Hand) -> None:
    hand.click(start.window.start.ui.recover)
    page = recovery(start)
    hand.type(kept[1].split()[0])
    hand.enter()
    assert "Grupp 2 är inte hel" in page.ui.notice.text
    assert focus() is page.ui.key.fields[1]


def test_lost_slot_file_leads_to_the_key(start: Start, kept: tuple[Path, str], hand: Hand, qtbot: QtBot) -> None:
    path, _ = kept
    for slots in path.parent.glob(f"{path.name}.keys*"):
        slots.unlink()
    start.window.offer(path)
    start.window.start.ui.passphrase.setText(PHRASE)
    hand.click(start.window.start.ui.open)
    qtbot.waitUntil(start.window.start.ui.remedy.isVisible)
    hand.click(start.window.start.ui.remedy)
    assert recovery(start).path == path


# --- a backup -------------------------------------------------------------------------------------------------------


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
