"""If these fail, a search finds what nobody looked for, or misses what stands there."""

from __future__ import annotations

import pytest

from samverkan_desktop.domain.search_words import fit, haystacks, may_be_inside, wanted


@pytest.mark.parametrize(
    ("word", "inside"),
    [("från", True), ("abc", True), ("ab", False), ("926", False), ("k70", False), ("", False)],
)
def test_only_words_of_three_letters_are_looked_for_inside_others(word: str, inside: bool) -> None:
    assert may_be_inside(word) is inside


@pytest.mark.parametrize(
    ("text", "looked_for", "found"),
    [
        ("Skolfrånvaro", "frånvaro", True),
        ("Skolfrånvaro", "fr", False),
        ("Möte 1926", "926", False),
        ("Möte 1926", "1926", True),
        ("Ärende K70", "K7", True),
        ("Åsa", "asa", False),
        ("Åsa", "A\u030asa", True),
        ("Idé om café", "ide cafe", True),
        ("hög frånvaro i höst", "frånvaro hög", True),
        ("hög frånvaro i höst", '"frånvaro hög"', False),
    ],
)
def test_what_holds_the_words(text: str, looked_for: str, found: bool) -> None:
    [words] = haystacks([text])
    assert (fit(words, wanted(looked_for)) is not None) is found


def test_a_case_is_not_mixed_up_with_one_whose_number_begins_alike() -> None:
    mine, other = haystacks(["Ärende K7", "Ärende K70"])
    sought = wanted("K7")
    assert (fit(mine, sought) or (9, 9, 9)) < (fit(other, sought) or (0, 0, 0))
