"""Two school years of an invented municipality, and short ways to ask the planner about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.domain.school_year import SchoolBreak, SchoolYear

D = date
SPRING_2027 = SchoolYear(
    id="a",
    name="2026/27",
    autumn_start=D(2026, 8, 18),
    autumn_end=D(2026, 12, 18),
    spring_start=D(2027, 1, 11),
    spring_end=D(2027, 6, 11),
    breaks=(
        SchoolBreak("höstlov", D(2026, 10, 26), D(2026, 10, 30)),
        SchoolBreak("sportlov", D(2027, 2, 22), D(2027, 2, 26)),
        SchoolBreak("påsklov", D(2027, 3, 29), D(2027, 4, 2)),
    ),
)
AUTUMN_2027 = SchoolYear(
    id="b",
    name="2027/28",
    autumn_start=D(2027, 8, 17),
    autumn_end=D(2027, 12, 20),
    spring_start=D(2028, 1, 10),
    spring_end=D(2028, 6, 9),
    breaks=(
        SchoolBreak("höstlov", D(2027, 11, 1), D(2027, 11, 5)),
        SchoolBreak("sportlov", D(2028, 2, 21), D(2028, 2, 25)),
        SchoolBreak("påsklov", D(2028, 4, 10), D(2028, 4, 13)),
    ),
)
CALENDAR = Calendar((SPRING_2027, AUTUMN_2027))
TUESDAY = D(2027, 1, 12)
NEW_YEAR, NEW_YEARS_EVE = D(2027, 1, 1), D(2027, 12, 31)


def plan(
    *,
    first: date = TUESDAY,
    date_from: date = NEW_YEAR,
    date_to: date = NEW_YEARS_EVE,
    calendar: Calendar = CALENDAR,
    interval_days: int = 42,
    kept: dict[date, date] | None = None,
    held: tuple[date, ...] = (),
) -> Plan:
    return plan_series(
        first=first,
        date_from=date_from,
        date_to=date_to,
        calendar=calendar,
        interval_days=interval_days,
        kept=kept or {},
        held=held,
    )


def short(found: Plan) -> list[tuple[str, str | None, str, str]]:
    return [(f"{r.slot:%y-%m-%d}", f"{r.date:%y-%m-%d}" if r.date else None, r.state.value, r.note) for r in found.rows]


def with_breaks(*breaks: SchoolBreak, teacher_days: tuple[date, ...] = ()) -> Calendar:
    return Calendar((SPRING_2027, replace(AUTUMN_2027, breaks=breaks, teacher_days=teacher_days)))


# the worked example of the domain description: slot, date, state, reason
WORKED = [
    ("27-01-12", "27-01-12", "kept", ""),
    ("27-02-23", "27-02-16", "moved", "sportlov v. 8"),
    ("27-04-06", "27-04-06", "kept", ""),
    ("27-05-18", "27-05-18", "kept", ""),
    ("27-06-29", None, "skipped", "sommar"),
    ("27-08-10", None, "skipped", "sommar"),
    ("27-09-21", "27-09-21", "kept", ""),
    ("27-11-02", "27-10-26", "moved", "höstlov v. 44"),
    ("27-12-14", "27-12-14", "kept", ""),
]
