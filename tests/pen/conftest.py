"""A town of two computers and a share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pen.computers import Town


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)
