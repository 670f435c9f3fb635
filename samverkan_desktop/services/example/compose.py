"""Puts together cases and general items from parts, where the written ones do not last: a long history needs many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from samverkan_desktop.domain.followups import Change
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.source import CaseStory, Table, Talk, Task, Topic, table
from samverkan_desktop.services.seeds import state_of


def case(chance: Dice, stages: Sequence[Stage] = ()) -> CaseStory:
    """Return a case put together from parts, for one of the stages; without any, for whatever comes."""
    parts = chance.one([p for p in _parts("case") if not stages or _fits(p, stages)])
    fitting = [state_of(Stage, name) for name in parts["stages"]]
    stage = chance.one([stage for stage in fitting if not stages or stage in stages])
    talks = [_talk(parts, chance)]
    if chance.chance(0.25):
        talks.append(_again(parts, chance))
    return CaseStory(
        key="",
        heading=chance.one(parts["heading"]),
        area=f"area-{parts['area']}",
        stage=stage,
        asks=Side.SOCIAL if chance.chance(0.2) else Side.SCHOOL,
        talks=tuple(talks),
        consent=chance.chance(0.12),
    )


def topic(chance: Dice, forum_id: str) -> Topic:
    """Return a general item put together from parts."""
    parts = chance.one(_parts("topic"))
    return Topic(
        key="",
        heading=chance.one(parts["heading"]),
        area=f"area-{parts['area']}",
        asks=chance.one((Side.SCHOOL, Side.SOCIAL)),
        forums=(forum_id,),
        talk=_talk(parts, chance),
    )


def note(key: str, chance: Dice) -> str:
    """Return a text for a standing item."""
    return " ".join(chance.one(alternatives) for alternatives in table("standing")[key])


@cache
def _parts(kind: str) -> list[Table]:
    return list(table("parts")[kind])


def _fits(parts: Table, stages: Sequence[Stage]) -> bool:
    return any(stage.value in parts["stages"] for stage in stages)


def _talk(parts: Table, chance: Dice) -> Talk:
    says = list(parts["says"])
    chance.shuffle(says)
    tasks = chance.sample(parts["task"], k=1 + chance.chance(0.35))
    return Talk(
        background=_sentences(parts, chance, "situation", "done", "question"),
        talk=" ".join(says[: 2 + chance.chance(0.5)]),
        agreed=_sentences(parts, chance, "agreed"),
        tasks=tuple(_task(row, chance) for row in tasks),
    )


def _again(parts: Table, chance: Dice) -> Talk:
    says = list(parts["says"])
    chance.shuffle(says)
    return Talk(
        background=chance.one(table("parts")["again"]["background"]),
        talk=f"{chance.one(table('parts')['again']['says'])} {says[0]}",
        agreed=chance.one(table("parts")["again"]["agreed"]),
        tasks=(_task(chance.one(parts["task"]), chance),),
    )


def _sentences(parts: Table, chance: Dice, *keys: str) -> str:
    return " ".join(chance.one(parts[key]) for key in keys if parts.get(key))


def _task(row: Table, chance: Dice) -> Task:
    outcome = chance.one(table("parts")["outcome"])
    return Task(
        what=row["what"],
        by=f"function-{row['by']}",
        days=chance.one((14, 21, 28, 35)),
        outcome=outcome["text"],
        change=state_of(Change, outcome["change"]),
    )
