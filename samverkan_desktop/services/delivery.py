"""A finished paper to the place somebody chose: whole or not at all, and never over anything but such a paper."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.paper_kinds import PaperFormat
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import write_whole

_MAGIC = {PaperFormat.PDF: b"%PDF-", PaperFormat.DOCX: b"PK\x03\x04"}

_WHOLE_NUMBER = 10


class PlaceIsFolder(UserError):
    template = "{place} är en mapp. Inget har skrivits. Ange ett filnamn, till exempel {example}."


class PlaceOfOtherFormat(UserError):
    template = (
        "Papperet blir {kind} men {place} slutar på {suffix}. Inget har skrivits. Välj ett namn som slutar på {wanted}."
    )


class PlaceTaken(UserError):
    template = "{place} finns redan och är inte {kind}. Filen är orörd. Välj ett annat namn."


class PlaceMissing(UserError):
    template = "Mappen {place} finns inte. Inget har skrivits. Skapa mappen eller välj en annan."


class NamePointsOut(UserError):
    exit_code = 1
    template = (
        "Filnamnet ser ut att innehålla ett personnummer. Inget har skrivits: ett namn syns för alla som ser mappen. "
        "Välj ett annat namn."
    )


def _require_harmless(path: Path) -> None:
    """Refuse a name with a personal number in it. A date alone is none: files are called after their day."""
    from samverkan_desktop.deidentify import Kind, scan  # start-up: nothing is written before the first picture

    for found in scan(path.name):
        digits = sum(char.isdigit() for char in path.name[found.start : found.end])
        if found.kind is Kind.PERSONAL_NUMBER and digits >= _WHOLE_NUMBER:
            raise NamePointsOut


def require_place(path: Path, format: PaperFormat = PaperFormat.PDF) -> None:
    """Refuse a place where a paper may not be written: a folder, another kind of file, a folder that is not there."""
    _require_harmless(path)
    with mapped(path):
        if path.is_dir():
            raise PlaceIsFolder(place=str(path), example=str(path / f"papper{format.suffix}"))
        if path.suffix.casefold() not in ("", format.suffix):
            raise PlaceOfOtherFormat(place=path.name, kind=format.label, suffix=path.suffix, wanted=format.suffix)
        if not path.parent.is_dir():
            raise PlaceMissing(place=str(path.parent))
        if path.exists() and not _is_such(path, format):
            raise PlaceTaken(place=path.name, kind=format.label)


def deliver(path: Path, content: bytes, format: PaperFormat = PaperFormat.PDF) -> None:
    """Write a paper: the old file or the new one, whatever happens. Raises DiskFull, ReadOnlyPlace and the above."""
    require_place(path, format)
    with mapped(path):
        write_whole(path, content, shared=True)


def _is_such(path: Path, format: PaperFormat) -> bool:
    """Tell whether a file is of this format; a device or a pipe is of none."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC[format])) == _MAGIC[format]


class PlaceOfOtherKind(UserError):
    template = "{place} slutar inte på {suffix}. Inget har skrivits. Välj ett namn som slutar på {suffix}."


def deliver_as(path: Path, content: bytes, suffix: str) -> Path:
    """Write a letter, a calendar or a form; return where. A name without an ending gets its own.

    An old file with the same ending goes: the user has agreed to that where the name was chosen.
    """
    whole = place_as(path, suffix)
    with mapped(whole):
        write_whole(whole, content, shared=True)
    return whole


def place_as(path: Path, suffix: str) -> Path:
    """Return where a letter, a calendar or a form would be written; refused where none can be."""
    whole = path if path.suffix else path.with_name(f"{path.name}{suffix}")
    _require_harmless(whole)
    with mapped(whole):
        if whole.is_dir():
            raise PlaceIsFolder(place=str(whole), example=str(whole / f"fil{suffix}"))
        if whole.suffix.casefold() != suffix:
            raise PlaceOfOtherKind(place=whole.name, suffix=suffix)
        if not whole.parent.is_dir():
            raise PlaceMissing(place=str(whole.parent))
    return whole
