"""If these fail, whoever finds an unattended computer may try passphrases as fast as they can type (F14)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from samverkan_desktop.domain.half_year import HalfYear
from samverkan_desktop.services.attempts import DELAYS, FOLDER, TOLD, Attempts, TooSoon
from samverkan_desktop.services.counts_across import Asked, counts_across
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.restoring import put_back
from samverkan_desktop.services.salvaging import rescue
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import new_town


class Seconds:
    """A clock that only goes forward, by hand, and begins anew when the computer does."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_each_wrong_try_waits_longer(tmp_path: Path) -> None:
    clock = Seconds()
    attempts, path = Attempts(clock), tmp_path / "a.samverkan"
    waits = []
    for _ in range(20):
        waits.append(attempts.wait(path))
        clock.now += attempts.wait(path)
        attempts.failed(path)
    assert waits == [*DELAYS, *[30] * (20 - len(DELAYS))]
    clock.now += 29
    assert attempts.wait(path) == 1
    clock.now += 5
    assert attempts.wait(path) == 0
    assert attempts.wait(tmp_path / "annan.samverkan") == 0, "another file has its own count"


def test_starting_anew_forgets_nothing(tmp_path: Path) -> None:
    clock, path = Seconds(), tmp_path / "a.samverkan"
    for _ in range(20):
        Attempts(clock, tmp_path).failed(path)
    assert Attempts(clock, tmp_path).wait(path) == 30
    clock.now += 10
    assert Attempts(clock, tmp_path).wait(path) == 20
    with pytest.raises(TooSoon) as told:
        Attempts(clock, tmp_path).require(path)
    assert "20 s" in told.value.sentence()
    clock.now += 20
    Attempts(clock, tmp_path).require(path)


def test_starting_the_computer_anew_gives_no_more_than_the_time_that_takes(tmp_path: Path) -> None:
    """Seconds are counted from the start of the computer; the clock on the wall, which can be set, is never asked."""
    clock, path = Seconds(), tmp_path / "a.samverkan"
    for _ in range(20):
        Attempts(clock, tmp_path).failed(path)
    for up, left in ((0.0, 30), (12.0, 18), (99.0, 0)):
        clock.now = up
        assert Attempts(clock, tmp_path).wait(path) == left


def test_a_record_moved_or_copied_keeps_its_count(tmp_path: Path, cheap_kdf: KdfProfile) -> None:
    (tmp_path / "a").mkdir()
    town = new_town(tmp_path / "a", cheap_kdf)
    town.session.close()
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    clock = Seconds()
    for _ in range(6):
        Attempts(clock, tmp_path).failed(town.path)
    assert Attempts(clock, tmp_path).wait(tmp_path / "b" / town.path.name) == DELAYS[6]


def test_no_word_about_the_record_stands_in_the_file(tmp_path: Path) -> None:
    Attempts(Seconds(), tmp_path).failed(tmp_path / "Östra skolan.samverkan")
    (file,) = (tmp_path / FOLDER).iterdir()
    assert file.read_bytes() == b'{"wrong": 1, "at": 100.0}'
    assert "stra" not in file.name


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 40,
        b"[]",
        b"7",
        b'{"wrong": -4, "at": 1}',
        b'{"wrong": 1e400, "at": 1}',
        b'{"wrong": 5, "at": NaN}',
        b'{"wrong": 5, "at": 1e999}',
        b'{"wrong": "fem", "at": []}',
        b"[" * 199,
        b"x" * 100_000,
    ],
)
def test_a_spoilt_file_is_taken_calmly(tmp_path: Path, content: bytes) -> None:
    clock, path = Seconds(), tmp_path / "a.samverkan"
    Attempts(clock, tmp_path).failed(path)
    (file,) = (tmp_path / FOLDER).iterdir()
    file.write_bytes(content)
    again = Attempts(clock, tmp_path)
    assert again.wait(path) == 0
    for _ in range(5):
        again.failed(path)
    assert Attempts(clock, tmp_path).wait(path) == DELAYS[5]


def test_a_folder_that_cannot_be_written_still_counts_while_the_program_lives(tmp_path: Path) -> None:
    blocked = tmp_path / "fil"
    blocked.write_bytes(b"")
    attempts, path = Attempts(Seconds(), blocked), tmp_path / "a.samverkan"
    for _ in range(5):
        attempts.failed(path)
    assert attempts.wait(path) == DELAYS[5]


def test_success_forgets_and_the_log_tells_how_many(tmp_path: Path, cheap_kdf: KdfProfile) -> None:
    clock = Seconds()
    attempts, town = Attempts(clock, tmp_path), new_town(tmp_path, cheap_kdf)
    try:
        attempts.failed(town.path)
        attempts.succeeded(town.session)
        assert TOLD not in [row.action for row in town.log()], "one slip of the finger is nobody's business"
        for _ in range(4):
            Attempts(clock, tmp_path).failed(town.path)  # in other starts of the program
        assert attempts.wait(town.path) > 0
        attempts.succeeded(town.session)
        row = next(row for row in town.log() if row.action == TOLD)
        assert row.detail == "4"
        assert Attempts(clock, tmp_path).wait(town.path) == 0
        assert list((tmp_path / FOLDER).iterdir()) == []
    finally:
        town.session.close()


def test_backups_damaged_files_and_counts_are_no_way_around(tmp_path: Path, cheap_kdf: KdfProfile) -> None:
    """Each place that takes a passphrase counts with the same count."""
    town = new_town(tmp_path, cheap_kdf)
    backup = Upkeep(town.session).back_up(tmp_path).path
    town.session.close()
    around = Surroundings(
        clock=town.clock, random_bytes=town.surroundings.random_bytes, local_folder=tmp_path / "eget", kdf=cheap_kdf
    )
    other = tmp_path / "en annan.samverkan"
    ways = (
        lambda: put_back(backup, town.path, surroundings=around, passphrase="gissat"),
        lambda: rescue(town.path, tmp_path / "ny.samverkan", surroundings=around, passphrase="gissat"),
        lambda: counts_across([Asked(town.path, "gissat"), Asked(other, "gissat")], HalfYear.read("VT2020"), around),
    )
    for way in ways:
        with pytest.raises(WrongPassphrase):
            way()
    for way in ways:
        with pytest.raises(TooSoon):
            way()


@pytest.mark.parametrize("at", [0.0, 0.5, 100.0])
def test_a_count_that_can_grow_no_more_is_not_forgotten(tmp_path: Path, at: float) -> None:
    """Nor one made in the first moment after the computer started."""
    clock, path = Seconds(), tmp_path / "a.samverkan"
    clock.now = at
    Attempts(clock, tmp_path).failed(path)
    (file,) = (tmp_path / FOLDER).iterdir()
    file.write_text(json.dumps({"wrong": 999_999, "at": at}), encoding="ascii")
    for _ in range(3):
        Attempts(clock, tmp_path).failed(path)
        assert Attempts(clock, tmp_path).wait(path) == DELAYS[-1]
