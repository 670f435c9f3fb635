"""Text into lines: ragged right, line breaks kept, very long words broken, nothing interpreted.

Text is set from runs instead of markup, so that what a user typed can never be read as markup.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from samverkan_desktop.documents.fonts import Ruler, printable
from samverkan_desktop.documents.rich import Rich, Strong, plain
from samverkan_desktop.documents.style import TextStyle


class Piece(NamedTuple):
    """Text in one face on one line."""

    face: str
    text: str


class Line(NamedTuple):
    """A line: its pieces follow each other from ``indent``. ``width`` is measured only for text set to the right."""

    pieces: tuple[Piece, ...]
    indent: float
    width: float


class _Word(NamedTuple):
    pieces: tuple[Piece, ...]
    glued: bool  # no space before it: it follows a hyphen in a compound


_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
MARKER = re.compile(r" *(?:[-–•*]|\d{1,3}[.)]) +(?=\S)")  # a list as people type it
# figures stay with what they count: § 7, 19 kap. 1 §, kl. 13.00, v. 49
_TIED = re.compile(r"(?<=\d) (?=§|kap\.)|(?<=§) (?=\d)|(?<=\bkap\.) (?=\d)|(?<=\bkl\.) (?=\d)|(?<=\bv\.) (?=\d)")
_NBSP = "\u00a0"
_BREAK_AFTER = frozenset("/\\-_.,;:?&=@+")


def set_lines(rich: Rich, style: TextStyle, width: float, ruler: Ruler) -> list[Line]:
    """Break a text into lines no wider than ``width``; an empty text has no lines."""
    lines: list[Line] = []
    for runs in _typed_lines(rich, style):
        text = "".join(run.text for run in runs)
        marker = MARKER.match(text)
        hang = ruler.width(marker.group(), runs[0].face, style.size) if marker else 0.0
        _fill(lines, _words(runs), style, width, hang if hang < width / 3 else 0.0, ruler)
    return lines


def longest_word(rich: Rich, style: TextStyle, ruler: Ruler) -> float:
    """Return the width of the widest part that is not broken willingly."""
    words = (word for runs in _typed_lines(rich, style) for word in _words(runs))
    return max((_width(word.pieces, style, ruler) for word in words), default=0.0)


def _typed_lines(rich: Rich, style: TextStyle) -> list[list[Piece]]:
    """Split at the line breaks the user typed."""
    if not plain(rich).strip():
        return []
    if isinstance(rich, str):
        return [[Piece(style.face, part)] for part in _safe(rich).strip("\n").split("\n")]
    typed: list[list[Piece]] = [[]]
    for run in rich:
        face, text = (style.strong, run.text) if isinstance(run, Strong) else (style.face, run)
        for number, part in enumerate(_safe(text).split("\n")):
            if number:
                typed.append([])
            typed[-1].append(Piece(face, part))
    return typed


def _safe(text: str) -> str:
    """Text the typeface can show, with its figures tied to their signs."""
    return tied(printable(text))


def tied(text: str) -> str:
    """Text with its figures tied to their signs: § 7, kl. 13.00."""
    return _TIED.sub(_NBSP, text) if "§" in text or "." in text else text


def _words(runs: list[Piece]) -> list[_Word]:
    """Split at spaces and after hyphens in compounds. Doubled spaces give empty words, so they are kept."""
    words: list[_Word] = []
    open_pieces: list[Piece] = []
    glued = False
    for face, text in runs:
        for number, part in enumerate(text.split(" ")):
            if number:
                words.append(_Word(tuple(open_pieces), glued))
                open_pieces, glued = [], False
            if "-" in part:
                *firsts, part = _HYPHEN.split(part)  # noqa: PLW2901  the last part stays open for the next run
                for first in firsts:
                    words.append(_Word((*open_pieces, Piece(face, first)), glued))
                    open_pieces, glued = [], True
            if part:
                open_pieces.append(Piece(face, part))
    words.append(_Word(tuple(open_pieces), glued))
    return words


def _width(pieces: tuple[Piece, ...], style: TextStyle, ruler: Ruler) -> float:
    return sum([ruler.width(text, face, style.size) for face, text in pieces])


def _fill(lines: list[Line], words: list[_Word], style: TextStyle, width: float, hang: float, ruler: Ruler) -> None:
    """Fill lines greedily; lines after the first stand under the text of a list marker."""
    size = style.size
    space = ruler.width(" ", style.face, size)
    line: list[Piece] = []
    used = indent = 0.0
    fresh = True
    for word in words:
        wide = _width(word.pieces, style, ruler)
        gap = 0.0 if fresh or word.glued else space
        if used + gap + wide > width and not fresh and (wide or used + gap > width):
            lines.append(_line(line, indent, style, ruler))
            line, indent, used, gap, fresh = [], hang, hang, 0.0, True
            if not wide:
                continue
        pieces = word.pieces
        if used + gap + wide > width:
            *whole, pieces = _cut(pieces, size, width - used, width - hang, ruler)
            for full in whole:
                lines.append(_line([*line, *full], indent, style, ruler))
                line, indent, used = [], hang, hang
            wide = _width(pieces, style, ruler)
        if gap:
            line.append(Piece(line[-1].face if line else style.face, " "))
        line.extend(pieces)
        used += gap + wide
        fresh = False
    lines.append(_line(line, indent, style, ruler))


def _line(pieces: list[Piece], indent: float, style: TextStyle, ruler: Ruler) -> Line:
    """Join neighbours of the same face and drop spaces at the end."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].face == piece.face:
            joined[-1] = Piece(piece.face, joined[-1].text + piece.text)
        else:
            joined.append(piece)
    while joined and not (text := joined[-1].text.rstrip(" ")):
        joined.pop()
    if joined:
        joined[-1] = Piece(joined[-1].face, text)
    width = indent
    if style.right:
        width += sum(ruler.letter(sign, face, style.size) for face, text in joined for sign in text)
    return Line(tuple(joined), indent, width)


def _cut(pieces: tuple[Piece, ...], size: float, first: float, rest: float, ruler: Ruler) -> list[tuple[Piece, ...]]:
    """Cut a word that is wider than a line, after a sign like / where there is one, else between letters."""
    parts: list[tuple[Piece, ...]] = []
    done: list[Piece] = []
    room = first
    for face, text in pieces:
        start = good = 0
        used = 0.0
        for at, sign in enumerate(text):
            wide = ruler.letter(sign, face, size)
            if used + wide > room and (at > start or done) and unicodedata.category(sign)[0] != "M":
                end = good if good > start + (at - start) // 2 else at
                parts.append((*done, Piece(face, text[start:end])) if end > start else tuple(done))
                used = sum([ruler.letter(other, face, size) for other in text[end:at]])
                start, done, room = end, [], rest
            used += wide
            if sign in _BREAK_AFTER:
                good = at + 1
        done.append(Piece(face, text[start:]))
        room -= used
    parts.append(tuple(done))
    return parts
