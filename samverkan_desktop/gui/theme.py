"""Typeface, colours and size of the whole window: follows the system's light or dark and switches live."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop import assets
from samverkan_desktop.gui.stylesheet import stylesheet
from samverkan_desktop.gui.tokens import DARK, LIGHT, Tokens

FONT_STYLES = ("Regular", "Semibold", "Bold", "It")
BASE_SIZE = 15  # px at 100 %
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
UNIT = 4  # spacing goes in steps of this many px


class Scheme(StrEnum):
    """Which set of colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """How everything looks. One per application, made in the composition root; `changed` comes after each switch."""

    changed = Signal()
    _current: ClassVar[Theme | None] = None

    def __init__(self, app: QApplication, *, scheme: Scheme = Scheme.SYSTEM, zoom: int = 100) -> None:
        super().__init__(app)
        self.scheme = scheme
        self.zoom = zoom
        self.tokens: Tokens = LIGHT
        self._app = app
        self._family = _load_typeface() or app.font().family()
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        Theme._current = self
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @classmethod
    def current(cls) -> Theme:
        """Return the theme of the running application: what paints itself asks here, each time it paints."""
        if cls._current is None:
            raise RuntimeError("no theme has been made")
        return cls._current

    @classmethod
    def of(cls, app: QApplication) -> Theme | None:
        """Return the theme that an application has, if any."""
        return cls._current if cls._current is not None and cls._current.parent() is app else None

    # --- choices -----------------------------------------------------------------------------------------------

    def choose(self, *, scheme: Scheme | None = None, zoom: int | None = None) -> None:
        """Take another set of colours or another text size (per cent), and let everything show it at once."""
        before = (self.scheme, self.zoom)
        self.scheme = self.scheme if scheme is None else scheme
        self.zoom = self.zoom if zoom is None else max(ZOOM_STEPS[0], min(zoom, ZOOM_STEPS[-1]))
        if before != (self.scheme, self.zoom):
            self.apply()

    def zoom_step(self, direction: int) -> None:
        """Go to the next larger (1) or smaller (-1) text size."""
        if direction > 0:
            self.choose(zoom=next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))
        else:
            self.choose(zoom=next((step for step in reversed(ZOOM_STEPS) if step < self.zoom), ZOOM_STEPS[0]))

    # --- measures ----------------------------------------------------------------------------------------------

    def px(self, size: float) -> int:
        """Return a text size that is ``size`` px at 100 %, at the present zoom."""
        return round(size * self.zoom / 100)

    def font(self, size: float = BASE_SIZE, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the typeface in a size that is given at 100 %: the caller's own copy, which costs next to nothing."""
        key = (self.px(size), weight)
        font = self._fonts.get(key)
        if font is None:
            font = QFont(self._family)
            font.setPixelSize(key[0])
            font.setWeight(weight)
            self._fonts[key] = font
        return QFont(font)

    # --- putting it on -----------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Put palette, font and stylesheet on the application."""
        self.tokens = DARK if self._wants_dark() else LIGHT
        self._app.setPalette(_palette(self.tokens))
        self._app.setFont(self.font())
        self._app.setStyleSheet(stylesheet(self.tokens, self.px))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self.scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self.apply()


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look again at a widget whose ``kind`` or ``tone`` has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _load_typeface() -> str:
    family = ""
    for style in FONT_STYLES:
        number = QFontDatabase.addApplicationFont(str(assets.font_file(style)))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if style == "Regular" and families:
            family = families[0]
    return family


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.on_selection,
        role.Link: tokens.brand,
        role.LinkVisited: tokens.case,
        role.ToolTipBase: tokens.side,
        role.ToolTipText: tokens.side_strong,
        role.Light: tokens.surface,
        role.Midlight: tokens.background,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.edge,
        role.Accent: tokens.brand,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.disabled_text))
    return palette
