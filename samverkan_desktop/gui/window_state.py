"""What the window remembers between two days: place, size, look, files opened lately. Never anything from a record."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from samverkan_desktop.gui.theme import Scheme

RECENT_AT_MOST = 6
_WANTED = QSize(1360, 850)
_FRAME = QSize(16, 48)
"""What systems put around a window; known for certain only when it is shown."""


class WindowState:
    """An INI file in the user's own folder. Without a folder (tests, pictures) nothing is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self._settings = QSettings(str(folder / "fonster.ini"), QSettings.Format.IniFormat) if folder else QSettings()
        self._kept = folder is not None

    # --- place and size ----------------------------------------------------------------------------------------

    def keep(self, widget: QWidget | QHeaderView | QSplitter, name: str) -> None:
        """Remember how a window, a header or a splitter is arranged."""
        held = widget.saveState() if isinstance(widget, (QHeaderView, QSplitter)) else widget.saveGeometry()
        self._set(f"layout/{name}", held)

    def restore(self, widget: QWidget | QHeaderView | QSplitter, name: str) -> bool:
        """Arrange it as it was; False when nothing fitting is remembered."""
        held = self._get(f"layout/{name}")
        if not isinstance(held, QByteArray) or held.isEmpty():
            return False
        if isinstance(widget, (QHeaderView, QSplitter)):
            return widget.restoreState(held)
        return widget.restoreGeometry(held)

    # --- look --------------------------------------------------------------------------------------------------

    @property
    def scheme(self) -> Scheme:
        """Light, dark or as the system."""
        held = self._get("look/scheme")
        return next((scheme for scheme in Scheme if scheme.value == held), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._set("look/scheme", scheme.value)

    @property
    def zoom(self) -> int:
        """Text size in per cent."""
        held = str(self._get("look/zoom") or "")
        return int(held) if held.isdecimal() else 100

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._set("look/zoom", zoom)

    def first_page(self, user: str) -> str:
        """Return whose order the first page has for a user of a record; nothing when the user has not chosen.

        It is kept here and not in the record: how one likes a page to look is no change to what the file holds, it has
        no place in the log, and somebody who only reads may choose too. ``user`` is known by a digest alone.
        """
        held = self._get(f"first_page/{_digest(user)}")
        return held if isinstance(held, str) else ""

    def choose_first_page(self, user: str, key: str) -> None:
        """Keep whose order the first page has for a user of a record."""
        self._set(f"first_page/{_digest(user)}", key)

    # --- lock and language -------------------------------------------------------------------------------------

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key or the mouse the record is locked."""
        held = str(self._get("lock/minutes") or "")
        return max(1, min(int(held), 30)) if held.isdecimal() and len(held) < 4 else 5

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._set("lock/minutes", minutes)

    @property
    def language(self) -> str:
        """``sv`` or ``en``; nothing when the user has not chosen."""
        held = self._get("look/language")
        return held if held in ("sv", "en") else ""

    @language.setter
    def language(self, language: str) -> None:
        self._set("look/language", language)

    # --- files -------------------------------------------------------------------------------------------------

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened lately, latest first."""
        held = self._get("files/recent")
        names = [held] if isinstance(held, str) else held if isinstance(held, list) else []
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    def opened(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        first = str(path.absolute())
        names = [first, *(str(other) for other in self.recent if str(other) != first)]
        self._set("files/recent", names[:RECENT_AT_MOST])

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._set("files/recent", [str(other) for other in self.recent if other != path])

    def _get(self, key: str) -> object:
        return self._settings.value(key) if self._kept else None

    def _set(self, key: str, value: object) -> None:
        if self._kept:
            self._settings.setValue(key, value)
            self._settings.sync()


def fit_screen(window: QWidget) -> None:
    """Give a window its first size: with its frame it fits on the screen, and nothing at its foot is out of sight."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(_WANTED.boundedTo(room))


def _digest(user: str) -> str:
    return hashlib.sha256(user.encode()).hexdigest()[:16]
