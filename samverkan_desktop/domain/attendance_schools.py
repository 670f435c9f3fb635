"""Municipal and independent schools side by side: invited, answered, came (docs/coverage.md M14, M74)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.overview_attendance import Column
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.participation import best_state
from samverkan_desktop.domain.register import SCHOOLS, PrincipalKind, Register, Unit


@dataclass(frozen=True)
class SchoolFigure:
    """A school, or all schools of a kind: at how many meetings somebody from there was called, answered, came.

    ``counted``: of those called, where attendance tells. ``ids``: the rows behind each number.
    """

    key: str
    name: str
    kind: PrincipalKind
    called: tuple[str, ...]
    answered: tuple[str, ...]
    came: tuple[str, ...]
    counted: tuple[str, ...]
    ids: Mapping[str, tuple[str, ...]]

    def target(self, meetings: Iterable[str]) -> Target:
        """Return the rows of this school at some of its meetings."""
        return Target(Place.ATTENDANCE, self.key, tuple(id for m in meetings for id in self.ids.get(m, ())))


def school_figures(
    forum: Forum, columns: Sequence[Column], register: Register, unit_id: str
) -> tuple[SchoolFigure, ...]:
    """Return every school the forum is for, municipal ones first; one that was never called has noughts (M74)."""
    if not columns:
        return ()
    days = [column.day for column in columns]
    seats: dict[str, list[tuple[str, Participant]]] = {}
    invited: set[str] = set()
    for column in columns:
        for p in column.sitting.participants:
            seats.setdefault(p.unit_id, []).append((column.meeting_id, p))
            if p.state is not AttendanceState.NOT_CALLED:
                invited.add(p.unit_id)
    units = [
        unit
        for unit in register.units.values()
        if unit.kind in SCHOOLS and (unit.id in invited or _belongs(unit, forum, days))
    ]
    chosen = [unit for unit in units if not unit_id or unit.id == unit_id]
    figures = [_school(unit, seats.get(unit.id, ()), register.principal_kind(unit.id)) for unit in chosen]
    return tuple(sorted(figures, key=lambda f: (f.kind is PrincipalKind.INDEPENDENT, f.name)))


def _belongs(unit: Unit, forum: Forum, days: Sequence[date]) -> bool:
    """Tell whether a school that nobody called could have been: of the forum, and there at some meeting (M14)."""
    if forum.unit_ids and unit.id not in forum.unit_ids:
        return False
    return any(unit.holds_on(day) for day in days)


def _school(unit: Unit, seats: Iterable[tuple[str, Participant]], kind: PrincipalKind) -> SchoolFigure:
    by_meeting: dict[str, list[Participant]] = {}
    for meeting_id, p in seats:
        by_meeting.setdefault(meeting_id, []).append(p)
    states = {meeting_id: best_state(each) for meeting_id, each in by_meeting.items()}
    called = [m for m, state in states.items() if state is not AttendanceState.NOT_CALLED]
    return SchoolFigure(
        key=unit.id,
        name=unit.name,
        kind=kind,
        called=tuple(called),
        answered=tuple(m for m in called if any(p.reply is not Reply.NONE for p in by_meeting[m])),
        came=tuple(m for m in called if states[m].took_part),
        counted=tuple(m for m in called if states[m].counts),
        ids={m: tuple(p.id for p in each) for m, each in by_meeting.items()},
    )


def by_kind(schools: Sequence[SchoolFigure]) -> tuple[SchoolFigure, ...]:
    """Return municipal and independent schools as two sums over schools and meetings."""
    sums = []
    for kind in (PrincipalKind.MUNICIPAL, PrincipalKind.INDEPENDENT):
        own = [each for each in schools if each.kind is kind]
        if not own:
            continue

        def keyed(name: str, own: Sequence[SchoolFigure] = own) -> tuple[str, ...]:
            return tuple(f"{school.key}:{meeting}" for school in own for meeting in getattr(school, name))

        ids = {f"{school.key}:{meeting}": ids for school in own for meeting, ids in school.ids.items()}
        sums.append(
            SchoolFigure(
                kind.value, kind.label, kind, keyed("called"), keyed("answered"), keyed("came"), keyed("counted"), ids
            )
        )
    return tuple(sums)
