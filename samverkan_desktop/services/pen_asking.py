"""Asking the shared folder, which may hang for minutes when it is gone: with patience, and away from the window.

What is new in the folder is copied here before anything else is done with it, so that all the rest is work on the
computer's own disk.
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.backup_file import BackupReader
from samverkan_desktop.storage.files import copy_file, remove, require_space
from samverkan_desktop.storage.pen import Look, Share, Snapshot
from samverkan_desktop.storage.pen_note import HOLDING, Note

T = TypeVar("T")
Beat = Callable[[], None]
PATIENCE_SECONDS = 8.0
"""A share that is gone may hang for minutes; so long it is waited for, and so long for each piece of a large file."""
_ENDING = ".hamtat"
_MARGIN = 1024 * 1024
_numbers = itertools.count(1)


def patiently(ask: Callable[[], T], seconds: float | None = None) -> T:
    """Ask the share, but not for longer than so. Raises OSError when it fails or does not answer."""
    return while_it_moves(lambda _beat: ask(), seconds)


def while_it_moves(work: Callable[[Beat], T], seconds: float | None = None) -> T:
    """Do long work with the share, and give up when it has not called the beat it is given for so long."""
    wait = PATIENCE_SECONDS if seconds is None else seconds
    answers: list[T] = []
    faults: list[Exception] = []
    latest = [time.monotonic()]

    def beat() -> None:
        latest[0] = time.monotonic()

    def run() -> None:
        try:
            answers.append(work(beat))
        except Exception as fault:  # handed to whoever asked
            faults.append(fault)

    worker = threading.Thread(target=run, daemon=True, name="delad mapp")
    worker.start()
    while worker.is_alive():
        left = latest[0] + wait - time.monotonic()
        if left <= 0:
            break
        worker.join(left)
    if faults:
        raise faults[0]
    if not answers:
        raise TimeoutError
    return answers[0]


@dataclass(frozen=True)
class Asked:
    """What the folder answered. ``look`` is None when it did not, or belongs to another record.

    Its latest snapshot lies on this computer (``copied``) when there may be something new in it.
    """

    look: Look | None = None
    copied: Path | None = None

    def done(self) -> None:
        """Take the copy away."""
        if self.copied is not None:
            remove(self.copied)


WITHOUT = Asked()
"""As if the folder had not answered: whoever has the pen works on, everyone else reads what is here."""


def ask_before_opening(path: Path) -> Asked:
    """Ask the folder of a shared file how the pen stands, and fetch what is new. Any thread; touches no open record."""
    note = pen_note.read(path)
    look = None if note is None else look_in(note)
    if note is None or look is None or look.latest is None or (is_ours(note, look) and note.state == HOLDING):
        return Asked(look)
    try:
        return fetched(path, look, note)
    except (OSError, EnvironmentFailure):
        return Asked(look)  # opened as it stands: bringing it in step tells what is wrong with the snapshot


def fetched(path: Path, look: Look, note: Note) -> Asked:
    """Return what was seen, with its latest snapshot on this computer. Raises OSError when the folder is gone."""
    if look.latest is None:
        return Asked(look)
    for leftover in path.parent.glob(f"{path.name}.*{_ENDING}"):
        if f".{os.getpid()}-" not in leftover.name:  # one of our own may still be on its way
            remove(leftover)
    target = path.with_name(f"{path.name}.{os.getpid()}-{next(_numbers)}{_ENDING}")
    try:
        snapshot = _copied(look.latest, note, target)
    except BaseException:
        remove(target)
        raise
    return Asked(replace(look, latest=snapshot), snapshot.path if snapshot.path == target else None)


def look_in(note: Note) -> Look | None:
    """Return what stands in the folder; None when it cannot be asked or belongs to another record."""
    if not note.folder:
        return None
    try:
        look = patiently(Share(Path(note.folder)).look)
    except OSError:
        return None
    other = look.claim is not None and look.claim.record_id not in ("", note.record_id)
    return None if other or look.claim is None else look


def is_ours(note: Note, look: Look) -> bool:
    """Tell whether the pen is this computer's."""
    claim = look.claim
    return bool(note.holds and claim and not look.left and (claim.turn, claim.token) == (note.turn, note.token))


def is_anothers(note: Note, look: Look) -> bool:
    """Tell whether a turn of ours has gone to somebody else. A claim that cannot be read is nobody's."""
    claim = look.claim
    if claim is None or not claim.token:
        return False
    return claim.turn > note.turn or (claim.turn == note.turn and claim.token != note.token)


def _copied(snapshot: Snapshot, note: Note, target: Path) -> Snapshot:
    """Return the snapshot as it lies here, or where it was when it holds what this computer last was in step with."""

    def known() -> bool:
        with BackupReader(snapshot.path) as reader:
            return (reader.manifest.last_number, reader.manifest.head_hash) == (note.number, note.hash)

    if patiently(known):
        return snapshot
    require_space(target.parent, patiently(lambda: snapshot.path.stat().st_size) + _MARGIN)
    while_it_moves(lambda beat: copy_file(snapshot.path, target, beat))
    return replace(snapshot, path=target)
