"""Word files pass the same gate as PDF. If these fail, a child's case leaves the program by the other door."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import Unit
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.log_words import LogWords
from samverkan_desktop.services.paper_copies import copies_of
from samverkan_desktop.services.papers import NoSuchVariant, PaperFormat, PaperKind, Variant
from tests.documents.word_reading import members, word_text
from tests.services.builders import PHONE, Town, text_of

DAY = date(2026, 9, 10)
SECRETS = ("frånvaroskälet", "bakgrundsordet", "samtalsordet", "överensordet", "åtgärdsordet")


@pytest.fixture
def meeting(town: Town) -> Meeting:
    """Approved minutes with a case of an independent school whose every field holds a word of its own."""
    meeting = town.started(DAY)
    case = town.case(meeting, "frånvaroskälet", unit="norra")
    town.write(case, "samtalsordet", background="bakgrundsordet", agreed="överensordet")
    town.treat(case)
    town.act(case, "åtgärdsordet")
    town.write(town.general(meeting), "Återkoppling ges när det går.")
    town.approve(meeting)
    return town.meetings.get(meeting.id)


def word(town: Town, meeting: Meeting, variant: Variant = Variant.FULL, *, unit: str = "") -> bytes:
    made = town.papers.produce(PaperKind.MINUTES, meeting.id, variant, unit_id=unit, format=PaperFormat.DOCX)
    assert made.file_name.endswith(".docx")
    return made.content


def test_without_cases_nothing_of_a_case_is_left(town: Town, meeting: Meeting) -> None:
    """M86: not in the words, and not in the bytes of any member of the archive."""
    full, thin = word(town, meeting), word(town, meeting, Variant.WITHOUT_CASES)
    whole, words = word_text(full), word_text(thin)
    for secret in (*SECRETS, "K1", "mellanstadiet", "utan namn", "Sekretess"):
        assert secret in whole
        assert secret not in words
        for name, content in members(thin).items():
            assert secret.encode() not in content, name
            assert secret.encode("utf-16-le") not in content, name
    for item in town.agenda.items(meeting.id):
        assert f"§ {item.paragraph}" in words, "a § without its text is counted all the same"
    assert "Återkoppling ges när det går." in words


def test_copy_for_a_unit_outside_the_krets(town: Town, meeting: Meeting) -> None:
    outside: tuple[Unit, ...] = copies_of(town.session, meeting.id).units
    assert outside
    for unit in outside:
        content = word(town, meeting, unit=unit.id)
        for secret in SECRETS:
            assert all(secret.encode() not in member for member in members(content).values())


def test_approved_word_file_carries_the_approval_and_is_the_same_again(town: Town, meeting: Meeting) -> None:
    """The hash of the approval's row in the log is the outside witness; a reprint is the same to the byte."""
    first = word(town, meeting)
    pdf = text_of(town.papers.produce(PaperKind.MINUTES, meeting.id).content)
    head = pdf.partition("logg ")[2].split()[0]
    assert len(head) == 12
    assert f"logg {head}" in word_text(first)
    assert word(town, meeting) == first


@pytest.mark.parametrize("variant", [Variant.FULL, Variant.WITHOUT_CASES])
def test_gate_is_shut_while_a_direct_hit_stands(town: Town, variant: Variant) -> None:
    meeting = town.started(DAY)
    town.write(town.general(meeting), f"Ring {PHONE}.")
    with pytest.raises(GateShut):
        word(town, meeting, variant)


def test_variant_that_does_not_exist_is_refused(town: Town) -> None:
    meeting = town.meeting(DAY)
    town.meetings.invite(meeting.id)
    with pytest.raises(NoSuchVariant):
        town.papers.produce(PaperKind.INVITATION, meeting.id, Variant.WITHOUT_CASES, format=PaperFormat.DOCX)


def test_log_says_that_it_was_a_word_file(town: Town, meeting: Meeting) -> None:
    word(town, meeting, Variant.WITHOUT_CASES)
    row = town.log()[-1]
    told = LogWords(town.session).told(row)
    assert (told.what, told.detail) == ("gör papper", "Minnesanteckningar, utan ärenden, Word")
