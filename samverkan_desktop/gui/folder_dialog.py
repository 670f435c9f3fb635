"""Asking for a folder, through the same object as every other question."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QFileDialog, QWidget

from samverkan_desktop.gui.dialogs_port import Dialogs


@runtime_checkable
class FolderDialogs(Protocol):
    """A dialogs object that answers for folders too."""

    def open_folder(self, parent: QWidget, /, *, title: str, folder: Path | None) -> Path | None: ...


def ask_folder(dialogs: Dialogs, parent: QWidget, *, title: str, folder: Path | None) -> Path | None:
    """Ask for a folder; None when the user changes their mind."""
    if isinstance(dialogs, FolderDialogs):
        return dialogs.open_folder(parent, title=title, folder=folder)
    name = QFileDialog.getExistingDirectory(parent, title, str(folder or Path.home()))
    return Path(name) if name else None
