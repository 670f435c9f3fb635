"""The faults that are put into code. If these fail, a test suite is praised for noticing what was never wrong."""

from __future__ import annotations

import ast
from pathlib import Path
from random import Random

import pytest

from tests.mutation.mutate import ROOT, Outcome, sample, table
from tests.mutation.operators import mutants_of, mutated
from tests.mutation.targets import TARGETS

SOURCE = '''
"""A module."""
from typing import TYPE_CHECKING
__all__ = ["guard"]
if TYPE_CHECKING:
    LIMIT = 3
def guard(value: int, *, sure: bool = False) -> int:
    """A docstring."""
    if value < 10 and not sure:
        raise ValueError
    note(value)
    return value + 1 if sure else helper(value)
'''
WANTED = {
    "sure: bool=True",
    "value >= 10",
    "value <= 10",
    "value < 10 or not sure",
    "value < 11",
    "value - 1 if sure",
    "value + 2 if sure",
    "helper(value) if sure else value + 1",
    "return None",
}


def test_every_kind_of_fault_is_made_and_each_can_be_read() -> None:
    found = [mutated(SOURCE, mutant.number) for mutant in mutants_of("m.py", SOURCE)]
    for source in found:
        ast.parse(source)
    for words in WANTED:
        assert any(words in source for source in found), words
    assert any("raise ValueError" not in source for source in found)
    assert any("note(value)" not in source for source in found)
    assert len(set(found)) == len(found), "two faults are the same"
    assert ast.unparse(ast.parse(SOURCE)) not in found, "one fault is none"


def test_what_never_runs_and_what_is_text_is_left_alone() -> None:
    for mutant in mutants_of("m.py", SOURCE):
        source = mutated(SOURCE, mutant.number)
        assert "LIMIT = 3" in source
        assert "'guard'" in source
        assert "A docstring." in source


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_module_and_test_that_is_named_is_there_and_can_be_mutated(target: object) -> None:
    path, tests = Path(target.path), target.tests  # type: ignore[attr-defined]  # a parameter of pytest's
    source = (ROOT / path).read_text(encoding="utf-8")
    mutants = mutants_of(str(path), source)
    assert mutants
    for mutant in mutants[:: max(1, len(mutants) // 5)]:
        ast.parse(mutated(source, mutant.number))
    for test in tests:
        assert (ROOT / test).is_file(), test


def test_the_table_counts_what_survived() -> None:
    module = TARGETS[0].path
    mutants = mutants_of(module, SOURCE)[:4]
    outcomes = [
        Outcome(each, state) for each, state in zip(mutants, ("killed", "survived", "time", "killed"), strict=True)
    ]
    text = table(outcomes, {module: 40})
    assert "| storage/keys | 40 | 4 | 3 | 1 | 75% |" in text
    assert mutants[1].what in text


def test_a_sample_is_never_too_small() -> None:

    mutants = mutants_of("m.py", SOURCE)
    assert len(sample(mutants, 0.0, Random(1))) == min(6, len(mutants))
    assert sample(mutants, 1.0, Random(1)) == mutants
