"""What holds for every value of the domain: it does not change under one's hands, and does not talk."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from datetime import UTC, date, datetime
from typing import Any

import pytest

import samverkan_desktop.domain
from samverkan_desktop.domain.minutes import ItemText, MinutesVersion
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Side
from tests.domain.builders import DAY, case, follow_up, item

# they stand for something that moves: time, and the last id given
_MOVING = {"ManualClock", "IdMaker"}

VALUES = sorted(
    {
        value
        for info in pkgutil.iter_modules(samverkan_desktop.domain.__path__)
        for value in vars(importlib.import_module(f"samverkan_desktop.domain.{info.name}")).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value)
    },
    key=lambda value: value.__name__,
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_a_value_is_frozen(value: Any) -> None:
    """Else screen, undo stack and record share one object, and undo gives back what was typed last."""
    assert value.__dataclass_params__.frozen == (value.__name__ not in _MOVING)


SECRET = "Alex 0435-55 51 23"


@pytest.mark.parametrize(
    "value",
    [
        item("a", 1, title=SECRET, case=case()),
        ItemText(item_id="a", background=SECRET, talk=SECRET, agreed=SECRET),
        follow_up(what=SECRET, outcome=SECRET),
        Question(
            id="q",
            forum_id="f",
            side=Side.SCHOOL,
            unit_id="u",
            area_id="a",
            kind=QuestionKind.CASE,
            line=SECRET,
            received_on=DAY,
            void_reason=SECRET,
        ),
        MinutesVersion(
            id="v",
            meeting_id="m",
            version=2,
            created_at=datetime(2026, 12, 10, tzinfo=UTC),
            approved_on=date(2026, 12, 10),
            approved_by="Förvaltningschef",
            snapshot=SECRET,
            digest="0",
            reason=SECRET,
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_never_tells_what_users_wrote(value: object) -> None:
    """Else a traceback or a log line carries case text out of the encrypted record."""
    assert SECRET not in repr(value)
    assert SECRET not in f"{value}"
