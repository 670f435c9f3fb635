"""If these fail, the handbook tells users to press what is not there, or half of it is in one language only."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from samverkan_desktop.assets import resource
from samverkan_desktop.services.handbook import GUIDE, TO_PAGE, TOPICS, handbook_paper, topics

LANGUAGES = ("sv", "en")
DAY = date(2026, 11, 28)


def named(text: str) -> Iterator[str]:
    """Yield what a text calls things on the screen: the words between single stars."""
    flat = " ".join(text.split()).replace("**", "\0")
    yield from re.findall(r"\*([^*\0]+)\*", flat)


@pytest.fixture(scope="module")
def words() -> dict[str, str]:
    """Every text of the window in Swedish, and in English."""
    tree = ElementTree.parse(resource("translations", "samverkan_en.ts"))  # noqa: S314 - our own file
    found: dict[str, str] = {}
    for message in tree.iter("message"):
        source, english = (message.findtext(part) or "" for part in ("source", "translation"))
        found.setdefault(source.replace("&", ""), english.replace("&", ""))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_a_topic_and_every_topic_a_file(language: str) -> None:
    assert {file.stem for file in resource("handbook", language).glob("*.md")} == set(TOPICS)
    for topic in topics(language):
        assert topic.title, topic.key
        assert len(topic.text) > 200, topic.key


@pytest.mark.parametrize("key", TOPICS)
def test_both_languages_say_as_much(key: str) -> None:
    """A part that was written in one language only is missed by whoever reads the other."""
    swedish, english = (next(topic for topic in topics(language) if topic.key == key) for language in LANGUAGES)
    for mark in (r"^## ", r"^- ", r"^\d+\. ", r"`[^`]+`", r"\]\("):
        counts = [len(re.findall(mark, topic.text, re.MULTILINE)) for topic in (swedish, english)]
        assert counts[0] == counts[1], (key, mark)
    assert len(list(named(swedish.text))) == len(list(named(english.text)))


def test_what_it_names_is_on_the_screen(words: dict[str, str]) -> None:
    swedish = {name for topic in topics("sv") for name in named(topic.text)}
    assert len(swedish) > 40
    assert sorted(name for name in swedish if name not in words) == []
    english = {name for topic in topics("en") for name in named(topic.text)}
    assert sorted(name for name in english if name not in set(words.values())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_leads_nowhere(language: str) -> None:
    links = {link for topic in topics(language) for link in re.findall(r"\]\(([^)]*)\)", topic.text)}
    assert len(links) > 10
    assert {link for link in links if not link.startswith(TO_PAGE)} <= set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_handbook_on_paper_holds_every_word(language: str) -> None:
    shown = topics(language)
    reader = PdfReader(io.BytesIO(handbook_paper(shown, kind="Handbok", day=DAY, language=language)))
    printed = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for topic in shown:
        assert topic.title in printed
    text = " ".join(re.sub(r"[*`#\[\]]|\([a-z:_-]+\)", " ", topic.text) for topic in shown)
    missing = set(re.findall(r"\w{4,}", text)) - set(re.findall(r"\w+", printed.replace("-\n", "")))
    assert len(missing) < 5, sorted(missing)  # a few are broken where a line ends
    assert "**" not in printed
    assert "`" not in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_guide_is_one_page(language: str) -> None:
    guide = tuple(topic for topic in topics(language) if topic.key == GUIDE)
    paper = PdfReader(io.BytesIO(handbook_paper(guide, kind="Lathund", day=DAY, language=language)))
    assert len(paper.pages) == 1


def test_it_never_calls_a_text_anonymous() -> None:
    """The verdict is that nothing obvious was found; nobody is to be told more than that."""
    text = " ".join(topic.text for topic in topics("sv")).casefold()
    assert "avidentifierad" not in text
    assert "protokoll" not in text
    assert "justera" not in text
