"""Every kind of action that can be undone, each so that it always changes something, however often it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.calendar import CalendarRules
from samverkan_desktop.domain.cases import Basis, Circle, Ground
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.settings import Settings
from tests.services.builders import CONSULTATION, GENERAL_AREA, KURATOR, REKTOR, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


def values(town: Town) -> dict[str, Any]:
    """Everything but the counter of case codes, which never goes back: a code once given is not given again."""
    everything: dict[str, Any] = town.everything()
    everything["settings"] = {k: v for k, v in everything["settings"] if k != "case_codes_used"}
    return everything


def stage_a_scene(town: Town) -> None:
    """A meeting under way, one planned, a waiting question; nothing to undo."""
    town.full(DAY)
    town.meeting(LATER)
    ask(town, "Rutin för lov")
    town.session.forget()


def ask(town: Town, line: str) -> Question:
    return town.questions.receive(CONSULTATION, line, side=Side.SOCIAL, unit_id="soc", area_id=GENERAL_AREA)


def ongoing(town: Town) -> Meeting:
    return next(m for m in town.session.repositories.meetings.all() if m.state is MeetingState.ONGOING)


def planned(town: Town) -> Meeting:
    return next(m for m in town.session.repositories.meetings.all() if m.state is MeetingState.PLANNED)


def case(town: Town) -> Any:
    return next(item for item in town.agenda.items(ongoing(town).id) if item.case)


def seat(town: Town) -> Participant:
    return town.attendance.participants(ongoing(town).id)[0]


def action_id(town: Town) -> str:
    return town.follow_ups.of_meeting(ongoing(town).id)[0].id


def retype(town: Town) -> None:
    text = town.minutes.text(case(town).id)
    town.minutes.save_part(case(town).id, "talk", text.talk + " Och mer.")


def toggle(town: Town) -> None:
    item = case(town)
    (town.agenda.mark_not_taken if item.state.value == "done" else town.agenda.mark_done)(item.id)


def swap(town: Town) -> None:
    """Move an item of the planned meeting to the front, whatever stands there."""
    town.agenda.move(town.agenda.items(planned(town).id)[-1].id, 0)


def rename(town: Town) -> None:
    person = town.session.repositories.persons.get("kurator")
    town.registers.save(replace(person, name=person.name + " Ny"))


def year(town: Town) -> None:
    there = {entered.id for entered in town.planning.school_years()}
    new = next(start for start in range(2028, 2090) if f"lasar-{start}" not in there)
    town.planning.save_school_year(default_school_year(new, id=f"lasar-{new}"))


def plan(town: Town) -> None:
    first = date(2027, 1, 12) if len(town.session.repositories.meetings.all()) % 2 else date(2027, 1, 19)
    preview = town.planning.preview(CONSULTATION, first=first, date_from=first, date_to=date(2027, 6, 4))
    town.planning.save(CONSULTATION, preview)


def municipality(town: Town) -> None:
    settings = Settings(town.session)
    there = settings.municipality()
    settings.set_municipality(replace(there, plan_reference=there.plan_reference + "3"))


def rules(town: Town) -> None:
    settings = Settings(town.session)
    settings.set_calendar_rules(CalendarRules(bridge_days=not settings.calendar_rules().bridge_days))


def follow(town: Town) -> None:
    present = town.session.repositories.follow_ups.get(action_id(town))
    state = FollowUpState.DONE if present.state is FollowUpState.OPEN else FollowUpState.OPEN
    town.follow_ups.set_state(present.id, state, outcome="Närvaron har ökat", change=Change.SOME)


def circle(town: Town) -> None:
    units = ("central", "forskola") if len(case(town).case.circle.unit_ids) != 2 else ("central",)
    town.agenda.set_circle(case(town).id, Circle(unit_ids=units, sides=(Side.SOCIAL,)))


def basis(town: Town) -> None:
    present = case(town).case.bases[0]
    ground = Ground.CONSENT if present.ground is Ground.WITHOUT_NAMES else Ground.WITHOUT_NAMES
    town.agenda.set_basis(case(town).id, Basis(side=Side.SCHOOL, ground=ground, assessed_by=KURATOR, day=present.day))


def stage(town: Town) -> None:
    town.agenda.set_stage(case(town).id, Stage.LATE if case(town).case.stage is Stage.MIDDLE else Stage.MIDDLE)


def record_seat(town: Town) -> None:
    state = AttendanceState.REMOTE if seat(town).state is AttendanceState.PRESENT else AttendanceState.PRESENT
    town.attendance.record(seat(town).id, state)


def reply(town: Town) -> None:
    town.attendance.reply(seat(town).id, Reply.ACCEPTED if seat(town).reply is Reply.NONE else Reply.NONE)


def retitle(town: Town) -> None:
    item = town.agenda.items(planned(town).id)[0]
    town.agenda.edit(item.id, title=item.title[:100] + ".", minutes=(item.minutes + 5) % 60)


def edit_action(town: Town) -> None:
    present = town.session.repositories.follow_ups.get(action_id(town))
    town.follow_ups.edit(present.id, what=present.what[:300] + ".")


def pick(town: Town) -> None:
    town.agenda.pick_question(planned(town).id, ask(town, "En till").id)


def remove_last(town: Town) -> None:
    items = town.agenda.items(planned(town).id)
    if items:
        town.write(items[-1], "Anteckning")
        town.act(items[-1], "Åtgärd")
        town.agenda.remove(items[-1].id)


def move_meeting(town: Town) -> None:
    meeting = planned(town)
    start = time(9) if meeting.start != time(9) else time(10)
    town.meetings.reschedule(meeting.id, day=meeting.day, start=start, end=time(15), place="Stora salen")


Do = Callable[[Town], Any]
STEPS: dict[str, Do] = {
    "text": retype,
    "new item": lambda town: town.general(ongoing(town), "En sak till"),
    "new case": lambda town: town.case(planned(town)),
    "edit item": retitle,
    "move item": swap,
    "remove item": remove_last,
    "pick question": pick,
    "new question": lambda town: ask(town, "Ännu en fråga"),
    "void question": lambda town: town.questions.void(ask(town, "Felskickad").id, "Fel mottagare"),
    "circle": circle,
    "basis": basis,
    "stage": stage,
    "item state": toggle,
    "new follow-up": lambda town: town.act(case(town), "Ring upp"),
    "edit follow-up": edit_action,
    "remove follow-up": lambda town: town.follow_ups.remove(town.act(case(town), "Fel").id),
    "follow up": follow,
    "call": lambda town: town.attendance.call(planned(town).id, function_id=REKTOR, unit_id="norra"),
    "uncall": lambda town: town.attendance.uncall(seat(town).id),
    "reply": reply,
    "attendance": record_seat,
    "new meeting": lambda town: town.meeting(date(2026, 12, 3)),
    "move meeting": move_meeting,
    "secretary": lambda town: town.meetings.set_secretary(
        planned(town).id, "jurist" if planned(town).secretary_id != "jurist" else "chef"
    ),
    "plan": plan,
    "school year": year,
    "register": rename,
    "municipality": municipality,
    "calendar rules": rules,
}
ONE_WAY = {
    "finish": lambda t: t.minutes.finish(ongoing(t).id),
    "cancel": lambda t: t.meetings.cancel(planned(t).id, "Sjukdom"),
}
