"""One of a list, or several: with arrow keys, the first letters, or a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_ROWS_SHOWN = 9
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Option:
    """What can be chosen. ``note``: a quieter line under it."""

    key: str
    word: str
    note: str = ""


class OptionList(QListView):
    """The list inside a popup. Typing letters goes to the row that begins with them. ``picked`` carries the row."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.clicked.connect(self._clicked)
        self.rows = RowList(self)
        self.setModel(self.rows)
        self._delegate = RowDelegate(self, line=False, margin=8, padding=5)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("kind", "plain")

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSE:
            self._clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = Theme.current().px(200)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The first rows at a width; half a row more says that there are others."""
        more = len(self.rows.rows) > _ROWS_SHOWN
        inside = width - (self.verticalScrollBar().sizeHint().width() if more else 0)
        heights = [self._delegate.height_at(inside, row) for row in self.rows.rows[: _ROWS_SHOWN + 1]]
        return sum(heights[:_ROWS_SHOWN]) + (heights[-1] // 2 if more else 0) + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self.sizeHint().height(), 120))


class ChoicePopup(Popup):
    """Choose one. ``choose`` is called with its key and may refuse; the reason is then said in place."""

    def __init__(
        self,
        title: str,
        options: Sequence[Option],
        present: str,
        choose: Callable[[str], object],
        parent: QWidget,
        *,
        width: int = 280,
    ) -> None:
        super().__init__(title, parent, width=width)
        self._options = tuple(options)
        self._choose = choose
        self.list = OptionList(self)
        self.list.setAccessibleName(title)
        self.list.rows.show_rows(
            [Row(id=o.key, title=o.word, sub=o.note, chip="✓" if o.key == present else "") for o in self._options]
        )
        place = max(0, self.list.rows.place_of(present))
        self.list.setCurrentIndex(self.list.rows.index(place))
        self.list.picked.connect(self._picked)
        self.body.addWidget(self.list)

    def first(self) -> QWidget:
        return self.list

    def _picked(self, number: int) -> None:
        self.attempt(partial(self._choose, self._options[number].key))


class SeveralPopup(Popup):
    """Choose several: Space, Enter or a click turns one on or off, and it is saved at once. Esc closes."""

    def __init__(
        self,
        title: str,
        options: Sequence[Option],
        present: Sequence[str],
        turn: Callable[[str, bool], object],
        parent: QWidget,
        *,
        about: str = "",
        width: int = 320,
    ) -> None:
        super().__init__(title, parent, width=width)
        self._options = tuple(options)
        self._turn = turn
        self.chosen = set(present)
        if about:
            self.label(about)
        self.list = OptionList(self)
        self.list.setAccessibleName(title)
        self.list.picked.connect(self._picked)
        self.body.addWidget(self.list)
        self._show()
        self.list.setCurrentIndex(self.list.rows.index(0))

    def first(self) -> QWidget:
        return self.list

    def _show(self) -> None:
        self.list.rows.show_rows(
            [
                Row(
                    id=o.key,
                    title=o.word,
                    sub=o.note,
                    chip=self.tr("✓ Med") if o.key in self.chosen else self.tr("Inte med"),
                    tone=Tone.OK if o.key in self.chosen else Tone.NEUTRAL,
                )
                for o in self._options
            ]
        )

    def _picked(self, number: int) -> None:
        key = self._options[number].key
        self.notice.clear()
        if self.try_step(partial(self._turn, key, key not in self.chosen)):
            self.chosen ^= {key}
            self._show()
