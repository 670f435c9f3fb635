"""Pictures of every page and dialog, light and dark: ``python -m samverkan_desktop.gui.gallery FOLDER``.

Drawn off screen from the example record, the same on every machine. ``--record`` shows another one as it stands,
opened for reading; its passphrase stands in SAMVERKAN_PASSPHRASE. ``--stretched`` makes every text half as long again,
``--lang en`` shows the window in English; ``--only mote`` takes the scenes whose name begins so.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.gui.gallery_apart import apart_scenes
from samverkan_desktop.gui.gallery_figures import figure_scenes
from samverkan_desktop.gui.gallery_meeting import meeting_scenes
from samverkan_desktop.gui.gallery_pages import page_scenes
from samverkan_desktop.gui.gallery_pen import pen_scenes
from samverkan_desktop.gui.gallery_record import example, surroundings
from samverkan_desktop.gui.gallery_settle import settle
from samverkan_desktop.gui.gallery_shell import shell_scenes
from samverkan_desktop.gui.gallery_start import GivesUp, desk, start_scenes
from samverkan_desktop.gui.gallery_trouble import trouble_scenes
from samverkan_desktop.gui.language import ENGLISH, SWEDISH, StretchedStrings, speak
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import open_session, open_with_key

WIDE, SMALL = (1360, 850), (1366, 768)
Look = tuple[str, Scheme, int, tuple[int, int]]
"""Its name, colours, text size in per cent, and the size of the window."""
LOOKS: tuple[Look, ...] = (
    ("ljust", Scheme.LIGHT, 100, WIDE),
    ("morkt", Scheme.DARK, 100, WIDE),
    ("ljust-200", Scheme.LIGHT, 200, SMALL),
    ("morkt-200", Scheme.DARK, 200, SMALL),
)
PASSPHRASE_VARIABLE = "SAMVERKAN_PASSPHRASE"  # noqa: S105  # the name of the variable, not what is in it


class Gallery:
    """Walks through the scenes once for each look and keeps a picture of each.

    A look at a time: to change it restyles every page there is, which costs more than to walk anew.
    """

    def __init__(self, app: QApplication, folder: Path, record: Path, passphrase: str, *, read_only: bool) -> None:
        self._folder = folder
        self._theme = Theme(app, scheme=Scheme.LIGHT)
        self._record = record
        self._passphrase = passphrase
        self._read_only = read_only
        self._look, self._size = "", WIDE
        self.taken: list[Path] = []

    def take_all(self, only: str = "", *, looks: Sequence[Look] = ()) -> None:
        """Take every picture, or those whose scene begins with some letters; in all looks, or in some."""
        for look, scheme, zoom, size in looks or LOOKS:
            self._theme.choose(scheme=scheme, zoom=zoom)
            self._look, self._size = look, size
            with tempfile.TemporaryDirectory(prefix="samverkan-") as scratch:
                for scene, widget in self._scenes(Path(scratch)):
                    if scene.startswith(only):
                        self._take(widget, scene)
                # the window is to be gone before the look changes: every widget there is would be restyled
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._theme.choose(scheme=Scheme.LIGHT, zoom=100)

    def _scenes(self, scratch: Path) -> Iterator[tuple[str, QWidget]]:
        around = surroundings()
        opener, by_key = partial(open_session, surroundings=around), partial(open_with_key, surroundings=around)
        ways = Ways(opener, by_key, _nobody, desk(around, scratch))
        window = MainWindow(Tools(ways=ways, tasks=InlineTasks(), dialogs=GivesUp(), state=WindowState()))
        window.resize(*self._size)
        yield from start_scenes(window)
        window.offer(self._copy(scratch))
        yield "start", window
        window.start.ui.readOnly.setChecked(self._read_only)
        window.start.open_now("fel lösenfras")
        yield "start-fel", window
        window.start.open_now(self._passphrase)
        workspace = window.workspace
        if workspace is None:
            raise SystemExit(window.start.ui.notice.text)
        yield from page_scenes(window, workspace)
        yield from meeting_scenes(window, workspace)
        yield from figure_scenes(window)
        yield from shell_scenes(window)
        if not self._read_only:
            shared = scratch / "delat"
            shared.mkdir()
            yield from pen_scenes(window, self._copy(shared), around)
            yield from apart_scenes(window, shared, around)
            yield from trouble_scenes(self._record, scratch / "sallan", self._size)
        window.close()
        window.deleteLater()

    def _copy(self, scratch: Path) -> Path:
        """Return a copy of the record, so that each look begins with the same; one that is shown stays itself."""
        if self._read_only:
            return self._record
        for file in self._record.parent.glob(f"{self._record.name}*"):
            shutil.copy(file, scratch / file.name)
        return scratch / self._record.name

    def prepare(self, widget: QWidget) -> None:
        """Show a scene in the size of the look."""
        if isinstance(widget, MainWindow):
            widget.resize(*self._size)
        widget.show()

    def _take(self, widget: QWidget, scene: str) -> None:
        self.prepare(widget)
        file = self._folder / f"{scene}-{self._look}.png"
        settle(widget).save(str(file))
        self.taken.append(file)


def main(argv: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m samverkan_desktop.gui.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--record", type=Path)
    parser.add_argument("--stretched", action="store_true")
    parser.add_argument("--lang", choices=(SWEDISH, ENGLISH), default=SWEDISH)
    parser.add_argument("--only", default="", help="the first letters of the scenes to take")
    parser.add_argument("--keep", type=Path, help="a folder for the example record, used again when it is there")
    args = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures need no screen
    app = QApplication([sys.argv[0]])
    speak(app, args.lang)
    stretched = StretchedStrings(app)
    if args.stretched:
        app.installTranslator(stretched)
    args.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="samverkan-") as place:
        record = (args.keep or Path(place)) / "exempel.samverkan"
        if args.record is None:
            if not record.exists():
                example(record)
            gallery = Gallery(app, args.folder, record, PASSPHRASE, read_only=False)
        else:
            passphrase = os.environ.get(PASSPHRASE_VARIABLE, "")
            gallery = Gallery(app, args.folder, args.record, passphrase, read_only=True)
        gallery.take_all(args.only)
    for file in gallery.taken:
        sys.stdout.write(f"{file}\n")
    return 0


def _nobody(_path: Path) -> tuple[str, ...]:
    return ()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
