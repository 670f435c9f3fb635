"""Forums, a day and school years for the tests of what there is to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.overview_todo import Desk, ToDo
from samverkan_desktop.domain.school_year_defaults import default_school_year
from tests.domain.builders import forum, requirement

TODAY = date(2026, 11, 21)
MAIN = forum(requirements=(requirement("kurator", "skolsköterska"), requirement("jurist")))
STEERING = forum(id="steering", name="Styrgrupp", kind=ForumKind.STEERING)
HEALTH = forum(id="health", name="Elevhälsomöte", kind=ForumKind.PUPIL_HEALTH)
ENTERED = tuple(replace(default_school_year(year, id=f"y{year}"), proposal=False) for year in (2026, 2027))
Row = tuple[str, str, str, str]


def desk(today: date = TODAY, *forums: Forum) -> Desk:
    return Desk(today, {each.id: each for each in forums or (MAIN, STEERING, HEALTH)}, MAIN.id)


def told(rows: list[ToDo] | tuple[ToDo, ...]) -> list[Row]:
    return [(row.urgency.value, str(row.text), str(row.badge), row.forum) for row in rows]
