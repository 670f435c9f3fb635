"""If these fail, a dialog that says what is wrong squeezes the field it is wrong in, and cuts the sentence off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.navigation import FOLLOW_UPS, MEETINGS
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from tests.gui.conftest import press, write
from tests.gui.meeting_desk import CTRL


def squeezed(dialog: QDialog) -> list[str]:
    """Return what is lower than its own words."""
    found = [
        line.objectName()
        for line in dialog.findChildren(QLineEdit)
        if line.isVisible() and line.height() < line.minimumSizeHint().height()
    ]
    for notice in dialog.findChildren(Notice):
        if notice.isVisible() and notice.height() < notice.heightForWidth(notice.width()):
            found.append(notice.text)
    return found


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize(("page", "kind"), [(MEETINGS, MeetingDialog), (FOLLOW_UPS, DeadlineDialog)])
@pytest.mark.parametrize("day", ["2026-02-31", "i går", "40/40", ""])
def test_a_wrong_day_is_told_in_full_beside_the_day(
    window: MainWindow,
    theme: Theme,
    page: str,
    kind: type[QDialog],
    day: str,
    zoom: int,
) -> None:
    theme.choose(scheme=theme.scheme, zoom=zoom)
    window.show_page(page)
    shown = window.page()
    assert shown is not None
    press(shown, Qt.Key.Key_N, CTRL)
    [dialog] = [each for each in shown.findChildren(kind) if each.isVisible()]
    assert isinstance(dialog, (MeetingDialog, DeadlineDialog))
    line = dialog.ui.day.line if isinstance(dialog, MeetingDialog) else dialog.ui.due.line
    if isinstance(dialog, DeadlineDialog):
        write(dialog.ui.what, "Yttrande")
    line.setFocus()
    line.selectAll()
    write(line, day)
    press(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert dialog.isVisible(), "nothing is put in"
    [told] = [each.text for each in dialog.findChildren(Notice) if each.isVisible()]
    assert told.endswith(".")
    assert squeezed(dialog) == []
    dialog.close()


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_long_word_is_not_cut_off_beside_its_chip(qtbot: QtBot, theme: Theme, zoom: int) -> None:
    """A board with a long name in a narrow list: the chip goes under rather than over the word."""
    theme.choose(scheme=theme.scheme, zoom=zoom)
    rows = FitList()
    qtbot.addWidget(rows)
    model = RowList(rows)
    delegate = RowDelegate(rows)
    rows.setItemDelegate(delegate)
    rows.setModel(model)
    model.show_rows([Row(id="a", title="Barn- och utbildningsnämnden", sub="2027", chip="Från 2027-01-01")])
    word = QFontMetrics(theme.font()).horizontalAdvance("utbildningsnämnden")
    for width in range(word + 40, word * 3, 20):
        places = delegate._places(model.rows[0], width)
        assert places.title.width() >= word
        assert not places.chip.intersects(places.title)
