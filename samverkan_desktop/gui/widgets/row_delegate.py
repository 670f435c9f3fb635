"""Paints a `Row`: lead, title that wraps, a smaller line under it, and a chip at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row, RowList
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.painting import chip_size, paint_chip

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ONE_LINE = (
    Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
)
_GAP = 8


@dataclass(frozen=True)
class _Places:
    lead: QRect
    title: QRect
    sub: QRect
    chip: QRect
    height: int


class RowDelegate(QStyledItemDelegate):
    """Rows of a list view. ``line``: with a thin line under each row. ``margin``: at left and right, px."""

    def __init__(self, view: QListView, *, line: bool = True, margin: int = 14, padding: int = 8) -> None:
        super().__init__(view)
        self._view = view
        self._line = line
        self._margin = margin
        self._padding = padding
        self._model: RowList | None = None
        self._measured: dict[tuple[Row, int, int, int], _Places] = {}
        self._leads: dict[tuple[int, int], int] = {}
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure the rows again when they get another width: with a scroll bar that comes or goes."""
        if isinstance(event, QResizeEvent) and watched is self._view.viewport():
            if event.oldSize().width() != event.size().width():
                self._view.scheduleDelayedItemsLayout()
            return False
        return super().eventFilter(watched, event)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        theme = Theme.current()
        tokens = theme.tokens
        places = self._places(row, option.rect.width())
        painter.save()
        painter.translate(option.rect.topLeft())
        ground = QRect(0, 0, option.rect.width(), option.rect.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and (self._line or self._view.hasFocus())
        if selected:
            painter.fillRect(ground, QColor(tokens.brand_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver and self._can_choose():
            painter.fillRect(ground, QColor(tokens.sunken))
        if self._line:
            painter.fillRect(QRect(0, ground.height() - 1, ground.width(), 1), QColor(tokens.line))
        painter.setPen(QColor(tokens.muted if row.tone is Tone.NEUTRAL or row.chip else tokens.of(row.tone)[0]))
        painter.setFont(theme.font(weight=QFont.Weight.DemiBold))
        painter.drawText(places.lead, _ONE_LINE, row.lead)
        painter.setPen(QColor(tokens.muted if row.faded else tokens.text))
        painter.setFont(theme.font())
        painter.drawText(places.title, _WRAP, row.title)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.font(13.5))
        painter.drawText(places.sub, _WRAP, row.sub)
        if row.chip:
            paint_chip(painter, places.chip, row.chip, row.tone, on_marked=selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(ground.adjusted(1, 1, -2, -2))
            painter.drawRect(ground.adjusted(2, 2, -3, -3))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height_at(width, index.data(ROW_ROLE)))

    def height_at(self, width: int, row: Row) -> int:
        """Return how high a row is at a width."""
        return self._places(row, width).height

    def _places(self, row: Row, width: int) -> _Places:
        """Return where everything stands: measured once for each row, since Qt asks for its height again and again."""
        self._follow_model()
        key = (row, width, Theme.current().zoom, self._lead_width())
        places = self._measured.get(key)
        if places is None:
            places = self._measured[key] = self._measure(row, width)
        return places

    def _follow_model(self) -> None:
        model = self._view.model()
        if model is not self._model and isinstance(model, RowList):
            self._model = model
            model.modelReset.connect(self._forget)
            model.dataChanged.connect(self._forget)
            self._forget()

    def _forget(self) -> None:
        self._measured.clear()
        self._leads.clear()

    def _measure(self, row: Row, width: int) -> _Places:
        theme = Theme.current()
        plain, small = QFontMetrics(theme.font()), QFontMetrics(theme.font(13.5))
        left, right, top = self._margin, width - self._margin, self._padding
        lead_width = self._lead_width()
        chip = chip_size(row.chip) if row.chip else QSize(0, 0)
        text_left = left + (lead_width + _GAP if lead_width else 0)
        beside = right - text_left - (chip.width() + _GAP if row.chip else 0)
        longest = max((plain.horizontalAdvance(word) for word in row.title.split()), default=0) if row.chip else 0
        under = row.chip and beside < max(plain.averageCharWidth() * 12, longest)
        text_width = max(1, right - text_left if under else beside)
        sub_width = text_width if self._line else max(1, right - text_left)
        title = plain.boundingRect(QRect(0, 0, text_width, 10000), _WRAP, row.title).height()
        sub = small.boundingRect(QRect(0, 0, sub_width, 10000), _WRAP, row.sub).height() if row.sub else 0
        lead_rect = QRect(left, top, lead_width, plain.height())
        title_rect = QRect(text_left, top, text_width, title)
        sub_rect = QRect(text_left, top + title, sub_width, sub)
        if under:
            chip_rect = QRect(text_left, top + title + sub + 4, min(chip.width(), text_width), chip.height())
            bottom = chip_rect.bottom()
        else:
            drop = max(0, (plain.height() - chip.height()) // 2)
            chip_rect = QRect(right - chip.width(), top + drop, chip.width(), chip.height())
            bottom = max(top + title + sub, chip_rect.bottom())
        return _Places(lead_rect, title_rect, sub_rect, chip_rect, bottom + self._padding)

    def _can_choose(self) -> bool:
        return self._view.selectionMode() is not QListView.SelectionMode.NoSelection

    def _lead_width(self) -> int:
        model = self._view.model()
        if not isinstance(model, RowList):
            return 0
        key = (Theme.current().zoom, id(model.rows))  # the view may ask between the model's reset and ours
        if key not in self._leads:
            metrics = QFontMetrics(Theme.current().font(weight=QFont.Weight.DemiBold))
            leads = (metrics.horizontalAdvance(row.lead) for row in model.rows if row.lead)
            self._leads[key] = max(leads, default=0)
        return self._leads[key]
