"""Meetings that are logged and nothing more: chefssamråd (M09) and anmälningsmöten (M45).

Neither is a forum: they come when they are needed, and what is told there belongs to somebody's file, not here. Of a
chefssamråd the fact, the day, the functions and what was agreed are kept; of an anmälningsmöte no content at all, which
the value itself refuses to hold. See docs/decisions/0012-logged-meetings.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date, time

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.value_classes import dataclass

AGREED_LIMIT = 300


class LoggedKind(Labelled):
    """What was held."""

    HEADS = "heads", "chefssamråd"
    REPORT = "report", "anmälningsmöte"


class PresentRole(Labelled):
    """Who sat with the functions at an anmälningsmöte: by role, never by name."""

    GUARDIAN = "guardian", "vårdnadshavare"
    CHILD = "child", "barnet"
    SUPPORT = "support", "stödperson"
    INTERPRETER = "interpreter", "tolk"


class Voice(Labelled):
    """Whose turn it was: the checklist *Alla kom till tals*."""

    SCHOOL = "school", "skolan"
    SOCIAL = "social", "socialtjänsten"
    GUARDIAN = "guardian", "vårdnadshavare"
    CHILD = "child", "barnet, självt eller genom någon"


class VoidReason(Labelled):
    """Why a row does not count. To be chosen, not written: nothing can be told in it."""

    TWICE = "twice", "loggat två gånger"
    NEVER_HELD = "never_held", "har inte ägt rum"
    NOT_HERE = "not_here", "hör inte hit"
    CORRECTED = "corrected", "rättat i en ny rad"


class DayAhead(UserError):
    template = "{day} har inte varit än. Inget har loggats. Skriv dagen då mötet var."


class NobodyTookPart(UserError):
    template = "Ingen funktion är vald. Inget har loggats. Välj vilka funktioner som deltog."


class NotThere(UserError):
    template = (
        "{who} är ikryssad under Alla kom till tals men står inte bland dem som deltog. Inget har loggats. "
        "Lägg till den som var med, eller ta bort krysset."
    )


class AlreadyVoided(UserError):
    template = "Raden är redan makulerad. Inget har ändrats. Logga mötet i en ny rad om det behövs."


@dataclass(frozen=True, kw_only=True)
class LoggedMeeting:
    """A row of the log. ``held``: an anmälningsmöte that was called and did not come about is logged too.

    ``replaces_id``: the row it corrects, which stays and is void. ``agreed``: of a chefssamråd alone.
    """

    id: str
    kind: LoggedKind
    day: date
    start: time | None = None
    held: bool = True
    unit_id: str = ""
    function_ids: tuple[str, ...] = ()
    roles: tuple[PresentRole, ...] = ()
    heard: tuple[Voice, ...] = ()
    agreed: str = field(default="", repr=False)
    logged_on: date
    replaces_id: str = ""
    voided_on: date | None = None
    void_reason: VoidReason | None = None

    def __post_init__(self) -> None:
        if self.kind is LoggedKind.REPORT and self.agreed:
            raise ValueError("content")
        if self.kind is LoggedKind.HEADS and (self.roles or self.heard or not self.held):
            raise ValueError(self.kind.value)
        if not self.held and (self.function_ids or self.roles or self.heard):
            raise ValueError(self.kind.value)

    @property
    def counts(self) -> bool:
        """Tell whether the row is counted."""
        return self.voided_on is None

    @property
    def all_heard(self) -> bool:
        """Tell whether everybody was heard at an anmälningsmöte that was held."""
        return self.kind is LoggedKind.REPORT and self.held and set(self.heard) == set(Voice)

    @property
    def unheard(self) -> tuple[Voice, ...]:
        """Return who was not heard, in the order of the checklist; nobody where there is no checklist."""
        if self.kind is not LoggedKind.REPORT or not self.held:
            return ()
        return tuple(voice for voice in Voice if voice not in self.heard)


def require_loggable(row: LoggedMeeting, *, today: date, register: Register) -> None:
    """Refuse a day that has not come, a meeting nobody took part in, and a voice of somebody who was not there.

    A child may be heard through somebody else.
    """
    if row.day > today:
        raise DayAhead(day=row.day)
    if row.held and not row.function_ids:
        raise NobodyTookPart
    there = {Voice.CHILD} | ({Voice.GUARDIAN} if PresentRole.GUARDIAN in row.roles else set())
    for id in row.function_ids:
        side = register.functions[id].side
        there |= {Voice.SCHOOL} if side is Side.SCHOOL else {Voice.SOCIAL} if side is Side.SOCIAL else set()
    missing = [voice for voice in row.heard if voice not in there]
    if missing:
        raise NotThere(who=missing[0].label.capitalize())


def void(row: LoggedMeeting, reason: VoidReason, *, today: date) -> LoggedMeeting:
    """Let a row stand without counting; it is never taken away."""
    if not row.counts:
        raise AlreadyVoided
    return replace(row, voided_on=today, void_reason=reason)


def corrected(row: LoggedMeeting, by: LoggedMeeting, *, today: date) -> tuple[LoggedMeeting, LoggedMeeting]:
    """Return the old row, void, and the one that takes its place.

    What was agreed stands in the new one alone: what was taken out of it must not stay behind.
    """
    old = replace(void(row, VoidReason.CORRECTED, today=today), agreed="")
    return old, replace(by, replaces_id=row.id)


@dataclass(frozen=True)
class LoggedCounts:
    """How many there were over a time: each figure as the ids of its rows."""

    heads: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    all_heard: tuple[str, ...] = ()


def count(rows: Iterable[LoggedMeeting]) -> LoggedCounts:
    """Count rows. ``held`` and ``all_heard`` are of the anmälningsmöten; a void row counts nowhere."""
    there = [row for row in rows if row.counts]
    reports = [row for row in there if row.kind is LoggedKind.REPORT]
    return LoggedCounts(
        heads=tuple(row.id for row in there if row.kind is LoggedKind.HEADS),
        reports=tuple(row.id for row in reports),
        held=tuple(row.id for row in reports if row.held),
        all_heard=tuple(row.id for row in reports if row.all_heard),
    )
