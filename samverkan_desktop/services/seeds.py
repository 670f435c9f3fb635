"""What every new record starts with: functions, cooperation areas, law references and forum templates.

All of it is data under ``resources/data`` and can be changed in the record afterwards; ids are stable, so that a
later version of the seeds recognises what it put there.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, TypeVar

from dateutil.relativedelta import relativedelta

from samverkan_desktop.assets import read_text
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.forums import (
    CasePolicy,
    Expectation,
    Forum,
    ForumKind,
    ItemKind,
    Level,
    Requirement,
    Rhythm,
    RhythmKind,
    TemplateItem,
)
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.law import LawReference
from samverkan_desktop.domain.meetings import parse_time
from samverkan_desktop.domain.register import Function, Side

Row = dict[str, Any]
State = TypeVar("State", bound=Labelled)


def _rows(file: str, key: str) -> list[Row]:
    rows: list[Row] = json.loads(read_text("data", file))[key]
    return rows


def state_of(kind: type[State], value: str) -> State:
    """Return the state stored as ``value``. An unknown one is a fault in the data: ValueError."""
    for member in kind:
        if member.value == value:
            return member
    raise ValueError(value)


def functions() -> tuple[Function, ...]:
    """Return the function catalogue (M32), in the order it is shown."""
    return tuple(
        Function(
            id=row["id"],
            name=row["name"],
            side=state_of(Side, row["side"]),
            pupil_health=row.get("pupil_health", False),
            medical_branch=row.get("medical_branch", False),
            position=position,
        )
        for position, row in enumerate(_rows("function_catalogue.json", "functions"), start=1)
    )


def areas() -> tuple[CooperationArea, ...]:
    """Return the cooperation areas: the agreed minimum (M52), locked, and some that are often added."""
    return tuple(
        CooperationArea(
            id=row["id"],
            name=row["name"],
            allow_cases=row["allow_cases"],
            locked=row["locked"],
            position=position,
        )
        for position, row in enumerate(_rows("areas.json", "areas"), start=1)
    )


def law_references() -> tuple[LawReference, ...]:
    """Return the law references with their dates; `domain.law.citation` finds the one in force on a day."""
    data = json.loads(read_text("data", "law_references.json"))
    checked_on = date.fromisoformat(data["checked_on"])
    return tuple(
        LawReference(
            id=row["id"],
            topic=row["topic"],
            text=row["text"],
            act=row["act"],
            section=row["section"],
            valid_from=date.fromisoformat(row["valid_from"]),
            valid_to=date.fromisoformat(row["valid_to"]) if "valid_to" in row else None,
            checked_on=checked_on,
            sure=row["sure"],
        )
        for row in data["references"]
    )


def forum_templates(*, valid_from: date) -> tuple[Forum, ...]:
    """Return the forum templates as forums that begin on a day. A record takes those it needs (M01, M27, M29, M31)."""
    return tuple(
        _forum(row, valid_from=valid_from, position=position)
        for position, row in enumerate(_rows("forum_templates.json", "templates"), start=1)
    )


def _forum(row: Row, *, valid_from: date, position: int) -> Forum:
    rhythm = row["rhythm"]
    return Forum(
        id=row["id"],
        name=row["name"],
        kind=state_of(ForumKind, row["kind"]),
        level=state_of(Level, row["level"]),
        rhythm=Rhythm(
            kind=state_of(RhythmKind, rhythm["kind"]),
            count=rhythm.get("count", 1),
            tolerance_days=rhythm.get("tolerance_days", 0),
        ),
        case_policy=state_of(CasePolicy, row["case_policy"]),
        convener_function_id=row["convener"],
        responsible_function_id=row["responsible"],
        requirements=tuple(_requirement(r, valid_from) for r in row["requirements"]),
        template=tuple(_template_item(i) for i in row["template"]),
        start=parse_time(row["start"]),
        end=parse_time(row["end"]),
        question_days=row.get("question_days", 10),
        agenda_days=row.get("agenda_days", 7),
        valid_from=valid_from,
        position=position,
    )


def _requirement(row: Row, valid_from: date) -> Requirement:
    """``months`` bounds a requirement to the start-up phase (M08)."""
    last = valid_from + relativedelta(months=row["months"], days=-1) if "months" in row else None
    return Requirement(
        function_ids=tuple(row["functions"]),
        expectation=state_of(Expectation, row.get("expectation", "shall")),
        minimum=row.get("minimum", 1),
        valid_from=valid_from,
        valid_to=last,
    )


def _template_item(row: Row) -> TemplateItem:
    return TemplateItem(
        title=row["title"],
        kind=state_of(ItemKind, row["kind"]),
        minutes=row["minutes"],
        area_id=row["area"],
        presenter_function_id=row.get("presenter", ""),
        closing=row.get("closing", False),
    )
