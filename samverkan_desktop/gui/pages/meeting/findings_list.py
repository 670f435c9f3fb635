"""What could point out a child, each with its word, its kind, its place, and what can be done about it by one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.gui.marking import mark_words
from samverkan_desktop.gui.models.place import Place
from samverkan_desktop.gui.models.review_words import FoundPlace
from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label, tip

AT_MOST = 8


class FindingRow(QWidget):
    """One finding. The word leads to its place; the buttons replace it, take it away, or let it stand."""

    chosen = Signal()
    take_pressed = Signal()
    remove_pressed = Signal()
    keep_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.word = QPushButton(self)
        self.word.setProperty("kind", "found")
        self.word.setCursor(Qt.CursorShape.PointingHandCursor)
        self.about = Label(self)
        self.about.setProperty("kind", "small")
        self.about.setWordWrap(True)
        self.take, self.remove, self.keep = (QPushButton(self) for _ in range(3))
        for button, kind in ((self.take, "soft"), (self.remove, "soft"), (self.keep, "quiet")):
            button.setProperty("kind", kind)
            button.setProperty("fit", "small")
        self.remove.setText(mark_words.removal())
        self.keep.setText(mark_words.keeping())
        words, buttons = QWidget(self), QWidget(self)
        flow, foot = FlowLayout(words, gap=6, line_gap=2), FlowLayout(buttons, gap=6, line_gap=4)
        for part in (words, buttons):
            part.setProperty("kind", "plain")
        flow.addWidget(self.word)
        flow.addWidget(self.about)
        for button in (self.take, self.remove, self.keep):
            foot.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(3)
        down.addWidget(words)
        down.addWidget(buttons)
        self._buttons = buttons
        self.word.clicked.connect(self.chosen)
        self.take.clicked.connect(self.take_pressed)
        self.remove.clicked.connect(self.remove_pressed)
        self.keep.clicked.connect(self.keep_pressed)

    def show_place(self, place: Place, *, may_write: bool) -> None:
        """Show another finding."""
        self.word.setText(place.text.replace("&", "&&"))
        self.about.setText(place.where)
        finding = place.finding if isinstance(place, FoundPlace) else None
        tone = "direct" if finding is None or finding.direct else "indirect"
        if self.word.property("tone") != tone:
            self.word.setProperty("tone", tone)
            restyle(self.word)
        weight = self.tr("måste bort") if tone == "direct" else self.tr("att väga")
        self.word.setAccessibleName(f"{place.text}, {place.where}, {weight}")
        self.word.setToolTip(tip(mark_words.reason(finding)) if finding else self.tr("Gå dit"))
        acts = may_write and finding is not None and isinstance(place, FoundPlace) and place.in_field
        self._buttons.setVisible(acts)
        if finding is None or not isinstance(place, FoundPlace):
            return
        self.take.setText(mark_words.suggestion(finding))
        self.take.setVisible(acts and bool(finding.suggestion))
        self.remove.setVisible(acts and not finding.suggestion)
        self.keep.setVisible(acts and place.keeps)
        for button in (self.take, self.remove, self.keep):
            button.setAccessibleName(f"{place.text}: {button.text()}")


class FindingsList(QWidget):
    """``chosen`` carries the target of a word; the others the place that is to be changed, and the button."""

    chosen = Signal(object)
    take_pressed = Signal(object)
    remove_pressed = Signal(object)
    keep_pressed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._places: tuple[Place, ...] = ()
        self._may_write = False
        self.rows: list[FindingRow] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 2, 0, 2)
        self._down.setSpacing(9)
        self._more = Label(self)
        self._more.setProperty("kind", "small")
        self._down.addWidget(self._more)
        self.hide()

    @property
    def places(self) -> tuple[Place, ...]:
        """The findings, also those for which there is no room."""
        return self._places

    def show_places(self, places: Sequence[Place], *, may_write: bool) -> None:
        """Show other findings; past the first few, only how many more there are."""
        new = tuple(places)
        if (new, may_write) == (self._places, self._may_write):
            return
        self._places, self._may_write = new, may_write
        shown = new[:AT_MOST]
        while len(self.rows) < len(shown):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_place(shown[number], may_write=may_write)
        rest = len(new) - len(shown)
        self._more.setText(self.tr("och {count} till …").format(count=rest))
        self._more.setVisible(rest > 0)
        self.setVisible(bool(new))
        if shown:
            self.setFocusProxy(self.rows[0].word)

    def _add_row(self) -> None:
        row = FindingRow(self)
        self._down.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.chosen.connect(self._chosen)
        row.take_pressed.connect(self._take)
        row.remove_pressed.connect(self._remove)
        row.keep_pressed.connect(self._keep)

    def _place(self) -> tuple[FindingRow, Place] | None:
        row = self.sender()
        if not isinstance(row, FindingRow) or self.rows.index(row) >= len(self._places):
            return None
        return row, self._places[self.rows.index(row)]

    def _chosen(self) -> None:
        if (found := self._place()) is not None:
            self.chosen.emit(found[1].target)

    def _take(self) -> None:
        if (found := self._place()) is not None:
            self.take_pressed.emit(found[1])

    def _remove(self) -> None:
        if (found := self._place()) is not None:
            self.remove_pressed.emit(found[1])

    def _keep(self) -> None:
        if (found := self._place()) is not None:
            self.keep_pressed.emit(found[1], found[0].keep)
