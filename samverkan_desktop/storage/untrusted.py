"""JSON from a file that anybody may have written: beside the record, on a share, in a backup.

Everything that is not plain and whole is one and the same fault, `ValueError`: too deep, not a number (``Infinity`` and
``1e999`` become one that no integer can hold), too long. Who reads decides what an unreadable file means.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, NoReturn

from samverkan_desktop.domain.text import LINE_LIMIT, clean

SMALL = 10_000
"""Bytes: room for what a note, an anchor or a claim holds, many times over."""
_LARGEST_NUMBER = 2**53


def parse(data: bytes) -> Any:
    """Return what the bytes say. Raises ValueError for anything that is not sound JSON."""
    try:
        return json.loads(data, parse_constant=_refused, parse_float=_finite)
    except RecursionError as fault:
        raise ValueError("too deep") from fault


def read(path: Path, largest: int = SMALL) -> Any:
    """Return what a small file says. Raises OSError when it cannot be read, ValueError when it is not sound."""
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise ValueError("too large")
    return parse(data)


def mapping(value: object) -> dict[str, Any]:
    """Return an object with named parts."""
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004  # the one fault that every reader knows
    return value


def count(value: object) -> int:
    """Return a number of rows, a turn or the like: whole, not negative, and one that the database can hold."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _LARGEST_NUMBER:
        raise ValueError("not a count")
    return value


def text(value: object) -> str:
    """Return a text as it stands."""
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004  # the one fault that every reader knows
    return value


def line(value: object) -> str:
    """Return a name to be shown: one line without control characters, which could rewrite a terminal's screen."""
    return clean(str(value), multiline=False).text[:LINE_LIMIT]


def _refused(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError("not finite")
    return value
