"""If these fail, somebody loses a sentence they had already written."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.errors import EnvironmentFailure, SamverkanError
from samverkan_desktop.gui.autosave import Autosave


class Full(EnvironmentFailure):
    template = "Disken är full."


class Paper:
    """A text being typed, and a disk that may be full."""

    def __init__(self) -> None:
        self.text = ""
        self.stored: list[str] = []
        self.full = False

    def read(self) -> str:
        return self.text

    def save(self, text: str) -> None:
        if self.full:
            raise Full
        self.stored.append(text)


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def autosave(qtbot: QtBot) -> Autosave:
    return Autosave(wait_ms=30, retry_ms=40)


def put(autosave: Autosave, paper: Paper, text: str, key: str = "samtal") -> None:
    paper.text = text
    autosave.typed(key, paper.read, paper.save, where="§ 44")


def test_a_pause_saves_once_with_the_latest_text(autosave: Autosave, paper: Paper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(autosave.saved):
        for text in ("S", "Sk", "Sko"):
            put(autosave, paper, text)
    assert paper.stored == ["Sko"]
    assert not autosave.waits


def test_flush_saves_at_once_and_has_nothing_left_to_do(autosave: Autosave, paper: Paper) -> None:
    put(autosave, paper, "Skolan")
    assert autosave.flush()
    assert autosave.flush()
    assert paper.stored == ["Skolan"]


def test_a_full_disk_keeps_the_text_as_it_was_though_the_field_shows_another(autosave: Autosave, paper: Paper) -> None:
    told: list[tuple[str, SamverkanError]] = []
    autosave.failed.connect(lambda where, fault: told.append((where, fault)))
    paper.full = True
    put(autosave, paper, "Skolan berättar")
    assert not autosave.flush()
    paper.text = "en annan paragraf"
    assert autosave.waiting_text("samtal") == "Skolan berättar"
    assert [(where, fault.sentence()) for where, fault in told] == [("§ 44", "Disken är full.")]
    paper.full = False
    assert autosave.flush()
    assert paper.stored == ["Skolan berättar"]


def test_it_is_tried_again_by_itself(autosave: Autosave, paper: Paper, qtbot: QtBot) -> None:
    paper.full = True
    put(autosave, paper, "Skolan")
    assert not autosave.flush()
    paper.full = False
    with qtbot.waitSignal(autosave.saved):
        pass
    assert paper.stored == ["Skolan"]


def test_one_failing_text_does_not_hold_up_the_others(autosave: Autosave, paper: Paper) -> None:
    paper.full = True
    other = Paper()
    put(autosave, paper, "faller")
    put(autosave, other, "går", key="bakgrund")
    assert not autosave.flush()
    assert other.stored == ["går"]
    assert [where for where, _ in autosave.faults] == ["§ 44"]


def test_a_bug_is_not_taken_for_a_full_disk(autosave: Autosave, paper: Paper) -> None:
    def broken(text: str) -> None:
        raise ValueError

    autosave.typed("samtal", paper.read, broken, where="§ 44")
    with pytest.raises(ValueError):  # the bug's own class is the point
        autosave.flush()
    assert autosave.waits
