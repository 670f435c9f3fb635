"""What the preview of a series says. If these fail, somebody saves a plan they have misread."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Gap, Plan, PlannedSlot, SlotSource, SlotState
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.models.plan_table import PlanColumn, PlanTable
from samverkan_desktop.gui.models.plan_words import PlanRow, chip, longest, reason, saved_words, sentence, total
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.planning import CANCELLED, SavedPlan
from tests.gui.values import meeting

CALENDAR = Calendar((default_school_year(2026), default_school_year(2027)))


def worked_example(**more: Any) -> Plan:
    """The worked example of the domain: Tuesdays from 2027-01-12."""
    return plan_series(
        first=date(2027, 1, 12),
        date_from=date(2027, 1, 1),
        date_to=date(2027, 12, 31),
        calendar=CALENDAR,
        **more,
    )


def by_slot(plan: Plan, slot: date) -> PlanRow:
    return PlanRow(next(row for row in plan.rows if row.slot == slot))


UNRESOLVED = PlannedSlot(date(2026, 12, 22), None, SlotState.UNRESOLVED, "jullov", "Inget datum hittades. Välj datum.")


def test_each_state_has_a_word_a_tone_and_a_reason() -> None:
    plan = worked_example(kept={date(2027, 4, 6): date(2027, 4, 2)}, held=[date(2027, 5, 20)])
    shown = {row.slot: (*chip(PlanRow(row)), reason(PlanRow(row))) for row in plan.rows}
    assert shown[date(2027, 1, 12)] == ("I takt", Tone.OK, "")
    assert shown[date(2027, 2, 23)] == ("Flyttat", Tone.WARNING, "sportlov v. 8")
    assert shown[date(2027, 4, 6)] == ("Satt för hand", Tone.BRAND, "")
    assert shown[date(2027, 5, 18)] == ("Står redan", Tone.BRAND, "")
    assert shown[date(2027, 6, 29)] == ("Inget möte", Tone.NEUTRAL, "sommar")
    assert (*chip(PlanRow(UNRESOLVED)), reason(PlanRow(UNRESOLVED))) == ("Välj datum", Tone.DANGER, "jullov")
    assert chip(PlanRow(UNRESOLVED, left_out=True)) == ("Utelämnat", Tone.NEUTRAL)
    cancelled = replace(UNRESOLVED, state=SlotState.SKIPPED, reason=CANCELLED)
    assert chip(PlanRow(cancelled))[0] == "Inställt"


def test_a_date_by_hand_says_what_to_check() -> None:
    plan = worked_example(kept={date(2027, 2, 23): date(2027, 2, 25)})
    assert reason(by_slot(plan, date(2027, 2, 23))) == "kontrollera: sportlov v. 8"


def test_what_stands_already_is_told_so_that_a_second_save_frightens_nobody() -> None:
    row = by_slot(worked_example(), date(2027, 2, 23))
    standing = replace(meeting("m", day=date(2027, 2, 16), state=MeetingState.PLANNED), slot=row.slot.slot)
    assert reason(replace(row, meeting=standing)) == "sportlov v. 8 · redan inlagt"
    assert reason(replace(row, meeting=replace(standing, day=date(2027, 2, 9)))) == "sportlov v. 8 · nu tis 9 feb 2027"
    assert reason(replace(row, meeting=replace(standing, state=MeetingState.CANCELLED))) == "sportlov v. 8"


def test_dates_of_a_year_nobody_entered_are_marked() -> None:
    plan = plan_series(
        first=date(2027, 1, 12), date_from=date(2027, 1, 1), date_to=date(2027, 3, 1), calendar=Calendar()
    )
    assert {reason(PlanRow(row)) for row in plan.rows} == {"läsåret ej inlagt"}


def test_every_row_has_a_whole_sentence() -> None:
    plan = worked_example(kept={date(2027, 4, 6): date(2027, 4, 2)}, held=[date(2027, 5, 20)])
    for row in plan.rows:
        assert sentence(PlanRow(row)).endswith(".")
    assert sentence(by_slot(plan, date(2027, 1, 12))) == "Mötet ligger i takt: tisdag 12 januari."
    assert "möteslistan" in sentence(by_slot(plan, date(2027, 5, 18)))
    assert "utelämnat" in sentence(PlanRow(UNRESOLVED, left_out=True))


@pytest.mark.parametrize(
    ("row", "waits", "can_be_placed"),
    [
        (PlanRow(UNRESOLVED), True, True),
        (PlanRow(UNRESOLVED, left_out=True), False, True),
        (PlanRow(replace(UNRESOLVED, source=SlotSource.HELD, state=SlotState.KEPT)), False, False),
    ],
)
def test_what_waits_and_what_can_be_placed(row: PlanRow, waits: bool, can_be_placed: bool) -> None:
    assert (row.waits, row.can_be_placed) == (waits, can_be_placed)


def test_the_sum_of_the_plan() -> None:
    plan = worked_example()
    assert total(plan, ()) == "7 möten, varav 2 flyttade · 2 utan möte"
    assert longest(plan.longest_gap) == "Längsta mellanrum 18 veckor: 18 maj–21 sep"
    by_hand = worked_example(kept={date(2027, 2, 23): date(2027, 2, 17)})
    assert total(by_hand, ()) == "7 möten, varav 1 flyttat och 1 satt för hand · 2 utan möte"
    one = Plan(rows=(UNRESOLVED,))
    assert total(one, ()) == "0 möten · 1 att välja datum för"
    assert total(one, {UNRESOLVED.slot}) == "0 möten · 1 utan möte"
    assert longest(None) == ""
    assert longest(Gap(date(2026, 12, 15), date(2027, 1, 7))) == "Längsta mellanrum 23 dagar: 15 dec–7 jan"


def test_what_saving_did() -> None:
    plan = worked_example()
    assert saved_words(SavedPlan(7, 0, 0), plan) == "7 möten planerade, 2 flyttade."
    assert saved_words(SavedPlan(1, 0, 0), Plan(plan.rows[:1])) == "1 möte planerat."
    assert saved_words(SavedPlan(0, 3, 1), plan) == "3 flyttade, 1 borttaget."
    assert saved_words(SavedPlan(0, 0, 2), plan) == "2 borttagna."
    assert saved_words(SavedPlan(0, 0, 0), plan) == "Serien var redan planerad så här. Inget ändrades."


def test_the_table_says_each_slot_with_weekday_and_week(qtmodeltester: ModelTester) -> None:
    table = PlanTable()
    table.show_rows([PlanRow(row) for row in worked_example().rows])
    cells = [table.index(1, column).data() for column in PlanColumn]
    assert cells == ["tis 23 feb 2027", "tis 16 feb 2027", "v.\u00a07", "Flyttat", "sportlov v. 8"]
    assert [table.index(4, column).data() for column in PlanColumn][1:] == ["–", "", "Inget möte", "sommar"]
    assert table.index(1, PlanColumn.STATE).data(CHIP_ROLE) == Tone.WARNING
    assert table.place_of(date(2027, 4, 6)) == 2
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]  # the plugin has no types here


def test_the_same_slots_change_in_place() -> None:
    """Else the marked row would jump each time a date is placed."""
    table = PlanTable()
    table.show_rows([PlanRow(row) for row in worked_example().rows])
    resets: list[int] = []
    table.modelReset.connect(lambda: resets.append(1))
    placed = worked_example(kept={date(2027, 2, 23): date(2027, 2, 17)})
    table.show_rows([PlanRow(row) for row in placed.rows])
    assert resets == []
    assert table.index(1, PlanColumn.DAY).data() == "ons 17 feb 2027"
