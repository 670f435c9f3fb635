"""F16, F18: the process is killed before each statement of each migration, and in the midst of a change of key."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NoReturn

from samverkan_desktop.domain.errors import EnvironmentFailure, SamverkanError
from samverkan_desktop.services.key_change import KeyChange
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import migrate
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.migrations import MIGRATIONS, Execute, Migration
from tests.faults.oracle import Broken
from tests.faults.tally import Tally
from tests.storage.desk import Desk, write

KEEPER, LEAVER, LEAVERS = "Åsa Ek", "Bo Dal", "tolv blå cyklar vid stationen"
PHRASES = ("fem rimliga ord om havet", "sju gråa hästar under eken", "nio gula bilar på berget")


class Counted:
    """A migration whose statements are counted over all of them; the process is killed before the chosen one."""

    seen = 0
    stop_at = -1

    def __init__(self, inner: Migration) -> None:
        self._inner = inner

    def up(self, execute: Execute) -> None:
        def counted(sql: str, parameters: Sequence[object] = (), /) -> object:
            if Counted.seen == Counted.stop_at:
                os.kill(os.getpid(), signal.SIGKILL)
            Counted.seen += 1
            return execute(sql, parameters)

        self._inner.up(counted)


def in_child(work: Callable[[], object]) -> int:
    """Do work in a process of its own; return how it ended as the system tells it."""
    child = os.fork()
    if not child:
        _never_back(work)
    return os.waitpid(child, 0)[1]


def _never_back(work: Callable[[], object]) -> NoReturn:
    code = 1
    try:
        work()
        code = 0
    except BaseException:
        code = 1
    os._exit(code)


def migration_rounds(folder: Path, rounds: int) -> Tally:
    """From every schema there has been to the present one, killed before each statement and before the commit."""
    tally = Tally()
    for since in range(1, len(MIGRATIONS)):
        place = folder / f"från-{since}"
        place.mkdir(parents=True)
        desk = Desk(place)
        with desk.create(migrations=MIGRATIONS[:since]) as record:
            write(record, "kept", "värdet")
        before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
        for at in range(_statements(desk, since) + 1):
            if tally.rounds >= rounds:
                return tally
            tally.rounds += 1
            _put_back(place, before)
            try:
                _killed_at(desk, since, at)
            except Exception as fault:
                tally.caught(f"from {since} at statement {at}", fault)
    return tally


def _put_back(place: Path, files: dict[Path, bytes]) -> None:
    for path in list(place.rglob("*")):
        if path.is_file():
            path.unlink()
    for path, data in files.items():
        path.write_bytes(data)


def _statements(desk: Desk, since: int) -> int:
    Counted.seen, Counted.stop_at = 0, -1
    trial = desk.folder.with_name(desk.folder.name + "-prov")
    shutil.copytree(desk.folder, trial)
    Desk(trial).open(migrations=tuple(map(Counted, MIGRATIONS))).close()
    shutil.rmtree(trial)
    del since
    return Counted.seen


def _killed_at(desk: Desk, since: int, at: int) -> None:
    def work() -> None:
        Counted.seen, Counted.stop_at = 0, at
        desk.open(migrations=tuple(map(Counted, MIGRATIONS)))

    status = in_child(work)
    last = os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0
    if not last and not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        raise Broken("g", f"the child ended by itself: {status}")
    with contextlib.suppress(EnvironmentFailure), desk.open(migrations=MIGRATIONS[:since]) as record:
        if migrate.version_of(record.raw) != since:
            raise Broken("b", "between two versions")
    with desk.open() as record:
        if migrate.version_of(record.raw) != len(MIGRATIONS) or record.settings.get("kept") != "värdet":
            raise Broken("a", "not upgraded, or a value lost")
        wrong = [answer.sentence for answer in check(record) if not answer.ok and answer.what != "backup"]
        if wrong:
            raise Broken("c", wrong[0])


def changed_in_a_window(session: Session, leaving: str | None = None) -> Session:
    """Change the data key as the window does: the record closed, another thread at work, the record opened again."""
    change = KeyChange.begin(session, leaving)
    session.close()
    worker = threading.Thread(target=change.make)
    worker.start()
    worker.join()
    return change.reopen().session


def key_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Change passphrase and data key and let somebody go, killed at a random moment on the path of the window.

    One of the two passphrases always opens, and who is no longer let in stays out.
    """
    chance, tally = Random(seed), Tally()
    desk = Desk(folder)
    with desk.create(passphrase=PHRASES[0]) as record:
        record.users.add(LEAVER, function="", role="secretary", passphrase=LEAVERS)
        for number in range(60):
            write(record, f"k{number}", "x" * 9000)
    present = 0
    for _ in range(rounds):
        tally.rounds += 1
        coming = (present + 1) % len(PHRASES)
        child = os.fork()
        if not child:
            _never_back(partial(_change_on_and_on, desk, PHRASES[present], PHRASES[coming]))
        time.sleep(chance.uniform(0.01, 0.25))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        opened = [phrase for phrase in (present, coming) if _opens(desk, PHRASES[phrase], tally)]
        if not opened:
            tally.lost.append(f"seed {seed} round {tally.rounds}: no passphrase opens the record")
            return tally
        present = opened[0]
        tally.acknowledged += 1
    return tally


def _change_on_and_on(desk: Desk, old: str, new: str) -> None:
    record = desk.open(user=KEEPER, passphrase=old)
    record.users.change_passphrase(KEEPER, old=old, new=new)
    session = Session(record, desk.clock, desk.ids)
    for turn in range(50):
        users = session.record.users
        if turn % 2:
            users.reset_passphrase(LEAVER, new=LEAVERS)
        session = changed_in_a_window(session, users.get(LEAVER).id if turn % 2 else None)


def _opens(desk: Desk, phrase: str, tally: Tally) -> bool:
    try:
        with desk.open(user=KEEPER, passphrase=phrase) as record:
            if record.settings.get("k59") != "x" * 9000:
                tally.lost.append("opened, but values are gone")
            out = not record.users.get(LEAVER).active
    except EnvironmentFailure as fault:
        if type(fault).__name__ != "WrongPassphrase":
            tally.wrong.append(f"{type(fault).__name__}")
        return False
    with contextlib.suppress(SamverkanError), desk.open(user=LEAVER, passphrase=LEAVERS):
        if out:
            tally.lost.append("one who is let in no longer came in")
    return True
