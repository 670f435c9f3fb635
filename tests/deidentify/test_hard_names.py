"""If these fail, a name slips through in hurried minutes, or ordinary ones turn red."""

from __future__ import annotations

import re

import pytest

from samverkan_desktop.deidentify import Kind, scan
from tests.deidentify.hard_names import WITH_NAMES, WITHOUT

_LABEL = re.compile(r"\[([^\]]+)\]")


def marked(line: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the sentence without brackets, and where the names stand."""
    text, spans, done = "", [], 0
    for match in _LABEL.finditer(line):
        text += line[done : match.start()]
        spans.append((len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        done = match.end()
    return (text + line[done:]).replace("⏎", "\n"), tuple(spans)


def found(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((each.start, each.end) for each in scan(text) if each.kind is Kind.PERSON_NAME)


@pytest.mark.parametrize("line", WITH_NAMES)
def test_every_name_is_found_whole_and_nothing_else(line: str) -> None:
    text, spans = marked(line)
    covered = found(text)
    for start, end in spans:
        assert any(first <= start and end <= last for first, last in covered), text[start:end]
    for first, last in covered:
        assert any(first < end and start < last for start, end in spans), text[first:last]


@pytest.mark.parametrize("text", WITHOUT)
def test_sentences_without_names_stay_unmarked(text: str) -> None:
    assert [text[first:last] for first, last in found(text)] == []
