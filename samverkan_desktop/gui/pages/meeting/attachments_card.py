"""The files at an item that is no case: dropped or chosen, looked at, saved out, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attachments import Attachment
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.title_edit import TitleEdit
from samverkan_desktop.gui.pages.questions.files import dropped
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.delivery import deliver_as

PATTERN = "Bilagor (*.pdf *.docx *.txt *.md *.png *.jpg *.jpeg);;Alla filer (*)"


class AttachmentsCard(QFrame):
    """The attachments of the item being shown; a case has none, and no place for any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._item: AgendaItem | None = None
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Bilagor"))
        down = QVBoxLayout(self)
        down.setContentsMargins(18, 14, 18, 14)
        down.setSpacing(8)
        head = QHBoxLayout()
        self.title = Label(self.tr("Bilagor"), self)
        self.title.setProperty("kind", "cardtitle")
        self.add = QPushButton(self.tr("Lägg till bilaga …"), self)
        self.add.clicked.connect(self._choose)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        down.addLayout(head)
        self.notice = Notice(self)
        down.addWidget(self.notice)
        self.hint = Label(
            self.tr("Släpp en fil här, högst 10 MB: PDF, Word, text eller bild. Texten kontrolleras som allt annat."),
            self,
        )
        self.hint.setProperty("kind", "muted")
        self.hint.setWordWrap(True)
        down.addWidget(self.hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        down.addLayout(self._rows)
        self.setAcceptDrops(True)

    def furnish(self, desk: Desk) -> None:
        """Take the desk of the page."""
        self._desk = desk
        self._service = Attachments(desk.workspace.session)

    # --- showing -----------------------------------------------------------------------------------------------

    def show_item(self, item: AgendaItem) -> None:
        """Show the files of an item; on a case there can be none."""
        desk = self._desk
        if desk is None:
            return
        if self._item is None or self._item.id != item.id:
            self.notice.clear()
        self._item = item
        while (place := self._rows.takeAt(0)) is not None:
            if (widget := place.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = () if item.is_case else self._service.of_item(item.id)
        free = not desk.reader.locked and not item.is_case
        self.add.setVisible(free)
        self.hint.setVisible(free and not found)
        self.setVisible((item.kind is ItemKind.GENERAL and free) or bool(found))
        for attachment in found:
            row = self._row(attachment, free)
            self._rows.addWidget(row)
            row.show()

    def _row(self, attachment: Attachment, free: bool) -> QWidget:
        row = QWidget(self)
        row.setProperty("kind", "plain")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(0)
        for text, kind in ((attachment.title, "plain"), (self._state(attachment), "muted")):
            line = Label(text, row)
            line.setProperty("kind", kind)
            line.setWordWrap(True)
            told.addWidget(line)
        across.addLayout(told, 1)
        steps = [(self.tr("Spara som …"), partial(self._save, attachment), True)]
        if free and attachment.waits_for_look:
            steps.append((self.tr("Jag har tittat"), partial(self._confirm, attachment.id), True))
        steps.append((self.tr("Byt titel"), partial(self._begin_rename, attachment, told), free))
        steps.append((self.tr("Ta bort"), partial(self._remove, attachment.id), free))
        for word, slot, possible in steps:
            if possible:
                button = QPushButton(word, row)
                button.setAccessibleName(f"{word} {attachment.title}")
                button.clicked.connect(slot)
                button.setProperty("kind", "quiet")
                across.addWidget(button)
        return row

    def _state(self, attachment: Attachment) -> str:
        kind = f"{words.label(attachment.format)}, {max(1, round(attachment.size / 1000))} kB"
        if attachment.waits_for_look:
            return self.tr("{kind} · ska ses av en person före utskick").format(kind=kind)
        if attachment.looked_on is not None:
            return self.tr("{kind} · sedd av {who} {day}").format(
                kind=kind, who=attachment.looked_by, day=short_date(attachment.looked_on)
            )
        return self.tr("{kind} · texten kontrolleras").format(kind=kind)

    # --- doing -------------------------------------------------------------------------------------------------

    def take(self, paths: Sequence[Path]) -> None:
        """Add files to the item being shown."""
        if self._desk is not None and self._item is not None and paths:
            self._desk.do(self.notice, partial(self._add, self._item.id, paths))

    def _add(self, item_id: str, paths: Sequence[Path]) -> None:
        for path in paths:
            self._service.add_file(item_id, path)

    def _choose(self) -> None:
        if self._desk is not None:
            self.take(self._desk.workspace.dialogs.open_files(self, title=self.tr("Lägg till bilaga"), pattern=PATTERN))

    def _save(self, attachment: Attachment) -> None:
        if self._desk is None:
            return
        suffix = f".{attachment.format.value}"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._desk.workspace.dialogs.save_file(
            self,
            title=self.tr("Spara bilagan"),
            suggestion=Path(folder or str(Path.home())) / f"bilaga{suffix}",
            pattern=f"{attachment.format.value.upper()} (*{suffix})",
        )
        if path is None:
            return
        with self._desk.workspace.telling(self.notice):
            saved = deliver_as(path, self._service.content(attachment.id), suffix)
            self.notice.say(self.tr("Sparad: {file}").format(file=str(saved)), Tone.OK)

    def _confirm(self, id: str) -> None:
        if self._desk is not None:
            self._desk.do(self.notice, partial(self._service.confirm_look, id))

    def _begin_rename(self, attachment: Attachment, told: QVBoxLayout) -> None:
        """Let the title be written where it stands."""
        place = told.itemAt(0)
        label = place.widget() if place is not None else None
        if label is None or not label.isVisible():
            return
        label.hide()
        edit = TitleEdit(attachment.title, self.tr("Bilagans titel"), self)
        edit.kept.connect(partial(self._rename, attachment.id))
        edit.given_up.connect(partial(self._end_rename, edit, label))
        told.insertWidget(0, edit)
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _rename(self, id: str, title: str) -> None:
        if self._desk is not None and not self._desk.do(self.notice, partial(self._service.rename, id, title)):
            self._show_again()

    def _end_rename(self, edit: TitleEdit, label: QWidget) -> None:
        label.show()
        edit.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_again(self) -> None:
        if self._item is not None:
            self.show_item(self._item)

    def _remove(self, id: str) -> None:
        if self._desk is not None:
            self._desk.do(self.notice, partial(self._service.remove, id))

    # --- dropped -----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) and self._desk is not None and not self._desk.reader.locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(dropped(event.mimeData()))
