"""A case weighed over its whole thread. If these fail, three harmless meetings together tell who the child is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.deidentify.combination import Combination
from samverkan_desktop.deidentify.weights import FactKind
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import BlockerKind
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage, StageCount
from samverkan_desktop.services.checking import meeting_check
from samverkan_desktop.services.combination import (
    AcceptReason,
    CaseCombination,
    NothingToAccept,
    ReasonTells,
    ReasonTooShort,
)
from samverkan_desktop.services.combining import Weighed
from samverkan_desktop.services.gate import CheckFailed, Gate
from samverkan_desktop.services.minutes import NotReady
from samverkan_desktop.services.weighing_rules import (
    BirthYearOutOfRange,
    LimitOutOfRange,
    Weighing,
    WeighingRules,
)
from tests.services.builders import CASE_AREA, CONSULTATION, Town, refused
from tests.services.fault_report import told

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
WHY = "Frågan går inte att besvara annars."
FLICKAN = "Flickan har adhd."


@pytest.fixture
def numbers(town: Town) -> Town:
    """Centralskolan has 150 pupils at 4–6, the independent school 12."""
    for id, pupils in (("central", 150), ("norra", 12)):
        unit = town.session.repositories.units.get(id)
        town.registers.save(replace(unit, stages=(StageCount(stage=Stage.MIDDLE, pupils=pupils),)))
    town.session.forget()
    return town


def weighed(town: Town, item: Any) -> Weighed:
    found = CaseCombination(town.session).of_item(item.id)
    assert found is not None
    return found


def combination(town: Town, item: Any) -> Combination:
    return weighed(town, item).combination


def blocked(town: Town, meeting: Meeting) -> list[str]:
    return [b.item_id for b in town.minutes.blockers(meeting.id) if b.kind is BlockerKind.COMBINATION]


def test_a_case_says_how_many_pupils_it_fits(numbers: Town) -> None:
    _, case, other = numbers.full(DAY)
    assert combination(numbers, case).fits == 150
    numbers.write(case, "Flickan kommer sällan till skolan.")
    assert combination(numbers, case).fits == 70  # 75, rounded down
    numbers.write(case, FLICKAN)
    assert (combination(numbers, case).fits, combination(numbers, case).warns) == (3, True)
    assert CaseCombination(numbers.session).of_item(other.id) is None


def test_facts_of_other_meetings_are_weighed_too(numbers: Town) -> None:
    first, case, _ = numbers.full(DAY)
    numbers.write(case, "Flickan kommer sällan till skolan.")
    assert not combination(numbers, case).warns
    numbers.approve(first)
    second = numbers.started(LATER)
    assert case.case is not None
    again = numbers.case(second, "fortsatt frånvaro", code=case.case.code)
    numbers.write(again, "Eleven har adhd.")
    (sex,) = [f for f in combination(numbers, again).facts if f.kind is FactKind.SEX]
    assert sex.where == (f"1/2026 § {case.paragraph} Samtal",)
    assert combination(numbers, again).warns
    assert blocked(numbers, second) == [again.id]


@pytest.mark.parametrize("place", ["title", "background", "agreed", "follow_up", "outcome"])
def test_every_text_of_a_case_counts(numbers: Town, place: str) -> None:
    _, case, _ = numbers.full(DAY)
    if place == "title":
        numbers.agenda.edit(case.id, title=FLICKAN)
    elif place == "follow_up":
        numbers.act(case, FLICKAN)
    elif place == "outcome":
        action = numbers.act(case, "Bjud in")
        with numbers.session.action("test") as repositories:
            repositories.follow_ups.put(replace(action, outcome=FLICKAN))
    else:
        numbers.write(case, "Eleven.", **{place: FLICKAN})
    assert combination(numbers, case).warns


def test_the_question_it_came_from_counts(numbers: Town) -> None:
    question = numbers.questions.receive(
        CONSULTATION,
        FLICKAN,
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
        stage=Stage.MIDDLE,
    )
    case = numbers.agenda.pick_question(numbers.started(DAY).id, question.id)
    numbers.agenda.edit(case.id, title="hög frånvaro")
    assert combination(numbers, case).warns


def test_a_lone_school_in_the_room_tells_which_it_is(numbers: Town) -> None:
    meeting = numbers.started(DAY)
    case = numbers.case(meeting, unit="halsa")
    assert FactKind.SCHOOL not in combination(numbers, case).kinds, "two schools sat there"
    for seat in numbers.attendance.participants(meeting.id):
        if seat.unit_id == "norra":
            numbers.attendance.record(seat.id, AttendanceState.EXCUSED)
    (school,) = [f for f in combination(numbers, case).facts if f.kind is FactKind.SCHOOL]
    assert (school.unit_id, school.where) == ("central", (f"§ {case.paragraph} närvaron",))


def test_texts_on_their_way_to_the_record_count(numbers: Town) -> None:
    meeting, case, _ = numbers.full(DAY)
    view = numbers.meetings.view(meeting.id)
    check = meeting_check(numbers.session, Gate(), view, {(case.id, "talk"): FLICKAN})
    assert [each.combination.warns for each in check.run().weighed] == [True]
    assert "Flickan" not in repr(check)


def test_a_broken_scanner_weighs_nothing(numbers: Town) -> None:
    """A case that could not be weighed must not look like one that fits many."""
    _, case, _ = numbers.full(DAY)

    def broken(text: str, _context: object) -> Any:
        raise ValueError(text)

    with pytest.raises(CheckFailed) as failed:
        CaseCombination(numbers.session, Gate(scanner=broken)).of_item(case.id)
    assert "Stödet" not in told(failed.value)


# --- asking, and answering ----------------------------------------------------------------------------------------


def warned(town: Town) -> tuple[Meeting, Any]:
    meeting, case, _ = town.full(DAY)
    town.write(case, FLICKAN)
    return meeting, case


def test_approval_asks_and_goes_on_with_a_reason(numbers: Town) -> None:
    meeting, case = warned(numbers)
    numbers.minutes.finish(meeting.id)
    with pytest.raises(NotReady, match="tillsammans"):
        numbers.minutes.approve(meeting.id, by="Förvaltningschef")
    CaseCombination(numbers.session).accept(case.id, AcceptReason.NEEDED, WHY)
    row = numbers.log()[-1]
    assert (row.action, row.object_id) == ("godta uppgifter tillsammans", case.id)
    assert row.detail.endswith(f"uppgifterna behövs för att frågan ska kunna besvaras: {WHY}")
    assert "adhd" not in row.detail
    assert weighed(numbers, case).accepted
    numbers.minutes.approve(meeting.id, by="Förvaltningschef")


def test_one_more_fact_asks_again_and_a_fact_less_does_not(numbers: Town) -> None:
    _, case = warned(numbers)
    CaseCombination(numbers.session).accept(case.id, AcceptReason.NEEDED, WHY)
    numbers.write(case, f"{FLICKAN} Mamman arbetar som polis.")
    assert weighed(numbers, case).asks
    numbers.write(case, "Eleven har adhd.")
    assert not weighed(numbers, case).asks


def test_acceptance_can_be_undone_and_taken_back(numbers: Town) -> None:
    _, case = warned(numbers)
    service = CaseCombination(numbers.session)
    service.accept(case.id, AcceptReason.CONSENT, WHY)
    numbers.session.undo()
    assert weighed(numbers, case).asks
    numbers.session.redo()
    assert weighed(numbers, case).accepted
    service.withdraw(case.id)
    assert weighed(numbers, case).asks


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", ReasonTooShort),
        ("behövs", ReasonTooShort),
        ("Pappan Kenneth vill det.", ReasonTells),
        ("Eleven har adhd och det behövs.", ReasonTells),
    ],
)
def test_the_reason_is_written_and_tells_nothing(numbers: Town, words: str, fault: Any) -> None:
    _, case = warned(numbers)
    refused(numbers, fault, lambda: CaseCombination(numbers.session).accept(case.id, AcceptReason.NEEDED, words))


def test_what_does_not_warn_needs_no_acceptance(numbers: Town) -> None:
    _, case, _ = numbers.full(DAY)
    refused(
        numbers, NothingToAccept, lambda: CaseCombination(numbers.session).accept(case.id, AcceptReason.NEEDED, WHY)
    )


# --- the rules ----------------------------------------------------------------------------------------------------


def test_without_numbers_nothing_is_guessed(town: Town) -> None:
    _, case, _ = town.full(DAY)
    assert combination(town, case).fits is None
    Weighing(town.session).set_rules(WeighingRules(per_birth_year=90))
    assert combination(town, case).fits is not None


def test_the_limit_is_the_municipalitys(numbers: Town) -> None:
    _, case, _ = numbers.full(DAY)
    numbers.write(case, "Flickan kommer sällan.")
    assert not combination(numbers, case).warns
    Weighing(numbers.session).set_rules(WeighingRules(limit=100))
    assert combination(numbers, case).warns
    assert numbers.log()[-1].detail == "gräns 100, barn per årskull ej angivet"
    numbers.session.undo()
    assert Weighing(numbers.session).rules() == WeighingRules()


@pytest.mark.parametrize(
    ("rules", "fault"),
    [
        (WeighingRules(limit=0), LimitOutOfRange),
        (WeighingRules(limit=101), LimitOutOfRange),
        (WeighingRules(per_birth_year=0), BirthYearOutOfRange),
        (WeighingRules(per_birth_year=10**6), BirthYearOutOfRange),
    ],
)
def test_rules_out_of_range_are_refused(town: Town, rules: WeighingRules, fault: Any) -> None:
    refused(town, fault, lambda: Weighing(town.session).set_rules(rules))


def test_words_that_put_off_a_report_come_with_the_check(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.write(case, "Vi avvaktar med anmälan.")
    (found,) = town.minutes.verdict(meeting.id).put_off
    assert (found.where, found.item_id) == (f"§ {case.paragraph} Samtal", case.id)
