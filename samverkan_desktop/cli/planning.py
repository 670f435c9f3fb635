"""``samverkan plan``: a series looked at first, saved only with --save."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.tables import table
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meeting_days import OddDays
from samverkan_desktop.domain.planner_plan import Plan, SlotState
from samverkan_desktop.domain.swedish import week, weekday
from samverkan_desktop.services.meeting_days import odd_in_plan
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.planning import Planning, SavedPlan
from samverkan_desktop.services.session import Session

_STATES = {
    SlotState.KEPT: "enligt rytmen",
    SlotState.MOVED: "flyttat",
    SlotState.SKIPPED: "inget möte",
    SlotState.UNRESOLVED: "VÄLJ DATUM",
}


class ForumUnknown(UserError):
    template = "Det finns inget forum ”{forum}”. Inget har ändrats. Forum som finns: {known}."


def plan(call: Call) -> int:
    """Preview the series of a forum; save it when asked to."""
    args = call.args
    with opened(call, args.file) as session:
        forum = forum_named(session, args.forum)
        planning = Planning(session)
        found = planning.preview(forum.id, first=args.first, date_from=args.date_from, date_to=args.date_to)
        warning = _warning(odd_in_plan(session, forum.id, found), today(session.clock))
        saved = planning.save(forum.id, found) if args.save else None
    if warning:
        call.console.error(warning if args.save else f"{warning} Inget har sparats.")
    if args.json:
        call.console.json(found.as_json_rows(), indent=1)
        return DONE
    call.console.line(f"{forum.name} ({forum.rhythm.describe()}), {args.date_from} till {args.date_to}")
    call.console.line()
    for line in _lines(found, saved):
        call.console.line(line)
    return DONE


def _warning(odd: OddDays, now: date) -> str:
    """Say which new dates have been or lie far ahead, most likely by a year that was mistyped; nothing otherwise."""
    told = []
    for days, what in ((odd.past, "har redan varit"), (odd.ahead, "ligger mer än två år fram")):
        if days:
            first = f", det första {days[0]}" if len(days) > 1 else f": {days[0]}"
            told.append(f"{len(days)} datum {what}{first}")
    return f"Obs! {'; '.join(told)}. I dag är det {now}: kontrollera årtalet." if told else ""


def forum_named(session: Session, name: str) -> Forum:
    """Return the forum of an id, or of its name."""
    forums = Meetings(session).forums()
    wanted = name.strip().casefold()
    for forum in forums:
        if wanted in (forum.id.casefold(), forum.name.casefold()):
            return forum
    raise ForumUnknown(forum=name.strip()[:60], known=", ".join(forum.id for forum in forums) or "inga")


def _lines(found: Plan, saved: SavedPlan | None) -> list[str]:
    rows = [
        (
            row.slot.isoformat(),
            row.date.isoformat() if row.date else "–",
            weekday(row.date) if row.date else "",
            week(row.date or row.slot),
            "står kvar" if row.state is SlotState.KEPT and row.reason else _STATES[row.state],
            row.note,
        )
        for row in found.rows
    ]
    lines = table(("Rytmens dag", "Möte", "Dag", "Vecka", "Läge", "Anmärkning"), rows) if rows else []
    lines.append("")
    lines.append(found.longest_gap.sentence if found.longest_gap else "Färre än två möten: inget uppehåll att visa.")
    if found.unresolved:
        days = ", ".join(row.slot.isoformat() for row in found.unresolved)
        lines.append(f"Välj själv datum för: {days}.")
    if saved is None:
        lines.append("Inget har sparats. Lägg till --save för att spara.")
    else:
        lines.append(f"Sparat: {saved.created} nya, {saved.moved} flyttade, {saved.removed} borttagna.")
    return lines
