"""Columns that line up in a terminal, also with letters that take two places or none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

_BETWEEN = "  "


def width(text: str) -> int:
    """Return how many places a text takes in a terminal."""
    return sum(_places(char) for char in text)


def _places(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table; the last column is not filled out."""
    lines = [tuple(headings), *(tuple(row) for row in rows)]
    widest = [max(width(line[column]) for line in lines) for column in range(len(headings))]
    return [_BETWEEN.join(_filled(cell, widest[column]) for column, cell in enumerate(line)).rstrip() for line in lines]


def _filled(text: str, places: int) -> str:
    return text + " " * (places - width(text))
