"""From the faults of SQLCipher, peewee and the operating system to the sentences in `errors`."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.system_reasons import reason_of
from samverkan_desktop.storage.errors import (
    DiskFull,
    PageDamaged,
    ReadOnlyPlace,
    RecordInUse,
    RecordMissing,
    StorageFailed,
)

# primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_BY_WORDS = {
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "attempt to write a readonly database": _READONLY,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "unable to open database file": _CANTOPEN,
    "database is locked": _BUSY,
}
"""The driver's backup() gives its faults without a code."""
_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED_ERRNOS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def engine_code(fault: BaseException) -> int | None:
    """Return SQLite's extended result code, also when peewee has wrapped the fault; None for anything else."""
    if isinstance(fault, peewee.PeeweeException):
        fault = getattr(fault, "orig", fault)
    code = getattr(fault, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code
    return _BY_WORDS.get(str(fault)) if isinstance(fault, dbapi2.Error) else None


def is_damage(fault: BaseException) -> bool:
    """True when the engine says the bytes are not what the key says they should be (26) or are malformed (11)."""
    code = engine_code(fault)
    return code is not None and code & 0xFF in (_CORRUPT, _NOTADB)


def is_busy(fault: BaseException) -> bool:
    """True when another connection holds the file."""
    code = engine_code(fault)
    return code is not None and code & 0xFF in (_BUSY, _LOCKED)


def is_refused_writing(fault: BaseException) -> bool:
    """True when the engine wanted to write and was not let."""
    code = engine_code(fault)
    return code is not None and code & 0xFF == _READONLY


def translate(fault: BaseException, path: Path) -> EnvironmentFailure | None:
    """Return the failure of the environment that ``fault`` stands for, or None: then it is a bug and surfaces."""
    if isinstance(fault, EnvironmentFailure):
        return fault
    if isinstance(fault, OSError):
        return _from_system(fault, path)
    code = engine_code(fault)
    if code is None:
        return None
    return _from_engine(code, path)


def _from_system(fault: OSError, path: Path) -> EnvironmentFailure | None:
    if fault.errno in _FULL_ERRNOS:
        return DiskFull()
    if fault.errno in _DENIED_ERRNOS:
        return ReadOnlyPlace(place=str(path.parent))
    if isinstance(fault, FileNotFoundError):
        return RecordMissing(file=path.name)
    if fault.errno is None:
        return None
    return StorageFailed(file=path.name, reason=reason_of(fault))


def _from_engine(code: int, path: Path) -> EnvironmentFailure | None:
    primary = code & 0xFF
    simple: dict[int, EnvironmentFailure] = {
        _FULL: DiskFull(),
        _READONLY: ReadOnlyPlace(place=str(path.parent)),
        _CORRUPT: PageDamaged(file=path.name),
        _NOTADB: PageDamaged(file=path.name),
        _BUSY: RecordInUse(file=path.name),
        _LOCKED: RecordInUse(file=path.name),
        _IOERR: StorageFailed(file=path.name, reason=f"fel {code}"),
        _CANTOPEN: StorageFailed(file=path.name, reason="filen kunde inte öppnas"),
    }
    return simple.get(primary)


def in_short(failure: EnvironmentFailure) -> str:
    """Return a few words about a failure, for a sentence that tells of something larger."""
    words = {
        DiskFull: "disken är full",
        ReadOnlyPlace: "platsen är skrivskyddad",
        PageDamaged: "filen är skadad",
        RecordInUse: "filen används av ett annat program",
    }
    return words.get(type(failure), "disken svarar med fel")


@contextmanager
def mapped(path: Path) -> Iterator[None]:
    """Let known failures of the environment out as themselves; everything else passes untouched."""
    try:
        yield
    except (OSError, dbapi2.Error, peewee.PeeweeException) as fault:
        known = translate(fault, path)
        if known is None or known is fault:
            raise
        raise known from fault
