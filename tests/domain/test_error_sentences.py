"""Every fault of the domain ends in a Swedish sentence. If these fail, the user meets a traceback or a riddle."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import samverkan_desktop.domain
from samverkan_desktop.domain.changes import NothingToUndo
from samverkan_desktop.domain.errors import EnvironmentFailure, SamverkanError, UserError
from samverkan_desktop.domain.periods import PeriodReversed

MODULES: dict[str, ModuleType] = {
    info.name: importlib.import_module(f"samverkan_desktop.domain.{info.name}")
    for info in pkgutil.iter_modules(samverkan_desktop.domain.__path__)
}
FAULTS = sorted(
    {
        value
        for module in MODULES.values()
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, SamverkanError)
    },
    key=lambda fault: fault.__name__,
)
BASES = (SamverkanError, UserError, EnvironmentFailure)
OWN = [fault for fault in FAULTS if fault not in BASES]


def fields_of(fault: type[SamverkanError]) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(fault.template) if name is not None}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_sentence_is_made_of_its_fields(fault: type[SamverkanError]) -> None:
    """Else telling the user what went wrong goes wrong itself."""
    values = {name: f"<{name}>" for name in fields_of(fault)}
    sentence = fault(**values).sentence()
    for value in values.values():
        assert value in sentence
    assert "{" not in sentence


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_sentence_is_plain_swedish(fault: type[SamverkanError]) -> None:
    """Whole sentences, Swedish quotes, no English, no word that belongs to boards (docs/domain.md: glossary)."""
    text = re.sub(r"\{\w+\}", "Värdet", fault.template)
    assert re.match(r"[A-ZÅÄÖ”]", text), text
    assert text.endswith("."), text
    assert "  " not in text
    assert not re.search(r"[\"'“„…!]", text), text
    assert not re.search(r"\b(error|fel \d|protokoll\w*|juster\w*|beslut\w*|roll\w*|barnets namn)\b", text, re.I), text
    assert not re.search(r"\b(None|null|ValueError|str|int|id)\b", text), text


# what was kept is plain where there is nothing to keep
_NOTHING_TO_KEEP = {NothingToUndo}


@pytest.mark.parametrize("fault", OWN, ids=lambda fault: fault.__name__)
def test_the_sentence_says_what_was_kept_and_what_to_do(fault: type[SamverkanError]) -> None:
    """docs/architecture.md: what happened, what was kept, what to do. Else the user does not dare to go on."""
    if fault in _NOTHING_TO_KEEP:
        return
    sentences = [part for part in re.split(r"(?<=[.:])\s+", fault.template) if part]
    kept = re.compile(r"[Ii]nget (annat )?har |oförändra|sparad|är kvar|finns kvar")
    assert kept.search(fault.template), fault.template
    assert len(sentences) >= 3, fault.template
    # the last word is about what to do: an imperative, not one more "inget har ändrats"
    assert not kept.search(sentences[-1]) or ":" in fault.template, fault.template


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_command_line_knows_what_to_answer(fault: type[SamverkanError]) -> None:
    """docs/command-line.md: 1 is no, 2 wrong use, 3 environment. Else scripts at IT take a refusal for a crash."""
    if issubclass(fault, EnvironmentFailure):
        assert fault.exit_code == 3
    else:
        assert fault.exit_code in (1, 2)


def raised() -> Iterator[tuple[str, type[SamverkanError], set[str] | None]]:
    """Yield every place in the domain where a fault of ours is made, with the names of its fields."""
    for name, module in MODULES.items():
        tree = ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Raise) or node.exc is None:
                continue
            call = node.exc if isinstance(node.exc, ast.Call) else None
            target = call.func if call else node.exc
            fault = getattr(module, target.id, None) if isinstance(target, ast.Name) else None
            if isinstance(fault, type) and issubclass(fault, SamverkanError):
                fields = None if call is None else {keyword.arg or "**" for keyword in call.keywords}
                yield f"{name}:{node.lineno}", fault, fields


RAISED = list(raised())


@pytest.mark.parametrize(("fault", "fields"), [r[1:] for r in RAISED], ids=[r[0] for r in RAISED])
def test_every_place_gives_the_fields_its_sentence_needs(fault: type[SamverkanError], fields: set[str] | None) -> None:
    """Else a rare refusal ends in a KeyError in front of the user."""
    assert (fields or set()) == fields_of(fault)


def test_no_fault_is_left_unused() -> None:
    """Else a rule was written down and never asked. Undo, files and another's drafts are refused by the services."""
    unused = set(OWN) - {fault for _, fault, _ in RAISED}
    by_services = {"AttachmentUnreadable", "ChangedSince", "DraftNotYours", "NothingToUndo"}
    assert {fault.__name__ for fault in unused} == by_services


# --- the base ------------------------------------------------------------------------------------------------------


class Sample(UserError):
    template = "Mötet den {day} har {count} deltagare i {place}. Inget har ändrats."


def test_dates_are_written_as_in_tables() -> None:
    """2026-12-03, never datetime.date(2026, 12, 3)."""
    assert Sample(day=date(2026, 12, 3), count=9, place="sal 2").sentence() == (
        "Mötet den 2026-12-03 har 9 deltagare i sal 2. Inget har ändrats."
    )


@given(st.text())
def test_what_a_user_typed_cannot_upset_the_sentence(text: str) -> None:
    """Else braces in a place name end in a traceback, or show another field."""
    assert Sample(day=date(2026, 12, 3), count=9, place=text).sentence() == (
        f"Mötet den 2026-12-03 har 9 deltagare i {text}. Inget har ändrats."
    )


def test_the_template_is_what_is_translated() -> None:
    """Else English users get Swedish, since no two filled-in sentences are alike."""
    english = {Sample.template: "The meeting of {day} has {count} participants in {place}. Nothing was changed."}
    fault = Sample(day=date(2026, 12, 3), count=9, place="room 2")
    assert fault.sentence(lambda text: english[text]) == (
        "The meeting of 2026-12-03 has 9 participants in room 2. Nothing was changed."
    )


def test_a_fault_names_itself_for_the_developer() -> None:
    fault = PeriodReversed(date_from=date(2026, 1, 1), date_to=date(2025, 1, 1))
    assert "PeriodReversed" in str(fault)
    assert fault.fields["date_to"] == date(2025, 1, 1)
