"""Words in the language of the window. Source strings are Swedish.

In a widget: ``self.tr("…")``. In a module without widgets: ``tr("…")`` from here, whose context is empty, as lupdate
has it for functions. Words that come from other rooms have a context each: ``Labels`` and ``Faults``.
"""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from samverkan_desktop import assets
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.forums import Rhythm
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import Side
from samverkan_desktop.gui.language import HOLE, SWEDISH, spoken
from samverkan_desktop.gui.reason_words import reason


def tr(text: str) -> str:
    """Return a text of gui in the language of the window."""
    return QCoreApplication.translate("", text)


def word(text: str) -> str:
    """Return a word of the glossary that another room hands out."""
    return _filled("Labels", text)


def label(state: Labelled) -> str:
    """Return the glossary's word for a state."""
    return word(state.label)


def rhythm(promise: Rhythm) -> str:
    """Return how often a forum promises to meet: ``var sjätte vecka``, ``every six weeks``."""
    return word(promise.pattern).format(count=promise.count)


def definite(side: Side) -> str:
    """Return a side as it stands in a sentence: ``skolan``, ``the school``."""
    return word(side.definite)


def action(label: str) -> str:
    """Return the name of an action as undo shows it: ``flytta § 44``."""
    return _filled("Actions", label)


def _filled(context: str, text: str) -> str:
    """Translate a text that may have something put in: its pattern is looked for when the text itself is not known."""
    whole = QCoreApplication.translate(context, text)
    if whole != text or spoken() == SWEDISH:
        return whole
    for pattern, expression in _patterns():
        found = expression.fullmatch(text)
        if found is not None:
            parts = QCoreApplication.translate(context, pattern).split(HOLE)
            holes = [*found.groups(), ""]
            return "".join(part + hole for part, hole in zip(parts, holes, strict=False))
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = json.loads(assets.read_text("translations", "actions.json"))
    return tuple((each, re.compile("(.+)".join(map(re.escape, each.split(HOLE))))) for each in known)


def sentence(fault: SamverkanError) -> str:
    """Return what happened, what was kept and what to do."""
    return fault.sentence(lambda template: QCoreApplication.translate("Faults", template), put=reason)
