"""If these fail, a mark stands on the wrong word while one types, and Tab replaces that one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify import scan
from samverkan_desktop.gui.marking.shifting import at_caret, change_between, place_of, shifted, units, without

TEXT = st.lists(st.sampled_from(["Kalle", " ", "den 14 oktober", ".", "stöd", "😀", "å", "\n"]), max_size=25).map(
    "".join
)


@given(TEXT, st.floats(0, 1), st.integers(0, 6), TEXT)
def test_what_is_left_marked_is_the_same_words_where_they_stand_now(
    text: str, place: float, taken: int, typed: str
) -> None:
    at = int(place * len(text))
    after = text[:at] + typed + text[at + taken :]
    found = list(scan(text))
    left = shifted(found, text, after)
    words = [each.text_of(text) for each in found]
    assert all(each.text_of(after) in words for each in left)
    assert len(left) <= len(found)


@given(TEXT, TEXT)
def test_a_change_is_told_whole(before: str, after: str) -> None:
    change = change_between(before, after)
    assert before[: change.start] + after[change.start : change.new_end] + before[change.end :] == after


@given(TEXT, st.floats(0, 1))
def test_places_are_the_same_there_and_back(text: str, place: float) -> None:
    at = int(place * len(text))
    assert place_of(text, units(text, at)) == at


def test_the_caret_meets_a_word_in_it_right_behind_and_behind_one_sign() -> None:
    text = "Ring Kalle. Sedan"
    found = scan(text)
    met = [caret for caret in range(len(text) + 1) if at_caret(found, text, caret) is not None]
    assert met == list(range(text.index("Kalle"), text.index(".") + 2))


def test_taking_a_word_away_leaves_no_double_blank() -> None:
    for text, left in (
        ("nås på 070 nu", "nås på nu"),
        ("nås på 070.", "nås på."),
        ("070 nu", "nu"),
        ("(070)", "()"),
    ):
        at = text.index("070")
        start, end = without(text, at, at + 3)
        assert text[:start] + text[end:] == left
