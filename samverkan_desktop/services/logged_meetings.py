"""Chefssamråd and anmälningsmöten: logged as held, corrected by a new row, made void. Nothing is ever taken away.

What a chefssamråd agreed on goes through the gate before the row is there, and is read one row at a time, logged.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.logged_meetings import (
    AGREED_LIMIT,
    AlreadyVoided,
    LoggedKind,
    LoggedMeeting,
    PresentRole,
    Voice,
    VoidReason,
    corrected,
    require_loggable,
    void,
)
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate, GateField, GateShut
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.repositories import Repositories

KIND = "logged_meeting"
AGREED = "Vad vi kom överens om"
READ = "läs chefssamråd"


class AgreedPointsOut(UserError):
    exit_code = 1
    template = (
        "Mötet är inte loggat: något i ”Vad vi kom överens om” pekar ut en person. Texten står kvar i formuläret. "
        "Skriv om det som är markerat och logga mötet igen."
    )


class AgreedNotChecked(UserError):
    exit_code = 1
    template = (
        "Mötet är inte loggat: texten gick inte att kontrollera. Den står kvar i formuläret. Logga mötet utan text, "
        "eller starta om programmet och försök igen."
    )


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the form holds. ``id``: made when the form opens, so that a marked word can be let stand in it."""

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


@dataclass(frozen=True)
class LoggedMeetings:
    """The log. ``gate``: what stands before every text."""

    session: Session
    gate: Gate = STANDARD_GATE

    def new_id(self) -> str:
        """Return an id for a row to come."""
        return self.session.ids.new()

    def log(self, told: Told) -> LoggedMeeting:
        """Put in a row. Raises `AgreedPointsOut` while a direct hit stands in its text."""
        row = self._checked(told)
        with self.session.action("logga möte", "logga möte", kind="logged_meeting", id=row.id) as put:
            put.logged_meetings.put(row)
        return row

    def correct(self, id: str, told: Told) -> LoggedMeeting:
        """Put in a row in the place of another, which stays and is void."""
        repositories = self.session.repositories
        self.session.require(Deed.MEETINGS, kind=KIND, id=id)
        before = repositories.logged_meetings.get(id)
        if not before.counts:
            raise AlreadyVoided
        row = self._checked(told, place=place_of(repositories, id))
        old, new = corrected(before, row, today=today(self.session.clock))
        name, detail = "rätta loggat möte", _changed(before, new)
        with self.session.action("rätta loggat möte", name, kind="logged_meeting", id=new.id, detail=detail):
            repositories.logged_meetings.put(old)
            repositories.logged_meetings.put(new)
        return new

    def void(self, id: str, reason: VoidReason) -> LoggedMeeting:
        """Let a row stand without counting."""
        self.session.require(Deed.MEETINGS, kind=KIND, id=id)
        row = void(self.session.repositories.logged_meetings.get(id), reason, today=today(self.session.clock))
        name = "makulera loggat möte"
        with self.session.action(
            "makulera loggat möte", name, kind="logged_meeting", id=id, detail=reason.label
        ) as put:
            put.logged_meetings.put(row)
        return row

    def read(self, id: str) -> LoggedMeeting:
        """Return a row with its words, to be shown to somebody; that a text was read is logged."""
        row = self.session.repositories.logged_meetings.get(id)
        if row.agreed:
            self.session.require(Deed.READ_HEADS, kind=KIND, id=id)
            self.session.record.log_read(READ, kind=KIND, object_id=id)
        return row

    def _checked(self, told: Told, *, place: str = "") -> LoggedMeeting:
        self.session.require(Deed.MEETINGS, kind=KIND, id=told.id)
        heads = told.kind is LoggedKind.HEADS
        there = heads or told.held
        row = LoggedMeeting(
            id=told.id,
            kind=told.kind,
            day=told.day,
            start=told.start,
            held=there,
            unit_id=told.unit_id,
            function_ids=tuple(dict.fromkeys(told.function_ids)) if there else (),
            roles=tuple(role for role in PresentRole if role in told.roles) if there and not heads else (),
            heard=tuple(voice for voice in Voice if voice in told.heard) if there and not heads else (),
            agreed=clean_line(told.agreed, field=AGREED, limit=AGREED_LIMIT) if heads else "",
            logged_on=today(self.session.clock),
        )
        require_loggable(row, today=row.logged_on, register=self.session.repositories.register())
        written = GateField(where=AGREED, text=row.agreed, id=row.id, place=place)
        try:
            require_gate_open(self.session, self.gate, [written], kind=KIND, id=row.id, detail="logga möte")
        except GateShut:
            raise AgreedPointsOut from None
        except CheckFailed:
            raise AgreedNotChecked from None
        return row


def place_of(repositories: Repositories, id: str) -> str:
    """Return where words that somebody let stand belong: with the first row, through every correction."""
    row = repositories.logged_meetings.find(id)
    while row is not None and row.replaces_id:
        id = row.replaces_id
        row = repositories.logged_meetings.find(id)
    return id


def _changed(before: LoggedMeeting, after: LoggedMeeting) -> str:
    """Return which parts differ, by their names and never by what stands in them."""
    parts = {
        "dag": before.day != after.day or before.start != after.start,
        "hölls": before.held != after.held,
        "verksamhet": before.unit_id != after.unit_id,
        "deltagare": (set(before.function_ids), before.roles) != (set(after.function_ids), after.roles),
        "alla kom till tals": before.heard != after.heard,
        "text": before.agreed != after.agreed,
    }
    return ", ".join(name for name, differs in parts.items() if differs)


def without_words(row: LoggedMeeting) -> LoggedMeeting:
    """Return a row as lists know it: what was agreed on stands in none."""
    return replace(row, agreed="")
