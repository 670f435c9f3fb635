"""Where an element of the first page leads: to a page of its own where there is one, else to its rows as a list."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from samverkan_desktop.domain.overview_target import Place, Target

MEETING = "meeting"
MEETINGS = "meetings"
ROWS = "overview_rows"

_PAGES: dict[Place, tuple[str, ...]] = {
    Place.PLAN: ("plan", "plan_series", MEETINGS),
    Place.SCHOOL_YEARS: ("school_years", "settings", "plan", "plan_series"),
    Place.FORUMS: ("forums", "settings"),
    Place.STAFF: ("staff", "register"),
    Place.UNITS: ("units", "register"),
}
_LISTED = (Place.FOLLOW_UPS, Place.ATTENDANCE, Place.QUESTIONS, Place.MEETINGS, Place.CASES)


@dataclass(frozen=True)
class Lead:
    """A page and what it shall show."""

    page: str
    id: str = ""


def lead(target: Target, heading: str, pages: Collection[str]) -> Lead | None:
    """Return where a target leads; None where no page for it exists. ``pages``: the keys of those that do."""
    if target.place is Place.MEETING:
        return Lead(MEETING, target.of)
    if target.place in _LISTED:
        return Lead(ROWS, encoded(target, heading)) if target.ids else Lead(MEETINGS)
    return next((Lead(page) for page in _PAGES.get(target.place, ()) if page in pages), None)


def encoded(target: Target, heading: str) -> str:
    """Return a target and the words it was reached by, as the id of what the list of rows shall show."""
    return json.dumps([heading, target.place, target.of, *target.ids])


def decoded(id: str) -> tuple[Target, str]:
    """Return what `encoded` was given."""
    heading, place, of, *ids = json.loads(id)
    return Target(Place(place), of, tuple(ids)), heading
