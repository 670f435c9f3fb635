"""Several files and a change of the record that belong together: all of it comes, or nothing.

The files are written whole beside their places first, then take their places, then the record is saved. Whatever fails
on the way, files that were there before stand as they did.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from samverkan_desktop.services.delivery import place_as
from samverkan_desktop.storage.errors import FolderMissing
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import publish, remove, stage

_BEFORE = ".förra"


class Undelivered(Exception):
    """Carries a fault of the place out through the record's transaction, which must not take it for its own."""

    def __init__(self, fault: Exception) -> None:
        self.fault = fault
        super().__init__(type(fault).__name__)


class Delivery:
    """Files on their way. ``put`` is called while the change of the record is still open."""

    def __init__(self) -> None:
        self._put: list[tuple[Path, Path | None]] = []  # where, and what was there before
        self._folders: list[Path] = []

    def put(self, files: list[tuple[Path, bytes]]) -> None:
        """Write files and let them take their places. Raises `Undelivered`."""
        try:
            self._put_all(files)
        except Exception as fault:
            raise Undelivered(fault) from fault

    def _put_all(self, files: list[tuple[Path, bytes]]) -> None:
        staged: list[tuple[Path, Path]] = []
        try:
            for path, content in files:
                with mapped(path):
                    self._make(path.parent)
                    whole = place_as(path, path.suffix)
                    staged.append((stage(whole, content), whole))
            for temporary, whole in staged:
                with mapped(whole):
                    self._put.append((whole, _aside(whole)))
                    publish(temporary, whole)
        except BaseException:
            for temporary, _ in staged:
                remove(temporary)
            raise

    def _make(self, folder: Path) -> None:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(missing):
            try:
                each.mkdir()
            except FileNotFoundError as fault:  # a drive that is not there
                raise FolderMissing(place=str(folder)) from fault
            self._folders.append(each)

    def take_back(self) -> None:
        """Leave everything as it was before."""
        for whole, before in reversed(self._put):
            with suppress(OSError):
                if before is None:
                    whole.unlink(missing_ok=True)
                else:
                    before.replace(whole)
        for folder in reversed(self._folders):
            with suppress(OSError):  # somebody put something there meanwhile
                folder.rmdir()

    def settle(self) -> None:
        """Everything came: let what was there before go."""
        for _, before in self._put:
            if before is not None:
                remove(before)


def _aside(path: Path) -> Path | None:
    """Put what stands in a file's place beside it; None when nothing does."""
    if not path.exists():
        return None
    before = path.with_name(path.name + _BEFORE)
    path.replace(before)
    return before


@contextmanager
def together() -> Iterator[Delivery]:
    """Let files and a change of the record come together, or neither. Faults of the place come out as sentences."""
    delivery = Delivery()
    try:
        yield delivery
    except Undelivered as carried:
        delivery.take_back()
        raise carried.fault from None
    except BaseException:
        delivery.take_back()
        raise
    delivery.settle()
