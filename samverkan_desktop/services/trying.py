"""The example municipality for trying out: in a place of its own, so that it never mixes with real data."""

from __future__ import annotations

import shutil
from pathlib import Path

from samverkan_desktop.domain.clock import today
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage.errors import RecordMissing, WrongPassphrase
from samverkan_desktop.storage.faults import mapped

FILE = "exempel.samverkan"
_DRAFT = ".exempel-skapas"


def example_file(folder: Path) -> Path:
    """Return where the example lies in the folder it is given."""
    return folder / FILE


def make_example_in(folder: Path, surroundings: Surroundings) -> Path:
    """Make the example as it stands today, in place of an earlier one; return where. May run on any thread.

    It is made in a draft folder and moved in when whole. The caller has made sure that what lies there is the example.
    """
    from samverkan_desktop.services.example_place import forget_anchor  # start-up: as below
    from samverkan_desktop.services.example_record import make_example  # start-up: only made when wanted

    place, draft = example_file(folder), folder / _DRAFT
    with mapped(place):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        try:
            session = make_example(draft / FILE, today=today(surroundings.clock), kdf=surroundings.kdf)
            try:
                forget_anchor(session, surroundings)
            finally:
                session.close()
            for old in sorted(folder.glob(f"{FILE}*")):
                old.unlink()
            for path in sorted(draft.iterdir()):
                path.replace(folder / path.name)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return place


def open_example(folder: Path, surroundings: Surroundings) -> Session:
    """Open the example that lies there. Raises RecordMissing when none does, NotTheExample for anything else."""
    from samverkan_desktop.services.example_place import NotTheExample  # start-up: as below
    from samverkan_desktop.services.example_record import PASSPHRASE  # start-up: seldom wanted

    place = example_file(folder)
    if not place.exists():
        raise RecordMissing(file=place.name)
    try:
        session = open_session(place, passphrase=PASSPHRASE, surroundings=surroundings)
    except WrongPassphrase as fault:
        raise NotTheExample(file=place.name) from fault
    if not is_example(session):
        session.close()
        raise NotTheExample(file=place.name)
    return session


def is_example(session: Session) -> bool:
    """Tell whether a record is the example municipality's: what is in it is invented, and it says so everywhere."""
    return Settings(session).municipality().example
