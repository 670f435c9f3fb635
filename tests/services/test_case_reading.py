"""If these fail, a case is read by somebody it was never told to, unseen, or children are searched for."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.services.case_codes import CaseUnknown
from samverkan_desktop.services.case_list import CaseLists
from samverkan_desktop.services.case_reading import CaseReading
from samverkan_desktop.services.forum_search import ForumNotOpened
from samverkan_desktop.services.pointing import SearchedByTrait
from samverkan_desktop.services.rights import RightMissing
from tests.services.builders import CONSULTATION, Town

SAID = "Stödet provas till jul."


def become(town: Town, role: str) -> None:
    record = town.session.record
    record.users.set_role(record.user_id, role)
    town.session.refresh_rights()


@pytest.fixture
def code(town: Town) -> int:
    """A case with two meetings: held and approved, and on the agenda of the next."""
    meeting = town.started(date(2026, 9, 10))
    item = town.case(meeting)
    town.write(item, "Samtalet gick bra.", background="Eleven är ofta borta.", agreed=SAID)
    town.act(item, "Bjud in vårdnadshavaren")
    assert item.case is not None
    return item.case.code


def test_a_thread_tells_question_agreement_and_actions_and_is_logged(town: Town, code: int) -> None:
    before = town.log_count()
    [step] = CaseReading(town.session).read(code)
    assert (step.background, step.agreed) == ("Eleven är ofta borta.", SAID)
    assert [action.what for action in step.actions] == ["Bjud in vårdnadshavaren"]
    assert town.log_count() == before + 1
    last = town.log()[-1]
    assert (last.action, last.object_id) == ("läs ärendetråd", f"K{code}")
    assert SAID not in repr(step)


def test_who_may_not_read_cases_reads_none(town: Town, code: int) -> None:
    become(town, "reviewer")
    with pytest.raises(RightMissing):
        CaseReading(town.session).read(code)
    [line] = CaseLists(town.session).view().lines
    assert line.code == code
    with pytest.raises(RightMissing):
        CaseLists(town.session).search("stödet", CONSULTATION, (line,))


def test_outside_the_krets_only_the_place_is_told(town: Town, code: int) -> None:
    become(town, "read_only")
    [step] = CaseReading(town.session).read(code)
    assert step.outside
    assert (step.title, step.background, step.agreed, step.actions) == ("", "", "", ())


def test_an_unknown_code_is_told(town: Town) -> None:
    with pytest.raises(CaseUnknown):
        CaseReading(town.session).read(999)


def test_the_list_counts_meetings_and_open_actions(town: Town, code: int) -> None:
    view = CaseLists(town.session).view()
    [line] = view.lines
    assert (line.label, line.meetings, line.open_actions) == (f"K{code}", 1, 1)
    assert (line.last_day, line.forum_ids) == (date(2026, 9, 10), frozenset({CONSULTATION}))
    assert [id for id, _ in view.forums] == [CONSULTATION]


def test_text_is_searched_in_one_forum_and_that_is_logged_without_the_words(town: Town, code: int) -> None:
    lists = CaseLists(town.session)
    lines = lists.view().lines
    with pytest.raises(ForumNotOpened):
        lists.search("stödet provas", "", lines)
    with town.session.record.transaction("indexera"):
        item = town.session.repositories.items.where(case_code=code)[0]
        town.session.record.search.put("agenda_item", item.id, title=item.heading, body=SAID, forum_id=CONSULTATION)
    assert [line.code for line in lists.search("stödet provas", CONSULTATION, lines)] == [code]
    assert lists.search("stödet provas", "annat-forum", lines) == ()
    row = town.log()[-1]
    assert row.action == "sök i ärendetext"
    assert "stödet" not in repr(row).casefold()


@pytest.mark.parametrize("sought", ["070-174 06 05", "diabetes", "klass 7B"])
def test_no_search_by_what_singles_a_child_out(town: Town, code: int, sought: str) -> None:
    lists = CaseLists(town.session)
    with pytest.raises(SearchedByTrait) as refused:
        lists.search(sought, CONSULTATION, lists.view().lines)
    assert sought not in str(refused.value)
    assert code
