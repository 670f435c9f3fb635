"""Sätt för utlämnande: the minutes to each unit in its own copy, and that it was handed out, kept in the record."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePath

from samverkan_desktop.documents.sealing import bundle, seal
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.handouts import Handout, HandoutWay, Recipient, latest, recipients
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.papers import PaperKind, Papers, Prepared, Produced, Variant, render_prepared
from samverkan_desktop.services.session import Session

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # 31, none that is taken for another when read out
_GROUPS, _GROUP = 5, 4
_RANDOM_LIMIT = 256 - 256 % len(_LETTERS)


@dataclass(frozen=True, kw_only=True)
class HandingRow:
    """A recipient with names. ``handed``: the last time the copy that holds now was handed to it."""

    recipient: Recipient
    unit: str
    functions: tuple[str, ...]
    handed: Handout | None


@dataclass(frozen=True)
class Sealed:
    """A copy locked with a password. The password is shown once and kept nowhere."""

    produced: Produced
    password: str = field(repr=False)


@dataclass(frozen=True)
class Handing:
    """Hands out the minutes of a meeting."""

    session: Session
    gate: Gate = STANDARD_GATE
    random_bytes: Callable[[int], bytes] = secrets.token_bytes

    def rows(self, meeting_id: str) -> tuple[HandingRow, ...]:
        """Return who shall have a copy, and who has got it."""
        view = Meetings(self.session).view(meeting_id)
        repositories = self.session.repositories
        register = repositories.register()
        handed, version = repositories.handouts.where(meeting_id=meeting_id), self.version(meeting_id)
        return tuple(
            HandingRow(
                recipient=each,
                unit=register.units[each.unit_id].name if each.unit_id in register.units else "",
                functions=tuple(register.functions[id].name for id in each.function_ids if id in register.functions),
                handed=latest(handed, each, version),
            )
            for each in recipients(view.items, view.participants, register)
        )

    def version(self, meeting_id: str) -> int:
        """Return the number of the approved version that holds, 0 while the minutes are a draft."""
        repositories = self.session.repositories
        if repositories.meetings.get(meeting_id).state is not MeetingState.APPROVED:
            return 0
        return repositories.versions.maximum("version", meeting_id=meeting_id)

    def prepare(self, meeting_id: str, key: str) -> Prepared:
        """Gather a recipient's copy. Raises `GateShut` while a direct hit stands in it."""
        row = self._row(meeting_id, key)
        papers = Papers(self.session, self.gate)
        if row.recipient.external:
            return papers.prepare(PaperKind.MINUTES, meeting_id, Variant.WITHOUT_CASES)
        return papers.prepare(PaperKind.MINUTES, meeting_id, unit_id=row.recipient.unit_id)

    def sealed(self, meeting_id: str, key: str) -> Sealed:
        """Return a recipient's copy locked with a password made for it."""
        produced = render_prepared(self.prepare(meeting_id, key))
        password = self._password()
        name = PurePath(produced.file_name)
        return Sealed(Produced(seal(produced.content, password), f"{name.stem}-krypterad{name.suffix}"), password)

    def together(self, meeting_id: str, keys: Iterable[str]) -> Produced:
        """Return the copies of several recipients as one file, to print in one go."""
        made = [render_prepared(self.prepare(meeting_id, key)) for key in keys]
        label = Meetings(self.session).get(meeting_id).label.replace("/", "-")
        return Produced(bundle(each.content for each in made), f"minnesanteckningar-{label}-alla-exemplar.pdf")

    def hand_out(self, meeting_id: str, keys: Iterable[str], way: HandoutWay) -> tuple[Handout, ...]:
        """Keep that these recipients got their copy today. Each copy must be able to pass the gate.

        A point of no return for undo, as sending is: what has left cannot be called back. A slip is put right by
        handing out anew in the right way; both rows stay.
        """
        rows = [self._row(meeting_id, key) for key in dict.fromkeys(keys)]
        for row in rows:
            self.prepare(meeting_id, row.recipient.key)
        meeting = Meetings(self.session).get(meeting_id)
        version, day = self.version(meeting_id), today(self.session.clock)
        detail = f"{len(rows)} {way.label}" + (f", version {version}" if version else ", utkast")
        made = []
        with self.session.action(
            "lämna ut anteckningar",
            f"lämna ut {meeting.label}",
            kind="meeting",
            id=meeting_id,
            detail=detail,
            undoable=False,
        ) as repositories:
            for row in rows:
                handout = Handout(
                    id=self.session.ids.new(),
                    meeting_id=meeting_id,
                    unit_id=row.recipient.unit_id,
                    external=row.recipient.external,
                    version=version,
                    copy=row.recipient.copy,
                    way=way,
                    handed_on=day,
                )
                made.append(repositories.handouts.put(handout))
        return tuple(made)

    def _row(self, meeting_id: str, key: str) -> HandingRow:
        return next(row for row in self.rows(meeting_id) if row.recipient.key == key)

    def _password(self) -> str:
        letters: list[str] = []
        while len(letters) < _GROUPS * _GROUP:
            letters += [_LETTERS[each % len(_LETTERS)] for each in self.random_bytes(32) if each < _RANDOM_LIMIT]
        groups = ["".join(letters[start : start + _GROUP]) for start in range(0, _GROUPS * _GROUP, _GROUP)]
        return "-".join(groups)
