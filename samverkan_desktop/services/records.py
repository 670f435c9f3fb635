"""Making and opening records."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from samverkan_desktop.domain.clock import Clock, today
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.ids import IdMaker, RandomBytes
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services import seeds
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings, clean_municipality
from samverkan_desktop.storage.keys import STANDARD, KdfProfile
from samverkan_desktop.storage.record import (
    Record,
    Unlocked,
    create_record,
    open_record,
    open_with_recovery_key,
    unlock,
)

__all__ = ["NewRecord", "Surroundings", "Unlocked", "new_record", "open_session", "open_with_key", "unlock"]

DEFAULT_FUNCTION = "nämndsekreterare"


@dataclass(frozen=True)
class Surroundings:
    """What a record needs from the computer: clock, randomness, and the user's own folder for anchors.

    Made in the composition root. ``kdf`` is the cost of the passphrase; only tests hand in a cheaper one.
    """

    clock: Clock
    random_bytes: RandomBytes
    anchor_folder: Path | None = None
    backup_folder: Path | None = None
    kdf: KdfProfile = STANDARD

    @cached_property
    def ids(self) -> IdMaker:
        """The maker of ids: one, so that its ids keep their order."""
        return IdMaker(self.clock, self.random_bytes)


@dataclass(frozen=True)
class NewRecord:
    """A record just made, and its recovery key: printed once, never stored."""

    session: Session
    recovery_key: str


def new_record(
    path: Path,
    *,
    municipality: Municipality,
    user: str,
    passphrase: str,
    surroundings: Surroundings,
    function: str = DEFAULT_FUNCTION,
    role: str = "administrator",
    allow_weak: bool = False,
    seeded: bool = True,
) -> NewRecord:
    """Make an empty record with the function catalogue, the areas, the law table and the forum templates.

    Whatever goes wrong on the way, no half-made record is left behind.
    """
    municipality = clean_municipality(municipality)
    record, key = create_record(
        path,
        user=user,
        role=role,
        function=function,
        passphrase=passphrase,
        clock=surroundings.clock,
        ids=surroundings.ids,
        random_bytes=surroundings.random_bytes,
        kdf=surroundings.kdf,
        anchor_folder=surroundings.anchor_folder,
        backup_folder=surroundings.backup_folder,
        allow_weak=allow_weak,
        names=(municipality.name,),
    )
    session = _session(record, surroundings)
    try:
        _furnish(session, municipality, seeded=seeded)
    except BaseException:
        _discard(session)
        raise
    return NewRecord(session, key)


def _furnish(session: Session, municipality: Municipality, *, seeded: bool) -> None:
    with session.action("lägg in grunddata", kind="record", undoable=False) as repositories:
        Settings(session).set_municipality(municipality)
        if seeded:
            repositories.functions.put_many(seeds.functions())
            repositories.areas.put_many(seeds.areas())
            repositories.law.put_many(seeds.law_references())
            repositories.forums.put_many(seeds.forum_templates(valid_from=today(session.clock)))


def _discard(session: Session) -> None:
    """Take away a record that was made a moment ago and never handed out."""
    places = session.record.places
    with suppress(EnvironmentFailure, OSError):
        session.close()
    for path in (places.record, *places.keys, places.anchor, places.lock, places.journal):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def open_session(
    path: Path,
    *,
    passphrase: str,
    surroundings: Surroundings,
    user: str | None = None,
    read_only: bool = False,
    unlocked: Unlocked | None = None,
) -> Session:
    """Open a record with a passphrase. What can go wrong is told apart by `storage.errors`.

    ``unlocked``: what `unlock` gave on another thread, so that this one need not wait for the passphrase to be tried.
    """
    record = open_record(
        path,
        passphrase=passphrase,
        user=user,
        read_only=read_only,
        clock=surroundings.clock,
        ids=surroundings.ids,
        random_bytes=surroundings.random_bytes,
        kdf=surroundings.kdf,
        anchor_folder=surroundings.anchor_folder,
        backup_folder=surroundings.backup_folder,
        unlocked=unlocked,
    )
    return _session(record, surroundings)


def open_with_key(path: Path, key: str, *, surroundings: Surroundings) -> Session:
    """Open a record with the printed recovery key."""
    record = open_with_recovery_key(
        path,
        key,
        clock=surroundings.clock,
        ids=surroundings.ids,
        random_bytes=surroundings.random_bytes,
        kdf=surroundings.kdf,
        anchor_folder=surroundings.anchor_folder,
        backup_folder=surroundings.backup_folder,
    )
    return _session(record, surroundings)


def _session(record: Record, surroundings: Surroundings) -> Session:
    current = record.users.current()
    function = current.function if current and current.function else DEFAULT_FUNCTION
    return Session(record, surroundings.clock, surroundings.ids, function=function)
