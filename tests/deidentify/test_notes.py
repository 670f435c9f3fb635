"""If these fail, the engine finds less in notes like those it was made with, or marks more that is harmless."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Context, Kind, Severity, scan
from samverkan_desktop.deidentify.lexicon import lexicon
from tests.deidentify.corpus import read, score

DEVELOPED, HELD = read("notes_dev.txt"), read("notes_held.txt")


def test_everything_is_found_in_the_first_notes() -> None:
    total = score(DEVELOPED)
    assert total.misses == []
    assert total.false == []


def test_half_of_the_notes_hold_nothing_and_every_kind_is_there() -> None:
    notes = [*DEVELOPED, *HELD]
    assert sum(not note.labels for note in notes) >= len(notes) // 2 - 2
    assert {label.kind for note in notes for label in note.labels} >= set(Kind) - {Kind.PERSONAL_NUMBER}


@pytest.mark.parametrize(
    ("text", "found", "instead"),
    [
        ("Eleven går i 7B.", "7B", "högstadiet"),
        ("Eleven går i åk 2.", "åk 2", "lågstadiet"),
        ("Det hände den 14 oktober på gården.", "den 14 oktober", "i oktober"),
        ("Det hände 14/10 på gården.", "14/10", "i oktober"),
        ("Mormodern i Oderljunga ringde.", "Mormodern i Oderljunga", "En släkting"),
        ("Hon bor i Oderljunga nu.", "Oderljunga", "en mindre ort"),
        ("Kalle är borta.", "Kalle", "eleven"),
    ],
)
def test_a_rewording_is_offered(text: str, found: str, instead: str) -> None:
    assert [(each.text_of(text), each.suggestion) for each in scan(text)] == [(found, instead)]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Bor på Lilla Torget 3, lgh 1102.", Kind.ADDRESS, "Lilla Torget 3, lgh 1102"),
        ("Skicka till 284 31 Perstorp.", Kind.ADDRESS, "284 31 Perstorp"),
        ("Huset är Oderberga 1:12.", Kind.ADDRESS, "Oderberga 1:12"),
        ("Se dnr SN 2026-00041.", Kind.CASE_NUMBER, "SN 2026-00041"),
        ("Bilen ABC 12D syntes.", Kind.VEHICLE, "ABC 12D"),
        ("Profilen instagram.com/kalle.test finns kvar.", Kind.ONLINE_HANDLE, "instagram.com/kalle.test"),
    ],
)
def test_direct_kinds(text: str, kind: Kind, found: str) -> None:
    (each,) = scan(text)
    assert (each.kind, each.text_of(text), each.severity) == (kind, found, Severity.DIRECT)


def test_own_schools_and_places_are_weighed_wherever_they_stand() -> None:
    context = Context(places=frozenset({"Emmas förskola", "Granvret"}))
    text = "Emmas förskola och Granvret nämndes."
    assert [(each.kind, each.text_of(text)) for each in scan(text, context)] == [
        (Kind.PLACE, "Emmas förskola"),
        (Kind.PLACE, "Granvret"),
    ]


def test_word_lists_know_words_from_names() -> None:
    lists = lexicon()
    assert all(lists.is_ordinary(word) for word in ("eleven", "frånvaron", "konsultationsmötet", "skolsköterskans"))
    assert not any(lists.is_ordinary(name) for name in ("maria", "fadumo", "hassan", "zeynep"))
    assert {"fadumo", "åsa", "asa", "yusuf", "oksana"} <= lists.given


@pytest.mark.parametrize(
    "text",
    [
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc1_2",
        "Bilaga_2 och Kallelse_2026_v2 ligger i mappen.",
        "Kommunhuset, Sammanträdesrum 2, och på distans",
        "Vi ses på Kulturhuset. Plats: Biblioteket, Perstorp",
    ],
)
def test_meeting_places_links_and_files_never_shut_the_gate(text: str) -> None:
    assert [each for each in scan(text) if each.direct] == []
