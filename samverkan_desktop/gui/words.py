"""Words in the language of the window. Source strings are Swedish.

In a widget: ``self.tr("…")``. In a module without widgets: ``tr("…")`` from here, whose context is empty, as lupdate
has it for functions. Words that come from other rooms have a context each: ``Labels`` and ``Faults``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.labels import Labelled


def tr(text: str) -> str:
    """Return a text of gui in the language of the window."""
    return QCoreApplication.translate("", text)


def word(text: str) -> str:
    """Return a word of the glossary that another room hands out."""
    return QCoreApplication.translate("Labels", text)


def label(state: Labelled) -> str:
    """Return the glossary's word for a state."""
    return word(state.label)


def sentence(fault: SamverkanError) -> str:
    """Return what happened, what was kept and what to do."""
    return fault.sentence(lambda template: QCoreApplication.translate("Faults", template))
