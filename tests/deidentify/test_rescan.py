"""If these fail, the marks in the editor differ from what the gate finds: what looks clean on screen is not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify import Context, read, rescan, scan
from samverkan_desktop.deidentify.parts import SHORTEST, parts
from samverkan_desktop.deidentify.recognisers.every import RECOGNISERS
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

SENTENCES = (
    "Skolan berättar att Kalle slutade komma efter lovet.",
    "Mamman nås på 070-174 06 05.",
    "Eleven i 7B bor i Oderljunga med två syskon.",
    "Numret är 900101-9802.",
    "Öppenvården kan erbjuda samtalsstöd utan biståndsbeslut.",
    "Det började den 14 oktober, strax efter höstlovet.",
    "Vi provar det till jul!",
    "Ska vi bjuda in vårdnadshavarna?",
    "A. Svensson ringde t.ex. Anna.",
)
ENDS = (" ", "\n", "\n\n", "\n – ", "  ", "\r\n", "\u2029")
LONG = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(ENDS)), min_size=1, max_size=60).map(
    lambda pieces: "".join(sentence + end for sentence, end in pieces)
)
TYPED = st.text(st.characters(codec=None) | st.sampled_from("Kalle 7B.\n0701\u200b"), max_size=12)
CONTEXT = Context(staff=frozenset({"Vera Ljungås"}), places=frozenset({"Norra skolan"}))


@given(LONG, st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), TYPED | st.sampled_from(SENTENCES)), max_size=6))
def test_reading_again_after_any_edits_finds_what_a_full_scan_finds(
    text: str, edits: list[tuple[float, int, str]]
) -> None:
    known = read(text, CONTEXT)
    for place, taken, typed in edits:
        at = int(place * len(text))
        text = text[:at] + typed + text[at + taken :]
        known = rescan(known, text)
        assert known.findings == scan(text, CONTEXT)


@given(LONG)
def test_parts_are_the_whole_text_in_order(text: str) -> None:
    spans = list(parts(text))
    assert (spans[0][0], spans[-1][1]) == (0, len(text))
    assert all(before[1] == after[0] for before, after in pairwise(spans))
    assert all(end - start >= SHORTEST for start, end in spans[:-1])


@pytest.mark.parametrize(
    "name", ["A. Svensson", "Kalle Lind", "900101-9802", "070-174 06 05", "anna.lind@exempel.example"]
)
def test_what_lies_over_a_cut_is_found_whole(name: str) -> None:
    for fill in range(SHORTEST - 60, SHORTEST + 20):
        text = "a" * (fill - 9) + " stödet. " + f"Ring {name} i dag. " + SENTENCES[4]
        start = text.index(name)
        assert any(each.start <= start and each.end >= start + len(name) for each in scan(text)), fill


def test_one_key_reads_one_or_two_parts_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(SENTENCES[4:8]) * 30
    seen: list[int] = []
    known = read(text)

    def spy(reading: Reading) -> Iterator[Hit]:
        seen.append(len(reading.view))
        return iter(())

    monkeypatch.setattr("samverkan_desktop.deidentify.engine.RECOGNISERS", (*RECOGNISERS, spy))
    rescan(known, f"{text[:3000]}a{text[3000:]}")
    assert 1 <= len(seen) <= 2
    assert sum(seen) < len(text) / 3
