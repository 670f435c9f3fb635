"""Five ways to tamper with the log, as IT finds them (F29). If these fail, somebody rewrites who read what, unseen."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.test_cli_upkeep import overwrite

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

_REORDER = (
    "UPDATE access_log SET number = 4000000 WHERE number = 4",
    "UPDATE access_log SET number = 4 WHERE number = 6",
    "UPDATE access_log SET number = 6 WHERE number = 4000000",
)


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (("UPDATE access_log SET user_name = 'Bo Dal' WHERE number = 4",), "Rad 4 i loggen har ändrats"),
        (("DELETE FROM access_log WHERE number = 4",), "saknas rad 4"),
        (_REORDER, "Rad 4"),
        (("DELETE FROM access_log WHERE number > (SELECT max(number) - 2 FROM access_log)",), "saknas"),
    ],
    ids=["edited", "deleted", "reordered", "cut"],
)
def test_each_way_to_tamper_with_the_log_is_named(
    terminal: Terminal, example: Path, sql: tuple[str, ...], told: str
) -> None:
    terminal.done("log", example, "--verify")
    session = terminal.open(example)
    for statement in sql:
        overwrite(session, statement)
    session.record.close()
    answer = terminal.run("log", example, "--verify")
    assert answer.code == 1
    assert told in answer.out + answer.err
    assert example.name in answer.err


def test_a_whole_older_file_in_its_place_is_named(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    shutil.copy(example, tmp_path / "äldre")
    for _ in range(2):
        terminal.done("meetings", example)
    shutil.copy(tmp_path / "äldre", example)
    answer = terminal.run("log", example, "--verify")
    assert answer.code == 1
    assert "saknas" in answer.out + answer.err
