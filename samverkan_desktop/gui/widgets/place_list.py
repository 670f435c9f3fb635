"""Short lines that each lead to a place: what must go, what is missing. One line, one key press away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from samverkan_desktop.gui.models.place import Place
from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

AT_MOST = 8
_SIGNS = {Tone.DANGER: "✕", Tone.WARNING: "!"}


class PlaceList(FitList):
    """Lines to click, or to walk with the arrow keys and choose with Enter. ``chosen`` carries a `Target`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at_most = AT_MOST
        self._rows = RowList(self)
        self._places: tuple[Place, ...] = ()
        self._listed = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("kind", "plain")
        self.setItemDelegate(RowDelegate(self, line=False, margin=4, padding=4))
        self.setModel(self._rows)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def places(self) -> tuple[Place, ...]:
        """The lines, also those for which there is no room."""
        return self._places

    def show_places(self, places: Sequence[Place], *, listed: bool = True) -> None:
        """Show lines; past the first few, only how many more there are. Not ``listed``: known, but not shown now."""
        new = tuple(places)
        if (new, listed) == (self._places, self._listed):
            return
        self._places, self._listed = new, listed
        rows = [
            Row(id=str(number), lead=_SIGNS.get(place.tone, ""), title=place.text, sub=place.where, tone=place.tone)
            for number, place in enumerate(new[: self.at_most])
        ]
        rest = len(new) - len(rows)
        if not listed:
            rows = []
        elif rest:
            rows.append(Row(id=str(self.at_most), title=self.tr("och {count} till …").format(count=rest)))
        self._rows.show_rows(rows)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._places[index.row()].target)
