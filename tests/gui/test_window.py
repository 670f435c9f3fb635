"""If these fail, the window tells case text in its title, forgets its place, or does not follow the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.language import StretchedStrings
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING, PAGES, groups
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.tokens import DARK, LIGHT
from samverkan_desktop.gui.window_state import RECENT_AT_MOST, WindowState, fit_screen
from samverkan_desktop.services.example_record import PASSPHRASE
from tests.gui.conftest import MakeWindow, click, press


def test_title_never_tells_what_is_in_the_record(window: MainWindow, meeting: MeetingPage) -> None:
    for item in meeting.reader.view.items:
        meeting.show_item(item.id)
        assert window.windowTitle() == "Samverkan"
        assert QApplication.activeWindow() is None or "§" not in (QApplication.activeWindow() or window).windowTitle()


def test_only_pages_that_exist_are_in_the_navigation(window: MainWindow) -> None:
    shown = [key for _, pages in groups() for key, _ in pages]
    assert list(window.ui.side.buttons) == shown == [page.key for page in PAGES if not page.under]
    for key in shown:
        click(window.ui.side.buttons[key])
        assert window.ui.side.buttons[key].isChecked()
        assert window.page() is not None


def test_function_of_the_user_stands_at_the_top(window: MainWindow) -> None:
    assert window.ui.function.text() == "Nämndsekreterare"


def test_look_switches_live(window: MainWindow, meeting: MeetingPage, theme: Theme, qapp: QApplication) -> None:
    theme.choose(scheme=Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.background
    assert DARK.surface in qapp.styleSheet()
    dark = (
        window.grab().toImage().pixelColor(meeting.mapTo(window, meeting.rect().topLeft()) + meeting.rect().topLeft())
    )
    theme.choose(scheme=Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.background
    assert dark.lightness() < 60


def test_look_follows_the_system(theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.choose(scheme=Scheme.SYSTEM)

    class Hints:
        @staticmethod
        def colorScheme() -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

    monkeypatch.setattr(theme, "_app", _App(qapp, Hints()))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    theme.choose(scheme=Scheme.LIGHT)
    assert theme.tokens is LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT, "the user's own choice stands"


class _App:
    """The application on a system that says something else."""

    def __init__(self, app: QApplication, hints: object) -> None:
        self._app, self._hints = app, hints

    def styleHints(self) -> object:
        return self._hints

    def __getattr__(self, name: str) -> object:
        return getattr(self._app, name)


def test_text_grows_and_shrinks_by_keyboard(window: MainWindow, theme: Theme) -> None:
    press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 110
    assert window.ui.saved.fontMetrics().height() > 0
    for _ in range(20):
        press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 200
    press(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 175
    press(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 100


def test_look_and_size_are_kept(window: MainWindow, make_window: MakeWindow, theme: Theme) -> None:
    window.resize(780, 700)
    theme.choose(scheme=Scheme.DARK, zoom=125)
    window.close()
    state = window._tools.state
    assert (state.scheme, state.zoom) == (Scheme.DARK, 125)
    again = make_window()
    assert state.restore(again, "window")
    assert (again.width(), again.height()) == (780, 700)


def test_nothing_of_a_record_is_remembered(
    window: MainWindow, meeting: MeetingPage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    window.close()
    state = window._tools.state._settings
    file = Path(state.fileName())
    kept = file.read_text(encoding="utf-8")
    assert set(state.allKeys()) <= {"files/recent", "layout/window", "layout/meetings", "look/scheme", "look/zoom"}
    for row in meeting.reader.view.items:
        assert row.title not in kept


def test_recent_files_are_few_and_latest_first(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    for number in range(RECENT_AT_MOST + 3):
        state.opened(tmp_path / f"{number}.samverkan")
    state.opened(tmp_path / "4.samverkan")
    names = [path.name for path in WindowState(tmp_path).recent]
    assert names[0] == "4.samverkan"
    assert len(names) == RECENT_AT_MOST
    state.forget(tmp_path / "4.samverkan")
    assert "4.samverkan" not in [path.name for path in state.recent]


def test_a_damaged_memory_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "fonster.ini").write_text(
        "[look]\nscheme=sepia\nzoom=abc\n[files]\nrecent=@Invalid()\n", encoding="utf-8"
    )
    state = WindowState(tmp_path)
    assert (state.scheme, state.zoom, state.recent) == (Scheme.SYSTEM, 100, ())


def test_closing_the_file_leaves_nothing_of_it_on_screen(
    window: MainWindow, meeting: MeetingPage, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace is None
    assert window.ui.stack.currentWidget() is window.start
    assert not window.ui.side.isVisible()
    qtbot.wait(10)
    assert window.findChildren(MeetingPage) == []


def test_a_narrow_window_gives_its_room_to_the_page(window: MainWindow, meeting: MeetingPage, theme: Theme) -> None:
    assert window.ui.side.isVisible()
    assert meeting.ui.side.isVisible()
    theme.choose(zoom=200)
    assert not window.ui.side.isVisible()
    assert not meeting.ui.side.isVisible()
    assert meeting.ui.sidePanel.isVisible(), "the panel has moved under the text, not away"
    theme.choose(zoom=100)
    assert meeting.ui.side.isVisible()


def test_stretched_strings_still_hold_their_fields(qapp: QApplication, make_window: MakeWindow, record: Path) -> None:
    """A translation may be half as long again: nothing may break, and every place must be translatable."""
    stretched = StretchedStrings()
    qapp.installTranslator(stretched)
    try:
        window = make_window()
        assert window.start.ui.open.text().endswith("~")
        window.offer(record, PASSPHRASE)
        assert window.workspace is not None
        meeting_id = window.workspace.meetings.rows()[0].meeting.id
        window.show_page(MEETING, meeting_id)
        assert window.grab().width() > 0
    finally:
        qapp.removeTranslator(stretched)


def test_a_fault_in_a_slot_fails_a_test(qtbot: QtBot) -> None:
    """Else a broken button would pass every test that presses it."""
    button = QPushButton("Avsluta")
    qtbot.addWidget(button)

    def broken() -> None:
        raise ZeroDivisionError

    button.clicked.connect(broken)
    with qtbot.capture_exceptions() as caught:
        click(button)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_first_window_fits_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    """Else the buttons at its foot lie behind the edge of a small screen, or the task bar."""
    fresh = QWidget()
    qtbot.addWidget(fresh)
    fit_screen(fresh)
    room = fresh.screen().availableGeometry()
    assert room.height() < 850, "the screen of the tests is a small one"
    assert fresh.height() <= room.height() - 40
    assert fresh.width() <= room.width()
