"""Imports the pages while nobody waits, so that each opens the first time as quickly as later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.gui.workspace import Workspace

_FIRST_MS = 4_000
"""After the first page, what Ctrl+K looks through, and the look through the file."""
_BETWEEN_MS = 120


def _meetings() -> None:
    import samverkan_desktop.gui.pages.meetings  # noqa: F401  # start-up: while nobody waits


def _controller() -> None:
    import samverkan_desktop.gui.marking.controller  # noqa: F401  # start-up: while nobody waits


def _date_field() -> None:
    import samverkan_desktop.gui.widgets.date_field  # noqa: F401  # start-up: while nobody waits


def _fact_words() -> None:
    import samverkan_desktop.gui.models.fact_words  # noqa: F401  # start-up: while nobody waits


def _meeting_words() -> None:
    import samverkan_desktop.gui.models.meeting_words  # noqa: F401  # start-up: while nobody waits


def _questions() -> None:
    import samverkan_desktop.gui.pages.questions  # noqa: F401  # start-up: while nobody waits


def _meeting() -> None:
    import samverkan_desktop.gui.pages.meeting  # noqa: F401  # start-up: while nobody waits


def _cases() -> None:
    import samverkan_desktop.gui.pages.cases  # noqa: F401  # start-up: while nobody waits


def _follow_ups() -> None:
    import samverkan_desktop.gui.pages.follow_ups  # noqa: F401  # start-up: while nobody waits


def _attendance() -> None:
    import samverkan_desktop.gui.pages.attendance  # noqa: F401  # start-up: while nobody waits


def _finish() -> None:
    import samverkan_desktop.gui.pages.finish  # noqa: F401  # start-up: while nobody waits


def _obligations() -> None:
    import samverkan_desktop.gui.pages.obligations  # noqa: F401  # start-up: while nobody waits


def _logged() -> None:
    import samverkan_desktop.gui.pages.logged  # noqa: F401  # start-up: while nobody waits


def _forum_search() -> None:
    import samverkan_desktop.gui.pages.forum_search  # noqa: F401  # start-up: while nobody waits


def _apart() -> None:
    import samverkan_desktop.gui.pages.apart  # noqa: F401  # start-up: while nobody waits


def _drafts() -> None:
    import samverkan_desktop.gui.pages.drafts  # noqa: F401  # start-up: while nobody waits


def _plan_series() -> None:
    import samverkan_desktop.gui.pages.plan_series  # noqa: F401  # start-up: while nobody waits


def _register() -> None:
    import samverkan_desktop.gui.pages.register  # noqa: F401  # start-up: while nobody waits


def _settings() -> None:
    import samverkan_desktop.gui.pages.settings  # noqa: F401  # start-up: while nobody waits


PAGES = (
    _meetings,
    _controller,
    _date_field,
    _fact_words,
    _meeting_words,
    _questions,
    _meeting,
    _cases,
    _follow_ups,
    _attendance,
    _finish,
    _obligations,
    _logged,
    _forum_search,
    _apart,
    _drafts,
    _plan_series,
    _register,
    _settings,
)
"""What is imported at a time, what is likely to be opened first."""


class PageWarming(QObject):
    """One for each open record. A page that is opened before its turn is imported then, as without this."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._left = list(PAGES)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.import_one)
        workspace.closing.connect(self._timer.stop)
        self._timer.start(_FIRST_MS)

    def import_one(self) -> None:
        """Import the next; the one after follows when the window has had its turn."""
        if not self._left:
            return
        self._left.pop(0)()
        if self._left:
            self._timer.start(_BETWEEN_MS)
