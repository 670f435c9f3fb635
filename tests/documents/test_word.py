"""The papers as Word files. If these fail, a copy differs from the PDF, tells who made it, or does not open."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

from samverkan_desktop.documents import render, render_word
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.errors import CoatOfArmsUnreadable
from samverkan_desktop.documents.flowables import Box, Text
from samverkan_desktop.documents.rendering import blocks_of
from samverkan_desktop.documents.rich import Rich, plain
from samverkan_desktop.documents.signing import SignatureLines
from samverkan_desktop.documents.tables import Table
from samverkan_desktop.documents.values import Paper
from tests.documents import samples
from tests.documents.test_hostile_papers import MAKERS, texts
from tests.documents.test_papers import EVERY_PAPER
from tests.documents.word_reading import members, opened, word_of, word_text

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
every_paper = pytest.mark.parametrize("paper", EVERY_PAPER.values(), ids=EVERY_PAPER)


def said(block: Block) -> Iterator[Rich]:
    """Everything a block says, in reading order."""
    match block:
        case Text():
            yield block.label
            yield block.content
        case Box():
            yield block.content
        case Table():
            yield from (column.title for column in block.columns if block.header)
            yield from (cell for row in block.content for cell in row)
        case SignatureLines():
            yield from (word for one in block.people for word in (one.name, one.function))


def squeezed(text: str) -> str:
    return "".join(text.split())


@every_paper
def test_says_the_same_as_the_pdf_in_the_same_order(paper: Paper) -> None:
    """The same blocks: a word that stood in one copy and not in the other would make two minutes of one."""
    found = squeezed(word_of(paper))
    at = 0
    for block in blocks_of(paper):
        for rich in said(block):
            words = squeezed(plain(rich))
            if isinstance(block, Text) and block.role.name == "LIST_ITEM" and re.fullmatch(r"\d+\.", words):
                continue  # counted by Word itself
            place = found.find(words, at)
            assert place >= 0, plain(rich)
            at = place + len(words)


@every_paper
def test_frame_is_the_same_as_on_the_pdf(paper: Paper) -> None:
    text = word_of(paper)
    for part in (
        paper.frame.municipality,
        " · ".join(paper.frame.administrations),
        paper.frame.document_type.upper(),
        "2026-12-03 · BUN 2026/41, SN 2026/77",
        "Dokumenthanteringsplan p. 3.2 · id 7f3a-26-07",
        paper.frame.check_line,
        paper.frame.status,
    ):
        assert part in text
    header = members(render_word(paper))["word/header1.xml"].decode()
    assert " PAGE " in header
    assert " NUMPAGES " in header


def test_hash_of_the_approval_and_marks_follow_along() -> None:
    paper = samples.minutes()
    frame = replace(paper.frame, log_head="a1b2c3d4e5f6", secrecy_marking=samples.SECRECY, example=True)
    text = word_of(replace(paper, frame=frame))
    assert "logg a1b2c3d4e5f6" in text
    assert samples.SECRECY in text
    assert "EXEMPEL" in text


# --- the file itself ---------------------------------------------------------------------------------------------


@every_paper
def test_same_value_gives_same_bytes(paper: Paper) -> None:
    assert render_word(paper) == render_word(paper)


def test_same_bytes_in_another_process_and_time_zone() -> None:
    code = (
        "import hashlib; from samverkan_desktop.documents import render_word; from tests.documents import samples;"
        "print(hashlib.sha256(render_word(samples.long_minutes(3))).hexdigest())"
    )
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={"TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": ".", "SystemRoot": "C:\\Windows", "USER": seed},
        ).stdout
        for zone, seed in (("UTC", "1"), ("Asia/Tokyo", "2"))
    }
    assert len(sums) == 1


def test_made_at_the_same_time_as_pdfs() -> None:
    papers = [*EVERY_PAPER.values()] * 2
    makers = (render, render_word)
    alone = [make(paper) for paper in papers for make in makers]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda pair: pair[1](pair[0]), [(paper, make) for paper in papers for make in makers]))
    assert together == alone


def test_tells_nothing_but_the_frame_in_its_properties() -> None:
    """No user of the computer, no program, no moment, no revision ids, no thumbnail, no template left over."""
    data = render_word(samples.long_minutes(3))
    properties = opened(data).core_properties
    assert properties.title == "Minnesanteckningar, konsultationsmöte 7/2026"
    assert properties.author == "Exempelkommun"
    assert properties.subject == "Minnesanteckningar"
    assert properties.language == "sv-SE"
    assert properties.created is None
    assert properties.modified is None
    assert (properties.last_modified_by, properties.comments, properties.keywords) == ("", "", "")
    found = members(data)
    assert set(found) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/_rels/header2.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/media/vapen.png",
        "word/settings.xml",
        "word/styles.xml",
    }
    whole = b"".join(content for name, content in found.items() if name.endswith((".xml", ".rels")))
    for trace in (
        b"rsid",
        b"docx",
        b"Application",
        b"dcterms",
        b"Company",
        b"http://localhost",
        str(Path.home()).encode(),
    ):
        assert trace not in whole
    assert b"removePersonalInformation" in found["word/settings.xml"], "Word does not add a name when it saves"


def test_every_relation_leads_to_a_part_inside_the_file() -> None:
    """One that leads nowhere makes Word offer to repair the file; one that leads out fetches something."""
    found = members(render_word(samples.long_minutes(3)))
    kinds = found["[Content_Types].xml"].decode()
    for name, content in found.items():
        if not name.endswith(".rels"):
            continue
        folder = name.replace("_rels/", "").rpartition("/")[0]
        for relation in ElementTree.fromstring(content):  # noqa: S314 - our own file
            assert relation.get("TargetMode") is None
            target = f"{folder}/{relation.get('Target')}".lstrip("/")
            assert target in found
            assert f'"/{target}"' in kinds or target.endswith(".png")
    document = found["word/document.xml"].decode()
    relations = found["word/_rels/document.xml.rels"].decode()
    assert all(f'Id="{id}"' in relations for id in re.findall(r'r:id="(\w+)"', document))


@every_paper
def test_every_style_that_is_used_is_there(paper: Paper) -> None:
    """A style that is missing is shown as body text, and a heading is then no heading to a screen reader."""
    found = members(render_word(paper))
    there = set(re.findall(rb'w:styleId="(\w+)"', found["word/styles.xml"]))
    used = {
        style
        for name, content in found.items()
        if name.endswith(".xml")
        for style in re.findall(rb'w:(?:p|r|tbl)Style w:val="(\w+)"', content)
    }
    assert used <= there
    for name, content in found.items():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(content)  # noqa: S314 - our own file


# --- for those who read with a screen reader ---------------------------------------------------------------------


def test_headings_have_levels_and_numbers() -> None:
    document = opened(render_word(samples.minutes()))
    levels = [
        (one.style.name, one.text) for one in document.paragraphs if one.style and "eading" in str(one.style.name)
    ]
    assert levels[0] == ("Heading 1", "Konsultationsmöte 7/2026")
    assert {name for name, _ in levels[1:]} == {"Heading 2"}
    paragraphs = [text for _, text in levels if text.startswith("§")]
    assert len(paragraphs) == 8
    assert all(re.match(r"§\u00a0\d+\t\S", text) for text in paragraphs)


def test_heads_of_tables_are_told_and_repeated() -> None:
    document = opened(render_word(samples.minutes()))
    headed = [table for table in document.tables if table.style and table.style.name == "Samverkanstabell"]
    assert len(headed) > 3
    for table in headed:
        assert table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row._tr.find(f"{W}trPr/{W}cantSplit") is not None for table in document.tables for row in table.rows)


def test_language_is_swedish_and_the_picture_has_words() -> None:
    found = members(render_word(samples.long_minutes(3)))
    assert b'<w:lang w:val="sv-SE"' in found["word/styles.xml"]
    assert b'descr="Kommunvapen"' in found["word/header2.xml"]
    assert b"titlePg" in found["word/document.xml"], "the coat of arms stands on the first page alone"


def test_appendices_are_a_list_that_counts_anew() -> None:
    found = members(render_word(samples.agenda()))
    assert b"<w:numPr>" in found["word/document.xml"]
    assert b'<w:startOverride w:val="1"/>' in found["word/numbering.xml"]


# --- whatever somebody wrote -------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@given(text=texts)
def test_any_text_makes_a_whole_file(make: Callable[[Sequence[str]], Paper], text: str) -> None:
    data = render_word(make((text,)))
    word_text(data)
    for name, content in members(data).items():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(content)  # noqa: S314 - our own file


def test_markup_in_a_note_is_text() -> None:
    text = '<w:p/> & &lt; "]]> { INCLUDETEXT "c:\\x" }'
    found = word_of(MAKERS["minutes"]((text,)))
    assert text in found


def test_line_breaks_and_signs_are_kept() -> None:
    document = opened(render_word(MAKERS["minutes"](("första 😀\n\nandra\tspalten",))))
    lines = [paragraph.text for paragraph in document.paragraphs]
    assert "Bakgrund/fråga\tförsta 😀" in lines
    assert "andra\tspalten" in lines


def test_invisible_signs_do_not_follow() -> None:
    """What hides between letters hides from whoever searches the paper too."""
    assert "Norra skolan" in word_of(MAKERS["minutes"](("Norra sko\u200blan\u202e",)))


def test_picture_that_is_none_is_told() -> None:
    paper = samples.minutes()
    with pytest.raises(CoatOfArmsUnreadable):
        render_word(replace(paper, frame=replace(paper.frame, coat_of_arms=b"GIF89a...")))
