"""The pictures of a shared file: having the pen, another having it, a silent computer, a pen that was lost, a swapped
file. Done with the pen's own services and a folder that stands for the share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, SETTINGS
from samverkan_desktop.gui.pen_turning import Turning, work_words
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.pen import STALE_SECONDS, Pen
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session

_OTHER = "SOC-D0412"


def pen_scenes(window: MainWindow, record: Path, around: Surroundings) -> Iterator[tuple[str, QWidget]]:
    """Yield the settings of a shared file as it goes between two computers."""
    folder = record.parent / "Samverkan"
    folder.mkdir(exist_ok=True)
    yield from _waiting(window, record)
    yield from _at_work(window, record)
    window.start.open_now(PASSPHRASE)
    yield "delad-inte", _settings(window)
    Pen(_session(window)).share(folder)
    if window.workspace is not None:
        window.pen.begin(window.workspace)
    yield "delad-har-pennan", _settings(window)
    window.pen.leave()
    yield "delad-ledig", _settings(window)
    pens = folder / f"{record.stem}.pennan"
    other = record.parent / "annan" / record.name
    other.parent.mkdir(exist_ok=True)
    join(pens, other)
    held = _taken(other, around)
    yield "delad-annan-har-pennan", _settings(window)
    held.close()
    _fall_silent(pens)
    yield "delad-tyst", _settings(window)
    window.pen.take(take_over=True)
    with _session(window).action("ändra", kind="record"):
        pass
    _fall_silent(pens)
    _taken(other, around).close()
    window.pen.look()
    yield "delad-forlorad", _settings(window)
    aside = folder.with_name("borta")
    folder.rename(aside)
    yield "delad-mappen-borta", _settings(window)
    aside.rename(folder)
    _fall_silent(pens)
    window.pen.take(take_over=True)
    yield "fil-bytt", _swapped(window, record)
    window.drop_record()


def _waiting(window: MainWindow, record: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield the start page while the shared folder is waited for."""
    window.show_start()
    window.start.choose(record)
    ui = window.start.ui
    parts = (ui.waitText, ui.goOn, ui.busyText, ui.cancel)  # the bar moves, so a picture of it is never at rest
    for part in parts:
        part.show()
    yield "start-letar", window
    for part in parts:
        part.hide()


def _at_work(window: MainWindow, record: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield the window while the file has its key changed, and the answer to one who wants to close it."""
    told = window.key.words()
    page = window.file_work.show(told, record.name)
    page.ui.bar.setRange(0, 100)  # a bar that moves is never at rest
    page.ui.bar.setValue(40)
    yield "nyckel-byts", window
    page.say(told.stays)
    yield "nyckel-byts-stang", window
    window.file_work.show(work_words(Turning.TAKE), record.name)
    yield "penna-tas", window
    page.ui.bar.setRange(0, 0)
    window.show_start()


def _settings(window: MainWindow) -> MainWindow:
    window.pen.look()
    window.show_page(SETTINGS, "pen")
    return window


def _session(window: MainWindow) -> Session:
    if window.workspace is None:
        raise SystemExit(window.start.ui.notice.text)
    return window.workspace.session


def _taken(path: Path, around: Surroundings) -> Session:
    """Let the other computer take the pen, over if need be."""
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    grip = Grip.of(session, _OTHER)
    session.close()
    return grip.take(take_over=True).session


def _fall_silent(pens: Path) -> None:
    for path in pens.iterdir():
        if path.suffix in {".pen", ".puls"}:
            past = path.stat().st_mtime - STALE_SECONDS - 60
            os.utime(path, (past, past))


def _swapped(window: MainWindow, record: Path) -> MainWindow:
    """Do as a sync client does with the open file, and type something."""
    copy = record.with_name("synk")
    copy.write_bytes(record.read_bytes())
    copy.replace(record)
    window.show_page(MEETINGS)
    workspace = window.workspace
    if workspace is not None:
        meeting = next(row.meeting for row in workspace.meetings.rows() if row.meeting.state in BEFORE_START)
        with workspace.telling(window.ui.notice):
            workspace.meetings.cancel(meeting.id, "ledigt")
        window.ui.noticePlace.show()
    return window
