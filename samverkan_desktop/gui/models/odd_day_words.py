"""What is odd about the day of a meeting, seen from today: a year may have been mistyped. Pure."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.meeting_days import OddDays, Oddity, oddity
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.words import tr


def odd_day(day: date, today: date) -> str:
    """Return what is odd about a day in a few words, or nothing."""
    words = {
        Oddity.PAST: tr("dagen har redan varit"),
        Oddity.LONG_AGO: tr("mer än ett år tillbaka"),
        Oddity.FAR_AHEAD: tr("mer än två år fram"),
    }
    found = oddity(day, today)
    return words[found] if found else ""


def odd_series(odd: OddDays, total: int) -> str:
    """Return what is asked before a series is saved in which some days are odd."""
    told = []
    if odd.past:
        past = tr("{n} av {total} möten ligger på dagar som redan har varit, från {day}.")
        told.append(past.format(n=len(odd.past), total=total, day=_day(odd.past[0])))
    if odd.ahead:
        ahead = tr("{n} av {total} möten ligger mer än två år fram, från {day}.")
        told.append(ahead.format(n=len(odd.ahead), total=total, day=_day(odd.ahead[0])))
    return " ".join([*told, tr("Inget är sparat än. Stämmer årtalet?")])


def _day(day: date) -> str:
    return f"{heading_date(day)} {day.year}"
