"""Offering back what could not be saved. Nothing is put back by itself: what stands in the record may have been written
by somebody else meanwhile.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import field
from enum import Enum

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.kept_texts import KeptText, KeptTexts
from samverkan_desktop.services.minutes import PARTS, Minutes
from samverkan_desktop.services.session import Session

_FOLLOW_UP, _OUTCOME, _NEW, _TITLE = "follow_up", "outcome", "new", "title"
THROWN = "kasta utkast"


class Stands(Enum):
    """How a kept text stands to what is in the record at its place."""

    FREE = "free"
    """Nothing stands there, or nothing that the kept text does not hold: it can take its place."""
    OTHER = "other"
    """Something else stands there."""
    NOWHERE = "nowhere"
    """There is no such place any more, or it is no place for words: the text can be read and copied."""


@dataclass(frozen=True)
class Offered:
    """A kept text and what stands in the record at its place."""

    kept: KeptText
    stands: Stands
    present: str = field(default="", repr=False)


@dataclass(frozen=True)
class PuttingBack:
    """What earlier sittings left, and the ways to be done with it."""

    session: Session
    texts: KeptTexts

    def offered(self) -> tuple[Offered, ...]:
        """Return what is to be asked about. What stands in the record word for word already is let go."""
        if not self.session.rights.may(Deed.READ_CASES):
            return ()
        found = [(kept, self._present(kept)) for kept in self.texts.earlier]
        there = [kept for kept, present in found if present is not None and present.strip() == kept.text.strip()]
        if there:
            with suppress(SamverkanError):  # it is asked about nothing, and let go another time
                self.texts.let_go(there)
        return tuple(_offer(kept, present) for kept, present in found if kept not in there)

    def put_back(self, offered: Offered, *, after: bool = False) -> None:
        """Write a text at its place, ``after`` what stands there or instead of it; the draft then lets it go.

        One step of undo, with its line in the log, as everything that is written.
        """
        kept, text = offered.kept, offered.kept.text
        if after and offered.present.strip():
            text = f"{offered.present.rstrip()}\n\n{text}"
        first, second, *more = _parts(kept)
        line = " ".join(text.split())
        if first == _FOLLOW_UP and second == _NEW:
            FollowUps(self.session).add(more[0], line)
        elif first == _FOLLOW_UP:
            FollowUps(self.session).edit(second, what=line)
        elif first == _OUTCOME:
            present = self.session.repositories.follow_ups.get(second)
            FollowUps(self.session).set_state(second, present.state, outcome=line)
        elif second == _TITLE:
            Agenda(self.session).edit(first, title=line)
        else:
            Minutes(self.session).save_part(first, second, text)
        self.texts.let_go([kept])

    def throw(self, offered: Offered) -> None:
        """Remove a text for good: the user has seen it and asked for it."""
        self.texts.let_go([offered.kept])
        record = self.session.record
        with suppress(SamverkanError):  # a record that cannot be written has no log to tell
            record.log_read(THROWN, kind="record", object_id=record.record_id)

    def _present(self, kept: KeptText) -> str | None:
        """Return what stands at a text's place; None when there is no such place."""
        first, second, third = (*_parts(kept), "", "", "")[:3]
        repositories = self.session.repositories
        if first == _FOLLOW_UP and second == _NEW:
            return "" if repositories.items.find(third) is not None else None
        if first in (_FOLLOW_UP, _OUTCOME):
            follow_up = repositories.follow_ups.find(second)
            if follow_up is None:
                return None
            return follow_up.what if first == _FOLLOW_UP else follow_up.outcome
        item = repositories.items.find(first) if second in (*PARTS, _TITLE) else None
        if item is None:
            return None
        return item.title if second == _TITLE else str(getattr(Minutes(self.session).text(first), second))


def _offer(kept: KeptText, present: str | None) -> Offered:
    if present is None:
        return Offered(kept, Stands.NOWHERE)
    within = " ".join(present.split()) in " ".join(kept.text.split())
    return Offered(kept, Stands.FREE if within else Stands.OTHER, present)


def _parts(kept: KeptText) -> list[str]:
    return [str(part) for part in json.loads(kept.place)]
