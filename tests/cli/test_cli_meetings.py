"""What IT reads of meetings: the list without a word of what was said, and one meeting whole."""

from __future__ import annotations

import json
import re
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

LIST_KEYS = {
    *("id", "reference", "forum", "forum_name", "number", "label", "state", "date", "start", "end", "zone", "place"),
    *("link", "slot", "moved_reason", "last_question_day", "items", "cases"),
}
SHOW_KEYS = (LIST_KEYS - {"cases"}) | {
    *("hand_placed", "secretary", "invited_on", "agenda_sent_on", "started_at", "finished_at", "approved_on"),
    *("approved_by", "approved_way", "cancelled_reason", "participants", "missing_functions", "carried_follow_ups"),
    "versions",
}
ITEM_KEYS = {
    *("id", "position", "paragraph", "title", "kind", "state", "minutes", "area", "presenter", "question_id", "case"),
    *("background", "talk", "agreed", "sanitised", "follow_ups"),
}
STATES = {"planned", "invited", "agenda_sent", "ongoing", "for_approval", "approved", "cancelled"}
MEETING = "konsultation:6/2026"


def test_list_as_json(terminal: Terminal, example: Path) -> None:
    found = json.loads(terminal.done("meetings", example, "--json"))
    session = terminal.open(example)
    assert len(found) == session.repositories.meetings.count()
    session.close()
    assert all(set(row) == LIST_KEYS for row in found)
    assert [row["date"] for row in found] == sorted(row["date"] for row in found)
    for row in found:
        assert row["state"] in STATES
        assert date.fromisoformat(row["date"])
        assert time.fromisoformat(row["start"]) < time.fromisoformat(row["end"])
        assert row["reference"] == (f"{row['forum']}:{row['label']}" if row["number"] else row["id"])


def test_list_tells_nothing_of_what_was_said(terminal: Terminal, example: Path) -> None:
    session = terminal.open(example)
    titles = {item.title for item in session.repositories.items.all() if item.case}
    session.close()
    for out in (terminal.done("meetings", example), terminal.done("meetings", example, "--json")):
        assert not [title for title in titles if title in out]


def test_columns_line_up(terminal: Terminal, example: Path) -> None:
    heading, *lines = terminal.done("meetings", example).splitlines()
    assert heading.split() == ["Möte", "Dag", "Tid", "Läge", "Punkter", "Ärenden", "Forum"]
    place = heading.index("Dag")
    assert all(re.match(r"\d{4}-\d\d-\d\d  kl\.", line[place:]) for line in lines)


def test_show_as_json_holds_everything(terminal: Terminal, example: Path) -> None:
    found = json.loads(terminal.done("show", example, MEETING, "--json"))
    assert set(found) == SHOW_KEYS
    assert all(set(item) == ITEM_KEYS for item in found["items"])
    session = terminal.open(example)
    repositories = session.repositories
    items = repositories.items.where(meeting_id=found["id"])
    assert [item["id"] for item in found["items"]] == [item.id for item in items]
    for shown, item in zip(found["items"], items, strict=True):
        text = repositories.texts.find(item.id)
        if text:
            assert (shown["background"], shown["talk"], shown["agreed"]) == (text.background, text.talk, text.agreed)
        assert (shown["case"] or {}).get("code") == (item.case.label if item.case else None)
    follow_ups = [each["id"] for item in found["items"] for each in item["follow_ups"]]
    assert sorted(follow_ups) == sorted(f.id for f in repositories.follow_ups.where(meeting_id=found["id"]))
    assert len(found["participants"]) == repositories.participants.count(meeting_id=found["id"])
    session.close()


def test_show_reads_like_minutes(terminal: Terminal, example: Path) -> None:
    out = terminal.done("show", example, MEETING)
    found = json.loads(terminal.done("show", example, MEETING, "--json"))
    flat = " ".join(out.split())
    for item in found["items"]:
        assert f"§ {item['paragraph']} " in flat
        assert item["title"] in flat
        for part in ("background", "talk", "agreed"):
            assert " ".join(item[part].split()) in flat
    assert "Torsdagen den 22 oktober 2026" in flat
    assert max(len(line) for line in out.partition("§\u00a0")[2].splitlines()) <= 100


def test_a_meeting_is_named_in_three_ways(terminal: Terminal, example: Path) -> None:
    found = json.loads(terminal.done("show", example, MEETING, "--json"))
    for name in (found["id"], MEETING, f"{found['forum_name']}:6/2026", f"  {MEETING} "):
        assert json.loads(terminal.done("show", example, name, "--json"))["id"] == found["id"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("6/2026", "Flera forum har ett möte 6/2026."),
        ("99/2026", "inget möte som heter ”99/2026”"),
        ("ingen:6/2026", "inget möte"),
        ("'; DROP TABLE meeting", "inget möte"),
        ("", "inget möte"),
    ],
)
def test_a_meeting_that_is_not_there(terminal: Terminal, example: Path, name: str, told: str) -> None:
    assert told in terminal.refused(2, "show", example, name)


def test_reading_a_meeting_with_cases_stands_in_the_log(terminal: Terminal, example: Path) -> None:
    terminal.done("show", example, MEETING)
    assert "läs möte" in terminal.done("log", example)


def test_empty_record_says_what_to_do(terminal: Terminal, tmp_path: Path) -> None:
    terminal.passphrase("fem ord som ingen annan har")
    terminal.done("new", "ny.samverkan", "--municipality", "Exempelkommun")
    assert "samverkan plan" in terminal.done("meetings", "ny.samverkan")
    assert json.loads(terminal.done("meetings", "ny.samverkan", "--json")) == []
