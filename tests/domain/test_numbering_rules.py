"""§ numbers and meeting numbers. If these fail, a reference in an old paper points at something else."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.agenda import EarlierMeetingUnnumbered, assign_paragraphs
from samverkan_desktop.domain.forums import Numbering
from samverkan_desktop.domain.meetings import BEFORE_START, HELD, Meeting, MeetingState
from samverkan_desktop.domain.numbering import MeetingReference, next_meeting_number, require_earlier_numbered
from tests.domain.builders import item, meeting

PARAGRAPHS = st.none() | st.integers(1, 300)


@given(st.permutations(range(1, 6)), st.integers(0, 300), st.sampled_from(Numbering))
def test_start_numbers_the_agenda_in_its_order(order: list[int], used: int, numbering: Numbering) -> None:
    """Else § 44 is not where the agenda has it. Through the year the numbers go on; per meeting they restart."""
    items = [item(str(position), position) for position in order]
    numbered = assign_paragraphs(items, highest_used=used, numbering=numbering)
    first = used + 1 if numbering is Numbering.PER_YEAR else 1
    assert [(i.position, i.paragraph) for i in numbered] == [(n, first + n - 1) for n in range(1, 6)]


@given(st.lists(st.none() | st.integers(1, 300), unique_by=lambda n: n or object()), st.integers(0, 400))
def test_a_number_once_given_is_kept_and_none_is_given_twice(numbers: list[int | None], used: int) -> None:
    """Else the minutes of two items answer to the same §."""
    items = [item(str(n), n, paragraph=number) for n, number in enumerate(numbers, start=1)]
    highest = max([used, *(n for n in numbers if n is not None)], default=0)
    for numbering in Numbering:
        after = assign_paragraphs(items, highest_used=used, numbering=numbering)
        given_now = [i.paragraph for i in after]
        assert None not in given_now
        assert len(set(given_now)) == len(given_now)
        for before, now in zip(items, after, strict=True):
            assert before.paragraph in (None, now.paragraph)
            if before.paragraph is None and numbering is Numbering.PER_YEAR:
                assert (now.paragraph or 0) > highest
        assert assign_paragraphs(after, highest_used=used, numbering=numbering) == after


def test_a_year_of_meetings_runs_on() -> None:
    """Two meetings of one forum and year: the second begins where the first ended, late items get the next number."""
    first = assign_paragraphs([item("a", 1), item("b", 2)], highest_used=0)
    late = assign_paragraphs([*first, item("c", 3)], highest_used=2)
    second = assign_paragraphs([item("d", 1)], highest_used=3)
    assert [i.paragraph for i in (*late, *second)] == [1, 2, 3, 4]
    new_year = assign_paragraphs([item("e", 1)], highest_used=0)
    assert new_year[0].paragraph == 1


def test_no_items_no_numbers() -> None:
    assert assign_paragraphs([], highest_used=9) == ()


# --- starting in order ---------------------------------------------------------------------------------------------

LATER = meeting(id="later", day=date(2026, 12, 3), state=MeetingState.AGENDA_SENT)


@pytest.mark.parametrize("state", MeetingState)
def test_an_earlier_meeting_without_numbers_stops_the_start(state: MeetingState) -> None:
    """Else § 44 of December was given before § 38 of October. Held and cancelled ones do not stand in the way."""
    earlier = meeting(id="earlier", day=date(2026, 10, 22), state=state)
    if state in BEFORE_START:
        with pytest.raises(EarlierMeetingUnnumbered) as refused:
            require_earlier_numbered(LATER, [LATER, earlier])
        assert "22\u00a0oktober 2026" in refused.value.sentence()
        require_earlier_numbered(LATER, [LATER, earlier], numbering=Numbering.PER_MEETING)
    else:
        assert state in (*HELD, MeetingState.CANCELLED)
        require_earlier_numbered(LATER, [LATER, earlier])


@pytest.mark.parametrize(
    "other",
    [
        meeting(id="x", day=date(2025, 12, 18)),  # another year has numbers of its own
        meeting(id="x", day=date(2026, 10, 22), forum_id="steering"),
        meeting(id="x", day=date(2026, 12, 17)),  # comes after
        meeting(id="x", day=date(2026, 12, 3), start=time(14), end=time(15)),
        meeting(id="later", day=date(2026, 10, 22)),  # the meeting itself, as it was before it was moved
    ],
)
def test_others_do_not_stand_in_the_way(other: Meeting) -> None:
    """Else a meeting cannot start for no reason, with people waiting in the room."""
    require_earlier_numbered(LATER, [other, LATER])


def test_the_first_obstacle_is_named() -> None:
    """Else the user cancels the wrong meeting."""
    waiting = [meeting(id=str(n), day=date(2026, month, 1)) for n, month in enumerate((9, 5, 7))]
    with pytest.raises(EarlierMeetingUnnumbered, match="1\u00a0maj 2026"):
        require_earlier_numbered(LATER, waiting)


def test_earlier_the_same_day_counts() -> None:
    """Else two meetings in a row on one day get their §§ backwards."""
    morning = meeting(id="x", day=LATER.day, start=time(8), end=time(9))
    with pytest.raises(EarlierMeetingUnnumbered):
        require_earlier_numbered(LATER, [morning])


# --- meeting numbers -----------------------------------------------------------------------------------------------


@given(st.sets(st.integers(1, 60)), st.sampled_from(MeetingState))
def test_the_next_meeting_number_is_new(used: set[int], state: MeetingState) -> None:
    """Else two meetings are called 7/2026. Cancelled ones keep theirs."""
    meetings = [meeting(id=str(n), number=n, state=state) for n in used] + [meeting(id="none")]
    number = next_meeting_number(meetings, forum_id="consultation", year=2026)
    assert number == max(used, default=0) + 1
    assert next_meeting_number(meetings, forum_id="steering", year=2026) == 1
    assert next_meeting_number(meetings, forum_id="consultation", year=2027) == 1


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("7/2026", MeetingReference(number=7, year=2026)),
        (" 7/2026\n", MeetingReference(number=7, year=2026)),
        ("konsultation:7/2026", MeetingReference(forum="konsultation", number=7, year=2026)),
        ("Styrgrupp: norr:12/2027", MeetingReference(forum="Styrgrupp: norr", number=12, year=2027)),
        ("0192f3a1-0000-7000-8000-000000000001", MeetingReference(id="0192f3a1-0000-7000-8000-000000000001")),
        ("7-2026", MeetingReference(id="7-2026")),
        ("-7/2026", MeetingReference(id="-7/2026")),
        ("7/", MeetingReference(id="7/")),
        ("²/2026", MeetingReference(id="²/2026")),
        ("", MeetingReference()),
    ],
)
def test_how_a_meeting_is_named(text: str, reference: MeetingReference) -> None:
    """Else the command line prints another meeting than the one asked for."""
    assert MeetingReference.parse(text) == reference


@given(st.text(st.characters(codec=None)) | st.from_regex(r"[a-z:]{0,5}[0-9]{1,9}/[0-9]{0,9}", fullmatch=True))
def test_any_reference_is_read_without_a_crash(text: str) -> None:
    parsed = MeetingReference.parse(text)
    assert not (parsed.id and parsed.number)


def test_a_monstrous_number_is_just_an_unknown_meeting() -> None:
    """Else Python's limit for reading integers ends in a traceback."""
    text = "9" * 5000 + "/2026"
    assert MeetingReference.parse(text) == MeetingReference(id=text)
