"""From the start page: what can be read of a damaged file is saved into a new one, in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.services.remedies import may_be_salvaged

if TYPE_CHECKING:  # the start page makes this
    from samverkan_desktop.gui.pages.start import StartPage
    from samverkan_desktop.services.salvaging import Rescue

PATTERN = "Samverkan (*.samverkan)"


class Salvaging(QObject):
    """The passphrase is the one in the page's field; the new file is put in the field for files."""

    def __init__(self, page: StartPage, desk: Desk | None) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        page.ui.salvage.hide()
        page.ui.salvage.clicked.connect(self.begin)

    def offer(self, fault: SamverkanError) -> None:
        """Offer it when part of the file can be read."""
        self._page.ui.salvage.setVisible(self._desk is not None and may_be_salvaged(fault))

    def _busy(self, *, on: bool) -> None:
        ui = self._page.ui
        for part in (ui.card, ui.others):
            part.setEnabled(not on)
        ui.busy.setVisible(on)
        ui.busyText.setVisible(on)

    def begin(self) -> None:
        """Ask where the new file shall be, then read."""
        from samverkan_desktop.services.salvaging import place_for, rescue  # start-up: only for a damaged file

        desk, page = self._desk, self._page
        path = page.path
        if desk is None or path is None:
            return
        if not page.ui.passphrase.text():
            page.ui.notice.say(self.tr("Skriv lösenfrasen först, så kan filen läsas."), Tone.WARNING)
            page.ui.passphrase.setFocus()
            return
        title = self.tr("Spara det som går att läsa som")
        target = desk.dialogs.save_file(page, title=title, suggestion=place_for(path), pattern=PATTERN)
        if target is None:
            return
        self._busy(on=True)
        work = partial(
            rescue,
            path,
            target,
            surroundings=desk.surroundings,
            user=page.ui.user.currentText().strip() or None,
            passphrase=page.ui.passphrase.text(),
        )
        desk.tasks.run(work, self._over, owner=self)

    def _over(self, *, result: Rescue | None = None, error: Exception | None = None) -> None:
        page = self._page
        self._busy(on=False)
        if isinstance(error, SamverkanError):
            page.ui.notice.say(words.sentence(error), Tone.DANGER)
            return
        if error is not None:
            raise error
        if result is not None:
            page.choose(result.path)
            page.ui.notice.say(self._told(result), Tone.OK if not result.holes else Tone.WARNING)
            page.ui.passphrase.setFocus()

    def _told(self, done: Rescue) -> str:
        held = self.tr(
            "{file} är skapad med det som gick att läsa: {meetings} möten, {texts} anteckningar, {follow_ups} "
            "uppföljningar. Arbeta vidare i den. Den skadade filen är orörd, och det som skrivs i den ena kommer inte "
            "in i den andra."
        ).format(
            file=done.path.name,
            meetings=done.meetings,
            texts=done.texts,
            follow_ups=done.follow_ups,
        )
        told = [held]
        if done.holes:
            told.append(self._lost(done))
        told.append(self.tr("Öppna den med samma lösenfras."))
        return " ".join(told)

    def _lost(self, done: Rescue) -> str:
        """Return what is missing, part by part."""
        parts = []
        for each in done.lost:
            count = self.tr("okänt antal") if each.lost is None else str(each.lost)
            parts.append(f"{words.label(each.part)} {count}")
        if not parts:
            return self.tr("Det skadade höll inget annat än filens egen ordning, så inget saknas.")
        lost = self.tr("Förlorat: {parts}. Jämför med den senaste säkerhetskopian.")
        return lost.format(parts=", ".join(parts))
