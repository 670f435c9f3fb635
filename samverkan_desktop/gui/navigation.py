"""Which pages there are, in which group of the navigation, and how each is made. A page that is not here is not shown.

A new page: a form in ui/, a class in pages/ derived from `Page`, a line in `PAGES`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from samverkan_desktop.domain.municipality import Municipality, RecordPart
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.settings import Settings

_CONTEXT = "Navigation"
OVERVIEW = "overview"
OVERVIEW_ROWS = "overview_rows"
MEETINGS = "meetings"
PLAN = "plan"
MEETING = "meeting"
FINISH = "finish"
OBLIGATIONS = "obligations"
LOGGED = "logged"
FORUM_SEARCH = "forum_search"
QUESTIONS = "questions"
DRAFTS = "drafts"
CASES = "cases"
CASE = "case"
FOLLOW_UPS = "follow_ups"
ATTENDANCE = "attendance"
REGISTER = "register"
SETTINGS = "settings"
_IN_EVERY_RECORD = frozenset({OVERVIEW, REGISTER, SETTINGS})


@dataclass(frozen=True, kw_only=True)
class PageSpec:
    """A page. ``group``: heading in the navigation. ``under``: it is reached from that page instead.

    ``foot``: it stands by itself after all the groups. ``sought``: Ctrl+K finds it though the navigation has it not.
    """

    key: str
    title: str
    make: Callable[[Workspace], Page]
    group: str = ""
    under: str = ""
    foot: bool = False
    sought: bool = False

    @property
    def name(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.title)


def _meetings(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.meetings import MeetingsPage  # start-up: not the first page

    return MeetingsPage(workspace)


def _plan(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage  # start-up: not the first page

    return PlanSeriesPage(workspace)


def _meeting(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.meeting import MeetingPage  # start-up: not shown before a meeting is opened

    return MeetingPage(workspace)


def _finish(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.finish import FinishPage  # start-up: not before a meeting is over

    return FinishPage(workspace)


def _obligations(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.obligations import ObligationsPage  # start-up: not the first page

    return ObligationsPage(workspace)


def _logged(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.logged import LoggedPage  # start-up: not the first page

    return LoggedPage(workspace)


def _forum_search(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.forum_search import ForumSearchPage  # start-up: not the first page

    return ForumSearchPage(workspace)


def _overview(workspace: Workspace) -> Page:
    if not Settings(workspace.session).municipality().holds(RecordPart.CONSULTATION):
        from samverkan_desktop.gui.pages.apart import ApartPage  # start-up: few records are without consultation

        return ApartPage(workspace)
    from samverkan_desktop.gui.pages.overview import OverviewPage  # start-up: not shown before a record is opened

    return OverviewPage(workspace, _keys)


def _overview_rows(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.overview.rows import OverviewRowsPage  # start-up: as above

    return OverviewRowsPage(workspace)


def _questions(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.questions import QuestionsPage  # start-up: not the first page

    return QuestionsPage(workspace)


def _drafts(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.drafts import DraftsPage  # start-up: not the first page

    return DraftsPage(workspace)


def _cases(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.cases import CasesPage  # start-up: not the first page

    return CasesPage(workspace)


def _case(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.cases import CasePage  # start-up: as above

    return CasePage(workspace)


def _follow_ups(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage  # start-up: not the first page

    return FollowUpsPage(workspace)


def _attendance(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.attendance import AttendancePage  # start-up: not the first page

    return AttendancePage(workspace)


def _register(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.register import RegisterPage  # start-up: as above

    return RegisterPage(workspace)


def _settings(workspace: Workspace) -> Page:
    from samverkan_desktop.gui.pages.settings import SettingsPage  # start-up: as above

    return SettingsPage(workspace)


def _keys() -> tuple[str, ...]:
    return tuple(BY_KEY)


PAGES: tuple[PageSpec, ...] = (
    PageSpec(key=OVERVIEW, title=str(QT_TRANSLATE_NOOP("Navigation", "Översikt")), make=_overview),
    PageSpec(
        key=OVERVIEW_ROWS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Rader")),
        under=OVERVIEW,
        make=_overview_rows,
    ),
    PageSpec(
        key=MEETINGS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_meetings,
    ),
    PageSpec(
        key=PLAN,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Planera läsåret")),
        under=MEETINGS,
        make=_plan,
    ),
    PageSpec(
        key=MEETING,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Möte")),
        under=MEETINGS,
        make=_meeting,
    ),
    PageSpec(
        key=FINISH,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Avsluta mötet")),
        under=MEETINGS,
        make=_finish,
    ),
    PageSpec(
        key=FORUM_SEARCH,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Sök i minnesanteckningar")),
        under=MEETINGS,
        make=_forum_search,
    ),
    PageSpec(
        key=QUESTIONS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Frågor")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_questions,
    ),
    PageSpec(
        key=DRAFTS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Utkast och papperskorg")),
        under=QUESTIONS,
        make=_drafts,
        sought=True,
    ),
    PageSpec(
        key=CASES,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Ärenden")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_cases,
    ),
    PageSpec(key=CASE, title=str(QT_TRANSLATE_NOOP("Navigation", "Ärende")), under=CASES, make=_case),
    PageSpec(
        key=FOLLOW_UPS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Uppföljningar")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_follow_ups,
    ),
    PageSpec(
        key=ATTENDANCE,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Närvaro")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_attendance,
    ),
    PageSpec(
        key=OBLIGATIONS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Redovisning")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_obligations,
    ),
    PageSpec(
        key=LOGGED,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Loggade möten")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Möten")),
        make=_logged,
    ),
    PageSpec(
        key=REGISTER,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Skolor och enheter")),
        group=str(QT_TRANSLATE_NOOP("Navigation", "Avtal och stöd")),
        make=_register,
    ),
    PageSpec(
        key=SETTINGS,
        title=str(QT_TRANSLATE_NOOP("Navigation", "Inställningar")),
        make=_settings,
        foot=True,
    ),
)
BY_KEY = {page.key: page for page in PAGES}


def shown(spec: PageSpec, municipality: Municipality) -> bool:
    """Tell whether a page is for something that the record holds: all but a few are for the consultations."""
    return spec.key in _IN_EVERY_RECORD or municipality.holds(RecordPart.CONSULTATION)


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the navigation: headings with the key and name of their pages."""
    found: dict[str, list[tuple[str, str]]] = {}
    for page in PAGES:
        if not page.under and not page.foot:
            found.setdefault(page.group, []).append((page.key, page.name))
    headed = [
        (QCoreApplication.translate(_CONTEXT, heading) if heading else "", pages) for heading, pages in found.items()
    ]
    return [*headed, ("", [(page.key, page.name) for page in PAGES if page.foot])]
