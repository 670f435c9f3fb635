"""What the scenarios stand on: the window as the composition root makes it, and a calendar to turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, dialogs, theme

__all__ = ["PASSPHRASE", "dialogs", "theme"]
TheDayComes = Callable[[date], None]
THE_DAY = date(2026, 12, 3)
SECRETARY, NURSE = "Ulrika Rönnhage", "Malin Sälgkulla"
OWN_PHRASE = "sju ord som bara jag har"


@pytest.fixture
def the_day_comes(around: Surroundings) -> TheDayComes:
    """Turn the calendar: it is the early afternoon of another day."""

    def turn(day: date) -> None:
        assert isinstance(around.clock, ManualClock)
        around.clock.instant = datetime.combine(day, time(12), tzinfo=UTC)

    return turn


@pytest.fixture(scope="session")
def office_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example municipality on the day of a consultation, with a secretary and a school nurse among its users."""
    folder = tmp_path_factory.mktemp("kontoret")
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    session = make_example(folder / "Kommunen.samverkan", today=THE_DAY, kdf=kdf)
    waiting = [each for each in session.repositories.follow_ups.all() if each.state is FollowUpState.OPEN]
    with session.action("lägg in exempel", kind="record", undoable=False) as repositories:
        for each in [each for each in waiting if each.case_code is None][:2]:
            repositories.follow_ups.put(_of_the_nurse(each))
    users = session.record.users
    users.add(SECRETARY, function="nämndsekreterare", role="secretary", passphrase=OWN_PHRASE)
    users.add(NURSE, function="skolsköterska", role="pupil_health", passphrase=OWN_PHRASE)
    session.close()
    return folder


def _of_the_nurse(action: FollowUp) -> FollowUp:
    return replace(
        action, person_id="", responsible_function_id="function-skolskoterska", responsible_unit_id="unit-elevhalsan"
    )


@pytest.fixture
def around(cheap_kdf: KdfProfile) -> Surroundings:
    """A computer whose calendar is turned by hand."""
    return Surroundings(clock=example_clock(THE_DAY), random_bytes=Random(5).randbytes, kdf=cheap_kdf)


@pytest.fixture
def office(
    qtbot: QtBot, office_folder: Path, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window as it is when the day begins: the record was open yesterday, so it is the first one offered."""
    for file in office_folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    state = WindowState(tmp_path / "minne")
    state.opened(tmp_path / "Kommunen.samverkan")
    ways = Ways(partial(open_session, surroundings=around), partial(open_with_key, surroundings=around), names_in)
    window = MainWindow(Tools(ways, InlineTasks(), dialogs, state))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.drop_record()
