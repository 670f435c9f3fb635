"""Names of files, time zones, locales: if these fail, a record works at one desk and not at the next (F20, F24)."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.documents.ics import CalendarFile, Event, Method, render_ics
from samverkan_desktop.domain.clock import ZONE, local
from samverkan_desktop.storage.backup import list_backups, make_backup
from samverkan_desktop.storage.restore import Secret, verify_backup
from tests.storage.desk import PHRASE, ROOT, Desk, write

NAMES = (
    "Åtgärder på Östra skolan",
    "mötes anteckningar é",
    "NFD a\u030angstro\u0308m",
    "med % och #",
    "med ? frågetecken",
    "två  blanksteg ",
    "'enkla' och \"dubbla\"",
    "semikolon;komma,",
    "[hakar] {klamrar}",
    "日本語 العربية",
    "emoji 🏫",
    "x" * 120,
    "å" * 60,
    ".gömd",
    "-flagga",
    "a=b&c=d",
    "ny\trad",
    "CON",
    "aux.2026",
    "nul",
    "COM1",
    "slutar med punkt.",
    "slutar med blanksteg ",
    " börjar med blanksteg",
    "två..punkter",
    "...",
    "~",
    "$HOME",
    "%TEMP%",
    "`kommando`",
    "a&&b",
    "plus+plus",
    "file:___mötet",
    "samverkan.samverkan",
    "STORA Å OCH små å",
    "ﬁ ligatur ½",
    "ß ẞ ı İ",
    "nollbredd\u200bhär",
    "höger\u202etill vänster",
    "ny\nrad",
    "\u00a0fast blanksteg\u00a0",
)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_folder_and_file_works(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    desk = Desk(folder)
    desk.path = folder / f"{name}.samverkan"
    with desk.create() as record:
        write(record, "a", 1)
        made = make_backup(record, folder / f"{name} kopior")
    with desk.open() as record:
        assert record.settings.get("a") == 1
        assert record.standing == "agrees"
    assert [info.path for info in list_backups(folder / f"{name} kopior")] == [made.path]
    verify_backup(made.path, Secret(passphrase=PHRASE))


def test_a_deep_path_of_many_characters_by_name(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 300:
        folder = folder / ("mapp med ett långt namn " + "y" * 40)
    folder.mkdir(parents=True)
    desk = Desk(folder)
    desk.create().close()
    with desk.open() as record:
        make_backup(record, folder / "kopior")


_ELSEWHERE = """
import sys
from pathlib import Path
from datetime import date, time
from tests.storage.desk import Desk
from samverkan_desktop.domain.clock import local
from datetime import datetime, UTC
desk = Desk(Path(sys.argv[1]))
with desk.open() as record:
    print(record.settings.get("a"), sorted(record.settings.all()))
    print(local(datetime(2026, 3, 29, 1, 30, tzinfo=UTC)), local(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)))
    print("Iı İi".casefold(), f"{1234.5:.1f}")
"""


@pytest.mark.slow
def test_same_answers_in_every_zone_and_locale(tmp_path: Path) -> None:
    """A laptop set to another zone, or to Turkish, reads the same record in the same way and shows Swedish time."""
    desk = Desk(tmp_path)
    with desk.create() as record:
        for name in ("a", "å", "I", "ı"):
            write(record, name, "Åäö İı")
    answers = set()
    for zone, locale in (
        ("Europe/Stockholm", "sv_SE.UTF-8"),
        ("America/New_York", "C"),
        ("Pacific/Kiritimati", "tr_TR.UTF-8"),
        ("Asia/Riyadh", "ar_SA.UTF-8"),
    ):
        around = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", _ELSEWHERE, tmp_path], env=around, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        answers.add(done.stdout)
    assert len(answers) == 1
    assert "2026-03-29 03:30:00+02:00 2026-10-25 02:30:00+01:00" in answers.pop()


@given(
    day=st.dates(min_value=date(2024, 1, 1), max_value=date(2050, 12, 31)),
    start=st.times(min_value=time(0), max_value=time(22, 59)).map(lambda t: t.replace(second=0, microsecond=0, fold=0)),
)
def test_a_meeting_keeps_its_time_on_the_wall_through_a_calendar_file(day: date, start: time) -> None:
    """Whatever day it is, on both sides of a change of clocks, and in the hour that is not there: an hour later."""
    end = time(start.hour + 1, start.minute)
    event = Event(uid="m", sequence=0, day=day, start=start, end=end, summary="Möte")
    file = render_ics(CalendarFile(method=Method.PUBLISH, events=(event,), stamp=datetime(2026, 1, 1, tzinfo=UTC)))
    (read,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    found = read.decoded("DTSTART")
    assert found.replace(tzinfo=None) == datetime.combine(day, start)
    wall = local(datetime.combine(day, start, tzinfo=ZONE).astimezone(UTC))
    assert local(found.astimezone(UTC)) == wall
    missing = wall.replace(tzinfo=None) != datetime.combine(day, start)
    assert missing == (day.month == 3 and day.day > 24 and day.isoweekday() == 7 and start.hour == 2)
    assert not missing or wall.hour == 3
