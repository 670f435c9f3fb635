"""If these fail, a municipality starts with something missing, or a failed start leaves files behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random

import pytest

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.errors import EnvironmentFailure, SamverkanError
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.register import PrincipalKind, Side, UnitKind
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.new_municipality import (
    BoardsMissing,
    BoardTwice,
    BoardWish,
    NewMunicipality,
    SeriesWish,
    UnitWish,
    joint_controller,
    make_municipality,
    mandate_start,
    preview_series,
    propose_series_first,
    school_year_to_plan,
    series_forum,
    take_back,
)
from samverkan_desktop.services.planning import NoInterval, Planning
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.seeds import forum_templates
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage.errors import PassphraseTooWeak, RecordExists
from samverkan_desktop.storage.keys import KdfProfile

PASSPHRASE = "fem ord som ingen annan har"
TODAY = date(2026, 8, 10)
YEAR = default_school_year(2026)


@pytest.fixture
def around(tmp_path: Path, cheap_kdf: KdfProfile) -> Surroundings:
    clock = ManualClock(datetime(2026, 8, 10, 7, 0, tzinfo=UTC))
    return Surroundings(clock=clock, random_bytes=Random(3).randbytes, anchor_folder=tmp_path / "ankare", kdf=cheap_kdf)


@pytest.fixture
def wishes() -> NewMunicipality:
    return NewMunicipality(
        municipality=Municipality(name="  Exempelkommun ", administrations=("Skolförvaltningen",)),
        boards=(
            BoardWish(name="Barn- och utbildningsnämnden", side=Side.SCHOOL, valid_from=date(2023, 1, 1)),
            BoardWish(name="Socialnämnden", side=Side.SOCIAL, valid_from=date(2023, 1, 1)),
            BoardWish(name=" ", side=Side.OTHER, valid_from=date(2023, 1, 1)),
        ),
        school_years=(YEAR,),
        forum_ids=frozenset({"konsultation", "styrgrupp"}),
        units=(
            UnitWish(name="Centralskolan", kind=UnitKind.COMPULSORY, side=Side.SCHOOL),
            UnitWish(
                name="BUP",
                kind=UnitKind.HEALTH_CARE,
                side=Side.REGION,
                principal="Regionen",
                principal_kind=PrincipalKind.REGION,
            ),
            UnitWish(
                name="Habiliteringen",
                kind=UnitKind.HEALTH_CARE,
                side=Side.REGION,
                principal="Regionen",
                principal_kind=PrincipalKind.REGION,
            ),
        ),
        series=SeriesWish(
            forum_id="konsultation",
            first=date(2026, 9, 8),
            date_to=YEAR.spring_end,
            start=time(9, 0),
            end=time(11, 0),
            place="Rum 2",
        ),
        user="Ava",
        function="nämndsekreterare",
        passphrase=PASSPHRASE,
    )


def left_in(folder: Path) -> list[str]:
    """Everything in a folder and below it."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


# --- whole ----------------------------------------------------------------------------------------------------------


def test_everything_asked_for_is_there_the_next_day(
    tmp_path: Path, wishes: NewMunicipality, around: Surroundings
) -> None:
    path = tmp_path / "kommun.samverkan"
    made = make_municipality(path, wishes, surroundings=around)
    made.session.close()
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    municipality = Settings(session).municipality()
    assert (municipality.name, municipality.example) == ("Exempelkommun", False)
    assert [board.name for board in Registers(session).boards()] == ["Barn- och utbildningsnämnden", "Socialnämnden"]
    assert {forum.id for forum in session.repositories.forums.all()} == {"konsultation", "styrgrupp"}
    register = Registers(session).register()
    assert {unit.name for unit in register.units.values()} == {"Centralskolan", "BUP", "Habiliteringen"}
    assert sorted(p.name for p in register.principals.values()) == ["Exempelkommun", "Regionen"], "one region, not two"
    assert len(register.functions) > 40
    assert Registers(session).areas()
    rows = Meetings(session).rows()
    assert len(rows) == 7
    assert {(row.meeting.start, row.meeting.end, row.meeting.place) for row in rows} == {(time(9), time(11), "Rum 2")}
    assert session.function == "nämndsekreterare"
    assert session.undo_label == "", "the record's beginning is not something to undo"
    session.close()


def test_what_was_previewed_is_what_is_saved(tmp_path: Path, wishes: NewMunicipality, around: Surroundings) -> None:
    forum = series_forum(forum_templates(valid_from=TODAY))
    assert forum is not None
    assert wishes.series is not None
    plan = preview_series(forum, wishes.school_years, first=date(2026, 9, 15), date_to=YEAR.spring_end)
    moved = [row for row in plan.rows if row.date != row.slot]
    assert moved, "the example shall have something to move"
    series = replace(wishes.series, first=date(2026, 9, 15))
    made = make_municipality(tmp_path / "k.samverkan", replace(wishes, series=series), surroundings=around)
    saved = sorted((row.meeting.day, row.meeting.moved_reason) for row in Meetings(made.session).rows())
    assert saved == sorted((row.date, row.reason) for row in plan.rows if row.date)
    made.session.close()


def test_recovery_key_opens_what_was_made(tmp_path: Path, wishes: NewMunicipality, around: Surroundings) -> None:
    path = tmp_path / "k.samverkan"
    made = make_municipality(path, wishes, surroundings=around)
    made.session.close()
    for keys in tmp_path.glob("k.samverkan.keys*"):
        keys.unlink()
    open_with_key(path, made.recovery_key, surroundings=around).close()


def test_planning_can_wait(tmp_path: Path, wishes: NewMunicipality, around: Surroundings) -> None:
    made = make_municipality(tmp_path / "k.samverkan", replace(wishes, series=None), surroundings=around)
    assert Meetings(made.session).rows() == ()
    assert len(Planning(made.session).school_years()) == 1
    made.session.close()


def test_passphrase_stays_out_of_what_is_printed(wishes: NewMunicipality) -> None:
    assert PASSPHRASE not in repr(wishes)


# --- or not at all --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"boards": ()}, BoardsMissing),
        ({"boards": (BoardWish(name="A", side=Side.SCHOOL, valid_from=TODAY),) * 2}, BoardTwice),
        ({"passphrase": "kort"}, PassphraseTooWeak),
        ({"passphrase": "exempelkommun 2026"}, PassphraseTooWeak),
        ({"units": (UnitWish(name=" ", kind=UnitKind.OTHER, side=Side.OTHER),)}, SamverkanError),
        ({"school_years": (YEAR, replace(YEAR, name="samma igen"))}, SamverkanError),
    ],
    ids=["no board", "board twice", "short", "guessable", "nameless unit", "overlap"],
)
def test_refused_leaves_nothing(
    tmp_path: Path,
    wishes: NewMunicipality,
    around: Surroundings,
    change: dict[str, object],
    fault: type[SamverkanError],
) -> None:
    with pytest.raises(fault):
        make_municipality(tmp_path / "k.samverkan", replace(wishes, **change), surroundings=around)  # type: ignore[arg-type]  # one field at a time
    assert left_in(tmp_path) == []


def test_series_of_a_forum_without_interval_leaves_nothing(
    tmp_path: Path, wishes: NewMunicipality, around: Surroundings
) -> None:
    assert wishes.series is not None
    wrong = replace(wishes, series=replace(wishes.series, forum_id="styrgrupp"))
    with pytest.raises(NoInterval):
        make_municipality(tmp_path / "k.samverkan", wrong, surroundings=around)
    assert left_in(tmp_path) == []


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path, wishes: NewMunicipality, around: Surroundings) -> None:
    path = tmp_path / "k.samverkan"
    path.write_bytes(b"nagons egen fil")
    with pytest.raises(RecordExists):
        make_municipality(path, wishes, surroundings=around)
    assert left_in(tmp_path) == ["k.samverkan"]
    assert path.read_bytes() == b"nagons egen fil"


@pytest.fixture
def limit() -> Iterator[Callable[[int], None]]:
    """Let no file grow past a size; -1 takes the limit away, and so does the end of the test."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")

    def set_to(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    yield set_to
    set_to(-1)


def test_disk_that_fills_up_at_any_moment_leaves_nothing(
    tmp_path: Path, wishes: NewMunicipality, around: Surroundings, limit: Callable[[int], None]
) -> None:
    """No file may grow past a limit, which is raised little by little: each time it ends somewhere else."""
    failed = 0
    for size in range(1_000, 1_000_000, 15_000):
        folder = tmp_path / str(size)
        folder.mkdir()
        limit(size)
        try:
            made = make_municipality(folder / "k.samverkan", wishes, surroundings=around)
        except EnvironmentFailure:
            failed += 1
            assert left_in(folder) == []
            continue
        finally:
            limit(-1)
        made.session.close()
        break
    assert failed > 5
    assert len(left_in(tmp_path / "ankare")) <= 1, "no anchor of a record that never came to be"


def test_taken_back_there_is_no_trace(tmp_path: Path, wishes: NewMunicipality, around: Surroundings) -> None:
    neighbour = tmp_path / "annan.samverkan"
    neighbour.write_bytes(b"x")
    made = make_municipality(tmp_path / "k.samverkan", wishes, surroundings=around)
    take_back(made.session, around)
    assert left_in(tmp_path) == ["annan.samverkan"]


# --- proposals ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "since"),
    [
        (date(2026, 12, 31), date(2023, 1, 1)),
        (date(2027, 1, 1), date(2027, 1, 1)),
        (date(2023, 1, 1), date(2023, 1, 1)),
        (date(2022, 12, 31), date(2019, 1, 1)),
    ],
)
def test_boards_took_office_after_the_last_election(day: date, since: date) -> None:
    assert mandate_start(day) == since


def test_joint_boards_read_as_one_controller() -> None:
    assert joint_controller(["Bildningsnämnden", ""]) == "Bildningsnämnden"
    assert joint_controller(["Bildningsnämnden", "Socialnämnden"]) == "Bildningsnämnden och socialnämnden, gemensamt"


@pytest.mark.parametrize(
    ("day", "year"), [(date(2026, 4, 30), 2025), (date(2026, 5, 1), 2026), (date(2026, 8, 10), 2026)]
)
def test_school_year_that_is_planned_now(day: date, year: int) -> None:
    assert school_year_to_plan(day) == year


def test_first_date_leaves_time_to_ask_for_questions() -> None:
    forum = series_forum(forum_templates(valid_from=TODAY))
    assert forum is not None
    first = propose_series_first(YEAR, day=date(2026, 10, 20), forum=forum)
    assert first == date(2026, 11, 12), "a Thursday, past höstlov and seventeen days on"
    assert propose_series_first(YEAR, day=TODAY, forum=forum) >= YEAR.autumn_start
    assert propose_series_first(YEAR, day=date(2027, 6, 10), forum=forum) == YEAR.spring_end
