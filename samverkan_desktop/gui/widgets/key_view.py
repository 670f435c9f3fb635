"""A recovery key to read from the screen, group by group, or covered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label

_COVER = "•••••"
_THIN = "\u2009"


class KeyView(QWidget):
    """The groups side by side, each under its number. The key is held nowhere else in the widget tree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._groups: tuple[str, ...] = ()
        self._covered = False
        self._labels: list[QLabel] = []
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Återställningsnyckel"))
        Theme.current().changed.connect(self._fit)

    @property
    def is_covered(self) -> bool:
        """Tell whether dots stand in place of the signs."""
        return self._covered

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show another key; none shows nothing."""
        self._groups = tuple(groups)
        self._flow.clear()
        self._labels.clear()
        for number in range(1, len(self._groups) + 1):
            self._flow.addWidget(self._cell(number))
        self.cover(covered=False)
        self._fit()

    def cover(self, *, covered: bool) -> None:
        """Cover the groups, or show them."""
        self._covered = covered
        for number, (label, group) in enumerate(zip(self._labels, self._groups, strict=True), start=1):
            label.setText(_COVER if covered else _THIN.join(group))
            spoken = self.tr("dold") if covered else " ".join(group)
            label.setAccessibleName(self.tr("Grupp {number}: {signs}").format(number=number, signs=spoken))

    def _cell(self, number: int) -> QWidget:
        cell = QFrame(self)
        cell.setProperty("kind", "keycell")
        small = Label(str(number), cell)
        small.setProperty("kind", "small")
        signs = Label(cell)
        self._labels.append(signs)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(10, 4, 10, 6)
        layout.setSpacing(0)
        layout.addWidget(small)
        layout.addWidget(signs)
        cell.show()
        return cell

    def _fit(self) -> None:
        font = Theme.current().font(19, weight=Theme.current().font().Weight.DemiBold)
        for label in self._labels:
            label.setFont(font)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(_THIN.join("WMWMW")))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
