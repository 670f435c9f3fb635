"""Places named at the command line, looked at before anything is begun."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.domain.errors import UserError


class FolderIsFile(UserError):
    template = "{place} är en fil, ingen mapp. Inget har gjorts. Välj en annan mapp."


class FileIsFolder(UserError):
    template = "{place} är en mapp, ingen fil. Inget har gjorts. Skriv vilken fil i mappen det gäller."


class FolderMissing(UserError):
    template = "Mappen {folder} finns inte. Inget har gjorts. Skapa mappen eller välj en annan."


def require_folder(path: Path) -> None:
    """Refuse a place where no folder can be: it, or something on the way there, is a file."""
    for place in (path, *path.parents):
        if place.is_dir():
            return
        if place.exists():
            raise FolderIsFile(place=str(place))


def require_file(path: Path) -> None:
    """Refuse a folder where a file is meant."""
    if path.is_dir():
        raise FileIsFolder(place=str(path))


def require_parent(path: Path) -> None:
    """Refuse a file in a folder that is not there."""
    if not path.parent.is_dir():
        raise FolderMissing(folder=str(path.parent))
