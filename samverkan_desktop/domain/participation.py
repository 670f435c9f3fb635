"""Functions that shall take part: who is missing at a meeting, and for how long in a row (M06, M07, M08)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.forums import Expectation, Forum, Requirement


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A promise not met: of ``requirement`` only ``found`` took part. ``in_a_row``: this meeting and before."""

    requirement: Requirement
    found: int
    in_a_row: int = 1


@dataclass(frozen=True)
class Sitting:
    """A meeting's day and participants: all that coverage needs to know."""

    day: date
    participants: tuple[Participant, ...]

    @property
    def recorded(self) -> bool:
        """Tell whether attendance was taken. Meetings where it was not never count."""
        return any(p.state.counts for p in self.participants)


def _found(requirement: Requirement, participants: Iterable[Participant], *, expected: bool) -> int:
    wanted = set(requirement.function_ids)
    if expected:
        return sum(1 for p in participants if p.function_id in wanted and p.reply is not Reply.DECLINED)
    return sum(1 for p in participants if p.function_id in wanted and p.state.took_part)


def missing_when_inviting(forum: Forum, sitting: Sitting) -> tuple[Gap, ...]:
    """Return the functions that shall take part and that nobody is called for (or has declined)."""
    return tuple(
        Gap(requirement=r, found=count)
        for r in forum.requirements_on(sitting.day, Expectation.SHALL)
        if (count := _found(r, sitting.participants, expected=True)) < r.minimum
    )


def missing_at(
    forum: Forum, sitting: Sitting, *, earlier: Sequence[Sitting] = (), expectation: Expectation = Expectation.SHALL
) -> tuple[Gap, ...]:
    """Return the functions that shall take part and did not.

    ``earlier``: meetings of the forum before this one, latest first; those without recorded attendance are passed
    over, neither breaking a row nor adding to it.
    """
    gaps = []
    for requirement in forum.requirements_on(sitting.day, expectation):
        found = _found(requirement, sitting.participants, expected=False)
        if found >= requirement.minimum:
            continue
        row = 1
        for before in earlier:
            if not before.recorded:
                continue
            if (
                not requirement.holds_on(before.day)
                or _found(requirement, before.participants, expected=False) >= requirement.minimum
            ):
                break
            row += 1
        gaps.append(Gap(requirement=requirement, found=found, in_a_row=row))
    return tuple(gaps)


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How often a function took part: ``came`` of ``counted`` meetings at which it was called and attendance taken.

    ``states``: one state per meeting, in the order given; NOT_CALLED where the function was not called.
    """

    function_id: str
    came: int
    counted: int
    states: tuple[AttendanceState, ...]


_BEST_FIRST = (
    AttendanceState.PRESENT,
    AttendanceState.REMOTE,
    AttendanceState.SUBSTITUTE,
    AttendanceState.EXCUSED,
    AttendanceState.ABSENT,
    AttendanceState.NOT_RECORDED,
    AttendanceState.NOT_CALLED,
)


def coverage(function_ids: Iterable[str], sittings: Sequence[Sitting]) -> tuple[Coverage, ...]:
    """Return the attendance of functions over meetings. The best state counts when several hold a function."""
    rows = []
    for function_id in function_ids:
        states = []
        for sitting in sittings:
            held = [p.state for p in sitting.participants if p.function_id == function_id]
            states.append(min(held, key=_BEST_FIRST.index, default=AttendanceState.NOT_CALLED))
        rows.append(
            Coverage(
                function_id=function_id,
                came=sum(1 for state in states if state.took_part),
                counted=sum(1 for state in states if state.counts),
                states=tuple(states),
            )
        )
    return tuple(rows)
