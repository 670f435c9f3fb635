"""If these fail, a hit shows another place than the one with the words, or marks the wrong letters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.extracts import BEFORE, LONGEST, Seeker
from samverkan_desktop.domain.search_words import fit, haystacks, wanted


def marked(text: str, sought: str) -> list[str]:
    return [text[start:end] for start, end in Seeker(wanted(sought)).places(text)]


@pytest.mark.parametrize(
    ("text", "sought", "there"),
    [
        ("Långvarig frånvaro, och frånvaron ökar.", "från", ["från", "från"]),
        ("Långvarig frånvaro.", "varig", ["varig"]),
        ("Stödet och särskilt stöd.", "stöd", ["Stöd", "stöd"]),
        ("Ett lågaffektivt bemötande: möte.", "möte", ["möte"]),  # where it begins a word, not inside another
        ("Ha med vårdnadshavare, skola.", '"vårdnadshavare skola"', ["vårdnadshavare, skola"]),
        ("Idén är god.", "ide", ["Idé"]),
        ("Straße och gata.", "gata", ["gata"]),  # ß is two letters when it is compared
        ("Gata utan a.", "gåta", []),
        ("Covid-19 igen.", "covid-19", ["Covid-19"]),
        ("Överens: a a a.", "överens a", ["Överens", "a", "a", "a"]),
    ],
)
def test_words_are_marked_where_they_stand(text: str, sought: str, there: list[str]) -> None:
    assert marked(text, sought) == there


def test_a_piece_begins_before_the_words_and_is_short() -> None:
    text = "Först en lång bakgrund. " * 20 + "Sedan stödet, som provas." + " Och mer därefter." * 20
    piece = Seeker(wanted("stödet")).extract(text)
    assert piece.text.startswith("… ")
    assert piece.text.endswith("\u00a0…")
    assert len(piece.text) <= LONGEST + BEFORE
    assert [piece.text[start:end] for start, end in piece.marks] == ["stödet"]


def test_a_short_text_is_shown_whole_and_one_without_the_words_from_its_beginning() -> None:
    assert Seeker(wanted("text")).extract("Kort\ntext.").text == "Kort text."
    assert Seeker(wanted("annat")).extract("Ord " * 100).text.startswith("Ord Ord")
    assert Seeker(wanted("annat")).extract("").text == ""


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_marks_lie_within_any_text(text: str, sought: str) -> None:
    words = wanted(sought)
    text = unicodedata.normalize("NFC", text)
    seeker = Seeker(words)
    piece = seeker.extract(text)
    before = 0
    for start, end in piece.marks:
        assert before <= start < end <= len(piece.text)
        before = end
    if words and fit(haystacks([text])[0], words) is not None and sought.isascii() and sought.isalnum():
        assert seeker.places(text)


@given(st.text(max_size=900), st.text(min_size=1, max_size=8))
def test_looking_only_as_far_as_is_shown_shows_the_same(text: str, sought: str) -> None:
    seeker = Seeker(wanted(sought))
    near, all_places = seeker.places(text, reach=300), seeker.places(text)
    first = all_places[0][0] if all_places else 0
    assert [place for place in near if place[1] <= first + 300] == [
        place for place in all_places if place[1] <= first + 300
    ]
    assert [span for span in seeker.firsts(text) if span is not None] or not all_places
