"""The anchor: how far the log had come, kept outside the database, so that an older file in its place shows.

Written after commits, at most once a second and at close; a record ahead of its anchor is normal, a record behind it
has lost changes. One copy lies beside the record, one in the user's local application data, one for each place where
the record lies (`storage.anchor_places`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log, keys, untrusted
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.files import write_whole


class Standing(StrEnum):
    """What an anchor says about a record."""

    AGREES = "agrees"
    BEHIND = "behind"
    """The record lacks changes that were made after what it holds."""
    REPLACED = "replaced"
    """The record has another history: it was exchanged or its log rewritten."""
    FORGED = "forged"
    """The anchor itself was changed."""
    NONE = "none"


@dataclass(frozen=True)
class Anchor:
    """The head of the log at a moment. ``key`` is the fingerprint of the data key in use then.

    The last three stand in the user's own folder alone: where the record lay, whether it began as a copy beside
    another, and a number that rises each time some copy of it is opened, so that the latest used can be told.
    """

    record_id: str
    device: str
    number: int
    hash: str
    key: str
    place: str = ""
    is_copy: bool = False
    turn: int = 0


@dataclass(frozen=True)
class Verdict:
    """What one anchor says; ``missing`` is how many changes the record lacks when it is behind.

    ``exact``: the record is just as it was when the anchor was written.
    """

    standing: Standing
    missing: int = 0
    exact: bool = False


def save(paths: Iterable[Path], anchor: Anchor, data_key: bytes) -> None:
    """Write the anchor everywhere it can be written; a place that refuses is left as it is.

    The folder in the user's own application data is made when it is not there. An anchor that lags behind does no
    harm, so a refusal is no fault to stop for.
    """
    body = _body(anchor)
    data = json.dumps({**body, "mac": _mac(body, data_key)}).encode()
    for path in paths:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, data, durable=False)
        except OSError:
            continue


def judge(path: Path, connection: RawConnection, record_id: str, data_key: bytes) -> Verdict:
    """Hold one anchor against the record."""
    told = load(path, data_key)
    return Verdict(told) if isinstance(told, Standing) else compare(told, connection, record_id)


def load(path: Path, data_key: bytes) -> Anchor | Standing:
    """Return what an anchor says; NONE when there is none, FORGED when somebody else wrote it."""
    try:
        data = _read(path)
    except OSError:
        return Standing.NONE
    except ValueError:
        return Standing.FORGED
    if data is None:
        return Standing.NONE
    try:
        mac = str(data.pop("mac"))
        anchor = _told(data)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Standing.FORGED
    # an anchor from before a change of key cannot be checked with the present one; what it says still counts
    if anchor.key == keys.fingerprint(data_key) and not keys.same(mac, _mac(data, data_key)):
        return Standing.FORGED
    return anchor


def _read(path: Path) -> Any:
    """Return what stands in an anchor; None for what a power cut leaves of one: nothing, or zeros.

    It is written without waiting for the disk. Whoever wants to be rid of it can as well remove it, so this gives
    nothing away. Raises ValueError for anything else that is not an anchor.
    """
    if path.stat().st_size > untrusted.SMALL:
        raise ValueError("too large")
    raw = path.read_bytes()
    if not raw or 0 in raw:
        return None
    return untrusted.mapping(untrusted.parse(raw))


def told_by(path: Path) -> Anchor | None:
    """Return what an anchor says, unchecked: to tell things apart when there is no key to check it with."""
    try:
        return _told(untrusted.read(path))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _told(data: Any) -> Anchor:
    """Return the anchor in what was read. Raises KeyError, TypeError, ValueError, AttributeError."""
    number, turn = untrusted.count(data["number"]), untrusted.count(data.get("turn", 0))
    return Anchor(
        record_id=str(data["record_id"]),
        device=str(data["device"]),
        number=number,
        hash=str(data["hash"]),
        key=str(data["key"]),
        place=str(data.get("place", "")),
        is_copy=data.get("copy") is True,
        turn=turn,
    )


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the gravest of several: replaced, then the most missing, then forged."""
    order = [Standing.NONE, Standing.AGREES, Standing.FORGED, Standing.BEHIND, Standing.REPLACED]
    return max(
        verdicts, key=lambda verdict: (order.index(verdict.standing), verdict.missing), default=Verdict(order[0])
    )


def compare(anchor: Anchor, connection: RawConnection, record_id: str) -> Verdict:
    """Hold what an anchor says against the record."""
    if anchor.record_id != record_id:
        return Verdict(Standing.REPLACED)
    head = access_log.read_head(connection, record_id)
    if head.number < anchor.number:
        return Verdict(Standing.BEHIND, anchor.number - head.number)
    there = access_log.hash_of(connection, anchor.number, record_id)
    if there is None:  # disposed of since, by a decision that the log tells of
        return Verdict(Standing.AGREES)
    if there != anchor.hash:
        return Verdict(Standing.REPLACED)
    return Verdict(Standing.AGREES, exact=head.number == anchor.number)


def _body(anchor: Anchor) -> dict[str, Any]:
    body: dict[str, Any] = {
        "record_id": anchor.record_id,
        "device": anchor.device,
        "number": anchor.number,
        "hash": anchor.hash,
        "key": anchor.key,
    }
    return body if not anchor.place else {**body, "place": anchor.place, "copy": anchor.is_copy, "turn": anchor.turn}


def _mac(body: dict[str, Any], data_key: bytes) -> str:
    return keys.mac(data_key, "anchor", json.dumps(body, sort_keys=True).encode())
