"""The keys of the meeting page, in one place. Each becomes an action with its words: F1 and Ctrl+K list those."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.gui.words import tr


@dataclass(frozen=True)
class Key:
    """A key of the page. ``slot``: a method, from the page on (``agenda.move_up``)."""

    keys: tuple[str, ...]
    what: str
    slot: str


def page_keys() -> tuple[Key, ...]:
    """Return the keys, with their words in the language of the window."""
    return (
        Key(("Alt+Down",), tr("Nästa punkt"), "next_item"),
        Key(("Alt+Up",), tr("Föregående punkt"), "previous_item"),
        Key(("Alt+Shift+Down",), tr("Flytta punkten nedåt"), "agenda.move_down"),
        Key(("Alt+Shift+Up",), tr("Flytta punkten uppåt"), "agenda.move_up"),
        Key(("Ctrl+Return", "Ctrl+Enter"), tr("Ny punkt"), "agenda.new_item"),
        Key(("Ctrl+Shift+K",), tr("Markera punkten som klar, eller öppna den igen"), "marking.turn"),
        Key(("Alt+Return", "Alt+Enter"), tr("Klar, och vidare till nästa punkt"), "marking.done_and_next"),
        Key(("Ctrl+Shift+A",), tr("Ny åtgärd, av det som är markerat i texten"), "ui.followUps.new"),
        Key(("Ctrl+Shift+G",), tr("Ärendets fakta: stadium, område, frågande, grund, krets"), "moving.to_facts"),
        Key(("Ctrl+Shift+T",), tr("Texten i punkten"), "moving.to_text"),
        Key(("Ctrl+Shift+N",), tr("Närvaron"), "moving.to_attendance"),
        Key(("Ctrl+Shift+F",), tr("Frågor som väntar"), "moving.to_inbox"),
        Key(("F8",), tr("Nästa sak att rätta: markering eller det som återstår"), "moving.next_fault"),
        Key(("Shift+F8",), tr("Föregående sak att rätta"), "moving.previous_fault"),
        Key(("F6",), tr("Nästa del av sidan"), "moving.next_part"),
        Key(("Shift+F6",), tr("Föregående del av sidan"), "moving.previous_part"),
        Key(
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), tr("Nästa steg för mötet: skicka, starta, avsluta"), "next_step"
        ),
        Key(("F11",), tr("Stor text för projektorn: en paragraf i taget"), "ending.room.project"),
        Key(("Ctrl+J",), tr("Infoga en formulering"), "ending.room.phrases"),
        Key(("Ctrl+Shift+J",), tr("Jämför versioner av godkända anteckningar"), "correction.compare"),
        Key(("Ctrl+Shift+E",), tr("Avsluta mötet: allt som återstår på en sida"), "ending.open"),
        Key(("Ctrl+P",), tr("Papper: förhandsgranska, skriv ut, spara"), "steps.show_paper"),
    )
