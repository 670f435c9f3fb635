"""Every text field in which somebody may write about a case has marks: those that come into the focus get them.

Only the fields of a register go without: names of staff, units and boards, addresses, numbers, what is searched for.
They are listed here one by one, so that a new field is marked until somebody says that it need not be.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from samverkan_desktop.gui.marking.controller import Marking, Place
from samverkan_desktop.gui.marking.fields import TextField, field_of
from samverkan_desktop.gui.marking.scans import LiveScans
from samverkan_desktop.gui.marking.spelling_waves import SpellingWaves
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.services.gate import MEETING_PLACES

if TYPE_CHECKING:  # the workspace makes its hub
    from samverkan_desktop.gui.workspace import Workspace

ANY = "*"
REGISTERS = frozenset(
    {
        (ANY, "search"),
        (ANY, "start"),
        (ANY, "end"),
        ("AreaEditor", "name"),
        ("BoardEditor", ANY),
        ("DateField", ANY),
        ("ForumEditor", "name"),
        ("ForumEditor", "agreementRow"),
        ("FunctionEditor", "name"),
        ("HandbookDialog", ANY),
        ("KeyCard", "typed"),
        ("KeyFields", ANY),
        ("KeysDialog", ANY),
        ("LockPage", ANY),
        ("MeetingFilters", ANY),
        ("MunicipalitySection", ANY),
        ("NewItemForm", "code"),
        ("Palette", ANY),
        ("PassphrasePair", ANY),
        ("PersonEditor", ANY),
        ("PrincipalEditor", "name"),
        ("RecoveryPage", ANY),
        ("RestorePage", ANY),
        ("SanitisePopup", ANY),
        ("SchoolYearEditor", ANY),
        ("StartPage", ANY),
        ("UnitEditor", ANY),
        ("UserPanel", ANY),
        ("WordsCard", ANY),
        ("Wizard", ANY),
    }
)


def is_free_text(widget: QWidget | None) -> bool:
    """Tell whether a widget is a text field that is none of a register."""
    if not isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)) or isinstance(widget, NumberField):
        return False
    if isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal:
        return False
    parent = widget.parentWidget()
    if isinstance(parent, (QComboBox, QAbstractSpinBox)):
        return False
    return not any((owner, name) in REGISTERS for owner, name in _names(widget))


def _names(widget: QWidget) -> list[tuple[str, str]]:
    owners = [ANY]
    parent: QWidget | None = widget
    while parent is not None:
        owners += [kind.__name__ for kind in type(parent).__mro__ if issubclass(kind, QWidget)]
        parent = parent.parentWidget()
    return [(owner, name) for owner in owners for name in (widget.objectName(), ANY) if (owner, name) != (ANY, ANY)]


class MarkingHub(QObject):
    """One per open record."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.scans = LiveScans(workspace)

    def mark(self, widget: QWidget, place: Place | None = None) -> Marking | None:
        """Mark a text field from now on; ``place`` says what its text belongs to, so that words may be kept there."""
        present = widget.findChild(Marking)
        if present is not None:
            present.place = place or present.place
            return present
        field = field_of(widget)
        if field is None:
            return None
        marking = Marking(field, self.scans, self._workspace, place or Place())
        if isinstance(field, TextField):
            SpellingWaves(field, self._workspace)
        return marking

    def mark_places(self, *fields: QWidget) -> None:
        """Mark fields for the place and the link of meetings; words kept there hold for all of them."""
        for field in fields:
            self.mark(field, Place(partial(str, MEETING_PLACES)))

    def consider(self, widget: QWidget) -> None:
        """Mark what has come into the focus, unless it is no free text."""
        if is_free_text(widget):
            self.mark(widget)
