"""A shared folder that may not answer: asked in the background, and the window is painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.tasks import awaited
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.pen import Pen, Seen
from samverkan_desktop.services.pen_faults import ShareGone


def when_it_answers(
    workspace: Workspace, then: Callable[[], None], *, else_: Callable[[Seen | None, Exception], None]
) -> None:
    """Ask the folder; when it answers and the record is still open, with all saved, do ``then``."""

    def answered(*, result: Seen | None = None, error: Exception | None = None) -> None:
        if not workspace.session.record.is_open:
            return  # locked or closed meanwhile
        if error is not None or result is None or result.look is None:
            note = Pen(workspace.session).note
            else_(result, error or ShareGone(folder=note.folder if note is not None else "?"))
        elif workspace.autosave.flush():
            then()

    workspace.tasks.run(Pen(workspace.session).looker(), answered, owner=workspace)


def leave(workspace: Workspace) -> None:
    """Publish everything and leave the pen. Raises what `Leaving.finish` does; the pen is then still ours."""
    run = Pen(workspace.session).leaving()
    run.copy()
    try:
        made = awaited(workspace.tasks, run.finish)
    except SamverkanError as fault:
        run.failed(fault)
        raise
    run.done(made)
