"""The pictures of a record of its own for SIP and feedback: how it is begun, and how it stands when it is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.municipality import APART, Municipality, PartController
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import OVERVIEW, SETTINGS
from samverkan_desktop.gui.wizard.draft import Apart
from samverkan_desktop.gui.wizard.wizard import Wizard
from samverkan_desktop.services.records import Surroundings, new_record

_PHRASE = "fem ord som ingen annan har"


def apart_scenes(window: MainWindow, folder: Path, around: Surroundings) -> Iterator[tuple[str, QWidget]]:
    """Yield the step that says why, the first page, and the settings with a controller for each part."""
    municipality = Municipality(
        name="Exempelkommun",
        controller="Barn- och utbildningsnämnden och socialnämnden, gemensamt",
        parts=APART,
        controllers=(PartController(part=APART[1], name="Socialnämnden"),),
    )
    window.show_start()
    others = window.start.others
    others.new_apart(Apart(municipality, (), "Ava Almtoft", "nämndsekreterare"))
    if isinstance(others.shown, Wizard):
        others.shown.go_on()
        yield "egen-fil-namnder", window
        others.back()
    path = folder / "Exempelkommun SIP och återkoppling.samverkan"
    made = new_record(path, municipality=municipality, user="Ava Almtoft", passphrase=_PHRASE, surroundings=around)
    made.session.close()
    window.start.choose(path)
    window.start.open_now(_PHRASE)
    window.show_page(OVERVIEW)
    yield "egen-fil", window
    window.show_page(SETTINGS, "municipality")
    yield "egen-fil-kommun", window
    window.drop_record()
