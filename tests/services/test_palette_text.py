"""If these fail, Ctrl+K finds Åsa when asked for Asa, or misses é typed another way."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.search_words import MOST_WORDS, fit, fold, haystacks, wanted
from samverkan_desktop.services.palette import Palette
from tests.services.builders import Town

FIRST, SECOND, THIRD = date(2026, 8, 20), date(2026, 10, 1), date(2026, 12, 3)


@pytest.fixture
def palette(town: Town) -> Iterator[Palette]:
    palette = Palette(town.session)
    yield palette
    palette.close()


@pytest.fixture
def autumn(town: Town) -> Town:
    """Three consultations: one with K1 and K2, one with K1 again, and one planned."""
    first = town.started(FIRST)
    case = town.case(first, "hög frånvaro")
    town.case(first, "oro i hemmet")
    town.general(first, "Rutin för återkoppling")
    again = town.started(SECOND)
    assert case.case is not None
    town.case(again, "hög frånvaro, tredje gången", code=case.case.code)
    town.meeting(THIRD)
    return town


# --- letters -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "asked", "found"),
    [
        ("Åsa Ek", "åsa", True),
        ("Åsa Ek", "ÅSA", True),
        ("Åsa Ek", "A\u030asa", True),
        ("Åsa Ek", "asa", False),
        ("Asa Ek", "åsa", False),
        ("Östen Äng", "osten", False),
        ("Östen Äng", "äng", True),
        ("Renée Idén", "renee iden", True),
        ("Renee Iden", "renée", True),
        ("Søren Ærø", "sören", True),
        ("Zoë Müller", "zoe muller", True),
        ("Zoë Müller", "zoë müller", True),
        ("Anna-Karin von Ek", "anna karin", True),
        ("Anna-Karin von Ek", "karin", True),
        ("Anna-Karin von Ek", "anna-k", True),
        ("Anna‑Karin", "anna-karin", True),
        ("O’Brien, Pat", "brien", True),
        ("Straße", "strasse", True),
    ],
)
def test_swedish_letters_stand_apart_and_other_accents_do_not(name: str, asked: str, found: bool) -> None:
    (haystack,) = haystacks([name])
    assert (fit(haystack, wanted(asked)) is not None) is found


def test_signs_alone_find_nothing(autumn: Town, palette: Palette) -> None:
    for text in ("", "   ", "§", "/", "–", "\0", "%", "_", "*"):
        assert palette.find(text) == ()


def test_a_whole_page_pasted_is_cut(palette: Palette) -> None:
    assert len(wanted("ord " * 10_000)) == MOST_WORDS
    assert palette.find("x" * 1_000_000) == ()


@given(st.text(max_size=30), st.text(max_size=30))
def test_every_word_of_a_text_finds_it(text: str, other: str) -> None:
    first, _ = haystacks([text, other])
    for word in wanted(text):
        assert fit(first, (word,)) is not None
        assert fit(first, (word[: max(1, len(word) // 2)],)) is not None


@given(st.text(max_size=30))
def test_the_way_an_accent_was_typed_makes_no_difference(text: str) -> None:
    typed = {fold(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(typed) == 1
    assert fold(fold(text)) == fold(text)
