"""The parts of a form that shows and saves one value: a field's place in the value, and where values are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget


class Rows(Protocol):
    """A field of several values."""

    changed: SignalInstance
    left: SignalInstance

    def values(self) -> tuple[Any, ...]: ...
    def show_values(self, values: Any) -> None: ...
    def holder(self) -> QWidget: ...


Read = Callable[[], Any]
Show = Callable[[Any], None]
Get = Callable[[Any], Any]
Put = Callable[[Any, Any], Any]


@dataclass(frozen=True)
class Part:
    """One field: how it is read and shown, and where it sits in the value. ``focus``: what holds the caret."""

    read: Read
    show: Show
    get: Get
    put: Put
    focus: QWidget
    required: bool = False
    patient: bool = False
    """What cannot be read is told and left as it stands."""


@dataclass(frozen=True)
class Keeper:
    """Where values are read and stored. ``find`` returns None for one that is not in the record (any longer).

    ``store`` is called with the value, the name of the part and whether it was begun in this sitting.
    """

    kind: str
    find: Callable[[str], Any]
    store: Callable[[Any, str, bool], None]
    id_of: Callable[[Any], str] = lambda value: str(value.id)
    name_of: Callable[[Any], str] = lambda value: str(value.name)


def part_named(name: str) -> tuple[Get, Put]:
    """Return how a field of the value itself is read and changed."""

    def get(value: Any) -> Any:
        return getattr(value, name)

    def put(value: Any, new: Any) -> Any:
        return replace(value, **{name: new})

    return get, put


def show_line(edit: QLineEdit, text: str) -> None:
    """Show a text; the caret stays where somebody has it."""
    if edit.text() != text:
        place = edit.cursorPosition()
        edit.setText(text)
        if edit.hasFocus():
            edit.setCursorPosition(min(place, len(text)))
        else:
            edit.setCursorPosition(0)
