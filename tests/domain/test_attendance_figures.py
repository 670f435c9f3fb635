"""If these fail, a figure of attendance accuses somebody who was never called, or hides a function that was lacking."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.attendance import AttendanceState as S
from samverkan_desktop.domain.attendance import Participant, Reply
from samverkan_desktop.domain.attendance_figures import AttendanceFigures, Figure, attendance_figures
from samverkan_desktop.domain.forums import Expectation, Forum
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview_attendance import columns_of
from samverkan_desktop.domain.overview_target import Place
from samverkan_desktop.domain.time_spans import ALL, time_spans
from tests.domain.builders import forum, meeting, register, requirement, seat

FORUM = forum(
    requirements=(
        requirement("rektor"),
        requirement("jurist"),
        requirement("kurator", "skolsköterska"),
        requirement("bup-kontakt", expectation=Expectation.WISHED),
    )
)
LETTER = {"N": S.PRESENT, "D": S.REMOTE, "E": S.SUBSTITUTE, "F": S.EXCUSED, "U": S.ABSENT, "?": S.NOT_RECORDED}
SIX = {
    ("rektor", "central"): "NNNNNN",
    ("rektor", "north"): "UUDU U",
    ("jurist", "family"): "NDFNUF",
    ("kurator", "health"): "  FNFN",
    ("skolsköterska", "health"): "  EUU?",
}


def figures(
    letters: dict[tuple[str, str], str], *, of: Forum = FORUM, unit_id: str = "", replied: Reply = Reply.NONE
) -> AttendanceFigures:
    """A letter for each meeting; a space where nobody was called."""
    seats: dict[str, list[Participant]] = {}
    for (function_id, unit), row in letters.items():
        for number, letter in enumerate(row):
            if letter != " ":
                one = seat(
                    function_id, LETTER[letter], id=f"{function_id}-{unit}-{number}", unit_id=unit, reply=replied
                )
                seats.setdefault(f"m{number}", []).append(one)
    count = max(len(row) for row in letters.values())
    first = date(2026, 4, 2)
    held = [
        meeting(id=f"m{n}", day=first + timedelta(days=42 * n), state=MeetingState.APPROVED, number=n + 1)
        for n in range(count)
    ]
    return attendance_figures(of, columns_of(held, seats), register(), unit_id=unit_id)


def of(found: AttendanceFigures, key: str, detail: str = "") -> Figure:
    return next(
        each for each in (*found.functions, *found.professions) if each.key == key and detail in str(each.detail or "")
    )


def test_never_called_is_not_absent() -> None:
    found = figures(SIX)
    health = of(found, "pupil_health")
    assert (health.came, health.counted) == (3, 4)
    assert health.count(S.NOT_CALLED) == 2
    assert str(found.pupil_health) == "Elevhälsan deltog vid 3 av 4 möten, och var inte kallad till 2."


def test_a_promise_counts_also_when_nobody_was_called() -> None:
    promise = next(each for each in figures(SIX).promises if str(each.who) == "någon från elevhälsan")
    assert (promise.met, promise.counted) == (3, 6)
    assert [answer for _, answer in promise.meetings].count(False) == 3
    assert len(promise.target(True, False).ids) == 6, "the figure knows its meetings"
    assert len(promise.target(False).ids) == 3


def test_a_promise_says_nothing_of_a_meeting_where_attendance_was_not_taken() -> None:
    found = figures({("rektor", "central"): "N??N", ("jurist", "family"): "F??N"})
    jurist = next(each for each in found.promises if str(each.who) == "jurist")
    assert [answer for _, answer in jurist.meetings] == [False, None, None, True]
    assert (jurist.met, jurist.counted) == (1, 2)


@pytest.mark.parametrize(
    ("row", "came", "counted", "in_a_row"),
    [
        ("NNNNNN", 6, 6, 0),
        ("NDEFUU", 3, 6, 3),
        ("NN??FU", 2, 4, 2),
        ("N F  U", 1, 3, 2),
        ("??????", 0, 0, 0),
        ("UUUUUN", 1, 6, 0),
    ],
)
def test_share_and_row(row: str, came: int, counted: int, in_a_row: int) -> None:
    jurist = of(figures({("rektor", "central"): "NNNNNN", ("jurist", "family"): row}), "jurist")
    assert (jurist.came, jurist.counted, jurist.in_a_row) == (came, counted, in_a_row)


def test_only_meetings_where_attendance_was_taken_are_told_as_taken() -> None:
    found = figures({("rektor", "central"): "NN?N", ("jurist", "family"): "NN?F"})
    assert (found.taken, found.held) == (3, 4)
    assert str(found.summary) == "Närvaron är antecknad vid 3 av 4 hållna möten."


def test_what_was_lacking_is_said_in_a_sentence() -> None:
    """If this fails, which functions the year has lacked has to be counted in the table."""
    told = str(figures(SIX).lacked)
    assert told.startswith("Har saknats av dem som ska delta: ")
    assert "någon från elevhälsan (3 av 6 möten)" in told
    assert "jurist (" in told
    assert "rektor (" not in told


def test_gaps_in_a_row_are_told_with_what_is_lacking() -> None:
    told = [str(gap.text) for gap in figures(SIX).gaps]
    assert "2 möten i rad utan jurist." in told
    assert not any("rektor" in line for line in told)
    assert told[-1].endswith("som önskas delta.")


def test_independent_against_municipal() -> None:
    found = figures(SIX, replied=Reply.ACCEPTED)
    municipal, independent = found.by_kind
    assert [len(part) for part in (municipal.called, municipal.answered, municipal.came)] == [6, 6, 6]
    assert [len(part) for part in (independent.called, independent.came, independent.counted)] == [5, 1, 5]


def test_a_forum_for_some_schools_tells_of_those_alone() -> None:
    limited = forum(requirements=FORUM.requirements, unit_ids=("north",))
    found = figures({("rektor", "north"): "NU"}, of=limited)
    assert [school.key for school in found.schools] == ["north"]


def test_a_school_that_was_never_called_is_told_so() -> None:
    found = figures({("rektor", "central"): "NN"})
    north = next(school for school in found.schools if school.key == "north")
    assert (north.called, north.counted) == ((), ())


def test_one_school_at_a_time_counts_only_its_own() -> None:
    found = figures(SIX, unit_id="north")
    assert {figure.key for figure in found.functions} == {"rektor"}
    assert (found.functions[0].came, found.functions[0].counted) == (1, 5)
    assert found.promises == ()
    assert found.taken == 6


def test_every_number_knows_its_rows() -> None:
    jurist = of(figures(SIX), "jurist")
    for state in S:
        target = jurist.target(state)
        if target.place is Place.ATTENDANCE:
            assert len(target.ids) == jurist.count(state)
    health = of(figures(SIX), "pupil_health")
    assert health.target(S.NOT_CALLED).place is Place.MEETINGS
    assert health.target(S.NOT_CALLED).ids == ("m0", "m1")


def test_times_go_back_to_the_first_meeting() -> None:
    spans = time_spans(date(2025, 2, 3), date(2026, 12, 3), ())
    names = [str(span.name) for span in spans]
    assert names[0] == "läsåret 2026/27"
    assert "våren 2025" in names
    assert "hösten 2024" not in names
    assert spans[-1].key == ALL
    assert date(2025, 2, 3) in spans[-1]
    assert time_spans(None, date(2026, 12, 3), ())[0].date_from == date(2026, 7, 1)
