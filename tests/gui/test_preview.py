"""If these fail, a paper lies open on the disk that nobody asked for, or shows what must not leave the program."""

from __future__ import annotations

import builtins
import os
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import PrincipalKind
from samverkan_desktop.domain.rights import PUPIL_HEALTH
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Papers, Variant
from samverkan_desktop.storage import access_log
from tests.documents.word_reading import word_text
from tests.gui.conftest import ScriptedDialogs, click


@pytest.fixture
def preview(meeting: MeetingPage, qtbot: QtBot) -> PreviewDialog:
    return opened(meeting, qtbot)


def opened(meeting: MeetingPage, qtbot: QtBot, kind: PaperKind = PaperKind.AGENDA) -> PreviewDialog:
    dialog = PreviewDialog(meeting.workspace, meeting.reader.view.meeting.id, kind)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def is_shown(dialog: PreviewDialog) -> bool:
    return dialog.produced is not None


def write_identifier(meeting: MeetingPage) -> None:
    item = next(item for item in meeting.reader.view.items if item.case)
    Minutes(meeting.workspace.session).save_part(item.id, "talk", "Ring 0435-55 51 23.")


def test_the_paper_is_the_one_the_service_makes(preview: PreviewDialog, meeting: MeetingPage) -> None:
    made = Papers(meeting.workspace.session).produce(PaperKind.AGENDA, meeting.reader.view.meeting.id)
    assert preview.produced is not None
    assert preview.produced.content == made.content
    assert preview.document.pageCount() >= 1
    assert preview.ui.pages.text().endswith(("sida", "sidor"))


def test_looking_at_a_paper_makes_no_file(
    meeting: MeetingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, user_home: Path
) -> None:
    """Not from Python, and not by Qt in the folders it uses for temporary files and caches."""
    scratch = tmp_path / "tillfälligt"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    watched_folders = (tmp_path, user_home)
    before = {path for folder in watched_folders for path in folder.rglob("*")}
    written: list[str] = []
    real_open, real_system_open = builtins.open, os.open

    def watched(file: object, mode: str = "r", *args: object, **named: object) -> object:
        if set(mode) & set("wax+"):
            written.append(str(file))
        return real_open(file, mode, *args, **named)  # type: ignore[call-overload]  # whatever it was called with

    def watched_system(path: str, flags: int, *args: int, **named: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            written.append(path)
        return real_system_open(path, flags, *args, **named)

    monkeypatch.setattr(builtins, "open", watched)
    monkeypatch.setattr(os, "open", watched_system)
    dialog = opened(meeting, qtbot)
    qtbot.wait(300)
    assert dialog.produced is not None
    assert written == []
    after = {path for folder in watched_folders for path in folder.rglob("*")}
    assert {path for path in after - before if "samverkan" not in path.name} == set()


def test_each_kind_and_variant_can_be_looked_at(preview: PreviewDialog) -> None:
    for number, kind in enumerate(PaperKind):
        preview.kind.setCurrentIndex(number)
        assert preview.produced is not None, f"{kind}: {preview.ui.notice.text}"
        choice = kind in (PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.FOLLOW_UPS)
        assert preview.variant.isEnabled() == choice


def test_a_unit_outside_a_krets_has_a_version_of_its_own(meeting: MeetingPage, qtbot: QtBot) -> None:
    dialog = opened(meeting, qtbot, PaperKind.MINUTES)
    names = [dialog.variant.itemText(number) for number in range(dialog.variant.count())]
    assert len(names) > len(Variant), "some unit called is outside some krets"
    dialog.variant.setCurrentIndex(len(Variant))
    assert names[len(Variant)].startswith("Exemplar för ")
    assert is_shown(dialog), dialog.ui.notice.text
    assert dialog.produced is not None
    assert dialog.produced.file_name.endswith("-krets.pdf")


def test_a_unit_of_ones_own_gets_its_copy_at_once(meeting: MeetingPage, qtbot: QtBot) -> None:
    """Whoever only reads was told that the paper could not be made, and not that there is one for them."""
    session, view = meeting.workspace.session, meeting.reader.view
    register = session.repositories.register()
    case = next(item.case for item in view.items if item.case)
    person = next(
        person
        for person in register.persons.values()
        if any(
            held.unit_id and register.principal_kind(held.unit_id) is PrincipalKind.INDEPENDENT
            for held in person.functions_on(view.meeting.day)
        )
    )
    unit_id = next(held.unit_id for held in person.functions_on(view.meeting.day) if held.unit_id)
    assert not case.circle.holds(unit_id, register)
    with session.action("test", undoable=False) as repositories:
        repositories.persons.put(replace(person, name=session.record.user_name))
    session.record.users.set_role(session.record.user_id, PUPIL_HEALTH)
    session.refresh_rights()
    dialog = opened(meeting, qtbot, PaperKind.MINUTES)
    assert dialog.variant.currentText() == f"Exemplar för {register.units[unit_id].name}"
    assert is_shown(dialog), dialog.ui.notice.text
    dialog.variant.setCurrentIndex(0)
    assert dialog.ui.notice.text.startswith("Papperet gjordes inte: du hör inte till kretsen")
    dialog.kind.setCurrentIndex(list(PaperKind).index(PaperKind.FOLLOW_UPS))
    assert dialog.variant.currentText() == f"Exemplar för {register.units[unit_id].name}"
    assert is_shown(dialog), dialog.ui.notice.text


def test_a_direct_hit_shuts_the_gate_and_says_where(meeting: MeetingPage, qtbot: QtBot) -> None:
    write_identifier(meeting)
    dialog = opened(meeting, qtbot, PaperKind.MINUTES)
    assert dialog.ui.notice.text.startswith("Inget lämnade programmet")
    assert "Samtal: telefonnummer" in dialog.ui.notice.text
    assert "0435" not in dialog.ui.notice.text, "the identifier itself is not repeated"
    assert not is_shown(dialog)
    assert not dialog.ui.save.isEnabled()
    assert not dialog.ui.print.isEnabled()
    assert dialog.document.pageCount() == 0
    dialog.variant.setCurrentIndex(list(Variant).index(Variant.WITHOUT_CASES))
    assert is_shown(dialog), "the cases are left out, and with them the hit"
    assert dialog.ui.notice.text == ""


def test_minutes_of_a_meeting_not_begun_say_so(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    rows = meeting.workspace.meetings.rows()
    coming = next(row.meeting for row in rows if row.meeting.state is MeetingState.INVITED)
    dialog = PreviewDialog(meeting.workspace, coming.id, PaperKind.MINUTES)
    qtbot.addWidget(dialog)
    assert "mötet har inte startat" in dialog.ui.notice.text


def test_saved_where_the_user_says(preview: PreviewDialog, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    dialogs.files = [None, tmp_path / "dagordning"]
    click(preview.ui.save)
    assert list(tmp_path.glob("*.pdf")) == [], "the user changed their mind"
    click(preview.ui.save)
    file = tmp_path / "dagordning.pdf"
    assert preview.produced is not None
    assert file.read_bytes() == preview.produced.content
    assert dialogs.asked[-1] == preview.produced.file_name
    assert preview.ui.notice.text == f"Sparad: {file}"


def test_saved_as_word_with_a_line_of_its_own_in_the_log(
    meeting: MeetingPage, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialog = opened(meeting, qtbot, PaperKind.MINUTES)
    dialog.variant.setCurrentIndex(list(Variant).index(Variant.WITHOUT_CASES))
    dialogs.files = [tmp_path / "anteckningar"]
    click(dialog.ui.word)
    file = tmp_path / "anteckningar.docx"
    assert dialogs.asked[-1].endswith("-utan-arenden.docx")
    assert "Ärendet redovisas inte i denna version." in word_text(file.read_bytes())
    assert dialog.ui.notice.text == f"Sparad: {file}"
    session = meeting.workspace.session
    rows = [row.detail for row in access_log.read(session.record.raw) if row.action == "gör papper"]
    assert rows[-1] == "minutes without-cases docx"


def test_word_file_is_refused_when_an_identifier_was_written_meanwhile(meeting: MeetingPage, qtbot: QtBot) -> None:
    """The look on screen is no pass: what is saved is checked as it stands then."""
    dialog = opened(meeting, qtbot, PaperKind.MINUTES)
    write_identifier(meeting)
    click(dialog.ui.word)
    assert dialog.ui.notice.text.startswith("Inget lämnade programmet")


def test_a_place_that_cannot_be_written_is_told(
    preview: PreviewDialog, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialogs.files = [tmp_path / "finns inte" / "papper.pdf"]
    click(preview.ui.save)
    assert "finns inte. Inget har skrivits." in preview.ui.notice.text


def test_printed_page_by_page_from_memory(preview: PreviewDialog, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "utskrift.pdf"))
    dialogs.printers = [None, printer]
    click(preview.ui.print)
    click(preview.ui.print)
    assert preview.ui.notice.text == "Skickat till skrivaren."
    assert len(pypdf.PdfReader(tmp_path / "utskrift.pdf").pages) == preview.document.pageCount()


def test_ctrl_p_shows_the_paper_that_fits(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    click(meeting.ui.paper)
    dialog = next(child for child in meeting.findChildren(PreviewDialog))
    assert dialog.isVisible()
    assert dialog.kind.currentText() == "Minnesanteckningar"
    dialog.close()


def test_drawn_on_another_thread_and_a_later_choice_wins(meeting: MeetingPage, qtbot: QtBot) -> None:
    meeting.workspace.tasks = ThreadTasks(meeting)
    dialog = opened(meeting, qtbot)
    assert not is_shown(dialog)
    assert dialog.ui.busy.isVisible()
    dialog.kind.setCurrentIndex(list(PaperKind).index(PaperKind.ATTENDANCE_LIST))
    qtbot.waitUntil(lambda: dialog.produced is not None)
    qtbot.wait(100)
    assert dialog.produced is not None
    assert "narvarolista" in dialog.produced.file_name
    assert not dialog.ui.busy.isVisible()
