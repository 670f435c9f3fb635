"""To do about what was promised: the school year entered and planned, and functions that keep away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice

from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.domain.overview_meeting import sends_papers
from samverkan_desktop.domain.overview_target import Place, Target, Urgency
from samverkan_desktop.domain.overview_timeline import missing_slots
from samverkan_desktop.domain.overview_todo import Desk, TaskKind, ToDo
from samverkan_desktop.domain.overview_words import Words, who
from samverkan_desktop.domain.overview_year import YearSpan, year_span
from samverkan_desktop.domain.participation import Gap, Sitting, missing_at
from samverkan_desktop.domain.phrases import Phrase, dated, say
from samverkan_desktop.domain.register import Function
from samverkan_desktop.domain.school_year import SchoolYear

PLAN_AHEAD_DAYS = 42
"""The next school year is planned from six weeks before this one ends: at its last meeting everybody is there."""
IN_A_ROW = 3
"""A function missing three times in a row is told: once is illness, twice is chance."""
HISTORY = 6
"""How many meetings back are read; a longer row is told as "minst"."""


def year_tasks(desk: Desk, school_years: Sequence[SchoolYear]) -> list[ToDo]:
    """Return the school years to enter or to confirm: this one, and the next when this one nears its end."""
    this, following = year_span(desk.today, school_years), year_span(desk.today, school_years, later=1)
    wanted = [this, following] if _near_end(desk, this) else [this]
    return [row for span in wanted if (row := _year_task(desk, span, this)) is not None]


def _near_end(desk: Desk, span: YearSpan) -> bool:
    return desk.days_to(span.ends) <= PLAN_AHEAD_DAYS


def _year_task(desk: Desk, span: YearSpan, this: YearSpan) -> ToDo | None:
    if span.entered is not None and not span.entered.proposal:
        return None
    ahead = span is not this
    urgency = Urgency.WARNING if ahead or span.entered is not None else Urgency.DANGER
    text = say(Words.CONFIRM_YEAR if span.entered else Words.ENTER_YEAR, year=span.name)
    badge = say(Words.ONLY_PROPOSED if span.entered else Words.NOT_ENTERED)
    if ahead:
        badge = say(Words.NO_LATER_THAN, day=this.ends)
    target = Target(Place.SCHOOL_YEARS, span.entered.id if span.entered else "")
    return ToDo(TaskKind.YEAR, urgency, text, badge, this.ends if ahead else desk.today, target)


def planning_tasks(
    desk: Desk, meetings: Mapping[str, Sequence[Meeting]], school_years: Sequence[SchoolYear]
) -> list[ToDo]:
    """Return the series that end too early, and the slots that somebody must choose a day for.

    ``meetings``: those of each forum from this school year on. Forums that meet by term or when needed, and
    elevhälsomöten, are held to their promise elsewhere.
    """
    this, following = year_span(desk.today, school_years), year_span(desk.today, school_years, later=1)
    unplanned: dict[int, list[Forum]] = {}
    rows: list[ToDo] = []
    for forum in desk.forums.values():
        step = _step(forum)
        if step is None or forum.dormant or not sends_papers(forum) or not forum.holds_on(desk.today):
            continue
        of_forum = meetings.get(forum.id, ())
        ahead = [m.day for m in of_forum if m.day >= desk.today and m.state in BEFORE_START]
        if not any(day in this for day in ahead) and desk.today + step <= this.ends:
            unplanned.setdefault(this.start_year, []).append(forum)
        elif _near_end(desk, this) and not any(day in following for day in ahead):
            unplanned.setdefault(following.start_year, []).append(forum)
        rows += [_choose_day(desk, forum, slot) for slot in missing_slots(of_forum, forum, this, desk.today)]
    for span in (this, following):
        if span.start_year in unplanned:
            rows.append(_plan(desk, span, unplanned[span.start_year], this))
    return rows


def _step(forum: Forum) -> timedelta | None:
    """Return the time between meetings of a forum that has a series; None for others."""
    match forum.rhythm.kind:
        case RhythmKind.EVERY_WEEKS:
            return timedelta(weeks=forum.rhythm.count)
        case RhythmKind.MONTHLY:
            return timedelta(days=31)
        case _:
            return None


def _plan(desk: Desk, span: YearSpan, forums: Sequence[Forum], this: YearSpan) -> ToDo:
    ahead = span is not this
    text = say(Words.PLAN_YEAR, year=span.name)
    name = desk.forum_name(forums[0].id)
    if len(forums) > 1:
        text, name = say(Words.PLAN_YEAR_MANY, year=span.name, count=len(forums)), ""
    badge = say(Words.YEAR_ENDS, day=this.ends) if ahead and this.ends >= desk.today else say(Words.NO_PLAN)
    target = Target(Place.PLAN, str(span.start_year), tuple(forum.id for forum in forums))
    return ToDo(TaskKind.PLAN, Urgency.WARNING, text, badge, this.ends if ahead else desk.today, target, name)


def _choose_day(desk: Desk, forum: Forum, slot: date) -> ToDo:
    text = say(Words.CHOOSE_DAY, day=slot)
    target = Target(Place.PLAN, forum.id, (slot.isoformat(),))
    return ToDo(TaskKind.CHOOSE_DAY, Urgency.WARNING, text, say(Words.NO_DAY), slot, target, desk.forum_name(forum.id))


# --- functions that keep away ------------------------------------------------------------------------------------


def missing_tasks(
    desk: Desk, sittings: Mapping[str, Sequence[tuple[str, Sitting]]], functions: dict[str, Function]
) -> list[ToDo]:
    """Return the promises about functions that were not kept `IN_A_ROW` times in a row, at the latest meeting too.

    ``sittings``: of each forum, meeting id and sitting, latest first. A promise that has ended is not told (M08).
    """
    rows = []
    for forum_id, history in sittings.items():
        forum = desk.forums[forum_id]
        recorded = [(id, sitting) for id, sitting in history if sitting.recorded]
        if not recorded or forum.dormant:
            continue
        latest, *earlier = (sitting for _, sitting in recorded)
        for gap in missing_at(forum, latest, earlier=earlier):
            if gap.in_a_row >= IN_A_ROW and gap.requirement.holds_on(desk.today):
                rows.append(_missing(desk, forum, gap, recorded, functions))
    return rows


def _missing(
    desk: Desk,
    forum: Forum,
    gap: Gap,
    recorded: Sequence[tuple[str, Sitting]],
    functions: dict[str, Function],
) -> ToDo:
    ids, since = _row_of(forum, gap, recorded)
    text = _missing_text(gap, who(gap.requirement, functions))
    target = Target(Place.ATTENDANCE, forum.id, ids)
    badge = say(Words.SINCE, day=dated(since, desk.today))
    return ToDo(TaskKind.MISSING, Urgency.WARNING, text, badge, since, target, desk.forum_name(forum.id))


def _missing_text(gap: Gap, name: Phrase) -> Phrase:
    longer = gap.in_a_row >= HISTORY
    template = Words.MISSING_OR_MORE if longer else Words.MISSING
    if gap.found:
        template = Words.TOO_FEW_OR_MORE if longer else Words.TOO_FEW_IN_A_ROW
    return say(template, who=name, count=gap.in_a_row)


def _row_of(forum: Forum, gap: Gap, recorded: Iterable[tuple[str, Sitting]]) -> tuple[tuple[str, ...], date]:
    """Return the meetings of the row, latest first, and its first day. Meetings that do not tell are passed over."""
    missed = (
        (meeting_id, sitting.day)
        for meeting_id, sitting in recorded
        if any(other.requirement == gap.requirement for other in missing_at(forum, sitting))
    )
    row = list(islice(missed, gap.in_a_row))
    return tuple(meeting_id for meeting_id, _ in row), row[-1][1]
