"""Text from outside becomes clean text, once. If these fail, a pasted note is cut short, glued together or lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.text import (
    LINE_LIMIT,
    NOTE_LIMIT,
    TextMissing,
    TextTooLong,
    clean,
    clean_line,
    clean_note,
)

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NASTY = "\0\x07\x0b\x0c\x1b\x7f\x85\x9f\r\n\t \u00a0\u2007\u2028\u2029\ufffe\uffff\ud800\udfff\u0301\u0308\u212b" + BIDI

# every code point, surrogates included, with the troublesome ones often
texts = st.text(st.one_of(st.characters(codec=None), st.sampled_from(NASTY), st.sampled_from("aåÅe§ –")))


@given(texts, st.booleans())
def test_cleaned_text_can_be_stored_printed_and_searched(text: str, multiline: bool) -> None:
    """Else a note is cut at a NUL in SQL, breaks a paper, or is not found though it is there."""
    result = clean(text, multiline=multiline).text
    result.encode("utf-8")
    assert unicodedata.is_normalized("NFC", result)
    controls = {char for char in result if unicodedata.category(char) in {"Cc", "Cs"}}
    assert controls <= ({"\n", "\t"} if multiline else set())
    assert not set(result) & set(BIDI + "\ufffe\uffff\u2028\u2029")


@given(texts, st.booleans())
def test_cleaning_twice_changes_nothing_more(text: str, multiline: bool) -> None:
    """Else a text changes a little each time it is saved as one types."""
    once = clean(text, multiline=multiline)
    assert clean(once.text, multiline=multiline) == type(once)(once.text, 0)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Cn", "Zl", "Zp"))))
def test_ordinary_text_is_kept_as_it_was_typed(text: str) -> None:
    """Else the secretary's own words are altered."""
    cleaned = clean(text)
    assert cleaned.text == unicodedata.normalize("NFC", text)
    assert (cleaned.changed, cleaned.notice) == (0, "")


@given(texts)
def test_a_line_is_one_line(text: str) -> None:
    """Else a heading runs over two lines on the agenda, or two headings differ by a space nobody sees."""
    line = clean(text, multiline=False).text
    assert len(line.splitlines()) <= 1
    assert line == " ".join(line.split())


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("mjuk\x0bradbrytning", "mjuk\nradbrytning"),  # Shift+Enter in Word
        ("sida\x0csida", "sida\nsida"),
        ("rad\x85rad", "rad\nrad"),
        ("tab\tblir kvar", "tab\tblir kvar"),
        ("A\u030asa", "Åsa"),
        ("e\u0301", "é"),
        ("\u212bngstro\u0308m", "Ångström"),
        ("  indrag blir kvar  ", "  indrag blir kvar  "),
        ("fem\u00a0kr", "fem\u00a0kr"),
        ("", ""),
    ],
)
def test_line_ends_and_accents(typed: str, stored: str) -> None:
    """Else words from Word are glued together, or Åsa typed on a Mac is not found."""
    assert clean(typed).text == stored
    assert clean(typed).changed == 0


@pytest.mark.parametrize(
    ("typed", "stored", "changed"),
    [
        ("a\0b", "ab", 1),
        ("\x1b[31mröd\x1b[0m", "[31mröd[0m", 2),
        ("Sara \u202eradaN", "Sara radaN", 1),
        ("\ud83d", "\ufffd", 1),
        ("x\ufffey\uffff", "xy", 2),
        ("de\u200bl", "de\u200bl", 0),  # left for the identifier check, which sees through it
    ],
)
def test_what_was_taken_away_is_counted(typed: str, stored: str, changed: int) -> None:
    """Else text disappears without a word."""
    assert clean(typed) == type(clean(""))(stored, changed)


def test_the_notice_is_told_in_right_number() -> None:
    """Else the user reads "1 tecken togs bort ur texten" in bad Swedish, or nothing at all."""
    assert clean("\0").notice == "Ett ogiltigt tecken togs bort ur texten eller byttes ut. Allt annat är kvar."
    assert clean("\0\0\ud800").notice.startswith("3 ogiltiga tecken togs bort")


@given(texts, st.integers(0, 40))
def test_a_line_is_never_longer_than_its_limit_nor_cut(text: str, limit: int) -> None:
    """Else a line overflows its column, or is cut in silence."""
    whole = clean(text, multiline=False).text
    if len(whole) > limit:
        with pytest.raises(TextTooLong) as refused:
            clean_line(text, field="Plats", limit=limit)
        assert refused.value.fields == {"field": "Plats", "length": len(whole), "limit": limit}
    else:
        assert clean_line(text, field="Plats", limit=limit) == whole


@pytest.mark.parametrize("extra", [0, 1])
def test_limits_are_inclusive(extra: int) -> None:
    """200 characters a line (domain.md), 200 000 a note (faults.md F22). Else a text that fits exactly is refused."""
    assert (LINE_LIMIT, NOTE_LIMIT) == (200, 200_000)
    for function, limit in ((clean_line, LINE_LIMIT), (clean_note, NOTE_LIMIT)):
        text = "å" * (limit + extra)
        if extra:
            with pytest.raises(TextTooLong):
                function(text, field="f")
        else:
            assert function(text, field="f") in (text, clean(text))


def test_length_is_counted_after_cleaning() -> None:
    """Else invisible characters from a web page make a short line "too long"."""
    assert clean_line("a" * LINE_LIMIT + "\0" * 50 + "   ", field="f") == "a" * LINE_LIMIT
    assert clean_line("e\u0301" * LINE_LIMIT, field="f") == "é" * LINE_LIMIT


@pytest.mark.parametrize(
    "empty", ["", "  ", "\n\t\r\n", "\0\x07", "\u00a0", "\u202e", "\u200b", "\u00ad \u2060", "\ufeff"]
)
def test_a_required_line_cannot_be_invisible(empty: str) -> None:
    """Else an item stands on the agenda without a heading."""
    with pytest.raises(TextMissing):
        clean_line(empty, field="Rubrik", required=True)
    assert not clean_line(empty, field="Rubrik").strip("\u200b\u00ad\u2060\ufeff ")


@pytest.mark.parametrize("seen", ["§", "?", "–", "é", "😀", "a\u200b"])
def test_a_line_that_can_be_seen_is_no_empty_one(seen: str) -> None:
    """Else what somebody wrote is refused as empty."""
    assert clean_line(seen, field="Rubrik", required=True) == seen


def test_a_note_keeps_its_lines() -> None:
    """Else the minutes lose their paragraphs."""
    assert clean_note("ett\r\n\r\ntvå\n  tre", field="Samtal").text == "ett\n\ntvå\n  tre"
