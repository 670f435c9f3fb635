"""The gate. If these fail, a child's telephone number leaves the program, or a fault report tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

import pytest

from samverkan_desktop.documents.values import AgendaPaper, MinutesPaper
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.minutes import NotReady
from samverkan_desktop.services.paper_fields import gate_fields
from samverkan_desktop.services.papers import PaperKind, Variant, render_prepared
from tests.services.builders import PHONE, PHONE_TEXT, Town, text_of
from tests.services.fault_report import told

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


# --- a hit anywhere shuts it -------------------------------------------------------------------------------------

Plant = Callable[[Town, Meeting], str]


def in_place(town: Town, meeting: Meeting) -> str:
    put(town, replace(town.meetings.get(meeting.id), place=f"Rummet, {PHONE}"))
    return "Plats"


def in_link(town: Town, meeting: Meeting) -> str:
    put(town, replace(town.meetings.get(meeting.id), link="https://moten.exempel.example/?ring=070-174 06 05"))
    return "Länk"


def in_next_place(town: Town, meeting: Meeting) -> str:
    put(town, replace(town.meeting(LATER), place=f"Ring {PHONE}"))
    return "Nästa möte plats"


def in_moved_reason(town: Town, meeting: Meeting) -> str:
    put(town, replace(town.meeting(LATER), moved_reason=f"pappan ringde från {PHONE}"))
    return "Årets datum"


def in_title(town: Town, meeting: Meeting) -> str:
    town.agenda.edit(general(town, meeting).id, title=f"Ring {PHONE}")
    return "rubrik"


def in_background(town: Town, meeting: Meeting) -> str:
    return in_part(town, meeting, "background", "Bakgrund/fråga")


def in_talk(town: Town, meeting: Meeting) -> str:
    return in_part(town, meeting, "talk", "Samtal")


def in_agreed(town: Town, meeting: Meeting) -> str:
    return in_part(town, meeting, "agreed", "Överenskommet")


def in_part(town: Town, meeting: Meeting, part: str, name: str) -> str:
    town.minutes.save_part(general(town, meeting).id, part, PHONE_TEXT)
    return name


def in_follow_up(town: Town, meeting: Meeting) -> str:
    town.act(general(town, meeting), f"Ring {PHONE}")
    return "åtgärd"


def put(town: Town, meeting: Meeting) -> None:
    with town.session.action("test") as repositories:
        repositories.meetings.put(meeting)


def general(town: Town, meeting: Meeting) -> Any:
    return next(item for item in town.agenda.items(meeting.id) if item.title == "Rutin för återkoppling")


@pytest.mark.parametrize(
    ("kind", "plant"),
    [
        *((PaperKind.INVITATION, plant) for plant in (in_place, in_link, in_moved_reason)),
        *((PaperKind.AGENDA, plant) for plant in (in_place, in_link, in_title)),
        *(
            (PaperKind.MINUTES, plant)
            for plant in (in_place, in_link, in_next_place, in_title, in_background, in_talk, in_agreed, in_follow_up)
        ),
        *((PaperKind.ATTENDANCE_LIST, plant) for plant in (in_place, in_link)),
        (PaperKind.FOLLOW_UPS, in_follow_up),
    ],
)
def test_a_hit_shuts_every_paper_it_would_stand_on(town: Town, kind: PaperKind, plant: Plant) -> None:
    meeting, _, _ = town.full(DAY)
    town.papers.produce(kind, meeting.id)
    where = plant(town, meeting)
    with pytest.raises(GateShut) as shut:
        town.papers.produce(kind, meeting.id)
    sentence = shut.value.sentence()
    assert where.casefold() in sentence.casefold()
    assert "telefonnummer" in sentence
    assert PHONE not in told(shut.value)
    assert town.log()[-1].action == "grind stängd"
    assert town.log()[-1].object_id == meeting.id


def test_approver_and_correction_pass_the_gate_too(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.finish(meeting.id)
    with pytest.raises(GateShut, match="Godkänd av"):
        town.minutes.approve(meeting.id, by=f"Chefen, {PHONE}")
    assert town.log()[-1].action == "grind stängd"
    assert town.meetings.get(meeting.id).state is MeetingState.FOR_APPROVAL
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    for reason, talk, place in ((f"Ringde {PHONE}", "Rätt text.", "Orsak"), ("Fel text", PHONE_TEXT, "Samtal")):
        with pytest.raises(GateShut, match=place) as shut:
            town.minutes.correct(meeting.id, case.id, reason=reason, talk=talk)
        assert PHONE not in told(shut.value)
        assert town.log()[-1].detail == "rättelse"
    assert len(town.minutes.versions(meeting.id)) == 1
    assert town.minutes.text(case.id).talk == "Stödet provas till jul."


def test_approval_is_refused_with_the_place_and_logged(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.save_part(case.id, "talk", PHONE_TEXT)
    town.minutes.finish(meeting.id)
    with pytest.raises(NotReady) as refused:
        town.minutes.approve(meeting.id, by="Förvaltningschef")
    assert f"§ {case.paragraph} Samtal" in refused.value.sentence()
    assert PHONE not in told(refused.value)
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "godkänn")


def test_what_would_block_the_paper_blocks_approval_first(town: Town) -> None:
    """Else minutes could be approved and locked that can then never be printed."""
    meeting, _, _ = town.full(DAY)
    in_next_place(town, meeting)
    town.minutes.finish(meeting.id)
    with pytest.raises(NotReady, match="Nästa möte plats"):
        town.minutes.approve(meeting.id, by="Förvaltningschef")


# Frame and registers: names of staff, units, forums and functions, which are meant to be told.
REGISTERED = {
    *("municipality", "administrations", "document_type", "dnr", "status", "secrecy_marking", "check_line"),
    *("plan_reference", "file_id", "log_head", "language", "author", "title"),
    *("heading@MeetingFacts", "convener", "function", "name", "unit", "label", "options", "send_questions_to"),
    *("report_citation", "case_code", "presenter", "note_taker", "principal", "state", "substitute_for", "code"),
    *("naming", "stage", "asking_side", "meeting@EarlierDiscussion", "side", "basis", "assessed_by", "circle"),
    *("responsible", "sent_to", "by@Correction", "heading@FollowUpListPaper", "forum@FollowUpListPaper"),
    "meeting@FollowUpRow",
}


def strings(value: Any, path: str = "") -> list[tuple[str, str]]:
    """Every text of a paper with the name of its field."""
    if isinstance(value, Enum):
        return []
    if isinstance(value, str):
        return [(path, value)]
    if isinstance(value, tuple):
        return [found for each in value for found in strings(each, path)]
    if is_dataclass(value):
        owner = type(value).__name__
        return [
            found for field in fields(value) for found in strings(getattr(value, field.name), f"{field.name}@{owner}")
        ]
    return []


@pytest.mark.parametrize("kind", list(PaperKind))
def test_every_text_of_a_paper_is_read_or_comes_from_a_register(town: Town, kind: PaperKind) -> None:
    """A field added to a paper must be given to the gate, or be named here as typed register."""
    meeting, case, _ = town.full(DAY)
    put(town, replace(town.meeting(LATER), place="Kommunhuset", moved_reason="sportlov"))
    put(town, replace(town.meetings.get(meeting.id), place="Stora salen", link="https://moten.exempel.example/7"))
    if kind is PaperKind.MINUTES:
        town.approve(meeting)
        town.minutes.correct(meeting.id, case.id, reason="Fel ord", talk="Rätt ord.")
    paper = town.papers.prepare(kind, meeting.id).value
    read = {field.text for field in gate_fields(paper)}
    unread = {path for path, text in strings(paper) if text.strip() and text not in read}
    assert {path for path in unread if not {path, path.partition("@")[0]} & REGISTERED} == set()


# --- the log of what was let through -----------------------------------------------------------------------------


def test_every_paper_is_logged_as_what_not_as_text(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    town.papers.produce(PaperKind.MINUTES, meeting.id, Variant.WITHOUT_CASES)
    row = town.log()[-1]
    assert (row.action, row.object_id, row.detail) == ("gör papper", meeting.id, "minutes without-cases")


def test_staff_numbers_of_the_register_may_stand(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.save_part(case.id, "talk", f"Kuratorn nås på {PHONE}.")
    kurator = town.session.repositories.persons.get("kurator")
    with pytest.raises(GateShut):
        town.papers.produce(PaperKind.MINUTES, meeting.id)
    town.registers.save(replace(kurator, phone="+46 70 174 06 05"))
    assert town.papers.produce(PaperKind.MINUTES, meeting.id).content.startswith(b"%PDF")


def test_prepared_paper_holds_nothing_of_the_record(town: Town) -> None:
    """It is rendered on another thread: it must stay whole when the record is closed meanwhile."""
    meeting, _, _ = town.full(DAY)
    prepared = town.papers.prepare(PaperKind.MINUTES, meeting.id)
    assert isinstance(prepared.value, MinutesPaper)
    assert isinstance(town.papers.prepare(PaperKind.AGENDA, meeting.id).value, AgendaPaper)
    assert "Stödet" not in repr(prepared)
    town.session.close()
    assert text_of(render_prepared(prepared).content).count("Stödet provas till jul.") == 1
