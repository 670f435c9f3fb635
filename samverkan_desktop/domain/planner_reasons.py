"""Why a slot got its date, in the words of the plan. Ordinary spaces only: the texts are read by machines too."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.calendar import Summer
from samverkan_desktop.domain.planner_plan import SlotSource
from samverkan_desktop.domain.swedish import MONTHS, heading_date

SUMMER = "sommar"
OUTSIDE = "utanför planens tid"
_STANDS = {SlotSource.HAND: "datum satt för hand", SlotSource.HELD: "mötet står redan"}


def too_near(day: date, other: date) -> str:
    """``bara 21 dagar från mötet 2027-02-16``."""
    days = abs((day - other).days)
    if days == 0:
        return f"samma dag som ett annat möte ({other})"
    return f"bara {days} {'dag' if days == 1 else 'dagar'} från mötet {other}"


def moved(slot: date, day: date, why: str) -> str:
    """One sentence for a slot that the planner moved."""
    return f"Flyttat från {heading_date(slot)} till {heading_date(day)}: {why}."


def skipped(slot: date, summer: Summer) -> str:
    """One sentence for a slot in summer."""
    return f"Inget möte {heading_date(slot)}: {SUMMER} från {_day(summer.date_from)} till {_day(summer.date_to)}."


def unresolved(slot: date, why: str, *, reach: int, distance: int) -> str:
    """Say what was sought in vain and what to do."""
    return (
        f"Inget datum hittades för {heading_date(slot)}: {why}. Ingen öppen dag inom {reach} dagar i planen ligger "
        f"minst {distance} dagar från grannmötena. Välj datum."
    )


def stands(source: SlotSource) -> str:
    """The short reason for a date the planner did not choose."""
    return _STANDS[source]


def standing(slot: date, day: date, source: SlotSource, warning: str) -> str:
    """One sentence for a date the planner did not choose, with what to ask about it."""
    where = heading_date(day) if day == slot else f"{heading_date(day)} i stället för {heading_date(slot)}"
    who = "Datumet är satt för hand" if source is SlotSource.HAND else "Mötet står redan"
    ask = f" Kontrollera: {warning}." if warning else ""
    return f"{who} och behålls: {where}.{ask}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
