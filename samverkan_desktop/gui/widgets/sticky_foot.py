"""The foot of a card that is longer than the room: it stays at the lower edge while the card is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

_AT_MOST_PART = 4  # in less room than this many feet, the text goes first
_MOVED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})
_EDGE = 1  # px: the card's own line


class StickyFoot(QObject):
    """Keeps ``foot``, the last part of ``card``, in sight inside a scroll area."""

    def __init__(self, area: QScrollArea, card: QWidget, foot: QWidget) -> None:
        super().__init__(area)
        self._area, self._card, self._foot = area, card, foot
        self._place = QWidget(card)  # holds the room where the foot stands when all of the card is in sight
        self._place.setProperty("kind", "plain")
        layout = card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(foot), self._place)
            layout.removeWidget(foot)
        for thing in (card, foot, self._place, area.viewport()):
            thing.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self.put)
        self.put()

    @property
    def covers(self) -> int:
        """How much of the lower edge the foot covers now, px."""
        lifted = self._foot.isVisible() and self._foot.y() < self._place.y()
        return self._foot.height() if lifted else 0

    def put(self) -> None:
        """Put the foot in its own place, or at the lower edge when that is out of sight."""
        foot, place = self._foot, self._place
        high = foot.sizeHint().height()
        if place.height() != high:
            place.setFixedHeight(high)
        viewport = self._area.viewport()
        edge = self._card.mapFrom(viewport, QPoint(0, viewport.height())).y()
        stays = viewport.height() < _AT_MOST_PART * high
        top = place.y() if stays else min(place.y(), edge - high)
        foot.setGeometry(QRect(place.x() + _EDGE, top, max(0, place.width() - 2 * _EDGE), high))
        foot.raise_()

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.LayoutRequest or (kind in _MOVED and thing is not self._foot):
            self.put()
        return False
