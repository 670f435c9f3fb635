"""Text into lines. If these fail, words run out of the column, vanish, or a user's text is read as markup."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.fonts import FALLBACK, Ruler, printable
from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.typeset import Line, longest_word, set_lines

NBSP = "\u00a0"


def words_of(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces).replace(NBSP, " ")


def lines_of(text: Rich, width: float = 200, style: st.TextStyle = st.BODY) -> list[str]:
    return [words_of(line) for line in set_lines(text, style, width, Ruler())]


def wide(line: Line, style: st.TextStyle = st.BODY) -> float:
    ruler = Ruler()
    return line.indent + sum(ruler.width(text, face, style.size) for face, text in line.pieces)


def test_typed_line_breaks_and_empty_lines_are_kept() -> None:
    assert lines_of("Första\n\nandra\r\ntredje\u2028fjärde") == ["Första", "", "andra", "tredje", "fjärde"]


def test_spaces_typed_inside_a_line_are_kept() -> None:
    assert lines_of("a  b   c\n    indraget\n\tflik") == ["a  b   c", "    indraget", "    flik"]


@pytest.mark.parametrize("nothing", ["", "   ", "\n\n", ()])
def test_empty_text_has_no_lines(nothing: Rich) -> None:
    assert lines_of(nothing) == []


def test_list_marker_hangs() -> None:
    lines = set_lines("- ett långt stycke som inte ryms på en enda rad i spalten", st.BODY, 150, Ruler())
    assert len(lines) > 1
    assert lines[0].indent == 0
    assert lines[1].indent == pytest.approx(Ruler().width("- ", "Regular", 11))


def test_compound_breaks_after_its_hyphen_but_dates_and_numbers_do_not() -> None:
    assert lines_of("BUN-förvaltningens", 60)[0] == "BUN-"
    assert lines_of("2026-12-03", 40)[0] != "2026-"
    assert lines_of("xxxx 2026-12-03", 60) == ["xxxx", "2026-12-03"]


@pytest.mark.parametrize("tied", ["§ 7", "19 kap. 1 §", "kl. 13.00", "v. 49"])
def test_figures_stay_with_their_signs(tied: str) -> None:
    ruler = Ruler()
    for width in range(40, 200):
        lines = [words_of(line) for line in set_lines(f"ord ord ord {tied} ord", st.BODY, width, ruler)]
        if ruler.width(tied, "Regular", 11) < width:
            assert any(tied in line for line in lines)


def test_address_on_the_web_breaks_after_a_sign() -> None:
    lines = lines_of("https://exempelkommun.example/samverkan/konsultation/2026", 120)
    assert len(lines) > 1
    assert all(line[-1] in "/.:-" for line in lines[:-1])


def test_face_changes_inside_a_line_without_a_space() -> None:
    (line,) = set_lines(("saknades: ", Strong("kurator"), "."), st.BODY, 300, Ruler())
    assert [(piece.face, piece.text) for piece in line.pieces] == [
        ("Regular", "saknades: "),
        ("Semibold", "kurator"),
        ("Regular", "."),
    ]


def test_markup_is_printed_as_typed() -> None:
    assert lines_of("<b>fet</b> & &amp; <para>", 400) == ["<b>fet</b> & &amp; <para>"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("bra 😀!", f"bra {FALLBACK}!"),
        ("👩‍👩‍👧", FALLBACK),
        ("👍🏽", FALLBACK),
        ("❤️", FALLBACK),
        ("漢字", FALLBACK * 2),
        ("e\u0301", "é"),
        ("a\u00adb", "ab"),
        ("a\u200bb\ufeff", "ab"),
        ("a\u2009b", "a b"),
        ("a\u2011b", "a-b"),
        ("\x00", FALLBACK),
        ("\ud800", FALLBACK),
        ("☐ ☑ ✓ → ≥ ½ €", "☐ ☑ ✓ → ≥ ½ €"),
        ("Åsa Öberg-Žižek Ðoković Łukasz", "Åsa Öberg-Žižek Ðoković Łukasz"),
    ],
)
def test_what_the_typeface_lacks_becomes_one_visible_box(typed: str, shown: str) -> None:
    assert printable(typed) == shown


hostile = some.text(max_size=300) | some.text(alphabet="ab -/§\n\t<&ö\u0301😀\u200d\ud800\u00a0", max_size=300)


@given(text=hostile, width=some.floats(30, 400))
@example(text="a" * 500, width=30.0)
@example(text="a-a" * 200, width=31.0)
@example(text="\u0301" * 50, width=30.0)
@example(text="- " * 50, width=30.0)
def test_any_text_fits_its_column_and_loses_nothing_visible(text: str, width: float) -> None:
    lines = set_lines(text, st.BODY, width, Ruler())
    shown = "".join(words_of(line) for line in lines).replace(" ", "")
    assert shown == "".join(printable(text).replace(NBSP, " ").split(" ")).replace("\n", "")
    for line in lines:
        assert wide(line) <= width + 0.01


@given(text=some.text(max_size=100))
def test_printable_keeps_every_sign_it_can_and_only_those(text: str) -> None:
    shown = printable(text)
    assert printable(shown) == shown
    seen = [sign for sign in text if unicodedata.category(sign)[0] not in ("C", "M", "Z", "S")]
    assert bool(shown.strip()) or not seen


@given(first=hostile, second=hostile, width=some.floats(30, 400))
def test_runs_of_two_faces_fit_too(first: str, second: str, width: float) -> None:
    lines = set_lines((first, Strong(second), first), st.BODY, width, Ruler())
    shown = "".join(words_of(line) for line in lines).replace(" ", "")
    wanted = "".join(
        printable(run).replace(NBSP, " ").replace(" ", "").replace("\n", "") for run in (first, second, first)
    )
    if shown or wanted.strip():
        assert shown == wanted
    for line in lines:
        assert wide(line) <= width + 0.01


def test_longest_word_counts_what_is_not_broken_willingly() -> None:
    ruler = Ruler()
    assert longest_word("en vårdnadshavare till", st.BODY, ruler) == ruler.width("vårdnadshavare", "Regular", 11)
    assert longest_word("", st.BODY, ruler) == 0


def test_right_aligned_line_knows_its_width() -> None:
    style = st.TextStyle(right=True)
    (line,) = set_lines("110", style, 100, Ruler())
    assert line.width == pytest.approx(Ruler().width("110", "Regular", 11))
