"""If these fail, a day's work lies in one file on one disk though everyone believes that there are copies."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from samverkan_desktop.gui.lock import IdleWatch
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.backup import list_backups
from tests.gui.conftest import ScriptedDialogs, click

MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has touched the computer for a minute."""
    monkeypatch.setattr(IdleWatch, "quiet_for", property(lambda _self: 60.0))


def session(window: MainWindow) -> Session:
    assert window.workspace is not None
    return window.workspace.session


def change(window: MainWindow) -> None:
    """Do something that is worth a backup."""
    held = session(window)
    with held.action("ändra"):
        held.record.settings.set("test", held.record.head.number)


def copies(record: Path) -> list[Path]:
    return [info.path for info in list_backups(record.parent / f"{record.stem} säkerhetskopior")]


def move_on(around: Surroundings, window: MainWindow, step: timedelta) -> None:
    """Let time pass for the record, and the window look at it as it does each minute."""
    around.clock.advance(step)  # type: ignore[attr-defined]  # the example's clock stands still until moved
    window.backup.timer.timeout.emit()


def edge(window: MainWindow) -> str:
    return window.ui.side.backup.text()


@pytest.mark.usefixtures("quiet")
def test_every_half_hour_with_changes(window: MainWindow, record: Path, around: Surroundings) -> None:
    assert window.backup.timer.isActive()
    change(window)
    move_on(around, window, timedelta(minutes=1))
    assert len(copies(record)) == 1, "a record that has none gets one at once"
    assert edge(window).startswith("✓ Säkerhetskopia i dag ")
    change(window)
    move_on(around, window, timedelta(minutes=28))
    assert len(copies(record)) == 1
    move_on(around, window, timedelta(minutes=2))
    assert len(copies(record)) == 2
    move_on(around, window, timedelta(minutes=40))
    assert len(copies(record)) == 2, "nothing new, nothing to copy"


def test_never_in_the_midst_of_typing(
    window: MainWindow, record: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(IdleWatch, "quiet_for", property(lambda _self: 1.0))
    change(window)
    move_on(around, window, timedelta(minutes=31))
    assert copies(record) == []


def test_closing_leaves_a_verified_copy_of_everything(window: MainWindow, record: Path) -> None:
    change(window)
    number = session(window).record.head.number
    assert window.close()
    (info,) = list_backups(record.parent / f"{record.stem} säkerhetskopior")
    assert info.manifest is not None
    assert info.manifest.last_number >= number
    assert info.manifest.reason == "automatisk"


def test_closing_again_without_changes_makes_no_other(make_window: MakeWindow, record: Path) -> None:
    for turn in range(3):
        window = make_window()
        window.offer(record, PASSPHRASE)
        if not turn:
            change(window)
        window.show_page(MEETINGS)
        assert window.close()
    assert len(copies(record)) == 1


def test_what_was_changed_before_a_crash_is_copied_at_the_next_closing(make_window: MakeWindow, record: Path) -> None:
    first = make_window()
    first.offer(record, PASSPHRASE)
    change(first)
    assert first.close()
    second = make_window()
    second.offer(record, PASSPHRASE)
    change(second)
    second.drop_record()  # no copy, as when the program is killed
    third = make_window()
    third.offer(record, PASSPHRASE)
    assert third.close()
    assert len(copies(record)) == 2


def test_lock_copies_and_the_record_knows_of_it_when_unlocked(window: MainWindow, record: Path) -> None:
    change(window)
    QTest.keySequence(window, QKeySequence("Ctrl+L"))
    assert window.workspace is None
    assert len(copies(record)) == 1
    page = window.lock.page
    assert page is not None
    page.open_now(PASSPHRASE)
    held = session(window)
    assert BackupPlaces(held).latest() is not None
    assert not held.record.changed_since_backup
    assert edge(window).startswith("✓ Säkerhetskopia i dag ")


def test_a_failing_backup_is_asked_about_at_closing(
    window: MainWindow, record: Path, dialogs: ScriptedDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1000

    change(window)
    monkeypatch.setattr("shutil.disk_usage", lambda _: Full)
    dialogs.answers = ["stay"]
    assert not window.close()
    assert "Disken är full" in dialogs.asked[0]
    assert "Allt du har skrivit är sparat i filen" in dialogs.asked[0]
    assert window.workspace is not None
    dialogs.answers = ["again", "leave"]
    assert window.close()
    assert len(dialogs.asked) == 3
    assert copies(record) == []


@pytest.mark.usefixtures("quiet")
def test_a_failing_backup_stands_at_the_edge_until_one_is_made(
    window: MainWindow, record: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1000

    change(window)
    with monkeypatch.context() as patched:
        patched.setattr("shutil.disk_usage", lambda _: Full)
        move_on(around, window, timedelta(minutes=1))
        assert edge(window) == "✕ Säkerhetskopian misslyckades"
        assert "Disken är full" in window.ui.notice.text
    move_on(around, window, timedelta(minutes=1))
    assert edge(window).startswith("✓ Säkerhetskopia i dag ")


@pytest.mark.usefixtures("quiet")
def test_second_folder_that_is_gone_is_told_and_the_first_copy_is_made(
    window: MainWindow, record: Path, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    server = tmp_path / "server"
    server.mkdir()
    BackupPlaces(session(window)).choose(second=server)
    move_on(around, window, timedelta(minutes=1))
    assert len(copies(record)) == len(list(server.iterdir())) == 1
    (there,) = server.iterdir()
    assert there.read_bytes() == copies(record)[0].read_bytes()
    os.rename(server, tmp_path / "borta")  # noqa: PTH104  # what a cable pulled out looks like
    change(window)
    move_on(around, window, timedelta(minutes=31))
    assert len(copies(record)) == 2
    assert edge(window) == "! Andra kopian saknas"
    assert "går inte att nå" in window.ui.notice.text
    assert window.close(), "said above the page once, so closing does not ask again"
    assert dialogs.asked == []


def test_red_after_seven_days(window: MainWindow, around: Surroundings, monkeypatch: pytest.MonkeyPatch) -> None:
    change(window)
    window.backup.make()
    for days, tone in ((6, "ok"), (1, "danger")):
        move_on(around, window, timedelta(days=days))
        assert window.ui.side.backup.property("tone") == tone
    assert "7 dagar gammal" in window.ui.side.backup.toolTip()
    assert "7 dagar gammal" in window.ui.notice.text, "told above the page too: the edge is hidden in a narrow window"
    monkeypatch.setattr(IdleWatch, "quiet_for", property(lambda _self: 60.0))
    move_on(around, window, timedelta(minutes=1))
    assert edge(window).startswith("✓ Säkerhetskopia i dag "), "an old copy is renewed though nothing has changed"
    assert window.ui.notice.text == ""


def test_the_words_lead_to_the_settings(window: MainWindow) -> None:
    click(window.ui.side.backup)
    page = window.page()
    assert isinstance(page, SettingsPage)
    assert page.section is page.section_named("backups")
    assert window.spot().page == SETTINGS


def test_record_open_for_reading_gets_no_backup(make_window: MakeWindow, record: Path) -> None:
    window = make_window()
    window.start.choose(record)
    window.start.ui.readOnly.setChecked(True)
    window.start.open_now(PASSPHRASE)
    assert window.workspace is not None
    assert window.workspace.read_only
    assert window.close()
    assert copies(record) == []
