"""If these fail, Ctrl+K misses *återkoppling* when asked for *koppling*, or a phrase, or a question that waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.overview_target import Place
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.palette_shelves import PaletteHit, PaletteKind
from tests.services.builders import Town

FIRST, SECOND, THIRD = date(2026, 8, 20), date(2026, 10, 1), date(2026, 12, 3)
QUESTION = Question(
    id="q", forum_id="", side=Side.SCHOOL, unit_id="central", area_id="", kind=QuestionKind.GENERAL,
    line="Vem bokar lokaler?", received_on=FIRST,
)  # fmt: skip


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


def shown(hits: tuple[PaletteHit, ...]) -> list[tuple[str, str, str]]:
    return [(hit.kind.value, str(hit.title), str(hit.detail).replace("\u00a0", " ")) for hit in hits]


def titles(hits: tuple[PaletteHit, ...], kind: PaletteKind | None = None) -> list[str]:
    return [str(hit.title) for hit in hits if kind in (None, hit.kind)]


def test_three_letters_find_a_word_from_inside_it_and_two_do_not(autumn: Town, palette: Palette) -> None:
    """Who remembers *frånvaro* as *närvaro* still gets there by *varo*."""
    assert titles(palette.find("koppling")) == ["Rutin för återkoppling"]
    assert titles(palette.find("rutin koppling")) == ["Rutin för återkoppling"]
    assert set(titles(palette.find("var"), PaletteKind.HEADING)) == {
        "Ärende K1: hög frånvaro",
        "Ärende K1: hög frånvaro, tredje gången",
    }
    assert titles(palette.find("pl")) == []
    assert titles(palette.find("026"), PaletteKind.MEETING) == [], "a number is no part of another"


def test_where_a_word_begins_comes_before_where_it_is_inside(town: Town, palette: Palette) -> None:
    meeting = town.started(FIRST)
    town.general(meeting, "Återkoppling till hemmet")
    town.general(town.started(SECOND), "Koppling mellan skolor")
    assert titles(palette.find("koppling")) == ["Koppling mellan skolor", "Återkoppling till hemmet"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"hög frånvaro"', True),
        ('"hög frånv', True),
        ("”hög frånvaro”", True),
        ('"hög frånvaro" tredje', True),
        ('"frånvaro hög"', False),
        ('"hög från"', False),
        ('"hög frånvaro" hemmet', False),
    ],
)
def test_a_phrase_in_quotes_is_taken_as_it_stands(autumn: Town, palette: Palette, text: str, found: bool) -> None:
    assert ("Ärende K1: hög frånvaro, tredje gången" in titles(palette.find(text))) is found


def test_typed_on_or_asked_at_once_gives_the_same(autumn: Town) -> None:
    """Typing on looks only among what was found: nothing may be lost on the way."""
    for text in ("hög frånvaro", "ärende k1", "kons 1 okt", '"hög frånvaro" tred', "rutin återk", "vera lj"):
        typed = Palette(autumn.session)
        for end in range(1, len(text) + 1):
            asked = Palette(autumn.session)
            assert shown(typed.find(text[:end])) == shown(asked.find(text[:end])), text[:end]
            asked.close()
        typed.close()


def test_a_waiting_question_by_its_words_and_where_it_came_from(town: Town, palette: Palette) -> None:
    meeting = town.meeting(THIRD)
    general = replace(QUESTION, id="q1", forum_id=meeting.forum_id)
    case = replace(QUESTION, id="q2", forum_id=meeting.forum_id, kind=QuestionKind.CASE, line="oro efter lovet")
    with town.session.action("läs in", undoable=False) as repositories:
        repositories.questions.put_many([general, case])
    (hit,) = palette.find("lokaler")
    assert (hit.kind, hit.target.place, hit.target.ids) == (PaletteKind.QUESTION, Place.QUESTIONS, ("q1",))
    assert shown((hit,)) == [("question", "Vem bokar lokaler?", "väntar · Centralskolan, 20 aug")]
    assert titles(palette.find("lovet")) == [], "nobody looks for a child by what is told of it"
    assert {hit.target.ids for hit in palette.find("fråga central") if hit.kind is PaletteKind.QUESTION} == {
        ("q1",),
        ("q2",),
    }
