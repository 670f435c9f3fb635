"""Cleaning every text of a value at once: register values have many small fields, and any of them may be pasted."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any, TypeVar

from samverkan_desktop.domain.text import LINE_LIMIT, clean_line

T = TypeVar("T")
LINK = "link"
LINK_LIMIT = 2000


def clean_value(value: T, *, what: str) -> T:
    """Return a dataclass value with every text in it made one clean line, however deep it lies.

    ``what`` names the value in the sentence of `TextTooLong`.
    """
    assert dataclasses.is_dataclass(value) and not isinstance(value, type)  # noqa: S101 - narrows for mypy
    cleaned = {
        field.name: _clean(getattr(value, field.name), what, LINK_LIMIT if field.name == LINK else LINE_LIMIT)
        for field in dataclasses.fields(value)
        if field.init
    }
    return dataclasses.replace(value, **cleaned)


def _clean(part: Any, what: str, limit: int) -> Any:
    if isinstance(part, str) and not isinstance(part, Enum):
        return clean_line(part, field=what, limit=limit)
    if isinstance(part, tuple):
        return tuple(_clean(each, what, limit) for each in part)
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        return clean_value(part, what=what)
    return part
