"""What a backup file is: one uncompressed ZIP with the encrypted record, its slot file and a manifest with a MAC.

Reading trusts nothing in it: exactly these three names (never used as paths), nothing compressed, no member larger
than the file itself. The manifest can be read without a key, for a list; its MAC is checked when a key is at hand.
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import keys, untrusted
from samverkan_desktop.storage.access_log import written
from samverkan_desktop.storage.errors import BackupDamaged, BackupMissing
from samverkan_desktop.storage.files import create_file

SUFFIX = ".samverkan.zip"
RECORD, KEYS, MANIFEST = "record.samverkan", "record.samverkan.keys", "manifest.json"
_FORMAT, _VERSION = "samverkan-backup", 1
_LIMITS = {KEYS: 4 * 1024 * 1024, MANIFEST: 1024 * 1024}
_CHUNK = 1024 * 1024
_NAME = re.compile(r"_(\d{8}T\d{6})Z_(\d+)(?: \(\d+\))?\.samverkan\.zip$")
_ZIP_FAULTS = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, KeyError, EOFError, struct.error)


@dataclass(frozen=True)
class Manifest:
    """What a backup says it holds. ``counts`` are rows per table, ``last_number`` and ``head_hash`` the end of the log.

    ``key`` is the fingerprint of its data key, ``sha256`` the hash of the encrypted database in it.
    """

    record_id: str
    name: str
    schema: int
    counts: Mapping[str, int]
    last_number: int
    head_hash: str
    instant: datetime
    reason: str
    key: str
    sha256: str
    keys_sha256: str
    mac: str = ""

    def signed(self, data_key: bytes) -> Manifest:
        """Return the manifest with its MAC."""
        return Manifest(**{**self.__dict__, "mac": keys.mac(data_key, "backup", self._canonical())})

    def holds(self, data_key: bytes) -> bool:
        """True when the MAC is right under this key."""
        return keys.same(self.mac, keys.mac(data_key, "backup", self._canonical()))

    def to_json(self) -> bytes:
        return json.dumps(self._body() | {"mac": self.mac}, ensure_ascii=False, indent=1, sort_keys=True).encode()

    def _canonical(self) -> bytes:
        return json.dumps(self._body(), sort_keys=True, separators=(",", ":")).encode()

    def _body(self) -> dict[str, Any]:
        body = {name: value for name, value in self.__dict__.items() if name != "mac"}
        return body | {
            "format": _FORMAT,
            "version": _VERSION,
            "instant": written(self.instant),
            "counts": dict(self.counts),
        }


@dataclass(frozen=True)
class BackupInfo:
    """One backup in a list. ``manifest`` is None and ``problem`` says why when it cannot be read."""

    path: Path
    size: int
    manifest: Manifest | None
    problem: str = field(default="")


def file_name(stem: str, instant: datetime, number: int) -> str:
    """Return the name of a backup: made by the program, in UTC, sorts by time."""
    return f"{stem}_{instant.astimezone(UTC):%Y%m%dT%H%M%S}Z_{number:06d}{SUFFIX}"


def instant_in(name: str) -> datetime | None:
    """Return the instant in a backup's name, or None when it was not named by the program."""
    found = _NAME.search(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def pack(target: Path, record: Path, slot_bytes: bytes, manifest: Manifest) -> None:
    """Write the ZIP. The caller syncs, checks and renames it."""
    with create_file(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(MANIFEST), manifest.to_json())
        archive.writestr(zipfile.ZipInfo(KEYS), slot_bytes)
        with record.open("rb") as source, archive.open(zipfile.ZipInfo(RECORD), "w", force_zip64=True) as member:
            while chunk := source.read(_CHUNK):
                member.write(chunk)


class BackupReader:
    """An opened backup file. Every fault in it comes out as BackupDamaged with what was wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._archive = self._open()
        try:
            self._members = self._check_members()
            self.manifest = self._read_manifest()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> BackupReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def damaged(self, reason: str) -> BackupDamaged:
        return BackupDamaged(file=self.path.name, reason=reason)

    def slot_bytes(self) -> bytes:
        """Return the slot file."""
        data = self._small(KEYS)
        if hashlib.sha256(data).hexdigest() != self.manifest.keys_sha256:
            raise self.damaged("nyckelfilen stämmer inte med förteckningen")
        return data

    def extract_record(self, target: Path) -> None:
        """Write the encrypted database to a path of the caller's choice, checked against the manifest's hash."""
        digest = hashlib.sha256()
        try:
            with self._archive.open(self._members[RECORD]) as member, create_file(target) as file:
                while chunk := member.read(_CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
        except _ZIP_FAULTS as fault:
            raise self.damaged("innehållet går inte att läsa") from fault
        if digest.hexdigest() != self.manifest.sha256:
            raise self.damaged("innehållet stämmer inte med förteckningen")

    def record_sha256(self) -> str:
        """Return the hash of the database as it lies on disk."""
        digest = hashlib.sha256()
        try:
            with self._archive.open(self._members[RECORD]) as member:
                while chunk := member.read(_CHUNK):
                    digest.update(chunk)
        except _ZIP_FAULTS as fault:
            raise self.damaged("innehållet går inte att läsa") from fault
        return digest.hexdigest()

    @property
    def record_size(self) -> int:
        return self._members[RECORD].file_size

    def _open(self) -> zipfile.ZipFile:
        try:
            self._size = self.path.stat().st_size
            return zipfile.ZipFile(self.path)
        except FileNotFoundError as fault:
            raise BackupMissing(file=self.path.name) from fault
        except _ZIP_FAULTS as fault:
            raise self.damaged("det är ingen hel säkerhetskopia") from fault

    def _check_members(self) -> dict[str, zipfile.ZipInfo]:
        members = self._archive.infolist()
        if sorted(member.filename for member in members) != sorted((RECORD, KEYS, MANIFEST)):
            raise self.damaged("den innehåller annat än en säkerhetskopia ska")
        for member in members:
            stored = member.compress_type == zipfile.ZIP_STORED and member.compress_size == member.file_size
            limit = min(_LIMITS.get(member.filename, self._size), self._size)
            if not stored or member.file_size > limit or member.flag_bits & 1:
                raise self.damaged("storleken stämmer inte")
        return {member.filename: member for member in members}

    def _small(self, name: str) -> bytes:
        try:
            return self._archive.read(self._members[name])
        except _ZIP_FAULTS as fault:
            raise self.damaged("innehållet går inte att läsa") from fault

    def _read_manifest(self) -> Manifest:
        try:
            body = untrusted.parse(self._small(MANIFEST))
            if body.pop("format") != _FORMAT or body.pop("version") != _VERSION:
                raise self.damaged("förteckningen är av ett okänt slag")
            instant, counts = _instant(body.pop("instant")), body.pop("counts")
            schema, last_number = (untrusted.count(body.pop(name)) for name in ("schema", "last_number"))
            counts = {str(table): untrusted.count(rows) for table, rows in counts.items()}
            texts = {name: untrusted.text(value) for name, value in body.items()}
            return Manifest(instant=instant, counts=counts, schema=schema, last_number=last_number, **texts)
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise self.damaged("förteckningen går inte att läsa") from fault


def _instant(text: str) -> datetime:
    """Return an instant that can be compared with others; refuse one without a zone, or from another age."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None or not 2000 <= instant.year < 3000:
        raise ValueError("not an instant of ours")
    return instant
