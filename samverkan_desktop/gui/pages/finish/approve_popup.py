"""Approval: by which function, in what way it was given and when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.afterwards import ApprovalWay
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.meeting.field_popups import FieldPopup
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.approving import Approving


class ApprovePopup(FieldPopup):
    """Enter approves. The function that answers for the forum is chosen already."""

    def __init__(self, workspace: Workspace, meeting_id: str, parent: QWidget) -> None:
        super().__init__(self.tr("Godkänn minnesanteckningarna"), self.tr("Godkänn och lås"), parent, width=340)
        self._approving = Approving(workspace.session)
        self._meeting_id = meeting_id
        self.function, self.way, self.day = ChoiceField(self), ChoiceField(self), DateField(self)
        functions = self._approving.functions(meeting_id)
        self.function.offer([(function.name, function.id) for function in functions])
        self.way.offer([(capitalised(words.label(way)), way.value) for way in ApprovalWay])
        for field in (self.function, self.way):
            field.setCurrentIndex(0)
        self.day.near = workspace.today()
        self.day.show_day(workspace.today())
        self.field(self.tr("Funktion som godkänner"), self.function)
        self.field(self.tr("Godkännandet gavs"), self.way)
        self.field(self.tr("Dag"), self.day)
        self.label(self.tr("Anteckningarna låses. Det som sedan behöver rättas blir en ny version."))
        self.finish()

    def first(self) -> QWidget:
        return self.function

    def save(self) -> None:
        self.attempt(self._save)

    def _save(self) -> None:
        way = next(way for way in ApprovalWay if way.value == self.way.value)
        self._approving.approve(self._meeting_id, function_id=self.function.value, way=way, given_on=self.day.read())
