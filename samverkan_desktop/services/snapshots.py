"""What becomes of frozen minutes afterwards: a corrected §, a § blanked in every version, the variant without cases.

All of it works on the value that was frozen, so that nothing else on the paper changes with the register.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from samverkan_desktop.documents.values import (
    AttendanceRow,
    MinutesItem,
    MinutesPaper,
    NotePart,
    OmittedItem,
    PartKind,
)
from samverkan_desktop.domain.minutes import SANITISED, MinutesVersion
from samverkan_desktop.storage import codec

Item = MinutesItem | OmittedItem
REASON_ELSEWHERE = "framgår av versionen med ärenden"
PART_OF_MEETING = "del av mötet"


def item_of(paper: MinutesPaper, paragraph: int) -> MinutesItem | None:
    """Return a § of a paper."""
    return next((i for i in paper.items if isinstance(i, MinutesItem) and i.paragraph == paragraph), None)


def with_parts(paper: MinutesPaper, paragraph: int, parts: tuple[NotePart, ...]) -> MinutesPaper:
    """Return the paper with other words at one §."""
    return _changed(paper, paragraph, lambda item: replace(item, parts=parts))


def headed(paper: MinutesPaper, paragraph: int, heading: str) -> MinutesPaper:
    """Return the paper with another heading at one §."""
    return _changed(paper, paragraph, lambda item: replace(item, heading=heading))


def blanked(paper: MinutesPaper, paragraph: int, *, day: date, heading: bool, reason: bool) -> MinutesPaper:
    """Return the paper with everything written at a § taken away.

    ``heading``: its heading too. ``reason``: also why it was corrected, which may tell what stood there.
    """

    def blank(item: MinutesItem) -> MinutesItem:
        return replace(
            item,
            heading=SANITISED if heading else item.heading,
            parts=(NotePart(kind=PartKind.BACKGROUND, sanitised_on=day),),
            actions=tuple(replace(action, what="", sanitised_on=day) for action in item.actions),
        )

    clean = _changed(paper, paragraph, blank)
    if reason and clean.correction is not None:
        clean = replace(clean, correction=replace(clean.correction, reason=SANITISED))
    return clean


def without_cases(paper: MinutesPaper) -> MinutesPaper:
    """Return the minutes with nothing of the cases but their § numbers.

    Who came for some §§ only is told without which; the reason of a correction may speak of a case and is left out;
    copies go to everybody who was called, whatever krets the cases had.
    """
    items = tuple(_omitted(item) for item in paper.items)
    frame = replace(paper.frame, secrecy_marking="", file_id=f"{paper.frame.file_id}-u" if paper.frame.file_id else "")
    if items == paper.items:
        return replace(paper, frame=frame)
    correction = replace(paper.correction, reason=REASON_ELSEWHERE) if paper.correction else None
    return replace(
        paper,
        items=items,
        frame=frame,
        correction=correction,
        attendance=tuple(_without_paragraphs(row) for row in paper.attendance),
        sent_to=tuple(sorted({row.unit for row in paper.attendance if row.unit})),
    )


def for_unit(paper: MinutesPaper, outside: frozenset[int], unit: str) -> MinutesPaper:
    """Return the minutes for one unit: the §§ outside its krets are left out, but for their numbers.

    The rest of the paper is as in `without_cases`: who came for some §§ only is told without which.
    """
    if not outside:
        return replace(paper, sent_to=(unit,))
    items = tuple(OmittedItem(paragraph=i.paragraph) if i.paragraph in outside else i for i in paper.items)
    frame = replace(paper.frame, file_id=f"{paper.frame.file_id}-k" if paper.frame.file_id else "")
    if not any(isinstance(item, MinutesItem) and item.case is not None for item in items):
        frame = replace(frame, secrecy_marking="")
    correction = replace(paper.correction, reason=REASON_ELSEWHERE) if paper.correction else None
    attendance = tuple(_without_paragraphs(row) for row in paper.attendance)
    return replace(paper, items=items, frame=frame, correction=correction, attendance=attendance, sent_to=(unit,))


def _omitted(item: Item) -> Item:
    return OmittedItem(paragraph=item.paragraph) if isinstance(item, MinutesItem) and item.case is not None else item


def _without_paragraphs(row: AttendanceRow) -> AttendanceRow:
    if not row.paragraphs:
        return row
    if row.substitute_for:
        return replace(row, paragraphs=(), substitute_for=f"{row.substitute_for}, {PART_OF_MEETING}")
    return replace(row, paragraphs=(), state=f"{row.state}, {PART_OF_MEETING}")


def _changed(paper: MinutesPaper, paragraph: int, change: Callable[[MinutesItem], MinutesItem]) -> MinutesPaper:
    items = tuple(
        change(item) if isinstance(item, MinutesItem) and item.paragraph == paragraph else item for item in paper.items
    )
    return replace(paper, items=items)


def covered(version: MinutesVersion) -> MinutesVersion:
    """Return approved minutes as somebody reads them who may not read cases: the variant without them."""
    paper = without_cases(codec.from_json(MinutesPaper, version.snapshot))
    return replace(version, snapshot=codec.to_json(paper), reason=REASON_ELSEWHERE if version.reason else "")
