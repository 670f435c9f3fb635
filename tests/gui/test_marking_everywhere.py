"""If these fail, there is a field in which somebody can write a child's name without being told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.marking.controller import Marking
from samverkan_desktop.gui.marking.hub import is_free_text
from samverkan_desktop.gui.navigation import BY_KEY, FINISH, MEETING, SETTINGS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.field_popups import SanitisePopup
from samverkan_desktop.gui.pages.register.page import RegisterPage
from samverkan_desktop.gui.pages.settings.forum_rows import TemplateRow
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.services.meetings import Meetings

REGISTER_FIELDS = {
    "AreaEditor.name": "the name of a cooperation area",
    "BoardEditor.chair": "an elected chair",
    "BoardEditor.name": "the name of a board",
    "CalendarRulesCard": "days",
    "DateField.line": "a date",
    "EntryList.search": "what is searched for is not kept",
    "ForumEditor.agreementRow": "a row of the agreement",
    "ForumEditor.end": "a time",
    "ForumEditor.name": "the name of a forum",
    "ForumEditor.start": "a time",
    "ForumSearchPage.search": "what is searched for is not kept",
    "FunctionEditor.name": "the name of a function",
    "KeyCard.typed": "the recovery key",
    "KeyringCard.passphrase": "a passphrase",
    "KeyFields": "the recovery key",
    "LineRow.line": "case numbers and administrations of the municipality",
    "LockPage.passphrase": "a passphrase",
    "MeetingDialog.end": "a time",
    "MeetingDialog.start": "a time",
    "MeetingFilters.search": "what is searched for is not kept",
    "MunicipalitySection": "whose record it is",
    "NewItemForm.code": "the code of a case, K7",
    "NewItemForm.minutes": "a number",
    "NumberField": "a number",
    "Palette.field": "what is searched for is not kept",
    "PassphrasePair": "a passphrase",
    "PersonEditor.email": "staff",
    "PersonEditor.name": "staff",
    "PersonEditor.phone": "staff",
    "PrincipalEditor.name": "the name of a principal",
    "RecoveryPage": "the recovery key",
    "RestorePage": "a place on the disk",
    "SanitisePopup.second": "a user or staff",
    "SchoolYearEditor": "names of breaks",
    "StartPage.passphrase": "a passphrase",
    "UnitEditor.locality": "where a unit lies",
    "UnitEditor.name": "the name of a unit",
    "UserPanel": "a user",
    "Wizard": "a new record has no case yet",
    "WordsCard.word": "one word of the spelling, refused where it could single somebody out",
}


def fields_of(root: QWidget) -> Iterator[QWidget]:
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
        for field in root.findChildren(kind):
            if not isinstance(field.parentWidget(), QComboBox):
                yield field


def known_as(field: QWidget) -> list[str]:
    """Return the names a field may be listed under, from its own class up."""
    names = [type(field).__name__]
    owner = field.parentWidget()
    while owner is not None:
        attribute = next((name for name, value in vars(owner).items() if value is field), "")
        kinds = [kind.__name__ for kind in type(owner).__mro__ if kind.__module__.startswith("samverkan")]
        names += [*kinds, *(f"{kind}.{field.objectName() or attribute}" for kind in kinds)]
        owner = owner.parentWidget()
    return names


@pytest.fixture
def everything(window: MainWindow) -> list[QWidget]:
    """Every page with every part of it opened, and the dialogs."""
    workspace = window.workspace
    assert workspace is not None
    rows = Meetings(workspace.session).rows()
    for key in BY_KEY:
        window.show_page(key, rows[-1].meeting.id if key in (MEETING, FINISH) else "")
        page = window.page()
        if isinstance(page, (SettingsPage, RegisterPage)):
            for number in range(len(page.ui.tabs.buttons)):
                page.ui.tabs.choose(number)
    assert isinstance(window.made(SETTINGS, workspace), SettingsPage)
    page = window.made(MEETING, workspace)
    assert isinstance(page, MeetingPage)
    made: list[QWidget] = [
        window,
        CancelDialog(workspace, rows[-1], window),
        MeetingDialog(workspace, parent=window),
        SanitisePopup("§ 1", (), lambda _name, _heading: None, date(2028, 11, 1), page),
        TemplateRow((), (), page),
    ]
    return made


def test_every_field_is_marked_or_listed_with_its_reason(window: MainWindow, everything: list[QWidget]) -> None:
    workspace = window.workspace
    assert workspace is not None
    free: set[str] = set()
    for field in dict.fromkeys(field for root in everything for field in fields_of(root)):
        names = known_as(field)
        if is_free_text(field):
            workspace.marking.consider(field)
            assert field.findChild(Marking) is not None
            free.update(names)
        else:
            assert any(name in REGISTER_FIELDS for name in names), f"neither marked nor listed: {names}"
    assert free >= {
        "CancelDialog.reason",
        "CorrectionBar.reason",
        "FollowUpEditor.what",
        "ForumEditor.link",
        "ForumEditor.place",
        "ItemPanel.agreed",
        "ItemPanel.background",
        "ItemPanel.talk",
        "ItemPanel.title",
        "MeetingDialog.link",
        "MeetingDialog.place",
        "NewItemForm.title",
        "OutcomeEditor.outcome",
        "TemplateRow.title",
    }


def test_a_field_is_marked_as_soon_as_it_has_the_focus(window: MainWindow) -> None:
    assert window.workspace is not None
    dialog = CancelDialog(window.workspace, Meetings(window.workspace.session).rows()[-1], window)
    dialog.show()
    dialog.ui.reason.setFocus()
    assert dialog.ui.reason.findChild(Marking) is not None or not dialog.ui.reason.hasFocus()
    window.workspace.marking.consider(dialog.ui.reason)
    assert len(dialog.ui.reason.findChildren(Marking)) == 1, "only once"
