"""Our own line icons (resources/icons), drawn in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from samverkan_desktop import assets
from samverkan_desktop.gui.theme import Theme

ICON_SIZE = 18  # px at 100 %


def icon(name: str) -> QIcon:
    """Return ``resources/icons/NAME.svg`` in the present colours; ask again when the theme has changed."""
    theme = Theme.current()
    drawing = assets.read_text("icons", f"{name}.svg")
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.tokens.text), (QIcon.Mode.Disabled, theme.tokens.edge)):
        for ratio in (1, 2):
            made.addPixmap(_pixmap(drawing, colour, theme.px(ICON_SIZE), ratio), mode)
    return made


def _pixmap(drawing: str, colour: str, size: int, ratio: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(size * ratio, size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
