"""If these fail, some text crashes the check, hides a number from it, or gets its marks in the wrong place."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.deidentify import Kind, scan
from samverkan_desktop.deidentify.report import rows

ANY_TEXT = st.text(
    st.characters(codec=None) | st.sampled_from("0123456789-+ .,@\n\u200b\u0336\x00\ud800"), max_size=200
)
QUIET_TEXT = st.text(st.characters(exclude_categories=["Nd"]), max_size=60)
GAPS = ("", "-", "+", " ", ".", "–", "/", "\u00a0", "\u200b", "\n", "-\n", " - ", "\u2009", "−")
INVISIBLE = ("", "\u200b", "\u00ad", "\u2060", "\ufeff", "\x00", "\u00a0", "\u0336")


@st.composite
def test_numbers(draw: st.DrawFn) -> str:
    """A right number of the test series (serial 980–989), before 1900."""
    day = draw(st.dates(date(1890, 1, 1), date(1899, 12, 31)))
    added = draw(st.sampled_from((0, 60)))
    nine = f"{day:%y%m}{day.day + added:02d}{draw(st.integers(980, 989))}"
    doubled = (int(char) * (2 - place % 2) for place, char in enumerate(nine))
    check = -sum(value - 9 if value > 9 else value for value in doubled) % 10
    return f"18{nine}{check}"


test_numbers.__test__ = False  # type: ignore[attr-defined]  # a strategy, not a test


@st.composite
def usual_writings(draw: st.DrawFn) -> str:
    """The number with or without century, with any one gap before the last four, or as a date in four parts."""
    twelve = draw(test_numbers())
    year = draw(st.sampled_from((twelve[:4], twelve[2:4])))
    between = draw(st.sampled_from(("", "", "-", " ", ".", "/", "–", "\u00a0")))
    written = between.join((year, twelve[4:6], twelve[6:8])) + draw(st.sampled_from(GAPS)) + twelve[8:]
    hidden = draw(st.sampled_from(INVISIBLE[:6]))
    return hidden.join(written) if draw(st.booleans()) else written


@st.composite
def broken_writings(draw: st.DrawFn) -> str:
    """The number with anything of small width or one line break anywhere between the digits."""
    digits = draw(test_numbers())[draw(st.sampled_from((0, 2))) :]
    gap = draw(st.sampled_from(INVISIBLE))
    place = draw(st.integers(1, len(digits) - 1))
    return gap.join(digits[:place]) + draw(st.sampled_from(GAPS)) + gap.join(digits[place:])


@given(QUIET_TEXT, usual_writings(), QUIET_TEXT)
def test_a_personal_number_in_any_writing_is_found_whatever_surrounds_it(before: str, number: str, after: str) -> None:
    _assert_covered(before, number, after)


@given(QUIET_TEXT, broken_writings(), QUIET_TEXT)
def test_a_broken_up_personal_number_is_found_whatever_surrounds_it(before: str, number: str, after: str) -> None:
    _assert_covered(before, number, after)


@given(ANY_TEXT, test_numbers(), ANY_TEXT, st.booleans())
def test_a_plainly_written_number_is_found_even_among_digits(before: str, number: str, after: str, short: bool) -> None:
    written = f"{number[2:8]}-{number[8:]}" if short else number
    _assert_covered(f"{before} ", written, f" {after}")


@given(QUIET_TEXT, test_numbers(), st.sampled_from(("O", "o")), QUIET_TEXT)
def test_a_number_with_letters_for_noughts_is_found_after_its_label(
    before: str, number: str, letter: str, after: str
) -> None:
    written = f"{number[2:8]}-{number[8:]}"
    first, rest = written[0], written[1:].replace("0", letter)
    _assert_covered(f"{before} pnr ", first + rest, f" {after}")


@pytest.mark.parametrize(
    "char", ["\ud800", "\x00", "\u202e", "\u05d0", "😀", "a", "A", "1", " ", "\n", ".", "@", "_", "§", "å", "-"]
)
def test_a_hundred_thousand_of_one_sign_are_read(char: str) -> None:
    for finding in scan(char * 100_000):
        assert 0 <= finding.start < finding.end <= 100_000


def _assert_covered(before: str, number: str, after: str) -> None:
    text = before + number + after
    start, end = len(before), len(before) + len(number)
    assert any(finding.direct and finding.start <= start and finding.end >= end for finding in scan(text)), (
        "the number is not covered by one direct finding"
    )


@given(ANY_TEXT)
def test_any_text_is_taken_and_offsets_match(text: str) -> None:
    findings = scan(text)
    last = 0
    for finding in findings:
        assert last <= finding.start < finding.end <= len(text)
        assert finding.severity is finding.kind.severity
        assert finding.text_of(text) == text[finding.start : finding.end]
        last = finding.end
    assert json.loads(json.dumps(rows(text, findings))) == rows(text, findings)


@given(ANY_TEXT, ANY_TEXT)
def test_marks_move_with_the_text(before: str, after: str) -> None:
    quiet = "\n\nEleven kom.\n\n"
    moved = scan(before + quiet + after)
    parts = scan(before) + tuple(scan(after))
    assert len(moved) == len(parts)


@pytest.mark.parametrize("kind", [Kind.PERSONAL_NUMBER])
def test_removing_what_is_suggested_leaves_nothing_of_the_kind(kind: Kind) -> None:
    text = "Eleven (900101-9802, f. 2014-03-12) och 9 0 0 1 0 1 9 8 0 2."
    for finding in reversed(scan(text)):
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
    assert [finding for finding in scan(text) if finding.kind is kind] == []
