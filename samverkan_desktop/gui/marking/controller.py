"""Marks in one text field: found off the window's thread, moved with what is typed, replaced by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.gui.marking import mark_words
from samverkan_desktop.gui.marking.fields import Field
from samverkan_desktop.gui.marking.hint import Hint
from samverkan_desktop.gui.marking.keep_popup import KeepPopup
from samverkan_desktop.gui.marking.scans import Found, LiveScans
from samverkan_desktop.gui.marking.shifting import at_caret, shifted, without
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.keeping import Keeping, kept_once
from samverkan_desktop.services.scanning import Finding, may_keep

if TYPE_CHECKING:  # the workspace makes the hub, which makes these
    from samverkan_desktop.gui.workspace import Workspace

WAIT_MS = 40


class Place:
    """Where a field's text belongs, asked each time: the same field shows one § after another."""

    def __init__(
        self, id: Callable[[], str] = str, item_id: Callable[[], str] = str, where: Callable[[], str] = str
    ) -> None:
        self.id, self.item_id, self.where = id, item_id, where


class Marking(QObject):
    """``found`` comes when other marks stand in the field than before."""

    found = Signal()

    def __init__(self, field: Field, scans: LiveScans, workspace: Workspace, place: Place) -> None:
        super().__init__(field.widget)
        self._field = field
        self._scans = scans
        self._workspace = workspace
        self.place = place
        self.findings: list[Finding] = []
        self._text = ""
        self._asking = self._again = False
        self._hint: Hint | None = None
        self._about = field.widget.accessibleDescription()
        self.popup: KeepPopup | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.scan)
        field.widget.installEventFilter(self)
        field.changed.connect(self._changed)
        field.moved.connect(self._moved)
        scans.renewed.connect(self._renewed)
        Theme.current().changed.connect(self._paint)
        keep = QAction(self.tr("Behåll det markerade ordet …"), field.widget)
        keep.setShortcut(QKeySequence("Ctrl+B"))
        keep.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        keep.triggered.connect(self.keep_here)
        field.widget.addAction(keep)
        self._changed()

    # --- finding -----------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        text = self._field.text()
        if text == self._text:
            return
        left = shifted(self.findings, self._text, text)
        gone = len(left) != len(self.findings)
        self.findings, self._text = left, text
        if gone:
            self._show()
        self._timer.start()

    def _renewed(self) -> None:
        self._timer.start()

    def scan(self) -> None:
        """Look now. One scan at a time; what is typed meanwhile is looked at when it is over."""
        self._timer.stop()
        if self._asking:
            self._again = True
            return
        if not self._text:
            self._take(())
            return
        self._asking = True
        self._scans.ask(self._text, self.place.id(), self._answer, owner=self)

    def _answer(self, text: str, found: Found | None) -> None:
        self._asking = False
        again, self._again = self._again, False
        if text == self._text:
            self._take(found or ())
        if again or text != self._text:
            self.scan()

    def forget(self) -> None:
        """Look anew: the same field shows another text."""
        self.findings, self._text = [], self._field.text()
        self._show()
        self._timer.start()

    def show_found(self, text: str, found: Sequence[Finding]) -> None:
        """Take what the check of the whole meeting found, if this is the text that it read."""
        if text == self._text == self._field.text():
            self._take(found)

    def _take(self, found: Sequence[Finding]) -> None:
        if list(found) != self.findings:
            self.findings = list(found)
            self._show()

    def _show(self) -> None:
        self._paint()
        self.found.emit()

    def _paint(self) -> None:
        self._field.paint(self.findings)
        self._moved()

    # --- the caret ---------------------------------------------------------------------------------------------

    @property
    def current(self) -> Finding | None:
        """The finding the caret stands in or right behind."""
        start, end = self._field.selection()
        return at_caret(self.findings, self._text, end if start != end else start)

    def _moved(self) -> None:
        finding = self.current if self._field.widget.hasFocus() and self._field.text() == self._text else None
        self._describe(finding)
        if finding is None or not self._field.writable:
            if self._hint is not None:
                self._hint.hide()
            return
        if self._hint is None:
            self._hint = Hint(self._field.widget)
        words = mark_words.hint(finding, keeps=self.may_keep(finding))
        self._hint.say(words, self._field.rect(finding.start, finding.end))

    def _describe(self, finding: Finding | None) -> None:
        told = mark_words.description(self.findings, finding)
        whole = " ".join(part for part in (self._about, told) if part)
        if self._field.widget.accessibleDescription() != whole:
            self._field.widget.setAccessibleDescription(whole)

    def go_to(self, finding: Finding) -> None:
        """Select a finding."""
        self._field.select(finding.start, finding.end)

    # --- taking the suggestion ---------------------------------------------------------------------------------

    def take(self, finding: Finding) -> None:
        """Write what is suggested in its place; the field's own undo takes it back as one step."""
        if not self._field.writable or finding not in self.findings:
            return
        if finding.suggestion:
            words = mark_words.fitting(finding, self._text)
            self._field.replace(finding.start, finding.end, words)
        else:
            self.remove(finding)

    def remove(self, finding: Finding) -> None:
        """Take the words away, and the blank that would be left double."""
        if self._field.writable and finding in self.findings:
            self._field.replace(*without(self._text, finding.start, finding.end), "")

    def take_here(self) -> bool:
        """Take the suggestion for the word at the caret; False where there is none."""
        finding = self.current
        start, end = self._field.selection()
        if finding is None or not self._field.writable or self._field.text() != self._text:
            return False
        if start != end and not finding.start <= start <= end <= finding.end:
            return False
        self.take(finding)
        return True

    # --- keeping -----------------------------------------------------------------------------------------------

    def may_keep(self, finding: Finding) -> bool:
        """Tell whether a person may let it stand here."""
        known = self.place.id() or not kept_once(self._text, finding)
        return self._field.writable and bool(known) and may_keep(finding, self._text)

    def keep_here(self) -> None:
        """Ask why the word at the caret may stand."""
        finding = self.current
        if finding is not None:
            self.ask_why(finding)

    def ask_why(self, finding: Finding, under: QWidget | None = None) -> None:
        """Ask why a finding may stand: under its word, or under a button."""
        if finding not in self.findings or not self.may_keep(finding):
            return
        widget = self._field.widget
        self.popup = KeepPopup(
            mark_words.short(finding.text_of(self._text)),
            direct=finding.direct,
            once=kept_once(self._text, finding),
            keep=partial(self.keep, finding),
            parent=widget,
        )
        if under is not None:
            self.popup.open_under(under)
            return
        place = self._field.rect(finding.start, finding.end)
        place.moveTopLeft(widget.mapToGlobal(place.topLeft()))
        self.popup.open_at(place, widget.screen().availableGeometry())

    def keep(self, finding: Finding, reason: KeepReason) -> None:
        """Let it stand. What is typed is saved first, so that undo takes the decision back before the words."""
        self._workspace.autosave.flush()
        place = self.place
        keeping = Keeping(self._workspace.session)
        where = place.where()
        keeping.keep(self._text, finding, reason, place=place.id(), item_id=place.item_id(), where=where)

    # --- keys and the menu -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not getattr(self._field, "widget", None):  # let go of in a cycle, the last events still come
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            return event.key() == Qt.Key.Key_Tab and plain and self.take_here()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(event)
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self._moved)
        return super().eventFilter(watched, event)

    def _menu(self, event: QContextMenuEvent) -> bool:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        caret = self._field.place_at(event.pos()) if by_mouse else self._field.selection()[1]
        finding = at_caret(self.findings, self._text, caret)
        if finding is None or not self._field.writable:
            return False
        menu = QMenu(self._field.widget)  # Qt's own menu belongs to neither side: closing it would free it twice
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, step in self._choices(finding):
            menu.addAction(words).triggered.connect(step)
        menu.addSeparator()
        for words, edit in zip(mark_words.edits(), self._field.edits(), strict=True):
            menu.addAction(words).triggered.connect(edit)
        corner = self._field.rect(finding.start, finding.end).bottomLeft()
        menu.popup(event.globalPos() if by_mouse else self._field.widget.mapToGlobal(QPoint(corner)))
        return True

    def _choices(self, finding: Finding) -> list[tuple[str, Callable[[], None]]]:
        found: list[tuple[str, Callable[[], None]]] = []
        if finding.suggestion:
            found.append((mark_words.suggestion(finding), partial(self.take, finding)))
        found.append((mark_words.removal(), partial(self.remove, finding)))
        if self.may_keep(finding):
            found.append((mark_words.keeping(), partial(self.ask_why, finding)))
        return found
