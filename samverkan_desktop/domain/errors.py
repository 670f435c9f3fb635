"""Faults that are told to the user, as opposed to bugs.

Two families: the user can put it right (`UserError`), or the environment failed (`EnvironmentFailure`). Anything
else is a bug and surfaces as one. A fault's sentence says what happened, what was kept and what to do. It is written
in Swedish where the class stands and put together at the edge, where it can be translated.

Fields never hold case text: only numbers, dates, codes, names of fields, files and users.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

Field = str | int | date
Translate = Callable[[str], str]


class SamverkanError(Exception):
    """Base of every fault that has a sentence. Subclasses set ``template`` and name their fields in it."""

    template: ClassVar[str] = "Något gick fel. Inget har ändrats."
    exit_code: ClassVar[int] = 2

    def __init__(self, **fields: Field) -> None:
        self.fields = fields
        super().__init__(", ".join([type(self).__name__, *(f"{k}={v}" for k, v in fields.items())]))

    def sentence(self, translate: Translate = str, *, put: Translate = str) -> str:
        """Return the sentence for the user; ``translate`` turns the Swedish template into another language.

        ``put`` does the same for a text that is put in, where it is one of ours.
        """
        fields = {name: put(value) if isinstance(value, str) else value for name, value in self.fields.items()}
        return translate(self.template).format(**fields)


class UserError(SamverkanError):
    """The user can put it right. Command line: exit 2, or 1 where the answer is simply no."""


class EnvironmentFailure(SamverkanError):
    """Disk, file, lock or passphrase failed. Command line: exit 3."""

    template: ClassVar[str] = "Datorn kunde inte utföra det. Inget har ändrats."
    exit_code: ClassVar[int] = 3
