"""The handbook on paper: the few kinds of Markdown that its texts use, as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Role
from samverkan_desktop.documents.flowables import Text, heading, paragraph, title
from samverkan_desktop.documents.rich import Rich, Strong

_BULLET, _NUMBERED = "- ", re.compile(r"(\d+)\. ")
_RUN = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<named>[^*]+)\*|`(?P<key>[^`]+)`|\[(?P<link>[^\]]+)\]\([^)]*\)")
_INDENT = st.LABEL_GAP + 5 * st.MM
_SPACE = 1.5
_BETWEEN_TOPICS = 9 * st.MM


def blocks(topics: Sequence[tuple[str, str]]) -> list[Block]:
    """Return the blocks of topics, each its title and its text; the first title is the paper's."""
    out: list[Block] = []
    for name, text in topics:
        out.append(title(name) if not out else _next_title(name))
        out += [_block(lines) for lines in _parts(text)]
    return out


def _next_title(name: str) -> Block:
    block = title(name)
    block.before = _BETWEEN_TOPICS
    return block


def _parts(text: str) -> Iterator[str]:
    """Yield headings, entries and paragraphs, each as one line."""
    held: list[str] = []
    for line in text.splitlines():
        begins = line.startswith(("#", _BULLET)) or _NUMBERED.match(line)
        if (begins or not line.strip()) and held:
            yield " ".join(held)
            held = []
        if line.strip():
            held.append(line.strip())
    if held:
        yield " ".join(held)


def _block(line: str) -> Block:
    if line.startswith("#"):
        return heading(line.lstrip("# "))
    if line.startswith(_BULLET):
        return _entry("•", line.removeprefix(_BULLET))
    if number := _NUMBERED.match(line):
        return _entry(f"{number[1]}.", line[number.end() :])
    return paragraph(rich(line))


def _entry(mark: str, text: str) -> Block:
    return Text(
        rich(text),
        role=Role.LIST_ITEM,
        label=mark,
        label_style=st.BODY.coloured(st.MUTED),
        indent=_INDENT,
        measure=st.TEXT_WIDTH - st.LABEL_WIDTH - _INDENT,
        before=_SPACE,
        after=_SPACE,
    )


def rich(text: str) -> Rich:
    """Return a text in runs: keys, names of what is on the screen and what is strong stand out, a link is its words."""
    return tuple(run for run in _runs(text) if run)


def _runs(text: str) -> Iterable[str | Strong]:
    done = 0
    for found in _RUN.finditer(text):
        yield text[done : found.start()]
        yield found["link"] or Strong(found["strong"] or found["named"] or found["key"])
        done = found.end()
    yield text[done:]
