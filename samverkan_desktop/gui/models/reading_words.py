"""Why nothing can be changed in the open record, and what to do about it. Pure."""

from __future__ import annotations

from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.reading_only import ReadingOnly


def short(why: ReadingOnly) -> str:
    """Return the few words for the top bar."""
    return tr("Du läser") if why is ReadingOnly.ROLE else tr("Öppnad för läsning")


def sentence(why: ReadingOnly, *, folder: str) -> str:
    """Return what holds the writing back and the next step. Everything in the record can still be read."""
    match why:
        case ReadingOnly.FILE:
            told = tr(
                "Filen är skrivskyddad, så den är öppnad för läsning och inget kan ändras. Ta bort skrivskyddet i "
                "filens egenskaper eller be IT om skrivrättighet, och öppna filen igen."
            )
        case ReadingOnly.FOLDER:
            told = tr(
                "Du får inte skriva i mappen {folder}, så filen är öppnad för läsning och inget kan ändras. Be IT om "
                "skrivrättighet, eller flytta filen med sina nyckelfiler till en mapp där du får skriva."
            )
        case ReadingOnly.DEVICE:
            told = tr(
                "Disken som filen ligger på är skrivskyddad, så filen är öppnad för läsning och inget kan ändras. Ta "
                "bort skrivskyddet, eller kopiera filen med sina nyckelfiler till datorns egen disk."
            )
        case ReadingOnly.FULL:
            told = tr(
                "Disken är full, så filen är öppnad för läsning och inget kan ändras. Frigör utrymme och öppna filen "
                "igen."
            )
        case ReadingOnly.DAMAGED:
            told = tr("Filen är skadad, så inget mer skrivs till den. Återställ från en säkerhetskopia.")
        case ReadingOnly.PEN:
            told = tr("Du har inte pennan, så inget kan ändras. Ta pennan när den är ledig.")
        case ReadingOnly.CHOSEN:
            told = tr(
                "Filen öppnades för läsning, så inget kan ändras. Stäng den och öppna den utan det valet för att "
                "skriva."
            )
        case _:
            told = tr("Din roll får läsa men inte ändra. Be administratören om du behöver skriva.")
    return told.format(folder=folder)
