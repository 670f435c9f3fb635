"""If these fail, a school or a colleague that old minutes point at can be deleted, or typing fills the undo list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.calendar import CalendarRules
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.holidays_se import HalfDay
from samverkan_desktop.domain.meetings import TimesReversed
from samverkan_desktop.domain.periods import PeriodReversed
from samverkan_desktop.domain.register import Function, Person, PersonFunction, PrincipalKind, Side, Unit, UnitKind
from samverkan_desktop.domain.text import TextMissing
from samverkan_desktop.services.register_edit import (
    AreaLocked,
    NothingToEnd,
    RegisterEdit,
    StillNeeded,
    StillUsed,
    is_ended,
)
from samverkan_desktop.services.settings import Settings
from tests.services.builders import CONSULTATION, KURATOR, REKTOR, SINCE, Town, refused

DAY = date(2026, 9, 10)
NEW = "ny-skola"


@pytest.fixture
def edit(town: Town) -> RegisterEdit:
    return RegisterEdit(town.session)


def school(name: str = "Nya skolan", id: str = NEW) -> Unit:
    return Unit(id=id, name=name, kind=UnitKind.COMPULSORY, side=Side.SCHOOL, principal_id="kommun", valid_from=SINCE)


# --- typing --------------------------------------------------------------------------------------------------------


def test_a_name_typed_in_pauses_is_one_step_that_is_called_adding(town: Town, edit: RegisterEdit) -> None:
    for name in ("Nya", "Nya sko", "Nya skolan"):
        edit.save(school(name), part="name", new=True)
    assert town.session.undo_label == "lägg till enhet Nya skolan"
    town.session.undo()
    assert edit.find("unit", NEW) is None
    assert town.session.undo_label == ""


def test_another_field_is_another_step(town: Town, edit: RegisterEdit) -> None:
    edit.save(school(), part="name", new=True)
    edit.save(replace(school(), locality="Exempelby"), part="locality")
    assert town.session.undo_label == "ändra enhet"
    town.session.undo()
    assert edit.find("unit", NEW) == school()


def test_each_save_is_logged_with_the_user(town: Town, edit: RegisterEdit) -> None:
    edit.save(school(), new=True)
    last = town.log()[-1]
    assert (last.action, last.kind, last.object_id) == ("lägg till enhet", "unit", NEW)


def test_a_name_is_needed(town: Town, edit: RegisterEdit) -> None:
    refused(town, TextMissing, lambda: edit.save(school("  ")), "Namn på")


def test_a_forum_cannot_end_before_it_begins(town: Town, edit: RegisterEdit) -> None:
    forum = town.forum()
    backwards = replace(forum, start=forum.end, end=forum.start)
    refused(town, TimesReversed, lambda: edit.save(backwards, part="end"), "13.00")


def test_settings_typed_in_are_one_step(town: Town, edit: RegisterEdit) -> None:
    before = Settings(town.session).municipality()
    for name in ("Exempelk", "Exempelkommunen"):
        edit.save_municipality(replace(before, controller=name), part="controller")
    assert Settings(town.session).municipality().controller == "Exempelkommunen"
    town.session.undo()
    assert Settings(town.session).municipality() == before


def test_half_days_are_kept_and_undone(town: Town, edit: RegisterEdit) -> None:
    rules = CalendarRules(bridge_days=False, half_days=frozenset({HalfDay.WALPURGIS}))
    edit.save_calendar_rules(rules)
    assert Settings(town.session).calendar_rules() == rules
    town.session.undo()
    assert Settings(town.session).calendar_rules() == CalendarRules()


# --- what history refers to ----------------------------------------------------------------------------------------


def test_what_nothing_refers_to_can_go_and_come_back(town: Town, edit: RegisterEdit) -> None:
    edit.save(school(), new=True)
    edit.remove("unit", NEW)
    assert edit.find("unit", NEW) is None
    town.session.undo()
    assert edit.find("unit", NEW) == school()


def test_a_school_in_the_minutes_stays(town: Town, edit: RegisterEdit) -> None:
    town.full()
    refused(town, StillUsed, lambda: edit.remove("unit", "central"), "närvaro", "slutar")


def test_a_school_that_only_a_case_names_stays(town: Town, edit: RegisterEdit) -> None:
    edit.save(school(), new=True)
    meeting = town.meeting(DAY)
    town.case(meeting, unit=NEW)
    refused(town, StillUsed, lambda: edit.remove("unit", NEW), "1 ärende")


def test_a_school_with_staff_stays(town: Town, edit: RegisterEdit) -> None:
    refused(town, StillUsed, lambda: edit.remove("unit", "norra"), "personalregistret")


def test_a_person_called_to_a_meeting_stays_one_never_called_goes(town: Town, edit: RegisterEdit) -> None:
    town.started(DAY)
    refused(town, StillUsed, lambda: edit.remove("person", "kurator"), "närvaro")
    edit.save(Person(id="ingen", name="Ny Kollega"), new=True)
    edit.remove("person", "ingen")
    assert edit.find("person", "ingen") is None


def test_a_function_has_no_end_so_the_advice_is_another(town: Town, edit: RegisterEdit) -> None:
    refused(town, StillNeeded, lambda: edit.remove("function", REKTOR), "Rektor", "namnet")
    edit.save(Function(id="egen", name="Skolvärd", side=Side.SCHOOL), new=True)
    edit.remove("function", "egen")
    assert edit.find("function", "egen") is None


def test_a_principal_with_units_a_forum_with_meetings_and_a_held_year_stay(town: Town, edit: RegisterEdit) -> None:
    refused(town, StillNeeded, lambda: edit.remove("principal", "kommun"), "enheter")
    town.started(DAY)
    refused(town, StillUsed, lambda: edit.remove("forum", CONSULTATION), "1 möte")
    refused(town, StillNeeded, lambda: edit.remove("school_year", "lasar-2026"), "1 hållet möte")
    edit.remove("school_year", "lasar-2027")
    assert edit.find("school_year", "lasar-2027") is None


def test_the_agreed_minimum_can_only_be_added_to(town: Town, edit: RegisterEdit) -> None:
    area = town.session.repositories.areas.get("area-far-illa")
    refused(town, AreaLocked, lambda: edit.remove("area", area.id), "miniminivå")
    refused(town, AreaLocked, lambda: edit.save(replace(area, allow_cases=False)), "miniminivå")
    own = CooperationArea(id="egen", name="Nattvandring", allow_cases=False, position=99)
    edit.save(own, new=True)
    edit.remove("area", own.id)


def test_an_area_on_an_agenda_stays(town: Town, edit: RegisterEdit) -> None:
    edit.save(CooperationArea(id="egen", name="Nattvandring", allow_cases=False, position=99), new=True)
    town.agenda.add(town.meeting(DAY).id, "Nattvandring i höst", area_id="egen")
    refused(town, StillNeeded, lambda: edit.remove("area", "egen"), "1 punkt")


# --- ending --------------------------------------------------------------------------------------------------------


def test_a_unit_ends_and_history_keeps_it(town: Town, edit: RegisterEdit) -> None:
    unit = town.session.repositories.units.get("norra")
    edit.end(unit, DAY)
    ended = town.session.repositories.units.get("norra")
    assert ended.valid_to == DAY
    assert not is_ended(ended, DAY), "the last day still counts"
    assert is_ended(ended, date(2026, 9, 11))
    assert town.session.undo_label == f"avsluta {unit.name}"


def test_ending_before_the_beginning_is_refused(town: Town, edit: RegisterEdit) -> None:
    unit = town.session.repositories.units.get("norra")
    refused(town, PeriodReversed, lambda: edit.end(unit, date(2020, 1, 1)), "2020-01-01")


def test_a_person_who_quits_ends_everywhere_and_what_has_been_stays(town: Town, edit: RegisterEdit) -> None:
    earlier = PersonFunction(
        function_id=REKTOR, unit_id="central", valid_from=date(2024, 8, 1), valid_to=date(2025, 6, 30)
    )
    later = PersonFunction(function_id=REKTOR, unit_id="norra", valid_from=date(2027, 1, 1))
    present = town.session.repositories.persons.get("kurator")
    edit.save(replace(present, functions=(earlier, *present.functions, later)))
    edit.end_person(town.session.repositories.persons.get("kurator"), DAY)
    person = town.session.repositories.persons.get("kurator")
    assert person.functions[0] == earlier
    assert [held.function_id for held in person.functions] == [REKTOR, KURATOR], "what had not begun falls away"
    assert {row.valid_to for row in (*person.functions[1:], *person.units_served)} == {DAY}
    assert is_ended(person, date(2026, 9, 11))
    refused(town, NothingToEnd, lambda: edit.end_person(person, DAY), person.name)


def test_somebody_not_yet_given_a_function_is_not_ended() -> None:
    assert not is_ended(Person(id="x", name="Ny Kollega"), DAY)


def test_the_municipality_becomes_principal_of_the_first_unit(town: Town, edit: RegisterEdit) -> None:
    assert edit.ensure_own_principal().id == "kommun"
    for unit in edit.all_of(Unit):
        with town.session.action("rensa") as repositories:
            repositories.units.remove(unit.id)
    for id in ("kommun", "fri"):
        with town.session.action("rensa") as repositories:
            repositories.principals.remove(id)
    made = edit.ensure_own_principal()
    assert (made.name, made.kind) == ("Exempelkommun", PrincipalKind.MUNICIPAL)


def test_everything_of_a_kind_comes_in_order(edit: RegisterEdit) -> None:
    positions = [forum.position for forum in edit.all_of(Forum)]
    assert positions == sorted(positions)
    assert positions
