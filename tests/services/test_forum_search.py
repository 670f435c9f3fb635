"""If these fail, what a meeting wrote is not found again, or case text is found by whom it must not."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.forum_search import ForumNotOpened, ForumSearch, Found
from samverkan_desktop.services.pointing import SearchedByTrait
from samverkan_desktop.services.rights import RightMissing
from tests.services.builders import CONSULTATION, PHONE, PHONE_TEXT, Town
from tests.services.test_case_reading import become


@pytest.fixture
def approved(town: Town) -> tuple[Meeting, AgendaItem, AgendaItem]:
    """An approved meeting with a case and a general question: stödet, återkoppling; åtgärd: Bjud in till möte."""
    meeting, case, other = town.full()
    town.approve(meeting)
    return meeting, case, other


def search(town: Town, text: str, forum_id: str = CONSULTATION) -> Found:
    return ForumSearch(town.session).search(text, forum_id)


def told(found: Found) -> list[tuple[str, str]]:
    return [(hit.part, hit.extract.text) for hit in found.hits]


@pytest.mark.parametrize(
    ("sought", "hits"),
    [
        ("stödet", [("talk", "Stödet provas till jul.")]),
        ("STÖDET jul", [("talk", "Stödet provas till jul.")]),
        ("koppling", [("talk", "Återkoppling ges när det går.")]),  # from inside
        ("aterkoppling", []),
        ('"provas till"', [("talk", "Stödet provas till jul.")]),
        ('"till provas"', []),
        ("bjuder", [("agreed", "Skolan bjuder in.")]),
        ("stödet bjuder", [("talk", "Stödet provas till jul.")]),
        ("till möte", [("", "Bjud in till möte")]),
        ("", []),
        ("§", []),
    ],
)
def test_what_was_written_is_found(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem], sought: str, hits: list[tuple[str, str]]
) -> None:
    assert told(search(town, sought)) == hits


def test_a_hit_leads_to_its_place(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    meeting, case, _ = approved
    [hit] = search(town, "provas").hits
    text = town.minutes.text(case.id).talk
    assert (hit.meeting_id, hit.item_id, hit.is_case, text[hit.start : hit.end]) == (
        meeting.id,
        case.id,
        True,
        "provas",
    )
    assert (hit.day, hit.paragraph) == (meeting.day, case.paragraph)
    assert "provas" not in repr(hit)


def test_the_latest_meeting_comes_first_and_other_forums_are_not_searched(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    later = town.started(date(2026, 10, 22))
    item = town.general(later)
    town.write(item, "Stödet prövades.")
    assert len(search(town, "stödet").hits) == 1, "a meeting under way is not searched"
    town.minutes.finish(later.id)
    assert [hit.day for hit in search(town, "stödet").hits] == [later.day, approved[0].day]
    assert search(town, "stödet", "styrgrupp").hits == ()


def test_no_forum_no_search(town: Town) -> None:
    with pytest.raises(ForumNotOpened):
        search(town, "stödet", "")


def test_each_search_is_logged_with_its_hits_and_without_its_words(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    before = town.log_count()
    search(town, "stödet")
    search(town, "finnsinte")
    rows = town.log()[before:]
    assert [(row.action, row.kind, row.object_id, row.detail) for row in rows] == [
        ("sök i ärendetext", "forum", CONSULTATION, "1 träff"),
        ("sök i ärendetext", "forum", CONSULTATION, "0 träffar"),
    ]


@pytest.mark.parametrize("role", ["reviewer"])
def test_who_may_not_read_cases_may_not_search(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem], role: str
) -> None:
    become(town, role)
    with pytest.raises(RightMissing):
        search(town, "stödet")


def test_outside_the_krets_nothing_of_a_case_is_found(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    become(town, "read_only")
    assert search(town, "stödet").hits == ()
    assert search(town, "till möte").hits == (), "nor its åtgärder"
    assert [hit.is_case for hit in search(town, "återkoppling").hits] == [False]
    assert town.log()[-3].detail == "0 träffar"


@pytest.mark.parametrize(
    ("sought", "kind"),
    [
        ("flickan", "kön"),
        ("pojken stödet", "kön"),
        ("högstadiet", "stadium"),
        ("klass 7B", "klass"),
        ("diabetes", "ovan"),
    ],
)
def test_words_that_could_point_out_a_child_find_no_case(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem], sought: str, kind: str
) -> None:
    later = town.started(date(2026, 10, 22))
    case, general = town.case(later), town.general(later, "Rutin")
    town.write(case, f"Eleven: {sought}.")
    town.treat(case)
    town.write(general, f"Om {sought} i allmänhet.")
    town.minutes.finish(later.id)
    found = search(town, sought)
    assert found.left_out.startswith(kind)
    assert [hit.item_id for hit in found.hits if hit.is_case] == []


def test_a_number_is_never_searched_for(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    with pytest.raises(SearchedByTrait) as refused:
        search(town, PHONE)
    assert PHONE not in str(refused.value)


def test_text_with_a_direct_hit_is_not_found(town: Town) -> None:
    meeting = town.started(date(2026, 9, 10))
    item = town.general(meeting)
    town.write(item, f"{PHONE_TEXT} Återkoppling ges.")
    action = town.act(item, "Återkoppla")
    town.minutes.finish(meeting.id)
    assert [hit.follow_up_id for hit in search(town, "återkoppl").hits] == [action.id]
    town.minutes.save_part(item.id, "talk", "Återkoppling ges.")
    assert len(search(town, "återkoppl").hits) == 2, "cleaned, it is found at the next search"


def test_an_outcome_that_comes_later_is_found_and_one_that_is_undone_is_not(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]
) -> None:
    [hit] = search(town, "till möte").hits
    town.follow_ups.set_state(hit.follow_up_id, FollowUpState.DONE, outcome="Samarbetet fungerar", change=Change.SOME)
    [after] = search(town, "samarbetet").hits
    assert (after.follow_up_id, after.state) == (hit.follow_up_id, FollowUpState.DONE)
    town.session.undo()
    assert search(town, "samarbetet").hits == ()
    assert len(search(town, "till möte").hits) == 1


def test_sanitised_text_is_found_nowhere(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    meeting, case, _ = approved
    town.minutes.sanitise(meeting.id, case.id, second_person="Vera Ljungås")
    for sought in ("stödet", "till möte", "sanerad"):
        assert search(town, sought).hits == ()


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM search_entry",
        "UPDATE search_entry SET words = ' något annat '",
        "UPDATE search_entry SET words = words || ' zebra '",
        "DELETE FROM search_entry WHERE kind = 'follow_up'",
    ],
)
def test_words_that_came_apart_from_their_texts_come_right_by_themselves(
    town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem], harm: str
) -> None:
    with town.session.record.transaction("skada"):
        town.session.record.raw.execute(harm)
    assert search(town, "zebra").hits == ()
    search(town, "annat")
    assert told(search(town, "stödet")) == [("talk", "Stödet provas till jul.")]
    assert len(search(town, "till möte").hits) == 1


def test_forums_are_those_that_have_met(town: Town, approved: tuple[Meeting, AgendaItem, AgendaItem]) -> None:
    assert [id for _, id in ForumSearch(town.session).forums()] == [CONSULTATION]
