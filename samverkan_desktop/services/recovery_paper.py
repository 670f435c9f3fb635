"""The recovery key as a paper. Made from memory, handed back as bytes; nothing of it is logged or written here."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services.recovery import in_groups

_KIND = "Återställningsnyckel"


def recovery_paper(
    key: str, *, municipality: Municipality, file_name: str, made_by: str, function: str, day: date
) -> bytes:
    """Return the PDF of a recovery key. ``made_by`` and ``function``: the user; ``file_name``: the record's name."""
    from samverkan_desktop.documents.recovery_key_paper import (  # start-up: reportlab costs 0.2 s
        RecoveryKeyPaper,
        blocks,
    )
    from samverkan_desktop.documents.rendering import render_blocks  # start-up: as above
    from samverkan_desktop.documents.values_frame import PaperFrame  # start-up: as above

    frame = PaperFrame(
        municipality=municipality.name,
        administrations=municipality.administrations,
        document_type=_KIND,
        day=day,
        author=function,
        title=f"{_KIND} {day}",
        example=municipality.example,
    )
    paper = RecoveryKeyPaper(frame=frame, groups=in_groups(key), file_name=file_name, made_by=made_by)
    return render_blocks(frame, blocks(paper))


def paper_name(file_name: str, day: date) -> str:
    """Return a name for the PDF that tells which record it belongs to."""
    stem = file_name.rpartition(".")[0] or file_name
    return f"Återställningsnyckel {stem} {day}.pdf"
