"""F25: twenty years of data: how long the user waits, and how much memory is used."""

from __future__ import annotations

import gc
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from secrets import token_bytes

from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.storage import keys
from samverkan_desktop.storage.keys import STANDARD
from tests.faults.tally import Tally

YEARS = 20
TODAY = date(2026, 12, 3)
GOALS_MS = {"unlock to list": 1500.0, "open a meeting": 150.0, "search": 100.0, "backup and verify": 3000.0}


def timed(work: Callable[[], object], times: int = 3) -> float:
    """Return the least of some takings, in milliseconds."""
    taken = []
    for _ in range(times):
        gc.collect()
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return min(taken)


def twenty_years(folder: Path, years: int = YEARS) -> Tally:
    """Make the example with its standard, costly passphrase, and measure."""
    path = folder / "tjugo.samverkan"
    folder.mkdir(parents=True, exist_ok=True)
    make_example(path, today=TODAY, kdf=STANDARD, years=years).close()
    tally = Tally(rounds=1)
    notes = tally.notes
    around = Surroundings(clock=example_clock(TODAY), random_bytes=token_bytes, anchor_folder=folder / "ankare")
    notes["file, MB"] = path.stat().st_size / 1e6
    notes["Argon2id alone, ms"] = timed(lambda: keys.from_passphrase("fras", b"x" * 16, STANDARD))

    def unlock() -> None:
        session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
        Meetings(session).rows()
        session.close()

    notes["unlock to list, ms"] = timed(unlock)
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    meetings = Meetings(session)
    rows = meetings.rows()
    notes["meetings"] = len(rows)
    notes["texts"] = len(session.repositories.texts.all())
    notes["follow-ups"] = len(session.repositories.follow_ups.all())
    middle = rows[len(rows) // 2].meeting.id
    notes["open a meeting, ms"] = timed(lambda: meetings.open(middle))
    palette = Palette(session)
    palette.warm()
    notes["search, ms"] = timed(lambda: palette.find("frånvaro"))

    def back_up() -> None:
        run = BackupPlaces(session).run()
        run.copy()
        run.register(run.finish())

    notes["backup and verify, ms"] = timed(back_up, 2)
    session.close()
    divisor = 1024 if sys.platform == "linux" else 1024 * 1024
    notes["memory at most, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / divisor
    for name, goal in GOALS_MS.items():
        if notes[f"{name}, ms"] > goal:
            tally.wrong.append(f"{name}: {notes[f'{name}, ms']:.0f} ms, goal {goal:.0f}")
    return tally
