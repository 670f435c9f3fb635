"""If these fail, Tab writes something no secretary would, or a name is left half in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify import Kind, scan

REWORDED = [
    ("Kevin har varit borta.", "eleven har varit borta."),
    ("Kevins frånvaro ökar.", "elevens frånvaro ökar."),
    ("Elias mamma ringde.", "eleven mamma ringde."),
    ("Mamman Shirin Ahmadi ringde.", "Mamman  ringde."),
    ("Läraren Sten ser det.", "Läraren  ser det."),
    ("Shirin, mamma till eleven, ringde.", "en förälder, mamma till eleven, ringde."),
    ("Hon ringde Amal (kompis).", "Hon ringde en klasskamrat (kompis)."),
    ("Brodern Amirs väska stals.", "Brodern ett syskons väska stals."),
    ("Emmamamman ringde.", "vårdnadshavaren ringde."),
    ("Ali-ärendet togs upp.", "ärendet togs upp."),
    ("Familjen Haxhius hus.", "Familjens hus."),
    ("Samtal med pastor Einar Holmér om stöd.", "Samtal med pastorn om stöd."),
    ("Rektor Ylva Sandkvist hälsade. Rektor säger ja.", "Rektorn hälsade. Rektor säger ja."),
    ("Dr Nordenhielm godkände.", "Läkaren godkände."),
    ("Skolsköterska Anna Bergs anteckning.", "Skolsköterskans anteckning."),
]


def reworded(text: str) -> str:
    """Return the text with every suggestion for a name taken."""
    for found in reversed([each for each in scan(text) if each.kind is Kind.PERSON_NAME]):
        text = text[: found.start] + found.suggestion + text[found.end :]
    return text


@pytest.mark.parametrize(("text", "expected"), REWORDED)
def test_suggestions_follow_the_word_beside_the_name(text: str, expected: str) -> None:
    assert reworded(text) == expected


def test_a_name_told_in_full_is_known_again_far_away() -> None:
    text = "Amir Storm anmäldes i maj. " + "Gruppen gick igenom rutinerna för frånvaro. " * 40 + "I juni rymde Storm."
    assert [found.text_of(text) for found in scan(text) if found.kind is Kind.PERSON_NAME] == ["Amir Storm", "Storm"]


NAMES = st.sampled_from(["Fadumo", "Emilia", "Jibril", "Rozhin", "Agnieszka", "Wilhelmina", "Sebastian", "Oleksandr"])


@given(NAMES, st.sampled_from(" .-*_"))
def test_letters_apart_still_make_a_name(name: str, sign: str) -> None:
    hidden = sign.join(name)
    text = f"I går kom {hidden} hit."
    found = [each for each in scan(text) if each.kind is Kind.PERSON_NAME]
    assert any(text[each.start : each.end].startswith(hidden[:-1]) for each in found)


@given(NAMES, st.integers(1, 5), st.sampled_from(["*", "\u200b", "\u00ad", "|"]))
def test_a_sign_within_hides_no_name(name: str, place: int, sign: str) -> None:
    text = f"I går kom {name[:place]}{sign}{name[place:]} hit."
    found = [each for each in scan(text) if each.kind is Kind.PERSON_NAME]
    assert any(each.start <= 10 and each.end >= 10 + len(name) + 1 for each in found)
