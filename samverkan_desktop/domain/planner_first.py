"""A proposal for the first date of the next series (docs/domain.md: calendar)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samverkan_desktop.domain.calendar import NOT_ENTERED, Calendar, require_known
from samverkan_desktop.domain.holidays_se import is_weekend
from samverkan_desktop.domain.planner import SIX_WEEKS
from samverkan_desktop.domain.swedish import heading_date

_LONGEST_WAIT = 56  # days into the term; no entered term is blocked for eight weeks


@dataclass(frozen=True)
class FirstDate:
    """A proposed first date, with a Swedish sentence that says where it comes from."""

    date: date
    sentence: str
    entered: bool = True

    @property
    def mark(self) -> str:
        """``läsåret ej inlagt``, or nothing."""
        return "" if self.entered else NOT_ENTERED


def propose_first(last_meeting: date, *, calendar: Calendar, interval_days: int = SIX_WEEKS) -> FirstDate:
    """Return one interval after the last meeting, or the first open week of term if that lies in summer.

    In summer the proposal is the first open day of the term on the weekday of the last meeting. A proposal in term
    may fall on a blocked day: the planner then moves that slot with its reason, and the rhythm stays. Raises
    OutsideCalendar.
    """
    require_known(last_meeting)
    after = last_meeting + timedelta(days=interval_days)
    summer = calendar.summer(after)
    if summer is None:
        sentence = f"{interval_days} dagar efter mötet {heading_date(last_meeting)}."
        return FirstDate(after, sentence, calendar.is_entered(after))
    days = [summer.date_to + timedelta(days=n) for n in range(1, _LONGEST_WAIT + 1)]
    same_weekday = [day for day in days if is_weekend(last_meeting) or day.weekday() == last_meeting.weekday()]
    found = next((day for day in same_weekday if calendar.is_open(day)), days[0])
    sentence = f"Första öppna veckan på terminen: {heading_date(after)} ligger i sommaruppehållet."
    return FirstDate(found, sentence, calendar.is_entered(found))
