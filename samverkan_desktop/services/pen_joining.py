"""Fetching a shared record to a computer that has none."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.services.pen_asking import fetched, patiently
from samverkan_desktop.services.pen_faults import ShareEmpty, ShareGone
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.errors import RecordExists
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.pen import Share
from samverkan_desktop.storage.pen_note import Note
from samverkan_desktop.storage.pen_step import fetch_first


def join(folder: Path, target: Path) -> Note:
    """Fetch a shared record to a computer that has none, for reading until the pen is taken.

    ``folder`` is the one that ends in .pennan. Raises ShareEmpty, RecordExists, BackupDamaged.
    """
    if target.exists():
        raise RecordExists(file=target.name)
    try:
        look = patiently(Share(folder).look)
    except OSError as fault:
        raise ShareGone(folder=str(folder)) from fault
    if look.latest is None or look.claim is None:
        raise ShareEmpty(folder=str(folder))
    try:
        asked = fetched(target, look, Note("", str(folder)))
    except TimeoutError as fault:
        raise ShareGone(folder=str(folder)) from fault
    try:
        with mapped(target):
            manifest = fetch_first(look.latest.path if asked.copied is None else asked.copied, target)
    finally:
        asked.done()
    note = Note(
        manifest.record_id,
        str(folder),
        number=manifest.last_number,
        hash=manifest.head_hash,
        since=manifest.instant.isoformat(),
    )
    with mapped(target):
        pen_note.write(target, note)
    return note
