"""Which texts of a paper the gate reads: everything users wrote, as it will appear.

The frame of a paper is built from typed registers (names of units and functions, dates) and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from samverkan_desktop.documents.values import (
    AgendaLine,
    AgendaPaper,
    FiguresPaper,
    FollowUpListPaper,
    InvitationPaper,
    MeetingFacts,
    MinutesItem,
    MinutesPaper,
    Paper,
    PartKind,
    YearDate,
    YearInvitationPaper,
)
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.gate import MEETING_PLACES, GateField, place_fields

_PARTS = {PartKind.BACKGROUND: "Bakgrund/fråga", PartKind.DISCUSSION: "Samtal", PartKind.AGREED: "Överenskommet"}
_NUMBERED = re.compile(r"(?:§|Punkt)\s(\d+)\s")


def gate_fields(paper: Paper) -> tuple[GateField, ...]:
    """Return every user-written text of a paper with where it stands."""
    return tuple(field for field in _fields(paper) if field.text.strip())


def placed(
    fields: Iterable[GateField], items: Mapping[int, str], action: Callable[[str], str]
) -> tuple[GateField, ...]:
    """Return the fields of a paper with the §§ they belong to, for what somebody lets stand there.

    A paper knows no ids. ``items``: the ids of its meeting's items by the number they are printed with; ``action``
    tells the item of a follow-up by its words.
    """
    return tuple(replace(each, id=_item_of(each, items, action)) for each in fields)


def _item_of(field: GateField, items: Mapping[int, str], action: Callable[[str], str]) -> str:
    numbered = _NUMBERED.match(field.where)
    if numbered is not None:
        return items.get(int(numbered[1]), "")
    return action(field.text) if field.where.startswith("Åtgärd ") else field.id


def _fields(paper: Paper) -> Iterator[GateField]:
    if isinstance(paper, FollowUpListPaper):
        for number, row in enumerate(paper.rows, start=1):
            yield GateField(where=f"Åtgärd {number}", text=row.what)
        return
    if isinstance(paper, YearInvitationPaper):
        yield GateField(where="Svar", text=paper.reply)
        yield from place_fields(paper.place, paper.link)
        for meeting in paper.meetings:
            yield GateField(where=f"Möte {meeting.label} plats", text=meeting.place, place=MEETING_PLACES)
            yield GateField(where=f"Möte {meeting.label} anmärkning", text=meeting.note)
        return
    if isinstance(paper, FiguresPaper):
        return  # built from registers and counts: nothing in it was written by hand
    yield from _meeting(paper.meeting)
    if isinstance(paper, InvitationPaper):
        yield GateField(where="Svar", text=paper.reply)
        for date in paper.year_dates:
            yield from _year_date(date)
    elif isinstance(paper, AgendaPaper):
        yield GateField(where="Svar", text=paper.reply)
        for line in paper.items:
            if isinstance(line, AgendaLine):
                yield GateField(where=f"Punkt {line.number} rubrik", text=line.heading)
        for attachment in paper.attachments:
            yield GateField(where="Bilaga", text=attachment)
    elif isinstance(paper, MinutesPaper):
        yield from _minutes(paper)


def _minutes(paper: MinutesPaper) -> Iterator[GateField]:
    for item in paper.items:
        if isinstance(item, MinutesItem):
            yield from _minutes_item(item)
    if paper.next_meeting is not None:
        yield GateField(where="Nästa möte plats", text=paper.next_meeting.place, place=MEETING_PLACES)
    if paper.approval is not None:
        yield GateField(where="Godkänd av", text=paper.approval.by)
    if paper.correction is not None:
        yield GateField(where="Rättelsens orsak", text=paper.correction.reason)


def _meeting(meeting: MeetingFacts) -> Iterator[GateField]:
    yield from place_fields(meeting.place, meeting.link)


def _year_date(date: YearDate) -> Iterator[GateField]:
    yield GateField(where="Årets datum", text=date.note)


def _minutes_item(item: MinutesItem) -> Iterator[GateField]:
    where = paragraph(item.paragraph)
    yield GateField(where=f"{where} rubrik", text=item.heading)
    for part in item.parts:
        yield GateField(where=f"{where} {_PARTS[part.kind]}", text=part.text)
    for action in item.actions:
        yield GateField(where=f"{where} åtgärd", text=action.what)
