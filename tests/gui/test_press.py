"""If these fail, somebody who has no mouse stands at a button that Enter does not press, or presses two at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.press import enter_presses_everywhere
from samverkan_desktop.gui.widgets.popup import Popup
from tests.gui.meeting_desk import WITHOUT_SCREEN


class _Asks(Popup):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("Vad är det?", parent)
        self.answer = QPushButton("Personal", self)
        self.body.addWidget(self.answer)

    def first(self) -> QWidget:
        return self.answer


class _Form(QWidget):
    """Enter in the field goes on to the button, as in the wizard; a key that nothing took counts."""

    def __init__(self) -> None:
        super().__init__()
        enter_presses_everywhere()
        self.field, self.button = QLineEdit(self), QPushButton("Gå vidare", self)
        down = QVBoxLayout(self)
        down.addWidget(self.field)
        down.addWidget(self.button)
        self.presses = 0
        self.came_up = 0
        self.button.clicked.connect(self._pressed)
        self.field.returnPressed.connect(self.button.setFocus)

    def _pressed(self) -> None:
        self.presses += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.came_up += event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.fixture
def form(qtbot: QtBot) -> _Form:
    form = _Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_key_presses_the_button_that_has_the_focus(form: _Form, key: Qt.Key) -> None:
    form.button.setFocus()
    QTest.keyClick(form.button, key)
    assert (form.presses, form.came_up) == (1, 0)


def test_enter_in_a_field_does_not_press_what_the_focus_goes_to(form: _Form) -> None:
    form.field.setFocus()
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.button.hasFocus()
    assert form.presses == 0


@WITHOUT_SCREEN
def test_a_button_made_later_and_one_in_a_popup_take_enter_too(form: _Form) -> None:
    popup = _Asks(form)
    pressed: list[bool] = []
    popup.answer.clicked.connect(lambda *_: pressed.append(True))
    popup.open_under(form.button)
    QTest.keyClick(popup.answer, Qt.Key.Key_Return)
    assert len(pressed) == 1
