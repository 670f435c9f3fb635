"""What the one who has the record open may do, asked before every change, paper, export and reading of the log."""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.rights import WRITES, Deed, allowed
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.record import Record

NOT_ALLOWED = "nekad behörighet"


class RightMissing(UserError):
    exit_code = 1
    template = "Din behörighet räcker inte för att {deed}. Inget har ändrats. Be {names} om hjälp."


@dataclass(frozen=True)
class Rights:
    """A user's rights, read once when the record is opened and again when they are changed."""

    deeds: frozenset[Deed]

    @classmethod
    def of(cls, record: Record) -> Rights:
        """Return the rights of whoever has the record open."""
        user = record.users.current()
        return cls(allowed(None if user is None else user.role.value))

    def may(self, deed: Deed) -> bool:
        """Tell whether something is allowed."""
        return deed in self.deeds

    @property
    def writes(self) -> bool:
        """Tell whether anything at all may be changed."""
        return bool(self.deeds & WRITES)

    def require(self, record: Record, deed: Deed, *, kind: str = "", id: str = "") -> None:
        """Raise RightMissing, and log the refusal, unless something is allowed."""
        if deed in self.deeds:
            return
        record.log_read(NOT_ALLOWED, kind=kind, object_id=id, detail=deed.value)
        names = [user.name for user in record.users.all(active_only=True) if deed in allowed(user.role.value)] or [
            "den som har återställningsnyckeln"
        ]
        raise RightMissing(deed=deed.label, names=" eller ".join(names[:3]))
