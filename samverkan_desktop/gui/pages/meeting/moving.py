"""Going about on the page by keys: between its parts, and from one thing to put right to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.models.place import Target
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.gui.widgets.sticky_foot import StickyFoot

_SETTLES_MS = 200  # what is pasted makes its field grow a few events later

GoTo = Callable[[Target], None]


class Moving(QObject):
    """``go_to``: how the page goes to a place that is listed."""

    def __init__(self, ui: Ui_MeetingPage, go_to: GoTo, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._go_to = go_to
        self._last: Target | None = None
        self._foot = StickyFoot(ui.writing, ui.item, ui.item.ui.foot)
        self._written: GrowingText | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._settled.timeout.connect(self._forget_written)
        ui.writing.verticalScrollBar().rangeChanged.connect(self._grown)

    def to_facts(self, fact: str = "") -> None:
        """Go to the facts of the item, or to one of them."""
        chips = self._ui.item.ui.chips
        chip = chips.chip(fact) if isinstance(fact, str) and fact else None  # a shortcut hands over whether it is on
        self._focus(chip or chips.start_focus())

    def keep_caret_in_sight(self, editor: GrowingText) -> None:
        """Scroll so that the caret is seen with a line under it, now and when the field has grown round what came."""
        self._written = editor
        self._settled.start()
        self._show_caret(editor)

    def _grown(self) -> None:
        if self._written is not None and self._written.hasFocus():
            self._show_caret(self._written)

    def _forget_written(self) -> None:
        self._written = None

    def _show_caret(self, editor: GrowingText) -> None:
        caret = editor.caret_rect()
        place = editor.mapTo(self._ui.writingInside, caret.center())
        self._ui.writing.ensureVisible(place.x(), place.y(), 0, caret.height() + 24 + self._foot.covers)

    def to_attendance(self) -> None:
        """Go to the list of who is there."""
        self._focus(self._ui.sidePanel.ui.attendance)

    def to_text(self) -> None:
        """Go to where one writes: what was said."""
        self._focus(self._ui.item.ui.talk)

    def to_inbox(self) -> None:
        """Go to the questions that wait."""
        self._focus(self._ui.sidePanel.ui.inbox.start_focus())

    @staticmethod
    def _focus(widget: QWidget | None) -> None:
        if widget is not None and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_part(self) -> None:
        """Go to the next part of the page."""
        self._step_part(1)

    def previous_part(self) -> None:
        """Go to the part of the page before."""
        self._step_part(-1)

    def _step_part(self, direction: int) -> None:
        parts = [(frame, focus) for frame, focus in self._parts() if focus.isVisible() and focus.isEnabled()]
        if not parts:
            return
        present = QApplication.focusWidget()
        here = next((n for n, (frame, _) in enumerate(parts) if present and _holds(frame, present)), -1)
        to = (here + direction) % len(parts) if here >= 0 else 0
        parts[to][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _parts(self) -> list[tuple[QWidget, QWidget]]:
        ui, side = self._ui, self._ui.sidePanel.ui
        return [
            (ui.agendaCard, ui.agenda),
            (ui.item, ui.item.ui.background),
            (ui.carried, ui.carried.ui.rows),
            (ui.followUps, ui.followUps.start_focus()),
            (side.inbox, side.inbox.start_focus()),
            (side.knownCard, side.known),
            (side.attendanceCard, side.attendance),
            (side.finishCard, side.finish),
        ]

    def next_fault(self) -> None:
        """Go to the next thing to put right: a finding, or what blocks approval."""
        self._step_fault(1)

    def previous_fault(self) -> None:
        """Go to the thing to put right before."""
        self._step_fault(-1)

    def _step_fault(self, direction: int) -> None:
        side = self._ui.sidePanel.ui
        targets = list(dict.fromkeys(place.target for place in (*side.known.places, *side.blockers.places)))
        if not targets:
            return
        here = targets.index(self._last) if self._last in targets else min(-direction, 0)
        self._last = targets[(here + direction) % len(targets)]
        self._go_to(self._last)


def _holds(frame: QWidget, widget: QWidget) -> bool:
    return frame is widget or frame.isAncestorOf(widget)
