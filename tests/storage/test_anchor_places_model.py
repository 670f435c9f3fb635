"""Any order of working, copying, moving, restoring, throwing away and putting older files in place.

The model knows what really happened to each file. If this fails there is an order in which an older file passes unseen,
or in which a file nobody touched is said to lack changes.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from samverkan_desktop.storage.anchor import Anchor, Standing, Verdict
from samverkan_desktop.storage.anchor_places import LocalAnchor
from samverkan_desktop.storage.keys import fingerprint

KEY = bytes(range(32))
RECORD = "018f0000-0000-7000-8000-000000000001"
History = tuple[int, ...]


@dataclass(frozen=True)
class File:
    """A record as the model knows it. ``older``: put back to what it was before it was last used here.

    ``moved``: it has not been opened where it now lies.
    """

    history: History
    older: bool = False
    moved: bool = False
    new: bool = False


class Copies(RuleBasedStateMachine):
    """Only the anchors in the user's own folder: those that lie beside are taken along by whoever puts files back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.rows, self.places = count(1), count(1)
        self.files: dict[Path, File] = {}
        self.first: Path | None = None
        self.unsettled = False
        at = self.free()
        self.put(at, File((), new=True))
        self.first = at
        self.open(at, self.files[at])

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- what the computer does -------------------------------------------------------------------------------------

    def free(self, name: str = "x.samverkan") -> Path:
        folder = self.folder / f"{next(self.places)}"
        folder.mkdir()
        return folder / name

    def put(self, at: Path, file: File) -> None:
        at.parent.mkdir(exist_ok=True)
        at.write_bytes(b"x")
        self.files[at] = file

    def open(self, at: Path, file: File, *, placed: bool = False, changes: int = 2) -> Verdict:
        """Open, change and close the file the way `Anchoring` does; the opening is a row too."""
        local = LocalAnchor(at, self.folder / "ankare", RECORD, placed=placed)
        verdict = local.ask(lambda told: held_against(told, file.history), KEY)
        history = file.history + tuple(next(self.rows) for _ in range(changes + 1))
        told = Anchor(RECORD, "dator", len(history), str(history[-1]), fingerprint(KEY))
        local.write(told, KEY)
        self.files[at] = File(history)
        return verdict

    def pick(self, data: st.DataObject) -> Path:
        return data.draw(st.sampled_from(sorted(self.files)))

    # -- what a user does -------------------------------------------------------------------------------------------

    @rule(data=st.data(), changes=st.integers(0, 3))
    def work(self, data: st.DataObject, changes: int) -> None:
        at = self.pick(data)
        file, sole = self.files[at], len(self.files) == 1
        standing = self.open(at, file, changes=changes).standing
        warned = standing not in (Standing.NONE, Standing.AGREES)
        ours = at == self.first
        if file.older and (not file.moved or sole or (ours and not self.unsettled)):
            assert warned, f"an older file passed as {standing}"
        unknown = (file.new and self.is_first_away()) or ((file.new or file.moved) and self.unsettled)
        if not file.older and not unknown:
            assert not warned, f"a file nobody touched is {standing}"
        self.settle(at, moved=file.moved)

    def settle(self, at: Path, *, moved: bool = False) -> None:
        """A file was opened where it lies. When the first is away this one counts as the first, as far as is known."""
        if at == self.first:
            self.unsettled &= moved
        elif self.first not in self.files:
            self.first, self.unsettled = at, False
        elif self.files[self.first].moved:
            self.unsettled = True

    @rule(data=st.data(), renamed=st.booleans())
    def move(self, data: st.DataObject, renamed: bool) -> None:
        at = self.pick(data)
        new = at.with_name(f"namn {next(self.places)}.samverkan") if renamed else self.free()
        file = self.files.pop(at)
        at.unlink()
        self.put(new, replace(file, moved=not file.new))
        if self.first == at:
            self.first = new

    @precondition(lambda self: len(self.files) < 4 and not self.is_first_away())
    @rule(data=st.data(), back=st.integers(0, 4), beside=st.booleans())
    def copy(self, data: st.DataObject, back: int, beside: bool) -> None:
        """Copy a file by hand as it is, or as it was some changes ago."""
        file = self.files[self.pick(data)]
        history = file.history[: max(1, len(file.history) - back)]
        self.put(
            self.free(f"titta {next(self.places)}.samverkan" if beside else "x.samverkan"), File(history, new=True)
        )

    @precondition(lambda self: len(self.files) < 4)
    @rule(data=st.data(), back=st.integers(0, 4))
    def restore_beside(self, data: st.DataObject, back: int) -> None:
        file = self.files[self.pick(data)]
        history = file.history[: max(1, len(file.history) - back)]
        at = self.free()
        self.put(at, File(history))
        verdict = self.open(at, self.files[at], placed=True)
        if not self.is_first_away():
            assert verdict.standing in (Standing.NONE, Standing.AGREES)

    @rule(data=st.data(), back=st.integers(0, 4))
    def restore_over(self, data: st.DataObject, back: int) -> None:
        at = self.pick(data)
        file = self.files[at]
        if file.moved or file.new or file.older:
            return
        history = file.history[: max(1, len(file.history) - back)]
        verdict = self.open(at, File(history), placed=True)
        assert verdict.missing == len(file.history) - len(history)
        self.settle(at)

    @precondition(lambda self: len(self.files) > 1 and not self.is_first_away())
    @rule(data=st.data())
    def throw_away(self, data: st.DataObject) -> None:
        at = self.pick(data)
        del self.files[at]
        at.unlink()

    @rule(data=st.data(), back=st.integers(1, 6))
    def put_older(self, data: st.DataObject, back: int) -> None:
        """Put the file back to what it was, in its place."""
        at = self.pick(data)
        file = self.files[at]
        if not file.new and not file.older and len(file.history) > back:
            self.files[at] = replace(file, history=file.history[:-back], older=True)

    def is_first_away(self) -> bool:
        """Tell whether the first was moved or thrown away and nothing has been opened in its place since."""
        return self.first not in self.files or self.files[self.first].moved

    @invariant()
    def keeps_few(self) -> None:
        folder = self.folder / "ankare"
        if folder.is_dir():
            assert all(path.suffix == ".anchor" for path in folder.iterdir())


def held_against(told: Anchor, history: History) -> Verdict:
    """As `anchor.compare` does with a log."""
    if len(history) < told.number:
        return Verdict(Standing.BEHIND, told.number - len(history))
    if str(history[told.number - 1]) != told.hash:
        return Verdict(Standing.REPLACED)
    return Verdict(Standing.AGREES, exact=len(history) == told.number)


TestCopies = Copies.TestCase
TestCopies.settings = settings(stateful_step_count=14)
