"""Every page, dialog and empty state, one after the other, as the gallery shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from samverkan_desktop.gui.gallery import SMALL, Gallery
from samverkan_desktop.gui.gallery_record import SHOWN_TODAY as TODAY
from samverkan_desktop.gui.gallery_record import example
from samverkan_desktop.gui.gallery_settle import settle
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row
from samverkan_desktop.gui.theme import Scheme
from samverkan_desktop.services.example_record import PASSPHRASE

__all__ = ["TODAY", "said", "visible", "walk"]
Look = Callable[[str, QWidget], None]


class Walk(Gallery):
    """Hands each scene to a function instead of drawing it."""

    def __init__(self, app: QApplication, record: Path, look: Look) -> None:
        super().__init__(app, record.parent, record, PASSPHRASE, read_only=False)
        self._at = look

    def _take(self, widget: QWidget, scene: str) -> None:
        self.prepare(widget)
        settle(widget)
        self._at(scene, widget)


def walk(app: QApplication, folder: Path, look: Look, *, zoom: int = 100) -> int:
    """Walk through all scenes in a small window; return how many there were."""
    record = folder / "exempel.samverkan"
    example(record)
    seen: list[str] = []

    def at(scene: str, widget: QWidget) -> None:
        seen.append(scene)
        look(scene, widget)

    made = Walk(app, record, at)
    made.take_all(looks=(("", Scheme.LIGHT, zoom, SMALL),))
    return len(seen)


def visible(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen of a widget and in it, in this window alone."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisible() and each.window() is widget.window() and not each.visibleRegion().isEmpty():
            yield each


def said(widget: QWidget) -> Iterator[str]:
    """Yield every text that is shown, painted, hinted at or read out."""
    for each in visible(widget):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle())
        if isinstance(each, (QLabel, QAbstractButton)):
            yield each.text()
        elif isinstance(each, (QLineEdit, QPlainTextEdit, QTextEdit)):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(number) for number in range(each.count()))
        elif isinstance(each, QAbstractItemView):
            yield from _rows(each)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for number in range(min(model.rowCount(), 40)):
            index = model.index(number, column)
            row = index.data(ROW_ROLE)
            if isinstance(row, Row):
                yield from (row.lead, row.title, row.sub, row.chip)
            else:
                yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
