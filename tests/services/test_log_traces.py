"""If these fail, a reviewer is not told what was done to the log, to which rows, or when, or is told it row by row."""

from __future__ import annotations

import re

import pytest

from samverkan_desktop.services.log_review import LogReviews
from samverkan_desktop.services.log_traces import Trace
from samverkan_desktop.storage.connection import raw_connect
from tests.services.builders import Town
from tests.storage.test_log_chain import NO_TRIGGERS

MOVED = "UPDATE access_log SET number = number - 1 WHERE number > 9"
SWAP = [
    "UPDATE access_log SET number = 999 WHERE number = 9",
    "UPDATE access_log SET number = 9 WHERE number = 12",
    "UPDATE access_log SET number = 12 WHERE number = 999",
]
DATED = re.compile(r"Det som stod där skrevs (mellan|före|efter) 20[-0-9]{8} [.0-9]{8}")


def found(town: Town, *tampering: str) -> tuple[Trace, ...]:
    """Change the log as one who holds the key and another program could; return what is told."""
    town.full()
    key = town.session.record.data_key
    town.session.close()
    connection = raw_connect(town.path, key)
    for statement in (*NO_TRIGGERS, *tampering):
        connection.execute(statement)
    connection.close()
    town.session = town.again().session
    return LogReviews(town.session).verify()


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        (["UPDATE access_log SET detail = 'x' WHERE number = 9"], [("edit", "Rad 9 i loggen har ändrats")]),
        (
            ["UPDATE access_log SET detail = 'x' WHERE number IN (7, 8, 9, 12)"],
            [("edit", "Raderna 7–9 i loggen har ändrats"), ("edit", "Rad 12 i loggen har ändrats")],
        ),
        (["DELETE FROM access_log WHERE number = 9"], [("gap", "I loggen saknas rad 9: någon har tagit bort den")]),
        (
            ["DELETE FROM access_log WHERE number IN (9, 10)"],
            [("gap", "I loggen saknas raderna 9–10: någon har tagit bort dem")],
        ),
        (["DELETE FROM access_log WHERE number < 3"], [("gap", "I loggen saknas raderna 1–2: ")]),
        (SWAP, [("order", "Rad 9 i loggen hänger inte ihop"), ("order", "Rad 12 i loggen hänger inte ihop")]),
    ],
    ids=["edit", "edits", "gap", "wide gap", "beginning", "swap"],
)
def test_each_trace_is_told_once_with_its_time(town: Town, tampering: list[str], told: list[tuple[str, str]]) -> None:
    traces = found(town, *tampering)
    assert [trace.kind for trace in traces] == [kind for kind, _ in told]
    for trace, (_, sentence) in zip(traces, told, strict=True):
        assert trace.sentence.startswith(sentence)
        assert DATED.search(trace.sentence), trace.sentence


def test_a_row_taken_out_and_the_rest_numbered_anew_is_few_traces(town: Town) -> None:
    traces = found(town, "DELETE FROM access_log WHERE number = 9", MOVED)
    assert traces[0].sentence.startswith("Raderna 9–")
    assert [trace.kind for trace in traces] == ["order", "edit", "tail"]


def test_a_lost_end_is_told_with_how_much(town: Town) -> None:
    (trace,) = found(town, "DELETE FROM access_log WHERE number > 9")
    assert trace.kind == "tail"
    assert re.match(r"\d+ ändringar saknas jämfört med senaste användningen", trace.sentence)


def test_times_that_cannot_be_read_stop_nobody_from_being_told(town: Town) -> None:
    (trace,) = found(town, "UPDATE access_log SET instant = 'x' WHERE number IN (9, 10, 11)")
    assert trace.sentence.startswith("Raderna 9–11 i loggen har ändrats i efterhand.")
