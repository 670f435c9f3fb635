"""What it costs to save as one types, against the same words written by a bare statement.

Behind one edit of ours stand the rules (may this meeting be changed?), cleaning, the step of undo and the line in the
chained access log, which is a second page to write. The goal says how much of all that a secretary may notice.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from samverkan_desktop.storage.connection import RawConnection, raw_connect
from samverkan_desktop.storage.keys import KdfProfile
from tests.bench.conftest import Against
from tests.services.builders import Town, new_town

pytestmark = pytest.mark.bench

WORDS = "Skolan ser att närvaron har ökat något sedan sist, och stödet fortsätter till jul. " * 25
WRITING = ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON")


@pytest.fixture
def town(tmp_path: Path, cheap_kdf: KdfProfile) -> Iterator[Town]:
    town = new_town(tmp_path, cheap_kdf)
    yield town
    town.session.close()


@pytest.fixture
def bare(town: Town, tmp_path: Path) -> Iterator[RawConnection]:
    """A copy of the record, with the same key, journal and synchronisation, and nothing of ours around it."""
    town.full()
    key = town.session.record.data_key
    town.session.close()
    copy = tmp_path / "kopia.samverkan"
    shutil.copyfile(town.path, copy)
    connection = raw_connect(copy, key)
    for pragma in WRITING:
        connection.execute(f"PRAGMA {pragma}")
    yield connection
    connection.close()


def test_saving_one_edit(against: Against, town: Town, bare: RawConnection) -> None:
    again = town.again()
    item = again.session.repositories.items.where(case_code=1)[0]
    edits, statements = count(), count()

    def ours() -> object:
        return again.minutes.save_part(item.id, "talk", f"{WORDS}{next(edits)}")

    def base() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("UPDATE item_text SET talk = ? WHERE item_id = ?", (f"{WORDS}{next(statements)}", item.id))
        bare.execute("COMMIT")

    against(ours, base, base_name="bare SQLCipher UPDATE", goal=2.0, rounds=200)
    assert again.minutes.text(item.id).talk == f"{WORDS}{next(edits) - 1}"
    again.session.close()
