"""What is said while the pen goes from one hand to another."""

from __future__ import annotations

from enum import Enum

from samverkan_desktop.gui.file_work import WorkWords
from samverkan_desktop.gui.words import tr


class Turning(Enum):
    """What is done with the pen."""

    TAKE = "take"
    FETCH = "fetch"
    LEAVE = "leave"
    LOST = "lost"
    SHARE = "share"
    UNSHARE = "unshare"


def work_words(turning: Turning) -> WorkWords:
    """Return what is said while it goes on."""
    title, told = {
        Turning.TAKE: (
            tr("Tar pennan …"),
            tr("Det senaste läget hämtas från den delade mappen. Sedan öppnas filen igen här, och du kan skriva."),
        ),
        Turning.FETCH: (
            tr("Hämtar det senaste läget …"),
            tr("Det hämtas från den delade mappen. Sedan öppnas filen igen här."),
        ),
        Turning.LEAVE: (
            tr("Lämnar pennan …"),
            tr("Allt du har skrivit publiceras i den delade mappen, och någon annan kan sedan ta pennan."),
        ),
        Turning.LOST: (
            tr("Pennan har tagits över"),
            tr("Det som inte hann publiceras läggs i en fil bredvid. Sedan öppnas filen för läsning."),
        ),
        Turning.SHARE: (
            tr("Delar filen …"),
            tr("Hela filen publiceras i den delade mappen. Sedan öppnas den igen här, och du har pennan."),
        ),
        Turning.UNSHARE: (
            tr("Slutar dela filen …"),
            tr("Allt du har skrivit publiceras och pennan lämnas. Sedan öppnas filen igen här, som din egen."),
        ),
    }[turning]
    return WorkWords(title, told, tr("Fönstret stängs inte förrän det är klart. Det dröjer om mappen är långsam."))
