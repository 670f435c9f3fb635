"""Phrases of the domain in the language of the window. Their templates have the context ``Phrases``."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.phrases import Phrase
from samverkan_desktop.gui import reason_words, words
from samverkan_desktop.gui.days import short_date


class WindowLanguage:
    """How the window says what stands in a phrase."""

    def sentence(self, template: str) -> str:
        known = QCoreApplication.translate("Phrases", template)
        return known if known != template else words.word(template)

    def label(self, state: Labelled) -> str:
        return words.label(state)

    def day(self, day: date) -> str:
        return short_date(day)

    def reason(self, text: str) -> str:
        return reason_words.reason(text)


_LANGUAGE = WindowLanguage()


def said(phrase: Phrase | None) -> str:
    """Return a phrase as a sentence; nothing for none."""
    return "" if phrase is None else phrase.text(_LANGUAGE)
