"""Which version of a paper is looked at: whole, without cases, or the copy of one unit with its krets alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui import words
from samverkan_desktop.gui.widgets.chooser import Chooser, choose, offer
from samverkan_desktop.services.paper_copies import FOR_UNITS, Copies
from samverkan_desktop.services.papers import PaperKind, Variant

_WITHOUT = (PaperKind.AGENDA, PaperKind.MINUTES)


class VersionChooser(Chooser):
    """Offers what there is of a paper; with one version alone there is nothing to choose."""

    def __init__(self, copies: Copies, parent: QWidget) -> None:
        super().__init__(parent)
        self._copies = copies
        self._kind: PaperKind | None = None
        self.setAccessibleName(self.tr("Version"))

    def offer_for(self, kind: PaperKind) -> None:
        """Offer the versions of a paper, without a signal. What was chosen stays chosen where the paper has it."""
        choices: list[tuple[str, object]] = [(words.label(Variant.FULL).capitalize(), Variant.FULL.value)]
        if kind in _WITHOUT:
            choices.append((words.label(Variant.WITHOUT_CASES).capitalize(), Variant.WITHOUT_CASES.value))
        if kind in FOR_UNITS:
            told = self.tr("Exemplar för {unit}")
            choices += [(told.format(unit=unit.name), unit.id) for unit in self._copies.units]
        begins = self._copies.first and self.currentData() in (None, Variant.FULL.value)
        offer(self, choices)
        if begins and self._kind is not kind and kind in FOR_UNITS:
            choose(self, self._copies.first)
        self._kind = kind
        self.setEnabled(len(choices) > 1)

    def version(self) -> tuple[Variant, str]:
        """Return the variant, and the id of the unit it is for when it is for one."""
        key = str(self.currentData())
        variant = next((each for each in Variant if each.value == key), None)
        return (variant, "") if variant is not None else (Variant.FULL, key)
