"""If these fail, a new file lands where it is not safe, over another, or half made."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.wizard import place_step
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.storage.errors import DiskFull
from tests.gui.start.start_desk import Hand, Start


def told(start: Start) -> str:
    return start.wizard.ui.notice.text


def test_a_file_that_is_there_is_never_written_over(at_place: Start, hand: Hand) -> None:
    there = at_place.folder / "Exempelkommun.samverkan"
    there.write_bytes(b"egen")
    hand.enter()
    assert "Det finns redan en fil Exempelkommun.samverkan" in told(at_place)
    assert there.read_bytes() == b"egen"
    assert at_place.left() == ["Exempelkommun.samverkan"]


def test_a_file_that_comes_in_the_last_moment_is_left_alone(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    hand.enter()
    (at_place.folder / "Exempelkommun.samverkan").write_bytes(b"egen")
    qtbot.waitUntil(lambda: bool(told(at_place)))
    assert "Det finns redan en fil" in told(at_place)
    assert at_place.left() == ["Exempelkommun.samverkan"]


@contextmanager
def nobody() -> Iterator[None]:
    """Be somebody who may not write everywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows guards folders in another way")
def test_a_folder_where_one_may_not_write(at_place: Start, hand: Hand) -> None:
    guarded = "/usr/lib"
    line = at_place.at(PlaceStep).ui.file
    line.selectAll()
    hand.type(f"{guarded}/kommun")
    with nobody():
        hand.enter()
    at_place.at(PlaceStep)
    assert f"Det går inte att skriva i {guarded}" in told(at_place)
    assert at_place.left() == []


def test_a_full_disk_is_told_and_can_be_tried_again(
    at_place: Start, hand: Hand, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(_path: Path) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(place_step, "require_room", full)
        hand.enter()
        assert "Disken är full" in told(at_place)
        assert at_place.left() == []
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))


def test_a_disk_that_fills_up_while_the_file_is_made(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    no_limit = resource.RLIM_INFINITY
    try:
        for size in (60_000, 150_000, 250_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, no_limit))
            hand.enter()
            qtbot.waitUntil(lambda: bool(told(at_place)))
            assert "sparat tidigare är kvar" in told(at_place)
            assert at_place.left() == [], size
            at_place.at(PlaceStep)
            assert at_place.wizard.ui.next.isEnabled()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (no_limit, no_limit))
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))


def test_a_synchronised_folder_is_explained_and_asked_about(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    folder = at_place.folder / "OneDrive - Exempelkommun"
    folder.mkdir()
    step = at_place.at(PlaceStep)
    step.ui.file.selectAll()
    hand.type(str(folder / "kommun"))
    assert "synkroniseras av OneDrive" in step.ui.risk.text
    hand.enter()
    assert "olämplig" in told(at_place)
    assert step.ui.accept.hasFocus()
    hand.press(Qt.Key.Key_Space)
    hand.enter()
    qtbot.waitUntil(lambda: isinstance(at_place.wizard.step, KeyStep))
    assert (folder / "kommun.samverkan").exists()


def test_a_share_is_explained(at_place: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    step = at_place.at(PlaceStep)
    step.desk = replace(step.desk, on_network=lambda _path: True)
    step.enter()
    assert "nätverket" in step.ui.risk.text
    assert step.ui.accept.isVisible()


def test_place_is_found_with_the_systems_dialog(at_place: Start, hand: Hand) -> None:
    step = at_place.at(PlaceStep)
    at_place.dialogs.files = [None, at_place.folder / "annan"]
    hand.click(step.ui.browse)
    assert step.path == at_place.folder / "Exempelkommun.samverkan"
    hand.click(step.ui.browse)
    assert step.path == at_place.folder / "annan.samverkan"


def test_a_name_too_long_for_the_disk_is_refused_in_a_sentence(at_place: Start, hand: Hand, qtbot: QtBot) -> None:
    step = at_place.at(PlaceStep)
    with qtbot.captureExceptions() as faults:
        step.ui.file.setText(str(at_place.folder / ("x" * 300)))
        hand.enter()
        qtbot.waitUntil(lambda: bool(told(at_place)))
    assert faults == []
    assert "för långt" in told(at_place)
    assert at_place.left() == []
