"""Opens an approved § for correction in its own fields, and closes it again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.models.review_words import PARTS
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.item_panel import ItemPanel
from samverkan_desktop.services.minutes import Minutes


class Correcting(QObject):
    """``over`` comes when a correction is saved or given up."""

    over = Signal()

    def __init__(self, desk: Desk, panel: ItemPanel, minutes: Minutes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._bar = panel.ui.correction
        self._minutes = minutes
        self._bar.done.connect(self.over)

    def begin(self) -> None:
        """Let the texts of the § being shown be written in; the heading stays as it was approved."""
        item = self._desk.item
        if item is None or self._desk.reader.view.meeting.state is not MeetingState.APPROVED:
            return
        if not self._desk.workspace.may(Deed.APPROVE):
            return
        self._bar.begin(self._minutes, item, self._texts)
        for part in PARTS:
            self._panel.editors[part].setReadOnly(False)
        self._bar.ui.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def compare(self) -> None:
        """Show what corrections have changed in approved minutes."""
        from samverkan_desktop.gui.dialogs.compare import CompareDialog  # start-up: only when it is asked for

        if self._desk.reader.view.meeting.state is MeetingState.APPROVED:
            CompareDialog(self._desk.workspace, self._desk.meeting_id, self._panel.window()).open()

    def _texts(self) -> Mapping[str, str]:
        return {part: self._panel.text(part) for part in PARTS}

    def holds(self, item_id: str) -> bool:
        """Tell whether this item is being corrected, so that its fields must be left alone."""
        return bool(item_id) and self._bar.item_id == item_id

    def leave(self) -> bool:
        """Close what is not begun; False while words would be lost: then the bar says what to do."""
        if not self._bar.item_id:
            return True
        if self._bar.changed:
            self._bar.ui.notice.say(self.tr("Spara rättelsen eller avbryt den innan du går vidare."))
            return False
        self.give_up()
        return True

    def give_up(self) -> None:
        """Close it without saving."""
        if self._bar.item_id:
            self._bar.leave()
