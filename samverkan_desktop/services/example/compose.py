"""Puts together cases and general items from parts, where the written ones do not last: a long history needs many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from samverkan_desktop.domain.followups import Change
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.source import CaseStory, Table, Talk, Task, Topic, table
from samverkan_desktop.services.seeds import state_of

_SCHOOL = {"elev": "eleven", "Elev": "Eleven", "skola": "skolan", "Skola": "Skolan"}
_PRESCHOOL = {"elev": "barnet", "Elev": "Barnet", "skola": "förskolan", "Skola": "Förskolan"}
_COMES_BACK = 0.25
_FROM_SOCIAL = 0.15
_BY_CONSENT = 0.12


def case(chance: Dice, stages: Sequence[Stage] = ()) -> CaseStory:
    """Return a case put together from parts, for one of the stages; without any, for whatever comes."""
    number, parts = chance.one([(n, p) for n, p in enumerate(_parts("case")) if not stages or _fits(p, stages)])
    stage = chance.one([stage for stage in _stages(parts) if not stages or stage in stages])
    words = _PRESCHOOL if stage is Stage.PRESCHOOL else _SCHOOL
    situation = chance.one(parts["situation"])
    talks = [_talk(parts, situation["text"], chance, words)]
    if chance.chance(_COMES_BACK):
        talks.append(_again(parts, chance, words))
    return CaseStory(
        key=f"case-{number}",
        heading=situation["heading"],
        area=f"area-{parts['area']}",
        stage=stage,
        asks=Side.SOCIAL if chance.chance(_FROM_SOCIAL) else Side.SCHOOL,
        talks=tuple(talks),
        consent=chance.chance(_BY_CONSENT),
    )


def lots_case(chance: Dice) -> CaseStory:
    """Return what a lots meeting is about: always with consent, and the plan itself stays in the personal file."""
    parts = chance.one(_parts("lots"))
    stage = chance.one(_stages(parts))
    situation = chance.one(parts["situation"])
    return CaseStory(
        key="lots",
        heading=situation["heading"],
        area=f"area-{parts['area']}",
        stage=stage,
        asks=Side.SCHOOL,
        talks=(_talk(parts, situation["text"], chance, _SCHOOL),),
        consent=True,
    )


def topic(chance: Dice, of: str) -> Topic:
    """Return a general item put together from parts. ``of``: the kind of forum, as the parts name it."""
    number, parts = chance.one([(n, p) for n, p in enumerate(_parts("topic")) if of in p["forums"]])
    return Topic(
        key=f"topic-{number}",
        heading=chance.one(parts["heading"]),
        area=f"area-{parts['area']}",
        asks=chance.one((Side.SCHOOL, Side.SOCIAL)),
        forums=(of,),
        talk=_talk(parts, chance.one(parts["situation"]), chance, _SCHOOL, general=True),
    )


def note(key: str, chance: Dice) -> str:
    """Return a text for a standing item."""
    return " ".join(chance.one(alternatives) for alternatives in table("standing")[key])


@cache
def _parts(kind: str) -> list[Table]:
    return list(table("parts")[kind])


def _stages(parts: Table) -> list[Stage]:
    return [state_of(Stage, name) for name in parts["stages"]]


def _fits(parts: Table, stages: Sequence[Stage]) -> bool:
    return any(stage.value in parts["stages"] for stage in stages)


def _talk(parts: Table, situation: str, chance: Dice, words: dict[str, str], *, general: bool = False) -> Talk:
    says = list(parts["says"])
    chance.shuffle(says)
    agreed = chance.sample(parts["agree"], k=1 + chance.chance(0.35))
    told = [*says[: 2 + chance.chance(0.5)], *([parts["always"]] if "always" in parts else [])]
    details = parts.get("detail") or table("parts")["general_detail" if general else "detail"]
    before = [situation, chance.one(parts["done"]), chance.one(details), chance.one(parts["question"])]
    return Talk(
        background=" ".join(before).format_map(words),
        talk=" ".join(told).format_map(words),
        agreed=" ".join(row["text"] for row in agreed).format_map(words),
        tasks=tuple(_task(row, chance, general=general) for row in agreed),
    )


def _again(parts: Table, chance: Dice, words: dict[str, str]) -> Talk:
    again = table("parts")["again"]
    agreed = chance.one(parts["agree"])
    return Talk(
        background=str(chance.one(again["background"])).format_map(words),
        talk=f"{chance.one(again['says'])} {chance.one(parts['says'])}".format_map(words),
        agreed=f"{chance.one(again['agreed'])} {agreed['text']}".format_map(words),
        tasks=(_task(agreed, chance),),
    )


def _task(row: Table, chance: Dice, *, general: bool = False) -> Task:
    outcome = chance.one(table("parts")["outcome"])
    return Task(
        what=row["what"],
        by=f"function-{row['by']}",
        days=chance.one((14, 21, 28, 35)),
        outcome=chance.one(table("parts")["general_outcome"]) if general else outcome["text"],
        change=Change.UNSTATED if general else state_of(Change, outcome["change"]),
    )
