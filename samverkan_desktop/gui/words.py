"""Words that come from outside gui (labels of states, sentences of faults) in the language of the window.

Source strings are Swedish. What stands in gui itself goes through ``tr()``; these two contexts hold the rest.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.labels import Labelled


def label(state: Labelled) -> str:
    """Return the glossary's word for a state."""
    return QCoreApplication.translate("Labels", state.label)


def sentence(fault: SamverkanError) -> str:
    """Return what happened, what was kept and what to do."""
    return fault.sentence(lambda template: QCoreApplication.translate("Faults", template))
