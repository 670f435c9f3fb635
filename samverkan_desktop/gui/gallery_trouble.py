"""The pictures of what seldom happens: a file that does not open, text that was not saved, the keyring, reading only,
a month of the log looked through, a log that somebody has changed. Done with a copy of the example record.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.kept_texts import KeptTextsDialog
from samverkan_desktop.gui.gallery_record import AGREED, surroundings
from samverkan_desktop.gui.gallery_settle import settle
from samverkan_desktop.gui.gallery_start import GivesUp, desk
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import MEETINGS, SETTINGS
from samverkan_desktop.gui.pages.restore import RestorePage
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.log import LogSection
from samverkan_desktop.gui.pages.settings.users import UsersSection
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
from samverkan_desktop.services.quick_unlock import QuickUnlock
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.upkeep import Upkeep

Scenes = Iterator[tuple[str, QWidget]]
_LATER = date(2027, 1, 8)  # December is over and waits for somebody to look it through
_USER = "exempel"
_DAMAGED_FROM, _DAMAGED_TO = 16_384, 65_536
_TAMPERING = (
    "DROP TRIGGER access_log_no_update",
    "UPDATE access_log SET user_name = 'Bo Dal' WHERE number = 4",
)


@dataclass
class _Keyring:
    """A keyring that holds its secrets in memory."""

    held: dict[str, str] = field(default_factory=dict)

    def get(self, entry: str) -> str | None:
        return self.held.get(entry)

    def put(self, entry: str, secret: str) -> None:
        self.held[entry] = secret

    def remove(self, entry: str) -> None:
        self.held.pop(entry, None)


def trouble_scenes(record: Path, folder: Path, size: tuple[int, int]) -> Scenes:
    """Yield the scenes, in a window of their own; ``record`` is copied into ``folder``."""
    around = replace(surroundings(), clock=example_clock(_LATER), local_folder=folder / "eget")
    window = _window(around, folder)
    window.resize(*size)
    path = _copy(record, folder, "Exempelkommun")
    yield from _diagnoses(window, record, folder, around)
    window.start.choose(path)
    window.start.open_now(PASSPHRASE)
    yield from _kept(window)
    yield from _users(window)
    yield from _log(window)
    yield from _beside(window)
    yield from _broken(window, _copy(record, folder, "Rubbad"), around)
    window.start.choose(path)
    window.start.ui.readOnly.setChecked(True)
    window.start.open_now(PASSPHRASE)
    _settled(window)
    window.show_page(MEETINGS)
    yield "laser-bara", window
    window.show_page(SETTINGS, "municipality")
    yield "laser-bara-installningar", window
    window.drop_record()
    window.close()
    window.deleteLater()


def _window(around: Surroundings, folder: Path) -> MainWindow:
    keyring = _Keyring()
    ways = Ways(
        partial(open_session, surroundings=around),
        partial(open_with_key, surroundings=around),
        _example_user,
        desk(around, folder),
        quick=QuickUnlock(folder / "eget", os.urandom, lambda: keyring),
    )
    return MainWindow(Tools(ways=ways, tasks=InlineTasks(), dialogs=GivesUp(), state=WindowState()))


def _example_user(_path: Path) -> tuple[str, ...]:
    return (_USER,)


def _copy(record: Path, folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for file in record.parent.glob(f"{record.name}*"):
        shutil.copy(file, folder / file.name.replace(record.stem, name, 1))
    return folder / f"{name}{record.suffix}"


def _diagnoses(window: MainWindow, record: Path, folder: Path, around: Surroundings) -> Scenes:
    """Yield the start page with a file that is gone, damaged, of a newer program, and open with somebody."""
    damaged, newer, taken = (_copy(record, folder, name) for name in ("Skadad", "Nyare", "Upptagen"))
    with damaged.open("r+b") as file:
        file.seek(_DAMAGED_FROM)
        file.write(bytes(_DAMAGED_TO - _DAMAGED_FROM))
    _tamper(newer, around, ["PRAGMA user_version = 9999"])
    held = open_session(taken, passphrase=PASSPHRASE, surroundings=around)
    for scene, path in (
        ("start-saknas", folder / "Borta.samverkan"),
        ("start-skadad", damaged),
        ("start-nyare", newer),
        ("start-upptagen", taken),
    ):
        window.start.choose(path)
        window.start.ui.user.setEditText(_USER)
        window.start.open_now(PASSPHRASE)
        yield scene, window
    held.close()


def _kept(window: MainWindow) -> Scenes:
    """Yield what tells of text that could not be saved the last time, and the list of it."""
    workspace = window.workspace
    if workspace is None:
        raise SystemExit(window.start.ui.notice.text)
    path = workspace.session.record.path
    view = next(workspace.meetings.view(row.meeting.id) for row in workspace.meetings.rows() if row.cases)
    places = [((item.id, "agreed"), f"§ {number}", AGREED) for number, item in enumerate(view.items[:2], 1)]
    workspace.kept.keep([*places, (("loose", ""), "§ 3", AGREED)])
    window.drop_record()
    window.start.choose(path)
    window.start.open_now(PASSPHRASE)
    window.show_page(MEETINGS)
    window.drafts.tell()
    yield "osparat", window
    window.drafts.show()
    for dialog in window.findChildren(KeptTextsDialog):
        for number in range(dialog.ui.which.count()):
            dialog.ui.which.setCurrentIndex(number)
            dialog.ui.which.chosen.emit()
            yield f"osparat-{number + 1}", dialog
        dialog.close()
    _settled(window)


def _settled(window: MainWindow) -> None:
    """Say no more of the draft: the scenes that follow are about something else."""
    window.drafts.timer.stop()
    window.tell("")


def _users(window: MainWindow) -> Scenes:
    """Yield the keyring's card off and on, a passphrase that is being changed, and the start page with a keyring."""
    window.show_page(SETTINGS, "users")
    page = window.page()
    section = page.section if isinstance(page, SettingsPage) else None
    if not isinstance(section, UsersSection):
        return
    section.refresh()
    yield "nyckelring-av", _scrolled(window, section)
    section.keyring.passphrase.setText(PASSPHRASE)
    section.keyring.turn_on()
    yield "nyckelring-pa", _scrolled(window, section)
    section.list.ui.scroll.verticalScrollBar().setValue(0)
    section.panel.show_work()
    yield "anvandare-arbetar", window
    section.refresh()


def _scrolled(window: MainWindow, section: UsersSection) -> MainWindow:
    window.show()
    settle(window)
    section.list.ui.scroll.ensureWidgetVisible(section.keyring)
    return window


def _log(window: MainWindow) -> Scenes:
    """Yield the month that waits, the month when it is marked, and a chain that does not hold."""
    window.show_page(SETTINGS, "log")
    page = window.page()
    section = page.section if isinstance(page, SettingsPage) else None
    if not isinstance(section, LogSection) or window.workspace is None:
        return
    section.refresh()
    yield "logg-vantar", window
    section.mark_reviewed()
    yield "logg-granskad", window


def _broken(window: MainWindow, path: Path, around: Surroundings) -> Scenes:
    """Yield a log in which somebody has changed a row, past the program."""
    _tamper(path, around, _TAMPERING)
    window.start.choose(path)
    window.start.open_now(PASSPHRASE)
    _settled(window)
    window.show_page(SETTINGS, "log")
    page = window.page()
    section = page.section if isinstance(page, SettingsPage) else None
    if isinstance(section, LogSection):
        section.refresh()
        section.check_chain()
        yield "logg-bruten", window
    window.drop_record()
    window.show_start()


def _tamper(path: Path, around: Surroundings, statements: Sequence[str]) -> None:
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    for statement in statements:
        session.record.raw.execute(statement)
    session.close()


def _beside(window: MainWindow) -> Scenes:
    """Yield a backup that is put back beside the file it was made of."""
    workspace = window.workspace
    if workspace is None:
        return
    path = workspace.session.record.path
    Upkeep(workspace.session).back_up(path.parent / f"{path.stem} säkerhetskopior")
    window.drop_record()
    window.show_start()
    window.start.choose(path)
    window.start.others.restore()
    shown = window.start.others.shown
    if isinstance(shown, RestorePage):
        shown.ui.target.setText(str(path.with_name(f"{path.stem} (kopia){path.suffix}")))
        yield "aterstall-bredvid", window
        shown.leave()
