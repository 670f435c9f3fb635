"""The language of the window. Swedish is what stands in the source; Qt's own buttons get theirs from Qt."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from samverkan_desktop import assets

SWEDISH, ENGLISH = "sv", "en"
HOLE = "{…}"
"""Stands in the name of an action for what was put in."""


class StretchedStrings(QTranslator):
    """Makes every text half as long again, so that pictures show what would be cut off in another language."""

    def translate(self, _context: str, text: str, _about: str | None = None, _n: int = -1) -> str:
        return f"{text}{'~' * max(2, len(text) // 2)}" if text.strip() else text

    def isEmpty(self) -> bool:
        return False


_spoken = [SWEDISH]


def spoken() -> str:
    """Return the language the window speaks."""
    return _spoken[0]


def speak(app: QApplication, language: str, *, parent: QObject | None = None) -> None:
    """Put translations for a language on the application. Must come before the first window is made."""
    _spoken[0] = language
    QLocale.setDefault(QLocale(QLocale.Language.Swedish if language == SWEDISH else QLocale.Language.English))
    own_buttons = QTranslator(parent or app)
    if own_buttons.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own_buttons)
    if language == SWEDISH:
        return
    words = QTranslator(parent or app)
    try:
        file = assets.resource("translations", f"samverkan_{language}.qm")
    except FileNotFoundError:
        return  # not translated yet: Swedish is shown
    if words.load(str(file)):
        app.installTranslator(words)
