"""If these fail, a secretary looks for a meeting in the list and does not find it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE, Column, MeetingFilter, MeetingTable
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row, RowList
from samverkan_desktop.gui.tokens import Tone
from tests.gui.values import STEERING, row


@pytest.fixture
def table() -> MeetingTable:
    made = MeetingTable()
    made.show_rows(
        [
            row("a", days=0, state=MeetingState.AGENDA_SENT),
            row("b", days=-42),
            row("c", days=-400, forum=STEERING, state=MeetingState.CANCELLED),
        ]
    )
    return made


def shown(table: MeetingTable) -> list[str]:
    return [table.row_at(number).meeting.id for number in range(table.rowCount())]


def test_latest_first_until_asked_otherwise(table: MeetingTable) -> None:
    assert shown(table) == ["a", "b", "c"]
    table.sort(Column.DAY, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["c", "b", "a"]
    table.sort(Column.FORUM, Qt.SortOrder.DescendingOrder)
    assert shown(table)[0] == "c"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (MeetingFilter(text="styr"), ["c"]),
        (MeetingFilter(text="KONSULT 2026"), ["a", "b"]),
        (MeetingFilter(text="torsdag 3 december"), ["a"]),
        (MeetingFilter(text="inställt"), ["c"]),
        (MeetingFilter(forum_id="styr"), ["c"]),
        (MeetingFilter(state=MeetingState.APPROVED), ["b"]),
        (MeetingFilter(year=2025), ["c"]),
        (MeetingFilter(text="konsult", year=2025), []),
        (MeetingFilter(), ["a", "b", "c"]),
    ],
)
def test_filters_narrow_together(table: MeetingTable, wanted: MeetingFilter, found: list[str]) -> None:
    table.show_only(wanted)
    assert shown(table) == found
    assert table.total == 3


def test_a_filter_stays_when_the_rows_are_read_again(table: MeetingTable) -> None:
    table.show_only(MeetingFilter(year=2025))
    table.show_rows([row("x", days=-380), row("y")])
    assert shown(table) == ["x"]
    assert (table.place_of("x"), table.place_of("y")) == (0, -1)


def test_cells_say_it_as_a_secretary_does(table: MeetingTable) -> None:
    cells = [table.index(0, column).data() for column in Column]
    assert cells == [
        "tor 3 dec 2026",
        "v.\u00a049",
        "13.00–15.00",
        "Konsultationsmöte",
        "",
        "8",
        "2",
        "Dagordning skickad",
    ]
    assert table.index(0, Column.STATE).data(CHIP_ROLE) == Tone.BRAND
    assert table.index(0, Column.DAY).data(CHIP_ROLE) is None


def test_every_state_has_a_word_and_a_tone() -> None:
    table = MeetingTable()
    table.show_rows([row(state.value, state=state) for state in MeetingState])
    for number in range(len(MeetingState)):
        index = table.index(number, Column.STATE)
        assert index.data()
        assert index.data(CHIP_ROLE) in list(Tone)


def test_models_keep_qts_promises(table: MeetingTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]  # the plugin has no types here
    rows = RowList()
    rows.show_rows([Row(id="1", title="Öppnande"), Row(id="2", title="Nästa möte")])
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]  # as above


def test_rows_with_the_same_ids_change_in_place() -> None:
    """Else the list would jump to its top each time something is saved."""
    rows = RowList()
    rows.show_rows([Row(id="1", title="a"), Row(id="2", title="b")])
    resets: list[int] = []
    changed: list[int] = []
    rows.modelReset.connect(lambda: resets.append(1))

    def note(top: QModelIndex, _bottom: QModelIndex) -> None:
        changed.append(top.row())

    rows.dataChanged.connect(note)
    rows.show_rows([Row(id="1", title="a"), Row(id="2", title="c", chip="Klar")])
    assert (resets, changed) == ([], [1])
    assert rows.index(1).data(ROW_ROLE).title == "c"
    assert rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "c, Klar"
    rows.show_rows([Row(id="3", title="d")])
    assert resets == [1]
