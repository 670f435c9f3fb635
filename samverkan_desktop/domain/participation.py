"""Functions that shall take part: who is missing at a meeting, and for how long in a row (M06, M07, M08)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.forums import Expectation, Forum, Requirement
from samverkan_desktop.domain.value_classes import dataclass


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

    @cached_property
    def recorded(self) -> bool:
        """Tell whether attendance was taken. Meetings where it was not never count."""
        return any(p.state.counts for p in self.participants)

    @cached_property
    def by_function(self) -> Mapping[str, tuple[Participant, ...]]:
        """Those who hold each function. Figures over years ask for them again and again."""
        found: dict[str, list[Participant]] = {}
        for participant in self.participants:
            found.setdefault(participant.function_id, []).append(participant)
        return {function_id: tuple(there) for function_id, there in found.items()}

    @cached_property
    def stand_ins(self) -> tuple[Participant, ...]:
        """Those who came for somebody else."""
        return tuple(p for p in self.participants if p.substitute_for)

    def called(self, function_ids: Iterable[str]) -> tuple[Participant, ...]:
        """Return those who hold one of the functions, and those who stand in for one who does."""
        wanted = tuple(dict.fromkeys(function_ids))
        own = tuple(p for function_id in wanted for p in self.by_function.get(function_id, ()))
        if not self.stand_ins:
            return own
        replaced = {p.person_id for p in own if p.person_id}
        others = (p for p in self.stand_ins if p.substitute_for in replaced and p.function_id not in wanted)
        return (*own, *others)


_STAYS_AWAY = (AttendanceState.NOT_CALLED, AttendanceState.EXCUSED, AttendanceState.ABSENT)


def _expected(requirement: Requirement, sitting: Sitting) -> int:
    """Count those who are called and have not said no."""
    called = sitting.called(requirement.function_ids)
    return sum(1 for p in called if p.reply is not Reply.DECLINED and p.state not in _STAYS_AWAY)


def _met(requirement: Requirement, sitting: Sitting) -> bool | None:
    """Tell whether a promise was met at a meeting; None when that was not written down."""
    called = sitting.called(requirement.function_ids)
    came = sum(1 for p in called if p.state.took_part)
    unknown = sum(1 for p in called if p.state is AttendanceState.NOT_RECORDED)
    if came >= requirement.minimum:
        return True
    return None if not sitting.recorded or came + unknown >= requirement.minimum else False


def missing_when_inviting(forum: Forum, sitting: Sitting) -> tuple[Gap, ...]:
    """Return the functions that shall take part and that nobody is called for, or that have said no.

    Used when inviting and at the start.
    """
    return tuple(
        Gap(requirement=r, found=count)
        for r in forum.requirements_on(sitting.day, Expectation.SHALL)
        if (count := _expected(r, sitting)) < r.minimum
    )


def nobody_accepted(forum: Forum, sitting: Sitting) -> tuple[Gap, ...]:
    """Return the functions that shall take part and that too few have said they come for. *Kanske* is no promise."""
    return tuple(
        Gap(requirement=r, found=count)
        for r in forum.requirements_on(sitting.day, Expectation.SHALL)
        if (count := _promised(r, sitting)) < r.minimum
    )


def _promised(requirement: Requirement, sitting: Sitting) -> int:
    called = sitting.called(requirement.function_ids)
    return sum(1 for p in called if p.reply.comes and p.state not in _STAYS_AWAY)


def missing_at(
    forum: Forum, sitting: Sitting, *, earlier: Iterable[Sitting] = (), expectation: Expectation = Expectation.SHALL
) -> tuple[Gap, ...]:
    """Return the functions that shall take part and did not. *Ej registrerat* is never taken for absence.

    ``earlier``: meetings of the forum before this one, latest first; those where it was not written down are passed
    over, neither breaking a row nor adding to it. It is read only as far as some row goes on.
    """
    missed = [r for r in forum.requirements_on(sitting.day, expectation) if _met(r, sitting) is False]
    rows = dict.fromkeys(range(len(missed)), 1)
    running = set(rows)
    history = iter(earlier)
    while running and (before := next(history, None)) is not None:
        for number in tuple(running):
            met = _met(missed[number], before)
            if met or not missed[number].holds_on(before.day):
                running.discard(number)
            else:
                rows[number] += met is False
    return tuple(
        Gap(
            requirement=requirement,
            found=sum(p.state.took_part for p in sitting.called(requirement.function_ids)),
            in_a_row=rows[number],
        )
        for number, requirement in enumerate(missed)
    )


@dataclass(frozen=True, kw_only=True)
class Kept:
    """How often a promise was kept: at ``met`` of ``counted`` meetings where it held and attendance tells.

    ``answers``: whether it was, meeting by meeting; None where it did not hold, or attendance does not tell.
    """

    requirement: Requirement
    met: int
    counted: int
    answers: tuple[bool | None, ...]


def kept(
    forum: Forum, sittings: Sequence[Sitting], *, expectation: Expectation = Expectation.SHALL
) -> tuple[Kept, ...]:
    """Return how often each promise about functions was kept (M07, M39).

    Unlike `coverage`, a function that nobody called counts here: never inviting elevhälsan is 0 of 6, not 0 of 0. A
    promise counts only on days when it held, so ending it never alters what was (M08).
    """
    rows = []
    for requirement in forum.requirements:
        if requirement.expectation is not expectation:
            continue
        answers = tuple(_met(requirement, s) if requirement.holds_on(s.day) else None for s in sittings)
        told = len(answers) - answers.count(None)
        rows.append(Kept(requirement=requirement, met=answers.count(True), counted=told, answers=answers))
    return tuple(rows)


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
    AttendanceState.NOT_RECORDED,  # before absence: while one of several is not written down, nobody can tell
    AttendanceState.EXCUSED,
    AttendanceState.ABSENT,
    AttendanceState.NOT_CALLED,
)
_RANK = {state: place for place, state in enumerate(_BEST_FIRST)}


def best_state(participants: Iterable[Participant]) -> AttendanceState:
    """Return the state that counts for several: the best of theirs, NOT_CALLED for nobody."""
    return min([p.state for p in participants], key=_RANK.__getitem__, default=AttendanceState.NOT_CALLED)


def coverage(function_ids: Iterable[str], sittings: Sequence[Sitting]) -> tuple[Coverage, ...]:
    """Return the attendance of functions over meetings. The best state counts when several hold a function."""
    rows = []
    for function_id in function_ids:
        states = []
        for sitting in sittings:
            states.append(best_state(sitting.called((function_id,))))
        rows.append(
            Coverage(
                function_id=function_id,
                came=sum(1 for state in states if state.took_part),
                counted=sum(1 for state in states if state.counts),
                states=tuple(states),
            )
        )
    return tuple(rows)
