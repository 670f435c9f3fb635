"""What registers may not hold. Their names head papers, letters and lists without passing the gate, so that what
points out a child must be stopped here, where it is typed; a list that is read in is stopped row by row (`csv_cells`).

Only personal numbers: a unit, a street or a member of staff may be called anything.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.cleaning import LINK

_NOT_READ = ("id", LINK)
_NOT_TYPED = ("_id", "_ids")
"""Made by the program; a link is read by the gate when it is used: it may hold any figures."""


class PersonalNumberInRegister(UserError):
    template = (
        "{what}: texten ser ut att innehålla ett personnummer. Ett sådant får aldrig finnas här, och ändringen "
        "sparades inte. Ta bort numret."
    )


def require_no_personal_number(value: object, *, what: str) -> None:
    """Refuse a text, a value with texts in it, or several, with a personal number anywhere.

    ``what`` says in the sentence where it stands; it is never the text itself. Raises `CheckFailed` when the check
    cannot run.
    """
    from samverkan_desktop.deidentify import EMPTY, Kind  # start-up: nothing is saved before the first picture
    from samverkan_desktop.services.gate import STANDARD_GATE, GateField  # start-up: as above

    verdict = STANDARD_GATE.check((GateField(where=what, text=text) for text in _texts(value)), EMPTY)
    if any(hit.finding.kind is Kind.PERSONAL_NUMBER for hit in verdict.hits):
        raise PersonalNumberInRegister(what=what)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value and not isinstance(value, Enum):
            yield value.replace("@", " ")  # else an e-mail address hides the number in it
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name not in _NOT_READ and not field.name.endswith(_NOT_TYPED):
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, Iterable):
        for each in value:
            yield from _texts(each)
