"""A paper about several meetings on screen: nothing to choose, else as every paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.papers import PaperFormat, PaperKind, Prepared


class ListPreview(PreviewDialog):
    """``prepare`` gathers the paper; what it raises is told in the window."""

    def __init__(self, workspace: Workspace, prepare: Callable[[], Prepared], parent: QWidget | None = None) -> None:
        self._make = prepare
        super().__init__(workspace, "", PaperKind.FOLLOW_UPS, parent)

    def _choices(self, kind: PaperKind) -> None:  # noqa: ARG002 - there is one paper
        self._zoom_buttons(FlowLayout(self.ui.choices))
        self.ui.word.hide()  # a list is saved for Excel where it stands

    def _first_choice(self) -> QWidget:
        return self.ui.save

    def _prepare(self, format: PaperFormat = PaperFormat.PDF) -> Prepared:  # noqa: ARG002 - there is one format
        return self._make()
