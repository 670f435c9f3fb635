"""A list or figures as a file for a spreadsheet, to where the user says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.words import tr
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.papers import Produced

_XLSX, _CSV, _NEITHER = "xlsx", "csv", "cancel"


def save_list(
    workspace: Workspace,
    page: QWidget,
    notice: Notice,
    *,
    text: str,
    xlsx: Callable[[], Produced],
    csv: Callable[[], Produced],
) -> None:
    """Ask which kind, and where to; what cannot be written is told. ``text``: what the files hold."""
    which = workspace.dialogs.ask(
        page,
        title=tr("Spara listan"),
        text=text,
        choices=(
            Choice(_XLSX, tr("Spara som Excel …")),
            Choice(_CSV, tr("Spara som CSV …")),
            Choice(_NEITHER, tr("Avbryt")),
        ),
    )
    if which == _NEITHER:
        return
    with workspace.telling(notice):
        produced = xlsx() if which == _XLSX else csv()
        suffix = Path(produced.file_name).suffix
        path = workspace.dialogs.save_file(
            page,
            title=tr("Spara listan"),
            suggestion=_documents() / produced.file_name,
            pattern=f"{suffix[1:].upper()} (*{suffix})",
        )
        if path is not None:
            saved = deliver_as(path, produced.content, suffix)
            notice.say(tr("Sparad: {file}").format(file=str(saved)), Tone.OK)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or str(Path.home()))
