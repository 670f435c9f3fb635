"""``samverkan meetings`` and ``show``: the list, and one meeting with all that is written in it."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.meeting_json import row_json, view_json
from samverkan_desktop.cli.meeting_text import reference, view_lines
from samverkan_desktop.cli.meeting_view import read_meeting
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.tables import table
from samverkan_desktop.domain.swedish import time_span
from samverkan_desktop.services.meetings import MeetingRow, Meetings

_HEADINGS = ("Möte", "Dag", "Tid", "Läge", "Punkter", "Ärenden", "Forum")


def meetings(call: Call) -> int:
    """List every meeting in order of day. Holds no word of what is written in them."""
    with opened(call, call.args.file) as session:
        rows = tuple(reversed(Meetings(session).rows()))
    if call.args.json:
        call.console.json([row_json(row) for row in rows], indent=1)
        return DONE
    if not rows:
        call.console.line("Det finns inga möten ännu. Planera en serie med ”samverkan plan”.")
        return DONE
    for line in table(_HEADINGS, (_cells(row) for row in rows)):
        call.console.line(line)
    return DONE


def show(call: Call) -> int:
    """Show one meeting. When it has cases, the reading is logged."""
    with opened(call, call.args.file) as session:
        found = read_meeting(session, call.args.meeting)
    if call.args.json:
        call.console.json(view_json(found), indent=1)
        return DONE
    for line in view_lines(found):
        call.console.line(line)
    return DONE


def _cells(row: MeetingRow) -> tuple[str, ...]:
    meeting = row.meeting
    return (
        reference(meeting),
        meeting.day.isoformat(),
        time_span(meeting.start, meeting.end),
        meeting.state.label,
        str(row.items),
        str(row.cases),
        row.forum.name,
    )
