"""What may be kept and what must be gone. If these fail, a number somebody took away can still be found in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zipfile import ZipFile

import pytest

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import SANITISED, SecondPersonMissing
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.papers import PaperKind, Variant
from samverkan_desktop.services.second_person import SecondPersonUnknown
from samverkan_desktop.services.trash import Trash
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.repository import ValueMissing
from tests.services.builders import CASE_AREA, CONSULTATION, PHONE, PHONE_TEXT, USER, Town
from tests.services.pages import decrypted

DAY = date(2026, 9, 10)
RARE = "kvastfeningen"
SECOND = "Rut Alnarp"


def found(town: Town, words: str) -> list[str]:
    return [hit.object_id for hit in town.session.record.search.find(words)]


def pages_of(town: Town) -> bytes:
    key = town.session.record.data_key
    town.session.close()
    return decrypted(town.path, key)


# --- a text with a direct hit is a draft only --------------------------------------------------------------------


def test_draft_is_not_indexed_until_the_hit_is_gone(town: Town) -> None:
    meeting, case, other = town.full(DAY)
    town.minutes.save_part(case.id, "talk", f"{PHONE_TEXT} {RARE}")
    town.minutes.finish(meeting.id)
    assert found(town, RARE) == []
    assert found(town, "återkoppling") == [other.id], "what is clean can be found"
    town.minutes.save_part(case.id, "talk", f"Mamman nås. {RARE}")
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    assert found(town, RARE) == [case.id]


def test_a_hit_in_the_heading_keeps_the_whole_item_out(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.agenda.edit(case.id, title=f"Ring {PHONE}")
    town.minutes.finish(meeting.id)
    assert found(town, "stödet") == []


def test_words_taken_away_after_the_meeting_cannot_be_found(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.write(case, f"Stödet provas. {RARE}")
    town.minutes.finish(meeting.id)
    assert found(town, RARE) == [case.id]
    town.minutes.save_part(case.id, "talk", "Stödet provas.")
    assert found(town, RARE) == []


def test_undone_words_cannot_be_found(town: Town) -> None:
    meeting = town.started(DAY)
    item = town.general(meeting, f"Fråga om {RARE}")
    town.write(item, RARE)
    town.minutes.finish(meeting.id)
    assert found(town, RARE) == [item.id]
    for _ in range(3):  # the end of the meeting, the text, the item
        town.session.undo()
    assert town.session.repositories.items.find(item.id) is None
    assert found(town, RARE) == []


def test_typed_and_removed_number_is_nowhere_in_the_file(town: Town) -> None:
    """Not in freed pages, not in the index, not in the log, not in the frozen minutes."""
    meeting, case, _ = town.full(DAY)
    for words in ("Mamman", "Mamman nås på 070", PHONE_TEXT, f"{PHONE_TEXT} {RARE} " * 200, "Mamman nås."):
        town.minutes.save_part(case.id, "talk", words)
    action = town.act(case, f"Ring {PHONE}")
    town.follow_ups.edit(action.id, what="Ring vårdnadshavaren")
    town.agenda.edit(case.id, title=f"Ring {PHONE}")
    town.agenda.edit(case.id, title="hög frånvaro")
    town.minutes.finish(meeting.id)
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    pages = pages_of(town)
    assert "Mamman nås.".encode() in pages, "the pages were read"
    for trace in (PHONE, "174 06", RARE):
        assert trace.encode() not in pages


def test_removed_item_is_nowhere_in_the_file(town: Town) -> None:
    meeting = town.meeting(DAY)
    item = town.general(meeting, f"Fråga om {RARE}")
    town.write(item, f"Det gällde {RARE}. " * 300)
    town.agenda.remove(item.id)
    [thrown] = Trash(town.session).rows()
    Trash(town.session).remove(thrown.id)
    assert RARE.encode() not in pages_of(town)


# --- sanering ----------------------------------------------------------------------------------------------------


def approved(town: Town) -> tuple[Meeting, Any]:
    """Minutes in two versions in which every field of a case, picked from a question, holds the rare word."""
    question = town.questions.receive(
        CONSULTATION,
        f"Fråga om {RARE}",
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
        stage=Stage.LATE,
    )
    meeting = town.started(DAY)
    case = town.agenda.pick_question(meeting.id, question.id)
    town.write(case, f"Samtal {RARE}", background=f"Bakgrund {RARE}", agreed=f"Överens {RARE}")
    town.treat(case)
    action = town.act(case, f"Åtgärd {RARE}")
    town.write(town.general(meeting), "Återkoppling ges när det går.")
    town.approve(meeting)
    town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome=f"Utfall {RARE}", change=Change.SOME)
    town.minutes.correct(meeting.id, case.id, reason=f"Rättat om {RARE}", agreed=f"Nytt {RARE}")
    return town.meetings.get(meeting.id), town.item(case)


def test_sanering_takes_the_text_everywhere_and_keeps_what_proves_it(town: Town) -> None:
    meeting, case = approved(town)
    before = town.minutes.versions(meeting.id)
    assert all(RARE in version.snapshot for version in before)
    rows = town.log_count()
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    assert town.log_count() == rows + 1
    row = town.log()[-1]
    assert (row.action, row.object_id, row.user_name, row.detail) == (
        "sanera",
        case.id,
        USER,
        f"tillsammans med {SECOND}",
    )
    after = town.minutes.versions(meeting.id)
    assert [(v.digest, v.log_hash, v.version) for v in after] == [(v.digest, v.log_hash, v.version) for v in before]
    assert {version.sanitised_on for version in after} == {date(2026, 8, 10)}
    assert RARE not in repr(town.everything()) + "".join(version.snapshot for version in after)
    assert found(town, RARE) == []
    assert town.minutes.text(case.id).sanitised
    (action,) = town.follow_ups.of_meeting(meeting.id)
    assert (action.what, action.outcome, action.due) == (SANITISED, "", DAY + timedelta(days=20))
    assert "Återkoppling ges" in after[0].snapshot, "the other §§ stay"
    words = town.words(PaperKind.MINUTES, meeting)
    assert RARE not in words
    assert f"§ {case.paragraph}" in words
    assert "sanerad 2026-08-10" in words
    assert verify_log(town.session.record) == []
    pages = pages_of(town)
    assert RARE.encode() not in pages
    assert b"terkoppling ges" in pages, "the pages were read"


def test_sanering_may_leave_a_heading_that_tells_nothing(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND, heading=False)
    assert town.item(case).title == "hög frånvaro"
    words = town.words(PaperKind.MINUTES, meeting)
    assert "hög frånvaro" in words
    assert "Stödet" not in words


def test_sanering_leaves_the_same_paragraph_of_another_meeting(town: Town) -> None:
    """Where every meeting begins at § 1, another meeting's § has the same number."""
    forum = town.forum()
    town.registers.save(replace(forum, numbering=type(forum.numbering).PER_MEETING))
    first, case, _ = town.full(DAY)
    town.approve(first)
    second, twin, _ = town.full(date(2026, 10, 22))
    town.approve(second)
    assert case.paragraph == twin.paragraph
    kept = town.minutes.versions(second.id)
    town.minutes.sanitise(first.id, case.id, second_person=SECOND)
    assert town.minutes.versions(second.id) == kept
    with pytest.raises(ValueMissing):
        town.minutes.sanitise(first.id, twin.id, second_person=SECOND)
    with pytest.raises(ValueMissing):
        town.minutes.correct(first.id, twin.id, reason="Fel", talk="Annat")


@pytest.mark.parametrize(
    ("second", "fault"),
    [
        ("", SecondPersonMissing),
        ("  ", SecondPersonMissing),
        (USER, SecondPersonMissing),
        (f" {USER.upper()} ", SecondPersonMissing),
        ("x", SecondPersonUnknown),
        ("Rut", SecondPersonUnknown),
    ],
)
def test_sanering_takes_two_people_who_exist(town: Town, second: str, fault: type[SamverkanError]) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    before, rows = town.everything(), town.log_count()
    with pytest.raises(fault):
        town.minutes.sanitise(meeting.id, case.id, second_person=second)
    assert (town.everything(), town.log_count()) == (before, rows)


def test_sanering_cannot_be_undone(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND.lower())
    assert (town.session.undo_label, town.session.redo_label) == ("", "")


def test_a_sanitised_paragraph_can_be_written_anew(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    town.minutes.save_part(case.id, "background", SANITISED)  # the field is left without a word typed
    assert town.minutes.text(case.id).sanitised
    town.minutes.save_part(case.id, "talk", "Stödet fortsätter.")
    text = town.minutes.text(case.id)
    assert (text.background, text.talk, text.sanitised) == ("", "Stödet fortsätter.", False)
    assert "Stödet fortsätter." in town.words(PaperKind.MINUTES, meeting)


def test_a_sanitised_paragraph_can_be_corrected(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    town.minutes.correct(meeting.id, case.id, reason="Skrivs om utan uppgiften", talk="Stödet fortsätter.")
    words = town.words(PaperKind.MINUTES, meeting)
    assert "Stödet fortsätter." in words
    assert "Borta stora delar" not in words


def test_sanitised_minutes_pass_gate_export_and_variant(town: Town, tmp_path: Any) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    assert "sanerad" not in town.words(PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    assert Exporting(town.session).export(tmp_path / "ut")["minutes_version"] == 1


def test_a_typed_and_removed_name_is_in_no_page_index_backup_or_journal(town: Town) -> None:
    """The whole folder is searched: the record, its journal, the backup with its copy of the record, the anchors."""
    name = "Zlatomira Kvistgren"
    meeting, case, _ = town.full(DAY)
    half = len(name) // 2
    for words in (name[:half], f"{name} kom", f"{name} kom sent, sa {name}. " * 300, "Eleven kom sent."):
        town.minutes.save_part(case.id, "talk", words)
    town.agenda.edit(case.id, title=name)
    town.agenda.edit(case.id, title="hög frånvaro")
    town.minutes.finish(meeting.id)
    assert found(town, "Kvistgren") == []
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    key = town.session.record.data_key
    made = Upkeep(town.session).back_up(town.path.parent / "kopior").path
    town.session.close()
    with ZipFile(made) as archive:
        inside = {each: archive.read(each) for each in archive.namelist()}
    copy = town.path.parent / "ur-kopian"
    copy.write_bytes(max(inside.values(), key=len))
    pages = {"record": decrypted(town.path, key), "backup": decrypted(copy, key)}
    raw = {path.name: path.read_bytes() for path in town.path.parent.rglob("*") if path.is_file()}
    for place, content in {**raw, **inside, **pages}.items():
        for trace in ("Zlatomira", "Kvistgren"):
            assert trace.encode() not in content, place
            assert trace.encode("utf-16-le") not in content, place
    assert all(b"Eleven kom sent." in content for content in pages.values()), "the pages were read"
