"""A start-up phase that has ended: evaluated, or first a look at the forum (M08)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samverkan_desktop.domain.overview_todo import ToDo
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.phases import Phases

if TYPE_CHECKING:  # the page hands itself over
    from samverkan_desktop.gui.pages.overview.page import OverviewPage

DONE, LOOK, NEITHER = "done", "look", "cancel"


def ask_evaluated(workspace: Workspace, page: OverviewPage, row: ToDo) -> None:
    """Ask whether it has been evaluated, and tick it off."""
    look = Choice(LOOK, tr("Visa forumet"))
    chosen = workspace.dialogs.ask(
        page,
        title=tr("Utvärdera uppstarten"),
        text=tr(
            "{what}. Gick det som ni tänkte när de var med, och vad saknas nu? Ta upp det på ett möte. "
            "När det är gjort bockas påminnelsen av."
        ).format(what=said(row.text)),
        choices=(
            *((Choice(DONE, tr("Utvärderad")), look) if workspace.may(Deed.MEETINGS) else (look,)),
            Choice(NEITHER, tr("Avbryt")),
        ),
    )
    if chosen == LOOK:
        page.open_target(row.target, said(row.text))
    elif chosen == DONE:
        with workspace.telling(page.ui.notice):
            Phases(workspace.session).tick(row.key, forum_id=row.target.of)
            page.ui.notice.say(tr("Uppstarten är utvärderad. Påminnelsen är borta, och det går att ångra."), Tone.OK)
