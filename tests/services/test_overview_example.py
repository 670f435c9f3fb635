"""If these fail, the first page does not say what stands in the record: here as in the picture."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.overview import Overview
from samverkan_desktop.domain.overview_target import LineKind, Place
from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.domain.overview_todo import TaskKind
from samverkan_desktop.services.example_record import make_example
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import KURATOR, NURSE, Town
from tests.services.overview_lines import lines, texts

TODAY = date(2026, 11, 21)
PUPIL_HEALTH = {KURATOR, NURSE}


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The example record, for looking at only."""
    path = tmp_path_factory.mktemp("example") / "exempel.samverkan"
    session = make_example(path, today=TODAY, kdf=KdfProfile(memory_kib=64, passes=1, lanes=1))
    yield session
    session.close()


@pytest.fixture(scope="module")
def page(example: Session) -> Overview:
    return Overviews(example).read()


# --- the example, as in the picture ------------------------------------------------------------------------------


def test_the_head_and_the_line(page: Overview) -> None:
    assert (str(page.head.greeting), page.head.week, str(page.head.period)) == ("God eftermiddag", 47, "Höstterminen")
    assert page.timeline is not None
    assert str(page.timeline.heading) == "Läsåret 2026/27 · 7 möten · längsta mellanrum 7 veckor"
    assert [dot.day.isoformat()[5:] for dot in page.timeline.dots] == [
        "09-10", "10-22", "12-03", "01-14", "02-18", "04-08", "05-20",
    ]  # fmt: skip
    assert [str(dot.note) for dot in page.timeline.dots if dot.note] == ["flyttat: sportlov v. 8"]
    assert [dot.state for dot in page.timeline.dots][1:4] == [DotState.HELD, DotState.NEXT, DotState.PLANNED]


def test_the_next_meeting(page: Overview) -> None:
    assert page.next_meeting is not None
    assert page.next_meeting.meeting.label == "7/2026"
    assert str(page.next_meeting.away) == "om 12 dagar"
    assert lines(page, LineKind.INVITATION) == [("done", "Inbjudan och frågeupprop skickat 22 okt")]
    assert lines(page, LineKind.QUESTIONS)[0][1] == "4 frågor: skola 4, socialtjänst 0"
    assert ("danger", "Ingen från elevhälsan har tackat ja") in lines(page, LineKind.REPLIES)


def test_the_attendance_splits_rektors_and_counts_only_what_was_written_down(page: Overview) -> None:
    assert page.attendance is not None
    assert len(page.attendance.columns) == 6
    rektors = [str(row.detail) for row in page.attendance.rows if row.function_id == "function-rektor"]
    assert rektors == ["kommunal skola", "fristående skola"]
    for row in page.attendance.rows:
        letters = [cell.letter for cell in row.cells]
        assert row.counted == sum(letter in "NDEFU" for letter in letters)
        assert row.came == sum(letter in "NDE" for letter in letters)


def test_what_is_told_can_be_found_among_the_rows(example: Session, page: Overview) -> None:
    """Every element leads to its rows, and the rows are there."""
    repositories = example.repositories
    by_place: dict[Place, Any] = {
        Place.MEETINGS: repositories.meetings,
        Place.QUESTIONS: repositories.questions,
        Place.FOLLOW_UPS: repositories.follow_ups,
    }
    assert page.timeline
    assert page.next_meeting
    targets = [row.target for row in page.todo] + [line.target for line in page.next_meeting.lines]
    targets += [part.target for part in page.follow_ups.parts] + [dot.target for dot in page.timeline.dots]
    targets += [row.target for row in (*page.areas.shown, *page.areas.kept_back)] + [page.timeline.target]
    for target in targets:
        if target.place is Place.MEETING:
            assert repositories.meetings.find(target.of) is not None
        if target.place in by_place:
            assert target.ids
            assert all(by_place[target.place].find(id) is not None for id in target.ids), target


def test_the_figures_agree_with_the_rows(example: Session, page: Overview) -> None:
    autumn = [f for f in example.repositories.follow_ups.all() if date(2026, 7, 1) <= f.created_on <= TODAY]
    late = [f for f in example.repositories.follow_ups.all() if f.days_late(TODAY)]
    assert page.follow_ups.agreed == len(autumn) > 10
    assert page.late_follow_ups == len(late) == len(texts(page, TaskKind.FOLLOW_UP))
    assert page.waiting_questions == example.repositories.questions.count(state="waiting")
    held = {m.id for m in example.repositories.meetings.all() if m.is_held and m.day >= date(2026, 7, 1)}
    items = [
        item
        for item in example.repositories.items.all()
        if item.meeting_id in held and item.kind in ("general", "case") and item.state != "not_taken"
    ]
    for row in page.areas.shown:
        assert row.told.number == sum(1 for item in items if item.area_id == row.area_id)
    for row in page.areas.kept_back:
        assert sum(1 for item in items if item.area_id == row.area_id) > 0


def test_another_forum_can_be_chosen_and_an_unknown_one_is_passed_over(example: Session, page: Overview) -> None:
    steering = Overviews(example).read("styrgrupp")
    assert steering.forum_id == "styrgrupp"
    assert steering.timeline is not None
    assert "Styrgrupp" in str(steering.timeline.title)
    assert [row.kind for row in steering.todo] == [row.kind for row in page.todo], "the list is about everything"
    assert Overviews(example).read("gone").forum_id == "konsultation"


def test_no_words_of_a_case_stand_on_the_page(example: Session, page: Overview) -> None:
    """Not the text, not the heading, not what was agreed: the page may stand on the projector."""
    cases = [item for item in example.repositories.items.all() if item.is_case]
    told = " ".join(str(row.text) for row in page.todo)
    told += " ".join(str(line.text) for line in (page.next_meeting.lines if page.next_meeting else ()))
    words = {item.title for item in cases}
    words |= {f.what for f in example.repositories.follow_ups.all() if f.case_code is not None}
    general = {f.what for f in example.repositories.follow_ups.all() if f.case_code is None}
    assert not [each for each in words - general if each and each in told]


def test_the_page_takes_as_few_queries_in_an_old_record_as_in_a_new(example: Session, town: Town) -> None:
    """The page is opened after every change. A query for each meeting or person would make it slow with the years."""

    def queries(session: Session) -> int:
        seen: list[str] = []
        session.record.raw.set_trace_callback(seen.append)
        Overviews(session).read()
        session.record.raw.set_trace_callback(None)
        return len(seen)

    town.meetings.invite(town.meeting(date(2026, 9, 10)).id)
    assert queries(example) <= 26
    assert queries(example) - queries(town.session) <= 3
