"""If these fail, somebody who left can still read, or the new key never gets onto paper."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.users import UsersSection
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.recovery import in_groups
from samverkan_desktop.services.user_admin import Right
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.register_desk import widgets_cut_off

PHRASE = "elva tunga bord i en sjö"


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def users(window: MainWindow) -> UsersSection:
    window.show_page(SETTINGS, "users")
    return shown(window)


def shown(window: MainWindow) -> UsersSection:
    """The section as it stands now: a change of key closes the record and opens it again."""
    page = window.page()
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, UsersSection)
    return section


def let_in(users: UsersSection, name: str = "Kim Testmo", right: Right = Right.SECRETARY) -> None:
    ui = users.panel.ui
    click(users.list.ui.add)
    assert ui.name.hasFocus()
    write(ui.name, name)
    press(ui.name, Qt.Key.Key_Return)
    write(ui.function, "kurator")
    ui.right.setCurrentIndex(ui.right.findData(right.value))
    write(ui.pair.first, PHRASE)
    write(ui.pair.again, PHRASE)
    click(ui.addUser)


def key_on_screen(users: UsersSection) -> str:
    signs = [label.text() for label in users.key.ui.key.findChildren(QLabel) if "\u2009" in label.text()]
    return " ".join(text.replace("\u2009", "") for text in signs)


def is_showing(users: UsersSection) -> bool:
    return users.key.is_showing


def names(users: UsersSection) -> list[str]:
    return [account.name for account in users.admin.accounts() if account.active]


def test_one_more_user_opens_the_record(
    window: MainWindow, users: UsersSection, record: Path, around: Surroundings, qtbot: QtBot
) -> None:
    let_in(users)
    assert users.panel.ui.heading.text() == "Kim Testmo"
    assert users.list.current == users.panel.account.id if users.panel.account else False
    assert users.panel.ui.pair.first.text() == "", "nothing of the passphrase stays in the window"
    window.close_record()
    session = open_session(record, passphrase=PHRASE, user="Kim Testmo", surroundings=around)
    assert session.function == "kurator"
    session.close()


def test_a_weak_passphrase_and_two_that_differ_are_told_in_place(users: UsersSection, qtbot: QtBot) -> None:
    ui = users.panel.ui
    click(users.list.ui.add)
    write(ui.name, "Kim Testmo")
    write(ui.pair.first, "Kim Testmo 123")
    click(ui.addUser)
    assert "svag" in ui.notice.text
    assert ui.pair.first.hasFocus()
    ui.pair.first.clear()
    write(ui.pair.first, PHRASE)
    write(ui.pair.again, PHRASE + "x")
    press(ui.pair.again, Qt.Key.Key_Return)
    assert "inte lika" in ui.notice.text
    assert names(users) == ["exempel"]


def test_own_passphrase(
    window: MainWindow, users: UsersSection, record: Path, around: Surroundings, qtbot: QtBot
) -> None:
    ui = users.panel.ui
    assert ui.oldCell.isVisible()
    write(ui.old, "fel")
    write(ui.pair.first, PHRASE)
    write(ui.pair.again, PHRASE)
    press(ui.pair.again, Qt.Key.Key_Return)
    assert "stämmer inte" in ui.notice.text
    assert ui.old.hasFocus()
    ui.old.selectAll()
    write(ui.old, PASSPHRASE)
    click(ui.setPass)
    assert "bytt" in ui.notice.text
    window.close_record()
    open_session(record, passphrase=PHRASE, surroundings=around).close()


def test_own_passphrase_guessed_several_times_has_to_wait(
    window: MainWindow, users: UsersSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the same words as before the file is open; the right one is not even tried then."""
    assert window.workspace is not None and window.workspace.attempts is not None
    seconds = [100.0]
    monkeypatch.setattr(window.workspace.attempts, "_monotonic", lambda: seconds[0])
    ui = users.panel.ui
    for _ in range(3):
        write(ui.old, "fel")
        write(ui.pair.first, PHRASE)
        write(ui.pair.again, PHRASE)
        click(ui.setPass)
        assert "stämmer inte" in ui.notice.text
        for field in (ui.old, ui.pair.first, ui.pair.again):
            field.clear()
    write(ui.old, PASSPHRASE)
    write(ui.pair.first, PHRASE)
    write(ui.pair.again, PHRASE)
    click(ui.setPass)
    assert "flera gånger i rad" in ui.notice.text
    assert ui.old.hasFocus()
    seconds[0] += 1
    click(ui.setPass)
    assert "bytt" in ui.notice.text


def test_right_and_function_are_changed_at_once(users: UsersSection, qtbot: QtBot) -> None:
    let_in(users)
    ui = users.panel.ui
    ui.right.setFocus()
    press(ui.right, Qt.Key.Key_End)
    kim = next(account for account in users.admin.accounts() if account.name == "Kim Testmo")
    assert kim.right is Right.READ_ONLY
    ui.function.setFocus()
    ui.function.selectAll()
    write(ui.function, "samordnare")
    press(ui.function, Qt.Key.Key_Tab)
    kim = next(account for account in users.admin.accounts() if account.name == "Kim Testmo")
    assert kim.function == "samordnare"


def test_the_only_administrator_keeps_the_right(users: UsersSection, qtbot: QtBot) -> None:
    ui = users.panel.ui
    ui.right.setFocus()
    press(ui.right, Qt.Key.Key_End)
    assert "enda administratör" in ui.notice.text
    assert ui.right.value == Right.ADMINISTRATOR.value, "the field shows what holds"


def test_removing_asks_tells_what_follows_and_gives_a_key_to_print(
    window: MainWindow,
    users: UsersSection,
    dialogs: ScriptedDialogs,
    record: Path,
    around: Surroundings,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    let_in(users)
    dialogs.answers = ["keep", "do"]
    click(users.panel.ui.remove)
    assert names(users) == ["exempel", "Kim Testmo"], "not meant, nothing done"
    users.list.ui.rows.setFocus()
    press(users.list.ui.rows, Qt.Key.Key_Delete)
    users = shown(window)
    assert names(users) == ["exempel"]
    assert "Kim Testmo är borttagen och filen har en ny nyckel" in users.key.ui.notice.text
    asked = dialogs.asked[-1]
    for consequence in ("ny nyckel", "ny återställningsnyckel", "skrivas ut", "behåller sin lösenfras", "ångras"):
        assert consequence in asked
    assert not users.panel.isVisible(), "nothing else until the key is on paper"
    key = key_on_screen(users)
    assert len(in_groups(key)) == 13
    paper = tmp_path / "nyckel.pdf"
    dialogs.files.append(paper)
    click(users.key.save)
    text = "".join(pypdf.PdfReader(paper).pages[0].extract_text().split())
    assert all(group in text for group in in_groups(key))
    assert key_on_screen(users) == "", "covered once it is on paper"
    users.key.ui.typed.clear()
    write(users.key.ui.typed, "AAAAA")
    press(users.key.ui.typed, Qt.Key.Key_Return)
    assert "stämmer inte" in users.key.ui.done.text
    assert is_showing(users)
    users.key.ui.typed.clear()
    write(users.key.ui.typed, in_groups(key)[users.key._asked - 1].lower())
    press(users.key.ui.typed, Qt.Key.Key_Return)
    assert not is_showing(users)
    assert users.panel.isVisible()
    window.close_record()
    with pytest.raises(SamverkanError):
        open_session(record, passphrase=PHRASE, user="Kim Testmo", surroundings=around)
    open_with_key(record, key, surroundings=around).close()


def test_a_new_key_on_demand_is_printed(
    window: MainWindow, users: UsersSection, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.answers = ["do"]
    click(users.key.ui.change)
    users = shown(window)
    assert users.key.print.hasFocus()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "utskrift.pdf"))
    dialogs.printers = [None, printer]
    press(users.key.print, Qt.Key.Key_Space)
    assert users.key.ui.proof.isHidden(), "they changed their mind about the printer"
    press(users.key.print, Qt.Key.Key_Space)
    assert (tmp_path / "utskrift.pdf").stat().st_size > 1000
    assert users.key.ui.typed.hasFocus()
    click(users.key.ui.again)
    assert key_on_screen(users)


def test_who_is_no_administrator_only_changes_their_own(
    window: MainWindow, users: UsersSection, record: Path, around: Surroundings, qtbot: QtBot
) -> None:
    let_in(users)
    window.close_record()
    window.work_with(open_session(record, passphrase=PHRASE, user="Kim Testmo", surroundings=around))
    window.show_page(SETTINGS, "users")
    page = window.page()
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, UsersSection)
    assert not section.list.ui.add.isEnabled()
    assert not section.key.ui.change.isEnabled()
    assert not section.panel.ui.right.isEnabled()
    assert section.panel.ui.passPlace.isVisible()
    other = next(account for account in section.admin.accounts() if not account.current)
    section.show_user(other.id)
    assert not section.panel.ui.passPlace.isVisible()
    assert not section.panel.ui.remove.isVisible()


def test_the_key_fits_at_large_text(
    window: MainWindow, users: UsersSection, dialogs: ScriptedDialogs, theme: object, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    dialogs.answers = ["do"]
    click(users.key.ui.change)
    users = shown(window)
    theme.choose(zoom=200)  # type: ignore[attr-defined]  # the fixture of every test here
    qtbot.wait(50)
    assert widgets_cut_off(users) == []
