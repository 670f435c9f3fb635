"""Ties the fields of one value to widgets: shows the value, saves what is typed, says in place what will not do.

A text is saved half a second after the latest key (`autosave`), a choice at once. What the user must put right is told
and the field shows again what stands in the record; what the computer could not do is kept and tried again.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import parse_time
from samverkan_desktop.domain.swedish import clock_time
from samverkan_desktop.domain.text import clean
from samverkan_desktop.gui import words
from samverkan_desktop.gui.form_parts import Get, Keeper, Part, Put, Rows, part_named, show_line
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.gui.widgets.pick_field import PickField
from samverkan_desktop.gui.workspace import Workspace


class ValueForm(QObject):
    """One value at a time. ``stored`` comes after each save, ``begun`` when a new value has got its first."""

    stored = Signal()
    begun = Signal(str)

    def __init__(self, workspace: Workspace, keeper: Keeper, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keeper = keeper
        self._notice = notice
        self._parts: dict[str, Part] = {}
        self._pending: dict[tuple[str, str], Any] = {}
        self._showing = False
        self._fresh = ""
        self.value: Any = None
        self.is_new = False

    # --- fields ------------------------------------------------------------------------------------------------

    def line(self, name: str, edit: QLineEdit, *, required: bool = False) -> None:
        """A text. A required one is put back when it is left empty."""
        part = Part(edit.text, partial(show_line, edit), *part_named(name), edit, required)
        self._add(name, part)
        edit.textChanged.connect(partial(self._typed, name))
        edit.editingFinished.connect(partial(self._left, name))

    def clock(self, name: str, edit: QLineEdit) -> None:
        """A time of day, ``13.00``."""
        part = Part(lambda: parse_time(edit.text()), lambda at: edit.setText(clock_time(at)), *part_named(name), edit)
        self._add(name, part)
        edit.editingFinished.connect(partial(self._now, name))
        edit.editingFinished.connect(partial(self._tidy, name))

    def choice(self, name: str, field: ChoiceField, states: Any = None) -> None:
        """One of several; ``states`` is the class of states whose values are offered, else the values are texts."""
        self.choice_in(name, field, *part_named(name), states=states)

    def choice_in(self, name: str, field: ChoiceField, get: Get, put: Put, *, states: Any = None) -> None:
        """As `choice`, for a field that lies deeper in the value."""

        def read() -> Any:
            if states is None:
                return field.value
            return next((state for state in states if state.value == field.value), None)

        part = Part(read, lambda value: field.show_value(str(value)), get, put, field)
        self._add(name, part)
        field.chosen.connect(partial(self._now, name))

    def day(self, name: str, field: DateField, *, required: bool = False) -> None:
        """A date; empty is None unless it is required."""

        def read() -> Any:
            return field.read() if required or field.line.text().strip() else None

        self._add(name, Part(read, field.show_day, *part_named(name), field.line))
        field.changed.connect(partial(self._typed_on, name))
        field.line.editingFinished.connect(partial(self._left, name))

    def tick(self, name: str, box: QCheckBox) -> None:
        """Yes or no."""
        self._add(name, Part(box.isChecked, box.setChecked, *part_named(name), box))
        box.clicked.connect(partial(self._now, name))

    def number(self, name: str, field: NumberField) -> None:
        """A whole number."""
        self.number_in(name, field, *part_named(name))

    def number_in(self, name: str, field: NumberField, get: Get, put: Put) -> None:
        """As `number`, for a field that lies deeper in the value."""
        self._add(name, Part(lambda: field.number, field.show_number, get, put, field))
        field.textChanged.connect(partial(self._typed, name))
        field.editingFinished.connect(partial(self._left, name))
        field.editingFinished.connect(field.tidy)

    def picks(self, name: str, field: PickField) -> None:
        """Several of a list, by id."""
        self._add(name, Part(lambda: field.ids, field.show_ids, *part_named(name), field.adder))
        field.changed.connect(partial(self._now, name))

    def rows(self, name: str, field: Rows) -> None:
        """Several values of one kind under each other."""
        self._add(name, Part(field.values, field.show_values, *part_named(name), field.holder(), patient=True))
        field.changed.connect(partial(self._typed_on, name))
        field.left.connect(partial(self._left, name))

    def _add(self, name: str, part: Part) -> None:
        self._parts[name] = part

    # --- showing -----------------------------------------------------------------------------------------------

    def show(self, value: Any, *, is_new: bool = False) -> None:
        """Show a value. What is being typed, or waits to be saved, is left as it stands."""
        other = self.value is None or self._keeper.id_of(value) != self._keeper.id_of(self.value)
        if other:
            self._notice.clear()
            self._fresh = ""
        self.value, self.is_new = value, is_new
        for name in self._parts:
            self._show_part(name, anyway=other)

    def _show_part(self, name: str, *, anyway: bool = False) -> None:
        part = self._parts[name]
        key = self._key(name)
        held = self._pending.get(key)
        wanted = part.get(self.value) if key not in self._pending else held
        if not anyway and (key in self._pending or self._stands(part, wanted)):
            return
        self._showing = True
        try:
            part.show(wanted)
        finally:
            self._showing = False

    def _stands(self, part: Part, wanted: Any) -> bool:
        """Tell whether the widget says the same already, perhaps with a space that is on its way to a word."""
        try:
            found = part.read()
        except UserError:
            return part.focus.hasFocus()
        if isinstance(found, str) and isinstance(wanted, str) and not isinstance(part.focus, ChoiceField):
            return found == wanted or (part.focus.hasFocus() and clean(found, multiline=False).text == wanted)
        return bool(found == wanted)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        for part in self._parts.values():
            part.focus.setEnabled(not on)

    # --- saving ------------------------------------------------------------------------------------------------

    def _key(self, name: str) -> tuple[str, str]:
        return (f"{self._keeper.kind}:{self._keeper.id_of(self.value)}", name)

    def _typed(self, name: str, *_: object) -> None:
        self._take(name, now=False)

    def _typed_on(self, name: str) -> None:
        if not self._showing and self.value is not None:
            try:
                self._parts[name].read()
            except UserError:  # no whole date yet, say; told when the field is left
                self._forget(name)
            else:
                self._take(name, now=False)

    def _now(self, name: str, *_: object) -> None:
        self._take(name, now=True)

    def _tidy(self, name: str) -> None:
        if self.value is not None and self._key(name) not in self._pending:
            self._show_part(name, anyway=True)

    def _left(self, name: str) -> None:
        if self.value is None or self._showing:
            return
        part = self._parts[name]
        try:
            read = part.read()
        except UserError as fault:
            if part.patient:
                self._forget(name)
                self._notice.say(words.sentence(fault))
            else:
                self._refuse(name, fault)
            return
        if part.required and not str(read).strip() and not self.is_new:
            self._forget(name)
            self._show_part(name, anyway=True)
            self._notice.say(self.tr("Namnet kan inte vara tomt. Det förra står kvar."))
        self._workspace.autosave.flush()

    def _take(self, name: str, *, now: bool) -> None:
        if self._showing or self.value is None:
            return
        part, key = self._parts[name], self._key(name)
        try:
            new = part.read()
        except UserError as fault:
            self._refuse(name, fault)
            return
        if part.required and not str(new).strip():
            self._forget(name)
            return
        if key not in self._pending and new == part.get(self.value):
            return
        self._pending[key] = new
        where = self._keeper.name_of(self.value) or self.tr("Det nya")
        self._workspace.autosave.typed(
            key, partial(_words, new), partial(self._save, self.value, self.is_new, name), where=where
        )
        if now:
            self._workspace.autosave.flush()

    def _save(self, begun: Any, is_new: bool, name: str, _text: str) -> None:
        """Store one part. ``begun``: the value as it was when this was typed, if it is not in the record."""
        id = self._keeper.id_of(begun)
        key = (f"{self._keeper.kind}:{id}", name)
        if key not in self._pending:
            return
        mine = self.value is not None and self._keeper.id_of(self.value) == id
        present = self._keeper.find(id)
        if present is None:
            if not is_new:
                del self._pending[key]  # taken away meanwhile
                return
            present = self.value if mine else begun
        try:
            changed = self._parts[name].put(present, self._pending[key])
            if is_new and not self._keeper.name_of(changed).strip():
                self._keep_unnamed(changed, key, mine=mine)
                return
            starts = self._keeper.find(id) is None
            if starts or self._fresh != name:
                self._fresh = name if starts and mine else ""
            if mine:
                self.value, self.is_new = changed, False
            self._keeper.store(changed, name, starts or bool(self._fresh))
        except UserError as fault:
            del self._pending[key]
            if mine:
                self.value = self._keeper.find(id) or present
                self._refuse(name, fault)
            return
        self._pending.pop(key, None)
        if mine:
            self._notice.clear()
            self.value = self._keeper.find(id)
            self.stored.emit()
        if starts:
            self.begun.emit(id)

    def _keep_unnamed(self, changed: Any, key: tuple[str, str], *, mine: bool) -> None:
        """A new value is held here until it has a name."""
        del self._pending[key]
        if mine:
            self.value = changed

    def _refuse(self, name: str, fault: UserError) -> None:
        self._forget(name)
        self._show_part(name, anyway=True)
        self._notice.say(words.sentence(fault))

    def _forget(self, name: str) -> None:
        self._pending.pop(self._key(name), None)
        self._workspace.autosave.drop(self._key(name))


def _words(new: object) -> str:
    """Return what is typed as it can be kept in a draft, to be read; a choice has no words."""
    return new if isinstance(new, str) else ""
