"""Where a file lies: if these fail, a drive that got another letter makes a whole file look exchanged."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from samverkan_desktop.storage.place import answers, folded, is_share, key_of, parts, place_of


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("C:\\Arkiv\\Östra.samverkan", "c:\\arkiv\\ÖSTRA.samverkan", True),
        ("C:\\Arkiv\\x.samverkan", "C:/Arkiv/x.samverkan", True),
        ("C:\\Arkiv\\x.samverkan", "C:\\Arkiv\\annat\\..\\.\\x.samverkan", True),
        ("C:\\Arkiv\\x.samverkan", "\\\\?\\C:\\Arkiv\\x.samverkan", True),
        ("\\\\server\\skola\\x.samverkan", "\\\\?\\UNC\\SERVER\\skola\\x.samverkan", True),
        ("\\\\server\\skola\\x.samverkan", "//server/skola/x.samverkan", True),
        ("C:\\Arkiv\\A\u030ahus.samverkan", "C:\\Arkiv\\Åhus.samverkan", True),
        ("C:\\Arkiv\\x.samverkan", "D:\\Arkiv\\x.samverkan", False),
        ("C:\\Arkiv\\x.samverkan", "C:\\Arkiv\\x (2).samverkan", False),
        ("\\\\server\\skola\\x.samverkan", "\\\\server2\\skola\\x.samverkan", False),
        ("C:\\Arkiv\\Alvik.samverkan", "C:\\Arkiv\\Ålvik.samverkan", False),
    ],
)
def test_windows_paths_that_lead_to_one_file(one: str, other: str, same: bool) -> None:
    assert (folded(one, windows=True) == folded(other, windows=True)) is same


@pytest.mark.parametrize(("ignores", "same"), [(True, True), (False, False)])
def test_case_counts_where_the_file_system_tells_it_apart(ignores: bool, same: bool) -> None:
    """As on a Mac, and on a USB stick under Linux."""

    def fold(place: str) -> str:
        return folded(place, windows=False, ignores_case=lambda _: ignores)

    assert (fold("/arkiv/Åhus.samverkan") == fold("/arkiv/a\u030aHUS.samverkan")) is same


def test_a_link_leads_to_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "x.samverkan").write_bytes(b"x")
    (tmp_path / "genväg").symlink_to(tmp_path / "arkiv")
    straight, round_about = tmp_path / "arkiv" / "x.samverkan", tmp_path / "genväg" / "." / "x.samverkan"
    assert key_of(place_of(straight)) == key_of(place_of(round_about))


def test_a_path_told_from_where_one_stands_is_the_same_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert place_of(Path("x.samverkan")) == place_of(tmp_path / "x.samverkan") == os.path.realpath("x.samverkan")


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("C:\\Arkiv\\X.samverkan", ("c:/arkiv", "x.samverkan")),
        ("/arkiv/x.samverkan", ("/arkiv", "x.samverkan")),
        ("", ("", "")),
    ],
)
def test_folder_and_name(place: str, told: tuple[str, str]) -> None:
    assert parts(place) == told


def test_shares_are_told_from_own_disks() -> None:
    assert is_share("\\\\server\\skola\\x") and is_share("//server/skola/x")
    assert not is_share("C:\\x") and not is_share("/arkiv/x")


def test_a_place_that_refuses_to_answer_says_nothing() -> None:
    def refuse() -> bool:
        raise PermissionError

    assert answers(refuse) is None
    assert answers(lambda: True) is True
    assert answers(lambda: False) is False


@pytest.mark.parametrize("told", ["", "/", ".", "//", "a\0b"])
def test_what_is_no_files_name_has_a_key_too(told: str) -> None:
    """An anchor is a small file that anybody may have written: what it says must not stop a record from opening."""
    assert len(key_of(told)) == 16
