"""Texts that do not stand in the record: read as they are stored, and what is found in them (``samverkan scan``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from samverkan_desktop.deidentify import EMPTY, Context, Finding, Kind, RememberedScans, may_keep, scan
from samverkan_desktop.deidentify.report import FileError, FileReport, file_error, file_report
from samverkan_desktop.services.gate import KIND_LABELS

__all__ = [
    "EMPTY",
    "KIND_LABELS",
    "Context",
    "Finding",
    "Kind",
    "RememberedScans",
    "Scanned",
    "Unreadable",
    "decode",
    "may_keep",
    "scan",
    "scan_text",
]

Scanner = Callable[[str, Context], tuple[Finding, ...]]
_BOM = b"\xef\xbb\xbf"
_OTHER_BOMS = (b"\xff\xfe", b"\xfe\xff")
NOT_CHECKED = "Kontrollen gick inte att köra på texten. Räkna den som okontrollerad."


class Unreadable(Exception):
    """A text that cannot be read; ``sentence`` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True)
class Scanned:
    """A text and what was found in it. ``text`` is as stored, line ends kept, without the byte order mark."""

    file: str
    text: str
    findings: tuple[Finding, ...]

    def row(self) -> FileReport:
        """Return the line of ``scan --json``."""
        return file_report(self.file, self.text, self.findings)


def decode(data: bytes) -> str:
    """Return stored bytes as text: UTF-8, a byte order mark taken off, line ends kept. Raises `Unreadable`.

    Nothing is guessed: read in the wrong alphabet, å and ö would hide the very words that are looked for.
    """
    if data.startswith(_OTHER_BOMS):
        raise Unreadable("Texten är sparad som UTF-16. Spara om den som UTF-8 och försök igen.")
    try:
        return data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise Unreadable(
            f"Texten är inte UTF-8 (byte {fault.start + 1}). Spara om den som UTF-8 och försök igen."
        ) from None


def scan_text(file: str, text: str, context: Context = EMPTY, *, scanner: Scanner = scan) -> Scanned:
    """Return what stands in a text that points out a person. Raises `Unreadable` when the check itself fails."""
    try:
        return Scanned(file, text, scanner(text, context))
    except Exception:  # whatever the cause: unchecked is never taken for clean, and the cause may hold the text
        raise Unreadable(NOT_CHECKED) from None


def error_row(file: str, sentence: str) -> FileError:
    """Return the line of ``scan --json`` for a text that could not be read."""
    return file_error(file, sentence)
