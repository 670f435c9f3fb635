"""The figures of attendance as rows of a table, in the language of the window. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.attendance_figures import AttendanceFigures, Figure, Promise
from samverkan_desktop.domain.attendance_schools import SchoolFigure
from samverkan_desktop.domain.forums import Expectation
from samverkan_desktop.domain.overview_attendance import LETTERS
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.register import PrincipalKind
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date
from samverkan_desktop.gui.models.cell_table import Heading, TableCell, TableRow
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

Rows = tuple[list[Heading], list[TableRow]]
_COUNTED = tuple(state for state in AttendanceState if state.counts)
_TONES = {
    AttendanceState.PRESENT: Tone.OK,
    AttendanceState.REMOTE: Tone.BRAND,
    AttendanceState.SUBSTITUTE: Tone.CASE,
    AttendanceState.EXCUSED: Tone.WARNING,
    AttendanceState.ABSENT: Tone.DANGER,
}
_KEPT = 3  # so many meetings stay however little room there is
_RANKS = {
    AttendanceState.NOT_RECORDED: 5,
    AttendanceState.SUBSTITUTE: 4,
    AttendanceState.REMOTE: 3,
    AttendanceState.NOT_CALLED: 2,
}


def count_rows(figures: Sequence[Figure], *, expectation: bool) -> Rows:
    """Return a row for each function or profession: how often, how it stood each time, how many in a row without."""
    headings = [Heading(tr("Funktion") if expectation else tr("Profession"))]
    headings += [Heading(tr("Väntas"), 96, rank=6)] if expectation else []
    headings.append(Heading(tr("Deltog"), 92, figure=True, spoken=tr("Deltog vid så många möten")))
    headings += [
        Heading(_short(state), 74, figure=True, rank=_RANKS.get(state, 1), spoken=capitalised(words.label(state)))
        for state in LETTERS
    ]
    headings.append(Heading(tr("I rad"), 70, figure=True, spoken=tr("Så många av de senaste mötena i rad utan")))
    return headings, [_count_row(each, expectation=expectation) for each in figures]


def _count_row(figure: Figure, *, expectation: bool) -> TableRow:
    cells = [TableCell(_name(figure), target=figure.target(*AttendanceState))]
    if expectation:
        cells.append(TableCell(_expected(figure.expectation), order=_expectation_order(figure.expectation)))
    cells.append(_share(figure.came, figure.counted, figure.target(*_COUNTED), not_called=not figure.counted))
    for state in LETTERS:
        count = figure.count(state)
        spoken = f"{_name(figure)}, {words.label(state)}: {count}"
        target = figure.target(state) if count else None
        cells.append(TableCell(str(count) if count else "", order=count, target=target, spoken=spoken))
    row = figure.in_a_row
    missed = figure.target(AttendanceState.EXCUSED, AttendanceState.ABSENT) if row else None
    told = tr("{name}: senaste mötet utan") if row == 1 else tr("{name}: {count} möten i rad utan")
    spoken = told.format(name=_name(figure), count=row)
    cells.append(TableCell(str(row) if row else "", order=row, target=missed, spoken=spoken))
    return TableRow(f"{figure.key} {said(figure.detail)}", tuple(cells))


def matrix_rows(figures: AttendanceFigures) -> Rows:
    """Return a row for each function with a letter for each meeting; the oldest give way where there is little room."""
    headings = _by_meeting(figures, tr("Deltog"))
    days = [short_date(column.day) for column in figures.matrix.columns]
    letters = {state: (_TONES.get(state, Tone.NEUTRAL), n, words.label(state)) for n, state in enumerate(LETTERS)}
    rows = []
    for each in figures.functions:
        cells = [TableCell(_name(each), target=each.target(*AttendanceState))]
        cells.append(TableCell(_expected(each.expectation), order=_expectation_order(each.expectation)))
        name = _name(each)
        for cell, day in zip(each.cells, days, strict=True):
            tone, place, state = letters[cell.state]
            cells.append(TableCell(cell.letter, tone, place, each.target_of(cell), f"{name}, {day}: {state}"))
        cells.append(_share(each.came, each.counted, each.target(*_COUNTED), not_called=not each.counted))
        rows.append(TableRow(f"{each.key} {said(each.detail)}", tuple(cells)))
    return headings, rows


def _by_meeting(figures: AttendanceFigures, last: str) -> list[Heading]:
    """Return the headings of a list with a column for each meeting; the oldest give way where there is little room."""
    columns = figures.matrix.columns
    headings = [Heading(tr("Funktion")), Heading(tr("Väntas"), 96, rank=len(columns) + 1)]
    headings += [
        Heading(
            short_date(column.day),
            46,
            rank=max(0, len(columns) - place - _KEPT),
            spoken=tr("Möte {meeting}, {day}").format(meeting=column.label, day=heading_date(column.day)),
        )
        for place, column in enumerate(columns)
    ]
    headings.append(Heading(last, 92, figure=True))
    return headings


def promise_rows(figures: AttendanceFigures) -> Rows:
    """Return a row for each promise about functions: kept or not at each meeting. Never calling anybody breaks it."""
    headings = _by_meeting(figures, tr("Kom"))
    return headings, [_promise_row(each, figures) for each in figures.promises]


def _promise_row(promise: Promise, figures: AttendanceFigures) -> TableRow:
    name = capitalised(said(promise.who))
    cells = [TableCell(name, target=promise.target(True, False, None))]
    cells.append(TableCell(_expected(promise.expectation), order=_expectation_order(promise.expectation)))
    answers: dict[bool | None, tuple[str, Tone, str]] = {
        True: ("✓", Tone.OK, tr("kom")),
        False: ("✕", Tone.DANGER, tr("saknades")),
        None: ("–", Tone.NEUTRAL, tr("går inte att säga")),
    }
    for (meeting_id, answer), column in zip(promise.meetings, figures.matrix.columns, strict=True):
        sign, tone, word = answers[answer]
        spoken = f"{name}, {short_date(column.day)}: {word}"
        cells.append(TableCell(sign, tone, -1 if answer is None else int(answer), _one_meeting(meeting_id), spoken))
    share = promise.met / promise.counted
    never = Tone.DANGER if not promise.met and promise.expectation is Expectation.SHALL else None
    cells.append(TableCell(_of(promise.met, promise.counted), never, share, promise.target(True, False)))
    return TableRow(str(promise.who), tuple(cells))


def _one_meeting(meeting_id: str) -> Target:
    return Target(Place.MEETINGS, "", (meeting_id,))


def school_rows(figures: AttendanceFigures) -> Rows:
    """Return municipal and independent schools as sums, then each school."""
    headings = [
        Heading(tr("Skola")),
        Heading(tr("Huvudman"), 120, rank=1),
        Heading(tr("Inbjuden"), 110, figure=True),
        Heading(tr("Svarade"), 110, figure=True, rank=2),
        Heading(tr("Deltog"), 110, figure=True),
    ]
    sums = [_school_row(each, _all_of(each.kind)) for each in figures.by_kind]
    return headings, [*sums, *(_school_row(each, each.name) for each in figures.schools)]


def _all_of(kind: PrincipalKind) -> str:
    independent = kind is PrincipalKind.INDEPENDENT
    return tr("Alla fristående skolor") if independent else tr("Alla kommunala skolor")


def _school_row(each: SchoolFigure, name: str) -> TableRow:
    called = len(each.called)
    first = TableCell(name, target=each.target(each.ids), order=name.casefold())
    kind = TableCell(capitalised(words.label(each.kind)))
    if not called:
        never = TableCell(tr("ej inbjuden"), order=0)
        return TableRow(each.key, (first, kind, never, TableCell("", order=-1), TableCell("", order=-1)))
    answered = _of(len(each.answered), called)
    return TableRow(
        each.key,
        (
            first,
            kind,
            TableCell(str(called), order=called, target=each.target(each.called)),
            TableCell(answered, order=len(each.answered) / called, target=each.target(each.answered or each.called)),
            _share(len(each.came), len(each.counted), each.target(each.counted)),
        ),
    )


def _share(came: int, counted: int, target: Target, *, not_called: bool = False) -> TableCell:
    if not counted:
        return TableCell(tr("ej kallad") if not_called else "–", order=-1)
    return TableCell(_of(came, counted), order=came / counted, target=target)


def _of(part: int, all_of_them: int) -> str:
    return tr("{part} av {all}").format(part=part, all=all_of_them)


def _name(figure: Figure) -> str:
    return ", ".join(part for part in (capitalised(words.word(figure.name)), said(figure.detail)) if part)


def _expected(expectation: Expectation | None) -> str:
    match expectation:
        case Expectation.SHALL:
            return tr("Ska delta")
        case Expectation.WISHED:
            return tr("Önskas")
        case _:
            return ""


def _expectation_order(expectation: Expectation | None) -> int:
    return {Expectation.SHALL: 0, Expectation.WISHED: 1}.get(expectation, 2) if expectation else 2


def _short(state: AttendanceState) -> str:
    return {
        AttendanceState.PRESENT: tr("Närv."),
        AttendanceState.REMOTE: tr("Distans"),
        AttendanceState.SUBSTITUTE: tr("Ersätt."),
        AttendanceState.EXCUSED: tr("Förh."),
        AttendanceState.ABSENT: tr("Utebl."),
        AttendanceState.NOT_CALLED: tr("Ej kall."),
        AttendanceState.NOT_RECORDED: tr("Ej reg."),
    }[state]
