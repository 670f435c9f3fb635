"""A municipality's own record from what the wizard asks: made whole or not at all.

`make_municipality` is the one use case; the rest are the proposals that let a secretary answer most of it with Enter.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from pathlib import Path

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import EnvironmentFailure, UserError
from samverkan_desktop.domain.forums import Forum, ForumKind, RhythmKind
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.municipality import Board, Municipality
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.domain.register import Principal, PrincipalKind, Side, Unit, UnitKind
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services import seeds
from samverkan_desktop.services.cleaning import clean_value
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.records import NewRecord, Surroundings, new_record
from samverkan_desktop.services.register_guard import require_no_personal_number
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import anchor_places
from samverkan_desktop.storage.repositories import Repositories

FIRST_MANDATE = 2023  # boards elected in 2022 took office on 1 January 2023
MANDATE_YEARS = 4
_NEXT_YEAR_FROM = (5, 1)
_TIME_TO_ASK = 7  # days for the call for questions, before the last day for them
_SETTLING_IN = timedelta(days=14)
_THURSDAY = 3
SECRECY = "Kan omfattas av sekretess, 23 kap. 2 § och 26 kap. 1 § OSL"


class BoardsMissing(UserError):
    template = "Ingen ansvarig nämnd är angiven. Inget har skapats. Skriv minst en nämnd: den äger uppgifterna i filen."


class BoardTwice(UserError):
    template = "{name} är inskriven två gånger. Inget har skapats. Ta bort den ena."


@dataclass(frozen=True, kw_only=True)
class BoardWish:
    """An owner board and the day it took office."""

    name: str
    side: Side
    valid_from: date


@dataclass(frozen=True, kw_only=True)
class UnitWish:
    """A unit to enter. ``principal`` names who runs it; empty means the municipality for a municipal one."""

    name: str
    kind: UnitKind
    side: Side
    principal: str = ""
    principal_kind: PrincipalKind = PrincipalKind.MUNICIPAL
    locality: str = ""


@dataclass(frozen=True, kw_only=True)
class SeriesWish:
    """The first series. ``date_to`` is included; times are Swedish wall time."""

    forum_id: str
    first: date
    date_to: date
    start: time
    end: time
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class NewMunicipality:
    """Everything the wizard asks. ``forum_ids`` are those of `seeds.forum_templates`; ids of other values are given
    when the record is made. The passphrase stays out of ``repr``.
    """

    municipality: Municipality
    boards: tuple[BoardWish, ...]
    school_years: tuple[SchoolYear, ...]
    forum_ids: frozenset[str]
    user: str
    function: str
    passphrase: str = field(repr=False)
    units: tuple[UnitWish, ...] = ()
    series: SeriesWish | None = None


# --- proposals ------------------------------------------------------------------------------------------------------


def mandate_start(day: date) -> date:
    """Return the 1 January on which the boards of this day took office (kommunallagen: terms of four years)."""
    since = (day.year - FIRST_MANDATE) % MANDATE_YEARS
    return date(day.year - since, 1, 1)


def joint_controller(boards: Iterable[str]) -> str:
    """Return the boards as one controller: ``Barn- och utbildningsnämnden och socialnämnden, gemensamt``."""
    names = [name for name in boards if name]
    if len(names) < 2:
        return "".join(names)
    first, *others = names
    others = [name[:1].lower() + name[1:] for name in others]
    return f"{', '.join([first, *others[:-1]])} och {others[-1]}, gemensamt"


def series_forum(forums: Iterable[Forum]) -> Forum | None:
    """Return the forum whose series is planned first: the consultation, if its promise is every so many weeks."""
    return next(
        (f for f in forums if f.kind is ForumKind.CONSULTATION and f.rhythm.kind is RhythmKind.EVERY_WEEKS), None
    )


def preview_series(forum: Forum, school_years: Iterable[SchoolYear], *, first: date, date_to: date) -> Plan:
    """Return the plan that `make_municipality` will save."""
    return plan_series(
        first=first,
        date_from=first,
        date_to=date_to,
        calendar=Calendar(tuple(school_years)),
        interval_days=forum.rhythm.count * 7,
    )


def school_year_to_plan(day: date) -> int:
    """Return the year in which the school year begins that one plans on this day: from May on, the coming one."""
    return day.year if (day.month, day.day) >= _NEXT_YEAR_FROM else day.year - 1


def propose_series_first(school_year: SchoolYear, *, day: date, forum: Forum) -> date:
    """Return a first date for a series: the first open Thursday with time to collect questions before it.

    Never before the third week of the autumn term: staff have other things to do then. The last day of the school
    year when no such day is left.
    """
    notice = timedelta(days=forum.question_days + _TIME_TO_ASK)
    earliest = max(day + notice, school_year.autumn_start + _SETTLING_IN)
    calendar = Calendar((school_year,))
    days = (earliest + timedelta(days=n) for n in range((school_year.spring_end - earliest).days + 1))
    return next((d for d in days if d.weekday() == _THURSDAY and calendar.is_open(d)), school_year.spring_end)


# --- making it ------------------------------------------------------------------------------------------------------


def checked(municipality: Municipality, boards: Iterable[BoardWish]) -> tuple[Municipality, tuple[BoardWish, ...]]:
    """Return both with cleaned texts. Raises TextMissing, TextTooLong, BoardsMissing, BoardTwice."""
    clean_line(municipality.name, field="Kommunens namn", required=True)
    cleaned = [replace(board, name=clean_line(board.name, field="Nämndens namn")) for board in boards]
    named = tuple(board for board in cleaned if board.name)
    if not named:
        raise BoardsMissing
    seen: set[str] = set()
    for board in named:
        if board.name.casefold() in seen:
            raise BoardTwice(name=board.name)
        seen.add(board.name.casefold())
    require_no_personal_number(municipality, what="Kommunens uppgifter")
    require_no_personal_number([board.name for board in named], what="Nämnder")
    return clean_value(municipality, what="Kommunens uppgifter"), named


def make_municipality(path: Path, wishes: NewMunicipality, *, surroundings: Surroundings) -> NewRecord:
    """Make the record with all that was asked for, its first series planned. It is returned open.

    Whatever goes wrong on the way, nothing is left behind. Raises what `records.new_record` and `checked` raise.
    """
    municipality, boards = checked(wishes.municipality, wishes.boards)
    made = new_record(
        path,
        municipality=municipality,
        user=wishes.user,
        passphrase=wishes.passphrase,
        function=clean_line(wishes.function, field="Funktion", required=True),
        surroundings=surroundings,
        seeded=False,
    )
    try:
        _enter(made.session, replace(wishes, municipality=municipality, boards=boards))
    except BaseException:
        take_back(made.session, surroundings)
        raise
    return made


@dataclass(frozen=True, repr=False)
class MadeRecord:
    """A record made and closed again: values only, so that it may be made on any thread and opened on the window's."""

    grip: Grip
    recovery_key: str

    def open(self) -> NewRecord:
        """Open it where its connection shall live."""
        return NewRecord(self.grip.reopen(read_only=False), self.recovery_key)


def make_apart(path: Path, wishes: NewMunicipality, *, surroundings: Surroundings) -> MadeRecord:
    """Make the record as `make_municipality` does, on any thread, and close it."""
    made = make_municipality(path, wishes, surroundings=surroundings)
    grip = Grip.of(made.session)
    made.session.close()
    return MadeRecord(grip, made.recovery_key)


def take_back(session: Session, surroundings: Surroundings) -> None:
    """Remove a record that was just made and that the user does not want after all, with all that lies beside it."""
    record = session.record
    places, record_id = record.places, record.record_id
    with suppress(EnvironmentFailure, OSError):
        session.close()
    for path in (places.record, *places.keys, places.anchor, places.lock, places.journal):
        with suppress(OSError):
            path.unlink(missing_ok=True)
    anchor_places.forget(surroundings.anchor_folder, record_id)


def _enter(session: Session, wishes: NewMunicipality) -> None:
    ids = session.ids
    began = min([today(session.clock), *([wishes.series.first] if wishes.series else [])])
    with session.action("lägg in kommunens uppgifter", kind="record", undoable=False) as repositories:
        repositories.functions.put_many(seeds.functions())
        repositories.areas.put_many(seeds.areas())
        repositories.law.put_many(seeds.law_references())
        forums = (forum for forum in seeds.forum_templates(valid_from=began) if forum.id in wishes.forum_ids)
        repositories.forums.put_many(_at_its_hours(forum, wishes.series) for forum in forums)
        repositories.boards.put_many(
            Board(id=ids.new(), name=board.name, side=board.side, valid_from=board.valid_from)
            for board in wishes.boards
        )
        _enter_units(repositories, ids, wishes, began)
        planning = Planning(session)
        for school_year in wishes.school_years:
            planning.save_school_year(replace(school_year, id=ids.new()))
        if wishes.series is not None:
            series = wishes.series
            plan = planning.preview(series.forum_id, first=series.first, date_from=series.first, date_to=series.date_to)
            planning.save(series.forum_id, plan)


def _at_its_hours(forum: Forum, series: SeriesWish | None) -> Forum:
    if series is None or series.forum_id != forum.id:
        return forum
    place = clean_line(series.place, field="Plats")
    return replace(forum, start=series.start, end=series.end, place=place)


def _enter_units(repositories: Repositories, ids: IdMaker, wishes: NewMunicipality, began: date) -> None:
    """Enter units and those who run them; a principal named twice is one."""
    principals: dict[tuple[str, PrincipalKind], Principal] = {}
    own = wishes.municipality.name
    units = []
    for wish in wishes.units:
        name = clean_line(wish.name, field="Verksamhetens namn", required=True)
        runs = clean_line(wish.principal, field="Huvudman") or own
        key = (runs.casefold(), wish.principal_kind)
        if key not in principals:
            principals[key] = Principal(id=ids.new(), name=runs, kind=wish.principal_kind)
        units.append(
            Unit(
                id=ids.new(),
                name=name,
                kind=wish.kind,
                side=wish.side,
                principal_id=principals[key].id,
                locality=clean_line(wish.locality, field="Ort"),
                valid_from=began,
            )
        )
    require_no_personal_number([*principals.values(), *units], what="Verksamheter")
    repositories.principals.put_many(principals.values())
    repositories.units.put_many(units)
