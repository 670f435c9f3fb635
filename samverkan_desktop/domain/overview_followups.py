"""What became of the follow-ups: agreed this half-year, and how long they take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.half_year import HalfYear
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import Words, count_of, days
from samverkan_desktop.domain.overview_year import half_year
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.school_year import TermKind


@dataclass(frozen=True)
class FollowUpDates:
    """A follow-up without its words: all that counting needs."""

    id: str
    created_on: date
    due: date | None
    state: FollowUpState
    reported_on: date | None
    closed_on: date | None

    @property
    def done_on(self) -> date | None:
        """The day the doer said it was done, or the day the meeting approved it without that."""
        if self.state not in (FollowUpState.DONE, FollowUpState.APPROVED):
            return None
        return self.reported_on or self.closed_on


class Outcome(Labelled):
    """Where a follow-up stands today; each stands in one place."""

    IN_TIME = "in_time", "klar i tid"
    DONE_LATE = "done_late", "klar efter sista dag"
    GOING_ON = "going_on", "pågår"
    LATE = "late", "försenad"
    DROPPED = "dropped", "utgår"


@dataclass(frozen=True)
class Part:
    """A stretch of the bar: how many, in words, and which."""

    outcome: Outcome
    count: int
    text: Phrase
    target: Target


@dataclass(frozen=True)
class FollowUpSummary:
    """``parts`` add up to ``agreed``. Medians are of those done within the half-year, however long ago agreed.

    Counting only what was agreed this half-year would show the quick ones alone. ``done`` and ``done_before`` are how
    many the medians stand on.
    """

    agreed: int
    heading: Phrase
    parts: tuple[Part, ...]
    median_days: int | None
    done: int
    median_before: int | None
    done_before: int
    median: Phrase | None
    target: Target

    def part(self, outcome: Outcome) -> int:
        """Return how many stand there."""
        return sum(part.count for part in self.parts if part.outcome is outcome)


_TEXTS = {
    Outcome.IN_TIME: (Words.ONE_DONE_IN_TIME, Words.DONE_IN_TIME),
    Outcome.DONE_LATE: (Words.ONE_DONE_LATE, Words.DONE_LATE),
    Outcome.GOING_ON: (Words.ONE_GOING_ON, Words.GOING_ON),
    Outcome.LATE: (Words.ONE_LATE, Words.LATE),
    Outcome.DROPPED: (Words.ONE_DROPPED, Words.DROPPED),
}
_AGREED_AUTUMN = (Words.ONE_AGREED_AUTUMN, Words.AGREED_AUTUMN)
_AGREED_SPRING = (Words.ONE_AGREED_SPRING, Words.AGREED_SPRING)
_ALWAYS = (Outcome.IN_TIME, Outcome.GOING_ON, Outcome.LATE)


def follow_up_summary(follow_ups: Iterable[FollowUpDates], today: date) -> FollowUpSummary:
    """Return the summary of the half-year that ``today`` lies in."""
    known = tuple(follow_ups)
    term = half_year(today)
    agreed = [f for f in known if f.created_on in term and f.created_on <= today]
    now, before = _times(known, term), _times(known, term.before())
    autumn = term.kind is TermKind.AUTUMN
    return FollowUpSummary(
        agreed=len(agreed),
        heading=count_of(len(agreed), *(_AGREED_AUTUMN if autumn else _AGREED_SPRING)),
        parts=_parts(agreed, today),
        median_days=_median(now),
        done=len(now),
        median_before=_median(before),
        done_before=len(before),
        median=_median_words(_median(now), _median(before), autumn=autumn),
        target=Target(Place.FOLLOW_UPS, ids=tuple(f.id for f in agreed)),
    )


def outcome(follow_up: FollowUpDates, today: date) -> Outcome:
    """Return where a follow-up stands. Its last day is in time, and so is one without a last day."""
    if follow_up.state is FollowUpState.DROPPED:
        return Outcome.DROPPED
    done = follow_up.done_on
    passed = follow_up.due is not None and (done or today) > follow_up.due
    if follow_up.state in (FollowUpState.DONE, FollowUpState.APPROVED):
        return Outcome.DONE_LATE if passed else Outcome.IN_TIME
    return Outcome.LATE if passed else Outcome.GOING_ON


def _parts(agreed: Sequence[FollowUpDates], today: date) -> tuple[Part, ...]:
    by_outcome: dict[Outcome, list[str]] = {each: [] for each in Outcome}
    for follow_up in agreed:
        by_outcome[outcome(follow_up, today)].append(follow_up.id)
    return tuple(
        Part(each, len(ids), count_of(len(ids), *_TEXTS[each]), Target(Place.FOLLOW_UPS, ids=tuple(ids)))
        for each, ids in by_outcome.items()
        if ids or each in _ALWAYS
    )


def _times(follow_ups: Iterable[FollowUpDates], term: HalfYear) -> list[int]:
    return [(done - f.created_on).days for f in follow_ups if (done := f.done_on) is not None and done in term]


def _median(times: Sequence[int]) -> int | None:
    """Whole days; half a day is rounded up."""
    return int(median(times) + 0.5) if times else None


def _median_words(now: int | None, before: int | None, *, autumn: bool) -> Phrase | None:
    if now is None:
        return None
    if before is None:
        return say(Words.MEDIAN, days=days(now))
    return say(Words.MEDIAN_AND_SPRING if autumn else Words.MEDIAN_AND_AUTUMN, days=days(now), before=before)
