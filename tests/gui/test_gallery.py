"""If this fails, nobody sees what the window looks like before a user does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui import gallery, gallery_record
from samverkan_desktop.services.example_record import PASSPHRASE
from tests.gui.meeting_desk import WITHOUT_SCREEN


@pytest.mark.slow
@WITHOUT_SCREEN
def test_pictures_of_every_scene(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "LOOKS", gallery.LOOKS[:1])
    record = tmp_path / "exempel.samverkan"
    gallery_record.example(record)
    made = gallery.Gallery(qapp, tmp_path, record, PASSPHRASE, read_only=False)
    made.take_all()
    names = [file.name for file in made.taken]
    assert len(names) == len(set(names)) >= 10
    for file in made.taken:
        picture = QImage(str(file))
        assert picture.width() > 100
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}
        assert len(colours) > 5, f"{file.name} is empty"
