"""If these fail, somebody types in a file that another has the pen of, or cannot see who has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.pen import PenSection
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_faults import ShareGone
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.pen import STALE_SECONDS, Share
from tests.gui.conftest import MakeWindow, ScriptedDialogs, click, press, write
from tests.pen.computers import fall_silent


@pytest.fixture
def share(tmp_path: Path) -> Path:
    made = tmp_path / "delad"
    made.mkdir()
    return made


@pytest.fixture
def other(tmp_path: Path, around: Surroundings) -> Surroundings:
    """Another computer."""
    (tmp_path / "annan").mkdir()
    return Surroundings(around.clock, around.random_bytes, anchor_folder=tmp_path / "annan" / "ankare", kdf=around.kdf)


def session(window: MainWindow) -> Session:
    assert window.workspace is not None
    return window.workspace.session


def section(window: MainWindow) -> PenSection:
    window.show_page(SETTINGS, "pen")
    page = window.page()
    assert isinstance(page, SettingsPage)
    found = page.section
    assert isinstance(found, PenSection)
    return found


def shared(window: MainWindow, dialogs: ScriptedDialogs, share: Path) -> PenSection:
    dialogs.files = [share]
    found = section(window)
    press(found.ui.choose, Qt.Key.Key_Space)
    return section(window)  # the file was closed and opened again


def elsewhere(share: Path, tmp_path: Path, other: Surroundings, *, take_over: bool = False) -> Session:
    """The other computer takes the pen."""
    path = tmp_path / "annan" / "exempel.samverkan"
    if not path.exists():
        join(share / "exempel.pennan", path)
    held = open_session(path, passphrase=PASSPHRASE, surroundings=other)
    grip = Grip.of(held, "DATOR-9")
    held.close()
    turned = grip.take(take_over=take_over)
    assert turned.fault is None, turned.fault
    return turned.session


def test_a_file_that_is_not_shared_says_nothing_of_pens(window: MainWindow) -> None:
    assert window.ui.pen.isHidden()
    assert section(window).ui.state.text() == "Filen är inte delad"


def test_shared_left_and_taken_by_the_keyboard(window: MainWindow, dialogs: ScriptedDialogs, share: Path) -> None:
    found = shared(window, dialogs, share)
    assert window.ui.pen.text() == "Du har pennan"
    assert found.ui.state.text() == "Du har pennan"
    assert "Allt är publicerat" in found.ui.told.text()
    press(found.ui.leave, Qt.Key.Key_Space)
    assert session(window).record.read_only
    found = section(window)
    assert found.ui.state.text() == "Pennan är ledig"
    assert window.ui.pen.text() == "Ta pennan"
    assert "Pennan är ledig. Du ser läget kl." in window.ui.notice.text
    click(window.ui.pen)
    assert not session(window).record.read_only
    assert window.ui.pen.text() == "Du har pennan"
    assert window.spot().page == SETTINGS, "one stays where one was"


def test_who_has_the_pen_since_when_and_where(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path, tmp_path: Path, other: Surroundings
) -> None:
    found = shared(window, dialogs, share)
    click(found.ui.leave)
    held = elsewhere(share, tmp_path, other)
    window.pen.look()
    user = held.record.user_name
    assert window.ui.pen.text() == f"Pennan: {user}"
    assert f"Pennan har {user} sedan kl." in window.ui.notice.text
    assert "på DATOR-9. Du ser läget kl." in window.ui.notice.text
    assert "Det finns ett nyare läge" in window.ui.notice.text
    found = section(window)
    assert found.ui.take.isHidden()
    assert found.ui.overBox.isHidden()
    click(found.ui.refresh)
    assert "nyare läge" not in window.ui.notice.text
    held.close()


def test_a_silent_computer_is_taken_over_when_the_word_is_typed(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path, tmp_path: Path, other: Surroundings
) -> None:
    found = shared(window, dialogs, share)
    click(found.ui.leave)
    elsewhere(share, tmp_path, other).close()
    fall_silent(share / "exempel.pennan")
    window.pen.look()
    found = section(window)
    assert f"inte hört av sig på {STALE_SECONDS // 60 + 1} minuter" in found.ui.told.text()
    assert not found.ui.over.isEnabled()
    write(found.ui.overWord, "ta")
    press(found.ui.overWord, Qt.Key.Key_Return)
    assert session(window).record.read_only
    write(found.ui.overWord, " över")
    press(found.ui.overWord, Qt.Key.Key_Return)
    assert Pen(session(window)).mine


def test_a_pen_that_was_lost_while_working_leaves_the_work_in_a_file_beside(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path, tmp_path: Path, other: Surroundings
) -> None:
    shared(window, dialogs, share)
    window.show_page(MEETINGS)
    fall_silent(share / "exempel.pennan")
    held = elsewhere(share, tmp_path, other, take_over=True)
    with session(window).action("ändra"):
        session(window).record.settings.set("test", 1)
    window.pen.timer.timeout.emit()
    assert session(window).record.read_only
    assert "Pennan har tagits över av" in window.ui.notice.text
    (kept,) = tmp_path.glob("exempel ej publicerat *.samverkan")
    assert kept.name in window.ui.notice.text
    held.close()


def test_closing_leaves_the_pen_and_a_share_that_is_gone_is_asked_about(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path
) -> None:
    shared(window, dialogs, share)
    gone = share.with_name("borta")
    share.rename(gone)
    dialogs.answers = ["stay"]
    assert not window.close_record()
    assert dialogs.asked[-1].startswith("Den delade mappen")
    window.pen.look()
    told = window.pen.words()
    assert told is not None
    assert "Den delade mappen går inte att nå" in told.told
    gone.rename(share)
    assert window.close_record()
    assert list((share / "exempel.pennan").glob("*.slut"))


def test_what_is_new_is_published_while_nobody_types(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(window, dialogs, share)
    monkeypatch.setattr(type(window.lock.watch), "quiet_for", property(lambda _self: 60.0))
    with session(window).action("ändra"):
        session(window).record.settings.set("test", 1)
    assert Pen(session(window)).worth_publishing
    for _ in range(5):
        window.pen.timer.timeout.emit()
    assert not Pen(session(window)).worth_publishing


def test_a_shared_file_is_fetched_from_the_start_page(
    make_window: MakeWindow, window: MainWindow, dialogs: ScriptedDialogs, share: Path, tmp_path: Path
) -> None:
    shared(window, dialogs, share)
    assert window.close_record()
    join(share / "exempel.pennan", tmp_path / "ny.samverkan")
    window.offer(tmp_path / "ny.samverkan", PASSPHRASE)
    assert session(window).record.read_only
    assert window.ui.saved.text() == "Öppnad för läsning"


def given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next leaving is given up, for the share is slow, and comes through all the same."""
    real = Share.leave

    def late(share: Share, turn: int, token: str) -> None:
        monkeypatch.setattr(Share, "leave", real)
        real(share, turn, token)
        raise TimeoutError

    monkeypatch.setattr(Share, "leave", late)


def test_a_pen_left_late_is_taken_again_and_it_is_said(
    window: MainWindow, dialogs: ScriptedDialogs, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = shared(window, dialogs, share)
    given_up(monkeypatch)
    click(found.ui.leave)
    assert "Du har den igen" in window.ui.notice.text, "the look after it sees what came of it"
    assert Pen(session(window)).mine
    assert window.ui.pen.text() == "Du har pennan"
    with session(window).action("ändra"):
        session(window).record.settings.set("test", 1)
    assert window.close_record()
    assert len(list((share / "exempel.pennan").glob("*.slut"))) == 2


def test_a_pen_left_late_is_offered_with_one_button_at_the_next_start(
    window: MainWindow,
    dialogs: ScriptedDialogs,
    share: Path,
    record: Path,
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared(window, dialogs, share)
    window.drop_record()  # as when the computer is switched off
    held = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    given_up(monkeypatch)
    with pytest.raises(ShareGone):
        Pen(held).leave()
    with held.action("ändra"):
        held.record.settings.set("test", 1)
    held.close()
    window.offer(record, PASSPHRASE)
    assert session(window).record.read_only
    window.pen.look()
    assert window.ui.notice.text.startswith("Pennan lämnades, men du har skrivit sedan dess.")
    assert window.ui.pen.text() == "Ta pennan"
    click(window.ui.pen)
    assert Pen(session(window)).mine
    assert session(window).record.settings.get("test") == 1
    assert list(record.parent.glob("exempel ej publicerat *")) == []
