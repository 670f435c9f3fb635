"""If these fail, a file cannot be put at an item, hangs on a case, or leaves before anybody has looked at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton

from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.marking.controller import Marking
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.attachments_card import AttachmentsCard
from samverkan_desktop.gui.pages.meeting.title_edit import TitleEdit
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.papers import PaperKind, Papers
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import case_item, opened

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


@pytest.fixture
def page(window: MainWindow) -> MeetingPage:
    """The meeting under way, at an item that is no case."""
    page = opened(window, MeetingState.ONGOING)
    item = next(each for each in page.reader.view.items if each.kind is ItemKind.GENERAL)
    page.show_item(item.id)
    return page


def drop(card: AttachmentsCard, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, nothing = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    card.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing))


def lines(card: AttachmentsCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def button(card: AttachmentsCard, word: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == word and each.isVisible())


def test_a_picture_is_dropped_looked_at_saved_and_taken_away(
    page: MeetingPage, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    card, picture, out = page.ui.attachments, tmp_path / "sal_3.png", tmp_path / "ut.png"
    picture.write_bytes(PNG)
    drop(card, picture)
    assert "sal 3" in lines(card)
    assert "ska ses av en person" in lines(card)
    click(button(card, "Jag har tittat"))
    assert "sedd av" in lines(card)
    dialogs.files.append(out)
    click(button(card, "Spara som …"))
    assert out.read_bytes() == PNG
    click(button(card, "Ta bort"))
    assert "sal 3" not in lines(card)
    page.workspace.session.undo()
    assert "sal 3" in lines(card)


def test_what_is_refused_is_told_in_place(page: MeetingPage, tmp_path: Path) -> None:
    card, program = page.ui.attachments, tmp_path / "program.exe"
    program.write_bytes(b"MZ\x90\x00\x03")
    drop(card, program)
    assert "gick inte att läsa" in card.notice.text
    drop(card, tmp_path / "borta.txt")
    assert card.notice.text
    assert "kB" not in lines(card)


def test_a_case_has_no_place_for_files(page: MeetingPage) -> None:
    assert page.ui.attachments.isVisible()
    case_item(page)
    assert not page.ui.attachments.isVisible()


def test_an_attachment_gets_another_title_where_it_stands(
    window: MainWindow, page: MeetingPage, tmp_path: Path
) -> None:
    card, file = page.ui.attachments, tmp_path / "plan_v2_slutlig.txt"
    file.write_text("Rutin för återkoppling", encoding="utf-8")
    drop(card, file)
    click(button(card, "Byt titel"))
    edit = card.findChildren(TitleEdit)[-1]
    assert edit.hasFocus()
    assert edit.text() == "plan v2 slutlig"
    write(edit, "Rutin för återkoppling")
    press(edit, Qt.Key.Key_Return)
    assert "Rutin för återkoppling" in lines(card)
    assert "plan v2" not in lines(card)
    click(button(card, "Byt titel"))
    edit = card.findChildren(TitleEdit)[-1]
    write(edit, "något annat")
    press(edit, Qt.Key.Key_Escape)
    assert "Rutin för återkoppling" in lines(card), "Esc lets it be"
    window.undo()
    assert "plan v2 slutlig" in lines(card)


def test_the_title_is_read_by_the_gate_and_marked_as_it_is_typed(page: MeetingPage, tmp_path: Path) -> None:
    """It stands on the agenda: a name in it would leave with the paper."""
    card, file = page.ui.attachments, tmp_path / "plan.txt"
    file.write_text("Rutin för återkoppling", encoding="utf-8")
    drop(card, file)
    click(button(card, "Byt titel"))
    edit = card.findChildren(TitleEdit)[-1]
    page.workspace.marking.consider(edit)
    assert edit.findChild(Marking) is not None
    write(edit, "Ring 070-174 06 05")
    press(edit, Qt.Key.Key_Return)
    with pytest.raises(GateShut):
        Papers(page.workspace.session).produce(PaperKind.AGENDA, page.desk.meeting_id)
