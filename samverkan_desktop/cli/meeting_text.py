"""A meeting as ``samverkan show`` tells it to a person."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from samverkan_desktop.cli.meeting_view import ShownMeeting
from samverkan_desktop.cli.tables import table
from samverkan_desktop.domain.afterwards import ApprovalWay
from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.domain.participation import Gap
from samverkan_desktop.domain.swedish import capitalised, long_date, paragraph, time_span, week

_WIDTH = 88
_INDENT = "    "


def reference(meeting: Meeting) -> str:
    """Return what names the meeting at the command line: ``konsultation:7/2026``, or its id before it is invited."""
    return f"{meeting.forum_id}:{meeting.label}" if meeting.number is not None else meeting.id


def view_lines(shown: ShownMeeting) -> Iterator[str]:
    """Yield the meeting line by line."""
    yield from _head(shown)
    yield from _people(shown)
    yield from _left(shown)
    for item in shown.view.items:
        yield ""
        yield from _item(item, shown)


def _head(shown: ShownMeeting) -> Iterator[str]:
    meeting, forum = shown.view.meeting, shown.view.forum
    yield f"{forum.name} {meeting.label}"
    yield f"{capitalised(long_date(meeting.day))}, {time_span(meeting.start, meeting.end)}, {week(meeting.day)}"
    facts = [
        ("Läge", meeting.state.label),
        ("Plats", ", ".join(part for part in (meeting.place, meeting.link) if part)),
        ("Flyttat", meeting.moved_reason),
        ("Inställt", meeting.cancelled_reason),
        ("Anteckningar", shown.person(meeting.secretary_id)),
        ("Godkänt", _approval(shown)),
        ("Versioner", str(len(shown.versions)) if len(shown.versions) > 1 else ""),
        ("Id", meeting.id),
    ]
    for name, value in facts:
        if value:
            yield f"{name + ':':<14}{value}"


def _approval(shown: ShownMeeting) -> str:
    meeting = shown.view.meeting
    if meeting.approved_on is None:
        return ""
    ways = {way.value: f", {way.label}" for way in ApprovalWay if way.outside}
    return f"{meeting.approved_on} av {meeting.approved_by}{ways.get(shown.approved_way, '')}"


def _people(shown: ShownMeeting) -> Iterator[str]:
    seats = shown.view.participants
    if seats:
        yield ""
        rows = [
            (shown.function(s.function_id), shown.person(s.person_id), shown.unit(s.unit_id), s.state.label)
            for s in seats
        ]
        yield from table(("Funktion", "Namn", "Verksamhet", "Närvaro"), rows)
    for gap in shown.missing:
        yield _missing(gap, shown)


def _missing(gap: Gap, shown: ShownMeeting) -> str:
    names = " eller ".join(shown.function(id) for id in gap.requirement.function_ids)
    row = f" ({gap.in_a_row} möten i rad)" if gap.in_a_row > 1 else ""
    return f"Funktion som ska delta men saknas: {names}{row}"


def _left(shown: ShownMeeting) -> Iterator[str]:
    if not shown.carried:
        return
    yield ""
    yield f"Att följa upp från tidigare möten: {len(shown.carried)}"
    for each in shown.carried:
        yield from _follow_up(each, shown, origin=shown.origins[each.meeting_id].label)


def _item(item: AgendaItem, shown: ShownMeeting) -> Iterator[str]:
    number = paragraph(item.paragraph) if item.paragraph is not None else f"Punkt {item.position}"
    told = "tas inte upp" if shown.view.meeting.state in BEFORE_START else item.state.label
    left = f" ({told})" if item.state is ItemState.NOT_TAKEN else ""
    yield f"{number}  {item.heading}{left}"
    if item.case is not None:
        case = item.case
        grounds = "; ".join(
            f"{b.side.label}: {b.ground.label} ({shown.function(b.assessed_by)} {b.day})" for b in case.bases
        )
        asked = f"{case.stage.label}, fråga från {case.asking_side.label}"
        yield from _wrapped(f"{asked}. Grund: {grounds or 'ej angiven'}")
    text = shown.view.texts.get(item.id)
    for name, words in text.fields if text else ():
        if words.strip():
            yield f"  {name}"
            yield from _wrapped(words)
    for each in shown.view.follow_ups:
        if each.item_id == item.id:
            yield from _follow_up(each, shown)


def _wrapped(words: str) -> Iterator[str]:
    for line in words.split("\n"):
        yield from textwrap.wrap(line, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT) or [""]


def _follow_up(follow_up: FollowUp, shown: ShownMeeting, *, origin: str = "") -> Iterator[str]:
    parts = [
        shown.function(follow_up.responsible_function_id),
        shown.unit(follow_up.responsible_unit_id),
        f"senast {follow_up.due}" if follow_up.due else "utan datum",
        follow_up.state.label,
        f"från {origin}" if origin else "",
    ]
    told = f"{follow_up.what} ({', '.join(part for part in parts if part)})"
    yield from textwrap.wrap(told, _WIDTH, initial_indent="  Åtgärd: ", subsequent_indent=_INDENT)
