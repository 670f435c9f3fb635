"""The gate. If these fail, a child's telephone number leaves the program, or a fault report tells it."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.deidentify import EMPTY, Context, Finding, Kind, Severity
from samverkan_desktop.documents.values import AgendaPaper, MinutesPaper
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import KIND_LABELS, SLOWEST_CHECK, CheckFailed, Gate, GateField, GateShut, Scanner
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.minutes import Minutes, NotReady
from samverkan_desktop.services.paper_fields import gate_fields
from samverkan_desktop.services.papers import PaperKind, Papers, Variant, render_prepared
from tests.services.builders import PHONE, PHONE_TEXT, Town, text_of

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
FIELD = [GateField(where="§ 4 Samtal", text=PHONE_TEXT, id="i")]


def told(fault: BaseException) -> str:
    """Everything a fault report tells: the fault, what lies behind it, and the way there."""
    chain: list[str] = []
    seen: set[int] = set()
    waiting: list[BaseException | None] = [fault]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        chain += [str(each), repr(each), repr(each.args), repr(vars(each))]
        chain += traceback.TracebackException.from_exception(each).format()
        waiting += [each.__cause__, each.__context__]
    if isinstance(fault, SamverkanError):
        chain.append(fault.sentence())
    return "\n".join(chain)


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
    *("responsible", "sent_to", "by@Correction", "heading@FollowUpListPaper", "meeting@FollowUpRow"),
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


# --- a check that cannot run -------------------------------------------------------------------------------------


def raises(text: str, context: Context) -> tuple[Finding, ...]:
    raise ValueError(f"could not read {text}")


def raises_chained(text: str, context: Context) -> tuple[Finding, ...]:
    try:
        return raises(text, context)
    except ValueError as fault:
        raise RuntimeError(text) from fault


def no_memory(text: str, context: Context) -> tuple[Finding, ...]:
    raise MemoryError(text)


def answers(found: Any) -> Scanner:
    """A scanner that gives this answer to anything."""

    def scanner(text: str, context: Context) -> Any:
        return found

    return scanner


def finding(start: Any = 0, end: Any = 3, kind: Any = Kind.PHONE, severity: Any = Severity.DIRECT) -> Finding:
    return Finding(start, end, kind, severity, "", "")


def generator(text: str, context: Context) -> Any:
    yield finding()
    raise ValueError(text)


BROKEN: dict[str, Any] = {
    "raises": raises,
    "raises chained": raises_chained,
    "breaks off": generator,
    "no memory": no_memory,
    "nothing": answers(None),
    "a number": answers(0),
    "a text": answers(PHONE_TEXT),
    "a word for no": answers(False),
    "strangers": answers((object(),)),
    "none in a list": answers([None]),
    "outside the text": answers((finding(0, len(PHONE_TEXT) + 1),)),
    "backwards": answers((finding(3, 1),)),
    "empty": answers((finding(2, 2),)),
    "negative": answers((finding(-2, 2),)),
    "no places": answers((finding("a", "b"),)),
    "no kind": answers((finding(kind="PHONE"),)),
    "no severity": answers((finding(severity="direct"),)),
}


@pytest.mark.parametrize("scanner", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_check_shuts_and_tells_nothing(scanner: Scanner) -> None:
    with pytest.raises(CheckFailed) as failed:
        Gate(scanner).require(FIELD, EMPTY)
    assert failed.value.__context__ is None
    assert failed.value.__cause__ is None
    assert PHONE not in told(failed.value)


def test_a_check_without_end_shuts() -> None:
    ticks = count(step=SLOWEST_CHECK / 2 + 1)
    with pytest.raises(CheckFailed):
        Gate(answers(()), monotonic=lambda: next(ticks)).require(FIELD * 3, EMPTY)


def test_a_stop_by_the_user_is_not_taken_for_a_failed_check() -> None:
    def stopped(text: str, context: Context) -> tuple[Finding, ...]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Gate(stopped).check(FIELD, EMPTY)


def test_only_what_is_direct_shuts() -> None:
    weighed = finding(kind=Kind.PLACE, severity=Severity.INDIRECT)
    verdict = Gate(answers((weighed,))).require(FIELD, EMPTY)
    assert len(verdict.hits) == 1
    assert verdict.direct == ()


def test_many_hits_are_counted_and_the_first_named() -> None:
    many = [GateField(where=f"§ {number} Samtal", text=PHONE_TEXT) for number in range(1, 10)]
    with pytest.raises(GateShut) as shut:
        Gate().require(many, EMPTY)
    assert "9 markeringar" in shut.value.sentence()
    assert "§ 6 Samtal" in shut.value.sentence()
    assert "3 till" in shut.value.sentence()
    assert PHONE not in told(shut.value)


def test_every_kind_has_a_swedish_word() -> None:
    assert set(KIND_LABELS) == set(Kind)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_no_paper_without_a_check(town: Town, kind: PaperKind) -> None:
    meeting, _, _ = town.full(DAY)
    put(town, replace(town.meetings.get(meeting.id), place="Stora salen"))
    town.act(general(town, meeting), "Skriv ny rutin")
    with pytest.raises(CheckFailed):
        Papers(town.session, Gate(raises)).produce(kind, meeting.id)
    assert town.log()[-1].action == "grind stängd"


def test_no_approval_correction_or_export_without_a_check(town: Town, tmp_path: Path) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.finish(meeting.id)
    broken = Gate(raises)
    with pytest.raises(CheckFailed):
        Minutes(town.session, broken).approve(meeting.id, by="Förvaltningschef")
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "godkänn")
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    with pytest.raises(CheckFailed):
        Minutes(town.session, broken).correct(meeting.id, case.id, reason="Fel ord", talk="Rätt ord.")
    with pytest.raises(CheckFailed):
        Exporting(town.session, broken).export(tmp_path / "ut")
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "exportera")
    assert not (tmp_path / "ut").exists()


def test_nothing_is_indexed_without_a_check(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    Minutes(town.session, Gate(raises)).finish(meeting.id)
    Index(town.session, Gate(raises)).index_meeting(meeting.id)
    assert town.session.record.search.find("stödet") == []


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
