"""The example record as the pictures show it: the consultation of the day under way, with something to put right."""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from pathlib import Path

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.example_record import QUICK, example_clock, make_example
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.session import Session

SHOWN_TODAY = date(2026, 12, 3)
_BACKGROUND = (
    "Eleven har varit borta större delen av höstterminen. Skolan har haft tre möten med vårdnadshavare. "
    "Vilket stöd kan socialtjänsten ge utan ansökan?"
)
_TALK = (
    "Skolan berättar att eleven slutade komma i oktober. En förälder nås på 0435-55 51 23. Öppenvården kan erbjuda "
    "samtalsstöd utan biståndsbeslut. Socialsekreteraren redogör för möjligheten till gemensamt möte med "
    "vårdnadshavare och mobila teamet."
)
AGREED = "Skolan bjuder in vårdnadshavare och öppenvård till ett gemensamt möte före jullovet."
_WHAT = "Bjud in till gemensamt möte med öppenvård"
_CAME = (
    AttendanceState.PRESENT,
    AttendanceState.REMOTE,
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.SUBSTITUTE,
    AttendanceState.PRESENT,
    AttendanceState.ABSENT,
)


def surroundings() -> Surroundings:
    """Return a computer whose clock stands on the day of the pictures."""
    return Surroundings(clock=example_clock(SHOWN_TODAY), random_bytes=secrets.token_bytes, kdf=QUICK)


def example(path: Path) -> None:
    """Make the example record with a meeting under way, through the services as a user would; leave it closed."""
    session = make_example(path, today=SHOWN_TODAY, kdf=QUICK)
    meetings = Meetings(session)
    waiting = [
        row.meeting
        for row in meetings.rows()
        if row.forum.kind is ForumKind.CONSULTATION and row.cases and row.meeting.state in BEFORE_START
    ]
    if waiting:
        first = min(waiting, key=lambda meeting: meeting.day)
        meetings.start(first.id)
        _under_way(session, meetings.view(first.id))
    session.close()


def _under_way(session: Session, view: MeetingView) -> None:
    place = next(number for number, item in enumerate(view.items) if item.case)
    agenda = Agenda(session)
    for item in view.items[:place]:
        agenda.mark_done(item.id)
    attendance = AttendanceService(session)
    for number, seat in enumerate(view.participants):
        attendance.record(seat.id, _CAME[number % len(_CAME)])
    _write(session, view.items[place])


def _write(session: Session, item: AgendaItem) -> None:
    minutes = Minutes(session)
    for part, text in (("background", _BACKGROUND), ("talk", _TALK), ("agreed", AGREED)):
        minutes.save_part(item.id, part, text)
    register = session.repositories.register()
    rektor = next((f.id for f in register.functions.values() if f.name.casefold() == "rektor"), "")
    unit = item.case.asking_unit_id if item.case else ""
    FollowUps(session).add(
        item.id,
        _WHAT,
        responsible_function_id=rektor,
        responsible_unit_id=unit,
        due=SHOWN_TODAY + timedelta(days=15),
    )
