"""The copy of a paper for one unit. If these fail, an independent school carries home another school's case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.hearing import OutsideKrets
from samverkan_desktop.services.paper_copies import copies_of
from samverkan_desktop.services.papers import PaperFormat, PaperKind
from tests.documents.word_reading import word_text
from tests.services.builders import USER, Town, text_of
from tests.services.test_case_reading import become

DAY = date(2026, 9, 10)
KINDS = (PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.FOLLOW_UPS)
UNITS = ("central", "norra", "forskola")


@dataclass(frozen=True)
class Told:
    """What is told of one unit's case: a word of its own in every field, and its code."""

    heading: str
    background: str
    talk: str
    agreed: str
    action: str
    code: str

    @property
    def words(self) -> tuple[str, ...]:
        return (self.heading, self.background, self.talk, self.agreed, self.action, self.code)


@pytest.fixture
def told(town: Town) -> tuple[Meeting, dict[str, Told]]:
    """A meeting with a case of each of three schools, and a general item."""
    chance = Random(3)

    def word() -> str:
        return "zq" + "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=10))

    meeting, found = town.started(DAY), {}
    for unit in UNITS:
        item = town.case(meeting, word(), unit=unit)
        parts = [word() for _ in range(4)]
        town.write(item, parts[0], background=parts[1], agreed=parts[2])
        town.treat(item)
        town.act(item, parts[3])
        assert item.case is not None
        found[unit] = Told(item.title, parts[1], parts[0], parts[2], parts[3], item.case.label)
    other = town.general(meeting)
    town.write(other, "Alla läser detta.")
    return town.meetings.get(meeting.id), found


def text(town: Town, kind: PaperKind, meeting: Meeting, unit: str, format: PaperFormat) -> str:
    content = town.papers.produce(kind, meeting.id, unit_id=unit, format=format).content
    return text_of(content) if format is PaperFormat.PDF else word_text(content)


@pytest.mark.parametrize("format", list(PaperFormat))
@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_holds_the_units_own_case_and_nothing_of_any_other(
    town: Town, told: tuple[Meeting, dict[str, Told]], kind: PaperKind, format: PaperFormat
) -> None:
    meeting, cases = told
    for unit in UNITS:
        said = text(town, kind, meeting, unit, format)
        assert (cases[unit].action if kind is PaperKind.FOLLOW_UPS else cases[unit].heading) in said
        for other in UNITS:
            if other != unit:
                whole = [word for word in cases[other].words if word in said.split() or word in said]
                assert not whole, f"{kind} for {unit} tells of {other}"


def test_what_was_approved_is_kept_apart_as_well(town: Town, told: tuple[Meeting, dict[str, Told]]) -> None:
    meeting, cases = told
    town.approve(meeting)
    said = text(town, PaperKind.MINUTES, meeting, "norra", PaperFormat.PDF)
    assert all(word in said for word in cases["norra"].words)
    assert not [word for word in (*cases["central"].words, *cases["forskola"].words) if word in said]


def test_whoever_writes_the_minutes_is_offered_each_unit_outside_some_case(
    town: Town, told: tuple[Meeting, dict[str, Told]]
) -> None:
    found = copies_of(town.session, told[0].id)
    assert {"central", "norra"} <= {unit.id for unit in found.units}
    assert "soc" not in {unit.id for unit in found.units}, "social services are within every krets"
    assert found.first == ""


def reader(town: Town, unit_person: str, role: str = "pupil_health") -> None:
    """Make the user one of the staff, with a role that only reads."""
    person = town.session.repositories.persons.get(unit_person)
    with town.session.action("test", undoable=False) as repositories:
        repositories.persons.put(replace(person, name=USER))
    become(town, role)


def test_a_reader_is_offered_the_copy_of_an_own_unit_and_begins_with_it(
    town: Town, told: tuple[Meeting, dict[str, Told]]
) -> None:
    meeting, cases = told
    reader(town, "fri-rektor")
    found = copies_of(town.session, meeting.id)
    assert [unit.id for unit in found.units] == ["norra"]
    assert found.first == "norra"
    with pytest.raises(OutsideKrets):
        town.papers.produce(PaperKind.MINUTES, meeting.id)
    with pytest.raises(OutsideKrets):
        town.papers.produce(PaperKind.MINUTES, meeting.id, unit_id="central")
    rows = town.log_count()
    said = text(town, PaperKind.MINUTES, meeting, "norra", PaperFormat.PDF)
    assert cases["norra"].talk in said
    assert cases["central"].talk not in said
    assert [(row.action, row.detail) for row in town.log()[rows:]] == [("gör papper", "minutes full för norra")]


@pytest.mark.parametrize("without_case", [False, True])
def test_a_unit_that_has_nothing_to_do_with_the_meeting_gets_no_copy(
    town: Town, told: tuple[Meeting, dict[str, Told]], without_case: bool
) -> None:
    meeting, _ = told
    for seat in town.attendance.participants(meeting.id):
        if seat.unit_id == "norra":
            with town.session.action("test", undoable=False) as repositories:
                repositories.participants.remove(seat.id)
    case = next(item for item in town.agenda.items(meeting.id) if item.case and item.case.asking_unit_id == "norra")
    if without_case:
        with town.session.action("test", undoable=False) as repositories:
            repositories.items.put(replace(case, case=None))
    reader(town, "fri-rektor")
    offered = [unit.id for unit in copies_of(town.session, meeting.id).units]
    assert offered == ([] if without_case else ["norra"]), "its own case is told of"


def test_who_may_read_no_case_is_offered_none(town: Town, told: tuple[Meeting, dict[str, Told]]) -> None:
    reader(town, "fri-rektor", "reviewer")
    assert copies_of(town.session, told[0].id).units == ()


def test_where_no_case_is_hidden_the_whole_paper_comes_first(town: Town) -> None:
    meeting = town.started(DAY)
    item: AgendaItem = town.general(meeting)
    town.write(item, "Alla läser detta.")
    reader(town, "fri-rektor")
    assert copies_of(town.session, meeting.id).first == ""
    assert "Alla läser detta." in text_of(town.papers.produce(PaperKind.MINUTES, meeting.id).content)
