"""Chefssamråd and anmälningsmöten of the example: a few each term, one of them logged twice by mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

from samverkan_desktop.domain.logged_meetings import LoggedKind, LoggedMeeting, PresentRole, Voice, VoidReason, void
from samverkan_desktop.domain.school_year import Term
from samverkan_desktop.services.example import compose
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.story import working_day

_HEADS = ("function-forvaltningschef-skola", "function-forvaltningschef-social")
_MORE_HEADS = ("function-grundskolechef", "function-enhetschef-barn-familj")
_AT_SCHOOL = ("function-rektor", "function-kurator", "function-socialsekreterare")
_SCHOOLS = ("unit-centralskolan", "unit-granelundsskolan", "unit-tallangsskolan", "unit-sjovretsskolan")


def logged_meetings(ledger: Ledger) -> tuple[LoggedMeeting, ...]:
    """Return the log as it stands today, in order of day."""
    today = ledger.story.today
    rows: list[LoggedMeeting] = []
    for term in ledger.story.terms:
        chance = ledger.story.dice("logged", term.label)
        rows += _heads(ledger, term, chance)
        rows += _reports(ledger, term, chance)
    rows = [row for row in rows if row.day < today]
    reports = [row for row in rows if row.kind is LoggedKind.REPORT and row.held]
    if reports:
        twice = replace(reports[-1], id=ledger.ids.at(reports[-1].logged_on).new())
        rows.append(void(twice, VoidReason.TWICE, today=twice.logged_on))
    return tuple(sorted(rows, key=lambda row: (row.day, row.id)))


def _heads(ledger: Ledger, term: Term, chance: Dice) -> Iterator[LoggedMeeting]:
    for day in _days(term, chance.one((0, 1, 1, 2)), chance):
        yield LoggedMeeting(
            id=ledger.ids.at(day).new(),
            kind=LoggedKind.HEADS,
            day=day,
            start=chance.one((time(8, 0), time(15, 0), time(16, 0))),
            function_ids=_HEADS + (_MORE_HEADS if chance.chance(0.4) else ()),
            agreed=compose.note("heads_agreed", chance),
            logged_on=day,
        )


def _reports(ledger: Ledger, term: Term, chance: Dice) -> Iterator[LoggedMeeting]:
    for day in _days(term, chance.one((2, 3, 4)), chance):
        held = chance.chance(0.88)
        roles = [PresentRole.GUARDIAN]
        roles += [PresentRole.CHILD] if chance.chance(0.4) else []
        roles += [PresentRole.INTERPRETER] if chance.chance(0.25) else []
        heard = tuple(Voice) if chance.chance(0.7) else tuple(voice for voice in Voice if voice is not Voice.CHILD)
        yield LoggedMeeting(
            id=ledger.ids.at(day).new(),
            kind=LoggedKind.REPORT,
            day=day,
            start=chance.one((time(9, 0), time(13, 30), None)),
            held=held,
            unit_id=chance.one(_SCHOOLS),
            function_ids=_AT_SCHOOL if held else (),
            roles=tuple(roles) if held else (),
            heard=heard if held else (),
            logged_on=day,
        )


def _days(term: Term, count: int, chance: Dice) -> list[date]:
    """Return so many working days spread over a term."""
    length = (term.date_to - term.date_from).days - 14
    days = []
    for number in range(count):
        offset = 7 + number * length // count + chance.randrange(max(1, length // count))
        days.append(working_day(term.date_from + timedelta(days=offset), step=-1))
    return days
