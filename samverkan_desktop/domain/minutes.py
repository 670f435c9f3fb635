"""Minutes: the four parts of a §, the immutable snapshot at approval, correction and sanering.

Staff notes, not protokoll in the sense of kommunallagen: the meeting decides nothing with legal effect.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from datetime import date, datetime

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.text import clean
from samverkan_desktop.domain.value_classes import dataclass

SANITISED = "[Texten är sanerad]"


class CorrectionReasonMissing(UserError):
    template = "Rättelsen gjordes inte, för orsaken saknas. Den godkända versionen är oförändrad. Skriv vad som rättas."


class SecondPersonMissing(UserError):
    """Sanering takes two people."""

    exit_code = 1
    template = "Sanering görs av två personer. Inget har ändrats. Ange vem som är den andra."


@dataclass(frozen=True, kw_only=True)
class ItemText:
    """What is written at a §. The fourth part, åtgärd, is its follow-ups."""

    item_id: str
    background: str = field(default="", repr=False)
    talk: str = field(default="", repr=False)
    agreed: str = field(default="", repr=False)
    sanitised: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been written yet."""
        return not (self.background.strip() or self.talk.strip() or self.agreed.strip())

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Return the parts with their Swedish headings, in order."""
        return (
            ("Bakgrund/fråga", self.background),
            ("Samtal", self.talk),
            ("Överenskommet", self.agreed),
        )


class BlockerKind(Labelled):
    """What can stand in the way of finishing or approving."""

    ATTENDANCE = "attendance", "Närvaro är inte registrerad"
    ITEM_OPEN = "item_open", "Punkten är inte avslutad"
    TEXT_MISSING = "text_missing", "Det finns ingen text"
    BASIS = "basis", "Grund för att lämna uppgifter saknas"
    RESPONSIBLE = "responsible", "Åtgärden saknar ansvarig"
    DUE = "due", "Åtgärden saknar datum"
    COMBINATION = "combination", "Uppgifterna kan tillsammans peka ut barnet"
    IDENTIFIER = "identifier", "Markeringar som måste bort"


@dataclass(frozen=True, kw_only=True)
class Blocker:
    """One thing to put right, and where: an item, a participant or a follow-up. Never holds text from a case."""

    kind: BlockerKind
    item_id: str = ""
    object_id: str = ""
    where: str = ""

    def describe(self) -> str:
        """Return ``§ 44: Det finns ingen text``."""
        return f"{self.where}: {self.kind.label}" if self.where else self.kind.label


_NEEDS_TEXT = (ItemKind.CASE, ItemKind.GENERAL)


def blockers(
    *,
    items: Sequence[AgendaItem],
    texts: Iterable[ItemText],
    participants: Sequence[Participant],
    follow_ups: Iterable[FollowUp],
) -> tuple[Blocker, ...]:
    """Return what still blocks finishing, in the order of the agenda. Identifier findings are added by the gate."""
    by_item = {text.item_id: text for text in texts}
    found: list[Blocker] = []
    if not any(p.state.counts for p in participants):
        found.append(Blocker(kind=BlockerKind.ATTENDANCE))
    labels: dict[str, str] = {}
    for item in sorted(items, key=lambda i: i.position):
        where = f"§ {item.paragraph}" if item.paragraph is not None else f"Punkt {item.position}"
        labels[item.id] = where
        if item.state is ItemState.NOT_TAKEN:
            continue
        text = by_item.get(item.id)
        if item.kind in _NEEDS_TEXT and (text is None or (text.is_empty and not text.sanitised)):
            found.append(Blocker(kind=BlockerKind.TEXT_MISSING, item_id=item.id, where=where))
        if item.is_case and (item.case is None or item.case.missing_bases()):
            found.append(Blocker(kind=BlockerKind.BASIS, item_id=item.id, where=where))
        elif item.case is not None and item.state is ItemState.OPEN:
            found.append(Blocker(kind=BlockerKind.ITEM_OPEN, item_id=item.id, where=where))
    for follow_up in follow_ups:
        if follow_up.state is FollowUpState.DROPPED:
            continue
        where = f"{labels.get(follow_up.item_id, '')} åtgärd".strip()
        if not follow_up.responsible_function_id:
            found.append(
                Blocker(kind=BlockerKind.RESPONSIBLE, item_id=follow_up.item_id, object_id=follow_up.id, where=where)
            )
        if follow_up.due is None:
            found.append(Blocker(kind=BlockerKind.DUE, item_id=follow_up.item_id, object_id=follow_up.id, where=where))
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class MinutesVersion:
    """An approved version. ``snapshot`` is canonical JSON of everything printed, ``digest`` its SHA-256 in hex.

    The digest stays when the text is sanitised, so that one can still show which version it was.
    ``log_hash``: the access log's hash at approval, printed in the footer as an outside witness.
    """

    id: str
    meeting_id: str
    version: int
    created_at: datetime
    approved_on: date
    approved_by: str
    snapshot: str = field(repr=False)
    digest: str
    reason: str = field(default="", repr=False)
    log_hash: str = ""
    sanitised_on: date | None = None


def require_correction_reason(reason: str) -> str:
    """Return the reason of a correction, refused when empty."""
    line = clean(reason, multiline=False).text
    if not line:
        raise CorrectionReasonMissing
    return line


def require_two(first: str, second: str) -> None:
    """Refuse sanering by one person alone."""
    names = {clean(name, multiline=False).text.casefold() for name in (first, second)}
    if len(names - {""}) < 2:
        raise SecondPersonMissing


def sanitise_text(text: ItemText) -> ItemText:
    """Return the § with its text blanked. The § itself, its number and its follow-ups' dates stay."""
    return replace(text, background=SANITISED, talk="", agreed="", sanitised=True)


def sanitise_follow_up(follow_up: FollowUp) -> FollowUp:
    """Return a follow-up with its words blanked; who answers for it, its day and its state stay."""
    return replace(follow_up, what=SANITISED, outcome="")
