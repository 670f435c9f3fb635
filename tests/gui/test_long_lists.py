"""The lists are read column by column. If these fail, a row of them says something else than what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.models import case_rows, follow_up_rows
from samverkan_desktop.gui.models.cell_table import CellTable, LazyRows, TableRow
from samverkan_desktop.services.case_list import CaseLists
from samverkan_desktop.services.example_record import make_example
from samverkan_desktop.services.follow_up_list import FollowUpLine, FollowUpLists
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile

TODAY = date(2026, 12, 3)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = tmp_path_factory.mktemp("listor") / "exempel.samverkan"
    session = make_example(path, today=TODAY, kdf=KdfProfile(memory_kib=64, passes=1, lanes=1))
    yield session
    session.close()


def test_every_follow_up_stands_in_the_list_as_it_is_stored(example: Session) -> None:
    repositories = example.repositories
    lines = {line.id: line for line in FollowUpLists(example).view(everything=True).lines}
    stored = repositories.follow_ups.all()
    assert len(lines) == len(stored) + repositories.deadlines.count()
    for each in stored:
        line, case = lines[each.id], each.case_code is not None
        meeting = repositories.meetings.get(each.meeting_id)
        assert (line.what, line.outcome) == (("", "") if case else (each.what, each.outcome))
        assert (line.created_on, line.due, line.state, line.change) == (
            each.created_on,
            each.due,
            each.state,
            each.change,
        )
        assert (line.case_code, line.late, line.unit_id) == (
            each.case_code,
            each.days_late(TODAY),
            each.responsible_unit_id,
        )
        assert (line.meeting_id, line.meeting, line.forum_id) == (meeting.id, meeting.label, meeting.forum_id)
    for deadline in repositories.deadlines.all():
        line = lines[deadline.id]
        assert (line.what, line.due, line.state, line.outcome) == (
            deadline.what,
            deadline.due,
            deadline.state,
            deadline.outcome,
        )
        assert line.is_deadline


def test_the_order_is_late_then_mine_then_by_day(example: Session) -> None:
    lines = FollowUpLists(example).view(everything=True).lines
    keys = [
        (not line.late, not line.mine, -line.late, line.due or date.max, line.created_on, line.id) for line in lines
    ]
    assert keys == sorted(keys)
    assert any(line.late for line in lines)


def test_what_waits_is_the_part_of_everything_that_waits(example: Session) -> None:
    lists = FollowUpLists(example)
    remaining = [line.id for line in lists.view(everything=True).lines if line.state.remains]
    assert [line.id for line in lists.view().lines] == remaining


def test_every_case_is_counted_over_its_meetings(example: Session) -> None:
    repositories = example.repositories
    meetings = {m.id: m for m in repositories.meetings.all() if m.state is not MeetingState.CANCELLED}
    areas = {area.id: area.name for area in repositories.areas.all()}
    items = [(i.case.code, i) for i in repositories.items.all() if i.case is not None and i.meeting_id in meetings]
    lines = CaseLists(example).view().lines
    assert {line.code for line in lines} == {code for code, _ in items}
    for line in lines:
        own = sorted((i for code, i in items if code == line.code), key=lambda i: meetings[i.meeting_id].day)
        last = meetings[own[-1].meeting_id]
        assert line.item_ids == {item.id for item in own}
        assert line.meetings == len({item.meeting_id for item in own})
        assert line.last_day == last.day
        latest = [item for item in own if meetings[item.meeting_id].day == last.day]
        assert line.stage in {item.case.stage.label for item in latest if item.case is not None}
        assert line.area in {areas.get(item.area_id, "") for item in latest}
        waiting = repositories.follow_ups.where(case_code=line.code)
        assert line.open_actions == sum(f.state in (FollowUpState.OPEN, FollowUpState.ONGOING) for f in waiting)


@pytest.mark.parametrize("column", range(7))
def test_a_column_sorts_rows_that_are_not_made_as_those_that_are(example: Session, column: int) -> None:
    """Rows are made when they are looked at; sorting must not depend on which have been."""
    follow_ups = FollowUpLists(example).view(everything=True)
    cases = CaseLists(example).view()
    lists: list[LazyRows[Any]] = [
        follow_up_rows.rows(follow_ups.lines, follow_ups.today),
        case_rows.rows(cases.lines, cases.today),
    ]
    for rows in lists:
        for line in rows.values:
            cells = rows.made(line).cells
            if column < len(cells):
                cell = cells[column]
                wanted = cell.text.casefold() if cell.order is None else cell.order
                assert rows.order(line, column) == wanted


def test_a_list_makes_only_the_rows_that_are_looked_at(example: Session) -> None:
    """Else ten thousand rows are made for the thirty that fit in the window."""
    view = FollowUpLists(example).view(everything=True)
    rows = follow_up_rows.rows(view.lines, view.today)
    looked_at: list[FollowUpLine] = []

    def made(line: FollowUpLine) -> TableRow:
        looked_at.append(line)
        return rows.made(line)

    counted = LazyRows(rows.values, made, id_of=rows.id_of, order=rows.order)
    table = CellTable()
    table.show_rows(follow_up_rows.headings(), counted)
    table.sort(1)
    assert table.rowCount() == len(view.lines)
    assert table.row_at(table.rowCount() - 1).cells
    assert len(looked_at) == 1
