"""Writing a paper where the user wants it: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure


class CannotSave(EnvironmentFailure):
    template = (
        "Det gick inte att spara i {folder} ({reason}). Ingen fil har skapats eller ändrats. Välj en annan mapp och "
        "försök igen."
    )


def save_bytes(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there in one step, so that an earlier one is never left half written."""
    draft: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        draft = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as fault:
        if draft is not None:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        raise CannotSave(folder=str(path.parent), reason=fault.strerror or "skrivfel") from fault
