"""Time used per §. If these fail, the clock eats the way back for what was typed, or counts wrong."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.services.item_time import ItemTime
from tests.services.builders import Town

DAY = date(2026, 9, 10)


def test_time_adds_up_and_is_there_the_next_day(town: Town) -> None:
    item = town.general(town.started(DAY))
    clock = ItemTime(town.session)
    assert [clock.add(item.id, 90), clock.add(item.id, 30), clock.add(item.id, 0)] == [90, 120, 120]
    again = town.again()
    assert again.item(item).used_seconds == 120
    again.session.close()


def test_only_a_meeting_under_way_takes_time(town: Town) -> None:
    before = town.general(town.meeting(date(2026, 10, 22)))
    assert ItemTime(town.session).add(before.id, 60) == 0
    meeting, _, other = town.full(DAY)
    town.minutes.finish(meeting.id)
    assert ItemTime(town.session).add(other.id, 60) == 0
    assert ItemTime(town.session).add("finns inte", 60) == 0


def test_the_clock_is_no_step_of_undo_and_does_not_bar_the_way_back(town: Town) -> None:
    item = town.general(town.started(DAY), "Förra rubriken")
    town.agenda.edit(item.id, title="Nya rubriken")
    label = town.session.undo_label
    ItemTime(town.session).add(item.id, 60)
    assert town.session.undo_label == label
    town.session.undo()
    assert (town.item(item).title, town.item(item).used_seconds) == ("Förra rubriken", 60)
    ItemTime(town.session).add(item.id, 5)
    town.session.redo()
    assert (town.item(item).title, town.item(item).used_seconds) == ("Nya rubriken", 65)


def test_undoing_that_an_item_came_into_being_still_works(town: Town) -> None:
    item = town.general(town.started(DAY))
    ItemTime(town.session).add(item.id, 60)
    town.session.undo()
    assert town.session.repositories.items.find(item.id) is None
