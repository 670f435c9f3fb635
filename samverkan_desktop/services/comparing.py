"""What a correction changed: two approved versions side by side, word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from samverkan_desktop.documents.values import MinutesItem, MinutesPaper, PartKind
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.hearing import outside
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.session import Session

_PARTS = {PartKind.BACKGROUND: "Bakgrund/fråga", PartKind.DISCUSSION: "Samtal", PartKind.AGREED: "Överenskommet"}
_WORDS = re.compile(r"\s+|[^\s]+")


class PieceKind(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """Words in a row with the same fate."""

    kind: PieceKind
    text: str = field(repr=False)


@dataclass(frozen=True)
class Change:
    """A place that reads differently: ``§ 44 Samtal``."""

    where: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Comparing:
    """Compares approved versions."""

    session: Session

    def versions(self, meeting_id: str) -> tuple[MinutesVersion, ...]:
        """Return the approved versions, first to last."""
        return Minutes(self.session).versions(meeting_id)

    def changes(self, older: MinutesVersion, newer: MinutesVersion) -> tuple[Change, ...]:
        """Return where the newer version reads differently, in the order of the paper. The reading is logged.

        A § whose case the reader may not hear is left out.
        """
        self.session.require(Deed.READ_CASES, kind="meeting", id=newer.meeting_id)
        detail = f"version {older.version} och {newer.version}"
        self.session.record.log_read("jämför versioner", kind="meeting", object_id=newer.meeting_id, detail=detail)
        minutes = Minutes(self.session)
        hidden = self._hidden(newer.meeting_id)
        before, after = (dict(_texts(minutes.snapshot(each), hidden)) for each in (older, newer))
        places = [*before, *(place for place in after if place not in before)]
        return tuple(
            Change(place, words_changed(before.get(place, ""), after.get(place, "")))
            for place in places
            if before.get(place, "") != after.get(place, "")
        )

    def _hidden(self, meeting_id: str) -> frozenset[int | None]:
        items = self.session.repositories.items.where(meeting_id=meeting_id)
        ids = outside(self.session, items)
        return frozenset(item.paragraph for item in items if item.id in ids)


def _texts(paper: MinutesPaper, hidden: frozenset[int | None]) -> Iterator[tuple[str, str]]:
    for item in paper.items:
        if not isinstance(item, MinutesItem) or item.paragraph in hidden:
            continue
        where = paragraph(item.paragraph)
        yield f"{where} Rubrik", item.heading
        for part in item.parts:
            yield f"{where} {_PARTS[part.kind]}", part.text
        for number, action in enumerate(item.actions, start=1):
            told = (action.what, action.responsible, action.due.isoformat() if action.due else "")
            yield f"{where} Åtgärd {number}", " · ".join(each for each in told if each)


def words_changed(before: str, after: str) -> tuple[Piece, ...]:
    """Return the words of two texts: what stayed, what went, what came, in reading order."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for what, start, end, first, last in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if what == "equal":
            pieces.append(Piece(PieceKind.SAME, "".join(old[start:end])))
            continue
        if end > start:
            pieces.append(Piece(PieceKind.REMOVED, "".join(old[start:end])))
        if last > first:
            pieces.append(Piece(PieceKind.ADDED, "".join(new[first:last])))
    return tuple(pieces)
