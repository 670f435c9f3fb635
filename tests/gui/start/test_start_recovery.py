"""If these fail, nobody gets back in when the passphrase is forgotten or the slot file gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.pages.restore import RecoveryPage
from samverkan_desktop.services.records import new_record, open_session
from tests.gui.start.start_desk import PHRASE, Hand, Start, focus

NEW = "helt annan fras med sex ord"


def recovery(start: Start) -> RecoveryPage:
    shown = start.window.start.others.shown
    assert isinstance(shown, RecoveryPage)
    return shown


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
