"""If these fail, a decision to let a word stand opens the gate for more than that word, or tells what it was."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.deidentify import Finding, scan
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.checking import meeting_check
from samverkan_desktop.services.gate import STANDARD_GATE, GateShut
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.keeping import Keeping, NeverKept
from samverkan_desktop.services.papers import PaperKind
from tests.services.builders import PHONE_TEXT, Town

DAY = date(2026, 9, 10)
GIVEN = "Skolan berättar att Kalle ropade. Ingen svarade."
MISTAKEN = "Vi provade Zyntra i går på förmiddagen."
DATED = "Eleven började den 14 oktober och trivs."
OWN_NUMBER = "Numret är 900101-9802."  # of the Tax Agency's test series
WRONG_NUMBER = "Fakturan är 900101-9803."


def first(text: str) -> Finding:
    found = scan(text)
    assert found, "the engine marks nothing here any longer: choose another text"
    return found[0]


@pytest.fixture
def meeting(town: Town) -> Meeting:
    return town.started(DAY)


def marked(town: Town, meeting: Meeting) -> list[str]:
    check = meeting_check(town.session, STANDARD_GATE, town.meetings.view(meeting.id))
    return [hit.id for hit in check.run().hits]


def keep(town: Town, item: AgendaItem, text: str, reason: KeepReason = KeepReason.NO_PERSON) -> str:
    return Keeping(town.session).keep(text, first(text), reason, place=item.id, item_id=item.id, where="§ 1 Samtal").id


def test_the_gate_opens_for_what_is_kept_on_screen_and_on_paper(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    with pytest.raises(GateShut):
        town.papers.produce(PaperKind.MINUTES, meeting.id)
    keep(town, item, GIVEN)
    assert marked(town, meeting) == []
    assert "Kalle" in town.words(PaperKind.MINUTES, meeting)


def test_a_given_name_is_kept_in_its_own_item_alone(town: Town, meeting: Meeting) -> None:
    item, other = town.general(meeting), town.general(meeting, "En annan sak")
    town.write(item, GIVEN)
    town.write(other, GIVEN)
    keep(town, item, GIVEN)
    assert marked(town, meeting) == [other.id]
    with pytest.raises(GateShut):
        town.papers.produce(PaperKind.MINUTES, meeting.id)
    assert all(not kept.phrase for kept in Keeping(town.session).all()), "no words are stored for a single place"


def test_no_other_word_beside_it_and_no_other_name_in_its_place(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    keep(town, item, GIVEN)
    for changed in (
        GIVEN.replace("ropade", "slutade"),
        GIVEN.replace("berättar att", "anmäler"),
        GIVEN.replace("Kalle", "Olle"),
        f"{GIVEN} Sedan kom Kalle.",
    ):
        town.minutes.save_part(item.id, "talk", changed)
        assert marked(town, meeting) == [item.id], "another phrase is another decision"


def test_it_holds_while_the_sentence_is_written_on(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    begun = "Skolan berättar att Kalle"
    town.write(item, begun)
    keep(town, item, begun)
    for text in (begun, f"{begun} rop", f"{begun} ropade", f"{begun} ropade högt. Ingen svarade."):
        town.minutes.save_part(item.id, "talk", text)
        assert marked(town, meeting) == [], text


def test_a_word_that_is_no_person_is_remembered_in_its_phrase(town: Town, meeting: Meeting) -> None:
    item, other = town.general(meeting), town.general(meeting, "En annan sak")
    town.write(item, MISTAKEN)
    town.write(other, MISTAKEN)
    keep(town, item, MISTAKEN)
    assert marked(town, meeting) == []
    town.write(other, "Mamman heter Zyntra i går.")
    assert marked(town, meeting) == [other.id], "the word alone is not remembered"
    assert [kept.phrase for kept in Keeping(town.session).all()] == ["Vi provade Zyntra i går"]


def test_staff_is_kept_for_the_place_alone(town: Town, meeting: Meeting) -> None:
    item, other = town.general(meeting), town.general(meeting, "En annan sak")
    town.write(item, MISTAKEN)
    town.write(other, MISTAKEN)
    keep(town, item, MISTAKEN, KeepReason.STAFF)
    assert marked(town, meeting) == [other.id]


def test_an_indirect_fact_is_weighed_once_and_still_counts(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, DATED)
    keep(town, item, DATED)
    verdict = meeting_check(town.session, STANDARD_GATE, town.meetings.view(meeting.id)).run()
    assert verdict.hits == ()
    assert [hit.finding.kind.value for hit in verdict.kept] == ["EXACT_DATE"]


@pytest.mark.parametrize(
    "text", [OWN_NUMBER, PHONE_TEXT, "Skriv till namn@exempel.example i dag.", "Eleven är född 2014-03-12 här."]
)
def test_what_points_straight_at_somebody_is_never_kept(town: Town, meeting: Meeting, text: str) -> None:
    item = town.general(meeting)
    town.write(item, text)
    with pytest.raises(NeverKept):
        keep(town, item, text)
    assert marked(town, meeting) == [item.id]


def test_a_row_of_digits_that_is_no_number_may_be_kept(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, WRONG_NUMBER)
    keep(town, item, WRONG_NUMBER)
    assert marked(town, meeting) == []


def test_the_log_tells_kind_length_reason_and_place_but_not_the_word(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    keep(town, item, GIVEN)
    row = town.log()[-1]
    assert (row.action, row.object_id) == ("behåll markering", item.id)
    assert row.detail == "PERSON_NAME, 5 tecken, inte en person"
    assert all("Kalle" not in f"{each}" for each in town.log())


def test_taking_it_back_and_undo_mark_the_word_again(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    kept = keep(town, item, GIVEN)
    town.session.undo()
    assert marked(town, meeting) == [item.id]
    town.session.redo()
    assert marked(town, meeting) == []
    Keeping(town.session).revoke(kept)
    assert marked(town, meeting) == [item.id]
    town.session.undo()
    assert marked(town, meeting) == []


def test_keeping_twice_is_one_decision(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    assert keep(town, item, GIVEN) == keep(town, item, GIVEN)
    assert len(Keeping(town.session).all()) == 1


def test_the_hash_is_another_in_another_record(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    keep(town, item, GIVEN)
    digest = Keeping(town.session).all()[0].digest
    with town.session.action("prov") as repositories:
        town.session.record.settings.set("kept_key", "00" * 32)
        repositories.kept_words.remove(Keeping(town.session).all()[0].id)
    keep(town, item, GIVEN)
    assert Keeping(town.session).all()[0].digest != digest, "the words could be guessed from the hash alone"


def test_what_is_kept_does_not_hide_its_item_from_search(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, GIVEN)
    Index(town.session).index_meeting(meeting.id)
    assert town.session.record.search.find("ropade") == []
    keep(town, item, GIVEN)
    Index(town.session).index_meeting(meeting.id)
    assert [found.object_id for found in town.session.record.search.find("ropade")] == [item.id]


def test_sanering_takes_the_decisions_along(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    town.write(item, MISTAKEN)
    keep(town, item, MISTAKEN)
    town.minutes.sanitise(meeting.id, item.id, second_person="Vera Ljungås")
    assert Keeping(town.session).all() == ()


def test_what_is_marked_beside_it_is_not_remembered_with_it(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    text = "Kalle provade Zyntra i går på förmiddagen."
    finding = scan(text)[1]
    Keeping(town.session).keep(text, finding, KeepReason.NO_PERSON, place=item.id, item_id=item.id)
    assert [kept.phrase for kept in Keeping(town.session).all()] == ["… provade Zyntra i går"]
