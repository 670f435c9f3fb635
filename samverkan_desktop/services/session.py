"""An open record in use: who works in it, the transactions, undo, and who wants to know what changed.

Each public call of a service is one `Session.action`: one transaction together with its line in the access log.
Services may call each other inside an action; it is then still one transaction, one log line, one step of undo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from typing import Any, Protocol

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.changes import ChangedSince, Command, NothingToUndo, ValueChange
from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.rights import Deed, deed_of
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.rights import Rights
from samverkan_desktop.storage.record import Record
from samverkan_desktop.storage.repositories import PlaceToWrite, Repositories

Listener = Callable[[Command], None]
UNDO_STEPS = 200
SETTING = "setting"


class _Restorable(Protocol):
    """What undo needs of a kind of value."""

    def restore(self, change: ValueChange) -> bool: ...


@dataclass(repr=False)
class Session:
    """The record, its values, and the undo stack of this sitting. The stack is cleared when the record is locked.

    ``function``: what the user is, as it stands at the foot of papers.
    """

    record: Record
    clock: Clock
    ids: IdMaker
    function: str = "sekreterare"
    repositories: Repositories = field(init=False)
    rights: Rights = field(init=False)
    _depth: int = 0
    _listeners: list[Listener] = field(default_factory=list)
    _done: list[Command] = field(default_factory=list)
    _undone: list[Command] = field(default_factory=list)
    _typing: str = ""
    _written: tuple[int, PlaceToWrite] | None = None

    def __post_init__(self) -> None:
        self.refresh_rights()

    def refresh_rights(self) -> None:
        """Read anew what the user may do: when the record is opened, and when somebody's rights have changed.

        What was done with other rights can no longer be undone.
        """
        self.forget()
        self.rights = Rights.of(self.record)
        self.repositories = Repositories(
            self.record.db,
            reading=self.record.reading,
            noted=self._unindex,
            veiled=None if self.rights.may(Deed.READ_CASES) else _covered,
            heads_veiled=not self.rights.may(Deed.READ_HEADS),
        )

    def require(self, deed: Deed, *, kind: str = "", id: str = "") -> None:
        """Raise RightMissing unless the user may do this; the refusal is logged."""
        self.rights.require(self.record, deed, kind=kind, id=id)

    @contextmanager
    def action(
        self,
        name: str,
        label: str = "",
        *,
        kind: str = "",
        id: str = "",
        detail: str = "",
        undoable: bool = True,
        typing: str = "",
    ) -> Iterator[Repositories]:
        """Do one user action in one transaction.

        ``name`` goes to the access log (``ändra punkt``), ``kind`` and ``id`` say which object, ``detail`` what more
        there is to know; never case text. ``label`` names it for undo (``flytta § 44``). ``typing``: calls with the
        same key, one after the other, become one step of undo. An action that cannot be undone also closes the way
        back to those before it.
        """
        if self._depth:
            yield self.repositories
            return
        self.require(deed_of(name, kind), kind=kind, id=id)
        self._depth += 1
        self.repositories.changes.clear()
        try:
            with self.record.transaction(name, kind=kind, object_id=id, detail=detail):
                yield self.repositories
            changes = self.repositories.take_changes()
        finally:
            self._depth -= 1
            self.repositories.changes.clear()
        self._remember(Command(label or name, changes, undoable), typing)

    def _remember(self, command: Command, typing: str) -> None:
        if not command.changes and command.undoable:
            return
        self._undone.clear()
        if not command.undoable:
            self._done.clear()
        elif typing and typing == self._typing and self._done:
            self._done[-1] = _merged(self._done[-1], command)
        else:
            self._done.append(command)
            del self._done[:-UNDO_STEPS]
        self._typing = typing
        if self._done and not self._done[-1].changes:  # typed and taken away again
            self._done.pop()
            self._typing = ""
        self._tell(command)

    def note_setting(self, name: str, before: object, after: object) -> None:
        """Note a changed setting for undo. Called inside an action; the values are plain, None where none is set."""
        self.repositories.changes.append(ValueChange(SETTING, name, before, after))

    # --- typing ------------------------------------------------------------------------------------------------

    def place_to_write(self, item_id: str) -> PlaceToWrite:
        """Return where one writes and what stands there. Nothing is read while only this item is being typed in.

        Every change has its line in the log, so while the log has not moved on, neither has anything else; only
        inside an action it has not moved on yet.
        """
        if self._written is not None and not self._depth:
            at, place = self._written
            if at == self.record.head.number and place.item_id == item_id:
                return place
        return self.repositories.place_to_write(item_id)

    def wrote(self, place: PlaceToWrite) -> None:
        """Keep what was just written, for the next pause in typing."""
        self._written = None if self._depth else (self.record.head.number, place)

    # --- undo --------------------------------------------------------------------------------------------------

    @property
    def undo_label(self) -> str:
        """What would be undone, or nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again, or nothing."""
        return self._undone[-1].label if self._undone else ""

    def undo(self) -> Command:
        """Undo the latest action, in a transaction of its own that is logged."""
        return self._turn(self._done, self._undone, "ångra")

    def redo(self) -> Command:
        """Do again what was undone."""
        return self._turn(self._undone, self._done, "gör om")

    def _turn(self, source: list[Command], target: list[Command], name: str) -> Command:
        if not source:
            raise NothingToUndo
        command = source[-1]
        inverse = command.inverse()
        try:
            self._put_back(inverse, name)
        except ChangedSince:
            source.pop()  # it can never be done; those before it may
            raise
        source.pop()
        target.append(inverse)
        self._typing = ""
        self._tell(inverse)
        return inverse

    def _put_back(self, inverse: Command, name: str) -> None:
        kinds: dict[str, _Restorable] = {**self.repositories.by_kind(), SETTING: _Settings(self.record)}
        first = inverse.changes[-1]
        self.repositories.changes.clear()
        try:
            with self.record.transaction(name, kind=first.kind, object_id=first.id):
                for change in inverse.changes:
                    if not kinds[change.kind].restore(change):
                        raise ChangedSince(label=inverse.label)
        finally:
            self.repositories.changes.clear()

    def rebase(self, kind: str, id: str, change: Callable[[Any], Any]) -> None:
        """Change a value also where undo holds it: for what is measured and is no action of the user.

        Else undoing what was done before would be refused, since the value has changed since.
        """
        for commands in (self._done, self._undone):
            commands[:] = [_rebased(command, kind, id, change) for command in commands]

    def forget(self) -> None:
        """Clear the undo stack: at lock, and past a point of no return."""
        self._done.clear()
        self._undone.clear()
        self._typing = ""
        self._written = None

    # --- who wants to know -------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change with what changed; returns the function that ends it."""
        self._listeners.append(listener)

        def end() -> None:
            with suppress(ValueError):  # ended already, or by `close`
                self._listeners.remove(listener)

        return end

    def _tell(self, command: Command) -> None:
        for listener in tuple(self._listeners):
            listener(command)

    def _unindex(self, change: ValueChange) -> None:
        """Let search forget an item or an åtgärd whose words changed: they are found again when they are indexed anew.

        Else words that were typed and taken away, or undone, could still be found.
        """
        if change.kind == "item_text" or (
            change.kind == "agenda_item" and _heading(change.before) != _heading(change.after)
        ):
            self.record.search.remove("agenda_item", change.id)
        elif change.kind == "follow_up":
            self.record.search.remove("follow_up", change.id)

    def close(self) -> None:
        """Forget what was done and close the record."""
        self.forget()
        self._listeners.clear()
        self.record.close()


@dataclass(frozen=True)
class _Settings:
    """Puts settings back as undo puts values back."""

    record: Record

    def restore(self, change: ValueChange) -> bool:
        settings = self.record.settings
        if settings.get(change.id) != change.before:
            return False
        if change.after is None:
            settings.remove(change.id)
        else:
            settings.set(change.id, change.after)
        return True


def _covered(version: MinutesVersion) -> MinutesVersion:
    """Return approved minutes as they are read by somebody who may not read cases."""
    from samverkan_desktop.services.snapshots import covered  # start-up: papers are for those who read them

    return covered(version)


def _heading(value: Any) -> str | None:
    return value.heading if isinstance(value, AgendaItem) else None


def _rebased(command: Command, kind: str, id: str, change: Callable[[Any], Any]) -> Command:
    changes = tuple(
        ValueChange(
            each.kind,
            each.id,
            None if each.before is None else change(each.before),
            None if each.after is None else change(each.after),
        )
        if (each.kind, each.id) == (kind, id)
        else each
        for each in command.changes
    )
    return Command(command.label, changes, command.undoable)


def _merged(first: Command, second: Command) -> Command:
    """Return one command for two in a row: each value as it was first and is last, without those that are the same."""
    merged: dict[tuple[str, str], ValueChange] = {}
    for change in (*first.changes, *second.changes):
        earlier = merged.get((change.kind, change.id))
        before = earlier.before if earlier else change.before
        merged[change.kind, change.id] = ValueChange(change.kind, change.id, before, change.after)
    kept = tuple(change for change in merged.values() if change.before != change.after)
    return Command(second.label, kept, undoable=True)
