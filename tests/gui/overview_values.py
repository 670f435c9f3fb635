"""Small values of the first page, for its widgets: no record stands behind them."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.forums import Expectation
from samverkan_desktop.domain.overview_areas import AreaItems, Areas, areas_of
from samverkan_desktop.domain.overview_attendance import AttendanceMatrix, AttendanceRow, Cell, Column
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.participation import Sitting
from samverkan_desktop.domain.phrases import words

DAYS = (date(2026, 9, 10), date(2026, 10, 22), date(2026, 12, 3))
STATES = (AttendanceState.PRESENT, AttendanceState.EXCUSED, AttendanceState.NOT_RECORDED)


def matrix(names: tuple[str, ...] = ("Rektor", "Kurator")) -> AttendanceMatrix:
    """Functions at three meetings: there, kept away, not written down."""
    columns = tuple(Column(f"m{n}", day, f"{n + 5}/2026", Sitting(day, ())) for n, day in enumerate(DAYS))
    rows = tuple(
        AttendanceRow(
            function_id=name.lower(),
            name=name,
            detail=words("elevhälsa") if name == "Kurator" else None,
            expectation=Expectation.SHALL,
            cells=tuple(Cell(state, Target(Place.MEETING, f"m{n}", (f"{name}{n}",))) for n, state in enumerate(STATES)),
            came=1,
            counted=2,
        )
        for name in names
    )
    return AttendanceMatrix(columns, rows, ())


def areas(**counts: int) -> Areas:
    """Areas with so many items each, in the order given."""
    known = [CooperationArea(id=name, name=name.capitalize(), allow_cases=True) for name in counts]
    return areas_of(known, [AreaItems(name, count, (f"m-{name}",)) for name, count in counts.items()])
