"""If these fail, the page of a meeting says something wrong about a case, a promise or who may hear it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import ItemKind, Requirement
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.minutes import Blocker, BlockerKind
from samverkan_desktop.domain.participation import Gap
from samverkan_desktop.gui.models import attendance_words, fact_words, meeting_words, review_words
from samverkan_desktop.gui.models.place import Target
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.gate import STANDARD_GATE, GateField
from samverkan_desktop.services.scanning import EMPTY
from tests.gui.values import ASSESSED, CASE, REGISTER, item, meeting, seat, view

AREA = CooperationArea(id="a", name="skolfrånvaro", allow_cases=True)


def test_title_names_the_meeting_and_its_day() -> None:
    assert meeting_words.title(view()) == "Konsultationsmöte 7/2026 · torsdag 3 december"
    without = replace(view(), meeting=meeting(number=None))
    assert meeting_words.title(without) == "Konsultationsmöte · torsdag 3 december 2026"
    assert meeting_words.facts(meeting()) == "kl.\u00a013.00–15.00 · v.\u00a049 · Rum 2"


@pytest.mark.parametrize("state", list(MeetingState))
def test_every_state_has_its_step(state: MeetingState) -> None:
    words, current = meeting_words.step_words(meeting(state=state))
    assert (words[current] == "Inställt") == (state is MeetingState.CANCELLED)
    assert 0 <= current < len(words)


@pytest.mark.parametrize(
    ("shown", "current", "chip"),
    [
        (replace(item(1), state=ItemState.DONE), "i1", "Klar"),
        (replace(item(1), state=ItemState.NOT_TAKEN), "i1", "Togs inte upp"),
        (item(1, case=CASE), "i1", "Nu"),
        (item(1, case=CASE), "i2", "Ärende"),
        (item(1, kind=ItemKind.OPENING), "", "Fast punkt"),
        (replace(item(1), question_id="q"), "", "Fråga"),
        (item(1), "", ""),
    ],
)
def test_agenda_says_how_far_each_item_has_come(shown: AgendaItem, current: str, chip: str) -> None:
    (row,) = meeting_words.agenda_rows(view(shown), current)
    assert (row.lead, row.sub, row.chip) == ("§\u00a041", "20 min", chip)


def test_now_is_said_only_while_the_meeting_is_under_way() -> None:
    (row,) = meeting_words.agenda_rows(view(item(1), state=MeetingState.FOR_APPROVAL), "i1")
    assert row.chip == ""


def test_planned_time_against_the_meetings() -> None:
    before = view(item(1), item(2), state=MeetingState.INVITED)
    assert meeting_words.minutes_sum(before)[:2] == ("40 av 120 min", False)
    long = view(*(item(n) for n in range(1, 8)), state=MeetingState.INVITED)
    assert meeting_words.minutes_sum(long)[:2] == ("140 av 120 min", True)


def test_under_way_the_time_used_is_shown_and_what_is_left_decides() -> None:
    shown = view(replace(item(1), state=ItemState.DONE, used_seconds=25 * 60), item(2))
    assert meeting_words.minutes_sum(shown) == ("25 av 120 min", False, "Använt 25 min. Planerat 40 min av 120.")
    late = view(replace(item(1), state=ItemState.DONE, used_seconds=101 * 60), item(2))
    assert meeting_words.minutes_sum(late)[:2] == ("101 av 120 min", True)
    rows = meeting_words.agenda_rows(shown, "i2", lambda each: each.used_seconds + 60)
    assert [row.sub for row in rows] == ["26 av 20 min", "1 av 20 min"]


def test_more_time_than_planned_stands_out_in_words() -> None:
    assert fact_words.time_word(item(1), 59) == fact_words.Word("20 min", Tone.NEUTRAL, fact_words.MINUTES)
    assert fact_words.time_word(item(1), 12 * 60).text == "12 av 20 min"
    assert fact_words.time_word(item(1), 21 * 60).tone is Tone.WARNING


def test_case_tells_stage_area_side_basis_and_circle() -> None:
    chips = fact_words.item_chips(item(1, case=ASSESSED), AREA, REGISTER)
    assert [chip.text for chip in chips] == [
        "Ärende utan namn",
        "Stadium: mellanstadiet",
        "Område: skolfrånvaro",
        "Fråga från: Centralskolan",
        "Grund, skola: utan namn",
        "Krets: Centralskolan, socialtjänsten",
        "+ Grund",
        "+ Föredragande",
    ]
    assert chips[4].about == "Bedömd av rektor 2026-12-03"


def test_what_cannot_be_changed_cannot_be_pressed() -> None:
    chips = fact_words.fixed(fact_words.item_chips(item(1, case=ASSESSED), None, REGISTER))
    assert not [chip for chip in chips if chip.key or chip.text.startswith("+")]


def test_an_item_without_facts_offers_them() -> None:
    assert [chip.text for chip in fact_words.item_chips(item(1), None, REGISTER)] == ["+ Område", "+ Föredragande"]


def test_a_missing_basis_stands_out() -> None:
    chips = fact_words.item_chips(item(1, case=CASE), AREA, REGISTER)
    assert fact_words.Word("Grund saknas: skolan", Tone.WARNING, "basis:school") in chips


def test_earlier_times_are_counted() -> None:
    before = (meeting("x", day=date(2026, 10, 22)), item(3, case=CASE))
    assert fact_words.earlier_words([]) == ""
    assert fact_words.earlier_words([before, before]) == "Tredje gången · senast 7/2026, §\u00a043"
    assert fact_words.ordinal(12) == "12:e"


def test_attendance_marks_who_may_not_hear_the_case() -> None:
    """Norra skolan must not hear a case of Centralskolan; social services may."""
    seats = (seat("rektor", "central"), seat("rektor", "norra"), seat("sekr", "soc", AttendanceState.REMOTE))
    shown = view(item(1, case=CASE), seats=seats)
    assert [row.chip for row in attendance_words.attendance_rows(shown, REGISTER, shown.items[0])] == [
        "Närvarande",
        "Utanför kretsen",
        "På distans",
    ]
    assert [row.chip for row in attendance_words.attendance_rows(shown, REGISTER, None)][1] == "Närvarande"


def test_before_the_meeting_the_answers_are_shown() -> None:
    shown = view(item(1), seats=(seat("rektor", "central"),), state=MeetingState.INVITED)
    assert [row.chip for row in attendance_words.attendance_rows(shown, REGISTER, None)] == ["Kommer"]


def test_functions_are_counted_once_and_not_before_attendance_is_taken() -> None:
    absent = seat("kurator", "central", AttendanceState.ABSENT)
    seats = (seat("rektor", "central"), seat("rektor", "norra"), absent)
    assert attendance_words.attendance_sum(view(seats=seats)) == "1 av 2 funktioner"
    unknown = tuple(replace(each, state=AttendanceState.NOT_RECORDED) for each in seats)
    assert attendance_words.attendance_sum(view(seats=unknown)) == ""


def test_missing_function_is_named_with_how_many_in_a_row() -> None:
    gap = Gap(
        requirement=Requirement(function_ids=("kurator", "skoterska"), valid_from=date(2020, 1, 1)), found=0, in_a_row=3
    )
    said = attendance_words.missing_words((gap,), REGISTER, held=True)
    assert said == "Funktion som ska delta saknas: kurator eller skolsköterska. Tredje mötet i rad."
    assert "rad" not in attendance_words.missing_words((replace(gap, in_a_row=1),), REGISTER, held=True)
    assert attendance_words.missing_words((), REGISTER, held=True) == ""
    before = attendance_words.missing_words((gap, gap), REGISTER, held=False)
    assert before.count("kurator eller skolsköterska") == 2
    assert before.count("Ska delta") == 1, "one sentence, however many are missing"


def test_follow_up_without_responsible_says_so() -> None:
    row = meeting_words.follow_up_rows(
        [
            FollowUp(
                id="f",
                meeting_id="m",
                item_id="i1",
                what="Bjud in",
                responsible_function_id="rektor",
                created_on=date(2026, 12, 3),
                due=date(2026, 12, 18),
            ),
            FollowUp(
                id="g",
                meeting_id="m",
                item_id="i1",
                what="Ring",
                responsible_function_id="",
                created_on=date(2026, 12, 3),
            ),
        ],
        REGISTER,
    )
    assert [each.sub for each in row] == ["Rektor · 18 dec 2026", "ansvarig saknas · datum saknas"]


def test_findings_lead_to_their_place_those_that_must_go_first() -> None:
    text = "Ring 0435-55 51 23 om eleven."
    verdict = STANDARD_GATE.check([GateField(where="§ 44 Samtal", text=text, id="i4")], EMPTY)
    (place,) = review_words.known_places(verdict, {"i4": {"talk": text}})
    assert place.text == "0435-55 51 23"
    assert place.where == "telefonnummer · § 44 Samtal"
    assert place.target == Target("i4", "talk", 5, 18)
    assert review_words.count_words(verdict) == ("1 måste bort", Tone.DANGER)
    assert [mark.direct for mark in review_words.marks(verdict, "i4", "talk")] == [True]
    assert review_words.marks(verdict, "i4", "background") == []


@pytest.mark.parametrize(
    ("where", "part"),
    [
        ("§ 44 Samtal", "talk"),
        ("§ 4 Bakgrund/fråga", "background"),
        ("Punkt 3 Överenskommet", "agreed"),
        ("§ 44 rubrik", "title"),
        ("§ 44 åtgärd", ""),
        ("Plats", ""),
    ],
)
def test_places_of_the_gate_are_fields_of_the_page(where: str, part: str) -> None:
    assert review_words.part_of(where) == part


def test_blockers_lead_to_their_item() -> None:
    found = review_words.blocker_places(
        [Blocker(kind=BlockerKind.ATTENDANCE), Blocker(kind=BlockerKind.TEXT_MISSING, item_id="i4", where="§ 44")]
    )
    assert [(place.text, place.where) for place in found] == [
        ("Närvaro är inte registrerad", ""),
        ("Det finns ingen text", "§ 44"),
    ]
    assert found[1].target == Target("i4", "background")
    (due,) = review_words.blocker_places(
        [Blocker(kind=BlockerKind.DUE, item_id="i4", object_id="f", where="§ 44 åtgärd")]
    )
    assert due.target == Target("i4", "due", object_id="f")
