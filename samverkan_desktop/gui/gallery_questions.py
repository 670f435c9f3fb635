"""Scenes of the inbox and of inviting: the list, a question by hand, an empty list, the year's invitation, letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.invite import InviteDialog
from samverkan_desktop.gui.dialogs.letters import LettersDialog
from samverkan_desktop.gui.dialogs.question import QuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import DRAFTS, QUESTIONS
from samverkan_desktop.gui.pages.questions import QuestionsPage

_LINE = "En förälder nås på 070-174 06 05, eleven går i 7B. Vilket stöd kan ges utan ansökan?"


def question_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the name of each scene and what it shows; nothing is written in the record."""
    workspace = window.workspace
    window.show_page(QUESTIONS)
    page = window.page()
    if workspace is None or not isinstance(page, QuestionsPage) or page.view is None:
        return
    yield "fragor", window
    page.filters.search.setText("rymdfärd")
    yield "fragor-inget", window
    page.filters.search.clear()
    if not workspace.read_only:
        question = QuestionDialog(workspace, page.view, parent=window)
        question.ui.line.setPlainText(_LINE)
        question.ui.line.read_now()
        yield "fraga-ny", question
        question.close()
        invite = InviteDialog(workspace, page.view.forum.id, window)
        yield "bjud-in", invite
        invite.close()
    window.show_page(DRAFTS)
    yield "utkast", window
    window.show_page(QUESTIONS)
    if page.view.meeting is not None and page.view.meeting.number is not None:
        letters = LettersDialog(workspace, [page.view.meeting.id], window)
        yield "brev", letters
        letters.close()
