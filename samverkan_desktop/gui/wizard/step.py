"""What every step of the wizard has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.gui.wizard.draft import Draft


class Step(QWidget):
    """One task. It proposes from the draft when entered and writes to it when left; what was typed stays in it.

    ``blamed``: the field to look at when `leave` has refused. ``done`` comes when the step itself says that the user
    goes on; Enter in a common field does so without it.
    """

    done = Signal()

    def __init__(self, draft: Draft, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.desk = desk
        self.blamed: QWidget | None = None

    @property
    def short(self) -> str:
        """The step in a word, for the row of steps."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What is asked."""
        raise NotImplementedError

    @property
    def about(self) -> str:
        """Why it is asked, or how to answer."""
        return ""

    @property
    def is_needed(self) -> bool:
        """Tell whether it is asked at all, after what was answered before."""
        return True

    def enter(self) -> None:
        """Show what follows from the steps before."""

    def leave(self) -> None:
        """Write the answer to the draft. Raises a UserError when it does not hold."""

    def start_focus(self) -> QWidget | None:
        """Return what has the focus when the step is shown."""
        return None
