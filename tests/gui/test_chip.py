"""If this fails, the krets of a case is cut off: who may hear it cannot be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.chip import Chip

CIRCLE = "Krets: Barn och familj, Centrala elevhälsan, Centralskolan, socialtjänsten"


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_chip_has_room_for_its_words_at_any_width(qtbot: QtBot, theme: Theme, zoom: int) -> None:
    theme.choose(zoom=zoom)
    chip = Chip(None, CIRCLE, Tone.BRAND)
    qtbot.addWidget(chip)
    chip.show()
    natural = chip.sizeHint()
    one_line = natural.height()
    for width in range(natural.width() + 4, natural.width() // 3, -1):
        height = chip.heightForWidth(width)
        chip.resize(width, height)
        needed = QFontMetrics(chip.font()).horizontalAdvance(CIRCLE)
        assert (height > one_line) == (needed > width - 16), f"at {width} px"
        assert chip.wordWrap() == (height > one_line)
