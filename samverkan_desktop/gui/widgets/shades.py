"""Grounds between two colours of the tokens, and the hatching that stands for a count that is kept back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone

_STRIPE = 6.0


def mix(first: str, second: str, share: float) -> QColor:
    """Return a colour between two; ``share`` 1 is all ``first``."""
    one, two = QColor(first), QColor(second)
    return QColor.fromRgbF(
        one.redF() * share + two.redF() * (1 - share),
        one.greenF() * share + two.greenF() * (1 - share),
        one.blueF() * share + two.blueF() * (1 - share),
    )


def fill_of(tone: Tone) -> QColor:
    """Return the ground of a bar: clear beside others, and the text on it still reads."""
    tokens = Theme.current().tokens
    return mix(_base(tone), tokens.surface, 0.4 if tokens.dark else 0.55)


def cell_of(tone: Tone) -> QColor:
    """Return the ground of a cell with a letter on it."""
    soft = Theme.current().tokens.of(tone)[1]
    return QColor(soft) if tone is Tone.NEUTRAL else mix(_base(tone), soft, 0.2)


def _base(tone: Tone) -> str:
    """Return the full colour that a ground is thinned from; a thinned warning text would turn brown."""
    tokens = Theme.current().tokens
    if tone is Tone.NEUTRAL:
        return tokens.edge
    return tokens.badge if tone is Tone.WARNING else tokens.of(tone)[0]


def hatch(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Paint slanting stripes: a bar whose length says nothing."""
    tokens = Theme.current().tokens
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.setClipPath(outline)
    painter.setPen(QPen(mix(tokens.edge, tokens.surface, 0.55), _STRIPE / 2.5, Qt.PenStyle.SolidLine))
    x = rect.left() - rect.height()
    while x < rect.right() + rect.height():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += _STRIPE
    painter.restore()
