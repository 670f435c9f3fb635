"""What an action changed, as values before and after: that is all undo needs.

Every user action is one transaction; undoing it is a new transaction that puts the former values back, and is
logged as such. It is refused when somebody has changed the same value since.
"""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.value_classes import dataclass


class ChangedSince(UserError):
    exit_code = 1
    template = (
        "”{label}” kan inte ångras, för uppgiften har ändrats efteråt. Inget har ändrats nu. "
        "Rätta uppgiften för hand om det behövs."
    )


class NothingToUndo(UserError):
    exit_code = 1
    template = "Det finns inget att ångra."


@dataclass(frozen=True)
class ValueChange:
    """One value before and after; None where it did not exist."""

    kind: str
    id: str
    before: object | None
    after: object | None


@dataclass(frozen=True)
class Command:
    """A user action that was done. ``label`` names it: ``ta bort åtgärd``. Not undoable past approval or sending."""

    label: str
    changes: tuple[ValueChange, ...]
    undoable: bool = True

    def inverse(self) -> Command:
        """Return the command that puts the former values back."""
        turned = tuple(ValueChange(c.kind, c.id, c.after, c.before) for c in reversed(self.changes))
        return Command(self.label, turned, self.undoable)
