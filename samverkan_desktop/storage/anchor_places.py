"""The anchors in the user's own folder: one for each place where a record lies or has lain on this computer.

Copies of a record may live side by side, each with a history of its own: an anchor speaks only of its place. A record
that is found where none was before has been moved there, when a place it may come from is now empty; then it is held
against that place's anchor and takes it over. Otherwise it is a copy, and nothing is expected of it.

`judged` decides, and `docs/decisions/0015-anchors.md` says why. The folder's anchors are a help, never a hindrance:
what cannot be read or written there is left out.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import anchor, place, slot_file
from samverkan_desktop.storage.anchor import Anchor, Standing, Verdict
from samverkan_desktop.storage.files import Places, remove
from samverkan_desktop.storage.slot_file import SlotFileUnreadable

_MOST = 200
"""Anchors of one record that are looked at; nobody keeps so many copies."""

Compare = Callable[[Anchor], Verdict]
Vacant = Callable[[Anchor], bool]


@dataclass(frozen=True)
class Judgement:
    """What the anchors of this computer said of a record in its place, and what shall stand there from now on.

    ``absorbed``: anchors of places the record has left for this one. ``demoted``: of places it once had as its first
    but which are empty, while it is worked on here. Both are put in order once the new anchor is written.
    """

    verdict: Verdict
    is_copy: bool = False
    turn: int = 1
    absorbed: tuple[Anchor, ...] = ()
    demoted: tuple[Anchor, ...] = ()


class LocalAnchor:
    """The anchor of one open record in the user's own folder, or nothing when there is no such folder.

    ``placed``: the program itself has just put the record there, from a backup or what could be saved of another.
    """

    def __init__(self, record: Path, folder: Path | None, record_id: str, *, placed: bool = False) -> None:
        self._folder = folder
        self._record_id = record_id
        self._placed = placed
        self._lies = place.place_of(record)
        self._path = None if folder is None else file_of(folder, record_id, self._lies)
        self._judgement = Judgement(Verdict(Standing.NONE))
        self._others: dict[Anchor, Path] = {}

    def ask(self, compare: Compare, data_key: bytes) -> Verdict:
        """Hold the record against what this computer remembers of it."""
        path = self._path
        if self._folder is None or path is None:
            return self._judgement.verdict
        own = anchor.load(path, data_key)
        if not isinstance(own, Standing) and file_of(self._folder, self._record_id, own.place) != path:
            own = Standing.FORGED
        self._others = known(self._folder, self._record_id, data_key, but=path)
        self._judgement = judged(
            own,
            tuple(self._others),
            self._lies,
            compare,
            lambda each: is_vacant(each, self._record_id),
            placed=self._placed,
        )
        return self._judgement.verdict

    def write(self, told: Anchor, data_key: bytes) -> None:
        """Write it; the first time also put in order what the record has left behind."""
        path, now = self._path, self._judgement
        if path is None:
            return
        anchor.save([path], replace(told, place=self._lies, is_copy=now.is_copy, turn=now.turn), data_key)
        if not (now.absorbed or now.demoted) or not path.exists():
            return
        for left in now.absorbed:
            remove(self._others[left])
        for left in now.demoted:
            if left.key == told.key:  # another key's cannot be sealed anew; it is asked again the next time
                anchor.save([self._others[left]], replace(left, is_copy=True), data_key)
        self._judgement = replace(now, absorbed=(), demoted=())


def judged(
    own: Anchor | Standing,
    others: Sequence[Anchor],
    lies: str,
    compare: Compare,
    vacant: Vacant,
    *,
    placed: bool = False,
) -> Judgement:
    """Tell how a record at a place stands to what is remembered of that place and of the others.

    ``own`` is the place's own anchor, NONE without one. An anchor without a place was written by an older program.
    """
    turn = 1 + max((each.turn for each in (*others, own) if isinstance(each, Anchor)), default=0)
    if own is not Standing.NONE:
        return _stayed(own, others, compare, vacant, turn)
    empty = [each for each in others if (each.place or not placed) and vacant(each)]
    lives_on = len(empty) < len(others)
    if not empty or (placed and lives_on):
        return Judgement(Verdict(Standing.NONE), is_copy=lives_on, turn=turn)
    verdicts = {each: compare(each) for each in empty}
    came_from = max(empty, key=lambda each: _likeness(each, lies, exact=verdicts[each].exact))
    verdict, is_copy = verdicts[came_from], came_from.is_copy and lives_on
    if placed:  # the one that is gone may have been moved, and not been opened yet
        return Judgement(verdict, is_copy, turn)
    if is_copy and verdict.standing is not Standing.AGREES:  # some copy was thrown away, and this is another
        return Judgement(Verdict(Standing.NONE), is_copy, turn)
    absorbed = [each for each in empty if each is came_from or verdicts[each].standing is Standing.AGREES]
    return Judgement(verdict, is_copy, turn, tuple(absorbed))


def _stayed(own: Anchor | Standing, others: Sequence[Anchor], compare: Compare, vacant: Vacant, turn: int) -> Judgement:
    """A record where it was: its own anchor alone is believed. What is gone from elsewhere is put in order."""
    verdict = Verdict(own) if isinstance(own, Standing) else compare(own)
    is_copy = own.is_copy if isinstance(own, Anchor) else False

    @cache  # each question waits for a place that does not answer
    def is_gone(each: Anchor) -> bool:
        return bool(each.place) and not place.is_share(each.place) and vacant(each)

    def is_continued(each: Anchor) -> bool:
        if not each.place:  # no place is known: it spoke of the first, wherever that is
            return not is_copy
        return compare(each).standing is Standing.AGREES and is_gone(each)

    absorbed = tuple(each for each in others if is_continued(each))
    firsts = [each for each in others if not each.is_copy and each not in absorbed]
    gone = tuple(each for each in firsts if is_gone(each))
    if is_copy and len(gone) < len(firsts):
        return Judgement(verdict, is_copy, turn, absorbed)
    return Judgement(verdict, False, turn, absorbed, gone)


def _likeness(left: Anchor, lies: str, *, exact: bool) -> tuple[bool, bool, bool, int]:
    """Order the places a record may come from: the same name, the very state it was left in, same folder, latest."""
    old, new = place.parts(left.place), place.parts(lies)
    return old[1] == new[1], exact, old[0] == new[0], left.turn


# -- the folder -------------------------------------------------------------------------------------------------------


def known(folder: Path, record_id: str, data_key: bytes, *, but: Path) -> dict[Anchor, Path]:
    """Return the anchors of a record that can be believed, all but one, with where they lie."""
    found = {}
    for path in _files(folder, record_id)[:_MOST]:
        told = anchor.load(path, data_key) if path != but else Standing.NONE
        if not isinstance(told, Standing) and told.record_id == record_id:
            found[told] = path
    return found


def is_vacant(told: Anchor, record_id: str) -> bool:
    """Tell whether a record no longer lies where an anchor says. A place that does not answer counts as taken."""
    return not told.place or place.answers(lambda: _is_gone(Path(told.place), record_id)) is True


def set_down(record: Path, folder: Path | None, told: Anchor, data_key: bytes) -> None:
    """Write both anchors of a record that was put in place without being opened."""
    anchor.save([Places(record).anchor], told, data_key)
    if folder is not None:
        lies = place.place_of(record)
        path = file_of(folder, told.record_id, lies)
        before = anchor.load(path, data_key)
        is_copy, turn = (False, 1) if isinstance(before, Standing) else (before.is_copy, before.turn)
        anchor.save([path], replace(told, place=lies, is_copy=is_copy, turn=turn), data_key)


def follow(old: Path, new: Path, folder: Path | None, record_id: str, data_key: bytes) -> None:
    """A record was put aside under another name: what is remembered of its place is remembered of the new one too."""
    if folder is None:
        return
    told = anchor.load(file_of(folder, record_id, place.place_of(old)), data_key)
    if not isinstance(told, Standing):
        lies = place.place_of(new)
        anchor.save([file_of(folder, record_id, lies)], replace(told, place=lies, is_copy=True), data_key)


def also_at(record: Path, folder: Path | None, record_id: str, data_key: bytes) -> tuple[Path, ...]:
    """Return where a record also lies: in the same folder, or anywhere it has been opened on this computer.

    The one that is worked in comes first, as far as is known; what a restore put aside and other copies last.
    """
    found = [path for path in record.parent.glob(f"*{record.suffix}") if not _is_gone(path, record_id, sure=True)]
    remembered: list[Anchor] = []
    if folder is not None:
        lies = file_of(folder, record_id, place.place_of(record))
        others = known(folder, record_id, data_key, but=lies)
        remembered = [told for told in others if told.place and not is_vacant(told, record_id)]
    by_place = {
        place.key_of(place.place_of(path)): path for path in (*found, *(Path(each.place) for each in remembered))
    }
    by_place.pop(place.key_of(place.place_of(record)), None)
    order = {place.key_of(each.place): (each.is_copy, -each.turn) for each in remembered}
    return tuple(by_place[key] for key in sorted(by_place, key=lambda key: (order.get(key, (True, 0)), by_place[key])))


def forget(folder: Path | None, record_id: str) -> None:
    """Take away all that this computer remembers of a record."""
    for path in _files(folder, record_id) if folder is not None else ():
        remove(path)


def _is_gone(record: Path, record_id: str, *, sure: bool = False) -> bool:
    """Tell whether a file is not there or another's; without slots that tell it counts as there, unless ``sure``."""
    if not record.exists():
        return True
    with contextlib.suppress(SlotFileUnreadable):
        return slot_file.load(Places(record).keys, heal=False).record_id != record_id
    return sure


def file_of(folder: Path, record_id: str, lies: str) -> Path:
    """Return the anchor of a place; without one, that of older programs, which knew no places."""
    return folder / (f"{record_id}.{place.key_of(lies)}.anchor" if lies else f"{record_id}.anchor")


def _files(folder: Path, record_id: str) -> list[Path]:
    found: Iterable[Path] = ()
    with contextlib.suppress(OSError):
        found = sorted(folder.glob(f"{record_id}*.anchor"))
    return list(found)
