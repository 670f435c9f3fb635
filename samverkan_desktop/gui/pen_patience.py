"""A shared folder that may not answer: asked in the background, and the window is painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.sharing import has_note

if TYPE_CHECKING:  # start-up: few records are shared
    from samverkan_desktop.services.pen import Pen, Seen
    from samverkan_desktop.services.pen_taking import Grip, Outcome


def is_noted(workspace: Workspace) -> bool:
    """Tell whether this computer has a note of a shared folder for the open record."""
    return has_note(workspace.session.record.path)


def pen_of(workspace: Workspace) -> Pen:
    """Return the pen of the open record."""
    from samverkan_desktop.services.pen import Pen  # start-up: few records are shared

    return Pen(workspace.session)


def has_unpublished(workspace: Workspace) -> bool:
    """Tell whether the open record is shared and has something to publish."""
    return is_noted(workspace) and pen_of(workspace).worth_publishing


def grip_of(workspace: Workspace) -> Grip:
    """Return what is needed to close the open record and open it again another way."""
    from samverkan_desktop.services.pen_taking import Grip  # start-up: as above

    return Grip.of(workspace.session)


def grip_to_take(workspace: Workspace) -> Grip:
    """Return the same, for taking the pen. Raises what `Grip.to_take` does."""
    from samverkan_desktop.services.pen_taking import Grip  # start-up: as above

    return Grip.to_take(workspace.session)


def stopped_by(fault: SamverkanError | None) -> Outcome:
    """Return how the pen stands when a step with it came to nothing."""
    from samverkan_desktop.services.pen_taking import Outcome  # start-up: as above

    return Outcome(fault=fault)


def is_lost(fault: SamverkanError | None) -> bool:
    """Tell whether what went wrong is that another has taken the pen over."""
    from samverkan_desktop.services.pen_faults import PenLost  # start-up: as above

    return isinstance(fault, PenLost)


def when_it_answers(
    workspace: Workspace, then: Callable[[], None], *, else_: Callable[[Seen | None, Exception], None]
) -> None:
    """Ask the folder; when it answers and the record is still open, with all saved, do ``then``."""

    def answered(*, result: Seen | None = None, error: Exception | None = None) -> None:
        if not workspace.session.record.is_open:
            return  # locked or closed meanwhile
        if error is not None or result is None or result.look is None:
            from samverkan_desktop.services.pen_faults import ShareGone  # start-up: as above

            note = pen_of(workspace).note
            else_(result, error or ShareGone(folder=note.folder if note is not None else "?"))
        elif workspace.autosave.flush():
            then()

    workspace.tasks.run(pen_of(workspace).looker(), answered, owner=workspace)
