"""Before a shared record is opened: may it be written to, is there a newer snapshot to fetch, was the pen lost?

Opening for writing takes the pen by `services.pen`; here only what was ours already is gone on with. Without the
folder the one who has the pen works on; nobody else writes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.pen_asking import Asked, is_anothers, is_ours
from samverkan_desktop.services.pen_regaining import ended_by_accident
from samverkan_desktop.storage import keys, pen_note, slot_file, slots
from samverkan_desktop.storage.backup_file import BackupReader
from samverkan_desktop.storage.errors import BackupDamaged, BackupMissing, RecordNewer
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.keys import KeyDoesNotFit
from samverkan_desktop.storage.lock_file import this_host
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.pen import Look
from samverkan_desktop.storage.pen_note import HOLDING, READING, TAKING, Note
from samverkan_desktop.storage.pen_step import KeyChanged, LocalUnreadable, Relation, compare, fetch, put_aside
from samverkan_desktop.storage.record import Unlocked
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.tools import Tools


@dataclass(frozen=True)
class Door:
    """How a record may be opened now."""

    unlocked: Unlocked
    read_only: bool


def before_opening(path: Path, unlocked: Unlocked, passphrase: str, note: Note, tools: Tools, asked: Asked) -> Door:
    """Bring the file here in step with what the folder answered, and tell whether it may be written to."""
    look = asked.look
    if look is None:
        return Door(unlocked, read_only=note.state != HOLDING)
    ours = is_ours(note, look)
    if ours and note.state == HOLDING:
        return Door(unlocked, read_only=False)
    if _went_on(path, unlocked, note, look):
        return Door(unlocked, read_only=True)
    unlocked = _with_new_key(unlocked, look, passphrase)
    lost_to = ""
    if note.state == HOLDING and look.claim is not None and is_anothers(note, look):
        lost_to = f"{look.claim.user}, {look.claim.host}"
    who = (unlocked.opened.slot.user_id, unlocked.opened.slot.name)
    try:
        note = in_step(Places(path), look, unlocked.opened.candidates, note, tools, who, lost_to=lost_to)
    except (KeyChanged, LocalUnreadable, BackupDamaged, BackupMissing, RecordNewer):
        return Door(unlocked, read_only=True)  # opened as it stands: that tells what is wrong, if anything is
    state = HOLDING if ours else READING
    pen_note.write(path, replace(note, state=state))
    return Door(unlocked, read_only=not ours)


def _went_on(path: Path, unlocked: Unlocked, note: Note, look: Look) -> bool:
    """Tell whether something was written after a leaving that came through late. The pen is then offered again.

    Otherwise the leaving stands: it was asked for.
    """
    if look.latest is None or not ended_by_accident(note, look):
        return False
    try:
        return compare(Places(path), look.latest.path, unlocked.opened.candidates, note).ahead
    except (KeyChanged, LocalUnreadable, BackupDamaged, BackupMissing):
        return False


def in_step(
    places: Places,
    look: Look,
    candidates: tuple[bytes, ...],
    note: Note,
    tools: Tools,
    who: tuple[str, str],
    *,
    lost_to: str = "",
    aside: bool = False,
) -> Note:
    """Fetch the latest snapshot when the file here has nothing of its own; return the note as it then stands, written.

    ``lost_to``: who took over a pen that was ours. What was never published is then put aside first. ``aside`` does so
    because the user wants it. Otherwise a file with changes of its own is left as it is.
    """
    if look.latest is None:
        return note
    stand = compare(places, look.latest.path, candidates, note)
    if stand.manifest.schema > len(MIGRATIONS):  # published by a newer program: what can be read here is kept
        raise RecordNewer(file=places.record.name, found=stand.manifest.schema, known=len(MIGRATIONS))
    if stand.relation is Relation.CHANGED:
        if not (lost_to or aside or note.state == TAKING):
            return note
        kept = put_aside(places, candidates, note, now=tools.clock.now(), user=who, lost_to=lost_to or this_host())
        note = replace(note, aside=kept.name, aside_changes=stand.own)
        pen_note.write(places.record, note)
    if stand.relation is not Relation.SAME:
        fetch(places, look.latest.path, candidates, tools.anchor_folder)
    manifest = stand.manifest
    note = replace(
        note,
        number=manifest.last_number,
        hash=manifest.head_hash,
        since=manifest.instant.isoformat(),
        lost_to=lost_to or note.lost_to,
    )
    if note.state != TAKING:
        note = replace(note, state=READING, turn=0, token="")
    pen_note.write(places.record, note)
    return note


def _with_new_key(unlocked: Unlocked, look: Look, passphrase: str) -> Unlocked:
    """Let the passphrase open the snapshot's slots too, when the data key was changed on another computer."""
    if look.latest is None or unlocked.by_keyring:  # which has no passphrase: it is asked for when its key is too old
        return unlocked
    try:
        with BackupReader(look.latest.path) as reader:
            if reader.manifest.key in {keys.fingerprint(key) for key in unlocked.opened.candidates}:
                return unlocked
            file = slot_file.parse(reader.slot_bytes())
        slot = file.find(unlocked.opened.slot.user_id)
        if slot is None:
            return unlocked
        opened = slots.open_slot(file, slot, passphrase)
    except (BackupDamaged, BackupMissing, SlotFileUnreadable, KeyDoesNotFit):
        return unlocked
    both = dict.fromkeys((*opened.candidates, *unlocked.opened.candidates))
    return Unlocked(file, replace(opened, candidates=tuple(both)))
