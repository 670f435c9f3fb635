"""F8: the journal a power cut leaves is taken away, cut, zeroed, flipped or exchanged; an older file is put in place.

A rolled back file is as before the change; one that cannot be is called damaged, or said to lack changes.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.files import Places
from tests.faults.damage import DAMAGE
from tests.faults.oracle import Broken
from tests.faults.tally import Tally
from tests.storage.desk import Desk, crashed


def journal_rounds(folder: Path) -> Tally:
    """Take away, cut, zero, flip or exchange the journal a power cut leaves; put an older file in place.

    A rolled back file is as before the change; one that cannot be is called damaged, or said to lack changes.
    """
    tally = Tally()
    for turn, form in enumerate(_FORMS):
        tally.rounds += 1
        place = folder / f"journal-{turn}"
        try:
            form(place)
        except Exception as fault:
            tally.caught(form.__name__, fault)
        shutil.rmtree(place, ignore_errors=True)
    return tally


def _hot(place: Path) -> tuple[Desk, bytes, bytes]:
    """Return a desk whose record has a journal that must be played back."""
    desk = Desk(place)
    desk.create().close()
    files = crashed(desk)
    for name, data in files.items():
        (place / name).write_bytes(data)
    return desk, files[desk.path.name], files[f"{desk.path.name}-journal"]


def _tells_or_is_as_before(desk: Desk) -> None:
    """Open: either the change is rolled back, or damage is told."""
    try:
        with desk.open() as record:
            left = [name for name in record.settings.all() if name.startswith("k")]
            wrong = [answer for answer in check(record) if not answer.ok and answer.what != "backup"]
            if left and not wrong and not record.missing_changes:
                raise Broken("b", f"{len(left)} rows of a change that was never finished, and nothing is told")
    except DAMAGE:
        return  # told at opening, or when the damaged page was read


def as_it_was(place: Path) -> None:
    desk, _, _ = _hot(place)
    with desk.open() as record:
        if any(name.startswith("k") for name in record.settings.all()):
            raise Broken("b", "the unfinished change was not rolled back")


def taken_away(place: Path) -> None:
    desk, _, _ = _hot(place)
    Places(desk.path).journal.unlink()
    _tells_or_is_as_before(desk)


def halved(place: Path) -> None:
    desk, _, journal = _hot(place)
    Places(desk.path).journal.write_bytes(journal[: len(journal) // 2])
    _tells_or_is_as_before(desk)


def stump(place: Path) -> None:
    desk, _, journal = _hot(place)
    Places(desk.path).journal.write_bytes(journal[:20])
    _tells_or_is_as_before(desk)


def zeroed(place: Path) -> None:
    desk, _, journal = _hot(place)
    Places(desk.path).journal.write_bytes(bytes(len(journal)))
    _tells_or_is_as_before(desk)


def flipped(place: Path) -> None:
    desk, _, journal = _hot(place)
    changed = bytearray(journal)
    changed[len(changed) // 2] ^= 0xFF
    Places(desk.path).journal.write_bytes(changed)
    _tells_or_is_as_before(desk)


def of_another(place: Path) -> None:
    """A journal of another record beside ours is not played into it."""
    other, _, journal = _hot(place / "annan")
    desk = Desk(place)
    with desk.create() as record, record.transaction("x"):
        record.settings.set("mine", 1)
    Places(desk.path).journal.write_bytes(journal)
    del other
    try:
        with desk.open() as record:
            if record.settings.get("mine") != 1:
                raise Broken("a", "another record's journal was played in")
    except DAMAGE:
        return


def of_older(place: Path) -> None:
    """An old journal that was put back beside a newer file."""
    desk, _, journal = _hot(place)
    desk.open().close()
    with desk.open() as record, record.transaction("x"):
        record.settings.set("later", 1)
    Places(desk.path).journal.write_bytes(journal)
    try:
        with desk.open() as record:
            wrong = [answer for answer in check(record) if not answer.ok and answer.what != "backup"]
            if record.settings.get("later") != 1 and not record.missing_changes and not wrong:
                raise Broken("a", "an old journal took changes away, and nothing is told")
    except DAMAGE:
        return


def older_file(place: Path) -> None:
    """The file is put back as it was before the latest changes: the anchor tells how many are missing."""
    desk = Desk(place)
    desk.create().close()
    older = desk.path.read_bytes()
    with desk.open() as record:
        for number in range(7):
            with record.transaction("x"):
                record.settings.set("n", number)
    desk.path.write_bytes(older)
    with desk.open() as record:
        if record.missing_changes < 7:
            raise Broken("a", f"7 changes are missing, {record.missing_changes} are told")


def older_file_and_anchor(place: Path) -> None:
    """The whole folder is put back by a sync service: the anchor in the user's own data tells."""
    desk = Desk(place)
    desk.create().close()
    older = {path: path.read_bytes() for path in place.iterdir() if path.is_file()}
    with desk.open() as record, record.transaction("x"):
        record.settings.set("n", 1)
    for path, data in older.items():
        path.write_bytes(data)
    with desk.open() as record:
        if record.missing_changes < 1:
            raise Broken("a", "a change is missing and nothing is told")


_FORMS: tuple[Callable[[Path], None], ...] = (
    as_it_was,
    taken_away,
    halved,
    stump,
    zeroed,
    flipped,
    of_another,
    of_older,
    older_file,
    older_file_and_anchor,
)
