"""If these fail, the example cannot be tried, or somebody's own file is taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services.example_place import NotTheExample
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.papers import PaperKind, Papers
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.trying import example_file, is_example, make_example_in, open_example
from samverkan_desktop.storage.errors import RecordMissing
from tests.services.builders import Town, text_of


@pytest.fixture
def around(town: Town) -> Surroundings:
    tools = town.session.record.tools
    return Surroundings(clock=town.session.clock, random_bytes=tools.random_bytes, kdf=tools.kdf)


def test_made_opened_marked_and_made_anew(tmp_path: Path, around: Surroundings) -> None:
    folder = tmp_path / "data" / "exempel"
    with pytest.raises(RecordMissing):
        open_example(folder, around)
    assert make_example_in(folder, around) == example_file(folder)
    session = open_example(folder, around)
    assert is_example(session)
    meeting = Meetings(session).rows()[0].meeting
    paper = Papers(session).produce(PaperKind.ATTENDANCE_LIST, meeting.id)
    assert "EXEMPEL" in text_of(paper.content)
    Settings(session).set_municipality(Municipality(name="Ändrad", example=True))
    session.close()
    make_example_in(folder, around)
    session = open_example(folder, around)
    assert Settings(session).municipality().name == "Exempelkommun"
    assert session.record.missing_changes == 0, "an example made anew is not a record put back"
    session.close()
    assert not list(folder.glob(".*")), "no draft is left"


def test_anything_else_is_left_alone(tmp_path: Path, around: Surroundings, town: Town) -> None:
    folder = tmp_path / "exempel"
    folder.mkdir()
    for passphrase in ("demo", "en annan fras som duger"):
        made = new_record(
            example_file(folder),
            municipality=Municipality(name="Egen"),
            user="Ava",
            passphrase=passphrase,
            surroundings=around,
            allow_weak=True,
        )
        made.session.close()
        with pytest.raises(NotTheExample):
            open_example(folder, around)
        example_file(folder).unlink()
    assert not is_example(town.session)
