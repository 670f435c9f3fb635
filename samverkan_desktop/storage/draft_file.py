"""The encrypted draft: what was typed and could not be saved in the record, kept on this computer until it can.

One file per record and user in the user's own folder, sealed under a key made from the data key and never in the clear.
Its size tells nothing: what is sealed is filled up to whole pages. Who cannot open the record cannot read the draft.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import field
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import keys
from samverkan_desktop.storage.files import remove, unused, write_whole
from samverkan_desktop.storage.keys import Box, KeyDoesNotFit, RandomBytes

FOLDER = "utkast"
SUFFIX = ".utkast"
_MAGIC = b"samverkan-utkast 1\n"
_NONCE = 12
_PAGE = 4096
_LARGEST = 64 * 1024 * 1024


class DraftUnreadable(Exception):
    """The draft does not open with the record's key, or is damaged: internal."""


@dataclass(frozen=True)
class KeptText:
    """One text. ``place``: where it belongs, for the program; ``where``: the same for the user."""

    place: str
    where: str
    text: str = field(repr=False)
    at: datetime


def path_for(folder: Path, record_id: str, user_id: str) -> Path:
    """Return where a user's draft of a record lies."""
    return folder / FOLDER / f"{record_id}.{user_id or 'nyckel'}{SUFFIX}"


def read(path: Path, key: bytes) -> tuple[KeptText, ...]:
    """Return what is kept, nothing when there is no draft. Raises DraftUnreadable."""
    try:
        if path.stat().st_size > _LARGEST:
            raise DraftUnreadable
        data = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as fault:
        raise DraftUnreadable from fault
    if not data.startswith(_MAGIC):
        raise DraftUnreadable
    sealed = data[len(_MAGIC) :]
    try:
        plain = keys.unwrap(Box(sealed[:_NONCE], sealed[_NONCE:]), _key(key), _belonging(path))
        return tuple(
            KeptText(each["place"], each["where"], each["text"], datetime.fromisoformat(each["at"]))
            for each in json.loads(plain)
        )
    except (KeyDoesNotFit, ValueError, KeyError, TypeError) as fault:
        raise DraftUnreadable from fault


def write(path: Path, key: bytes, texts: Sequence[KeptText], random_bytes: RandomBytes) -> None:
    """Keep these texts and no others; none removes the file. Raises OSError when the place cannot be written."""
    if not texts:
        remove(path)
        return
    plain = json.dumps(
        [{"place": each.place, "where": each.where, "text": each.text, "at": each.at.isoformat()} for each in texts]
    ).encode()
    filled = plain + b" " * (-len(plain) % _PAGE)
    box = keys.wrap(filled, _key(key), _belonging(path), random_bytes)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, _MAGIC + box.nonce + box.sealed)


def put_aside(path: Path) -> Path:
    """Let a draft that cannot be read out of the way of the next one, and return its new name. Nothing is removed."""
    aside = unused(path.with_name(f"{path.stem}.oläsbart{path.suffix}"))
    path.rename(aside)
    return aside


def rekey(folder: Path | None, record_id: str, olds: Sequence[bytes], new: bytes, random_bytes: RandomBytes) -> None:
    """Seal every draft of a record that opens with an older data key under the new one."""
    if folder is None or not olds:
        return
    for path in sorted((folder / FOLDER).glob(f"{record_id}.*{SUFFIX}")):
        for old in olds:
            try:
                texts = read(path, old)
                write(path, new, texts, random_bytes)
            except (DraftUnreadable, OSError):
                continue
            break


def _key(data_key: bytes) -> bytes:
    return keys.derived(data_key, "draft")


def _belonging(path: Path) -> bytes:
    return keys.bound(what="draft", file=path.name)
