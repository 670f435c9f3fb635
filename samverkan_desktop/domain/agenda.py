"""The agenda: items in order, § numbers, and what carries over to the next meeting."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import field, replace

from samverkan_desktop.domain.areas import CaseUnderGeneralMatters, CooperationArea
from samverkan_desktop.domain.cases import CaseDiscussion, require_bases
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum, ItemKind, Numbering, require_cases_allowed
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.swedish import paragraph as paragraph_sign
from samverkan_desktop.domain.value_classes import dataclass


class ItemState(Labelled):
    """How far an item has come. A case is *behandlat* when it is done."""

    OPEN = "open", "ej behandlad"
    DONE = "done", "klar"
    NOT_TAKEN = "not_taken", "togs inte upp"


class EarlierMeetingUnnumbered(UserError):
    """§ numbers run through the year, so meetings start in order."""

    exit_code = 1
    template = (
        "Mötet kan inte starta: {earlier} i samma forum har ännu inga paragrafnummer. Inget har ändrats. "
        "Starta eller ställ in det mötet först."
    )


class ItemHasParagraph(UserError):
    """A § number is never reused."""

    exit_code = 1
    template = (
        "{paragraph} har fått sitt nummer och kan inte tas bort. Punkten är oförändrad. "
        "Markera den som ”togs inte upp” i stället."
    )


class AgendaAlreadySent(UserError):
    """Asked, not refused: those who were sent the agenda count on the item, and on the numbers after it."""

    exit_code = 1
    template = (
        "Dagordningen är skickad och punkt {number} står på den. Inget har ändrats. Låt punkten stå som ”tas inte "
        "upp”, så behåller alla punkter sina nummer, eller bekräfta att den tas bort och skicka dagordningen igen."
    )


class ParagraphKeepsPlace(UserError):
    """§ numbers stand in order on the papers."""

    exit_code = 1
    template = (
        "{paragraph} har fått sitt nummer och behåller sin plats på dagordningen. Inget har flyttats. "
        "Ta upp punkten när det passar: paragraferna behöver inte behandlas i nummerordning."
    )


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    """An item. ``paragraph`` is None until the meeting starts; ``minutes`` is planned time, ``used_seconds`` real."""

    id: str
    meeting_id: str
    position: int
    title: str = field(repr=False)
    kind: ItemKind
    minutes: int = 10
    area_id: str = ""
    presenter_function_id: str = ""
    question_id: str = ""
    paragraph: int | None = None
    state: ItemState = ItemState.OPEN
    used_seconds: int = 0
    case: CaseDiscussion | None = None

    @property
    def heading(self) -> str:
        """``Ärende K7: hög frånvaro``, or the title as it stands."""
        return f"Ärende {self.case.label}: {self.title}" if self.case else self.title

    @property
    def is_case(self) -> bool:
        """Tell whether the rules for cases hold, also while the case itself is not filled in yet."""
        return self.case is not None or self.kind is ItemKind.CASE


def place(items: Sequence[AgendaItem], item: AgendaItem, index: int) -> tuple[AgendaItem, ...]:
    """Return the agenda with ``item`` at ``index``, positions 1…n. Moves the item if it is there already.

    Once § numbers are given they stand in order: an item without a number comes after the last §, and one that has
    its number keeps its place.
    """
    others = sorted((other for other in items if other.id != item.id), key=lambda i: i.position)
    if item.paragraph is None:
        numbered = (place for place, other in enumerate(others, start=1) if other.paragraph is not None)
        index = max(index, max(numbered, default=0))
    others.insert(max(0, min(index, len(others))), item)
    order = [math.inf if other.paragraph is None else other.paragraph for other in others]
    if item.paragraph is not None and order != sorted(order):
        raise ParagraphKeepsPlace(paragraph=paragraph_sign(item.paragraph))
    return tuple(replace(other, position=number) for number, other in enumerate(others, start=1))


def without(items: Sequence[AgendaItem], item_id: str, *, paragraph_label: str = "") -> tuple[AgendaItem, ...]:
    """Return the agenda without an item; one that has its § number stays."""
    gone = next(item for item in items if item.id == item_id)
    if gone.paragraph is not None:
        raise ItemHasParagraph(paragraph=paragraph_label or paragraph_sign(gone.paragraph))
    rest = sorted((item for item in items if item.id != item_id), key=lambda i: i.position)
    return tuple(replace(item, position=number) for number, item in enumerate(rest, start=1))


def require_not_sent(meeting: Meeting, item: AgendaItem) -> None:
    """Ask before an item is taken off an agenda that others have been sent."""
    if meeting.state is MeetingState.AGENDA_SENT:
        raise AgendaAlreadySent(number=item.position)


def require_item_allowed(item: AgendaItem, forum: Forum, area: CooperationArea | None) -> None:
    """Refuse a case in a forum or an area where none may be told (M53)."""
    if not item.is_case:
        return
    require_cases_allowed(forum)
    if area is None or not area.allow_cases:
        raise CaseUnderGeneralMatters(area=area.name if area else "generella frågor")


def assign_paragraphs(
    items: Sequence[AgendaItem], *, highest_used: int, numbering: Numbering = Numbering.PER_YEAR
) -> tuple[AgendaItem, ...]:
    """Give § numbers to the items that lack one, in order.

    ``highest_used``: the highest § given in this forum and calendar year so far; with `Numbering.PER_MEETING` only
    this meeting's own numbers count. An item never loses its number.
    """
    own = [item.paragraph for item in items if item.paragraph is not None]
    last = max(own, default=0) if numbering is Numbering.PER_MEETING else max([highest_used, *own])
    numbered = []
    for item in sorted(items, key=lambda i: i.position):
        if item.paragraph is None:
            last += 1
            numbered.append(replace(item, paragraph=last))
        else:
            numbered.append(item)
    return tuple(numbered)


def mark_done(item: AgendaItem) -> AgendaItem:
    """Mark an item as done; a case first needs the basis of each side that disclosed."""
    if item.case is not None:
        require_bases(item.case)
    return replace(item, state=ItemState.DONE)


def from_template(forum: Forum, meeting_id: str, ids: IdMaker) -> tuple[AgendaItem, ...]:
    """Return the items that stand on every agenda of a forum."""
    ordered = [t for t in forum.template if not t.closing] + [t for t in forum.template if t.closing]
    return tuple(
        AgendaItem(
            id=ids.new(),
            meeting_id=meeting_id,
            position=number,
            title=template.title,
            kind=template.kind,
            minutes=template.minutes,
            area_id=template.area_id,
            presenter_function_id=template.presenter_function_id,
        )
        for number, template in enumerate(ordered, start=1)
    )


def index_before_closing(items: Sequence[AgendaItem], forum: Forum) -> int:
    """Return the place of a new item: after the others, before the closing ones of the forum's template.

    "Nästa möte" closes whatever date was written into its title. After the start nothing comes before a given §.
    """
    titles = {t.title for t in forum.template if t.closing}

    def closes(item: AgendaItem) -> bool:
        known = item.title in titles or item.kind is ItemKind.NEXT_MEETING
        return known and not item.is_case and item.paragraph is None

    ordered = sorted(items, key=lambda i: i.position)
    index = len(ordered)
    while index and closes(ordered[index - 1]):
        index -= 1
    return index


def for_guests(items: Sequence[AgendaItem]) -> tuple[tuple[AgendaItem, ...], int]:
    """Return the agenda that external guests get, and how many cases it leaves out (M38)."""
    ordered = sorted(items, key=lambda i: i.position)
    shown = tuple(item for item in ordered if not item.is_case)
    return shown, len(ordered) - len(shown)


def planned_minutes(items: Iterable[AgendaItem]) -> int:
    """Return the sum of planned minutes; what is not taken up takes no time."""
    return sum(item.minutes for item in items if item.state is not ItemState.NOT_TAKEN)
