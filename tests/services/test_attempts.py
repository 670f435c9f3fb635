"""If these fail, whoever finds an unattended computer may try passphrases as fast as they can type (F14)."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.services.attempts import DELAYS, TOLD, Attempts
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import new_town


class Seconds:
    """A clock that only goes forward, by hand."""

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


def test_success_forgets_and_the_log_tells_how_many(tmp_path: Path, cheap_kdf: KdfProfile) -> None:
    attempts, town = Attempts(Seconds()), new_town(tmp_path, cheap_kdf)
    try:
        attempts.failed(town.path)
        attempts.succeeded(town.session)
        assert TOLD not in [row.action for row in town.log()], "one slip of the finger is nobody's business"
        for _ in range(4):
            attempts.failed(town.path)
        assert attempts.wait(town.path) > 0
        attempts.succeeded(town.session)
        row = next(row for row in town.log() if row.action == TOLD)
        assert row.detail == "4"
        assert attempts.wait(town.path) == 0
    finally:
        town.session.close()
