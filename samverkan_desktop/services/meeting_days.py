"""Asking about a day before a meeting is put on it: once, with everything that is odd about it."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.calendar import require_known
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meeting_days import OddDays, Oddity, odd_days, oddity
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.session import Session


class DayAsked(UserError):
    """Asked, not refused: the caller may answer yes."""

    exit_code = 1


class BlockedDay(DayAsked):
    template = "{day} är {why}. Inget har ändrats. Bekräfta datumet eller välj ett annat."


class DayInPast(DayAsked):
    template = "{day} har redan varit. Inget har ändrats. Bekräfta datumet eller välj ett annat."


class DayLongAgo(DayAsked):
    template = (
        "{day} ligger mer än ett år tillbaka: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta "
        "årtalet."
    )


class DayFarAhead(DayAsked):
    template = (
        "{day} ligger mer än två år fram: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta "
        "årtalet."
    )


class DayAfterForum(DayAsked):
    template = (
        "{forum} upphör {last}, före {day}. Inget har ändrats. Bekräfta datumet, välj ett tidigare eller ändra "
        "forumets sista dag."
    )


class BlockedDayInPast(BlockedDay):
    template = "{day} har redan varit och är {why}. Inget har ändrats. Bekräfta datumet eller välj ett annat."


class BlockedDayLongAgo(BlockedDay):
    template = (
        "{day} ligger mer än ett år tillbaka och är {why}: i dag är det {today}. Inget har ändrats. Bekräfta datumet "
        "eller rätta årtalet."
    )


class BlockedDayFarAhead(BlockedDay):
    template = (
        "{day} ligger mer än två år fram och är {why}: i dag är det {today}. Inget har ändrats. Bekräfta datumet "
        "eller rätta årtalet."
    )


_OPEN = {Oddity.PAST: DayInPast, Oddity.LONG_AGO: DayLongAgo, Oddity.FAR_AHEAD: DayFarAhead}
_BLOCKED = {Oddity.PAST: BlockedDayInPast, Oddity.LONG_AGO: BlockedDayLongAgo, Oddity.FAR_AHEAD: BlockedDayFarAhead}


def ask_about(session: Session, day: date, forum: Forum, *, confirmed: bool = False) -> None:
    """Raise `DayAsked` about a day that is blocked, past, far away or after the forum's end, unless answered yes.

    One outside the calendar is refused whatever is answered.
    """
    require_known(day)
    if confirmed:
        return
    if forum.valid_to is not None and day > forum.valid_to:
        raise DayAfterForum(forum=forum.name, last=forum.valid_to, day=day)
    now = today(session.clock)
    odd, obstacle = oddity(day, now), Planning(session).calendar().obstacle(day)
    if odd is not None and obstacle is not None:
        raise _BLOCKED[odd](day=day, why=obstacle.name, today=now)
    if odd is not None:
        raise _OPEN[odd](day=day, today=now)
    if obstacle is not None:
        raise BlockedDay(day=day, why=obstacle.name)


def odd_in_plan(session: Session, forum_id: str, plan: Plan) -> OddDays:
    """Return the days of a plan that are to be asked about before it is saved: past or far, and not there already."""
    standing = {
        meeting.day
        for meeting in session.repositories.meetings.where(forum_id=forum_id)
        if meeting.state is not MeetingState.CANCELLED
    }
    return odd_days(set(plan.dates) - standing, today(session.clock))
