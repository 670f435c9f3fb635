"""Values for the models: no record stands behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.cases import Basis, CaseDiscussion, Circle, Ground
from samverkan_desktop.domain.forums import CasePolicy, Forum, ForumKind, ItemKind, Level, Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import (
    Function,
    Principal,
    PrincipalKind,
    Register,
    Side,
    Stage,
    Unit,
    UnitKind,
)
from samverkan_desktop.services.meetings import MeetingRow, MeetingView

DAY = date(2026, 12, 3)
SINCE = date(2020, 1, 1)
FORUM = Forum(
    valid_from=SINCE,
    id="konsultation",
    name="Konsultationsmöte",
    kind=ForumKind.CONSULTATION,
    level=Level.CASEWORKER,
    rhythm=Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6),
    case_policy=CasePolicy.WITHOUT_NAMES,
)
STEERING = replace(FORUM, id="styr", name="Styrgrupp", kind=ForumKind.STEERING, position=1)
REGISTER = Register.of(
    principals=[Principal(id="k", name="Exempelkommun", kind=PrincipalKind.MUNICIPAL)],
    units=[
        Unit(
            id="central",
            name="Centralskolan",
            kind=UnitKind.COMPULSORY,
            side=Side.SCHOOL,
            principal_id="k",
            valid_from=SINCE,
        ),
        Unit(
            id="norra",
            name="Norra skolan",
            kind=UnitKind.COMPULSORY,
            side=Side.SCHOOL,
            principal_id="k",
            valid_from=SINCE,
        ),
        Unit(
            id="soc",
            name="Barn och familj",
            kind=UnitKind.SOCIAL_SERVICES,
            side=Side.SOCIAL,
            principal_id="k",
            valid_from=SINCE,
        ),
    ],
    functions=[
        Function(id="rektor", name="Rektor", side=Side.SCHOOL),
        Function(id="kurator", name="Kurator", side=Side.SCHOOL, pupil_health=True),
        Function(id="skoterska", name="Skolsköterska", side=Side.SCHOOL, pupil_health=True),
        Function(id="sekr", name="Socialsekreterare", side=Side.SOCIAL),
    ],
)
CASE = CaseDiscussion(
    code=7,
    stage=Stage.MIDDLE,
    asking_side=Side.SCHOOL,
    asking_unit_id="central",
    circle=Circle(unit_ids=("central",), sides=(Side.SOCIAL,)),
    disclosing=(Side.SCHOOL,),
)
ASSESSED = replace(CASE, bases=(Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by="rektor", day=DAY),))


def meeting(
    id: str = "m", *, day: date = DAY, state: MeetingState = MeetingState.ONGOING, number: int | None = 7
) -> Meeting:
    return Meeting(
        id=id, forum_id=FORUM.id, day=day, start=time(13), end=time(15), place="Rum 2", state=state, number=number
    )


def row(id: str, *, days: int = 0, forum: Forum = FORUM, state: MeetingState = MeetingState.APPROVED) -> MeetingRow:
    return MeetingRow(meeting(id, day=DAY + timedelta(days=days), state=state, number=None), forum, items=8, cases=2)


def item(position: int, *, kind: ItemKind = ItemKind.GENERAL, case: CaseDiscussion | None = None) -> AgendaItem:
    return AgendaItem(
        id=f"i{position}",
        meeting_id="m",
        position=position,
        title="hög frånvaro" if case else f"Punkt {position}",
        kind=ItemKind.CASE if case else kind,
        minutes=20,
        paragraph=40 + position,
        case=case,
    )


def seat(function_id: str, unit_id: str, state: AttendanceState = AttendanceState.PRESENT) -> Participant:
    return Participant(
        id=f"{function_id}-{unit_id}",
        meeting_id="m",
        function_id=function_id,
        unit_id=unit_id,
        state=state,
        reply=Reply.ACCEPTED,
    )


def view(
    *items: AgendaItem, seats: tuple[Participant, ...] = (), state: MeetingState = MeetingState.ONGOING
) -> MeetingView:
    return MeetingView(meeting(state=state), FORUM, items, {}, seats, ())
