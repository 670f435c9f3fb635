"""Page breaks. If these fail, someone signs an empty page, a heading stands alone or a table row is torn in two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from samverkan_desktop.documents import pdf, render
from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Role
from samverkan_desktop.documents.compose import Page
from samverkan_desktop.documents.flowables import Text, heading, paragraph, part
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.frame import PageFrame
from samverkan_desktop.documents.rendering import blocks_of
from samverkan_desktop.documents.signing import SignatureLines
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.values import (
    ActionLine,
    FollowUpRow,
    MinutesItem,
    MinutesPaper,
    NotePart,
    PartKind,
    Signature,
)
from tests.documents import samples
from tests.documents.reading import page_texts, reader

FRAME = samples.frame("Minnesanteckningar")
WORDS = ("samtal", "skola", "och", "elevhälsoteamet", "i", "vårdnadshavare", "möte", "socialsekreteraren", "på")


def text_of(count: int, *, lines: int = 1) -> str:
    """As many words, on as many typed lines, and always the same."""
    words = [f"{WORDS[at % len(WORDS)]}{'.' if at % 11 == 10 else ''}" for at in range(count)]
    per_line = max(1, count // lines)
    return "\n".join(" ".join(words[at : at + per_line]) for at in range(0, count, per_line))


def lay_out(blocks: list[Block]) -> list[Page]:
    ruler = Ruler()
    return pdf.lay_out(PageFrame(FRAME, ruler), blocks, ruler)


def assert_inside(pages: list[Page]) -> None:
    for page in pages:
        assert page.items, "an empty page"
        for placed in page.items:
            assert placed.down + placed.height <= page.full + 0.02, "over the edge of the page"


def set_text(block: Text) -> list[str]:
    """The lines of a placed text."""
    return ["".join(piece.text for piece in line.pieces) for line in block._lines or []]


written = some.builds(
    NotePart,
    kind=some.sampled_from(PartKind),
    text=some.builds(text_of, some.integers(0, 500), lines=some.integers(1, 40)),
)
actions = some.builds(
    ActionLine,
    what=some.builds(text_of, some.integers(1, 60)),
    responsible=some.builds(text_of, some.integers(0, 8)),
    due=some.just(date(2027, 1, 1)),
)
items = some.builds(
    MinutesItem,
    paragraph=some.integers(1, 99),
    heading=some.builds(text_of, some.integers(1, 14)),
    case=some.sampled_from([None, samples.CASES[0].case, samples.CASES[2].case]),
    parts=some.lists(written, max_size=3).map(tuple),
    actions=some.lists(actions, max_size=4).map(tuple),
)
meetings = some.builds(
    lambda listed, people, signing, sent: replace(
        samples.minutes(),
        items=tuple(listed),
        attendance=samples.ATTENDANCE[:1] * people,
        signatures=tuple(Signature(function="Sekreterare", name=f"Namn {at}") for at in range(signing)),
        sent_to=("Rektor",) * sent,
    ),
    some.lists(items, max_size=9),
    some.integers(1, 40),
    some.integers(1, 5),
    some.integers(0, 12),
)


@given(paper=meetings)
def test_pages_of_any_minutes_keep_the_rules(paper: MinutesPaper) -> None:
    blocks = blocks_of(paper)
    pages = lay_out(blocks)
    assert_inside(pages)
    for page in pages:
        assert page.items[-1].block.role not in (Role.TITLE, Role.HEADING, Role.SUBHEADING), "a heading last on a page"
        first = page.items[0].block
        if any(isinstance(placed.block, SignatureLines) for placed in page.items):
            assert not isinstance(first, SignatureLines), "signatures alone on a page"
            assert not (isinstance(first, Text) and first.label == "Nästa möte"), "no text above the signatures"
    for page, following in pairwise(pages):
        above, below = page.items[-1].block, following.items[0].block
        if isinstance(above, Text) and isinstance(below, Text) and above.content is below.content:
            assert min(len(set_text(above)), len(set_text(below))) >= 2, "a single line left behind"


@given(paper=meetings)
def test_no_word_is_lost_at_a_page_break(paper: MinutesPaper) -> None:
    blocks = blocks_of(paper)
    wanted = [block.content for block in blocks if isinstance(block, Text) and isinstance(block.content, str)]
    got: list[str] = []
    for page in lay_out(blocks):
        for placed in page.items:
            if isinstance(placed.block, Text) and isinstance(placed.block.content, str):
                got.extend(set_text(placed.block))
    assert " ".join(" ".join(got).split()) == " ".join(" ".join(wanted).replace("\u00a0", " ").split())


@pytest.mark.parametrize("count", range(0, 60, 7))
@pytest.mark.parametrize("tail", ["text", "row", "heading"])
def test_signatures_take_some_of_the_meeting_along(count: int, tail: str) -> None:
    """Seen in the finished file: above the names there is always text of the meeting itself."""
    item = MinutesItem(
        paragraph=1,
        heading="Rubrik",
        parts=(NotePart(kind=PartKind.AGREED, text=text_of(200) if tail == "text" else "Kort"),),
        actions=tuple(ActionLine(what=f"åtgärd {at}") for at in range(3)) if tail == "row" else (),
    )
    filler = MinutesItem(
        paragraph=1, heading="Fyllnad", parts=(NotePart(kind=PartKind.DISCUSSION, text="rad\n" * count + "slut"),)
    )
    paper = replace(samples.minutes(), items=(filler, item), attendance=samples.ATTENDANCE[:2])
    signed = [text for text in page_texts(paper) if "Cajsa Rönnbro" in text]
    assert len(signed) == 1
    body = signed[0][: signed[0].index("Nästa möte")].split("Dokumenthanteringsplan")[-1]
    assert any(mark in body for mark in ("samtal", "skola", "åtgärd", "Kort", "Rubrik"))


def rows(count: int, lines: int = 1) -> list[list[str]]:
    return [[f"början{at}.\n" + "mitt\n" * (lines - 1) + f"slut{at}.", f"ansvar{at}."] for at in range(count)]


COLUMNS = (Column("Åtgärd", 2), Column("Ansvarig", 1))


@given(count=some.integers(1, 60), lines=some.integers(1, 30), before=some.integers(0, 45))
def test_rows_are_whole_and_the_header_is_on_every_page(count: int, lines: int, before: int) -> None:
    blocks: list[Block] = [paragraph("rad\n" * before + "x"), Table(COLUMNS, rows(count, lines))]
    pages = [page.extract_text() for page in reader(pdf.build(FRAME, blocks)).pages]
    for text in pages:
        for at in range(count):
            assert (f"början{at}." in text) == (f"slut{at}." in text) == (f"ansvar{at}." in text)
        assert ("början" in text) == ("Ansvarig" in text)
    assert sum(text.count("slut") for text in pages) == count


@pytest.mark.parametrize("lines", [40, 60, 61, 62, 63, 200])
@pytest.mark.parametrize("before", [0, 1, 30, 44])
def test_row_taller_than_a_page_goes_on_under_a_repeated_header(lines: int, before: int) -> None:
    """Better torn than lost: a pasted text in a table cell must not break the paper."""
    tall = "\n".join(f"rad{at}." for at in range(lines))
    blocks: list[Block] = [
        paragraph("x\n" * before + "x"),
        heading("Åtgärder"),
        Table(COLUMNS, [["a", "b"], [tall, "c"]]),
    ]
    pages = [page.extract_text() for page in reader(pdf.build(FRAME, blocks)).pages]
    for at in range(lines):
        assert sum(f"rad{at}." in text for text in pages) == 1
    assert all("Ansvarig" in text for text in pages if "rad" in text)
    assert_inside(lay_out(blocks))


def test_signatures_follow_a_row_taller_than_a_page() -> None:
    tall = ActionLine(what="\n".join(f"rad{at}." for at in range(120)))
    item = MinutesItem(paragraph=1, heading="Rubrik", actions=(tall,))
    text = "\n".join(page_texts(replace(samples.minutes(), items=(item,))))
    assert all(f"rad{at}." in text for at in range(120))
    assert "Cajsa Rönnbro" in text


def test_more_signatures_than_a_page_holds_are_all_printed() -> None:
    people = tuple(Signature(function="Rektor", name=f"Namn{at}.") for at in range(40))
    text = "\n".join(page_texts(replace(samples.minutes(), signatures=people)))
    assert all(f"Namn{at}." in text for at in range(40))


def test_rows_to_sign_on_are_at_least_nine_millimetres() -> None:
    assert st.SIGNING_ROW >= 9 * st.MM
    for page in lay_out(blocks_of(samples.attendance_list(30, 10))):
        for placed in page.items:
            if isinstance(placed.block, Table) and placed.block.header:
                assert all(row.height >= 9 * st.MM for row in placed.block._rows or [])


def test_list_of_follow_ups_repeats_its_header() -> None:
    row = FollowUpRow(what="Ring runt", due=date(2026, 11, 1), state="Öppen")
    pages = page_texts(replace(samples.follow_up_list(), rows=(row,) * 80))
    assert len(pages) > 2
    assert all("Åtgärd Ansvarig Senast Från Läge" in " ".join(text.split()) for text in pages)


def test_heading_moves_with_its_text() -> None:
    for count in range(30, 60):
        pages = lay_out([paragraph("rad\n" * count + "slut"), heading("Rubrik"), part("Samtal", text_of(90))])
        for page in pages:
            assert page.items[-1].block.role is not Role.HEADING


def test_note_of_two_hundred_pages_works() -> None:
    """A whole book pasted by mistake is slow to read but must not stop the paper."""
    long = "\n".join(text_of(60) for _ in range(1500))
    item = MinutesItem(paragraph=1, heading="Långt", parts=(NotePart(kind=PartKind.DISCUSSION, text=long),))
    data = render(replace(samples.minutes(), items=(item,)))
    assert len(reader(data).pages) > 150


def test_lines_are_at_most_about_seventy_five_characters() -> None:
    """domain.md most ~75 characters a line. A line of narrow letters may hold some more; the full ones average it."""
    blocks = blocks_of(samples.minutes())
    running = [
        set_text(placed.block)
        for page in lay_out(blocks)
        for placed in page.items
        if isinstance(placed.block, Text) and placed.block.style.size == st.BODY.size
    ]
    full = [len(line) for lines in running for line in lines[:-1]]
    assert sum(full) / len(full) <= 75
    assert max(full) <= 82
    assert st.BODY.size == 11
    assert st.BODY.leading == pytest.approx(11 * 1.3)
