"""Who was called and who came: the audit's picture of the first years, and what became better."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Participant, Reply
from samverkan_desktop.domain.forums import Expectation, Forum, ForumKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import Side, UnitKind
from samverkan_desktop.services.example.cases import school_of
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.lifecycle import attendance_missing, upcoming
from samverkan_desktop.services.example.people import Seat
from samverkan_desktop.services.example.places import CENTRAL_SCHOOL

S = AttendanceState
_COMES = {S.PRESENT: 0.9, S.EXCUSED: 0.07, S.ABSENT: 0.03}
_JURIST = {S.PRESENT: 0.62, S.REMOTE: 0.25, S.EXCUSED: 0.13}
_INDEPENDENT = {S.ABSENT: 0.55, S.EXCUSED: 0.2, S.REMOTE: 0.15, S.PRESENT: 0.1}
_REGION = {S.REMOTE: 0.68, S.EXCUSED: 0.2, S.PRESENT: 0.07, S.ABSENT: 0.05}
_HEALTH_AT_FIRST = {S.ABSENT: 0.5, S.EXCUSED: 0.38, S.REMOTE: 0.06, S.PRESENT: 0.06}
_HEALTH_LATER = {S.PRESENT: 0.38, S.EXCUSED: 0.3, S.SUBSTITUTE: 0.2, S.ABSENT: 0.12}
_PSYCHOLOGIST = {S.EXCUSED: 0.5, S.REMOTE: 0.2, S.PRESENT: 0.15, S.ABSENT: 0.15}
_WITHOUT_HEALTH = timedelta(days=365)  # pupil health is not called at all; in a short story a quarter of it
_SELDOM_HEALTH = timedelta(days=800)  # called, and seldom there; in a short story half of it

_NOT_AT_LOTS = {"function-bitr-rektor", "function-rektor-forskola", "function-mottagande-socialsekreterare"}

Weights = dict[AttendanceState, float]


@dataclass(frozen=True)
class _Called:
    seat: Seat
    weights: Weights
    external: bool = False


def take_seats(ledger: Ledger, forum: Forum, meeting: Meeting, items: Sequence[AgendaItem]) -> None:
    """Write the participants of a meeting that has been invited to."""
    if meeting.number is None or forum.kind is ForumKind.PUPIL_HEALTH:
        return
    chance = ledger.story.dice("seats", forum.id, meeting.day)
    if forum.kind is ForumKind.CONSULTATION:
        called = _consultation(ledger, forum, meeting, items, chance)
    else:
        called = _by_requirements(ledger, forum, meeting, items)
    seen: set[tuple[str, str]] = set()
    unrecorded = _unrecorded_functions(ledger, forum, meeting)
    ledger.ids.at(meeting.invited_on or meeting.day)
    for entry in called:
        key = (entry.seat.function_id, entry.seat.person_id)
        if key in seen:
            continue
        seen.add(key)
        participant = _participant(ledger, forum, meeting, entry, chance, position=len(seen))
        if participant.function_id in unrecorded:
            called_person = participant.substitute_for or participant.person_id
            participant = replace(participant, state=S.NOT_RECORDED, person_id=called_person, substitute_for="")
        ledger.participants.append(_with_spans(ledger, participant, items, entry.external, chance))


def _participant(
    ledger: Ledger, forum: Forum, meeting: Meeting, entry: _Called, chance: Dice, *, position: int
) -> Participant:
    seat = entry.seat
    state = _draw(entry.weights, chance)
    person, substitute_for = seat.person_id, ""
    if state is S.SUBSTITUTE:
        others = [s for s in ledger.staff.all_of(seat.function_id, meeting.day) if s.person_id != seat.person_id]
        if others:
            person, substitute_for = chance.one(others).person_id, seat.person_id
        else:
            state = S.EXCUSED
    reply = {S.EXCUSED: Reply.DECLINED, S.ABSENT: Reply.NONE}.get(state, Reply.ACCEPTED)
    if upcoming(meeting):
        reply = Reply.NONE if chance.chance(0.3) and reply is Reply.ACCEPTED else reply
        if ledger.register.functions[seat.function_id].pupil_health:
            reply = Reply.DECLINED if seat.function_id == "function-kurator" else Reply.NONE
        state, person, substitute_for = S.NOT_RECORDED, seat.person_id, ""
    elif meeting.state is MeetingState.CANCELLED or attendance_missing(meeting, forum, ledger.story):
        state, person, substitute_for = S.NOT_RECORDED, seat.person_id, ""
    return Participant(
        id=ledger.ids.new(),
        meeting_id=meeting.id,
        function_id=seat.function_id,
        unit_id=seat.unit_id,
        person_id=person,
        reply=reply,
        state=state,
        substitute_for=substitute_for,
        external=entry.external,
        position=position,
    )


def _draw(weights: Weights, chance: Dice) -> AttendanceState:
    at = chance.random() * sum(weights.values())
    for state, weight in weights.items():
        at -= weight
        if at <= 0:
            return state
    return next(iter(weights))


def _consultation(
    ledger: Ledger, forum: Forum, meeting: Meeting, items: Sequence[AgendaItem], chance: Dice
) -> list[_Called]:
    """Heads at first, the schools concerned, social services and jurist; pupil health late and irregularly."""
    staff, day = ledger.staff, meeting.day
    called: list[_Called] = []

    def call(function: str, weights: Weights, unit_id: str = "", *, external: bool = False) -> None:
        seat = staff.one_of(f"function-{function}", day, unit_id)
        if seat is not None:
            called.append(_Called(seat, weights, external))

    for requirement in forum.requirements_on(day, Expectation.SHALL):
        for function_id in requirement.function_ids:
            if "forvaltningschef" in function_id:
                call(function_id.removeprefix("function-"), _COMES)
    asking = _schools(ledger, items)
    for unit_id in dict.fromkeys([CENTRAL_SCHOOL, *asking]):
        preschool = ledger.register.units[unit_id].kind is UnitKind.PRESCHOOL
        call("rektor-forskola" if preschool else "rektor", {S.PRESENT: 0.9, S.REMOTE: 0.1}, unit_id)
    for unit_id in ("unit-norra-skolan", "unit-skogsglimten"):
        if ledger.register.units[unit_id].holds_on(day) and unit_id not in asking:
            call("rektor", _INDEPENDENT, unit_id)
    call("pedagog", {S.PRESENT: 0.95, S.EXCUSED: 0.05}, chance.one(asking) if asking else CENTRAL_SCHOOL)
    call("socialsekreterare", {S.PRESENT: 1}, asking[0] if asking else CENTRAL_SCHOOL)
    if chance.chance(0.5):
        call("mottagande-socialsekreterare", _COMES)
    call("jurist", _JURIST)
    since, told = day - ledger.story.start, ledger.story.today - ledger.story.start
    seldom = min(_SELDOM_HEALTH, told / 2)
    if since > min(_WITHOUT_HEALTH, told / 4):
        weights = _HEALTH_AT_FIRST if since < seldom else _HEALTH_LATER
        call("kurator", weights, asking[-1] if asking else CENTRAL_SCHOOL)
        call("skolskoterska", weights, CENTRAL_SCHOOL)
        if since > seldom and chance.chance(0.6):
            call("skolpsykolog", _PSYCHOLOGIST)
    if chance.chance(0.3):
        call("mobila-teamet", {S.PRESENT: 1})
    if chance.chance(0.15):
        call("fritidsledare", {S.PRESENT: 0.8, S.EXCUSED: 0.2}, external=True)
    call("namndsekreterare", {S.PRESENT: 1})
    return called


def _schools(ledger: Ledger, items: Sequence[AgendaItem]) -> list[str]:
    """Return the schools and preschools that the cases concern: those that asked, and those in the circle."""
    cases = [item.case for item in items if item.case]
    return [school for case in cases if (school := school_of(ledger, case)) in case.circle.unit_ids]


def _by_requirements(ledger: Ledger, forum: Forum, meeting: Meeting, items: Sequence[AgendaItem]) -> list[_Called]:
    """Call one of each function that shall take part or is wished for; the region mostly takes part remotely."""
    near = (*_schools(ledger, items), *forum.unit_ids, CENTRAL_SCHOOL)[0]
    called: list[_Called] = []
    for requirement in forum.requirements:
        if not requirement.holds_on(meeting.day):
            continue
        for function_id in requirement.function_ids:
            if forum.kind is ForumKind.LOTS and function_id in _NOT_AT_LOTS:
                continue
            seat = ledger.staff.one_of(function_id, meeting.day, near)
            if seat is not None:
                region = ledger.register.functions[function_id].side is Side.REGION
                called.append(_Called(seat, _REGION if region else _COMES))
    secretary = ledger.staff.one_of("function-namndsekreterare", meeting.day)
    if secretary is not None:
        called.append(_Called(secretary, {S.PRESENT: 1}))
    return called


def _unrecorded_functions(ledger: Ledger, forum: Forum, meeting: Meeting) -> set[str]:
    """At a couple of consultations the list was only filled in for some: the rest is not known, so not counted."""
    if forum.kind is not ForumKind.CONSULTATION or upcoming(meeting):
        return set()
    if not ledger.story.dice("unrecorded", forum.id, meeting.day).chance(0.08):
        return set()
    return {"function-pedagog", "function-rektor", "function-kurator", "function-skolskoterska"}


def _with_spans(
    ledger: Ledger, participant: Participant, items: Sequence[AgendaItem], external: bool, chance: Dice
) -> Participant:
    """Keep the krets: outside their own cases people are in the room for the other §§ only."""
    if not participant.state.took_part:
        return participant
    paragraphs = sorted(item.paragraph for item in items if item.paragraph is not None)
    if not paragraphs:
        return participant
    heard = [
        item.paragraph
        for item in sorted(items, key=lambda i: i.paragraph or 0)
        if item.paragraph is not None
        and (item.case is None or (not external and item.case.circle.holds(participant.unit_id, ledger.register)))
    ]
    if participant.function_id in ("function-jurist", "function-mobila-teamet") and chance.chance(0.15):
        heard = heard[: max(3, len(heard) - 2)]
    if heard == paragraphs:
        return participant
    return replace(participant, spans=tuple(_spans(heard)))


def _spans(paragraphs: Iterable[int]) -> Iterable[ParagraphSpan]:
    for _, run in groupby(enumerate(paragraphs), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        yield ParagraphSpan(first=numbers[0], last=numbers[-1])
