"""Standard wordings to insert in the notes: a list to begin with, that the users make their own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from samverkan_desktop import assets
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.session import SETTING, Session

_NAME = "phrases"
LIMIT = 400
MOST = 60


class TooManyPhrases(UserError):
    template = "Det finns redan {count} formuleringar. Inget har lagts till. Ta bort någon som inte används först."


@dataclass(frozen=True)
class PhraseBank:
    """The wordings of a record."""

    session: Session
    gate: Gate = STANDARD_GATE

    def phrases(self) -> tuple[str, ...]:
        """Return the wordings, in the users' order."""
        own = self.session.record.settings.get(_NAME)
        return tuple(json.loads(assets.read_text("data", "phrases.json")) if own is None else own)

    def add(self, text: str) -> str:
        """Add a wording, first in the list. It must pass the gate: it will be used about others."""
        line = clean_line(text, field="Formulering", limit=LIMIT, required=True)
        present = self.phrases()
        if line in present:
            return line
        if len(present) >= MOST:
            raise TooManyPhrases(count=len(present))
        require_gate_open(
            self.session, self.gate, [GateField(where="Formulering", text=line)], kind=SETTING, detail="formulering"
        )
        self._put((line, *present))
        return line

    def change(self, old: str, new: str) -> str:
        """Put other words to a wording, in its place. They must pass the gate as a new one does."""
        line = clean_line(new, field="Formulering", limit=LIMIT, required=True)
        present = self.phrases()
        if line == old or old not in present:
            return line
        require_gate_open(
            self.session, self.gate, [GateField(where="Formulering", text=line)], kind=SETTING, detail="formulering"
        )
        self._put(list(dict.fromkeys(line if each == old else each for each in present)))
        return line

    def move(self, text: str, step: int) -> int:
        """Move a wording up (-1) or down (1); return where it stands."""
        present = list(self.phrases())
        place = present.index(text)
        target = max(0, min(place + step, len(present) - 1))
        if target != place:
            present.insert(target, present.pop(place))
            self._put(present)
        return target

    def remove(self, text: str) -> None:
        """Take a wording away."""
        self._put([each for each in self.phrases() if each != text])

    def _put(self, phrases: Sequence[str]) -> None:
        settings = self.session.record.settings
        before, after = settings.get(_NAME), list(phrases)
        with self.session.action("ändra formuleringar", "ändra formuleringar", kind=SETTING, id=_NAME):
            settings.set(_NAME, after)
            self.session.note_setting(_NAME, before, after)
