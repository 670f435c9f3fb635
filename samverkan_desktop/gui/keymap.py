"""Every key of the window, read from the actions and shortcuts that carry it out: a list made of it cannot be wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.value_classes import dataclass

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SPARED = {"", "Undo", "Redo", "Zoom In", "Zoom Out", "Close", "Cut", "Copy", "Paste"}
"""Keys of their own that few keyboards have: they work, and are not worth a word. Nor is Enter on the numeric pad."""
_NATIVE = QKeySequence.SequenceFormat.NativeText


def _words() -> dict[tuple[str, str], str]:
    """Return what keys do whose action has no words of its own, by the class it belongs to and the key."""
    return {
        ("OverviewPage", "Ctrl+P"): QCoreApplication.translate("Keymap", "Visa pappret till nästa möte"),
        ("MeetingPage", "Alt+Down"): QCoreApplication.translate("Keymap", "Nästa punkt"),
        ("MeetingPage", "Alt+Up"): QCoreApplication.translate("Keymap", "Föregående punkt"),
        ("MeetingPage", "Ctrl+P"): QCoreApplication.translate("Keymap", "Visa mötets papper"),
        ("MeetingsPage", "Ctrl+N"): QCoreApplication.translate("Keymap", "Nytt möte"),
        ("MeetingsPage", "Ctrl+F"): QCoreApplication.translate("Keymap", "Sök bland mötena"),
        ("MeetingsPage", "Del"): QCoreApplication.translate("Keymap", "Ställ in mötet som är markerat"),
        ("MeetingsPage", "F2"): QCoreApplication.translate("Keymap", "Flytta mötet som är markerat"),
        ("RegisterPage", "Ctrl+F"): QCoreApplication.translate("Keymap", "Sök i listan"),
        ("RegisterPage", "Ctrl+N"): QCoreApplication.translate("Keymap", "Lägg till"),
        ("SettingsPage", "Ctrl+F"): QCoreApplication.translate("Keymap", "Sök i listan"),
        ("SettingsPage", "Ctrl+N"): QCoreApplication.translate("Keymap", "Lägg till"),
        ("EntryList", "Esc"): QCoreApplication.translate("Keymap", "Tillbaka till listan"),
        ("CsvPanel", "Esc"): QCoreApplication.translate("Keymap", "Lämna inläsningen"),
        ("SchoolYearEditor", "Ctrl+Return"): QCoreApplication.translate("Keymap", "Spara läsåret"),
        ("PlanSeriesPage", "Ctrl+Return"): QCoreApplication.translate("Keymap", "Spara planen"),
        ("PlanSeriesPage", "Del"): QCoreApplication.translate("Keymap", "Ta bort dagen som är markerad"),
        ("RegisterPage", "Ctrl+PgDown"): QCoreApplication.translate("Keymap", "Nästa flik"),
        ("RegisterPage", "Ctrl+PgUp"): QCoreApplication.translate("Keymap", "Föregående flik"),
        ("SettingsPage", "Ctrl+PgDown"): QCoreApplication.translate("Keymap", "Nästa flik"),
        ("SettingsPage", "Ctrl+PgUp"): QCoreApplication.translate("Keymap", "Föregående flik"),
    }


@dataclass(frozen=True)
class Key:
    """What can be done, with its keys. ``thing`` does it; ``keys`` may be empty for what is in the menu alone."""

    what: str
    keys: tuple[str, ...]
    thing: QAction | QShortcut

    @property
    def usable(self) -> bool:
        """Tell whether it can be done now."""
        return self.thing.isEnabled()

    @property
    def anywhere(self) -> bool:
        """Tell whether it can be done without the focus being in a certain place."""
        if isinstance(self.thing, QAction):
            return True
        return self.thing.context() is not Qt.ShortcutContext.WidgetShortcut

    def do(self) -> None:
        """Do it."""
        if isinstance(self.thing, QAction):
            self.thing.trigger()
        else:
            self.thing.activated.emit()


def keys_of(widget: QWidget, *, below: bool) -> list[Key]:
    """Return what can be done by key in a widget, in the order it was made; ``below``: with everything inside it."""
    things: dict[QObject, None] = dict.fromkeys(widget.actions())
    if below:
        inside: Iterable[QObject] = [*widget.findChildren(QAction), *widget.findChildren(QShortcut)]
        things.update(dict.fromkeys(inside))
    found = [key for thing in things if (key := _key(thing)) is not None]
    return list({(key.what, key.keys): key for key in found}.values())


def sequences(thing: QAction | QShortcut) -> tuple[QKeySequence, ...]:
    """Return the keys of something."""
    held = thing.shortcuts() if isinstance(thing, QAction) else thing.keys()
    named = ((keys, keys.toString(_PORTABLE)) for keys in held)
    return tuple(keys for keys, name in named if name not in _SPARED and not name.endswith("Enter"))


def _key(thing: QObject) -> Key | None:
    if not isinstance(thing, (QAction, QShortcut)):
        return None
    what = said(thing)
    held = sequences(thing)
    if not what and not held:
        return None
    shown = tuple(dict.fromkeys(keys.toString(_NATIVE).replace("Return", "Enter") for keys in held))
    return Key(what, shown, thing)


def said(thing: QAction | QShortcut) -> str:
    """Return the words of an action or a shortcut; nothing where nobody has given it any."""
    own = (thing.text() or thing.whatsThis()) if isinstance(thing, QAction) else thing.whatsThis()
    if own:
        return own.replace("&", "")
    words, held = _words(), sequences(thing)
    for owner in _owners(thing):
        for name in (kind.__name__ for kind in type(owner).__mro__):
            for keys in held:
                if (name, keys.toString(_PORTABLE)) in words:
                    return words[name, keys.toString(_PORTABLE)]
    return ""


def _owners(thing: QObject) -> Iterator[QObject]:
    owner = thing.parent()
    while owner is not None:
        yield owner
        owner = owner.parent()
