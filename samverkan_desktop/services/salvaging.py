"""Saving what can be read of a damaged file into a new one. Works with no record open; all stays encrypted."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import salvage as storage
from samverkan_desktop.storage.check import look_through
from samverkan_desktop.storage.files import SUFFIX, unused
from samverkan_desktop.storage.restore import Secret

_INDEXED_FROM = 16 * 1024 * 1024
"""A larger file is looked through page by page alone: how it hangs together is asked by ``check``."""


class SavedPart(Labelled):
    """What a record's tables hold, in the words of those who read them; the value is the table's name."""

    MEETING = "meeting", "möten"
    AGENDA_ITEM = "agenda_item", "punkter"
    ITEM_TEXT = "item_text", "anteckningar"
    PARTICIPANT = "participant", "närvaro"
    FOLLOW_UP = "follow_up", "uppföljningar"
    QUESTION = "question", "frågor"
    MINUTES_VERSION = "minutes_version", "godkända versioner"
    ATTACHMENT = "attachment_content", "bilagor"
    UNIT = "unit", "enheter"
    PERSON = "person", "personal"
    FORUM = "forum", "forum"
    SETTINGS = "settings", "inställningar"
    LOG = "access_log", "rader i loggen"
    OTHER = "", "övrigt"


@dataclass(frozen=True)
class Lost:
    """What could not be read of one part. ``lost`` is None when it cannot be told how much."""

    part: SavedPart
    kept: int
    lost: int | None


@dataclass(frozen=True)
class Rescue:
    """What was saved, as it is told: the new file, what is in it, how much could not be read."""

    path: Path
    meetings: int
    texts: int
    follow_ups: int
    holes: int
    loose: int
    lost: tuple[Lost, ...] = ()


def is_damaged(session: Session) -> bool:
    """Look the open file through; when it is damaged nothing more is written to it. Some tenths of a second."""
    record = session.record
    return bool(look_through(record, thorough=record.path.stat().st_size < _INDEXED_FROM))


def place_for(path: Path) -> Path:
    """Return where the new file goes unless the user says otherwise: beside the damaged one."""
    return unused(path.with_name(f"{path.stem} räddad{SUFFIX}"))


def rescue(
    path: Path,
    target: Path,
    *,
    surroundings: Surroundings,
    user: str | None = None,
    passphrase: str = "",
    recovery_key: str = "",
) -> Rescue:
    """Read what can be read into a new file. May run on any thread. Raises what `storage.salvage` raises."""
    secret = Secret(recovery_key=recovery_key) if recovery_key else Secret(passphrase=passphrase, user=user)
    with nullcontext() if recovery_key else surroundings.attempts.counted(path):
        done = storage.salvage(
            path,
            target,
            secret,
            **surroundings.given,
        )
    session = (
        open_with_key(target, recovery_key, surroundings=surroundings)
        if recovery_key
        else open_session(target, passphrase=passphrase, user=user, surroundings=surroundings)
    )
    try:
        _index(session)
    finally:
        session.close()
    kept = done.kept
    return Rescue(
        done.path,
        kept.get("meeting", 0),
        kept.get("item_text", 0),
        kept.get("follow_up", 0),
        done.holes,
        done.loose,
        _lost(done),
    )


def _lost(done: storage.Salvaged) -> tuple[Lost, ...]:
    """Return what is missing, part by part; the tables that have no word of their own together."""
    found: dict[SavedPart, Lost] = {}
    for table, lost in done.lost.items():
        part = next((each for each in SavedPart if each.value == table), SavedPart.OTHER)
        before = found.get(part, Lost(part, 0, 0))
        both = None if lost is None or before.lost is None else lost + before.lost
        found[part] = Lost(part, before.kept + done.kept.get(table, 0), both)
    return tuple(found[part] for part in SavedPart if part in found)


def _index(session: Session) -> None:
    """Let search find what was saved: the index of the damaged file was not taken over."""
    index = Index(session)
    for row in Meetings(session).rows():
        if row.meeting.finished_at is not None:
            index.index_meeting(row.meeting.id)


def loose_texts(session: Session) -> tuple[tuple[str, str], ...]:
    """Return what lost its context when the file was saved: (kind, its words), for whoever shall sort it in by hand."""
    held = session.record.settings.get(storage.LOOSE) or []
    found = []
    for each in held:
        words = "\n".join(str(value) for value in each["row"].values() if isinstance(value, str) and " " in value)
        if words:
            found.append((str(each["table"]), words))
    return tuple(found)
