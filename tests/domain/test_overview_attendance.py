"""If these fail, the matrix accuses somebody of being absent who was never called or never written down, or hides that
independent schools stay away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.attendance import AttendanceState as S
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Expectation
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_attendance import LETTERS, AttendanceMatrix, AttendanceRow, attendance_matrix
from tests.domain.builders import forum, meeting, register, requirement, seat

FORUM = forum(
    requirements=(
        requirement("rektor"),
        requirement("pedagog"),
        requirement("socialsekreterare"),
        requirement("jurist"),
        requirement("kurator", "skolsköterska"),
        requirement("bup-kontakt", expectation=Expectation.WISHED),
    )
)
LETTER = {"N": S.PRESENT, "D": S.REMOTE, "E": S.SUBSTITUTE, "F": S.EXCUSED, "U": S.ABSENT, "?": S.NOT_RECORDED}
PICTURE = {
    ("rektor", "central"): "NNNNNN",
    ("rektor", "north"): "UUDUNU",
    ("pedagog", "central"): "NNN?NN",
    ("socialsekreterare", "family"): "NNNNNN",
    ("jurist", "family"): "NDFNDN",
    ("kurator", "health"): "UFFNFF",
    ("skolsköterska", "health"): "UFEENE",
}


def held(count: int = 6) -> list[Meeting]:
    first = date(2026, 4, 2)
    return [
        meeting(id=f"m{n}", day=first + timedelta(days=42 * n), state=MeetingState.APPROVED, number=n + 1)
        for n in range(count)
    ]


def seats(letters: dict[tuple[str, str], str]) -> dict[str, list[Participant]]:
    """A letter for each meeting; a space where nobody was called."""
    found: dict[str, list[Participant]] = {}
    for (function_id, unit_id), row in letters.items():
        for number, letter in enumerate(row):
            if letter != " ":
                one = seat(function_id, LETTER[letter], id=f"{function_id}-{unit_id}-{number}", unit_id=unit_id)
                found.setdefault(f"m{number}", []).append(one)
    return found


def matrix(letters: dict[tuple[str, str], str], meetings: list[Meeting] | None = None) -> AttendanceMatrix:
    return attendance_matrix(FORUM, held() if meetings is None else meetings, seats(letters), register())


def shown(row: AttendanceRow) -> tuple[str, str, str, str]:
    return row.name, str(row.detail or ""), "".join(cell.letter for cell in row.cells), str(row.share)


def test_the_picture_of_the_first_page() -> None:
    found = matrix(PICTURE)
    assert [shown(row) for row in found.rows] == [
        ("Rektor", "kommunal skola", "NNNNNN", "6 av 6"),
        ("Rektor", "fristående skola", "UUDUNU", "2 av 6"),
        ("Pedagog", "", "NNN?NN", "5 av 5"),
        ("Socialsekreterare", "", "NNNNNN", "6 av 6"),
        ("Jurist", "", "NDFNDN", "5 av 6"),
        ("Kurator", "elevhälsa", "UFFNFF", "1 av 6"),
        ("Skolsköterska", "elevhälsa", "UFEENE", "4 av 6"),
        ("Bup-kontakt", "", "––––––", "ej kallad"),
    ]
    assert str(found.heading) == "senaste 6 mötena"
    assert [column.label for column in found.columns] == [f"{n}/2026" for n in range(1, 7)]


def test_every_cell_leads_to_its_rows() -> None:
    row = matrix(PICTURE).rows[1]
    assert row.cells[2].target.of == "m2"
    assert row.cells[2].target.ids == ("rektor-north-2",)
    assert row.target.ids == tuple(f"rektor-north-{n}" for n in range(6))


def test_only_the_latest_six_held_meetings_are_shown() -> None:
    meetings = held(8)
    meetings.append(meeting(id="later", day=date(2027, 5, 1), state=MeetingState.INVITED))
    assert [column.meeting_id for column in matrix({}, meetings).columns] == [f"m{n}" for n in range(2, 8)]


def test_what_was_not_written_down_is_no_absence() -> None:
    (row, *_) = matrix({("rektor", "central"): "???"}, held(3)).rows
    assert shown(row) == ("Rektor", "", "???", "ej registrerat")
    assert row.counted == 0


def test_not_called_is_no_absence() -> None:
    (row, *_) = matrix({("rektor", "central"): "N  U"}, held(4)).rows
    assert shown(row)[2:] == ("N––U", "1 av 2")


def test_a_promise_that_nobody_was_called_for_is_seen_as_broken() -> None:
    """M07: never inviting elevhälsan is 0 of 6, not nothing."""
    without = {key: row for key, row in PICTURE.items() if key[1] != "health"}
    found = matrix(without)
    names = [row.name for row in found.rows]
    assert "Kurator" in names
    assert "Skolsköterska" in names
    (promise,) = [each for each in found.promises if each.function_ids == ("kurator", "skolsköterska")]
    assert (str(promise.who), promise.met, promise.counted) == ("från elevhälsan", 0, 6)


def test_of_a_group_only_those_called_are_shown() -> None:
    without = {key: row for key, row in PICTURE.items() if key[0] != "kurator"}
    assert "Kurator" not in [row.name for row in matrix(without).rows]


def test_a_function_that_no_promise_names_comes_last() -> None:
    guest = {("bup-kontakt", "bup"): "NNNNNN", ("rektor", "central"): "NNNNNN"}
    plain = replace(FORUM, requirements=(requirement("rektor"),))
    rows = attendance_matrix(plain, held(), seats(guest), register()).rows
    assert [(row.name, row.expectation) for row in rows] == [("Rektor", Expectation.SHALL), ("Bup-kontakt", None)]


def test_a_promise_is_not_held_against_meetings_before_it() -> None:
    late = replace(FORUM, requirements=(requirement("jurist", valid_from=date(2026, 10, 1)),))
    (promise,) = attendance_matrix(late, held(), seats({("rektor", "central"): "NNNNNN"}), register()).promises
    assert (promise.met, promise.counted) == (0, 1)  # only the last of the six


def sitting(*present: Participant) -> list[AttendanceRow]:
    return list(attendance_matrix(FORUM, held(1), {"m0": list(present)}, register()).rows)


def test_a_substitute_counts_for_the_one_replaced_and_nobody_else() -> None:
    """The municipal rektor sends her pedagog: the rektor's place is filled, the pedagog's is not."""
    rows = sitting(
        seat("rektor", S.EXCUSED, id="1", person_id="anna"),
        seat("rektor", S.ABSENT, id="2", person_id="bo", unit_id="north"),
        seat("pedagog", S.SUBSTITUTE, id="3", person_id="cecilia", substitute_for="anna"),
    )
    assert [shown(row) for row in rows[:3]] == [
        ("Rektor", "kommunal skola", "E", "1 av 1"),
        ("Rektor", "fristående skola", "U", "0 av 1"),
        ("Pedagog", "", "–", "ej kallad"),
    ]


def test_a_substitute_from_an_independent_school_does_not_make_its_own_school_present() -> None:
    rows = sitting(
        seat("rektor", S.EXCUSED, id="1", person_id="anna"),
        seat("rektor", S.SUBSTITUTE, id="2", person_id="bo", unit_id="north", substitute_for="anna"),
    )
    assert shown(rows[0]) == ("Rektor", "kommunal skola", "E", "1 av 1")
    assert shown(rows[1]) == ("Rektor", "fristående skola", "–", "ej kallad")


def test_a_substitute_alone_on_the_list_fills_the_function() -> None:
    (row, *_) = sitting(seat("jurist", S.SUBSTITUTE, id="1", person_id="dag", substitute_for="not-called"))[3:4]
    assert shown(row) == ("Jurist", "", "E", "1 av 1")


def test_no_meeting_held_yet() -> None:
    empty = matrix({}, [])
    assert (empty.heading, empty.columns, empty.rows, empty.promises) == (None, (), (), ())


@pytest.mark.parametrize("state", list(S))
def test_every_state_has_a_letter_of_its_own(state: S) -> None:
    assert list(LETTERS.values()).count(LETTERS[state]) == 1
