"""The log of chefssamråd and anmälningsmöten as a list, and counted by term. No text stands in either."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.logged_meetings import LoggedCounts, LoggedMeeting, count
from samverkan_desktop.domain.register import Function, Register, Unit
from samverkan_desktop.domain.swedish import capitalised, clock_time
from samverkan_desktop.domain.time_spans import ALL, TimeSpan, time_spans
from samverkan_desktop.services.logged_meetings import without_words
from samverkan_desktop.services.session import Session

_SEPARATOR = "; "  # names of functions may hold a comma


@dataclass(frozen=True, kw_only=True)
class LoggedLine:
    """A row with the names of what it refers to."""

    row: LoggedMeeting
    functions: tuple[str, ...]
    unit: str = ""

    @property
    def id(self) -> str:
        """The row's."""
        return self.row.id

    @property
    def time(self) -> str:
        """``15.00``, or nothing."""
        return clock_time(self.row.start) if self.row.start is not None else ""

    @property
    def who(self) -> str:
        """Functions, then roles: ``Rektor; Socialsekreterare; Vårdnadshavare``."""
        return _SEPARATOR.join((*self.functions, *(capitalised(role.label) for role in self.row.roles)))


@dataclass(frozen=True)
class TermFigures:
    """A term with its figures."""

    span: TimeSpan
    counts: LoggedCounts


@dataclass(frozen=True)
class LoggedView:
    """Rows latest first, terms latest first."""

    lines: tuple[LoggedLine, ...]
    terms: tuple[TermFigures, ...]
    spans: tuple[TimeSpan, ...]
    units: tuple[Unit, ...]
    today: date

    def counted(self, span: TimeSpan | None) -> LoggedCounts:
        """Count what was held in a time; in all of it without one."""
        return count(line.row for line in self.lines if span is None or line.row.day in span)


@dataclass(frozen=True)
class LoggedLists:
    """Reads the log."""

    session: Session

    def view(self) -> LoggedView:
        """Return everything there is."""
        repositories, day = self.session.repositories, today(self.session.clock)
        register = repositories.register()
        rows = [without_words(row) for row in repositories.logged_meetings.all()]
        rows.sort(key=lambda row: (row.day, row.start is not None, row.start, row.id), reverse=True)
        spans = time_spans(min((row.day for row in rows), default=None), day, repositories.school_years.all())
        terms = [span for span in spans if not span.key.isdecimal() and span.key != ALL]
        used = {row.unit_id for row in rows}
        return LoggedView(
            lines=tuple(_line(row, register) for row in rows),
            terms=tuple(TermFigures(span, count(row for row in rows if row.day in span)) for span in terms),
            spans=spans,
            units=tuple(unit for unit in register.units.values() if unit.id in used),
            today=day,
        )

    def line(self, row: LoggedMeeting) -> LoggedLine:
        """Return a row with its names."""
        return _line(row, self.session.repositories.register())

    def functions(self) -> tuple[Function, ...]:
        """Return the functions somebody has, in the order of the catalogue, then the others."""
        register, day = self.session.repositories.register(), today(self.session.clock)
        held = {
            each.function_id for person in register.persons.values() for each in person.functions if each.holds_on(day)
        }
        return tuple(sorted(register.functions.values(), key=lambda f: (f.id not in held, f.position, f.name)))

    def units(self) -> tuple[Unit, ...]:
        """Return the units there are today."""
        day = today(self.session.clock)
        return tuple(unit for unit in self.session.repositories.units.all() if unit.holds_on(day))


def _line(row: LoggedMeeting, register: Register) -> LoggedLine:
    unit = register.units.get(row.unit_id)
    names = [register.functions[id].name for id in row.function_ids if id in register.functions]
    return LoggedLine(row=row, functions=tuple(map(capitalised, names)), unit=unit.name if unit else "")
