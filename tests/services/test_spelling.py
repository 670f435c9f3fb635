"""If these fail, right words are underlined and wrong ones are not, or a name is taken into the list of words."""

from __future__ import annotations

import pytest

from samverkan_desktop.services.spelling import Spelling, WordPointsOut
from tests.services.builders import PHONE_TEXT, Town


@pytest.fixture
def spelling(town: Town) -> Spelling:
    return Spelling(town.session)


def wrong(spelling: Spelling, text: str) -> list[str]:
    return [text[start:end] for start, end in spelling.check(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eleven har hög frånvarro och anteckingar saknas.", ["frånvarro", "anteckingar"]),
        ("Skolsköterskan återkopplar till elevhälsoteamet om uppföljningssamtal.", []),
        ("Enligt § 44 och lots, SIP och BUP: se samverkan.example.se/frgaor", []),
        ("Vera Ljungås ringer Nils Hagalund.", []),
        ("Anteckingar fördes.", ["Anteckingar"]),
        ("Klass 7B, K12 och v49.", []),
        ("", []),
    ],
)
def test_what_is_spelt_wrong(spelling: Spelling, text: str, expected: list[str]) -> None:
    assert wrong(spelling, text) == expected


@pytest.mark.parametrize(
    ("word", "right"), [("frånvarro", "frånvaro"), ("anteckingar", "anteckningar"), ("Prattar", "Pratar")]
)
def test_the_right_word_is_suggested(spelling: Spelling, word: str, right: str) -> None:
    assert right in spelling.suggestions(word)
    assert len(spelling.suggestions(word)) <= 4


def test_own_words_are_known_until_they_are_taken_out(spelling: Spelling, town: Town) -> None:
    assert wrong(spelling, "en vrikplan") == ["vrikplan"]
    spelling.add("Vrikplan")
    assert wrong(spelling, "en vrikplan") == []
    spelling.remove("vrikplan")
    assert wrong(spelling, "en vrikplan") == ["vrikplan"]
    town.session.undo()
    assert spelling.words() == ("vrikplan",)


def test_what_points_out_somebody_is_no_word(spelling: Spelling) -> None:
    with pytest.raises(WordPointsOut):
        spelling.add(PHONE_TEXT)
    assert spelling.words() == ()


def test_it_can_be_turned_off(spelling: Spelling) -> None:
    assert spelling.on
    spelling.turn(on=False)
    assert not spelling.on
