"""If this fails, somebody who needs large text cannot read a word or reach a button on some page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.gallery import SMALL
from samverkan_desktop.gui.widgets.popup import Popup
from tests.gui.meeting_desk import WITHOUT_SCREEN
from tests.gui.walk import visible, walk

_HAIR = 2  # px: a letter's edge that nobody sees


def faults(widget: QWidget) -> list[str]:
    """Return what is cut off or cannot be reached."""
    found = []
    room = widget.screen().availableSize() if isinstance(widget, Popup) else QSize(*SMALL)
    if widget.width() > room.width() or widget.height() > room.height():
        found.append(f"{type(widget).__name__} is {widget.width()}×{widget.height()}")
    for each in visible(widget):
        name = f"{type(each).__name__} {each.objectName()}"
        if isinstance(each, QAbstractScrollArea) and each.horizontalScrollBar().maximum() > 0:
            found.append(f"{name} is to be scrolled sideways by {each.horizontalScrollBar().maximum()}")
        elif isinstance(each, QLabel) and each.text() and _label_is_cut(each):
            found.append(f"{name} cuts “{each.text()}”: {each.width()}×{each.height()}")
        elif isinstance(each, QAbstractButton) and each.text() and each.width() < each.minimumSizeHint().width():
            found.append(f"{name} cuts “{each.text()}”")
        elif isinstance(each, QComboBox) and _combo_is_cut(each):
            found.append(f"{name} cuts “{each.currentText()}”")
        if not each.isWindow() and not _in_scroll_area(each, widget) and _outside(each, widget):
            found.append(f"{name} lies outside")
    return found


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _HAIR
    return label.sizeHint().width() > label.width() + _HAIR or label.sizeHint().height() > label.height() + _HAIR


def _combo_is_cut(combo: QComboBox) -> bool:
    words = QFontMetrics(combo.font()).horizontalAdvance(combo.currentText())
    return combo.isEnabled() and words > combo.width() - 16 and not combo.toolTip()


def _in_scroll_area(widget: QWidget, top: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not top:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _outside(widget: QWidget, top: QWidget) -> bool:
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return not top.rect().adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(place)


@WITHOUT_SCREEN
@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_off_on_a_small_screen(qapp: QApplication, tmp_path: Path, zoom: int) -> None:
    """Every page, dialog and empty state at 1366×768."""
    wrong: list[str] = []
    seen = walk(qapp, tmp_path, lambda scene, at: wrong.extend(f"{scene}: {each}" for each in faults(at)), zoom=zoom)
    assert seen > 60
    assert wrong == []


def test_the_test_finds_what_is_cut(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(200, 100)
    label = QLabel("En mening som är längre än rutan den står i", box)
    label.setGeometry(0, 0, 80, 20)
    outside = QLabel("x", box)
    outside.setGeometry(190, 0, 40, 20)
    box.show()
    assert len(faults(box)) == 2
