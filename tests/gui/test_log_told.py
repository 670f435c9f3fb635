"""If this fails, somebody who reads the log in English meets Swedish beside every action."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from samverkan_desktop import assets
from samverkan_desktop.gui import language
from samverkan_desktop.gui.models.log_told import told


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    before, translator = language.spoken(), QTranslator()
    assert translator.load(str(assets.resource("translations", "samverkan_en.qm")))
    qapp.installTranslator(translator)
    language._spoken[0] = language.ENGLISH
    yield
    language._spoken[0] = before
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("swedish", "shown"),
    [
        ("4 försök", "4 tries"),
        ("tillsammans med Kim Testmo", "together with Kim Testmo"),
        ("Samråd 7/2026, ärende K12", "Samråd 7/2026, case K12"),
        ("åtgärd från Samråd 7/2026, punkt 3", "follow-up from Samråd 7/2026, item 3"),
        ("exempel.samverkan", "exempel.samverkan"),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_row_is_told_in_english(swedish: str, shown: str) -> None:
    assert told(swedish) == shown


def test_in_swedish_it_stands_as_it_is_kept() -> None:
    assert told("4 försök") == "4 försök"
