"""From the fields of a § to the record: saved as typed, through `Autosave`."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models import meeting_words
from samverkan_desktop.gui.pages.meeting.item_panel import ItemPanel
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.minutes import Minutes


class ItemWriter(QObject):
    """Takes what is typed in the panel. ``item``: the one shown, None where nothing may be written."""

    heading_saved = Signal()

    def __init__(self, panel: ItemPanel, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._autosave = workspace.autosave
        self._agenda = Agenda(workspace.session)
        self._minutes = Minutes(workspace.session)
        self.item: AgendaItem | None = None
        self.saving = False
        panel.typed.connect(self._typed)
        panel.left.connect(self._left)

    def _typed(self, part: str) -> None:
        item = self.item
        if item is None or (part == "title" and not self._panel.text(part).strip()):
            return
        self._autosave.typed(
            (item.id, part),
            partial(self._panel.text, part),
            partial(self._save, item.id, part),
            where=f"{meeting_words.place_name(item)}, {self._name(part)}",
        )

    def _name(self, part: str) -> str:
        names = {"title": self.tr("rubriken"), "background": self.tr("bakgrunden"), "talk": self.tr("samtalet")}
        return names.get(part, self.tr("det överenskomna"))

    def _left(self, part: str) -> None:
        item = self.item
        if part == "title" and item is not None and not self._panel.text(part).strip():
            self._autosave.drop((item.id, part))
            self._panel.editors[part].show_words(item.title)
            self._panel.ui.notice.say(self.tr("En punkt behöver en rubrik. Den förra står kvar."))
        self._autosave.flush()

    def _save(self, item_id: str, part: str, text: str) -> None:
        self.saving = True
        try:
            if part == "title":
                saved = self._agenda.edit(item_id, title=text)
                if self.item is not None and self.item.id == item_id:
                    self.item = saved
            else:
                cleaned = self._minutes.save_part(item_id, part, text).cleaned
                if cleaned.changed:
                    self._panel.ui.notice.say(words.word(cleaned.notice))
        finally:
            self.saving = False
        if part == "title":
            self.heading_saved.emit()
