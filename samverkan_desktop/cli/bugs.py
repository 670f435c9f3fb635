"""The last resort: what nobody foresaw becomes one line and a report that holds no word of what users wrote.

A report tells where in the code it happened, never the message of the fault or any value: those may hold case text.
"""

from __future__ import annotations

import hashlib
import platform
import traceback
from collections.abc import Callable
from pathlib import Path

from samverkan_desktop import __version__

ReportFolder = Callable[[], Path]
_TOLD = "Ett fel i programmet (nummer {number}) avbröt kommandot. Det som var sparat är kvar. {next}"


def report(fault: BaseException, folder: ReportFolder | None, *, command: str) -> str:
    """Write a report and return the sentence about it. The same fault has the same number each time."""
    where = "\n".join(_frames(fault))
    number = hashlib.sha256(where.encode("utf-8", "replace")).hexdigest()[:8]
    lines = (
        f"Samverkan {__version__}, felnummer {number}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"Kommando: {command or 'inget'}",
        "",
        where,
        "",
    )
    path = _written("\n".join(lines), folder, f"fel-{number}.txt")
    if path is None:
        return _TOLD.format(number=number, next="Uppge numret för den som sköter installationen.")
    return _TOLD.format(number=number, next=f"Skicka rapporten {path} till den som sköter installationen.")


def _written(text: str, folder: ReportFolder | None, name: str) -> Path | None:
    """Return where the report lies, or None where it could not be written."""
    if folder is None:
        return None
    try:
        path = folder() / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace")
    except OSError:
        return None
    return path


def _frames(fault: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = fault
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(type(current).__name__)
        for frame in traceback.extract_tb(current.__traceback__):
            lines.append(f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines
