"""The typeface of the papers: registered once, measured, and made safe for characters it lacks.

Imports reportlab, so it is itself imported only when the first paper is made.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from samverkan_desktop import assets

FACES = ("Regular", "It", "Semibold", "Bold")
FALLBACK = "\u2610"  # an empty box: something stood here that the typeface cannot show

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
JOINER = "\u200d"


def font_name(face: str) -> str:
    """Return the name a face is registered under."""
    return f"SamverkanSans-{face}"


@cache
def _register() -> tuple[dict[str, dict[int, float]], float, frozenset[str]]:
    """Register the faces; return widths per face (1/1000 em), the width of the unknown, and what all faces cover."""
    widths: dict[str, dict[int, float]] = {}
    covered: set[int] | None = None
    default = 0.0
    for face in FACES:
        font = TTFont(font_name(face), str(assets.font_file(face)))
        pdfmetrics.registerFont(font)
        widths[face] = dict(font.face.charWidths)
        default = max(default, font.face.defaultWidth)
        glyphs = set(font.face.charToGlyph)
        covered = glyphs if covered is None else covered & glyphs
    signs = {chr(code) for code in covered or ()}
    return widths, default, frozenset(sign for sign in signs if _visible(sign)) | {"\n"}


def _visible(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cf", "Cs")


def ready() -> None:
    """Register the typeface unless it is already done."""
    _register()


class Ruler:
    """Measures words in one face and remembers them for the length of one paper."""

    def __init__(self) -> None:
        self._faces, self._default, _ = _register()
        self._words: dict[tuple[str, str], float] = {}

    def width(self, text: str, face: str, size: float) -> float:
        """Return the width of a text in points."""
        key = (face, text)
        em = self._words.get(key)
        if em is None:
            of, default = self._faces[face], self._default
            em = sum([of.get(code, default) for code in map(ord, text)]) / 1000
            self._words[key] = em
        return em * size

    def letter(self, sign: str, face: str, size: float) -> float:
        """Return the width of one character, without remembering it."""
        return self._faces[face].get(ord(sign), self._default) * size / 1000


@cache
def _plain_signs() -> frozenset[str]:
    """What is printed as it stands: covered, and nothing that may need to be joined to the sign before it."""
    return frozenset(sign for sign in _register()[2] if unicodedata.category(sign)[0] != "M")


def printable(text: str) -> str:
    """Return ``text`` with only what the typeface can show and ``\\n``; what it cannot show becomes `FALLBACK`.

    A sequence that makes one sign (an emoji with its modifiers) becomes one box. Invisible format characters go,
    since nothing that could be seen is lost.
    """
    if _plain_signs().issuperset(text):
        return text
    _, _, covered = _register()
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    text = unicodedata.normalize("NFC", text)
    if covered.issuperset(text):
        return text
    return "".join(_replace_missing(text, covered))


def _replace_missing(text: str, covered: frozenset[str]) -> list[str]:
    out: list[str] = []
    joined = boxed = False  # the last sign was a joiner; the last sign became a box
    for sign in text:
        if sign in covered:
            out.append(sign)
            joined = boxed = False
            continue
        category = unicodedata.category(sign)
        if category == "Cf" or "\ufe00" <= sign <= "\ufe0f":
            joined = boxed and sign == JOINER
        elif category == "Zs":
            out.append(" ")
            joined = boxed = False
        elif sign in "\u2010\u2011":
            out.append("-")
            joined = boxed = False
        elif boxed and (joined or category[0] == "M" or "\U0001f3fb" <= sign <= "\U0001f3ff"):
            joined = False
        else:
            spelled = unicodedata.normalize("NFD", sign)
            if len(spelled) > 1 and covered.issuperset(spelled):
                out.append(spelled)
                joined = boxed = False
            else:
                out.append(FALLBACK)
                joined, boxed = False, True
    return out
