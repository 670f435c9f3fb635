"""Where the cards of the first page stand: in two columns, each as dense as its own cards allow, or in one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_LEFT_PART, _RIGHT_PART = 5, 4


class CardColumns:
    """Puts the cards in their columns. The last one of a column takes the height that is left."""

    def __init__(self, row: QHBoxLayout, left: QVBoxLayout, right: QVBoxLayout) -> None:
        self._row, self._left, self._right = row, left, right
        self.two = True

    def arrange(self, cards: Sequence[QWidget], *, two: bool) -> None:
        """Put the cards, in the order they are read, left and right by turns; in one column when there is no room."""
        self.two = two
        for column in (self._left, self._right):
            for card in cards:
                column.removeWidget(card)
        for number, card in enumerate(cards):
            self.column(number).addWidget(card, 1 if number >= len(cards) - (2 if two else 1) else 0)
        self._row.setSpacing(self._left.spacing() if two else 0)
        self._row.setStretch(0, _LEFT_PART)
        self._row.setStretch(1, _RIGHT_PART if two else 0)

    def column(self, number: int) -> QVBoxLayout:
        """Return the column of a card."""
        return self._right if self.two and number % 2 else self._left
