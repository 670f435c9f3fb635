"""People are invited when the letter and the calendar are there, and only then.

If these fail, a full disk leaves a year with numbers and a list of those called, and no letter to send them.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.services import delivering_together
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.guard import REFUSED
from samverkan_desktop.services.inviting_to_files import InvitingToFiles
from samverkan_desktop.storage.errors import DiskFull, FolderMissing, ReadOnlyPlace
from samverkan_desktop.storage.session import Record
from tests.services.builders import PHONE, Town
from tests.services.inviting_desk import planned_year


@pytest.fixture
def planned(town: Town) -> tuple[Meeting, ...]:
    return planned_year(town)


def invite(town: Town, planned: tuple[Meeting, ...], folder: Path) -> tuple[Path, ...]:
    return InvitingToFiles(town.session).invite([meeting.id for meeting in planned], folder).files


def states(town: Town) -> set[MeetingState]:
    return {meeting.state for meeting in town.session.repositories.meetings.all()}


def failing(real: Callable[..., Any], turn: int, number: int) -> Callable[..., Any]:
    """Return a function that fails at its n-th call as the system does."""
    calls = iter(range(1, 1000))

    def once(*given: Any, **more: Any) -> Any:
        if next(calls) == turn:
            raise OSError(number, os.strerror(number))
        return real(*given, **more)

    return once


def test_both_files_stand_and_everybody_is_invited(town: Town, planned: tuple[Meeting, ...], tmp_path: Path) -> None:
    files = invite(town, planned, tmp_path / "ny" / "mapp")
    assert [path.suffix for path in files] == [".eml", ".ics"]
    assert sorted((tmp_path / "ny" / "mapp").iterdir()) == sorted(files), "nothing else is left in the folder"
    assert states(town) == {MeetingState.INVITED}


@pytest.mark.parametrize(
    ("step", "turn", "number", "told"),
    [
        ("stage", 1, errno.ENOSPC, DiskFull),
        ("stage", 2, errno.ENOSPC, DiskFull),
        ("publish", 1, errno.EACCES, ReadOnlyPlace),
        ("publish", 2, errno.EROFS, ReadOnlyPlace),
    ],
)
@pytest.mark.parametrize("there", [False, True])
def test_a_file_that_cannot_be_written_leaves_nothing_half_done(
    town: Town,
    planned: tuple[Meeting, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    turn: int,
    number: int,
    told: type[EnvironmentFailure],
    there: bool,
) -> None:
    folder = tmp_path / "ut"
    before: dict[str, bytes] = {}
    if there:
        folder.mkdir()
        before = {"2026-09-10--2027-04-08-inbjudan-5-moten.eml": b"gammal"}
        for name, content in before.items():
            (folder / name).write_bytes(content)
    numbers, rows = town.everything(), town.log_count()
    with monkeypatch.context() as patched, pytest.raises(told):
        patched.setattr(delivering_together, step, failing(getattr(delivering_together, step), turn, number))
        invite(town, planned, folder)
    assert town.everything() == numbers, "numbers, those called and calendar entries are as before"
    assert town.log_count() == rows
    assert folder.exists() == there
    assert {path.name: path.read_bytes() for path in folder.glob("*")} == before
    assert len(invite(town, planned, folder)) == 2, "and it can be done when there is room"


def test_a_folder_that_cannot_be_made_is_named(
    town: Town, planned: tuple[Meeting, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that is not connected: told as a folder, not as a record that is gone."""

    def gone(*_given: object, **_more: object) -> None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    with monkeypatch.context() as patched, pytest.raises(FolderMissing) as told:
        patched.setattr(Path, "mkdir", gone)
        invite(town, planned, tmp_path / "borta")
    assert str(tmp_path / "borta") in told.value.sentence()
    assert states(town) == {MeetingState.PLANNED}


def test_a_record_that_cannot_be_saved_takes_its_files_back(
    town: Town, planned: tuple[Meeting, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, stood = Record.append, []

    def full(self: Record, action: Any) -> None:
        if action.action == "skicka inbjudan" and action.kind == "forum" and list(tmp_path.glob("ut/*")):
            stood.append(len(list(tmp_path.glob("ut/*"))))
            raise DiskFull
        real(self, action)

    with monkeypatch.context() as patched, pytest.raises(DiskFull):
        patched.setattr(Record, "append", full)
        invite(town, planned, tmp_path / "ut")
    assert stood == [2], "the files stood when the record failed"
    assert not (tmp_path / "ut").exists()
    assert states(town) == {MeetingState.PLANNED}


def test_a_shut_gate_is_logged_and_leaves_nothing(town: Town, planned: tuple[Meeting, ...], tmp_path: Path) -> None:
    last = planned[-1]
    town.meetings.reschedule(last.id, day=last.day, start=last.start, end=last.end, place=f"Ring {PHONE}")
    rows = town.log_count()
    with pytest.raises(GateShut):
        invite(town, planned, tmp_path / "ut")
    assert [(row.action, row.object_id) for row in town.log()[rows:]] == [(REFUSED, last.id)]
    assert not (tmp_path / "ut").exists()
    assert states(town) == {MeetingState.PLANNED}
