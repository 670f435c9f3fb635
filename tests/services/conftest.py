"""A municipality for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import Town, new_town


@pytest.fixture
def town(tmp_path: Path, cheap_kdf: KdfProfile) -> Iterator[Town]:
    town = new_town(tmp_path, cheap_kdf)
    yield town
    town.session.close()
