"""Folders that stand for two computers and a share, with a record that both work in."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_bytes

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip, Turned
from samverkan_desktop.services.records import Surroundings, new_record, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.pen import STALE_SECONDS

PHRASE = "fem ord som ingen annan har"
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)
NOON = datetime(2026, 11, 28, 9, 12, tzinfo=UTC)


@dataclass
class Computer:
    """One computer: a folder of its own, a name, and a clock that may go wrong."""

    folder: Path
    host: str
    skew: timedelta = timedelta(0)
    clock: ManualClock = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.path = self.folder / "Almtoft.samverkan"
        self.clock = ManualClock(NOON + self.skew)

    @property
    def around(self) -> Surroundings:
        return Surroundings(self.clock, token_bytes, anchor_folder=self.folder / "ankare", kdf=CHEAP)

    def create(self) -> Session:
        made = new_record(
            self.path,
            municipality=Municipality(name="Almtoft"),
            user="Anna Ek",
            passphrase=PHRASE,
            surroundings=self.around,
            seeded=False,
        )
        return made.session

    def open(self, *, read_only: bool = False) -> Session:
        return open_session(self.path, passphrase=PHRASE, surroundings=self.around, read_only=read_only)

    def pen(self, session: Session) -> Pen:
        return Pen(session, self.host)

    def take(self, session: Session, *, take_over: bool = False) -> Turned:
        grip = Grip.of(session, self.host)
        session.close()
        return grip.take(take_over=take_over)

    def refresh(self, session: Session, *, aside: bool = False) -> Turned:
        grip = Grip.of(session, self.host)
        session.close()
        return grip.refresh(aside=aside)


@dataclass
class Town:
    """Two computers and a share; the first has the pen."""

    root: Path

    def __post_init__(self) -> None:
        self.share = self.root / "delad"
        self.share.mkdir(parents=True, exist_ok=True)
        self.one = Computer(self.root / "ett", "DATOR-1")
        self.two = Computer(self.root / "tva", "DATOR-2", timedelta(hours=-7))

    @property
    def pens(self) -> Path:
        return self.share / "Almtoft.pennan"

    def shared(self) -> Session:
        """Return the first computer's session, with the pen."""
        session = self.one.create()
        self.one.pen(session).share(self.share)
        return session

    def joined(self) -> Session:
        """Return the second computer's session, for reading."""
        join(self.pens, self.two.path)
        return self.two.open()

    def fall_silent(self) -> None:
        fall_silent(self.pens)


def fall_silent(pens: Path) -> None:
    """Let the one who has the pen have been silent for too long, by the share's clock."""
    past = time.time() - STALE_SECONDS - 60
    for path in pens.iterdir():
        if path.suffix in {".pen", ".puls"}:
            os.utime(path, (past, past))


def write(session: Session, name: str, value: str = "x") -> None:
    """One small change."""
    with session.record.transaction("test.change", kind="setting", object_id=name):
        session.record.settings.set(name, value)


def has(session: Session, name: str) -> bool:
    return session.record.settings.get(name) is not None
