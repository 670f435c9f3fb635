"""The access log in words: months, users, what stands out, rows. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.log_review import Month, Note, Review, Standout, Tally, UserTally
from samverkan_desktop.domain.phrases import say
from samverkan_desktop.domain.swedish import NBSP, clock_time
from samverkan_desktop.gui import days, words
from samverkan_desktop.gui.models.log_told import told as log_told
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.log_review import OpenMonth
from samverkan_desktop.services.log_traces import ADVICE, Trace
from samverkan_desktop.services.log_words import ToldRow

_BETWEEN = " · "
_DAYS_TOLD = 4
_TRACES_TOLD = 8
_GRAVE = {Standout.HISTORY, Standout.RECOVERY, Standout.RESTORED, Standout.CLOCK, Standout.WRONG_PASSPHRASE}
_FIGURES = (Tally.READ, Tally.PAPER, Tally.EXPORT, Tally.CHANGE, Tally.REFUSED, Tally.GATE)


def month_choices(months: Iterable[Month]) -> list[tuple[str, str]]:
    """Return the months to choose among, with their keys."""
    return [(month_name(month), month.key) for month in months]


def month_name(month: Month) -> str:
    """``oktober 2026``."""
    return days.month_name(month.year, month.month)


def state_words(found: OpenMonth) -> tuple[str, Tone]:
    """Return whether somebody has looked a month through, and how it is coloured."""
    if found.reviewed is not None:
        told = tr("Granskad {day} av {name}")
        return told.format(day=found.reviewed.on.isoformat(), name=found.reviewed.by), Tone.OK
    return (tr("Inte granskad"), Tone.WARNING) if found.is_over else (tr("Pågår"), Tone.NEUTRAL)


def user_rows(review: Review) -> list[Row]:
    """Return the users of a month, those with most rows first."""
    return [
        Row(id=user.user_id, title=user.user_name, sub=_figures(user), chip=_count(user.rows)) for user in review.users
    ]


def _figures(user: UserTally) -> str:
    told = []
    for tally in _FIGURES:
        count = user.counts.get(tally, 0)
        if not count and tally is not Tally.READ:
            continue
        more = tr(" ({cases} ärenden)").format(cases=user.cases) if tally is Tally.READ and user.cases else ""
        told.append(f"{words.label(tally)} {count}{more}")
    return _BETWEEN.join(told)


def note_rows(review: Review) -> list[Row]:
    """Return what stands out, the gravest first."""
    return [
        Row(
            id=str(number),
            title=words.label(note.standout),
            sub=_BETWEEN.join((note.user_name, _days(note), *_cases(note))),
            chip=_count(len(note.rows)),
            tone=Tone.DANGER if note.standout in _GRAVE else Tone.WARNING,
        )
        for number, note in enumerate(review.notes)
    ]


def _days(note: Note) -> str:
    told = ", ".join(days.short_date(day) for day in note.days[:_DAYS_TOLD])
    more = len(note.days) - _DAYS_TOLD
    return told if more <= 0 else tr("{days} och {n} till").format(days=told, n=more)


def _cases(note: Note) -> tuple[str, ...]:
    if not note.cases:
        return ()
    return (tr("1 ärende") if note.cases == 1 else tr("{n} ärenden").format(n=note.cases),)


def _count(count: int) -> str:
    return tr("1 rad") if count == 1 else tr("{n} rader").format(n=count)


def log_rows(told: Iterable[ToldRow]) -> list[Row]:
    """Return rows of the log: when, who, what, with which object."""
    return [
        Row(
            id=str(each.row.number),
            lead=_when(each.row.instant),
            title=_BETWEEN.join(part for part in (_action(each.what), log_told(each.where)) if part),
            sub=_BETWEEN.join(part for part in (each.row.user_name, log_told(each.detail), _number(each)) if part),
            chip=tr("Klockan gick bakåt") if each.row.clock_back else "",
            tone=Tone.DANGER if each.row.clock_back else Tone.NEUTRAL,
        )
        for each in told
    ]


def _number(each: ToldRow) -> str:
    """Return the row's number: the check of the chain names rows by it."""
    return tr("rad {n}").format(n=each.row.number)


def _when(instant: datetime) -> str:
    at = local(instant)
    return f"{days.short_date(at.date())} {clock_time(at.time())}".replace(" ", NBSP)


def _action(text: str) -> str:
    told = words.word(text)
    return told if told != text else words.action(text)


def chain_words(found: Sequence[Trace], rows: int) -> str:
    """Say what the verification of the chain found, and once what to do about it."""
    if not found:
        return tr("Loggens {n} rader hänger ihop och stämmer med ankaret. Inga manipuleringsspår.").format(n=rows)
    return "\n".join([*(said(trace.said) for trace in found[:_TRACES_TOLD]), *_more(found), said(say(ADVICE))])


def _more(found: Sequence[Trace]) -> list[str]:
    more = len(found) - _TRACES_TOLD
    return [tr("{n} spår till. Alla visas av kommandot log --verify.").format(n=more)] if more > 0 else []
