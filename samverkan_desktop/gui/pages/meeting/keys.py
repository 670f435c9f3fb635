"""The keys of the meeting page, in one place: what the page listens to is what the list of keys says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

_CONTEXT = "MeetingKeys"


@dataclass(frozen=True)
class Key:
    """A key of the page. ``slot``: a method, from the page on (``agenda.move_up``); none for what a list hears."""

    keys: tuple[str, ...]
    what: str
    slot: str = ""

    @property
    def words(self) -> str:
        """What it does, in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.what)

    @property
    def shown(self) -> str:
        """The keys as they stand on the keyboard."""
        native = QKeySequence.SequenceFormat.NativeText
        return " · ".join(
            key if len(key) == 1 or "–" in key else QKeySequence(key).toString(native) for key in self.keys
        )


def _native(key: str) -> str:
    span = len(key) == 1 or "–" in key
    return key if span else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _words(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("MeetingKeys", text))


KEYS: tuple[Key, ...] = (
    Key(("Alt+Down",), _words("Nästa punkt"), "next_item"),
    Key(("Alt+Up",), _words("Föregående punkt"), "previous_item"),
    Key(("Alt+Shift+Down",), _words("Flytta punkten nedåt"), "agenda.move_down"),
    Key(("Alt+Shift+Up",), _words("Flytta punkten uppåt"), "agenda.move_up"),
    Key(("Ctrl+Return", "Ctrl+Enter"), _words("Ny punkt"), "agenda.new_item"),
    Key(("Ctrl+Shift+K",), _words("Markera punkten som klar, eller öppna den igen"), "turn_done"),
    Key(("Ctrl+Shift+A",), _words("Ny åtgärd, av det som är markerat i texten"), "ui.followUps.new"),
    Key(("Ctrl+Shift+G",), _words("Ärendets fakta: stadium, område, frågande, grund, krets"), "moving.to_facts"),
    Key(("Ctrl+Shift+N",), _words("Närvaron"), "moving.to_attendance"),
    Key(("Ctrl+Shift+F",), _words("Frågor som väntar"), "moving.to_inbox"),
    Key(("F8",), _words("Nästa sak att rätta: markering eller det som återstår"), "moving.next_fault"),
    Key(("F6",), _words("Nästa del av sidan"), "moving.next_part"),
    Key(("Shift+F6",), _words("Föregående del av sidan"), "moving.previous_part"),
    Key(
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), _words("Nästa steg för mötet: skicka, starta, avsluta"), "next_step"
    ),
    Key(("Ctrl+P",), _words("Papper: förhandsgranska, skriv ut, spara"), "show_paper"),
    Key(("0–9",), _words("I dagordningen: planerade minuter")),
    Key(("Alt+Up", "Alt+Down"), _words("I dagordningen före mötet: flytta punkten")),
    Key(("Delete",), _words("I dagordningen och bland åtgärderna: ta bort (kan ångras)")),
    Key(
        ("N", "D", "E", "F", "U", "?"), _words("I närvaron: närvarande, distans, ersättare, förhinder, uteblev, okänt")
    ),
    Key(("J", "N", "?"), _words("I närvaron före mötet: kommer, kan inte, inget svar")),
    Key(("P", "K", "G", "U"), _words("Bland förra mötets åtgärder: pågår, klar, godkänd, utgår")),
)
