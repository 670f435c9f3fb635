"""A forum's meetings over a school year, as dots on a line (docs/coverage.md M01: every move shows its reason)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import Words, count_of, days
from samverkan_desktop.domain.overview_year import YearSpan
from samverkan_desktop.domain.phrases import Phrase, Reason, say, words
from samverkan_desktop.domain.planner import Rhythm as Interval
from samverkan_desktop.domain.planner_plan import SlotSource, longest_gap
from samverkan_desktop.domain.planner_reasons import stands
from samverkan_desktop.domain.value_classes import dataclass

_BY_HAND = {stands(source) for source in (SlotSource.HAND, SlotSource.HELD)}


class DotState(Labelled):
    """How a meeting stands on the line."""

    HELD = "held", "hållet"
    NEXT = "next", "nästa möte"
    PLANNED = "planned", "planerat"
    PASSED = "passed", "passerat utan att starta"
    CANCELLED = "cancelled", "inställt"


@dataclass(frozen=True)
class Dot:
    """A meeting on the line. ``note`` says that it was moved, cancelled or left behind, and why; ``week`` is ISO's."""

    meeting_id: str
    day: date
    state: DotState
    label: str
    note: Phrase | None = None

    @property
    def week(self) -> int:
        return self.day.isocalendar().week

    @property
    def target(self) -> Target:
        return Target(Place.MEETING, self.meeting_id)


@dataclass(frozen=True)
class Timeline:
    """The line. ``title`` names the series and its promise, ``heading`` the year; ``note`` is told beside it."""

    forum_id: str
    title: Phrase
    heading: Phrase
    dots: tuple[Dot, ...]
    note: Phrase | None
    longest_gap_days: int | None
    target: Target
    year: Target


def timeline(forum: Forum, meetings: Iterable[Meeting], span: YearSpan, today: date) -> Timeline:
    """Return the line of a forum's ``meetings`` in a school year. Cancelled ones are shown but not counted."""
    shown = sorted((m for m in meetings if m.day in span), key=lambda m: (m.day, m.start))
    following = next_meeting(shown, today)
    stand = [m.day for m in shown if m.state is not MeetingState.CANCELLED]
    gap = longest_gap(stand)
    return Timeline(
        forum_id=forum.id,
        title=say(Words.SERIES, forum=forum.name, rhythm=say(forum.rhythm.pattern, count=forum.rhythm.count)),
        heading=_heading(span, len(stand), gap.days if gap else None),
        dots=tuple(_dot(m, m is following, today) for m in shown),
        note=_note(span),
        longest_gap_days=gap.days if gap else None,
        target=Target(Place.MEETINGS, forum.id, tuple(m.id for m in shown)),
        year=Target(Place.SCHOOL_YEARS, span.entered.id if span.entered else "", ()),
    )


def next_meeting(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """Return the meeting under way, or else the first from today on that has not begun and is not cancelled."""
    ordered = sorted(meetings, key=lambda m: (m.day, m.start))
    under_way = (m for m in ordered if m.state is MeetingState.ONGOING)
    coming = (m for m in ordered if m.state in BEFORE_START and m.day >= today)
    return next(under_way, None) or next(coming, None)


def missing_slots(meetings: Iterable[Meeting], forum: Forum, span: YearSpan, today: date) -> tuple[date, ...]:
    """Return the slots ahead in a series that no meeting stands for: the planner found no day, and nobody chose one.

    A cancelled meeting has had its slot. Slots in summer are no meetings; one near which a meeting stands anyway is
    taken. Only where the school year is entered: elsewhere its end is not known.
    """
    if forum.rhythm.kind is not RhythmKind.EVERY_WEEKS or span.entered is None:
        return ()
    interval = Interval(forum.rhythm.count * 7)
    step = timedelta(days=interval.interval)
    in_year = [m for m in meetings if m.day in span]
    slots = sorted(m.slot for m in in_year if m.slot is not None)
    if not slots:
        return ()
    gone: list[date] = []
    for before, after in pairwise([*slots, span.entered.spring_end + step]):
        slot = before + step
        while slot < after and slot <= span.entered.spring_end:
            gone.append(slot)
            slot += step
    days_taken = [m.day for m in in_year]
    return tuple(slot for slot in gone if slot >= today and not _near(slot, days_taken, interval.longest_move))


def _near(slot: date, days_taken: Sequence[date], reach: int) -> bool:
    return any(abs((day - slot).days) <= reach for day in days_taken)


def _heading(span: YearSpan, count: int, gap: int | None) -> Phrase:
    meetings = count_of(count, Words.ONE_MEETING, Words.MANY_MEETINGS) if count else say(Words.NO_MEETINGS)
    if gap is None:
        return say(Words.MEETINGS, year=span.name, meetings=meetings)
    weeks, over = divmod(gap, 7)
    length = days(gap) if over or not weeks else count_of(weeks, Words.ONE_WEEK, Words.WEEKS)
    return say(Words.MEETINGS_AND_GAP, year=span.name, meetings=meetings, gap=length)


def _note(span: YearSpan) -> Phrase | None:
    if span.entered is None:
        return say(Words.YEAR_MISSING, year=span.name)
    return say(Words.YEAR_PROPOSED, year=span.name) if span.entered.proposal else None


def _dot(meeting: Meeting, is_next: bool, today: date) -> Dot:
    state = _state(meeting, is_next, today)
    return Dot(meeting.id, meeting.day, state, meeting.label, _dot_note(meeting, state))


def _state(meeting: Meeting, is_next: bool, today: date) -> DotState:
    if meeting.state is MeetingState.CANCELLED:
        return DotState.CANCELLED
    if is_next:
        return DotState.NEXT
    if meeting.is_held:
        return DotState.HELD
    return DotState.PASSED if meeting.day < today else DotState.PLANNED


def _dot_note(meeting: Meeting, state: DotState) -> Phrase | None:
    if state is DotState.CANCELLED:
        return say(Words.CANCELLED, reason=words(meeting.cancelled_reason))
    if state is DotState.PASSED:
        return say(Words.PASSED)
    if meeting.slot is None or meeting.slot == meeting.day:
        return None
    if meeting.moved_reason and meeting.moved_reason not in _BY_HAND:
        return say(Words.MOVED, reason=Reason(meeting.moved_reason))
    return say(Words.MOVED_BY_HAND, day=meeting.slot)
