"""The name of a file is seen by everybody who sees its folder. If this fails, a child's number stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.services.delivery import NamePointsOut, deliver, deliver_as

PDF = b"%PDF-1.7"


@pytest.mark.parametrize("name", ["Elias 19900118-9811", "900118-9811", "minnesanteckningar 9001189811 utkast"])
def test_no_file_is_called_after_a_personal_number(tmp_path: Path, name: str) -> None:
    with pytest.raises(NamePointsOut) as refused:
        deliver(tmp_path / f"{name}.pdf", PDF)
    assert "9811" not in refused.value.sentence()
    with pytest.raises(NamePointsOut):
        deliver_as(tmp_path / f"{name}.ics", b"x", ".ics")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "2026-10-22-minnesanteckningar-6-2026",
        "2026-12-14--2027-05-31-kalender-7-moten",
        "261203 dagordning",
        "20261203 kl 1300 protokoll",
        "900118",
    ],
)
def test_a_file_is_called_after_its_day(tmp_path: Path, name: str) -> None:
    """Else the program's own names, and those of most secretaries, are refused."""
    deliver(tmp_path / f"{name}.pdf", PDF)
    assert deliver_as(tmp_path / name, b"x", ".ics").exists()
