"""A whole sitting in a process of its own, watched from outside: open, write, copy, preview, print, save, fail, lock.

Run with the record, the folder for what the user saves, the user's own folder, and the words to write.
"""

from __future__ import annotations

import os
import sys
import traceback
from datetime import date
from pathlib import Path
from random import Random
from typing import cast

from PySide6.QtPrintSupport import QPrinter

from samverkan_desktop.app import make_application, make_window
from samverkan_desktop.cli.bugs import report
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.gallery_settle import settle
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.print_pdf import print_pdf
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.gui.unexpected import watch
from samverkan_desktop.services.delivery import deliver
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.storage.keys import KdfProfile


def main(record: Path, folder: Path, own: Path, words: str) -> None:
    """Do it all; print ``klart`` when it is done."""
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    clock = example_clock(date(2026, 12, 3))
    around = Surroundings(
        clock=clock, random_bytes=Random(5).randbytes, anchor_folder=own / "ankare", local_folder=own, kdf=kdf
    )
    app = make_application("sv", folder=own)
    window = make_window(app, around=around, folder=own)
    unexpected = watch(window, lambda fault: report(fault, lambda: own / "felrapporter", command="fönster"))
    tasks = cast(ThreadTasks, window._tools.tasks)
    window.lock.clipboard.owns = lambda: True
    window.lock.listen()
    window.show()
    window.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around))
    window.state.opened(record)
    settle(window)
    page = write(window, words)
    look(window, page, folder)
    unexpected.tell(ValueError(words))
    window.lock.lock()
    settle(window)
    if window.workspace is not None:
        raise RuntimeError("the record is not locked")
    tasks.wait()
    settle(window)
    window.close()
    app.processEvents()
    tasks.wait()
    sys.stdout.write("klart\n")
    sys.stdout.flush()


def write(window: MainWindow, words: str) -> MeetingPage:
    """Write in the meeting under way, and copy it."""
    if window.workspace is None:
        raise RuntimeError("no record is open")
    meetings = window.workspace.session.repositories.meetings.where(state=MeetingState.ONGOING.value)
    window.show_page(MEETING, meetings[-1].id)
    page = window.page()
    if not isinstance(page, MeetingPage):
        raise TypeError("the meeting is not shown")
    page.show_item(page.reader.view.items[-1].id)
    editor = page.ui.item.editors["talk"]
    editor.setFocus()
    editor.textCursor().insertText(words)
    settle(window)
    editor.selectAll()
    editor.copy()
    page.workspace.autosave.flush()
    return page


def look(window: MainWindow, page: MeetingPage, folder: Path) -> None:
    """Look at the minutes, print them and save them."""
    dialog = PreviewDialog(page.workspace, page.reader.view.meeting.id, PaperKind.MINUTES, window)
    dialog.show()
    settle(dialog)
    cast(ThreadTasks, page.workspace.tasks).wait()
    settle(dialog)
    if dialog.produced is None:
        raise RuntimeError(dialog.ui.notice.text)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "utskrift.pdf"))
    print_pdf(dialog.produced.content, printer)
    deliver(folder / "papper.pdf", dialog.produced.content)
    dialog.close()
    settle(window)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    except Exception:
        traceback.print_exc()
        os._exit(1)
