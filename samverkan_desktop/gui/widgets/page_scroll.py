"""A page that is scrolled as a whole where there is too little room for its list, as with large text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QTableView, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import row_height

ROWS = 5
_AIR = 48  # px at 100 %: a field that opens is seen with what stands around it
LARGE = 150  # per cent: from here a sentence beside the buttons is broken over several lines


class PageScroll(QScrollArea):
    """Takes over what a page holds. The table gets room for some rows; what has the focus is kept in sight."""

    def __init__(
        self, page: QWidget, table: QTableView, about: QLabel, heading: QVBoxLayout, *, rows: int = ROWS
    ) -> None:
        """``about`` stands in ``heading``, beside the page's buttons."""
        super().__init__()
        self._table, self._rows = table, rows
        self._about, self._heading, self._down = about, heading, page.layout()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "plain")
        if self._down is not None:
            inside.setLayout(self._down)
        self.setWidget(inside)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        self._soon = QTimer(self, singleShot=True, interval=0)  # when what has just opened has got its place
        self._soon.timeout.connect(self._follow)
        table.selectionModel().currentChanged.connect(self._soon.start)
        Theme.current().changed.connect(self._fit)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._soon.start)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        return QSize(inside.minimumSizeHint().width() if inside is not None else 0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setMinimumHeight(head + self._rows * row_height() + 2)
        self._place_about()

    def _place_about(self) -> None:
        """Put the sentence under the title on a line of its own while the text is large, and back when it is not."""
        down, large = self._down, Theme.current().zoom >= LARGE
        if not isinstance(down, QVBoxLayout) or large == (down.indexOf(self._about) >= 0):
            return
        (self._heading if large else down).removeWidget(self._about)
        if large:
            down.insertWidget(1, self._about)
        else:
            self._heading.addWidget(self._about)

    def _follow(self) -> None:
        """Scroll no more than is needed to see what has the focus, or of a table the row that is marked."""
        focus = QApplication.focusWidget()
        if focus is not None and self.verticalScrollBar().maximum() and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, Theme.current().px(_AIR))
