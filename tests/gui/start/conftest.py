"""What the tests of the start page and the wizard begin with."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.services.example_record import example_clock
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.keys import KdfProfile
from tests.gui.conftest import ScriptedDialogs
from tests.gui.start.start_desk import PHRASE, TODAY, Hand, Start, make_start


@pytest.fixture
def around(cheap_kdf: KdfProfile, tmp_path: Path) -> Surroundings:
    """A computer whose clock stands still in August."""
    return Surroundings(
        clock=example_clock(TODAY), random_bytes=Random(5).randbytes, kdf=cheap_kdf, anchor_folder=tmp_path / "ankare"
    )


@pytest.fixture
def start(qtbot: QtBot, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path) -> Start:
    """A window at its start page, for the first time."""
    return make_start(qtbot, around, dialogs, tmp_path)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def begun(start: Start, hand: Hand) -> Start:
    """The wizard at its first step."""
    hand.click(start.window.start.ui.new)
    return start


@pytest.fixture
def at_place(begun: Start, hand: Hand) -> Start:
    """Everything answered but where the file shall lie."""
    hand.type("Exempelkommun")
    for _ in range(6):
        hand.click(begun.wizard.ui.next)
    hand.type("Ava Almtoft")
    hand.tab(2)
    for _ in range(2):
        hand.type(PHRASE)
        hand.enter()
    begun.at(PlaceStep)
    return begun


@pytest.fixture
def at_key(at_place: Start, hand: Hand, qtbot: QtBot) -> Start:
    """The file is made, the key is shown."""
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))
    return at_place


@pytest.fixture
def kept(start: Start) -> tuple[Path, str]:
    """A record with two users and a backup, closed; and its recovery key. It is the file in the start page's field."""
    path = start.folder / "kommun.samverkan"
    made = new_record(
        path,
        municipality=Municipality(name="Exempelkommun"),
        user="Ava Almtoft",
        passphrase=PHRASE,
        surroundings=start.around,
    )
    made.session.record.users.add("Bo Ek", function="rektor", role="secretary", passphrase=PHRASE)
    Upkeep(made.session).back_up(start.folder / "kommun säkerhetskopior")
    made.session.close()
    start.window.start.choose(path)
    return path, made.recovery_key
