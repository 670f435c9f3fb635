"""Pictures of a scenario, step by step: only when a folder is named in SAMVERKAN_STORIES, as `dev.py stories` does."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.gui.gallery_settle import settle

_FOLDER = os.environ.get("SAMVERKAN_STORIES", "")  # read before each test takes such names out of its surroundings


@dataclass
class Album:
    """The pictures of one scenario, numbered. On a real screen the whole screen is taken, with what lies over it."""

    story: str
    taken: list[Path] = field(default_factory=list)

    def take(self, widget: QWidget, name: str) -> None:
        """Keep what is shown, at rest."""
        if not _FOLDER:
            return
        picture = settle(QApplication.activePopupWidget() or widget)
        screen = widget.screen()
        if QGuiApplication.platformName() == "xcb":
            picture = screen.grabWindow(0).toImage()
        folder = Path(_FOLDER)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{self.story}-{len(self.taken) + 1:02d}-{name}.png"
        assert picture.save(str(file)), file
        self.taken.append(file)
