"""A new data key in the window: made while the record is closed, and the new recovery key shown until it is on paper.

Should the file be locked before that, the key is shown again when the same user has unlocked it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.file_work import WorkWords
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.gui.tokens import Tone

if TYPE_CHECKING:  # the window holds its key; the rest is imported when a key is changed
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.pages.settings.users import UsersSection
    from samverkan_desktop.gui.workspace import Workspace
    from samverkan_desktop.services.key_change import KeyChange, Owed


class WindowKey(QObject):
    """Changes the key of the window's record."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._owed: Owed | None = None

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened."""
        workspace.key_change.connect(self.change)
        self._show_owed(workspace)

    def change(self, change: KeyChange) -> None:
        """Carry out a change that has been begun."""
        self._window.file_work.run(self.words(), change.make, partial(self._made, change))

    def words(self) -> WorkWords:
        """Return what is said while it goes on."""
        return WorkWords(
            self.tr("Byter nyckel …"),
            self.tr(
                "Hela filen skrivs om med den nya nyckeln. Det tar några sekunder, och längre om filen är stor. Sedan "
                "öppnas den igen här."
            ),
            self.tr("Fönstret stängs inte medan nyckeln byts. Den nya återställningsnyckeln ska först skrivas ut."),
        )

    def _made(self, change: KeyChange, *, result: None = None, error: Exception | None = None) -> None:
        del result
        window = self._window
        try:
            changed = change.reopen(error)
        except SamverkanError as fault:  # not even opened: the start page tells why, and what stopped it before that
            faults = [each for each in (error, fault) if isinstance(each, SamverkanError)]
            window.show_start()
            window.start.ui.notice.say(" ".join(map(words.sentence, faults)), Tone.DANGER)
        else:
            why = words.sentence(changed.fault) if changed.fault is not None else ""
            if changed.renewed:
                self._owed = changed.owed(f"{why} {self._told(change, whole=not why)}".strip())
            window.work_with(changed.session, at=Spot(SETTINGS, "users"))
            if why and not changed.renewed:
                self._section_told(why, change)
        if error is not None and not isinstance(error, SamverkanError):
            raise error

    def _told(self, change: KeyChange, *, whole: bool) -> str:
        if whole and change.leaving is not None:
            gone = self.tr("{name} är borttagen och filen har en ny nyckel. Ta hand om den nya återställningsnyckeln.")
            return gone.format(name=change.name)
        return self.tr("Filen har en ny nyckel. Ta hand om den nya återställningsnyckeln.")

    def _section_told(self, why: str, change: KeyChange) -> None:
        section = self._section()
        if section is not None:
            section.show_fault(why, change.leaving)

    def _show_owed(self, workspace: Workspace) -> None:
        owed = self._owed
        key = None if owed is None else owed.key_in(workspace.session)
        if owed is None or key is None:
            return
        self._window.show_page(SETTINGS, "users")
        section = self._section()
        if section is not None:
            section.show_key(key, owed.told)
            section.key.settled.connect(self._settled)

    def _settled(self) -> None:
        self._owed = None

    def _section(self) -> UsersSection | None:
        from samverkan_desktop.gui.pages.settings import SettingsPage  # start-up: as above
        from samverkan_desktop.gui.pages.settings.users import UsersSection  # start-up: as above

        page = self._window.page()
        section = page.section if isinstance(page, SettingsPage) else None
        return section if isinstance(section, UsersSection) else None
