"""Where a record may lie: on the computer's own disk. What lies elsewhere is told before the file is made.

A record in a folder that a sync service copies can be exchanged under the program, and a file on a share can be cut
off in mid-write (decisions/0001). Which paths are watched is told by the path itself and by two functions from outside.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.errors import FolderMissing
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import SUFFIX, require_space

OnNetwork = Callable[[Path], bool]
"""Tells whether a path lies on a network share; made in the composition root."""

_SERVICES = (
    ("onedrive", "OneDrive"),
    ("sharepoint", "SharePoint"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("min enhet", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box sync", "Box"),
)
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_NETWORK_TYPES = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "davfs", "fuse.davfs2", "9p"})
_DRIVE_REMOTE = 4  # GetDriveTypeW
_ROOM = 20 * 1024 * 1024
"""Bytes: a new record takes less than one MiB, and the first years some more."""


class Risk(Enum):
    """What is wrong with a place."""

    NONE = "none"
    SYNC = "sync"
    NETWORK = "network"


@dataclass(frozen=True)
class Place:
    """A judged place. ``service``: whose folder it is (``OneDrive``)."""

    risk: Risk
    service: str = ""


def judge_place(path: Path, *, on_network: OnNetwork, environment: Mapping[str, str] | None = None) -> Place:
    """Return what is wrong with keeping a record at ``path``. Sync folders count before shares: they do more harm."""
    folder = path.parent
    known = os.environ if environment is None else environment
    for variable in _VARIABLES:
        root = known.get(variable, "")
        if root and _inside(folder, Path(root)):
            return Place(Risk.SYNC, "OneDrive")
    for part in folder.parts:
        name = part.casefold()
        for beginning, service in _SERVICES:
            if name.startswith(beginning) or name.endswith(f" - {beginning}"):
                return Place(Risk.SYNC, service)
    if str(path).startswith(("\\\\", "//")) or on_network(folder):
        return Place(Risk.NETWORK)
    return Place(Risk.NONE)


def suggest_file(municipality: str, folders: Iterable[Path], *, on_network: OnNetwork) -> Path:
    """Return where the record may be made: in the first folder that is there and harmless, under a free name."""
    name = _FORBIDDEN.sub("", municipality).strip(" .") or "Samverkan"
    there = [folder for folder in folders if folder.is_dir()] or [Path.home()]
    harmless = (f for f in there if judge_place(f / "x", on_network=on_network).risk is Risk.NONE)
    folder = next(harmless, there[0])
    candidate, number = folder / f"{name}{SUFFIX}", 2
    while candidate.exists():
        candidate = folder / f"{name} {number}{SUFFIX}"
        number += 1
    return candidate


def require_room(path: Path) -> None:
    """Refuse a folder where nothing can be written, before anything is begun.

    Raises FolderMissing, ReadOnlyPlace or DiskFull.
    """
    with mapped(path):
        if not path.parent.is_dir():
            raise FolderMissing(place=str(path.parent))
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        require_space(path.parent, _ROOM)


def with_suffix(path: Path) -> Path:
    """Return the path as a record's, ``.samverkan`` added where the user left it out."""
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def lies_on_network(path: Path) -> bool:
    """Ask the system whether a path lies on a share. What cannot be asked is taken for the computer's own disk."""
    if sys.platform == "win32":
        import ctypes  # start-up: only asked when a record is made

        anchor = path.absolute().anchor
        return bool(anchor) and ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return network_mount(path.absolute(), mounts)


def network_mount(path: Path, mounts: str) -> bool:
    """Tell by the lines of ``/proc/self/mounts`` whether the file system a path lies on is a network one."""
    found, kind = Path("/"), ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        if path.is_relative_to(point) and len(point.parts) >= len(found.parts):
            found, kind = point, fields[2]
    return kind in _NETWORK_TYPES


def _inside(folder: Path, root: Path) -> bool:
    return [part.casefold() for part in folder.parts[: len(root.parts)]] == [part.casefold() for part in root.parts]
