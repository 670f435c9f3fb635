"""The navigation at the left: pages in groups, with a number where something waits."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from samverkan_desktop.gui.theme import Theme, restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import Label, tip

_BADGE_SIZE = 12.5
_SIGNS = {Tone.OK: "✓ ", Tone.WARNING: "! ", Tone.DANGER: "✕ "}


class NavButton(QPushButton):
    """A page in the navigation. ``waiting``: how many things wait there."""

    waiting = 0  # asked for by Qt already while the button is being made

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.waiting = 0
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_waiting(self, count: int) -> None:
        """Show how many things wait."""
        self.waiting = count
        self.setAccessibleName(self.tr("{page}, {count} väntar").format(page=self.text(), count=count) if count else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + (self._badge().width() + 12 if self.waiting else 0), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.waiting:
            return
        theme = Theme.current()
        badge = self._badge()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.badge))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor(theme.tokens.on_badge))
        painter.setFont(theme.font(_BADGE_SIZE, weight=QFont.Weight.Bold))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.waiting))

    def _badge(self) -> QRect:
        metrics = QFontMetrics(Theme.current().font(_BADGE_SIZE, weight=QFont.Weight.Bold))
        height = metrics.height()
        width = max(metrics.horizontalAdvance(str(self.waiting)) + 10, height)
        return QRect(self.width() - width - 10, (self.height() - height) // 2, width, height)


class LockButton(NavButton):
    """Locks the record; its key stands beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setCheckable(False)
        self.setText(self.tr("Lås nu Ctrl+L"))
        self.setAccessibleName(self.tr("Lås nu, Ctrl+L"))


class SideBar(QFrame):
    """Groups of pages from the top, single pages at the bottom. ``chosen`` carries the key of a page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self.setAccessibleName(self.tr("Sidor"))
        self.buttons: dict[str, NavButton] = {}
        self._headings: list[tuple[QLabel, tuple[str, ...]]] = []
        self._group = QButtonGroup(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        inner = QWidget()
        inner.setProperty("kind", "plain")
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(10, 18, 10, 14)
        self._layout.setSpacing(2)
        wordmark = Label("Samverkan", inner)
        wordmark.setProperty("kind", "wordmark")
        wordmark.setContentsMargins(10, 0, 10, 10)
        self._layout.addWidget(wordmark)
        self._layout.addStretch(1)
        self.lock = LockButton(inner)
        self._layout.addWidget(self.lock)
        self.backup = QPushButton(inner)
        self.backup.setProperty("kind", "backup")
        self.backup.hide()
        self._layout.addWidget(self.backup)
        self._scroll.setWidget(inner)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_pages(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Show pages: for each group its heading, and key and title of each page."""
        place = 1
        for heading, pages in groups:
            if not heading and place > 2:
                place = self._layout.count() - 2  # single pages at the foot, above the lock
            if heading:
                label = Label(heading.upper())
                label.setProperty("kind", "navgroup")
                label.setContentsMargins(0, 12, 0, 2)
                self._headings.append((label, tuple(key for key, _ in pages)))
                self._layout.insertWidget(place, label)
                place += 1
            for key, title in pages:
                button = NavButton(title)
                button.clicked.connect(self._clicked)
                button.setObjectName(key)
                self.buttons[key] = button
                self._group.addButton(button)
                self._layout.insertWidget(place, button)
                place += 1
        self.fit()

    def show_only(self, keys: Collection[str]) -> None:
        """Show some of the pages, and the headings that have any of them."""
        for key, button in self.buttons.items():
            button.setVisible(key in keys)
        for label, of_group in self._headings:
            label.setVisible(any(key in keys for key in of_group))

    def mark(self, key: str) -> None:
        """Show which page is open."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)

    def show_backup(self, short: str, told: str, tone: Tone) -> None:
        """Tell how old the latest backup is: a few words at the foot, in full to whoever points at it or hears it."""
        self.backup.setText(f"{_SIGNS.get(tone, '')}{short}")
        self.backup.setToolTip(tip(told))
        self.backup.setAccessibleName(told)
        if self.backup.property("tone") != tone.value:
            self.backup.setProperty("tone", tone.value)
            restyle(self.backup)
        self.backup.show()
        self.fit()

    def fit(self) -> None:
        """Be as wide as the widest page's name needs, at the present text size."""
        widths = [button.sizeHint().width() for button in (*self.buttons.values(), self.lock, self.backup)]
        self.setFixedWidth(max([*widths, Theme.current().px(188)]) + 20)

    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
