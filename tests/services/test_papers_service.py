"""The papers. If these fail, a copy "utan ärenden" tells of a case, or a reprint is another paper than was approved."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pypdf
import pytest

from samverkan_desktop.documents.values import AgendaGap, AgendaPaper, FollowUpListPaper, MinutesPaper
from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import CorrectionReasonMissing
from samverkan_desktop.services.minutes import NothingCorrected
from samverkan_desktop.services.papers import NoSuchVariant, NotStarted, PaperKind, Variant
from samverkan_desktop.services.settings import Settings
from tests.services.builders import JURIST, Town, text_of

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
SECRETS = ("frånvaroskälet", "bakgrundsordet", "samtalsordet", "överensordet", "åtgärdsordet", "rättelseordet")


@pytest.fixture
def meeting(town: Town) -> Meeting:
    """Approved minutes in two versions: a case of an independent school whose every field holds a word of its own."""
    meeting = town.started(DAY)
    case = town.case(meeting, "frånvaroskälet", unit="norra")
    town.write(case, "samtalsordet", background="bakgrundsordet", agreed="överensordet")
    town.treat(case)
    town.act(case, "åtgärdsordet")
    other = town.general(meeting)
    town.write(other, "Återkoppling ges när det går.")
    town.act(other, "Skriv ny rutin")
    for seat in town.attendance.participants(meeting.id):
        number = town.item(case).paragraph or 0
        if seat.unit_id == "norra":
            town.attendance.record(seat.id, AttendanceState.PRESENT, spans=[ParagraphSpan(first=number, last=number)])
        if seat.function_id == JURIST:
            town.attendance.record(seat.id, AttendanceState.EXCUSED)
    town.approve(meeting)
    town.minutes.correct(meeting.id, case.id, reason="rättelseordet", agreed="överensordet igen")
    return town.meetings.get(meeting.id)


def produce(town: Town, kind: PaperKind, meeting: Meeting, variant: Variant = Variant.FULL) -> bytes:
    return town.papers.produce(kind, meeting.id, variant).content


def value(town: Town, kind: PaperKind, meeting: Meeting, variant: Variant = Variant.FULL) -> Any:
    return town.papers.prepare(kind, meeting.id, variant).value


_BY_CHANCE = 4  # letters: shorter ones stand among the compressed bytes of a font now and then


# --- without cases -----------------------------------------------------------------------------------------------


def test_without_cases_nothing_of_a_case_is_left(town: Town, meeting: Meeting) -> None:
    """M86. In the words, in the value and in the bytes: neither text, code, stage, krets nor who came for it."""
    full, thin = (
        produce(town, PaperKind.MINUTES, meeting),
        produce(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES),
    )
    whole, words = text_of(full), text_of(thin)
    for secret in (*SECRETS, "K1", "mellanstadiet", "frågande skola", "utan namn"):
        assert secret in whole
        assert secret not in words
        assert len(secret) < _BY_CHANCE or secret.encode() not in thin
    paper = value(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    assert all(secret not in repr(paper) for secret in SECRETS)
    for item in town.agenda.items(meeting.id):
        assert f"§ {item.paragraph}" in words, "a § without its text is counted all the same"
    assert "Återkoppling ges när det går." in words
    assert "Skriv ny rutin" in words
    assert "Sekretess" in whole
    assert "Sekretess" not in words


def test_without_cases_who_came_for_a_case_does_not_show(town: Town, meeting: Meeting) -> None:
    """A rektor who was there for § 5 alone says whose § 5 was."""
    full = value(town, PaperKind.MINUTES, meeting)
    thin = value(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    (row,) = (row for row in full.attendance if row.unit == "Norra skolan")
    assert row.paragraphs == (5,)
    (row,) = (row for row in thin.attendance if row.unit == "Norra skolan")
    assert (row.paragraphs, row.state) == ((), "Närvarande, del av mötet")
    assert "Närvarande, § 5" not in text_of(produce(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES))


def test_copies_follow_the_circle_and_the_variant_does_not_reveal_it(town: Town, meeting: Meeting) -> None:
    full = value(town, PaperKind.MINUTES, meeting)
    thin = value(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    assert full.sent_to == ("Barn och familj", "Norra skolan"), "only the krets of the case gets all of it"
    assert thin.sent_to == ("Barn och familj", "Centralskolan", "Elevhälsan", "Norra skolan")


def test_minutes_without_any_case_are_the_same_in_both_variants(town: Town) -> None:
    meeting = town.started(DAY)
    town.write(town.general(meeting), "Återkoppling ges.")
    full, thin = value(town, PaperKind.MINUTES, meeting), value(town, PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    assert replace(thin, frame=full.frame) == full
    assert full.frame.secrecy_marking == ""
    assert len(full.sent_to) == 4


def test_external_agenda_leaves_cases_out_and_counts_them(town: Town) -> None:
    """M38: guests see how many and how long, nothing else."""
    meeting = town.meeting(DAY)
    town.meetings.invite(meeting.id)
    for title in ("frånvaroskälet", "samtalsordet"):
        town.case(meeting, title)
    paper = value(town, PaperKind.AGENDA, meeting, Variant.WITHOUT_CASES)
    assert isinstance(paper, AgendaPaper)
    assert [line for line in paper.items if isinstance(line, AgendaGap)] == [AgendaGap(count=2, minutes=20)]
    content = produce(town, PaperKind.AGENDA, meeting, Variant.WITHOUT_CASES)
    words = text_of(content)
    assert "2 ärenden utan externt deltagande" in words
    for secret in ("frånvaroskälet", "samtalsordet", "K1", "K2", "Sekretess"):
        assert secret not in words
        assert secret.encode() not in content
    inside = text_of(produce(town, PaperKind.AGENDA, meeting))
    assert "Ärende K1" in inside
    assert "Sekretess" in inside, "an agenda that names cases is marked as the minutes are"


@pytest.mark.parametrize("kind", [PaperKind.INVITATION, PaperKind.ATTENDANCE_LIST, PaperKind.FOLLOW_UPS])
def test_other_papers_have_one_variant(town: Town, kind: PaperKind) -> None:
    with pytest.raises(NoSuchVariant):
        town.papers.produce(kind, town.meeting(DAY).id, Variant.WITHOUT_CASES)


# --- the same paper again ----------------------------------------------------------------------------------------


def test_a_reprint_is_the_same_to_the_byte(town: Town, meeting: Meeting) -> None:
    """Whatever has been renamed since, on another day, in another sitting."""
    before = [produce(town, PaperKind.MINUTES, meeting, variant) for variant in Variant]
    repositories = town.session.repositories
    for unit in repositories.units.all():
        town.registers.save(replace(unit, name=f"{unit.name} Ny"))
    for person in repositories.persons.all():
        town.registers.save(replace(person, name=f"{person.name} Ny"))
    for function in repositories.functions.all():
        town.registers.save(replace(function, name=f"{function.name} ny"))
    town.registers.save(replace(town.forum(), name="Nytt namn"))
    settings = Settings(town.session)
    settings.set_municipality(replace(settings.municipality(), name="Annan kommun", secrecy_marking="Annan"))
    town.meeting(LATER)
    town.clock.advance(timedelta(days=400, hours=3))
    assert [produce(town, PaperKind.MINUTES, meeting, variant) for variant in Variant] == before
    again = town.again()
    assert [produce(again, PaperKind.MINUTES, meeting, variant) for variant in Variant] == before
    again.session.close()


def test_a_draft_says_so_and_follows_the_clock(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    first = text_of(produce(town, PaperKind.MINUTES, meeting))
    town.clock.advance(timedelta(hours=1))
    second = text_of(produce(town, PaperKind.MINUTES, meeting))
    assert "Utkast" in first
    assert "kl. 09.00" in first
    assert "kl. 10.00" in second
    town.approve(meeting)
    assert "Utkast" not in text_of(produce(town, PaperKind.MINUTES, meeting))


def test_the_footer_holds_the_logs_witness(town: Town) -> None:
    """Paper is the outside witness: its hash is that of the log's row about this very approval."""
    meeting, _, _ = town.full(DAY)
    version = town.approve(meeting)
    row = next(row for row in town.log() if row.action == "godkänn")
    assert (row.object_id, row.hash) == (meeting.id, version.log_hash)
    words = text_of(produce(town, PaperKind.MINUTES, meeting))
    assert row.hash[:12] in words
    assert "granskad av nämndsekreterare" in words


# --- correction --------------------------------------------------------------------------------------------------


def test_a_correction_is_a_new_version_and_keeps_the_old(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    first = town.approve(meeting)
    old = text_of(produce(town, PaperKind.MINUTES, meeting))
    town.registers.save(replace(town.session.repositories.persons.get("rektor"), name="Annan Person"))
    second = town.minutes.correct(meeting.id, case.id, reason="Fel datum i texten", talk="Stödet provas till påsk.")
    assert town.minutes.versions(meeting.id) == (first, second)
    assert (second.version, second.reason, second.digest == first.digest) == (2, "Fel datum i texten", False)
    row = next(row for row in town.log() if row.action == "rättelse")
    assert row.hash == second.log_hash
    new = text_of(produce(town, PaperKind.MINUTES, meeting))
    for word in ("version 2", "Fel datum i texten", "Stödet provas till påsk.", "Borta stora delar", row.hash[:12]):
        assert word in new
    assert "Stödet provas till jul." not in new
    assert "Vera Ljungås" in new, "what was not corrected stays as it was frozen"
    assert "Annan Person" not in new
    kept = town.minutes.snapshot(first)
    assert isinstance(kept, MinutesPaper)
    assert "Stödet provas till jul." in old
    assert "Stödet provas till jul." in first.snapshot
    third = town.minutes.correct(meeting.id, case.id, reason="En gång till", agreed="Klart.")
    assert "Stödet provas till påsk." in third.snapshot
    assert town.session.record.search.find("påsk")[0].object_id == case.id


def test_a_correction_says_why(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    before, rows = town.everything(), town.log_count()
    with pytest.raises(CorrectionReasonMissing):
        town.minutes.correct(meeting.id, case.id, reason=" \n\t", talk="Annat")
    assert (town.everything(), town.log_count()) == (before, rows)


def test_a_correction_corrects_something(town: Town) -> None:
    """Else a version stands in the record that says something was wrong, and nobody finds what."""
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    before, rows = town.everything(), town.log_count()
    with pytest.raises(NothingCorrected):
        town.minutes.correct(meeting.id, case.id, reason="Fel ord", talk="Stödet provas till jul.\0")
    assert (town.everything(), town.log_count()) == (before, rows)


# --- the follow-up list ------------------------------------------------------------------------------------------


def test_the_follow_up_list_begins_with_what_is_late(town: Town, meeting: Meeting) -> None:
    later = town.started(LATER)
    town.act(town.general(later, "Ny fråga"), "Inte sen", days=30)
    town.clock.advance(timedelta(days=80))
    paper = value(town, PaperKind.FOLLOW_UPS, later)
    assert isinstance(paper, FollowUpListPaper)
    assert [row.what for row in paper.rows] == ["åtgärdsordet", "Skriv ny rutin", "Inte sen"]
    assert [(row.meeting, row.paragraph is not None) for row in paper.rows] == [
        ("1/2026", True), ("1/2026", True), ("2/2026", True),
    ]  # fmt: skip
    assert paper.rows[0].responsible == "Rektor", "a lone school's head would tell whose case it is"
    assert paper.frame.secrecy_marking, "the list tells of a case, though the meeting itself has none"


# --- edges -------------------------------------------------------------------------------------------------------


def test_there_are_no_minutes_before_the_meeting(town: Town) -> None:
    with pytest.raises(NotStarted):
        town.papers.produce(PaperKind.MINUTES, town.meeting(DAY).id)


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind is not PaperKind.MINUTES])
def test_an_empty_meeting_has_its_papers(town: Town, kind: PaperKind) -> None:
    """No participants, no questions, no last day, nothing but what the forum brings."""
    meeting = town.meeting(DAY, "ehm-hogstadiet")
    assert town.agenda.items(meeting.id) == ()
    assert town.papers.produce(kind, meeting.id).content.startswith(b"%PDF")


def test_names_and_properties_come_from_the_program(town: Town, meeting: Meeting) -> None:
    for kind in PaperKind:
        for variant in Variant:
            if variant is Variant.WITHOUT_CASES and kind not in (PaperKind.MINUTES, PaperKind.AGENDA):
                continue
            made = town.papers.produce(kind, meeting.id, variant)
            assert re.fullmatch(r"2026-09-10-[a-z]+-1-2026(-utan-arenden)?\.pdf", made.file_name)
            properties = str(pypdf.PdfReader(BytesIO(made.content)).metadata)
            assert "Exempelkommun" in properties
            assert not [secret for secret in SECRETS if secret in properties]


def test_an_agenda_asks_for_no_answer_by_a_day_that_has_passed(town: Town) -> None:
    """The agenda goes out after the last day for questions, when it is that day's answers that are late."""
    meeting = town.meeting(date(2026, 10, 22))
    town.meetings.invite(meeting.id)
    last = town.meetings.get(meeting.id).last_question_day
    assert last is not None
    assert value(town, PaperKind.INVITATION, meeting).reply.startswith("Senast ")
    town.clock.advance(timedelta(days=(last - today(town.clock)).days + 2))
    assert value(town, PaperKind.AGENDA, meeting).reply.startswith("Till ")
