"""The composition root: paths, clock, randomness and the window are put together here and nowhere else."""

from __future__ import annotations

import gc
import os
import secrets
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from samverkan_desktop import __version__
from samverkan_desktop.domain.clock import Clock, SystemClock
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.file_place import lies_on_network
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from samverkan_desktop.gui.main_window import MainWindow

APP_NAME = "Samverkan"
_PR_SET_DUMPABLE = 4
PASSPHRASE_VARIABLE = "SAMVERKAN_PASSPHRASE"  # noqa: S105  # the name of the variable, not what is in it


class NoScreen(EnvironmentFailure):
    template = (
        "Fönstret kan inte visas: det finns ingen skärm att visa det på. Inget har öppnats. Logga in på en dator med "
        "skärm, eller använd kommandona (samverkan --help)."
    )


def data_folder() -> Path:
    """Return the user's own folder for anchors and settings; never case text, never on a share."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))


def surroundings(clock: Clock | None = None) -> Surroundings:
    """Return what records need from this computer. ``clock`` is the computer's unless the example tells another."""
    return Surroundings(
        clock=clock or SystemClock(),
        random_bytes=secrets.token_bytes,
        anchor_folder=data_folder() / "ankare",
        local_folder=data_folder(),
    )


def no_memory_dumps() -> None:
    """Let no crash leave a file with what was in memory, which is case text in the clear."""
    if sys.platform == "win32":
        import ctypes  # start-up: only on Windows

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002 | 0x8000)  # no fault box and no report of errors
        return
    import resource  # start-up: not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # a system that hands crashes to a program of its own does so whatever the limit is; and no other program of the
        # user's may read our memory either
        import ctypes  # start-up: the window and what opens a record

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def run_window(record: Path | None = None, language: str = "") -> int:
    """Run the desktop application and return its exit code.

    ``record`` is put in the start page's field; with the passphrase in the environment it is opened at once.
    """
    if not _has_screen():
        raise NoScreen
    no_memory_dumps()
    from PySide6.QtWidgets import QApplication  # start-up: the command line needs no Qt

    from samverkan_desktop.gui.first_window import FirstWindow, come_forward  # start-up: only the window needs Qt

    waiting = QApplication(sys.argv[:1])  # before the lock, so that a second start ends as a first one would
    first = FirstWindow(data_folder(), waiting)
    if not first.take() and first.ask(record):
        return 0
    app, window = start_window(record, language)
    from samverkan_desktop.gui.unexpected import watch  # start-up: as above

    first.asked.connect(partial(come_forward, window))
    first.watch()
    watch(window, _report)
    window.lock.listen()
    code = int(app.exec())
    first.release()
    if not end_work(app):  # a share that hangs: nothing of ours is open any more, and Qt would wait for ever
        os._exit(code)
    return code


def end_work(app: QApplication) -> bool:
    """End what is under way in other threads, before what they answer to is gone. False when something hangs."""
    from samverkan_desktop.gui.tasks import ThreadTasks  # start-up: only the window needs Qt

    ended = [tasks.end() for tasks in app.findChildren(ThreadTasks)]
    return all(ended)


def start_window(record: Path | None = None, language: str = "") -> tuple[QApplication, MainWindow]:
    """Return the application and its window, shown. What `run_window` does before it waits for the user."""
    gc.disable()  # start-up: looking for garbage while everything is being made takes time and finds none
    app = make_application(language)
    window = make_window(app)
    if record is not None:
        window.offer(record, os.environ.get(PASSPHRASE_VARIABLE, ""))
    window.show()
    gc.freeze()  # what is here now stays to the end; later rounds need not look through it
    gc.enable()
    return app, window


def make_application(language: str = "", *, folder: Path | None = None) -> QApplication:
    """Return Qt's application with our name, in a language; none given is the one the user has chosen, or Swedish."""
    from PySide6.QtWidgets import QApplication  # start-up: the command line needs no Qt

    from samverkan_desktop.gui.language import SWEDISH, speak  # start-up: only the window needs Qt
    from samverkan_desktop.gui.window_state import WindowState  # start-up: as above

    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("samverkan")
    speak(app, language or WindowState(folder or data_folder()).language or SWEDISH)
    return app


def make_window(app: QApplication, *, around: Surroundings | None = None, folder: Path | None = None) -> MainWindow:
    """Return the window with everything it needs. ``folder``: where it remembers its place, else the user's own."""
    from samverkan_desktop.gui.dialogs_port import QtDialogs  # start-up: only the window needs Qt
    from samverkan_desktop.gui.main_window import MainWindow, Tools  # start-up: as above
    from samverkan_desktop.gui.tasks import ThreadTasks  # start-up: as above
    from samverkan_desktop.gui.theme import Theme  # start-up: as above
    from samverkan_desktop.gui.ways import Ways  # start-up: as above
    from samverkan_desktop.gui.window_state import WindowState  # start-up: as above
    from samverkan_desktop.gui.wizard.desk import Desk  # start-up: as above
    from samverkan_desktop.storage.record import names_in  # start-up: as above

    state = WindowState(folder or data_folder())
    theme = Theme(app, scheme=state.scheme, zoom=state.zoom)
    around = around or surroundings()
    tasks, dialogs = ThreadTasks(theme), QtDialogs()
    desk = Desk(
        surroundings=around,
        tasks=tasks,
        dialogs=dialogs,
        example_folder=(folder or data_folder()) / "exempel",
        folders=(Path(platformdirs.user_documents_dir()), Path.home()),
        on_network=lies_on_network,
        pick=secrets.randbelow,
    )
    opener, by_key = partial(open_session, surroundings=around), partial(open_with_key, surroundings=around)
    ways = Ways(opener, by_key, names_in, desk, around.attempts, around.quick)
    tools = Tools(ways=ways, tasks=tasks, dialogs=dialogs, state=state)
    return MainWindow(tools)


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _report(fault: Exception) -> str:
    from samverkan_desktop.cli.bugs import report  # start-up: only a fault is reported

    return report(fault, lambda: data_folder() / "felrapporter", command="fönster")
