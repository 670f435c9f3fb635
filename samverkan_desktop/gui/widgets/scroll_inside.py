"""A form or a dialog that is scrolled when there is no room for all of it, as with large text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme

_LEAST = 96  # px at 100 %: a field with its label and a bit of the next


class _Room(QScrollArea):
    """As high as what is in it where there is room, never higher."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width, min(self.sizeHint().height(), Theme.current().px(_LEAST)))


def scroll_inside(form: QWidget) -> None:
    """Put what a form holds into a scrolled part of it."""
    layout = form.layout()
    if layout is None:
        return
    inside = QWidget()
    inside.setProperty("kind", "plain")
    inside.setLayout(layout)
    room = _Room(form)
    room.setWidget(inside)
    around = QVBoxLayout(form)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(room)


def scroll_all(dialog: QDialog, content: QLayout) -> None:
    """Let a dialog that is higher than the screen be scrolled: what it holds moves into a scroll area."""
    inside = QWidget(dialog)
    inside.setLayout(content)
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
