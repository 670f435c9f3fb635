"""If these fail, a reviewer who reads English is not told what was done to the log, or drowns in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from samverkan_desktop import assets
from samverkan_desktop.domain.phrases import say
from samverkan_desktop.gui import language
from samverkan_desktop.gui.models.log_rows import chain_words
from samverkan_desktop.services.log_traces import ADVICE, AFTER, Trace


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    before, translator = language.spoken(), QTranslator()
    assert translator.load(str(assets.resource("translations", "samverkan_en.qm")))
    qapp.installTranslator(translator)
    language._spoken[0] = language.ENGLISH
    yield
    language._spoken[0] = before
    qapp.removeTranslator(translator)


def trace(number: int) -> Trace:
    what = say("Rad {first} i loggen har ändrats i efterhand.", first=number)
    return Trace("edit", number, number, say(AFTER, what=what, since="2026-11-03 09.10.11"))


def test_each_trace_and_once_what_to_do() -> None:
    told = chain_words([trace(5), trace(9)], 20).splitlines()
    assert told[0] == "Rad 5 i loggen har ändrats i efterhand. Det som stod där skrevs efter 2026-11-03 09.10.11."
    assert [line for line in told if line == ADVICE] == [told[2]]


@pytest.mark.usefixtures("english")
def test_in_english() -> None:
    told = chain_words([trace(5)], 20)
    assert told.startswith(
        "Row 5 of the log has been changed afterwards. What stood there was written after 2026-11-03"
    )
    assert "Do not work on in the file." in told
    assert "loggen" not in told


def test_hundreds_of_traces_leave_room_for_the_page() -> None:
    told = chain_words([trace(number) for number in range(1, 301, 2)], 400)
    assert len(told.splitlines()) == 10
    assert "142 spår till." in told
