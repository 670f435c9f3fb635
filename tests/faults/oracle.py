"""The oracle that ends every fault test (docs/faults.md): what was told to the user is there, and nothing half.

(a) each acknowledged action is present, (b) none is there by half, (c) the database is whole, (d) the log's chain
holds, (e) the anchor agrees, (f) no marker stands in the clear in any file, (g) nothing but a Swedish sentence is seen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from samverkan_desktop.storage import access_log, check
from samverkan_desktop.storage.anchor import Standing
from tests.faults.secretary import MARKER, Prints, print_of
from tests.services.builders import Town

_CLEAR = (MARKER.encode(), MARKER.encode("utf-16-le"), MARKER.encode("latin-1"))
_ANSWERS = {"backup"}


class Broken(AssertionError):
    """The oracle found something lost, half or readable. ``letter`` says which of (a)–(g)."""

    def __init__(self, letter: str, what: str) -> None:
        super().__init__(f"({letter}) {what}")
        self.letter = letter


@dataclass
class Ledger:
    """What a secretary has told so far: the record as it must be, after each log row."""

    now: Prints = field(default_factory=dict)
    """Value by value as acknowledged; an empty print for one that is gone."""
    number: int = 0
    """The last acknowledged row of the log."""
    pending: list[tuple[int, Prints]] = field(default_factory=list)
    """Commits that were begun and not acknowledged, oldest first."""

    def hear(self, line: str) -> None:
        """Take in one line that was told."""
        what, _, rest = line.strip().partition(" ")
        if what == "prepared":
            number, _, prints = rest.partition(" ")
            at = int(number)
            self.pending = [each for each in self.pending if each[0] < at]  # a commit that failed gave its number back
            self.pending.append((at, json.loads(prints)))
        elif what == "done":
            self._acknowledge(int(rest))
        else:
            raise Broken("g", f"the program stopped by itself: {line}")

    def hear_all(self, text: str) -> None:
        """Take in all whole lines; a line cut off by a kill was not told."""
        for line in text.split("\n")[:-1]:
            self.hear(line)

    def _acknowledge(self, number: int) -> None:
        while self.pending and self.pending[0][0] <= number:
            self.now |= self.pending.pop(0)[1]
        self.number = max(self.number, number)

    def settle(self, town: Town, opened: int) -> None:
        """Hold an opened record against what was told, and go on from there.

        ``opened`` is how far its log had come before this opening wrote its own row.
        """
        if opened < self.number:
            raise Broken("a", f"the log ends at {opened}, acknowledged was {self.number}")
        self._acknowledge(opened)  # committed, though nobody was told of it any more
        self.pending.clear()
        kinds = {name.partition(":")[0] for name in self.now}
        repositories = {k: r for k, r in town.session.repositories.by_kind().items() if k in kinds}
        there = {f"{kind}:{getattr(v, r.key)}": print_of(v) for kind, r in repositories.items() for v in r.all()}
        for name, expected in self.now.items():
            if there.get(name, "") != expected:
                raise Broken("b", f"{name} is not as it was at row {self.number}")


def log_end(town: Town) -> int:
    """Return how far the log had come before the present opening."""
    rows = access_log.read(town.session.record.raw, newest_first=True, limit=6)
    own = {"record.opened", "record.anchor", "record.migrated"}
    number = town.session.record.head.number
    for row in rows:
        if row.action not in own:
            break
        number = row.number - 1
        if row.action == "record.opened":
            break
    return number


def require_whole(town: Town) -> None:
    """(c)–(e) of an open record."""
    record = town.session.record
    if record.standing not in (Standing.AGREES, Standing.NONE) or record.missing_changes:
        raise Broken("e", f"the anchor says {record.standing}, {record.missing_changes} missing")
    for answer in check.check(record):
        if not answer.ok and answer.what not in _ANSWERS:
            raise Broken("d" if answer.what == "log" else "c", answer.sentence)


def require_nothing_readable(folder: Path) -> None:
    """(f) of every file under a folder."""
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if any(clear in data for clear in _CLEAR):
                raise Broken("f", f"case text in the clear in {path.name}")
