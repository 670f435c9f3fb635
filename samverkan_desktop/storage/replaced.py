"""A record whose file was swapped while it was open: what was saved in it is kept in a backup before anything else.

On most systems the file that was open lives on, nameless, until it is closed. Then it can be copied whole.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import peewee
from sqlcipher3 import dbapi2

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.storage.errors import RecordReplaced, RecordReplacedKept

if TYPE_CHECKING:  # the record asks for this when it finds its file swapped
    from samverkan_desktop.storage.session import Record

REASON = "filen byttes ut"


def kept(record: Record) -> RecordReplaced:
    """Return what is told, after a verified backup of what is open when that can be made.

    The anchor is written first: an older file that lies there now is then known to lack changes when it is opened.
    """
    from samverkan_desktop.storage.backup import BackupJob  # start-up: a file is seldom swapped

    with contextlib.suppress(EnvironmentFailure, OSError):
        record.write_anchor()
    job = BackupJob(record, record.places.backups, reason=REASON)
    with contextlib.suppress(EnvironmentFailure, OSError, dbapi2.Error, peewee.PeeweeException):
        job.copy(record)
        return RecordReplacedKept(file=record.path.name, kept=job.finish().path.name)
    return RecordReplaced(file=record.path.name)
