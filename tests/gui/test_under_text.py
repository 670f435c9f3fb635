"""Marks are painted under the words. If these fail, a name stands unmarked, or a mark stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.marking.under_text import Mark, Stroke, UnderText
from samverkan_desktop.gui.widgets.growing_text import GrowingText

GROUND, LINE = QColor("#ffd9e0"), QColor("#b00020")
TEXT = "Skolan berättar att Kim har varit borta. " * 6 + "\nAndra stycket om Kim."


@pytest.fixture
def edit(qtbot: QtBot) -> GrowingText:
    made = GrowingText()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show_words(TEXT)
    made.show()
    return made


def mark(edit: GrowingText, start: int, end: int, stroke: Stroke = Stroke.SOLID, *, ground: bool = True) -> Mark:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return Mark(cursor, stroke, LINE, GROUND if ground else None)


def place(edit: GrowingText, start: int, end: int) -> QRect:
    """Where a stretch within a line stands, asked of Qt and not of what is tested."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    first = edit.cursorRect(cursor)
    cursor.setPosition(end)
    return first.united(edit.cursorRect(cursor))


def painted(edit: GrowingText, colour: QColor, where: QRect) -> int:
    image = edit.viewport().grab().toImage()
    inside = where.intersected(image.rect())
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )


def test_ground_and_line_stand_under_the_word_and_nowhere_else(edit: GrowingText) -> None:
    start = TEXT.rindex("Kim")
    under = UnderText(edit)
    under.show_marks([mark(edit, start, start + 3)])
    word = place(edit, start, start + 3)
    whole = edit.viewport().rect()
    assert painted(edit, GROUND, word) > word.width() * word.height() // 3
    assert painted(edit, GROUND, whole) == painted(edit, GROUND, word.adjusted(-1, -1, 1, 1))
    assert painted(edit, LINE, word) > word.width() // 2


def test_a_mark_over_the_end_of_a_line_and_a_paragraph_stands_on_each(edit: GrowingText) -> None:
    start, end = TEXT.index("\n") - 60, TEXT.index("\n") + 8
    under = UnderText(edit)
    under.show_marks([mark(edit, start, end)])
    tops = {place(edit, at, at + 1).top() for at in (start, TEXT.index("\n") - 3, end - 2)}
    assert len(tops) >= 2
    for at in (start + 1, TEXT.index("\n") - 3, end - 3):
        assert painted(edit, GROUND, place(edit, at, at + 1)), at


def test_a_mark_follows_what_is_typed_before_it(edit: GrowingText) -> None:
    start = TEXT.rindex("Kim")
    under = UnderText(edit)
    under.show_marks([mark(edit, start, start + 3)])
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    for letter in "Ny rad ":
        QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    assert [each.words for each in under.marks] == ["Kim"]
    assert painted(edit, GROUND, place(edit, start + 7, start + 10))


@pytest.mark.parametrize("stroke", Stroke)
def test_every_line_is_drawn_without_a_ground(edit: GrowingText, stroke: Stroke) -> None:
    """What is spelt wrong has a wave alone; the line must be seen by itself."""
    start = TEXT.rindex("stycket")
    before = edit.viewport().grab().toImage()
    under = UnderText(edit)
    under.show_waves([mark(edit, start, start + 7, stroke, ground=False)])
    assert edit.viewport().grab().toImage() != before
    under.show_waves([])
    assert edit.viewport().grab().toImage() == before


def test_a_mark_is_no_change_of_the_text(edit: GrowingText, qtbot: QtBot) -> None:
    """Else a check of the text would save it, and a screen reader would read it out anew."""
    edit.document().setModified(False)
    with qtbot.assertNotEmitted(edit.textChanged), qtbot.assertNotEmitted(edit.document().contentsChange):
        UnderText(edit).show_marks([mark(edit, 3, 9)])
        QApplication.processEvents()
    assert not edit.document().isModified()


def test_a_field_that_is_being_thrown_away_may_be_painted_once_more(edit: GrowingText) -> None:
    """Python may take what an object holds before Qt takes the object: else a fault comes as the program closes."""
    under = UnderText(edit)
    under.show_marks([mark(edit, 3, 9)])
    vars(under).clear()
    edit.viewport().repaint()
