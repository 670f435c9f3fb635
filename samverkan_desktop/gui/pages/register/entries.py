"""One part of the register or the settings: a list, an editor beside it, and what becomes of a row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui import words
from samverkan_desktop.gui.form_parts import Keeper
from samverkan_desktop.gui.models.entries import Entry
from samverkan_desktop.gui.value_form import ValueForm
from samverkan_desktop.gui.widgets.entry_list import EntryList
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.register_edit import RegisterEdit, StillUsed


class Editor(QFrame):
    """Shows one value and saves what is changed. ``remove_pressed``: the user wants it away; ``begun`` carries the id
    of a new value that is now in the record."""

    remove_pressed = Signal()
    begun = Signal(str)
    form: ValueForm

    def use(self, form: ValueForm) -> ValueForm:
        """Take the form that shows and saves the fields."""
        self.form = form
        form.begun.connect(self.begun)
        return form

    @property
    def value(self) -> Any:
        """What is shown, or None."""
        return self.form.value

    def forget(self) -> None:
        """Show nothing any longer."""
        self.form.value = None

    def look_around(self) -> None:
        """Read what the choices are made of: it may have changed."""

    def show_value(self, value: Any, *, is_new: bool) -> None:
        """Show a value, stored or just begun."""
        self.form.show(value, is_new=is_new)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        self.form.set_read_only(on)
        self.remover().setVisible(not on)

    def remover(self) -> QPushButton:
        """Return the button that takes the value away."""
        raise NotImplementedError

    def locks(self, value: Any) -> bool:  # noqa: ARG002 - an editor that does says so
        """Tell whether a value can only be looked at."""
        return False

    def notice(self) -> Notice:
        """Return the line that says what went wrong."""
        raise NotImplementedError


class Entries(QWidget):
    """List and editor of one kind of value. Subclasses say what is in the list and what a new value is."""

    kind = ""
    kinds: frozenset[str] = frozenset()
    """The kinds of value that show here, beside its own."""
    deed = Deed.REGISTER

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.workspace = workspace
        self.edit = RegisterEdit(workspace.session)
        self.list = EntryList(self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.list)
        self.editor = self.make_editor()
        self._draft: Any = None
        self._ending: Any = None
        self.furnish()
        self.list.chosen.connect(self.show_entry)
        self.list.add_pressed.connect(self.add)
        self.list.remove_pressed.connect(self.remove)
        self.editor.remove_pressed.connect(self.remove)
        self.editor.begun.connect(self._begun)
        self.editor.notice().pressed.connect(self._end_instead)

    @property
    def may_edit(self) -> bool:
        """Tell whether the user may change anything here."""
        return self.workspace.may(self.deed)

    # --- what a subclass says ----------------------------------------------------------------------------------

    def make_editor(self) -> Editor:
        """Return the editor."""
        raise NotImplementedError

    def furnish(self) -> None:
        """Give list and editor their words."""
        raise NotImplementedError

    def read(self) -> list[Entry]:
        """Read the entries."""
        raise NotImplementedError

    def begin(self) -> Any:
        """Return a new value, not yet in the record."""
        raise NotImplementedError

    def tell_empty(self) -> None:
        """Say what to do first."""
        raise NotImplementedError

    def keeper(self) -> Keeper:
        """Return where the editor reads and stores its values."""
        return Keeper(
            self.kind,
            find=lambda id: self.edit.find(self.kind, id),
            store=lambda value, part, new: self.edit.save(value, part=part, new=new),
        )

    # --- showing -----------------------------------------------------------------------------------------------

    def concerns(self, command: Command) -> bool:
        """Tell whether a change shows here."""
        return any(change.kind == self.kind or change.kind in self.kinds for change in command.changes)

    def refresh(self) -> None:
        """Read everything again."""
        self.editor.look_around()
        entries = self.read()
        current = "" if self._draft is not None else self.current
        ids = [entry.row.id for entry in entries]
        if self._draft is None and current not in ids:
            shown = [entry.row.id for entry in entries if not entry.ended]
            current = self.list.neighbour(current) if self.list.neighbour(current) in ids else next(iter(shown), "")
        self.list.show_entries(entries, current)
        if self._draft is not None:
            return
        self._show_value(current)
        can_add = self.may_edit
        self.list.ui.add.setEnabled(can_add)
        self.list.ui.emptyAdd.setEnabled(can_add)

    @property
    def current(self) -> str:
        """The id of what is shown, or nothing."""
        value = self.editor.value
        return "" if value is None or self._draft is not None else self.keeper().id_of(value)

    def show_entry(self, id: str) -> None:
        """Show another entry; what was typed is saved first."""
        self.workspace.autosave.flush()
        self._draft = None
        if id != self.current:
            self._show_value(id)
            self.list.to_top()
        self.list.reveal(id)

    def _show_value(self, id: str) -> None:
        value = self.keeper().find(id) if id else None
        if value is None:
            self.editor.forget()
            self.tell_empty()
            return
        self.editor.show_value(value, is_new=False)
        self.editor.set_read_only(not self.may_edit or self.editor.locks(value))
        self.list.show_editor()

    def start_focus(self) -> QWidget:
        """Return what has the focus when this part is opened."""
        return self.list.start_focus()

    # --- adding and taking away --------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new value; it is in the record as soon as it has a name."""
        if not self.may_edit or not self.workspace.autosave.flush():
            return
        self._draft = self.begin()
        self.list.mark("")
        self.editor.show_value(self._draft, is_new=True)
        self.list.show_editor()
        self.list.to_top()
        self.editor.setFocus()

    def _begun(self, id: str) -> None:
        self._draft = None
        self.refresh()
        self.list.reveal(id)

    def remove(self) -> None:
        """Take away what is shown, unless something refers to it; it can be undone."""
        if self._draft is not None:
            self._draft = None
            self.editor.forget()
            self.refresh()
            self.list.start_focus().setFocus()
            return
        id = self.current
        if not id or not self.may_edit or not self.workspace.autosave.flush():
            return
        following = self.list.neighbour(id)
        notice = self.editor.notice()
        try:
            self.take_away(id)
        except StillUsed as fault:
            self._ending = self.keeper().find(id)
            notice.say(words.sentence(fault), button=self.tr("Låt sluta i dag"))
            return
        except SamverkanError as fault:
            notice.say(words.sentence(fault))
            return
        if following:
            self.show_entry(following)
        self.list.start_focus().setFocus()

    def take_away(self, id: str) -> None:
        """Take a value out of the record."""
        self.edit.remove(self.kind, id)

    def _end_instead(self) -> None:
        value, self._ending = self._ending, None
        if value is None:
            return
        notice = self.editor.notice()
        notice.clear()
        with self.workspace.telling(notice):
            self.end(value)

    def end(self, value: Any) -> None:
        """Let a value end today."""
        self.edit.end(value, self.workspace.today())
