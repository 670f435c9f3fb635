"""If these fail, a list that lost its end on the way to the computer lets names pass, and nobody is told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from samverkan_desktop.deidentify import lexicon as lexicons
from samverkan_desktop.deidentify.context import EMPTY
from samverkan_desktop.deidentify.lexicon import LEAST, ListsDamaged, lexicon
from samverkan_desktop.services.gate import CheckFailed, Gate, GateField


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The lists in a place of their own, read anew."""
    place = tmp_path / "lists"
    shutil.copytree(Path(lexicons.__file__).with_name("lists"), place)
    monkeypatch.setattr(lexicons, "_LISTS", place)
    lexicon.cache_clear()
    yield place
    lexicon.cache_clear()


def test_whole_lists_are_read(lists: Path) -> None:
    assert lexicon().given


@pytest.mark.parametrize(("name", "left"), [(name, left) for name in LEAST for left in (0, 2)] + [("words.bin", 0)])
def test_nothing_leaves_unchecked_when_a_list_has_lost_its_end(lists: Path, name: str, left: int) -> None:
    """``left``: quarters. A shorter filter of words takes fewer of them for ordinary: it marks more, not less."""
    path = lists / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size * left // 4])
    with pytest.raises(CheckFailed):
        Gate().check([GateField(where="§ 1 Samtal", text="Vi talade om hur det går i skolan för Zelma.")], EMPTY)


def test_fault_names_the_list_alone(lists: Path) -> None:
    (lists / "given_more.txt").write_text("", encoding="utf-8")
    with pytest.raises(ListsDamaged, match=r"^given_more\.txt$"):
        lexicon()
