"""If these fail, somebody outside a case's krets reads of it by another road than the meeting's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import partial
from typing import Any

import pytest

from samverkan_desktop.cli.meeting_json import view_json
from samverkan_desktop.cli.meeting_text import view_lines
from samverkan_desktop.cli.meeting_view import read_meeting
from samverkan_desktop.domain.changes import NothingToUndo
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.carrying import Carrying
from samverkan_desktop.services.case_list import CaseLists
from samverkan_desktop.services.case_reading import CaseReading
from samverkan_desktop.services.comparing import Comparing
from samverkan_desktop.services.follow_up_list import FollowUpLists
from samverkan_desktop.services.follow_up_papers import FollowUpPapers
from samverkan_desktop.services.forum_search import ForumSearch
from samverkan_desktop.services.handing import Handing
from samverkan_desktop.services.hearing import QuestionOutsideKrets
from samverkan_desktop.services.inbox import Inbox
from samverkan_desktop.services.lists import ListFormat, Lists
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.papers import PaperKind, Papers, Variant
from samverkan_desktop.services.projecting import Projecting
from samverkan_desktop.services.rows_behind import RowsBehind
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.slips import Slips
from samverkan_desktop.services.trash import Trash
from samverkan_desktop.services.user_admin import AdministratorNeeded, UserAdmin
from tests.services.builders import CASE_AREA, CONSULTATION, GENERAL_AREA, Town, text_of
from tests.services.test_case_reading import become

TITLE, BACKGROUND, TALK, AGREED = "hög frånvaro", "Borta stora delar", "Stödet provas", "Skolan bjuder in"
ACTION, OUTCOME, QUESTION = "Bjud in till möte", "Skolgången blev lugnare", "Hur stöttas en elev som är borta"
SECRETS = (TITLE, BACKGROUND, TALK, AGREED, ACTION, OUTCOME, QUESTION)


@pytest.fixture
def told(town: Town) -> Town:
    """A case of Centralskolan, approved and corrected, its åtgärd followed up; the next meeting; a question waiting."""
    meeting, case, _ = town.full()
    action = town.session.repositories.follow_ups.where(item_id=case.id)[0]
    town.approve(meeting)
    town.minutes.correct(meeting.id, case.id, reason="Ett ord blev fel", talk="Stödet provas till jul och utvärderas.")
    later = town.meeting(date(2026, 10, 22))
    town.meetings.invite(later.id)
    town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome=OUTCOME)
    town.questions.receive(
        CONSULTATION,
        QUESTION,
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
    )
    return town


def seen(value: Any) -> str:
    """Everything a value holds, also what its repr leaves out."""
    if isinstance(value, bytes):
        return text_of(value) if value.startswith(b"%PDF-") else value.decode("utf-8", "replace")
    if isinstance(value, Session):
        return ""
    if is_dataclass(value) and not isinstance(value, type):
        own = " ".join(seen(getattr(value, each.name)) for each in fields(value))
        shown = " ".join(
            seen(getattr(value, name)) for name in dir(type(value)) if isinstance(getattr(type(value), name), property)
        )
        return f"{own} {shown}"
    if isinstance(value, dict):
        return " ".join(seen(each) for pair in value.items() for each in pair)
    if isinstance(value, (list, tuple, set, frozenset)):
        return " ".join(seen(each) for each in value)
    return str(value)


def read(way: Callable[[], object]) -> str:
    """What a way tells; nothing when it is refused."""
    try:
        return seen(way())
    except SamverkanError:
        return ""


def ways(town: Town) -> dict[str, Callable[[], object]]:
    session, repositories = town.session, town.session.repositories
    meeting, later = sorted(repositories.meetings.all(), key=lambda each: each.day)
    case = next(item for item in repositories.items.where(meeting_id=meeting.id) if item.is_case)
    papers, lists, follow_ups = Papers(session), Lists(session), FollowUpLists(session)
    question = repositories.questions.all()[0].id
    action = repositories.follow_ups.where(item_id=case.id)[0].id
    all_papers = {
        f"paper {kind.value} {variant.value}": partial(papers.produce, kind, meeting.id, variant)
        for kind in PaperKind
        for variant in Variant
    }
    return {
        **all_papers,
        "show": lambda: list(view_lines(read_meeting(session, meeting.id))),
        "show --json": lambda: view_json(read_meeting(session, meeting.id)),
        "show the next": lambda: view_json(read_meeting(session, later.id)),
        "show the next as text": lambda: list(view_lines(read_meeting(session, later.id))),
        "open a meeting": lambda: Meetings(session).open(meeting.id),
        "versions": lambda: Comparing(session).changes(*Comparing(session).versions(meeting.id)[-2:]),
        "projector": lambda: Projecting(session).show(meeting.id, case.id),
        "thread": lambda: CaseReading(session).read(case.case.code if case.case else 0),
        "cases": lambda: CaseLists(session).view(),
        "search": lambda: ForumSearch(session).search("Skolan", CONSULTATION),
        "search in cases": lambda: ForumSearch(session).case_items("Skolan", CONSULTATION) and TITLE,
        "follow-ups": lambda: follow_ups.view(everything=True),
        "follow-up of a case": lambda: follow_ups.read_case(action),
        "follow-ups as Excel": lambda: FollowUpPapers(session).csv(follow_ups.view(everything=True).lines),
        "inbox": lambda: Inbox(session).view(CONSULTATION).questions,
        "questions as CSV": lambda: lists.questions([question], ListFormat.CSV),
        "Ctrl+K": lambda: [Palette(session).find(word) for word in ("hög", "stöttas", "Bjud", "Skolan")],
        "behind a figure": lambda: [
            RowsBehind(session).read(Target(Place.QUESTIONS, ids=(question,))).questions,
            RowsBehind(session).read(Target(Place.FOLLOW_UPS, ids=(action,))).follow_ups,
        ],
        "copies": lambda: [
            Handing(session).prepare(meeting.id, row.recipient.key) for row in Handing(session).rows(meeting.id)
        ],
        "slips": lambda: Slips(session).papers(
            meeting.id, [slip.key for slip in Slips(session).of_meeting(meeting.id)]
        ),
        "what is carried": lambda: Carrying(session).preview(meeting.id),
        "trash": lambda: Trash(session).rows(),
    }


def test_every_way_tells_it_to_who_writes_the_minutes(told: Town) -> None:
    """Else the ways below would prove nothing."""
    told_of = {name for name, way in ways(told).items() if any(secret in read(way) for secret in SECRETS)}
    assert {"show", "show --json", "show the next", "versions", "projector", "inbox", "questions as CSV"} <= told_of
    assert {"paper minutes full", "thread", "search", "follow-up of a case", "behind a figure", "copies"} <= told_of
    assert "what is carried" in told_of


@pytest.mark.parametrize("role", ["read_only", "pupil_health", "reviewer"])
def test_no_way_tells_it_to_one_outside_the_krets(told: Town, role: str) -> None:
    all_ways = ways(told)
    become(told, role)
    leaks = {}
    for name, way in all_ways.items():
        found = read(way)
        leaked = [secret for secret in SECRETS if secret in found]
        if leaked:
            leaks[name] = leaked
    assert not leaks, "\n".join(f"{k}: {v}" for k, v in leaks.items())


def test_list_of_cases_tells_no_stage_or_area_outside_the_krets(told: Town) -> None:
    """In a small town they may be enough, and the meeting's page does not tell them."""
    (line,) = CaseLists(told.session).view().lines
    assert (line.stage, line.area) != (Stage.UNSTATED.label, "")
    become(told, "read_only")
    (covered,) = CaseLists(told.session).view().lines
    assert (covered.stage, covered.area) == (Stage.UNSTATED.label, "")
    assert covered.label == line.label


def test_question_about_a_case_is_not_written_over_by_one_outside(told: Town) -> None:
    """What they see in its place would be stored over the words."""
    question = told.session.repositories.questions.all()[0]
    become(told, "pupil_health")
    with pytest.raises(QuestionOutsideKrets):
        told.questions.rewrite(question.id, "Något annat")
    with pytest.raises(QuestionOutsideKrets):
        told.questions.void(question.id, "Något annat")
    become(told, "secretary")
    assert told.session.repositories.questions.get(question.id) == question


def test_nobody_lets_themselves_into_a_krets(told: Town) -> None:
    """Where a user is not known by name, the function beside the name tells what they may hear."""
    record = told.session.record
    become(told, "read_only")
    with pytest.raises(AdministratorNeeded):
        UserAdmin(told.session).set_function(record.user_id, "skolkurator")
    assert told.session.record.users.current().function != "skolkurator"  # type: ignore[union-attr]
    become(told, "secretary")
    UserAdmin(told.session).set_function(record.user_id, "nämndsekreterare i utbildningsnämnden")


def test_what_was_done_with_other_rights_is_not_undone(told: Town) -> None:
    told.agenda.add(told.session.repositories.meetings.all()[-1].id, "Rutin", area_id=GENERAL_AREA)
    assert told.session.undo_label
    become(told, "read_only")
    with pytest.raises(NothingToUndo):
        told.session.undo()
