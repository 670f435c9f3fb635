"""Every text that somebody wrote is read by the gate before it is exported. If this fails, a field was forgotten.

The fields are found in the values themselves: one that is new is asked for until it is read or listed here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.domain.afterwards import BoardReport
from samverkan_desktop.services.example_record import make_example
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import Town

MARK = "zqskrivet"
REGISTERS = {"board", "principal", "unit", "function", "person", "area", "law_reference", "school_year"}
"""Told as they are; a personal number never gets into them (`register_guard`)."""
NOT_EXPORTED = {"draft"}
NOT_WRITTEN = {
    "forum.name",
    "forum.agreement_row",
    "meeting.zone",
    "question.arrival",
    "minutes_version.approved_by",
    "minutes_version.digest",
    "minutes_version.log_hash",
    "minutes_version.snapshot",
    "agenda_item.case.bases.assessed_by",
    "participant.substitute_for",
    "calendar_issue.says",
    "attachment.looked_by",
    "kept_word.digest",
    "kept_word.kept_by",
    "kept_word.kind",
    "kept_word.phrase",
    "kept_word.place",
    "kept_word.where",
}
"""Chosen from registers or made by the program; a version's text is read as it is printed; kept words are let stand."""


def texts_of(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the way to each text in a value."""
    if isinstance(value, tuple):
        for each in value:
            yield from texts_of(each, path)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name != "id" and not field.name.endswith(("_id", "_ids")):
                yield from texts_of(getattr(value, field.name), (*path, field.name))
    elif type(value) is str:
        yield path


def marked(value: Any, path: tuple[str, ...]) -> Any:
    """The value with the mark at the end of a text, wherever the way leads."""
    if isinstance(value, tuple):
        return tuple(marked(each, path) for each in value)
    if not path:
        return f"{value} {MARK}".strip()
    if not dataclasses.is_dataclass(value) or not hasattr(value, path[0]):
        return value
    inner = marked(getattr(value, path[0]), path[1:])
    return dataclasses.replace(value, **{path[0]: inner})  # type: ignore[type-var]  # some dataclass


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A year in which nearly every kind of value there is has been written."""
    folder: Path = tmp_path_factory.mktemp("exempel")
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    session = make_example(folder / "e.samverkan", today=date(2026, 11, 28), years=1, kdf=kdf)
    yield session
    session.close()


def test_every_written_text_is_read_before_it_is_exported(example: Session) -> None:
    forgotten, asked = [], set()
    for kind, repository in example.repositories.by_kind().items():
        if kind in REGISTERS | NOT_EXPORTED:
            continue
        values = repository.all()
        for path in sorted({way for value in values for way in texts_of(value, ())}):
            name = ".".join((kind, *path))
            if name in NOT_WRITTEN:
                continue
            asked.add(name)
            if kind == "logged_meeting":  # of an anmälningsmöte there may be no content
                values = tuple(value for value in values if value.agreed)
            with example.action("prova", undoable=False) as repositories:
                repositories.by_kind()[kind].put_many(marked(value, path) for value in values)
            read = " ".join(field.text for field in Exporting(example)._fields())
            if MARK not in read:
                forgotten.append(name)
            with example.action("ta tillbaka", undoable=False) as repositories:
                repositories.by_kind()[kind].put_many(values)
    assert forgotten == []
    assert asked >= {"meeting.place", "item_text.talk", "forum.link", "forum.template.title", "board_report.paragraph"}


def test_the_boards_paragraph_is_read_too(town: Town, tmp_path: Path) -> None:
    meeting, _, _ = town.full()
    with town.session.action("redovisa", undoable=False) as repositories:
        report = BoardReport(meeting_id=meeting.id, reported_on=meeting.day, paragraph="§ 12 19900118-9811")
        repositories.board_reports.put(report)
    with pytest.raises(GateShut) as shut:
        Exporting(town.session).export(tmp_path / "ut")
    assert "nämndens paragraf" in shut.value.sentence()
    assert not (tmp_path / "ut").exists()
