"""Making and opening records."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from samverkan_desktop.domain.clock import Clock, today
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.ids import IdMaker, RandomBytes
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.quick_unlock import KeyringForbidden, QuickUnlock
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings, clean_municipality
from samverkan_desktop.services.throwing import clear_old
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.errors import RecordOlder
from samverkan_desktop.storage.keys import STANDARD, KdfProfile
from samverkan_desktop.storage.record import (
    Record,
    Unlocked,
    create_record,
    open_record,
    open_with_recovery_key,
    unlock,
)
from samverkan_desktop.storage.tools import Tools

if TYPE_CHECKING:  # start-up: few records are shared
    from samverkan_desktop.services.pen_asking import Asked

__all__ = ["NewRecord", "Surroundings", "Unlocked", "new_record", "open_session", "open_with_key", "unlock"]

DEFAULT_FUNCTION = "nämndsekreterare"


class Given(TypedDict):
    """What every way to a record's file asks for, by the names the storage has for it."""

    clock: Clock
    ids: IdMaker
    random_bytes: RandomBytes
    kdf: KdfProfile
    anchor_folder: Path | None
    backup_folder: Path | None


@dataclass(frozen=True)
class Surroundings:
    """What a record needs from the computer: clock, randomness, and the user's own folders.

    Made in the composition root. ``local_folder`` holds what belongs to this computer alone, as drafts of what could
    not be saved. ``kdf`` is the cost of the passphrase; only tests hand in a cheaper one.
    """

    clock: Clock
    random_bytes: RandomBytes
    anchor_folder: Path | None = None
    backup_folder: Path | None = None
    local_folder: Path | None = None
    kdf: KdfProfile = STANDARD

    @cached_property
    def ids(self) -> IdMaker:
        """The maker of ids: one, so that its ids keep their order."""
        return IdMaker(self.clock, self.random_bytes)

    @cached_property
    def attempts(self) -> Attempts:
        """The count of wrong passphrases on this computer."""
        return Attempts(time.monotonic, self.local_folder)

    @cached_property
    def quick(self) -> QuickUnlock:
        """The computer's keyring, for those who have chosen it."""
        return QuickUnlock(self.local_folder, self.random_bytes)

    @property
    def given(self) -> Given:
        """The same by name, for what opens, makes, restores or reads a damaged file."""
        return Given(
            clock=self.clock,
            ids=self.ids,
            random_bytes=self.random_bytes,
            kdf=self.kdf,
            anchor_folder=self.anchor_folder,
            backup_folder=self.backup_folder,
        )

    @property
    def tools(self) -> Tools:
        """The same as the storage knows it."""
        return Tools(
            self.clock,
            self.ids,
            self.random_bytes,
            self.kdf,
            time.monotonic,
            self.anchor_folder,
            self.backup_folder,
            self.local_folder,
        )


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
        **surroundings.given,
        local_folder=surroundings.local_folder,
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
            from samverkan_desktop.services import seeds  # start-up: only a new record is furnished

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
    asked: Asked | None = None,
) -> Session:
    """Open a record with a passphrase. What can go wrong is told apart by `storage.errors`.

    ``unlocked`` and ``asked``: what `unlock` and `ask_before_opening` gave on another thread, so that this one need
    wait neither for the passphrase to be tried nor for the shared folder.
    """
    note = pen_note.read(path)
    if note is not None and path.is_file():
        from samverkan_desktop.services.pen_asking import ask_before_opening  # start-up: few records are shared
        from samverkan_desktop.services.pen_opening import before_opening  # start-up: as above

        unlocked = unlocked or unlock(path, passphrase=passphrase, user=user, read_only=read_only)
        asked = asked or ask_before_opening(path)
        try:
            door = before_opening(path, unlocked, passphrase, note, surroundings.tools, asked)
        finally:
            asked.done()
        unlocked = door.unlocked
        if door.read_only and not read_only:
            return _allowed(_without_pen(path, passphrase, user, unlocked, surroundings), unlocked)
    return _allowed(_opened(path, passphrase, user, unlocked, surroundings, read_only=read_only), unlocked)


def _allowed(session: Session, unlocked: Unlocked | None) -> Session:
    """Shut a record again that does not let itself be opened by a keyring: only inside it is that known."""
    if unlocked is None or not unlocked.by_keyring or not Settings(session).keyring_forbidden():
        return session
    session.close()
    raise KeyringForbidden


def _without_pen(path: Path, passphrase: str, user: str | None, unlocked: Unlocked, around: Surroundings) -> Session:
    """Open for reading; a record that an older program left must be brought up to date by whoever takes the pen."""
    try:
        return _opened(path, passphrase, user, unlocked, around, read_only=True)
    except RecordOlder:
        from samverkan_desktop.services.pen_taking import Grip  # start-up: few records are shared
        from samverkan_desktop.storage.lock_file import this_host  # start-up: as above
        from samverkan_desktop.storage.pen_step import key_that_opens  # start-up: as above

        slot = unlocked.opened.slot
        key, host = key_that_opens(path, unlocked.opened.candidates), this_host()
        turned = Grip(path, key, (slot.user_id, slot.name), DEFAULT_FUNCTION, around.tools, host).take()
        turned.session.close()
        if turned.fault is not None:
            raise turned.fault from None
        return _opened(path, passphrase, user, unlocked, around, read_only=False)


def _opened(
    path: Path,
    passphrase: str,
    user: str | None,
    unlocked: Unlocked | None,
    surroundings: Surroundings,
    *,
    read_only: bool,
) -> Session:
    record = open_record(
        path,
        passphrase=passphrase,
        user=user,
        read_only=read_only,
        **surroundings.given,
        local_folder=surroundings.local_folder,
        unlocked=unlocked,
    )
    session = _session(record, surroundings)
    clear_old(session)
    return session


def open_with_key(path: Path, key: str, *, surroundings: Surroundings) -> Session:
    """Open a record with the printed recovery key."""
    record = open_with_recovery_key(
        path,
        key,
        **surroundings.given,
        local_folder=surroundings.local_folder,
    )
    return _session(record, surroundings)


def _session(record: Record, surroundings: Surroundings) -> Session:
    current = record.users.current()
    function = current.function if current and current.function else DEFAULT_FUNCTION
    return Session(record, surroundings.clock, surroundings.ids, function=function)
