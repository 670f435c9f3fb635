"""Where an element of the first page leads: to a page of its own where there is one, else to its rows as a list."""

from __future__ import annotations

import json
from collections.abc import Collection

from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.value_classes import dataclass

MEETING = "meeting"
MEETINGS = "meetings"
PLAN = "plan"
QUESTIONS = "questions"
CASE = "case"
ROWS = "overview_rows"

_PARTS: dict[Place, tuple[str, str]] = {
    Place.SCHOOL_YEARS: ("settings", "school_years"),
    Place.FORUMS: ("settings", "forums"),
    Place.STAFF: ("register", "person"),
    Place.UNITS: ("register", "unit"),
    Place.LOG: ("settings", "log"),
}
"""Pages with several parts: the page, and the part that is shown when nothing in particular is meant."""


@dataclass(frozen=True)
class Lead:
    """A page and what it shall show."""

    page: str
    id: str = ""


def lead(target: Target, heading: str, pages: Collection[str]) -> Lead | None:
    """Return where a target leads; None where no page for it exists. ``pages``: the keys of those that do."""
    match target.place:
        case Place.MEETING:
            return Lead(MEETING, target.of)
        case Place.QUESTIONS if QUESTIONS in pages:
            return Lead(QUESTIONS, target.ids[0] if target.ids else "")
        case Place.CASES if CASE in pages and target.of:
            return Lead(CASE, target.of)
        case Place.PLAN:
            return Lead(PLAN, _forum(target)) if PLAN in pages else Lead(MEETINGS)
        case Place.SCHOOL_YEARS | Place.FORUMS | Place.STAFF | Place.UNITS | Place.LOG:
            page, part = _PARTS[target.place]
            return Lead(page, target.of or part) if page in pages else None
        case _:
            return Lead(ROWS, encoded(target, heading)) if target.ids else Lead(MEETINGS)


def _forum(target: Target) -> str:
    """Return the forum to plan: what is meant by a school year are the first of its forums."""
    if target.of.isdecimal():
        return target.ids[0] if target.ids else ""
    return target.of


def encoded(target: Target, heading: str) -> str:
    """Return a target and the words it was reached by, as the id of what the list of rows shall show."""
    return json.dumps([heading, target.place, target.of, *target.ids])


def decoded(id: str) -> tuple[Target, str]:
    """Return what `encoded` was given."""
    heading, place, of, *ids = json.loads(id)
    return Target(Place(place), of, tuple(ids)), heading
