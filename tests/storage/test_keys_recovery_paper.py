"""The printed recovery key: if these fail, the last way to a lost record is lost, or a slip of the pen is not found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.storage import recovery_key
from samverkan_desktop.storage.errors import RecoveryKeyLength, RecoveryKeyWrong
from samverkan_desktop.storage.recovery_key import ALPHABET, GROUP_SIZE, GROUPS

data_keys = st.binary(min_size=32, max_size=32)
KEY = bytes(range(100, 132))
TEXT = recovery_key.encode(KEY)


@given(data_keys)
def test_what_is_printed_gives_the_key_back(key: bytes) -> None:
    assert recovery_key.decode(recovery_key.encode(key)) == key


def test_it_is_52_characters_in_checked_groups() -> None:
    groups = TEXT.split(" ")
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {GROUP_SIZE}
    assert GROUPS * (GROUP_SIZE - 1) == 52
    assert set(TEXT) <= {*ALPHABET, " "}


def test_alphabet_holds_nothing_that_looks_or_sounds_alike() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOWÅÄÖ") & set(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    [
        TEXT.lower(),
        TEXT.replace(" ", ""),
        TEXT.replace(" ", "-"),
        TEXT.replace(" ", "\n"),
        f"  {TEXT}\n",
        TEXT.replace(" ", " – "),
        TEXT.replace("0", "O").replace("1", "l").replace("V", "W"),
        "".join(TEXT.split())[:30] + " " + "".join(TEXT.split())[30:],
    ],
)
def test_how_it_is_typed_does_not_matter(typed: str) -> None:
    assert recovery_key.decode(typed) == KEY


@given(data_keys, st.integers(0, GROUPS - 1), st.integers(0, GROUP_SIZE - 1), st.integers(1, 31))
def test_one_wrong_character_names_its_group(key: bytes, group: int, place: int, step: int) -> None:
    groups = [list(part) for part in recovery_key.encode(key).split()]
    right = ALPHABET.index(groups[group][place])
    groups[group][place] = ALPHABET[(right + step) % 32]
    with pytest.raises(RecoveryKeyWrong) as caught:
        recovery_key.decode(" ".join("".join(part) for part in groups))
    assert caught.value.fields["group"] == group + 1


@given(data_keys, st.integers(0, GROUPS - 1), st.integers(0, GROUP_SIZE - 2))
def test_two_swapped_neighbours_name_their_group(key: bytes, group: int, place: int) -> None:
    groups = [list(part) for part in recovery_key.encode(key).split()]
    part = groups[group]
    if part[place] == part[place + 1]:
        return
    part[place], part[place + 1] = part[place + 1], part[place]
    with pytest.raises(RecoveryKeyWrong) as caught:
        recovery_key.decode("".join("".join(each) for each in groups))
    assert caught.value.fields["group"] == group + 1


@given(data_keys, st.integers(0, GROUPS - 2))
def test_two_swapped_groups_are_noticed(key: bytes, at: int) -> None:
    groups = recovery_key.encode(key).split()
    if groups[at] == groups[at + 1]:
        return
    groups[at], groups[at + 1] = groups[at + 1], groups[at]
    with pytest.raises(RecoveryKeyWrong) as caught:
        recovery_key.decode(" ".join(groups))
    assert caught.value.fields["group"] == at + 1


def test_lost_character_in_a_group_names_it() -> None:
    groups = TEXT.split()
    groups[6] = groups[6][:-1]
    with pytest.raises(RecoveryKeyWrong) as caught:
        recovery_key.decode(" ".join(groups))
    assert "grupp 7 av 13" in caught.value.sentence()


@pytest.mark.parametrize("typed", ["", " ".join(TEXT.split()[:-1]), TEXT + " " + TEXT.split()[0]])
def test_missing_or_extra_groups_are_told(typed: str) -> None:
    with pytest.raises(RecoveryKeyLength) as caught:
        recovery_key.decode(typed)
    assert "13 grupper" in caught.value.sentence()


@given(st.text(max_size=80))
def test_any_text_gets_a_clear_answer(text: str) -> None:
    with pytest.raises((RecoveryKeyWrong, RecoveryKeyLength)):
        recovery_key.decode(text)
