"""Actions and undo. If these fail, half an action is saved, or "ångra" gives back something else than was there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from random import Random
from typing import Any

import pytest

from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.calendar import CalendarRules
from samverkan_desktop.domain.cases import Basis, Circle, Ground
from samverkan_desktop.domain.changes import ChangedSince, Command, NothingToUndo
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.questions import Question, QuestionNotWaiting
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.session import UNDO_STEPS
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage.errors import DiskFull
from tests.services.builders import CONSULTATION, GENERAL_AREA, KURATOR, PHONE_TEXT, REKTOR, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


def values(town: Town) -> dict[str, Any]:
    """Everything but the counter of case codes, which never goes back: a code once given is not given again."""
    everything: dict[str, Any] = town.everything()
    everything["settings"] = {k: v for k, v in everything["settings"] if k != "case_codes_used"}
    return everything


@pytest.fixture
def scene(town: Town) -> Town:
    """A meeting under way, one planned, a waiting question; nothing to undo."""
    town.full(DAY)
    town.meeting(LATER)
    ask(town, "Rutin för lov")
    town.session.forget()
    return town


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


@pytest.mark.parametrize("do", [*STEPS.values(), *ONE_WAY.values()], ids=[*STEPS, *ONE_WAY])
def test_undo_and_redo_restore_exactly(scene: Town, do: Do) -> None:
    before = values(scene)
    do(scene)
    after = values(scene)
    steps = 0
    while scene.session.undo_label:
        scene.session.undo()
        steps += 1
    assert steps > 0
    assert values(scene) == before
    for _ in range(steps):
        scene.session.redo()
    assert values(scene) == after
    assert scene.session.redo_label == ""


@pytest.mark.parametrize("seed", range(12))
def test_any_walk_back_and_forth_lands_where_it_was(scene: Town, seed: int) -> None:
    """Thirty actions of every kind in any order; then undo and redo at random: each state is one that was."""
    random = Random(seed)
    states = [values(scene)]
    for _ in range(30):
        random.choice(list(STEPS.values()))(scene)
    done = len(scene.session._done)
    while scene.session.undo_label:
        states.append(values(scene))
        scene.session.undo()
    states.append(values(scene))
    trail = states[:0:-1]
    assert trail[0] == states[0]
    assert len(trail) == done + 1
    at = 0
    for _ in range(40):
        forward = random.random() < 0.6
        if forward and at < done:
            scene.session.redo()
            at += 1
        elif not forward and at:
            scene.session.undo()
            at -= 1
        assert values(scene) == trail[at]


# --- one action ---------------------------------------------------------------------------------------------------


def test_one_action_is_one_line_and_one_step(scene: Town) -> None:
    question = scene.questions.waiting(CONSULTATION)[0]
    scene.session.forget()
    rows = scene.log_count()
    scene.agenda.pick_question(planned(scene).id, question.id)
    assert scene.log_count() == rows + 1
    assert scene.session.undo_label == "välj fråga till dagordningen"
    scene.session.undo()
    assert scene.session.undo_label == ""
    assert scene.questions.waiting(CONSULTATION)[0] == question
    assert [row.action for row in scene.log()[-2:]] == ["välj fråga", "ångra"]


def test_a_failing_action_leaves_nothing(scene: Town) -> None:
    heard: list[Command] = []
    scene.session.subscribe(heard.append)
    retype(scene)
    before, rows, label = values(scene), scene.log_count(), scene.session.undo_label
    with pytest.raises(LookupError), scene.session.action("test"):
        scene.agenda.add(planned(scene).id, "En punkt", area_id=GENERAL_AREA)
        retype(scene)
        raise LookupError
    assert (values(scene), scene.log_count(), scene.session.undo_label) == (before, rows, label)
    assert len(heard) == 1
    retype(scene)
    assert scene.log_count() == rows + 1


def test_a_refused_action_leaves_nothing(scene: Town) -> None:
    """The item is stored before the question turns out not to wait: both go."""
    voided = scene.questions.void(scene.questions.waiting(CONSULTATION)[0].id, "Felskickad")
    before, rows = values(scene), scene.log_count()
    with pytest.raises(QuestionNotWaiting):
        scene.agenda.pick_question(planned(scene).id, voided.id)
    assert (values(scene), scene.log_count()) == (before, rows)
    assert scene.session.undo_label == "makulera fråga"


# --- typing -------------------------------------------------------------------------------------------------------


def test_typing_in_one_part_is_one_step(scene: Town) -> None:
    item, before = case(scene), values(scene)
    for words in ("S", "Sk", "Sko", "Skolan", "Skolan bjuder"):
        scene.minutes.save_part(item.id, "talk", words)
    scene.minutes.save_part(item.id, "agreed", "Överens")
    scene.minutes.save_part(item.id, "talk", "Skolan bjuder in")
    scene.session.undo()
    assert scene.minutes.text(item.id).talk == "Skolan bjuder"
    scene.session.undo()
    assert scene.minutes.text(item.id).agreed == "Skolan bjuder in."
    scene.session.undo()
    assert values(scene) == before
    with pytest.raises(NothingToUndo):
        scene.session.undo()


def test_typing_on_after_undo_is_a_new_step(scene: Town) -> None:
    item = case(scene)
    scene.minutes.save_part(item.id, "talk", "Ett")
    scene.minutes.save_part(item.id, "agreed", "Två")
    scene.session.undo()
    scene.minutes.save_part(item.id, "talk", "Ett och tre")
    assert scene.session.redo_label == ""
    scene.session.undo()
    assert scene.minutes.text(item.id).talk == "Ett"


def test_typed_and_taken_away_is_no_step(scene: Town) -> None:
    item = case(scene)
    talk = scene.minutes.text(item.id).talk
    scene.minutes.save_part(item.id, "talk", f"{talk} {PHONE_TEXT}")
    scene.minutes.save_part(item.id, "talk", talk)
    assert scene.session.undo_label == ""


def test_saving_the_same_words_is_nothing(scene: Town) -> None:
    rows = scene.log_count()
    scene.minutes.save_part(case(scene).id, "talk", scene.minutes.text(case(scene).id).talk)
    assert scene.log_count() == rows


# --- what cannot be undone ---------------------------------------------------------------------------------------


def test_nothing_is_undone_past_inviting_sending_starting_approving(town: Town) -> None:
    meeting = town.meeting(DAY)
    item = town.general(meeting)
    past_return(town, lambda: town.meetings.invite(meeting.id))
    town.agenda.edit(item.id, minutes=20)
    past_return(town, lambda: town.meetings.send_agenda(meeting.id))
    town.agenda.edit(item.id, minutes=25)
    past_return(town, lambda: town.meetings.start(meeting.id))
    town.write(item, "Återkoppling ges.")
    for seat in town.attendance.participants(meeting.id):
        town.attendance.record(seat.id, AttendanceState.PRESENT)
    town.minutes.finish(meeting.id)
    assert town.session.undo_label == "avsluta möte 1/2026"
    past_return(town, lambda: town.minutes.approve(meeting.id, by="Förvaltningschef"))
    town.meeting(LATER)
    past_return(town, lambda: town.minutes.correct(meeting.id, item.id, reason="Fel", talk="Rätt"))


def past_return(town: Town, do: Callable[[], Any]) -> None:
    assert town.session.undo_label
    do()
    assert (town.session.undo_label, town.session.redo_label) == ("", "")
    for turn in (town.session.undo, town.session.redo):
        with pytest.raises(NothingToUndo):
            turn()


def test_undo_is_refused_when_the_value_changed_since(scene: Town) -> None:
    retitle(scene)
    retype(scene)
    item = case(scene)
    text = scene.minutes.text(item.id)
    with scene.session.record.transaction("någon annan"):
        scene.session.repositories.texts.put(replace(text, talk="Ändrat vid sidan om"))
    before, rows = values(scene), scene.log_count()
    with pytest.raises(ChangedSince) as refused:
        scene.session.undo()
    assert f"skriva i § {item.paragraph}" in refused.value.sentence()
    assert (values(scene), scene.log_count()) == (before, rows)
    scene.session.undo()  # the step before it still can
    assert scene.session.undo_label == ""


def test_undo_that_the_disk_refuses_can_be_tried_again(scene: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    before = values(scene)
    retype(scene)
    after = values(scene)
    with monkeypatch.context() as full:
        full.setattr(type(scene.session.repositories.texts), "restore", disk_full)
        with pytest.raises(DiskFull):
            scene.session.undo()
    assert values(scene) == after
    scene.session.undo()
    assert values(scene) == before


def disk_full(*_: object) -> bool:
    raise DiskFull


def test_at_least_a_hundred_steps_and_not_without_end(scene: Town) -> None:
    for _ in range(UNDO_STEPS + 5):
        retitle(scene)
        record_seat(scene)
    steps = 0
    while scene.session.undo_label:
        scene.session.undo()
        steps += 1
    assert steps == UNDO_STEPS >= 100


def test_the_stack_is_gone_when_the_record_is_closed(scene: Town) -> None:
    retype(scene)
    scene.session.close()
    assert scene.session.undo_label == ""
    again = scene.again()
    assert again.session.undo_label == ""
    again.session.close()


# --- listeners ---------------------------------------------------------------------------------------------------


def test_listeners_hear_what_changed_and_can_leave(scene: Town) -> None:
    heard: list[set[str]] = []
    leave = scene.session.subscribe(lambda command: heard.append({change.kind for change in command.changes}))
    retype(scene)
    scene.session.undo()
    pick(scene)
    assert heard == [{"item_text"}, {"item_text"}, {"question"}, {"question", "agenda_item"}]
    leave()
    leave()
    retype(scene)
    assert len(heard) == 4
