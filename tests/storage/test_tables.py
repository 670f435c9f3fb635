"""The tables hold every field of the values, and give back what was put in: else a field is silently lost."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from peewee import SqliteDatabase

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.cases import Basis, CaseDiscussion, Circle, Ground
from samverkan_desktop.domain.forums import (
    CasePolicy,
    Forum,
    ForumKind,
    ItemKind,
    Level,
    Requirement,
    Rhythm,
    RhythmKind,
    TemplateItem,
)
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import Person, PersonFunction, Side, Stage
from samverkan_desktop.storage import codec
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.repositories import Repositories

DAY = date(2026, 12, 3)
FORUM = Forum(
    id="f1",
    name="Konsultationsmöte",
    kind=ForumKind.CONSULTATION,
    level=Level.LEADERSHIP,
    rhythm=Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6),
    case_policy=CasePolicy.WITHOUT_NAMES,
    requirements=(Requirement(function_ids=("kurator", "skolsköterska"), valid_from=DAY),),
    template=(TemplateItem(title="Öppnande", kind=ItemKind.OPENING, minutes=5),),
    valid_from=date(2022, 1, 1),
)
MEETING = Meeting(
    id="m1",
    forum_id="f1",
    day=DAY,
    start=time(13),
    end=time(15),
    state=MeetingState.ONGOING,
    number=7,
    started_at=datetime(2026, 12, 3, 12, 1, tzinfo=UTC),
)
CASE = CaseDiscussion(
    code=7,
    stage=Stage.MIDDLE,
    asking_side=Side.SCHOOL,
    asking_unit_id="u1",
    circle=Circle(unit_ids=("u1",), sides=(Side.SOCIAL,)),
    disclosing=(Side.SCHOOL,),
    bases=(Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by="rektor", day=DAY),),
)
ITEM = AgendaItem(
    id="i1", meeting_id="m1", position=1, title="hög frånvaro", kind=ItemKind.CASE, paragraph=44, case=CASE
)
PERSON = Person(id="p1", name="Åsö Örnvret", functions=(PersonFunction(function_id="a", unit_id="b", valid_from=DAY),))


@pytest.fixture
def repositories(tmp_path: Path) -> Any:
    db = SqliteDatabase(str(tmp_path / "t.db"), pragmas={"foreign_keys": 1})
    run: Any = db.execute_sql
    run("CREATE TABLE access_log (number INTEGER, clock_back INTEGER)")  # of the first, which has an index
    for migration in MIGRATIONS[1:]:  # the first belongs to the record itself
        migration.up(run)
    yield Repositories(db)
    db.close()


def test_every_field_has_its_column_and_every_column_its_field(repositories: Repositories) -> None:
    for kind, repository in repositories.by_kind().items():
        rows = repositories._db.execute_sql(f'PRAGMA table_info("{kind}")').fetchall()
        assert {row[1] for row in rows} == {*repository.columns, *repository.derived}, kind


def test_values_come_back_as_they_were(repositories: Repositories) -> None:
    with repositories._db.atomic():
        for kind, value in (("forum", FORUM), ("meeting", MEETING), ("agenda_item", ITEM), ("person", PERSON)):
            repositories.by_kind()[kind].put(value)
    assert repositories.forums.get("f1") == FORUM
    assert repositories.meetings.get("m1") == MEETING
    assert repositories.items.get("i1") == ITEM
    assert repositories.persons.get("p1") == PERSON
    assert repositories.items.where(case_code=7) == (ITEM,)


def test_put_notes_before_and_after_and_nothing_when_equal(repositories: Repositories) -> None:
    repositories.persons.put(PERSON)
    repositories.persons.put(PERSON)
    renamed = Person(id="p1", name="Ny Örnvret")
    repositories.persons.put(renamed)
    repositories.persons.remove("p1")
    assert [(c.before, c.after) for c in repositories.take_changes()] == [
        (None, PERSON),
        (PERSON, renamed),
        (renamed, None),
    ]
    assert repositories.take_changes() == ()


def test_restore_refuses_when_the_value_was_changed_since(repositories: Repositories) -> None:
    repositories.persons.put(PERSON)
    change = repositories.take_changes()[0]
    back = type(change)(change.kind, change.id, change.after, change.before)
    repositories.persons.put(Person(id="p1", name="Annan Örnvret"))
    assert not repositories.persons.restore(back)
    repositories.persons.put(PERSON)
    assert repositories.persons.restore(back)
    assert repositories.persons.find("p1") is None


def test_canonical_json_is_stable_and_reads_back() -> None:
    text = codec.to_json(FORUM)
    assert text == codec.to_json(codec.from_plain(Forum, codec.to_plain(FORUM)))
    assert "Konsultationsmöte" in text
