"""Forms out and in: the empty form to where the user says, and those that came back into the inbox."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.question_forms import QuestionForms
from samverkan_desktop.services.question_import import FileResult, Outcome, QuestionImport, read_file

PATTERN = "Formulär (*.pdf *.txt);;Alla filer (*)"
_TOLD = 8
_PDF, _TEXT, _NEITHER = "pdf", "text", "cancel"


class QuestionFiles(QObject):
    """What the page does with files."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page

    def save_form(self, forum_id: str, notice: Notice) -> None:
        """Ask which form, and where to."""
        dialogs = self._workspace.dialogs
        which = dialogs.ask(
            self._page,
            title=self.tr("Frågeformulär"),
            text=self.tr(
                "Formuläret går till båda förvaltningarna. Det tar val och en rad, och regeln om vad som inte får stå "
                "är tryckt på det. PDF fylls i på skärmen, textfilen i vilket program som helst."
            ),
            choices=(
                Choice(_PDF, self.tr("Spara som PDF …")),
                Choice(_TEXT, self.tr("Spara som textfil …")),
                Choice(_NEITHER, self.tr("Avbryt")),
            ),
        )
        if which == _NEITHER:
            return
        forms = QuestionForms(self._workspace.session)
        with self._workspace.telling(notice):
            form = forms.pdf(forum_id) if which == _PDF else forms.text(forum_id)
            suffix = Path(form.file_name).suffix
            path = dialogs.save_file(
                self._page,
                title=self.tr("Spara formuläret"),
                suggestion=_documents() / form.file_name,
                pattern=f"{suffix[1:].upper()} (*{suffix})",
            )
            if path is not None:
                saved = deliver_as(path, form.content, suffix)
                notice.say(self.tr("Sparad: {file}").format(file=str(saved)), Tone.OK)

    def ask(self, notice: Notice) -> None:
        """Ask for forms and take them in."""
        paths = self._workspace.dialogs.open_files(self._page, title=self.tr("Läs in svar"), pattern=PATTERN)
        if paths:
            self.read(paths, notice)

    def read(self, paths: Sequence[Path], notice: Notice) -> None:
        """Take in forms, and say of each file what became of it."""
        with self._workspace.telling(notice):
            results = QuestionImport(self._workspace.session).read(read_file(path) for path in paths)
            self._tell(results, notice)

    def _tell(self, results: Sequence[FileResult], notice: Notice) -> None:
        """Say first what needs something done; of many that went well, how many."""
        taken = [each for each in results if each.outcome is Outcome.TAKEN]
        others = [each for each in results if each.outcome is not Outcome.TAKEN]
        lines = [said(each.words) for each in others[:_TOLD]]
        if len(others) > _TOLD:
            lines.append(self.tr("{n} filer till lästes inte in.").format(n=len(others) - _TOLD))
        if len(taken) == 1:
            lines.append(said(taken[0].words))
        elif taken:
            lines.append(self.tr("{n} frågor är inlästa i inkorgen.").format(n=len(taken)))
        notice.say("\n".join(lines), Tone.WARNING if others else Tone.OK)


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """Return the files that are dropped, those of this computer alone."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or str(Path.home()))
