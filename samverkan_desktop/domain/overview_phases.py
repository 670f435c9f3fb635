"""To do when a function's start-up phase has ended: evaluate, while those who were there remember (M08)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta

from samverkan_desktop.domain.forums import Forum, Requirement
from samverkan_desktop.domain.overview_target import Place, Target, Urgency
from samverkan_desktop.domain.overview_todo import Desk, TaskKind, ToDo
from samverkan_desktop.domain.overview_words import Words, who
from samverkan_desktop.domain.phrases import dated, say
from samverkan_desktop.domain.register import Function

EVALUATE_DAYS = 60
"""How long an ended phase is reminded of: over the next meeting in a six-week series, not for ever."""


def phase_key(forum: Forum, requirement: Requirement) -> str:
    """Return what an ended phase is known by: a promise ended on another day is another phase."""
    ended = requirement.valid_to.isoformat() if requirement.valid_to else ""
    return "|".join((forum.id, "+".join(sorted(requirement.function_ids)), ended))


def phase_tasks(desk: Desk, functions: Mapping[str, Function], evaluated: Collection[str] = ()) -> list[ToDo]:
    """Return the phases that have ended, where those functions do not take part by a later promise.

    ``evaluated``: the keys of those that somebody has ticked off.
    """
    rows = []
    for forum in desk.forums.values():
        if forum.dormant or not forum.holds_on(desk.today):
            continue
        present = {id for each in forum.requirements if each.holds_on(desk.today) for id in each.function_ids}
        for requirement in forum.requirements:
            ended = requirement.valid_to
            if ended is None or not timedelta() < desk.today - ended <= timedelta(days=EVALUATE_DAYS):
                continue
            key = phase_key(forum, requirement)
            if present & set(requirement.function_ids) or key in evaluated:
                continue
            rows.append(
                ToDo(
                    TaskKind.EVALUATE,
                    Urgency.OPEN,
                    say(Words.EVALUATE_PHASE, who=who(requirement, dict(functions))),
                    say(Words.PHASE_ENDED, day=dated(ended, desk.today)),
                    ended,
                    Target(Place.FORUMS, forum.id, (forum.id,)),
                    desk.forum_name(forum.id),
                    key,
                )
            )
    return rows
