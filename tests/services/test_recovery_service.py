"""If these fail, the paper in the safe does not help: a slip is blamed on the wrong group, or nobody gets in."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.recovery import (
    GROUP_SIZE,
    GROUPS,
    first_mistyped,
    holders,
    in_groups,
    is_same_group,
    let_in,
    municipality_of,
)
from samverkan_desktop.services.recovery_paper import paper_name, recovery_paper
from samverkan_desktop.storage import recovery_key
from samverkan_desktop.storage.errors import PassphraseTooWeak, WrongPassphrase
from tests.services.builders import PASSPHRASE, Town

TODAY = date(2026, 8, 10)
NEW = "helt annan fras med sex ord"
keys = st.binary(min_size=32, max_size=32).map(recovery_key.encode)


# --- typed from paper -----------------------------------------------------------------------------------------------


@given(keys, st.sampled_from([" ", "-", "\n", "", " – ", "\u2009", "\u00a0"]))
def test_a_key_is_read_however_it_is_set_apart(key: str, between: str) -> None:
    groups = in_groups(between.join(key.split()).lower())
    assert groups == tuple(key.split())
    assert first_mistyped(groups) is None


@given(keys, st.integers(0, GROUPS - 1), st.integers(0, GROUP_SIZE - 1), st.integers(1, 31))
def test_the_mistyped_group_is_named_as_soon_as_it_is_whole(key: str, place: int, sign: int, shift: int) -> None:
    groups = key.split()
    wrong = recovery_key.ALPHABET[(recovery_key.ALPHABET.index(groups[place][sign]) + shift) % 32]
    groups[place] = groups[place][:sign] + wrong + groups[place][sign + 1 :]
    assert first_mistyped(groups[: place + 1]) == place + 1
    assert first_mistyped(groups) == place + 1
    assert first_mistyped(groups[:place]) is None


def test_a_half_typed_group_is_not_called_wrong() -> None:
    key = recovery_key.encode(bytes(range(32))).split()
    assert first_mistyped([key[0], key[1][:3], *[""] * 11]) is None
    assert first_mistyped([""] * GROUPS) is None


@given(keys, st.integers(1, GROUPS))
def test_typing_back_takes_that_group_and_no_other(key: str, number: int) -> None:
    groups = key.split()
    assert is_same_group(groups[number - 1].lower(), key, number)
    assert is_same_group(" ".join(groups[number - 1]), key, number)
    other = next((group for group in groups if group != groups[number - 1]), None)
    assert other is None or not is_same_group(other, key, number)
    for typed in ("", groups[number - 1][:4], f"{groups[number - 1]}0", "?????"):
        assert not is_same_group(typed, key, number)


def test_letters_taken_for_figures_are_taken_as_figures() -> None:
    key = recovery_key.encode(bytes(32))
    assert is_same_group(key.split()[0].replace("0", "o").replace("1", "l"), key, 1)


# --- and in ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def locked(town: Town) -> tuple[Path, str, Surroundings]:
    """A record whose passphrases are forgotten and whose slot file is gone, with its key."""
    path, key = town.session.record.path, town.session.record.recovery_key()
    around = Surroundings(
        clock=town.session.clock,
        random_bytes=town.session.record.tools.random_bytes,
        kdf=town.session.record.tools.kdf,
    )
    town.session.close()
    for slots in path.parent.glob(f"{path.name}.keys*"):
        slots.unlink()
    return path, key, around


def test_new_passphrase_lets_one_in_as_oneself(locked: tuple[Path, str, Surroundings]) -> None:
    path, key, around = locked
    session = open_with_key(path, key, surroundings=around)
    (holder,) = holders(session)
    assert municipality_of(session)
    let = let_in(session, user=holder.id, passphrase=NEW, surroundings=around)
    assert let.record.user_name == holder.name
    let.close()
    open_session(path, passphrase=NEW, surroundings=around).close()
    with pytest.raises(WrongPassphrase):
        open_session(path, passphrase=PASSPHRASE, surroundings=around)


def test_weak_passphrase_changes_nothing_and_may_be_tried_again(locked: tuple[Path, str, Surroundings]) -> None:
    path, key, around = locked
    session = open_with_key(path, key, surroundings=around)
    (holder,) = holders(session)
    with pytest.raises(PassphraseTooWeak):
        let_in(session, user=holder.id, passphrase="kort", surroundings=around)
    assert not list(path.parent.glob(f"{path.name}.keys*"))
    let_in(session, user=holder.id, passphrase=NEW, surroundings=around).close()


# --- on paper -------------------------------------------------------------------------------------------------------


def paper(key: str) -> bytes:
    return recovery_paper(
        key,
        municipality=Municipality(name="Exempelkommun", example=True),
        file_name="kommun.samverkan",
        made_by="Ava Lind",
        function="nämndsekreterare",
        day=TODAY,
    )


def test_paper_holds_every_group_on_one_page_and_says_what_to_do() -> None:
    key = recovery_key.encode(bytes(range(7, 39)))
    content = paper(key)
    document = pypdf.PdfReader(BytesIO(content))
    assert len(document.pages) == 1
    text = document.pages[0].extract_text().replace("\u2009", "")
    for group in key.split():
        assert group in text.replace(" ", "")
    for part in ("kommun.samverkan", "Ava Lind", "Lås in kuvertet", "EXEMPEL", "Sida 1 (1)"):
        assert part in text
    assert content == paper(key), "printed again it is the same to the byte"


def test_the_files_properties_do_not_tell_the_key() -> None:
    key = recovery_key.encode(bytes(range(7, 39)))
    told = str(pypdf.PdfReader(BytesIO(paper(key))).metadata)
    assert not any(group in told for group in key.split())
    assert not any(group in paper_name("kommun.samverkan", TODAY) for group in key.split())
    assert paper_name("kommun.samverkan", TODAY) == f"Återställningsnyckel kommun {TODAY}.pdf"
