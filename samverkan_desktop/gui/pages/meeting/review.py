"""The check beside the typing: texts are gathered here as values, scanned on another thread, and the answer shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.models import combination_words, review_words
from samverkan_desktop.gui.pages.meeting.accepting import Accepting
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.side_panel import Known
from samverkan_desktop.services.checking import Check
from samverkan_desktop.services.gate import Verdict

REVIEW_WAIT_MS = 250


class LiveReview(QObject):
    """Keeps marks, findings and what blocks as the texts are."""

    def __init__(self, desk: Desk, ui: Ui_MeetingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._asked = 0
        self.accepting = Accepting(desk, ui.sidePanel.ui.combination, self)
        self._timer = QTimer(self, singleShot=True, interval=REVIEW_WAIT_MS)
        self._timer.timeout.connect(self.run)
        desk.workspace.closing.connect(self._stop)

    def soon(self) -> None:
        """Check when the fingers have rested for a moment."""
        self._timer.start()

    def run(self) -> None:
        """Check now: what stands in the record, and what is typed and not saved yet."""
        self._timer.stop()
        self._asked += 1
        reader = self._desk.reader
        reader.read()
        check = reader.check(self._desk.workspace.autosave.waiting_text)
        if reader.knows(check):
            reader.judge()
            self.show()
            return
        self._desk.workspace.tasks.run(check.run, partial(self._checked, self._asked, check), owner=self)

    def _checked(
        self, asked: int, check: Check, *, result: Verdict | None = None, error: Exception | None = None
    ) -> None:
        if asked != self._asked:
            return  # another text has been asked about meanwhile
        reader = self._desk.reader
        if result is not None:
            reader.learn(check, result)
            self.show()
        elif isinstance(error, SamverkanError):
            reader.forget_check()
            self.show(words.sentence(error))
        elif error is not None:
            raise error

    def show(self, failed: str = "") -> None:
        """Show what is known. ``failed``: why the check could not be run, then nothing is."""
        reader, panel = self._desk.reader, self._ui.sidePanel
        count, tone = review_words.count_words(reader.verdict)
        places = review_words.known_places(reader.verdict, reader.texts())
        shown = bool(reader.view.items)
        may_write = not reader.locked
        panel.show_known(Known(count=count, tone=tone, places=places, failed=failed, shown=shown, may_write=may_write))
        blockers = review_words.blocker_places(reader.blockers)
        direct = len(reader.verdict.direct) or int(bool(failed))
        panel.show_finish(reader.view.meeting.state, blockers, direct=direct, read_only=reader.locked)
        self.show_marks()

    def show_marks(self) -> None:
        """Mark the findings in the item being shown, and say what its facts come to together."""
        reader, current = self._desk.reader, self._desk.current
        words = combination_words.of_item(reader.verdict, current, reader.texts(), reader.report_law())
        self._ui.sidePanel.ui.combination.show_case(words, read_only=reader.locked)
        if current:
            self._ui.item.show_marks(reader.marks(current), reader.checked(current))

    def _stop(self) -> None:
        self._timer.stop()
        self._asked += 1
