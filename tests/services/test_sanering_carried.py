"""If these fail, a name that was taken out of one meeting's minutes is read out at the next."""

from __future__ import annotations

from datetime import date, timedelta

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.minutes import SANITISED
from samverkan_desktop.services.carrying import Carrying
from samverkan_desktop.services.papers import PaperKind
from tests.services.builders import Town

DAY = date(2026, 9, 10)
RARE = "kvastfeningen"
SECOND = "Rut Alnarp"


def test_sanering_takes_the_heading_that_was_carried_to_other_meetings(town: Town) -> None:
    """Else the name that stood in it is read out at the next meeting, and printed on its approved minutes."""
    meeting, case, _ = town.full(DAY)
    question = town.general(meeting, f"Fråga om {RARE}")
    town.agenda.edit(case.id, title=f"Om {RARE}")
    for each in (question, case):
        town.agenda.mark_not_taken(each.id)
    town.approve(meeting)
    later = town.meeting(DAY + timedelta(days=42))
    Carrying(town.session).carry(meeting.id)
    town.meetings.invite(later.id)
    later = town.meetings.start(later.id)
    for seat in town.attendance.participants(later.id):
        town.attendance.record(seat.id, AttendanceState.PRESENT)
    again = [item for item in town.agenda.items(later.id) if RARE in item.title]
    assert len(again) == 2
    thrown = town.meeting(DAY + timedelta(days=84))
    town.agenda.remove(town.general(thrown, f"Fråga om {RARE}").id)
    for item in again:
        town.write(item, "Det är prövat.")
        town.treat(item) if item.case else town.agenda.mark_done(item.id)
    town.approve(later)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    assert town.log()[-1].detail.endswith("; samma rubrik också på 1 ställe(n)")
    town.minutes.sanitise(meeting.id, question.id, second_person=SECOND)
    assert [town.item(item).title for item in again] == [SANITISED, SANITISED]
    (version,) = town.minutes.versions(later.id)
    assert RARE not in version.snapshot + repr(town.everything())
    assert "Det är prövat." in version.snapshot, "what was said then is not taken with it"
    assert RARE not in town.words(PaperKind.MINUTES, later)
    assert town.session.record.search.find(RARE) == []


def test_sanering_leaves_what_stands_on_every_agenda(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    later = town.meeting(DAY + timedelta(days=42))
    opening = town.agenda.items(meeting.id)[0]
    town.minutes.sanitise(meeting.id, opening.id, second_person=SECOND)
    assert SANITISED not in [item.title for item in town.agenda.items(later.id)]
    assert town.item(case).title != SANITISED
