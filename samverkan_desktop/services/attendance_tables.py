"""Attendance as tables, for paper and for files: the same figures as on the page, in Swedish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samverkan_desktop.documents.values_figures import FigureColumn, FigureTable
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.attendance_figures import AttendanceFigures, Figure
from samverkan_desktop.domain.attendance_schools import SchoolFigure
from samverkan_desktop.domain.overview_attendance import LETTERS, Column
from samverkan_desktop.domain.swedish import capitalised, short_date
from samverkan_desktop.services.attendance_figures import AttendanceView

PROFESSIONS, FUNCTIONS, MEETINGS, SCHOOLS, PROMISES = "professions", "functions", "meetings", "schools", "promises"
_MEETINGS_ACROSS = 12
_STATES = tuple(LETTERS)
_LEGEND = "Räknas: möten dit någon var kallad och närvaron är antecknad. Ej kallad är inte frånvaro."


def tables(view: AttendanceView, *, across: int = _MEETINGS_ACROSS) -> dict[str, tuple[FigureTable, ...]]:
    """Return the tables by what they are about. ``across``: how many meetings a page has room for; 0 for all."""
    figures = view.figures
    found = {
        PROMISES: (_promises(figures),) if figures.promises else (),
        PROFESSIONS: (_counts("Professioner", "Efter profession", figures.professions),),
        FUNCTIONS: (_counts("Funktioner", "Efter funktion", figures.functions, expectation=True),),
        MEETINGS: _matrix(figures, across),
        SCHOOLS: (_schools(figures),) if figures.schools else (),
    }
    return found if figures.held else {}


def _share(came: int, counted: int) -> str:
    return f"{came} av {counted}" if counted else "–"


def _named(figure: Figure) -> str:
    name = capitalised(figure.name)
    return f"{name} ({figure.detail})" if figure.detail is not None else name


def _promises(figures: AttendanceFigures) -> FigureTable:
    columns = (FigureColumn("Funktion", 80), FigureColumn("Väntas", 34), FigureColumn("Kom", 24, right=True))
    rows = [
        (capitalised(str(each.who)), capitalised(each.expectation.label), _share(each.met, each.counted))
        for each in figures.promises
    ]
    return FigureTable(
        name="Ska och önskas delta",
        heading="Funktioner som ska delta och som önskas delta",
        columns=columns,
        rows=tuple(rows),
        note="Här räknas alla möten där närvaron är antecknad, också de dit ingen var kallad.",
    )


def _counts(name: str, heading: str, figures: Sequence[Figure], *, expectation: bool = False) -> FigureTable:
    columns = [FigureColumn("Funktion" if expectation else "Profession", 58)]
    columns += [FigureColumn("Väntas", 26)] if expectation else []
    columns += [FigureColumn("Deltog", 20, right=True)]
    columns += [FigureColumn(_short(state), 17, right=True) for state in _STATES]
    columns += [FigureColumn("I rad", 14, right=True)]
    rows = []
    for each in figures:
        row = [_named(each)]
        if expectation:
            row.append(capitalised(each.expectation.label) if each.expectation else "")
        row.append(_share(each.came, each.counted))
        row += [str(each.count(state) or "") for state in _STATES]
        row.append(str(each.in_a_row or ""))
        rows.append(tuple(row))
    note = f"I rad: så många av de senaste mötena i rad som ingen kom. {_LEGEND}"
    return FigureTable(name=name, heading=heading, columns=tuple(columns), rows=tuple(rows), note=note)


def _short(state: AttendanceState) -> str:
    return {
        AttendanceState.PRESENT: "Närv.",
        AttendanceState.REMOTE: "Distans",
        AttendanceState.SUBSTITUTE: "Ersätt.",
        AttendanceState.EXCUSED: "Förh.",
        AttendanceState.ABSENT: "Utebl.",
        AttendanceState.NOT_CALLED: "Ej kall.",
        AttendanceState.NOT_RECORDED: "Ej reg.",
    }[state]


def _matrix(figures: AttendanceFigures, across: int) -> tuple[FigureTable, ...]:
    meetings = figures.matrix.columns
    size = across or len(meetings)
    starts = range(0, len(meetings), size) if size else ()
    return tuple(_part(figures, meetings[at : at + size], at) for at in starts)


def _part(figures: AttendanceFigures, meetings: Sequence[Column], at: int) -> FigureTable:
    columns = [FigureColumn("Funktion", 52), FigureColumn("Väntas", 24)]
    columns += [FigureColumn(f"{short_date(column.day)} {column.day.year % 100:02d}", 13) for column in meetings]
    columns += [FigureColumn("Deltog", 18, right=True)]
    rows = [
        (
            _named(each),
            capitalised(each.expectation.label) if each.expectation else "",
            *(cell.letter for cell in each.cells[at : at + len(meetings)]),
            _share(each.came, each.counted),
        )
        for each in figures.functions
    ]
    legend = ", ".join(f"{letter} {state.label}" for state, letter in LETTERS.items())
    return FigureTable(
        name="Möte för möte", heading="Möte för möte", columns=tuple(columns), rows=tuple(rows), note=f"{legend}."
    )


def _schools(figures: AttendanceFigures) -> FigureTable:
    columns = (
        FigureColumn("Skola", 64),
        FigureColumn("Huvudman", 28),
        FigureColumn("Inbjuden", 22, right=True),
        FigureColumn("Svarade", 22, right=True),
        FigureColumn("Deltog", 26, right=True),
    )
    sums = [
        _school_row(each, f"Alla {each.kind.label}a skolor".replace("friståendea", "fristående"), figures.by_kind)
        for each in figures.by_kind
    ]
    rows = [_school_row(each, each.name, ()) for each in figures.schools]
    return FigureTable(
        name="Skolor",
        heading="Kommunala och fristående skolor",
        columns=columns,
        rows=(*sums, *rows),
        note="Inbjuden: så många möten som någon från skolan var kallad till. En skola som aldrig har bjudits in är "
        "inte frånvarande.",
    )


def _school_row(each: SchoolFigure, name: str, _sums: Iterable[SchoolFigure]) -> tuple[str, ...]:
    if not each.called:
        return (name, capitalised(each.kind.label), "ej inbjuden", "", "")
    return (
        name,
        capitalised(each.kind.label),
        str(len(each.called)),
        f"{len(each.answered)} av {len(each.called)}",
        _share(len(each.came), len(each.counted)),
    )
