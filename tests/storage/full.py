"""A disk that is full just when the slot file is written."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from samverkan_desktop.storage import slot_file
from samverkan_desktop.storage.slots import SlotFile


def full_at(monkeypatch: pytest.MonkeyPatch, *saves: int) -> None:
    """Let the disk be full at these writings of the slot file, counted from 0."""
    real, turn = slot_file.save, iter(range(100))

    def save(copies: tuple[Path, Path], file: SlotFile) -> SlotFile:
        if next(turn) in saves:
            raise OSError(errno.ENOSPC, "full")
        return real(copies, file)

    monkeypatch.setattr(slot_file, "save", save)
