"""The scans beside the typing: one memory of what has been read, and what the record knows, for every field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.scanning import Context, Finding, RememberedScans

if TYPE_CHECKING:  # the workspace makes its scans
    from samverkan_desktop.gui.workspace import Workspace

Found = tuple[Finding, ...]
_KNOWN_FROM = {"person", "unit", "principal", "kept_word", "setting"}


class LiveScans(QObject):
    """``renewed``: the record knows other things by now, and what has been found may be another."""

    renewed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._context: Context | None = None
        self.scanner = RememberedScans()
        self._open = True
        workspace.changed.connect(self._changed)
        workspace.closing.connect(self._stop)

    def _stop(self) -> None:
        self._open = False

    def _changed(self, command: Command) -> None:
        if any(change.kind in _KNOWN_FROM for change in command.changes):
            self._context = None
            self.renewed.emit()

    @property
    def context(self) -> Context:
        """What the record knows, read once until it changes."""
        if self._context is None:
            self._context = scan_context(self._workspace.session)
        return self._context

    def ask(self, text: str, place: str, answer: Callable[[str, Found | None], None], *, owner: QObject) -> None:
        """Scan a text away from the window. ``answer`` gets the text and what was found, None when that failed."""
        if not self._open:
            return
        try:
            work = partial(_scan, self.scanner, text, place, self.context)
        except SamverkanError:  # a record that cannot be read: whatever wants to save says so
            answer(text, None)
            return

        def done(*, result: Found | None = None, error: Exception | None = None) -> None:
            answer(text, result if error is None else None)  # the gate says that the check is broken; here is no mark

        self._workspace.tasks.run(work, done, owner=owner)


def _scan(scanner: RememberedScans, text: str, place: str, context: Context) -> Found:
    found = scanner(text, context)
    return tuple(each for each in found if not context.kept.holds(place, text, each))
