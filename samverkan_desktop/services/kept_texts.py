"""Texts that the record does not take just now: kept in an encrypted draft on this computer (`storage.draft_file`).

What is offered back of it, and how, is `services.putting_back`.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from contextlib import suppress

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import draft_file
from samverkan_desktop.storage.draft_file import DraftUnreadable, KeptText

__all__ = ["DraftStuck", "KeptText", "KeptTexts"]


class DraftStuck(EnvironmentFailure):
    template = (
        "Utkastet på den här datorn kunde inte skrivas om. Texten finns kvar i det. Frigör utrymme på disken och "
        "försök igen."
    )


class KeptTexts:
    """The draft of the record's user on this computer. Made when the record is opened; holds for that sitting.

    ``earlier``: what former sittings left. ``unreadable``: there was a draft that does not open with the record's key,
    or is damaged; it has been put aside, not removed.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        record = session.record
        folder = record.tools.local_folder
        self._path = None if folder is None else draft_file.path_for(folder, record.record_id, record.user_id)
        self._mine: tuple[KeptText, ...] = ()
        self.earlier: tuple[KeptText, ...] = ()
        self.unreadable = False
        if self._path is None:
            return
        try:
            self.earlier = draft_file.read(self._path, record.data_key)
        except DraftUnreadable:
            self.unreadable = True
            with suppress(OSError):
                draft_file.put_aside(self._path)

    def keep(self, texts: Sequence[tuple[Hashable, str, str]]) -> bool:
        """Keep these texts (key, where, text) of this sitting beside the earlier ones. False when it cannot be done."""
        now = self._session.clock.now()
        mine = tuple(KeptText(_place(key), where, text, now) for key, where, text in texts if text.strip())
        return self._write(self.earlier, mine)

    def add(self, where: str, text: str) -> bool:
        """Keep a text that has no place in the record yet, to be read and copied. False when it cannot be kept."""
        kept = KeptText(_place("loose"), where, text, self._session.clock.now())
        return self._write((*self.earlier, kept), self._mine)

    def let_go(self, texts: Sequence[KeptText]) -> None:
        """Forget earlier texts: they stand in the record, or the user wants them gone. Raises DraftStuck."""
        if not self._write(tuple(each for each in self.earlier if each not in texts), self._mine):
            raise DraftStuck

    def _write(self, earlier: tuple[KeptText, ...], mine: tuple[KeptText, ...]) -> bool:
        if self._path is None:
            return False
        record = self._session.record
        try:
            draft_file.write(self._path, record.data_key, (*earlier, *mine), record.tools.random_bytes)
        except OSError:
            return False
        self.earlier, self._mine = earlier, mine
        return True


def _place(key: Hashable) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return json.dumps([str(part) for part in parts])
