"""Pictures of every page and dialog, light and dark: ``python -m samverkan_desktop.gui.gallery FOLDER``.

Drawn off screen from the example record, the same on every machine. ``--record`` shows another one as it stands,
opened for reading; its passphrase stands in SAMVERKAN_PASSPHRASE. ``--stretched`` makes every text half as long again,
``--lang en`` shows the window in English.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.dialogs_port import QtDialogs
from samverkan_desktop.gui.gallery_record import example, surroundings
from samverkan_desktop.gui.gallery_shell import shell_scenes
from samverkan_desktop.gui.gallery_start import desk, start_scenes
from samverkan_desktop.gui.language import ENGLISH, SWEDISH, StretchedStrings, speak
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import MEETING, MEETINGS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.start import Ways
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.meetings import MeetingRow, Meetings
from samverkan_desktop.services.papers import PaperKind, Variant
from samverkan_desktop.services.records import open_session, open_with_key

WIDE, SMALL = (1360, 850), (1366, 768)
LOOKS = (
    ("ljust", Scheme.LIGHT, 100, WIDE),
    ("morkt", Scheme.DARK, 100, WIDE),
    ("liten", Scheme.LIGHT, 100, SMALL),
    ("200", Scheme.LIGHT, 200, SMALL),
)
PASSPHRASE_VARIABLE = "SAMVERKAN_PASSPHRASE"  # noqa: S105  # the name of the variable, not what is in it
_PDF_DRAWN_MS = 700  # the PDF view draws on a thread of its own and does not say when it is done


class Gallery:
    """Walks through the scenes and keeps a picture of each in every look."""

    def __init__(self, app: QApplication, folder: Path, record: Path, passphrase: str, *, read_only: bool) -> None:
        self._folder = folder
        self._theme = Theme(app, scheme=Scheme.LIGHT)
        self._record = record
        self._passphrase = passphrase
        self._read_only = read_only
        around = surroundings()
        opener, by_key = partial(open_session, surroundings=around), partial(open_with_key, surroundings=around)
        self._scratch = Path(tempfile.mkdtemp())
        ways = Ways(opener, by_key, _nobody, desk(around, self._scratch))
        self._tools = Tools(ways=ways, tasks=InlineTasks(), dialogs=QtDialogs(), state=WindowState())
        self.taken: list[Path] = []

    def take_all(self) -> None:
        """Take every picture."""
        window = MainWindow(self._tools)
        for scene in start_scenes(window):
            self._take(window, scene)
        shutil.rmtree(self._scratch)
        window.offer(self._record)
        self._take(window, "start")
        window.start.ui.readOnly.setChecked(self._read_only)
        window.start.open_now("fel lösenfras")
        self._take(window, "start-fel")
        window.start.open_now(self._passphrase)
        workspace = window.workspace
        if workspace is None:
            raise SystemExit(window.start.ui.notice.text)
        self._take(window, "oversikt")
        window.show_page(MEETINGS)
        self._take(window, "moten")
        page = window.page()
        if isinstance(page, MeetingsPage):
            page.search.setText("rymdfärd")
            self._take(window, "moten-inget")
            page.clear_filters()
        for name, row in self._meetings(workspace.meetings).items():
            window.show_page(MEETING, row.meeting.id)
            self._take(window, f"mote-{name}")
            if name == "pagar":
                self._case(window)
                self._take(window, "mote-arende")
                self._paper(window)
        for scene, shown in shell_scenes(window):
            self._take(shown, scene)
        window.show_page(MEETINGS)
        window.close()

    def _meetings(self, meetings: Meetings) -> dict[str, MeetingRow]:
        """Return a meeting in each state worth a picture: the latest with most items."""
        rows = sorted(meetings.rows(), key=lambda row: (bool(row.cases), row.items, row.meeting.day))
        names = {
            MeetingState.ONGOING: "pagar",
            MeetingState.FOR_APPROVAL: "for-godkannande",
            MeetingState.APPROVED: "godkant",
            MeetingState.INVITED: "inbjudan",
            MeetingState.CANCELLED: "installt",
        }
        return {names[row.meeting.state]: row for row in rows if row.meeting.state in names}

    def _case(self, window: MainWindow) -> None:
        page = window.page()
        if isinstance(page, MeetingPage):
            written = [i for i in page.reader.view.items if i.case and i.id in page.reader.view.texts]
            if written:
                page.show_item(written[0].id)

    def _paper(self, window: MainWindow) -> None:
        page = window.page()
        workspace = window.workspace
        if not isinstance(page, MeetingPage) or workspace is None:
            return
        dialog = PreviewDialog(workspace, page.reader.view.meeting.id, PaperKind.MINUTES, window)
        self._take(dialog, "papper-stoppat")
        dialog.variant.setCurrentIndex(list(Variant).index(Variant.WITHOUT_CASES))
        self._take(dialog, "papper", wait_ms=_PDF_DRAWN_MS)
        dialog.close()

    def _take(self, widget: QWidget, scene: str, *, wait_ms: int = 0) -> None:
        for look, scheme, zoom, (width, height) in LOOKS:
            self._theme.choose(scheme=scheme, zoom=zoom)
            if isinstance(widget, MainWindow):
                widget.resize(width, height)
            widget.show()
            _settle(wait_ms)
            file = self._folder / f"{scene}-{look}.png"
            widget.grab().save(str(file))
            self.taken.append(file)
        self._theme.choose(scheme=Scheme.LIGHT, zoom=100)


def _settle(wait_ms: int) -> None:
    """Let layouts, lists and timers come to rest."""
    deadline = QDeadlineTimer(max(wait_ms, 300))  # the first page fills its lower cards 200 ms after it is shown
    while not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main(argv: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m samverkan_desktop.gui.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--record", type=Path)
    parser.add_argument("--stretched", action="store_true")
    parser.add_argument("--lang", choices=(SWEDISH, ENGLISH), default=SWEDISH)
    args = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures need no screen
    app = QApplication([sys.argv[0]])
    speak(app, args.lang)
    stretched = StretchedStrings(app)
    if args.stretched:
        app.installTranslator(stretched)
    args.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="samverkan-") as place:
        record = Path(place) / "exempel.samverkan"
        if args.record is None:
            example(record)
            gallery = Gallery(app, args.folder, record, PASSPHRASE, read_only=False)
        else:
            passphrase = os.environ.get(PASSPHRASE_VARIABLE, "")
            gallery = Gallery(app, args.folder, args.record, passphrase, read_only=True)
        gallery.take_all()
    for file in gallery.taken:
        sys.stdout.write(f"{file}\n")
    return 0


def _nobody(_path: Path) -> tuple[str, ...]:
    return ()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
