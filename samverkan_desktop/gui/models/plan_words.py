"""What the planning of a series says: chips, reasons, sums. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.planner_plan import Gap, Plan, PlannedSlot, SlotSource, SlotState
from samverkan_desktop.domain.swedish import listing
from samverkan_desktop.gui import reason_words
from samverkan_desktop.gui.days import heading_date, short_date, weekday
from samverkan_desktop.gui.language import SWEDISH, spoken
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.planning import CANCELLED, SavedPlan

_WEEK = 7


@dataclass(frozen=True)
class PlanRow:
    """A row of the preview: a slot, the meeting that stands for it already, if any, and whether it was left out."""

    slot: PlannedSlot
    meeting: Meeting | None = None
    left_out: bool = False

    @property
    def waits(self) -> bool:
        """Tell whether somebody must choose a date or leave it out."""
        return self.slot.state is SlotState.UNRESOLVED and not self.left_out

    @property
    def can_be_placed(self) -> bool:
        """Tell whether a date can be chosen here: not for a meeting that stands, which is moved by itself."""
        return self.slot.source is not SlotSource.HELD


def day_in_table(day: date) -> str:
    """``tis 23 feb 2027``."""
    return f"{weekday(day)[:3]} {short_date(day)} {day.year}"


def chip(row: PlanRow) -> tuple[str, Tone]:  # noqa: PLR0911 - one line per state reads best
    """Return the state in a word, and its tone."""
    slot = row.slot
    if row.left_out:
        return tr("Utelämnat"), Tone.NEUTRAL
    if slot.state is SlotState.UNRESOLVED:
        return tr("Välj datum"), Tone.DANGER
    if slot.state is SlotState.SKIPPED:
        return (tr("Inställt") if slot.reason == CANCELLED else tr("Inget möte")), Tone.NEUTRAL
    if slot.source is SlotSource.HELD:
        return tr("Står redan"), Tone.BRAND
    if slot.source is SlotSource.HAND:
        return tr("Satt för hand"), Tone.BRAND
    if slot.state is SlotState.MOVED:
        return tr("Flyttat"), Tone.WARNING
    return tr("I takt"), Tone.OK


def reason(row: PlanRow) -> str:
    """Return why, in one line: what blocked the day, what to check, what stands already."""
    slot, meeting = row.slot, row.meeting
    parts = [reason_words.reason(slot.reason)] if slot.source is SlotSource.RHYTHM else []
    if slot.warning:
        parts.append(tr("kontrollera: {what}").format(what=reason_words.reason(slot.warning)))
    if meeting is not None and meeting.state is not MeetingState.CANCELLED:
        if meeting.day == slot.date:
            parts.append(tr("redan inlagt"))
        elif slot.date is not None:
            parts.append(tr("nu {day}").format(day=day_in_table(meeting.day)))
    parts.append(reason_words.reason(slot.mark))
    return " · ".join(part for part in parts if part)


def sentence(row: PlanRow) -> str:
    """Return the whole story of a row."""
    slot = row.slot
    if row.left_out:
        return tr("Inget möte läggs in för {day}. Du har utelämnat det.").format(day=heading_date(slot.slot))
    if slot.source is SlotSource.HELD:
        return tr("Mötet {day} står redan. Ska det flyttas görs det i möteslistan.").format(
            day=heading_date(slot.date or slot.slot)
        )
    if slot.sentence:
        return slot.sentence if spoken() == SWEDISH else _sentence(slot)
    return tr("Mötet ligger i takt: {day}.").format(day=heading_date(slot.slot))


def _sentence(slot: PlannedSlot) -> str:
    """Say in another language what the planner says in Swedish."""
    day, why = heading_date(slot.slot), reason_words.reason(slot.reason)
    if slot.state is SlotState.SKIPPED:
        return tr("Inget möte {day}: {why}.").format(day=day, why=why)
    if slot.state is SlotState.UNRESOLVED or slot.date is None:
        return tr("Inget datum hittades för {day}: {why}. Välj datum.").format(day=day, why=why)
    if slot.source is SlotSource.RHYTHM:
        return tr("Flyttat från {day} till {to}: {why}.").format(day=day, to=heading_date(slot.date), why=why)
    ask = tr(" Kontrollera: {what}.").format(what=reason_words.reason(slot.warning)) if slot.warning else ""
    return tr("Datumet är satt för hand och behålls: {day}.").format(day=heading_date(slot.date)) + ask


def total(plan: Plan, left_out: Container[date]) -> str:
    """``7 möten, varav 1 flyttat · 2 utan möte · 1 att välja datum för``."""
    held = [row for row in plan.rows if row.date is not None]
    moved, by_hand = _moved_by_plan(plan), sum(row.source is SlotSource.HAND for row in held)
    empty = sum(row.state is SlotState.SKIPPED or row.slot in left_out for row in plan.rows if row.date is None)
    waiting = len(plan.rows) - len(held) - empty
    changed = [_moved(moved)] if moved else []
    if by_hand:
        changed.append(_by_hand(by_hand))
    count = _meetings(len(held))
    parts = [tr("{count}, varav {what}").format(count=count, what=listing(changed)) if changed else count]
    if empty:
        parts.append(tr("{n} utan möte").format(n=empty))
    if waiting:
        parts.append(tr("{n} att välja datum för").format(n=waiting))
    return " · ".join(parts)


def longest(gap: Gap | None) -> str:
    """``Längsta mellanrum 7 veckor: 26 okt–14 dec``."""
    if gap is None:
        return ""
    weeks, days = divmod(gap.days, _WEEK)
    length = tr("{n} dagar").format(n=gap.days) if days else tr("{n} veckor").format(n=weeks)
    return tr("Längsta mellanrum {length}: {first}–{last}").format(
        length=length, first=short_date(gap.date_from), last=short_date(gap.date_to)
    )


def saved_words(saved: SavedPlan, plan: Plan) -> str:
    """``7 möten planerade, 1 flyttat.``: what saving did, as it is told."""
    moved = saved.moved or (_moved_by_plan(plan) if saved.created else 0)
    parts = []
    if saved.created:
        planned = tr("1 möte planerat") if saved.created == 1 else tr("{count} planerade")
        parts.append(planned.format(count=_meetings(saved.created)))
    if moved:
        parts.append(_moved(moved))
    if saved.removed:
        parts.append(tr("1 borttaget") if saved.removed == 1 else tr("{n} borttagna").format(n=saved.removed))
    return f"{', '.join(parts)}." if parts else tr("Serien var redan planerad så här. Inget ändrades.")


def _moved_by_plan(plan: Plan) -> int:
    return sum(row.state is SlotState.MOVED and row.source is SlotSource.RHYTHM for row in plan.rows)


def _meetings(count: int) -> str:
    return tr("1 möte") if count == 1 else tr("{n} möten").format(n=count)


def _moved(count: int) -> str:
    return tr("{n} flyttade").format(n=count) if count > 1 else tr("1 flyttat")


def _by_hand(count: int) -> str:
    return tr("1 satt för hand") if count == 1 else tr("{n} satta för hand").format(n=count)
