"""``samverkan invite``, ``letter`` and ``calendar``: what is mailed about meetings, as files. Nothing is sent here.

The rules are the window's: no case content in anything mailed, and nothing while the gate is shut.
"""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, NO, Call
from samverkan_desktop.cli.faults import WrongUse
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.places import require_folder
from samverkan_desktop.cli.planning import forum_named
from samverkan_desktop.cli.tables import table
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.swedish import capitalised, time_span, weekday
from samverkan_desktop.services.calendar_files import CalendarFiles
from samverkan_desktop.services.delivery import deliver_as, place_as
from samverkan_desktop.services.inviting import Inviting, WouldCall
from samverkan_desktop.services.inviting_to_files import InvitingToFiles
from samverkan_desktop.services.letters import LetterKind, Letters
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session

_LETTER, _CALENDAR = ".eml", ".ics"
_ALONE = (LetterKind.AGENDA, LetterKind.UPDATE, LetterKind.CANCELLATION)


class LetterDoesNotFit(UserError):
    exit_code = 1
    template = "{letter} passar inte möte {meeting}, som är {state}. Inget har skrivits. Välj ett annat brev."


class ForumsDiffer(UserError):
    template = "Mötena hör till olika forum. Inget har skrivits. Ange möten i ett forum i taget."


def invite(call: Call) -> int:
    """Show which planned meetings would be invited to; with --save invite to them all and write what is mailed."""
    args = call.args
    if args.save and args.out is None:
        raise WrongUse(
            problem="Med --save behövs --out, mappen för brevet och kalenderfilen.", program="samverkan invite"
        )
    if args.out is not None:
        require_folder(args.out)
    with opened(call, args.file) as session:
        forum = forum_named(session, args.forum)
        inviting = Inviting(session)
        chosen = [m for m in inviting.planned(forum.id) if args.date_from <= m.day <= args.date_to]
        ids = [meeting.id for meeting in chosen]
        would = inviting.would_call(ids)
        if args.save and ids:
            done = InvitingToFiles(session).invite(ids, args.out)
            chosen = list(done.meetings)
    if not chosen:
        span = f"{args.date_from} till {args.date_to}"
        call.console.error(f"{forum.name} har inga planerade möten att bjuda in till {span}. Inget har ändrats.")
        return NO
    for line in _table(chosen):
        call.console.line(line)
    call.console.line()
    for line in _called(would):
        call.console.line(line)
    if not args.save:
        call.console.line("Ingen är inbjuden än. Lägg till --save och --out för att bjuda in.")
        return DONE
    for file in done.files:
        call.console.line(f"Finns nu: {file}")
    call.console.line("Öppna brevet i e-postprogrammet och skicka det därifrån.")
    return DONE


def letter(call: Call) -> int:
    """Write one letter as a draft with its papers, to open in the mail program."""
    args = call.args
    kind = next(kind for kind in LetterKind if kind.value == args.kind)
    out = place_as(args.out, _LETTER)
    with opened(call, args.file) as session:
        ids = _meetings(session, args.meetings, kind)
        draft = Letters(session).draft(kind, ids)
    saved = deliver_as(out, draft.content, _LETTER)
    call.console.line(f"{kind.label} finns nu i {saved}. Öppna brevet i e-postprogrammet och skicka det därifrån.")
    return DONE


def calendar(call: Call) -> int:
    """Write the calendar file of one meeting or of several."""
    args = call.args
    out = place_as(args.out, _CALENDAR)
    with opened(call, args.file) as session:
        file = CalendarFiles(session).issue(_meetings(session, args.meetings))
    saved = deliver_as(out, file.content, _CALENDAR)
    call.console.line(f"Kalenderfilen finns nu i {saved}.")
    return DONE


def _meetings(session: Session, references: list[str], kind: LetterKind | None = None) -> list[str]:
    """Return the ids of meetings, refused when the letter does not fit them."""
    meetings = Meetings(session)
    found = [meetings.find(reference) for reference in references]
    if len({meeting.forum_id for meeting in found}) > 1:
        raise ForumsDiffer
    if kind in _ALONE and len(found) > 1:
        raise WrongUse(problem=f"{kind.label} skrivs för ett möte i taget.", program="samverkan letter")
    for meeting in found:
        cancelled = meeting.state is MeetingState.CANCELLED
        if kind is not None and cancelled is not (kind is LetterKind.CANCELLATION):
            raise LetterDoesNotFit(letter=kind.label, meeting=meeting.label, state=meeting.state.label)
    return [meeting.id for meeting in found]


def _table(meetings: list[Meeting]) -> list[str]:
    rows = [
        (
            meeting.label if meeting.number is not None else "–",
            meeting.day.isoformat(),
            capitalised(weekday(meeting.day)),
            time_span(meeting.start, meeting.end),
            meeting.last_question_day.isoformat() if meeting.last_question_day else "",
        )
        for meeting in meetings
    ]
    return table(("Möte", "Dag", "", "Tid", "Sista dag för frågor"), rows)


def _called(would: WouldCall) -> list[str]:
    lines = ["1 person kallas." if would.count == 1 else f"{would.count} personer kallas."]
    if would.without_address:
        lines.append(f"Utan e-postadress i registret: {', '.join(would.without_address)}.")
    return lines
