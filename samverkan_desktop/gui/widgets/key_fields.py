"""Typing the recovery key from paper: a field for each group, and the first mistyped one is pointed out at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme, restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.services.recovery import GROUP_SIZE, GROUPS, first_mistyped, in_groups


class KeyFields(QWidget):
    """Thirteen fields. A whole key can be pasted in any of them. ``entered``: Enter, anywhere."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.fields: list[QLineEdit] = []
        self._spreading = False
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        for number in range(1, GROUPS + 1):
            self._flow.addWidget(self._cell(number))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.fields[0])
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups as they stand, also half ones."""
        return tuple("".join(in_groups(field.text())) for field in self.fields)

    @property
    def is_whole(self) -> bool:
        """Tell whether every group has all its signs."""
        return all(len(group) == GROUP_SIZE for group in self.groups)

    @property
    def mistyped(self) -> int | None:
        """The number of the first group that is wrong, as far as can be told."""
        return first_mistyped(self.groups)

    @property
    def key(self) -> str:
        """The key as typed."""
        return " ".join(self.groups)

    def clear(self) -> None:
        """Clear every field."""
        for field in self.fields:
            field.clear()

    def point_at(self, number: int) -> None:
        """Go to a group, all of it selected."""
        field = self.fields[number - 1]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _cell(self, number: int) -> QWidget:
        cell = QWidget(self)
        cell.setProperty("kind", "plain")
        label = Label(str(number), cell)
        label.setProperty("kind", "small")
        field = QLineEdit(cell)
        field.setAccessibleName(self.tr("Grupp {number} av {groups}").format(number=number, groups=GROUPS))
        field.setInputMethodHints(Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText)
        field.textEdited.connect(self._edited)
        field.textChanged.connect(self._changed)
        field.returnPressed.connect(self.entered)
        field.installEventFilter(self)
        label.setBuddy(field)
        self.fields.append(field)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label)
        layout.addWidget(field)
        return cell

    def _edited(self, text: str) -> None:
        """Put what is too long for a group into those after it, and go on when a group is whole."""
        field = self.sender()
        if self._spreading or not isinstance(field, QLineEdit):
            return
        place = self.fields.index(field)
        parts = in_groups(text) or ("",)
        self._spreading = True
        for offset, part in enumerate(parts[: GROUPS - place]):
            beside = self.fields[place + offset]
            if beside.text() != part:
                caret = len(part) if offset else beside.cursorPosition()
                beside.setText(part)
                beside.setCursorPosition(min(caret, len(part)))
        self._spreading = False
        last = place + min(len(parts), GROUPS - place) - 1
        whole = len(self.fields[last].text()) == GROUP_SIZE
        at_end = self.fields[place].cursorPosition() >= GROUP_SIZE or len(parts) > 1
        if whole and at_end and last + 1 < GROUPS:
            self.fields[last + 1].setFocus(Qt.FocusReason.TabFocusReason)
        elif last != place:
            self.fields[last].setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _changed(self) -> None:
        if self._spreading:
            return
        wrong = self.mistyped
        for number, field in enumerate(self.fields, start=1):
            tone = Tone.DANGER.value if number == wrong else ""
            if (field.property("tone") or "") != tone:
                field.setProperty("tone", tone)
                field.setAccessibleDescription(self.tr("felskriven") if tone else "")
                restyle(field)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            place = self.fields.index(watched)
            if event.key() == Qt.Key.Key_Backspace and not watched.text() and place:
                before = self.fields[place - 1]
                before.setFocus(Qt.FocusReason.BacktabFocusReason)
                before.setCursorPosition(len(before.text()))
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        theme = Theme.current()
        font = theme.font(16, weight=theme.font().Weight.DemiBold)
        for field in self.fields:
            field.setFont(font)
            field.setFixedWidth(QFontMetrics(font).horizontalAdvance("WMWMW") + 24)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
