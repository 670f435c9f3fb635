"""Who is called: the forum's rules expanded to people on a day, then frozen with the meeting (M06, M40)."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Expectation, Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import SCHOOLS, Person, PersonFunction, Register


def called_by_rule(
    forum: Forum, meeting: Meeting, register: Register, *, present: Iterable[Participant] = ()
) -> tuple[Participant, ...]:
    """Return those the rules call on the meeting's day, except who is ``present`` on the list already.

    A forum limited to some units calls those who work at or serve one of them (M14). A function that nobody holds
    there is called from elsewhere (a jurist at the social administration), but never from another school: its staff
    would hear cases that are not theirs. Ids and positions are left empty for the caller.
    """
    seen = {(p.person_id, p.function_id, p.unit_id) for p in present}
    called: list[Participant] = []
    for expectation in (Expectation.SHALL, Expectation.WISHED):
        for requirement in forum.requirements_on(meeting.day, expectation):
            for function_id in requirement.function_ids:
                for person, held in _holders(forum, function_id, meeting, register):
                    key = (person.id, function_id, held.unit_id)
                    if key not in seen:
                        seen.add(key)
                        called.append(
                            Participant(
                                id="",
                                meeting_id=meeting.id,
                                function_id=function_id,
                                unit_id=held.unit_id,
                                person_id=person.id,
                            )
                        )
    return tuple(called)


def _holders(
    forum: Forum, function_id: str, meeting: Meeting, register: Register
) -> tuple[tuple[Person, PersonFunction], ...]:
    holders = register.holders(function_id, meeting.day)
    if not forum.unit_ids:
        return holders
    near = tuple(
        (person, held) for person, held in holders if any(person.serves(unit, meeting.day) for unit in forum.unit_ids)
    )
    return near or tuple((person, held) for person, held in holders if not _at_a_school(held, register))


def _at_a_school(held: PersonFunction, register: Register) -> bool:
    unit = register.units.get(held.unit_id)
    return unit is not None and unit.kind in SCHOOLS
