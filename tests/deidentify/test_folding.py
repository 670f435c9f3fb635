"""If these fail, marks stand beside the words they belong to, or a hidden character hides a number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify.folding import fold


def test_plain_text_is_read_as_it_is() -> None:
    text = "Åtgärd: “följ upp” § 7 … 100 €\r\n\tklart"
    assert fold(text).view is text


def test_odd_writing_becomes_plain() -> None:
    assert fold("１２\u00a0–\u20443\u200b4·٥").view == "12 -/34.5"


def test_loose_accents_join_their_letter_and_fall_off_digits() -> None:
    assert fold("fo\u0308dd A\u030asa 1\u0336").view == "född Åsa 1"


def test_places_lead_back_over_what_was_left_out() -> None:
    text = "\u200ba\u200b\u200bb\u0308o\u0308c\ufeff"
    folded = fold(text)
    assert folded.view == "abböc".replace("bb", "b")
    places = [text[slice(*folded.span(at, at + 1))] for at in range(len(folded.view))]
    assert places == ["a", "b\u0308", "o\u0308", "c"]


@given(st.text(st.one_of(st.sampled_from("ab1 \u200b\u0308\u00a0\x00\ud800é–"), st.characters())))
def test_every_place_of_the_view_leads_into_the_text_in_order(text: str) -> None:
    folded = fold(text)
    last = 0
    for place in range(len(folded.view)):
        start, end = folded.span(place, place + 1)
        assert last <= start < end <= len(text)
        last = start + 1
        if text[start].isascii() and (text[start].isprintable() or text[start] in "\t\n\r") and end == start + 1:
            assert folded.view[place] == text[start]
