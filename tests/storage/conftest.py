"""Fixtures of the record's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder to make a record in, with a cheap passphrase."""
    return Desk(tmp_path)
