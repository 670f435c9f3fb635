"""Measures, colours and text styles of the papers (docs/domain.md: papers). Lengths are points, y runs upwards.

Colour never carries meaning alone: every paper reads the same printed in black and white.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Colour = tuple[float, float, float]

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
MARGIN_TOP = 25 * MM
MARGIN_RIGHT = 20 * MM
MARGIN_BOTTOM = 20 * MM
MARGIN_LEFT = 25 * MM  # room for the holes
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT

# Labels and § numbers stand in a column of their own; what is left is about 75 characters of body text.
LABEL_WIDTH = 40 * MM
LABEL_GAP = 4 * MM
LIST_INDENT = LABEL_GAP + 6 * MM

HEADER_TOP = 12 * MM  # from the edge of the paper to the first line of the header
HEADER_GAP = 7 * MM  # from the rule to the text
FOOTER_EDGE = 9 * MM  # from the last line of the footer to the edge of the paper
FOOTER_GAP = 4 * MM
COAT_OF_ARMS = 18 * MM


def _hex(code: str) -> Colour:
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)


TEXT = _hex("#1B2327")
MUTED = _hex("#52616A")
LINE = _hex("#C9D0D4")
BRAND = _hex("#1D5B6F")
WARNING = _hex("#9A6200")
WHITE = _hex("#FFFFFF")

HAIRLINE = 0.5
RULE = 0.9


@dataclass(frozen=True)
class TextStyle:
    """How a piece of text looks. ``face`` is a style of the typeface: Regular, It, Semibold or Bold."""

    face: str = "Regular"
    size: float = 11
    leading: float = 14.3
    colour: Colour = TEXT
    right: bool = False
    strong: str = "Semibold"

    @property
    def baseline(self) -> float:
        """From the top of the line to its baseline; the typeface is 0.75 above and 0.25 below."""
        return (self.leading - self.size) / 2 + 0.75 * self.size

    def coloured(self, colour: Colour) -> TextStyle:
        return replace(self, colour=colour)


def _scaled(face: str, size: float, colour: Colour = TEXT, leading: float = 1.3) -> TextStyle:
    return TextStyle(face=face, size=size, leading=round(size * leading, 2), colour=colour)


BODY = _scaled("Regular", 11)
QUIET = _scaled("Regular", 10, MUTED)
NOTICE = _scaled("It", 11, MUTED)
H1 = _scaled("Bold", 18, leading=1.2)
SUBTITLE = _scaled("Regular", 12, MUTED)
H2 = _scaled("Semibold", 14, BRAND, leading=1.2)
H3 = _scaled("Semibold", 12, TEXT, leading=1.25)
LABEL = _scaled("Semibold", 10, MUTED)
FACT_LABEL = _scaled("Regular", 10.5, MUTED)
FACT = _scaled("Regular", 10.5)
CELL = _scaled("Regular", 10)
CELL_STRONG = _scaled("Semibold", 10)
CELL_HEAD = _scaled("Semibold", 9.5, MUTED)
SMALL = _scaled("Regular", 9.5, MUTED)
HEADER_STRONG = _scaled("Bold", 10.5)
HEADER = _scaled("Regular", 9.5)
MARK = _scaled("Bold", 8.5)
FOOTER = _scaled("Regular", 8, MUTED)
SIGNATURE = _scaled("Regular", 10)

SPACE_H1 = 3.0
SPACE_SUBTITLE = 9.0
SPACE_BEFORE_H2 = 19.0
SPACE_AFTER_H2 = 5.0
SPACE_BEFORE_H3 = 13.0
SPACE_AFTER_H3 = 3.0
SPACE_PART = 7.0
SPACE_PARAGRAPH = 5.0
SPACE_TABLE = 9.0
SPACE_BOX = 14.0
SPACE_ENDING = 22.0

CELL_PAD_Y = 3.0
CELL_PAD_TIGHT = 2.0
CELL_GAP = 3 * MM
BOX_PAD = 7.0
BOX_BAR = 3.2
SIGNING_ROW = 10 * MM  # at least 9 mm to sign in
SIGNATURE_SPACE = 15 * MM
