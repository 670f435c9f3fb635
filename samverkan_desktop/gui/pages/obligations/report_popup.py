"""That meetings were told to the board: the day, and the § of the board's minutes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from samverkan_desktop.domain.afterwards import BoardReport
from samverkan_desktop.gui.pages.meeting.field_popups import FieldPopup
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.approving import Approving


class ReportPopup(FieldPopup):
    """Enter keeps it. ``present``: what is written down already, to be put right."""

    def __init__(
        self, workspace: Workspace, meeting_ids: Sequence[str], parent: QWidget, *, present: BoardReport | None = None
    ) -> None:
        super().__init__(self.tr("Redovisad i nämnd"), self.tr("Spara"), parent, width=320)
        self._approving = Approving(workspace.session)
        self._ids = tuple(meeting_ids)
        self.day, self.paragraph = DateField(self), QLineEdit(self)
        self.day.near = workspace.today()
        self.day.show_day(present.reported_on if present is not None else workspace.today())
        self.paragraph.setText(present.paragraph if present is not None else "")
        self.paragraph.setPlaceholderText(self.tr("till exempel § 112"))
        self.field(self.tr("Nämndens sammanträde"), self.day)
        self.field(self.tr("Nämndens paragraf"), self.paragraph)
        if len(self._ids) > 1:
            self.label(self.tr("Gäller {n} möten.").format(n=len(self._ids)))
        self.finish()

    def first(self) -> QWidget:
        return self.day

    def save(self) -> None:
        self.attempt(self._save)

    def _save(self) -> None:
        self._approving.report(self._ids, day=self.day.read(), paragraph=self.paragraph.text())
