"""WordprocessingML in pieces: text, runs, paragraphs. What a user typed is escaped here and nowhere else.

The same piece is always the same characters; no ids, revisions or moments are written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from samverkan_desktop.documents.fonts import JOINER
from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.style import Colour
from samverkan_desktop.documents.typeset import tied
from samverkan_desktop.domain.text import clean

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SOFT = re.compile("[\n\t]")


def twips(points: float) -> int:
    """Return a length as Word counts it: twentieths of a point."""
    return round(points * 20)


def colour(value: Colour) -> str:
    """Return a colour as six figures."""
    return "".join(f"{round(part * 255):02X}" for part in value)


def content(text: str) -> str:
    """Return a text on one line as the content of an element: for the properties of the file."""
    return escape(_shown(clean(text, multiline=False).text))


def lines_of(rich: Rich) -> list[tuple[str | Strong, ...]]:
    """Return a text as the lines the user typed, each in its runs. Empty lines at the ends are left out."""
    lines: list[list[str | Strong]] = [[]]
    for part in (rich,) if isinstance(rich, str) else rich:
        text = part.text if isinstance(part, Strong) else part
        for number, line in enumerate(clean(text).text.split("\n")):
            if number:
                lines.append([])
            if line:
                lines[-1].append(Strong(line) if isinstance(part, Strong) else line)
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return [tuple(line) for line in lines]


def runs(line: Sequence[str | Strong]) -> str:
    """Return a line as runs; what stands out has the style Word calls Strong."""
    return "".join(run(part.text, style="Strong") if isinstance(part, Strong) else run(part) for part in line)


def run(text: str, *, style: str = "", extra: str = "") -> str:
    """Return one run of text, in a character style if it has one. ``extra``: further properties."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = f"<w:rPr>{named}{extra}</w:rPr>" if named or extra else ""
    return f"<w:r>{properties}{_inner(text)}</w:r>"


def _inner(text: str) -> str:
    parts: list[str] = []
    start = 0
    text = tied(_shown(clean(text).text))
    for found in _SOFT.finditer(text):
        parts += [_words(text[start : found.start()]), "<w:br/>" if found.group() == "\n" else "<w:tab/>"]
        start = found.end()
    parts.append(_words(text[start:]))
    return "".join(parts)


def _words(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def _shown(text: str) -> str:
    """Leave out what can be seen by nobody: format characters, save the one that joins signs to one."""
    if text.isascii():
        return text
    return "".join(sign for sign in text if sign == JOINER or unicodedata.category(sign) not in ("Cf", "Co", "Cn"))


@dataclass
class Paragraph:
    """A paragraph before it is written, since its neighbours decide the space around it. Lengths are points."""

    style: str
    inner: str
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    left: float = 0.0
    hanging: float = 0.0
    right: float = 0.0
    to_the_right: bool = False
    list_number: int = 0
    borders: str = ""
    exact: float = 0.0

    def xml(self) -> str:
        """Return the paragraph; the order of its properties is the standard's."""
        out = [f'<w:pStyle w:val="{self.style}"/>'] if self.style else []
        out += ["<w:keepNext/>"] if self.keep_next else []
        if self.list_number:
            out.append(f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self.list_number}"/></w:numPr>')
        out += [f"<w:pBdr>{self.borders}</w:pBdr>"] if self.borders else []
        exact = f' w:line="{twips(self.exact)}" w:lineRule="exact"' if self.exact else ""
        out.append(f'<w:spacing w:before="{twips(self.before)}" w:after="{twips(self.after)}"{exact}/>')
        if not self.list_number and (self.left or self.hanging or self.right):
            left, hanging, right = twips(self.left), twips(self.hanging), twips(self.right)
            out.append(f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>')
        out += ['<w:jc w:val="right"/>'] if self.to_the_right else []
        return f"<w:p><w:pPr>{''.join(out)}</w:pPr>{self.inner}</w:p>"


def border(side: str, width: float, tone: Colour, *, space: float = 0.0) -> str:
    """Return one side of a border; Word counts its width in eighths of a point."""
    return f'<w:{side} w:val="single" w:sz="{round(width * 8)}" w:space="{round(space)}" w:color="{colour(tone)}"/>'
