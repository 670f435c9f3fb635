"""States with a stable key for the record and a Swedish word for people."""

from __future__ import annotations

from enum import StrEnum


class Labelled(StrEnum):
    """A state: ``value`` is stored and never changes, ``label`` is the glossary's Swedish word."""

    label: str

    def __new__(cls, value: str, label: str) -> Labelled:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    def __str__(self) -> str:
        return str(self._value_)
