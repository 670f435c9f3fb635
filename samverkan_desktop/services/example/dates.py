"""When each forum meets: the six-week series from the planner, the others by their own promise, with some missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.services.example.forums import MAIN_SERIES
from samverkan_desktop.services.example.story import Story

_TUESDAY, _THURSDAY = 1, 3
_EHM_REGISTERED_YEARS = 5  # pupil health meetings have not been entered longer than this
_CANCELLED = (
    "För få kunde komma, punkterna tas nästa gång.",
    "Sjukdom hos sammankallande.",
    "Krock med planeringsdag, inget nytt datum hann hittas.",
    "Snöoväder, skolskjutsarna ställdes in.",
)


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """A date of a forum. ``slot`` and ``moved_reason`` come from the planner; ``cancelled`` is the reason, if any."""

    forum: Forum
    day: date
    slot: date | None = None
    moved_reason: str = ""
    cancelled: str = ""


def occasions(story: Story, forum: Forum) -> list[Occasion]:
    """Return every date of a forum, past and planned, in order."""
    found = list(_RULES[forum.kind](story, forum))
    return sorted((o for o in found if story.start <= o.day <= story.planned_to), key=lambda o: o.day)


def _consultation(story: Story, forum: Forum) -> Iterator[Occasion]:
    """Plan a school year at a time. Consultations by stage keep other weekdays than the main series."""
    weekday = _THURSDAY if forum.id == MAIN_SERIES else (forum.position * 2) % 3
    for year in story.school_years:
        first = _on_or_after(date(year.autumn_start.year, 9, 8), weekday)
        date_from = max(story.start, year.autumn_start)
        plan = plan_series(first=first, date_from=date_from, date_to=year.spring_end, calendar=story.calendar)
        for row in plan.rows:
            if row.date is not None:
                reason = row.reason if row.date != row.slot else ""
                yield Occasion(forum=forum, day=row.date, slot=row.slot, moved_reason=reason)


def _per_term(story: Story, forum: Forum) -> Iterator[Occasion]:
    """At least two a term, and one term that went wrong: the steering group met once, the working group not at all."""
    working = forum.kind is ForumKind.WORKING
    past = [term for term in story.terms if term.date_to < story.today]
    missed = past[min(3 + working, len(past) - 1)].label if len(past) > 1 else ""
    for term in story.terms:
        weeks = (3, 9, 14) if working else (5, 13)
        for number, week in enumerate(weeks):
            day = _open_day(story, term.date_from + timedelta(weeks=week, days=2 if working else 3))
            extra = number == 2 and story.dice(forum.id, "third", term.label).chance(0.6)
            if term.label == missed and (working or number):
                if number == 0 or not working:
                    yield Occasion(forum=forum, day=day, cancelled=_CANCELLED[0])
            elif not extra:
                yield Occasion(forum=forum, day=day)


def _monthly(story: Story, forum: Forum) -> Iterator[Occasion]:
    """The third Tuesday of each month but July, earlier in December; now and then missed."""
    day = story.start.replace(day=15)
    while day <= story.planned_to:
        chance = story.dice(forum.id, day)
        missed = chance.random()
        meets = _open_day(story, _on_or_after(day.replace(day=8) if day.month == 12 else day, _TUESDAY), summer=True)
        past = meets < story.today
        if day.month != 7 and not (past and missed < 0.08):
            yield Occasion(forum=forum, day=meets, cancelled=chance.one(_CANCELLED) if past and missed < 0.18 else "")
        day = (day + timedelta(days=31)).replace(day=15)


def _pupil_health(story: Story, forum: Forum) -> Iterator[Occasion]:
    """Weekly, every second week or monthly in term; only that it was held is known."""
    every = {"ehm-hogstadiet": 1, "ehm-mellanstadiet": 2}.get(forum.id, 4)
    since = story.today - timedelta(days=365 * _EHM_REGISTERED_YEARS)
    for year in story.school_years:
        weeks = (year.spring_end - year.autumn_start).days // 7
        for number in range(1, weeks, every):
            day = year.autumn_start + timedelta(weeks=number, days=forum.position % 5)
            if day < since or not story.calendar.is_open(day) or story.calendar.term_of(day) is None:
                continue
            chance = story.dice(forum.id, day)
            lost = day < story.today and chance.chance(0.05)
            yield Occasion(forum=forum, day=day, cancelled=chance.one(_CANCELLED) if lost else "")


def _lots(story: Story, forum: Forum) -> Iterator[Occasion]:
    """When needed: about six a school year. Ahead of today only the one that has been called."""
    called = _open_day(story, _on_or_after(story.today + timedelta(days=11), _TUESDAY))
    for year in story.school_years:
        for day in _scattered(story, forum, year, count=6):
            if day < story.today:
                yield Occasion(forum=forum, day=day)
    yield Occasion(forum=forum, day=called)


def _scattered(story: Story, forum: Forum, year: SchoolYear, *, count: int) -> Iterator[date]:
    chance = story.dice(forum.id, year.name)
    length = (year.spring_end - year.autumn_start).days - 40
    for number in range(count):
        offset = 20 + (number * length) // count + chance.randrange(max(1, length // count - 10))
        day = _open_day(story, year.autumn_start + timedelta(days=offset))
        yield day if day.weekday() != _THURSDAY else _open_day(story, day + timedelta(days=1))


def _open_day(story: Story, day: date, *, summer: bool = False) -> date:
    """Return the day or the first after it that is open; ``summer``: between the terms will do too."""
    while (story.calendar.blocked(day) if summer else story.calendar.obstacle(day)) is not None:
        day += timedelta(days=1)
    return day


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)


_RULES: dict[ForumKind, Callable[[Story, Forum], Iterator[Occasion]]] = {
    ForumKind.CONSULTATION: _consultation,
    ForumKind.LOTS: _lots,
    ForumKind.PUPIL_HEALTH: _pupil_health,
    ForumKind.STEERING: _per_term,
    ForumKind.WORKING: _per_term,
    ForumKind.FAMILY_CENTRE: _monthly,
}
