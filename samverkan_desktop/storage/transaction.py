"""One user action: `BEGIN IMMEDIATE`, the changes, the log row, `COMMIT` (OWASP ASVS 5.0 §2.3.3)."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.faults import translate

if TYPE_CHECKING:  # the record makes transactions; at run time it need not be imported back
    from samverkan_desktop.storage.session import Record


@dataclass(frozen=True)
class Action:
    """What was done, as the log has it and as listeners hear it."""

    action: str
    kind: str
    object_id: str
    detail: str


class Transaction:
    """A context for changes. ``kind``, ``object_id`` and ``detail`` may be set until it ends; never case text."""

    def __init__(
        self,
        record: Record,
        action: str,
        *,
        kind: str = "",
        object_id: str = "",
        detail: str = "",
        changes: bool = True,
    ) -> None:
        self.action = action
        self.kind = kind
        self.object_id = object_id
        self.detail = detail
        self._record = record
        self._changes = changes
        self._inner: Any = None
        self._outermost = False
        self._mark: Any = None

    def __enter__(self) -> Transaction:
        record = self._record
        self._outermost = not record.in_transaction
        record.entered(self)
        self._mark = record.mark()
        try:
            self._inner = record.db.transaction() if self._outermost else record.db.savepoint()
            self._inner.__enter__()
        except BaseException as fault:
            record.left(self)
            self._raise_known(fault)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, traceback: TracebackType | None
    ) -> None:
        record = self._record
        try:
            if fault is not None:
                self._abort(kind, fault, traceback)
                return
            try:
                record.append(Action(self.action, self.kind, self.object_id, self.detail))
            except BaseException as failure:
                self._abort(type(failure), failure, failure.__traceback__)
                raise
            try:
                self._inner.__exit__(None, None, None)
            except BaseException as failure:
                record.back_to(self._mark)
                self._raise_known(failure)
                raise
        finally:
            record.left(self)
        if self._outermost:
            record.committed(changes=self._changes)

    def _abort(self, kind: type[BaseException] | None, fault: BaseException, traceback: TracebackType | None) -> None:
        self._record.back_to(self._mark)
        if self._outermost or self._record.db.connection().in_transaction:
            self._inner.__exit__(kind, fault, traceback)
        self._raise_known(fault)

    def _raise_known(self, fault: BaseException) -> None:
        """Let a failure of the environment out as its sentence; return for everything else."""
        known = translate(fault, self._record.path)
        if known is None:
            return
        self._record.failed(known)
        if known is not fault:
            raise known from fault
