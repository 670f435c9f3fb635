"""The main job from an empty record to the follow-ups on the next agenda, as the three roles would tell it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pypdf
import pytest

from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan
from samverkan_desktop.domain.cases import Basis, Ground
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import Meeting, MeetingLocked, MeetingState
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.planner_plan import Plan
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import (
    Person,
    PersonFunction,
    Principal,
    PrincipalKind,
    Side,
    Stage,
    Unit,
    UnitKind,
)
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Papers, Variant
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.questions import Questions
from samverkan_desktop.services.records import Surroundings, new_record, open_session
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.keys import KdfProfile

PASSPHRASE = "fem ord som ingen annan har"
SINCE = date(2026, 8, 1)
CASES = (
    ("hög frånvaro", "Eleven har varit borta stora delar av terminen.", "Öppenvården kan erbjuda samtalsstöd."),
    ("oro i hemmet", "Förskolan har sett en förändring under hösten.", "Rutinen för att anmäla gicks igenom."),
    ("övergång till nytt stadium", "Stödet behöver följa med vid bytet.", "Mottagande lärare bjuds in tidigt."),
)


def text_of(content: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(content)).pages
    return "\n".join(page.extract_text() for page in pages).replace("\u00a0", " ")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 8, 10, 7, 0, tzinfo=UTC))


@pytest.fixture
def surroundings(tmp_path: Path, cheap_kdf: KdfProfile, clock: ManualClock) -> Surroundings:
    random = Random(7)
    return Surroundings(clock=clock, random_bytes=random.randbytes, anchor_folder=tmp_path / "anchors", kdf=cheap_kdf)


def fill_register(session: Session) -> dict[str, str]:
    """Enter nine members of staff who between them hold every function of the consultation."""
    registers = Registers(session)
    functions = {f.name.lower(): f.id for f in registers.register().functions.values()}
    for principal in (
        Principal(id="kommun", name="Exempelkommun", kind=PrincipalKind.MUNICIPAL),
        Principal(id="fri", name="Fria skolan i Granvret", kind=PrincipalKind.INDEPENDENT),
    ):
        registers.save(principal)
    units = (
        ("central", "Centralskolan", UnitKind.COMPULSORY, Side.SCHOOL, "kommun"),
        ("norra", "Norra skolan", UnitKind.COMPULSORY, Side.SCHOOL, "fri"),
        ("forskola", "Almtofts förskola", UnitKind.PRESCHOOL, Side.SCHOOL, "kommun"),
        ("halsa", "Elevhälsan", UnitKind.PUPIL_HEALTH, Side.SCHOOL, "kommun"),
        ("soc", "Barn och familj", UnitKind.SOCIAL_SERVICES, Side.SOCIAL, "kommun"),
    )
    for id, name, kind, side, owner in units:
        registers.save(Unit(id=id, name=name, kind=kind, side=side, principal_id=owner, valid_from=SINCE))
    staff = (
        ("förvaltningschef, barn och utbildning", "halsa"),
        ("rektor", "central"),
        ("rektor", "norra"),
        ("pedagog", "central"),
        ("socialsekreterare", "soc"),
        ("jurist", "soc"),
        ("kurator", "halsa"),
        ("skolsköterska", "halsa"),
        ("skolpsykolog", "halsa"),
    )
    for number, (function, unit) in enumerate(staff):
        held = PersonFunction(function_id=functions[function], unit_id=unit, valid_from=SINCE)
        registers.save(Person(id=f"p{number}", name=f"Ava Almtoft{number}", functions=(held,)))
    return functions


def preview(planning: Planning, forum_id: str) -> Plan:
    return planning.preview(forum_id, first=date(2026, 9, 10), date_from=date(2026, 8, 17), date_to=date(2027, 6, 11))


def plan_the_year(session: Session) -> tuple[str, list[Meeting]]:
    planning = Planning(session)
    for year in (2026, 2027):
        planning.save_school_year(default_school_year(year, id=f"lasar-{year}"))
    forum = next(f for f in session.repositories.forums.all() if f.kind is ForumKind.CONSULTATION)
    plan = preview(planning, forum.id)
    saved = planning.save(forum.id, plan)
    assert saved.created == len([row for row in plan.rows if row.date])
    again = planning.save(forum.id, preview(planning, forum.id))
    assert (again.created, again.moved, again.removed) == (0, 0, 0), "att planera igen ska inte ändra något"
    return forum.id, list(session.repositories.meetings.where(forum_id=forum.id))


def test_from_an_empty_record_to_follow_ups_on_the_next_agenda(
    tmp_path: Path, surroundings: Surroundings, clock: ManualClock
) -> None:
    path = tmp_path / "Åtgärder på Östra.samverkan"
    made = new_record(
        path,
        municipality=Municipality(name="Exempelkommun", administrations=("Barn och utbildning", "Social")),
        user="Ava Almtoft0",
        passphrase=PASSPHRASE,
        surroundings=surroundings,
    )
    session = made.session
    functions = fill_register(session)
    forum_id, planned = plan_the_year(session)
    first, second = planned[0], planned[1]

    # the head invites; both administrations send questions
    meetings, agenda, questions = Meetings(session), Agenda(session), Questions(session)
    invited = meetings.invite(first.id)
    assert invited.label == "1/2026"
    seats = AttendanceService(session).participants(first.id)
    assert len({seat.person_id for seat in seats}) == 9
    area = next(a for a in Registers(session).areas() if a.allow_cases)
    for title, _, _ in CASES:
        questions.receive(
            forum_id,
            title,
            side=Side.SCHOOL,
            unit_id="central",
            area_id=area.id,
            kind=QuestionKind.CASE,
            stage=Stage.MIDDLE,
        )
    general = next(a for a in Registers(session).areas() if not a.allow_cases)
    questions.receive(forum_id, "Rutin för återkoppling", side=Side.SOCIAL, unit_id="soc", area_id=general.id)
    left = questions.receive(
        forum_id, "Får vänta till nästa gång", side=Side.SCHOOL, unit_id="norra", area_id=general.id
    )
    assert questions.balance(forum_id) == {Side.SCHOOL: 4, Side.SOCIAL: 1}
    for question in questions.waiting(forum_id)[:4]:
        agenda.pick_question(first.id, question.id)
    assert [q.id for q in questions.waiting(forum_id)] == [left.id]
    meetings.send_agenda(first.id)

    # the meeting is held with nine participants, three cases, four follow-ups
    clock.instant = datetime(2026, first.day.month, first.day.day, 11, 0, tzinfo=UTC)
    meetings.set_secretary(first.id, "p0")
    meetings.start(first.id)
    items = agenda.items(first.id)
    assert [item.paragraph for item in items] == list(range(1, len(items) + 1))
    attendance, minutes, follow_ups = AttendanceService(session), Minutes(session), FollowUps(session)
    for seat in seats:
        absent = seat.function_id == functions["jurist"]
        attendance.record(seat.id, AttendanceState.EXCUSED if absent else AttendanceState.PRESENT)
    guest = next(s for s in seats if s.unit_id == "norra")
    attendance.record(guest.id, AttendanceState.PRESENT, spans=(ParagraphSpan(first=1, last=2),))
    cases = [item for item in items if item.case]
    assert len(cases) == 3
    for item, (_, background, talk) in zip(cases, CASES, strict=True):
        assert item.case is not None
        for part, words in (("background", background), ("talk", talk), ("agreed", "Skolan bjuder in till möte.")):
            minutes.save_part(item.id, part, words)
        agenda.set_basis(
            item.id,
            Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by=functions["rektor"], day=first.day),
        )
        agenda.mark_done(item.id)
        follow_ups.add(
            item.id,
            f"Följ upp {item.case.label}",
            responsible_function_id=functions["rektor"],
            due=first.day + timedelta(days=20),
        )
    other = next(item for item in items if item.title == "Rutin för återkoppling")
    minutes.save_part(other.id, "talk", "Återkoppling ges när det är möjligt.")
    follow_ups.add(
        other.id,
        "Skriv ny rutin",
        responsible_function_id=functions["socialsekreterare"],
        due=first.day + timedelta(days=30),
    )

    # a telephone number shuts the gate until it is gone
    minutes.save_part(cases[0].id, "talk", "Mamman nås på 070-174 06 05.")
    papers = Papers(session)
    with pytest.raises(GateShut) as shut:
        papers.produce(PaperKind.MINUTES, first.id)
    assert "telefonnummer" in shut.value.sentence()
    assert "070" not in shut.value.sentence()
    minutes.save_part(cases[0].id, "talk", CASES[0][2])

    minutes.finish(first.id)
    assert minutes.blockers(first.id) == ()
    version = minutes.approve(first.id, by="Förvaltningschef")
    assert len(version.digest) == 64
    with pytest.raises(MeetingLocked):
        minutes.save_part(cases[0].id, "talk", "Ändrat efteråt")

    # the papers
    for kind in PaperKind:
        assert papers.produce(kind, first.id).content.startswith(b"%PDF")
    full = papers.produce(PaperKind.MINUTES, first.id)
    words = text_of(full.content)
    for item in items:
        assert f"§ {item.paragraph}" in words
    for title, background, _ in CASES:
        assert title in words
        assert background in words
    assert "saknades: jurist" in words
    without = papers.produce(PaperKind.MINUTES, first.id, Variant.WITHOUT_CASES)
    thin = " ".join(text_of(without.content).split())
    for title, background, talk in CASES:
        for secret in (title, background, talk, "K1", "K2", "K3"):
            assert secret not in thin
    for item in items:
        assert f"§ {item.paragraph}" in thin
    assert papers.produce(PaperKind.MINUTES, first.id).content == full.content, "omtryck ska vara samma byte för byte"

    # closed, opened the next day; what was agreed stands on the next agenda
    session.close()
    clock.instant = datetime(2026, second.day.month, second.day.day, 7, 0, tzinfo=UTC)
    session = open_session(path, passphrase=PASSPHRASE, surroundings=surroundings)
    assert verify_log(session.record) == []
    meetings, agenda, follow_ups = Meetings(session), Agenda(session), FollowUps(session)
    assert meetings.get(first.id).state is MeetingState.APPROVED
    carried = agenda.carried(meetings.get(second.id))
    assert sorted(f.what for f in carried) == ["Följ upp K1", "Följ upp K2", "Följ upp K3", "Skriv ny rutin"]
    assert all(f.days_late(second.day) > 0 for f in carried)
    assert Papers(session).produce(PaperKind.MINUTES, first.id).content == full.content
    meetings.invite(second.id)
    assert "(4 åtgärder)" in text_of(Papers(session).produce(PaperKind.AGENDA, second.id).content)

    # done by the doer is not approved by the meeting; then it leaves the agenda
    done = follow_ups.set_state(carried[0].id, FollowUpState.DONE, outcome="Närvaron har ökat", change=Change.SOME)
    assert done in agenda.carried(meetings.get(second.id))
    follow_ups.set_state(done.id, FollowUpState.APPROVED)
    assert done.id not in {f.id for f in agenda.carried(meetings.get(second.id))}
    session.close()
